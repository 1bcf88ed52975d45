import { formatAddress, parseAddress, type Area } from "../../src/cells/address";
import { isBlank, type Cell, type Grid } from "../../src/cells/Cell";
import { gridOf, height, width } from "../../src/functions/shape";
import type { Laid, Layout } from "../../src/workbook/Layout";
import { requireShapes } from "../../src/workbook/requireShapes";
import type { Place, Workbook } from "../../src/workbook/Workbook";
import { memoryDress, type MemoryDress } from "./memoryDress";

interface Options {
  /** Cells that stand on Sheet1 from the beginning, by address. */
  readonly cells?: Readonly<Record<string, Cell>>;
  /** What a formula gives; without it every formula gives 0. */
  calculate?(formula: string): Grid;
}

/** A workbook in memory: it keeps what is written, and spills what `calculate` says. */
export interface MemoryWorkbook extends Workbook, MemoryDress {
  cell(address: string, sheet?: string): Cell;
  formula(address: string, sheet?: string): string;
  format(address: string, sheet?: string): string | undefined;
  /** Cells as they would change under somebody's hands. */
  put(address: string, cell: Cell): void;
  /** From now on every reading fails for this reason. */
  fail(reason: string): void;
}

export function memoryWorkbook({ cells = {}, calculate = () => [[0]] }: Options = {}): MemoryWorkbook {
  const values = new Map<string, Cell>();
  const formulas = new Map<string, string>();
  const formats = new Map<string, string>();
  const { dress, asked } = memoryDress();
  const spills = new Map<string, Area>();
  const names = new Map<string, Place>();
  const named = new Map<string, string>();
  const tables = new Map<string, Place>();
  const sheets = ["Sheet1"];
  const selectors = new Set<(place: Place) => void>();
  const watchers = new Set<(place: Place) => void>();
  let selected: Place = { sheet: "Sheet1", address: "A1" };
  let failure: string | undefined;

  const key = (sheet: string, row: number, column: number): string => `${sheet}!${formatAddress({ row, column })}`;
  const read = <T>({ sheet, address }: Place, from: ReadonlyMap<string, T>, blank: T): T[][] => {
    if (failure) throw new Error(failure);
    const { row, column, rows, columns } = parseAddress(address);
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => from.get(key(sheet, row + r, column + c)) ?? blank));
  };
  const set = <T>({ sheet, address }: Place, to: Map<string, T>, block: readonly (readonly T[])[]): void => {
    const { row, column, rows, columns } = parseAddress(address);
    if (rows !== height(block as Grid) || columns !== width(block as Grid)) throw new Error(`${address} has another shape than what is written`);
    block.forEach((line, r) => line.forEach((value, c) => to.set(key(sheet, row + r, column + c), value)));
  };
  const changed = (place: Place): void => watchers.forEach((listener) => listener(place));
  const spill = ({ sheet, address }: Place, formula: string): void => {
    const { row, column } = parseAddress(address);
    const result = calculate(formula);
    const area = { row, column, rows: height(result), columns: width(result) };
    set({ sheet, address: formatAddress(area) }, values, result);
    spills.set(key(sheet, row, column), area);
  };
  const spillOf = (sheet: string, address: string): string => formatAddress(spills.get(`${sheet}!${address}`) ?? parseAddress(address));
  const subscribe = <T>(listeners: Set<T>, listener: T) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const used = (sheet: string): Place | undefined => {
    const filled = [...values].filter(([at, cell]) => at.startsWith(`${sheet}!`) && !isBlank(cell)).map(([at]) => parseAddress(at.slice(sheet.length + 1)));
    if (filled.length === 0) return undefined;
    const [row, column] = [Math.min(...filled.map((at) => at.row)), Math.min(...filled.map((at) => at.column))];
    const [last, right] = [Math.max(...filled.map((at) => at.row)), Math.max(...filled.map((at) => at.column))];
    return { sheet, address: formatAddress({ row, column, rows: last - row + 1, columns: right - column + 1 }) };
  };
  const unused = (name: string, taken: (name: string) => boolean): string => {
    let free = name;
    for (let number = 2; taken(free); number++) free = `${name}${number}`;
    return free;
  };

  const writeFormula = (place: Place, formula: string): void => {
    set(place, formulas, [[formula]]);
    spill(place, formula);
  };
  const write = (sheet: string, layout: Layout): void => {
    for (const { address, cells: block } of layout.values ?? []) set({ sheet, address }, values, block);
    for (const { address, name } of layout.names ?? []) names.set(name, { sheet, address });
    for (const { address, formulas: block } of layout.formulas ?? []) {
      const { row, column } = parseAddress(address);
      block.forEach((line, r) => line.forEach((formula, c) => formula && writeFormula({ sheet, address: formatAddress({ row: row + r, column: column + c }) }, formula)));
    }
  };
  const lay = (sheet: string, layout: Layout): Laid => {
    if (failure) throw new Error(failure);
    write(sheet, layout);
    for (const { address, format } of layout.formats ?? []) {
      const { rows, columns } = parseAddress(address);
      set({ sheet, address }, formats, gridOf(rows, columns, () => format) as string[][]);
    }
    dress(sheet, layout);
    for (const { address } of [...(layout.values ?? []), ...(layout.formulas ?? [])]) changed({ sheet, address });
    return { sheet, spelled: layout.spelled === undefined ? undefined : formulas.get(`${sheet}!${layout.spelled}`) };
  };
  const addSheet = (name: string): string => sheets[sheets.push(unused(name, (taken) => sheets.includes(taken))) - 1]!;

  for (const [address, cell] of Object.entries(cells)) set({ sheet: "Sheet1", address }, values, [[cell]]);

  return {
    host: "embedded",
    cells: {
      read: async (place) => read(place, values, null),
      formulas: async (place) => read(place, formulas, ""),
      write: async (place, block) => {
        set(place, values, block);
        changed(place);
      },
      writeFormulas: async (place, block) => {
        set(place, formulas, block);
        const { row, column } = parseAddress(place.address);
        block.forEach((line, r) => line.forEach((formula, c) => spill({ sheet: place.sheet, address: formatAddress({ row: row + r, column: column + c }) }, formula)));
        changed(place);
      },
      clear: async (place) => {
        const { rows, columns } = parseAddress(place.address);
        set(place, values, gridOf(rows, columns, () => null));
        set(place, formulas, gridOf(rows, columns, () => "") as string[][]);
        changed(place);
      },
      spill: async ({ sheet, address }) => ({ sheet, address: spillOf(sheet, address) }),
      spills: async (sheet, addresses) => addresses.map((address) => spillOf(sheet, address)),
    },
    sheets: {
      names: async () => [...sheets],
      add: async (name) => addSheet(name),
      remove: async (name) => void sheets.splice(sheets.indexOf(name), 1),
      activate: async (sheet) => void (selected = { sheet, address: "A1" }),
      used: async (sheet) => used(sheet),
    },
    names: {
      ofSheets: async () => [],
      taken: async () => [...names.keys(), ...named.keys()].map((name) => ({ name, sheet: undefined })),
      list: async () => [...names].map(([name, place]) => ({ name, place })),
      define: async (name, place) => void names.set(name, place),
      formulas: async () => [...named].map(([name, formula]) => ({ name, formula })),
      defineFormulas: async (all) => all.forEach(({ name, formula }) => named.set(name, formula)),
      remove: async (name) => void (names.delete(name) || named.delete(name)),
    },
    tables: {
      list: async () => [...tables].map(([name, place]) => ({ name, place })),
      parts: async () =>
        [...tables].map(([name, place]) => {
          const area = parseAddress(place.address);
          const header = read({ sheet: place.sheet, address: formatAddress({ ...area, rows: 1 }) }, values, null)[0]!;
          return { name, place, body: { sheet: place.sheet, address: formatAddress({ ...area, row: area.row + 1, rows: area.rows - 1 }) }, columns: header.map(String) };
        }),
      add: async (name, place) => {
        const free = unused(name, (taken) => tables.has(taken));
        tables.set(free, place);
        return free;
      },
    },
    formats: {
      numbers: async (place) => read(place, formats, "General"),
      number: async (place, format) => {
        const { rows, columns } = parseAddress(place.address);
        set(place, formats, gridOf(rows, columns, () => format) as string[][]);
      },
    },
    layouts: {
      add: async (name, layout) => {
        requireShapes(name, layout);
        const sheet = addSheet(name);
        selected = { sheet, address: "A1" };
        return lay(sheet, layout);
      },
      lay: async (sheet, layout) => {
        if (!sheets.includes(sheet)) throw new Error(`there is no sheet ${sheet}`);
        requireShapes(sheet, layout);
        return lay(sheet, layout);
      },
    },
    selection: {
      current: async () => selected,
      select: async (place) => {
        selected = place;
        selectors.forEach((listener) => listener(place));
      },
      onSelect: (listener) => subscribe(selectors, listener),
    },
    calculation: {
      settled: async () => undefined,
      onChange: (listener) => subscribe(watchers, listener),
    },
    together: (work) => work(),
    cell: (address, sheet = "Sheet1") => values.get(`${sheet}!${address}`) ?? null,
    formula: (address, sheet = "Sheet1") => formulas.get(`${sheet}!${address}`) ?? "",
    format: (address, sheet = "Sheet1") => formats.get(`${sheet}!${address}`),
    ...asked,
    put: (address, cell) => {
      set({ sheet: "Sheet1", address }, values, [[cell]]);
      changed({ sheet: "Sheet1", address });
    },
    fail: (reason) => void (failure = reason),
  };
}
