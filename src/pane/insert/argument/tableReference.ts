import { formatAddress, parseAddress, type Area } from "../../../cells/address";
import type { Place, TableParts, Workbook } from "../../../workbook/Workbook";

type Host = Workbook["host"];

/** The rows of a table, or whole columns of it without the header, as formulas call them; undefined for any other block. */
export function tableReference({ sheet, address }: Place, tables: readonly TableParts[], host: Host): string | undefined {
  const area = parseAddress(address);
  // One cell may become two rows tomorrow: it is meant as a cell.
  if (area.rows * area.columns === 1) return undefined;
  const table = tables.find(({ body }) => body.sheet === sheet && coversRows(parseAddress(body.address), area));
  if (!table) return undefined;
  const columns = columnsOf(table, area);
  if (host === "embedded" && [table.name, ...columns].some((name, at) => !isReadByGrid(name, at === 0))) return undefined;
  if (columns.length === table.columns.length) return table.name;
  const [first, last] = [columns[0]!, columns.at(-1)!];
  return columns.length === 1 ? `${table.name}[${column(first)}]` : `${table.name}[[${escaped(first)}]:[${escaped(last)}]]`;
}

const coversRows = (body: Area, area: Area): boolean =>
  area.row === body.row && area.rows === body.rows && area.column >= body.column && area.column + area.columns <= body.column + body.columns;

function columnsOf({ body, columns }: TableParts, area: Area): readonly string[] {
  const from = area.column - parseAddress(body.address).column;
  return columns.slice(from, from + area.columns);
}

/** Anything but letters, digits, spaces and underscores takes a second pair of brackets, and the signs with a meaning an apostrophe. */
const column = (name: string): string => (/^[\p{L}\p{N}_]+( [\p{L}\p{N}_]+)*$/u.test(name) ? name : `[${escaped(name)}]`);
const escaped = (name: string): string => name.replace(/['[\]#@]/g, "'$&");

/** The grid's formulas do not read these signs in the name of a column, escaped or not, nor an underscore in that of a table. */
const isReadByGrid = (name: string, isTable: boolean): boolean => (isTable ? !name.includes("_") : name === name.trim() && !/['[\]#@(){}\n\t]/.test(name));

const WHOLE = /^(.+?)(?:\[(?:#Data)?\])?$/i;
const ONE = /^([^[]+)\[(?:\[((?:[^'\]]|'.)+)\]|((?:[^'[\]]|'.)+))\]$/;
const SEVERAL = /^([^[]+)\[\[((?:[^'\]]|'.)+)\]:\[((?:[^'\]]|'.)+)\]\]$/;

/** The cells that such a reference stands for; undefined where it is none, or asks for more than rows and columns. */
export function readTableReference(text: string, tables: readonly TableParts[]): Place | undefined {
  const known = (name = ""): TableParts | undefined => tables.find((table) => table.name.toLowerCase() === name.trim().toLowerCase());
  const whole = known(WHOLE.exec(text)?.[1]);
  if (whole) return whole.body;
  const [, name, first, last] = SEVERAL.exec(text) ?? [];
  const [, single, bracketed, plain] = ONE.exec(text) ?? [];
  const table = known(name ?? single);
  return table && columnsBetween(table, unescaped(first ?? bracketed ?? plain ?? ""), unescaped(last ?? bracketed ?? plain ?? ""));
}

const unescaped = (name: string): string => name.replace(/'(.)/g, "$1").toLowerCase();

function columnsBetween({ body, columns }: TableParts, first: string, last: string): Place | undefined {
  const names = columns.map((name) => name.toLowerCase());
  const [from, to] = [names.indexOf(first), names.indexOf(last)].sort((a, b) => a - b) as [number, number];
  const area = parseAddress(body.address);
  return from < 0 ? undefined : { sheet: body.sheet, address: formatAddress({ ...area, column: area.column + from, columns: to - from + 1 }) };
}
