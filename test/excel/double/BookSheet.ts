import type { Area } from "../../../src/cells/address";
import type { Named, NamedFormula } from "./Book";
import type { ChartObject } from "./Chart";
import type { Properties } from "./settable";
import type { Content } from "./typed";

/** A conditional format, and the cells it still lies on. */
export interface Rule {
  readonly cells: Set<string>;
  readonly properties: Properties;
}

export interface BookSheet {
  readonly id: string;
  name: string;
  /** By address, as `B2`. */
  readonly cells: Map<string, Content>;
  readonly formats: Map<string, string>;
  /** Fonts, fills and borders, by address. */
  readonly looks: Map<string, Properties>;
  readonly validations: Map<string, Properties>;
  /** The one with the last word first. */
  readonly rules: Rule[];
  /** In points, by column. */
  readonly widths: Map<number, number>;
  /** What a cell held, and how wide it was, when its row was made as high as it needs. */
  readonly fitted: Map<string, { readonly content: Content | undefined; readonly width: number | undefined }>;
  readonly charts: ChartObject[];
  readonly page: Properties;
  /** Names that it alone knows. */
  readonly names: (Named | NamedFormula)[];
  heldRows: number;
  selected: Area;
}

export const newSheet = (id: string, name: string): BookSheet => ({
  id,
  name,
  names: [],
  cells: new Map(),
  formats: new Map(),
  looks: new Map(),
  validations: new Map(),
  rules: [],
  widths: new Map(),
  fitted: new Map(),
  charts: [],
  page: new Map(),
  heldRows: 0,
  selected: { row: 0, column: 0, rows: 1, columns: 1 },
});
