import type { Area } from "../../cells/address";
import type { Unit } from "../../functions/units";
import type { Formula } from "../Step";
import type { Allowed, Column, Part, Side } from "./parts";

/** Where a part (or column, or strip) of a lesson sheet stands before anybody has moved it, and what it is for. */
export interface Spot {
  readonly area: Area;
  readonly role: "input" | "answer" | "free" | "given" | "label" | "strip";
  /** The unit of each column of the area. */
  readonly units: readonly Unit[];
  readonly allowed?: Allowed;
  readonly formula?: Formula;
  readonly room?: number;
  /** Whether it has all the rows it may have. */
  readonly fixed?: true;
}

/** Words of the prose on the sheet: which, where, and what they are there for. A list runs down its column or along its row. */
export interface Caption {
  readonly row: number;
  readonly column: number;
  readonly word: string;
  readonly as: "label" | "header" | "heading" | "note" | "answerHeader";
  readonly list?: "down" | "across";
}

export interface Placed {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly captions: readonly Caption[];
  /** Rows in use, the header row among them. */
  readonly rows: number;
  readonly columns: number;
}

/** Gives every part of a sheet its place, from the second row down. */
export function placeSheet(parts: readonly Part[]): Placed {
  const placing = new Placing();
  for (const part of parts) placing.put(part);
  return placing;
}

const VALUE = 1;
const NOTE = 2;

class Placing implements Placed {
  readonly spots = new Map<string, Spot>();
  readonly captions: Caption[] = [];
  rows = 1;
  columns = 3;

  put(part: Part): void {
    if (part.part === "gap") this.rows++;
    if (part.part === "heading") this.caption(part.id, "heading", this.rows++);
    if (part.part === "row") this.row(part);
    if (part.part === "table") this.table(part);
    if (part.part === "block") this.block(part);
    if (part.part === "cross") this.cross(part);
  }

  private row(part: Extract<Part, { part: "row" }>): void {
    this.caption(part.id, "label", this.rows);
    this.caption(`${part.id} note`, "note", this.rows, NOTE);
    this.spot(part.id, { row: this.rows++, column: VALUE, rows: 1, columns: 1 }, part.role, [part.unit], part);
  }

  private table({ id, rows, columns, fixed }: Extract<Part, { part: "table" }>): void {
    const header = this.rows;
    columns.forEach((column, at) => {
      const area = { row: header + 1, column: at, rows, columns: 1 };
      this.caption(column.role === "label" ? id : column.id, column.role === "answer" ? "answerHeader" : "header", header, at);
      this.column(column, area, fixed);
    });
    this.take({ row: header, column: 0, rows: rows + 1, columns: columns.length });
  }

  private column(column: Column, area: Area, fixed: true | undefined): void {
    if (column.role === "label") {
      this.captions.push({ row: area.row, column: area.column, word: column.id, as: "label", list: "down" });
      this.spot(column.id, area, "label", ["text"], {});
    } else this.spot(column.id, area, column.role, [column.unit], { ...column, ...(fixed ? { fixed } : {}) });
  }

  private block({ id, role, rows, units, strips = {}, formula }: Extract<Part, { part: "block" }>): void {
    this.caption(id, role === "answer" ? "answerHeader" : "heading", this.rows);
    const corner = { row: this.rows + 1, column: 0 };
    this.spot(id, { ...corner, rows, columns: units.length }, role, units, formula === undefined ? {} : { formula });
    for (const [strip, [row, column, high, wide]] of Object.entries(strips)) {
      this.spot(`${id}.${strip}`, { row: corner.row + row, column: column + corner.column, rows: high, columns: wide }, "strip", units.slice(column, column + wide), {});
    }
  }

  private cross({ id, role, unit, down, across, allowed, formula }: Extract<Part, { part: "cross" }>): void {
    const header = this.rows;
    this.caption(id, "header", header);
    this.entry(across, { row: header, column: 1, rows: 1, columns: across.count }, "across");
    this.entry(down, { row: header + 1, column: 0, rows: down.count, columns: 1 }, "down");
    const more = { ...(allowed ? { allowed } : {}), ...(formula === undefined ? {} : { formula }) };
    this.spot(id, { row: header + 1, column: 1, rows: down.count, columns: across.count }, role, Array.from({ length: across.count }, () => unit), more);
  }

  private entry({ id, unit, role, formula }: Side, area: Area, list: "down" | "across"): void {
    if (unit === "label") this.captions.push({ row: area.row, column: area.column, word: id, as: list === "down" ? "label" : "header", list });
    const units = Array.from({ length: area.columns }, (): Unit => (unit === "label" ? "text" : unit));
    this.spot(id, area, unit === "label" ? "label" : (role ?? "input"), units, formula === undefined ? {} : { formula });
  }

  private spot(id: string, area: Area, role: Spot["role"], units: readonly Unit[], { allowed, formula, room, fixed }: Pick<Spot, "allowed" | "formula" | "room" | "fixed">): void {
    if (this.spots.has(id)) throw new Error(`placeSheet requires unique ids, got ${id} twice`);
    this.spots.set(id, { area, role, units, ...(allowed ? { allowed } : {}), ...(formula === undefined ? {} : { formula }), ...(room === undefined ? {} : { room }), ...(fixed ? { fixed } : {}) });
    if (role !== "strip") this.take(area);
  }

  private caption(word: string, as: Caption["as"], row: number, column = 0): void {
    this.captions.push({ row, column, word, as });
  }

  private take({ row, column, rows, columns }: Area): void {
    this.rows = Math.max(this.rows, row + rows);
    this.columns = Math.max(this.columns, column + columns);
  }
}
