import type { GridBook, GridRange, GridStyle } from "./GridBook";

/** What the grid's parts keep beside the cells, each under its own name. All but the names go by the id of the sheet. */
export interface Resources {
  readonly names: Readonly<Record<string, GridName>>;
  readonly tables: Readonly<Record<string, { readonly tables: readonly GridTable[] }>>;
  readonly validations: Readonly<Record<string, readonly GridValidation[]>>;
  readonly marks: Readonly<Record<string, readonly GridMark[]>>;
}

export interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly hidden?: boolean;
  /** Id of the sheet on which alone the name is known; absent, or a word that is no sheet's id, for the whole workbook. */
  readonly localSheetId?: string;
}

export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly range: GridRange;
  readonly options?: { readonly showHeader?: boolean; readonly showFooter?: boolean; readonly tableStyleId?: string };
  readonly columns: readonly { readonly id: string; readonly displayName: string }[];
  /** What hides rows of the table, by its columns. */
  readonly filters?: { readonly tableColumnFilterList?: readonly unknown[] };
}

export interface GridValidation {
  readonly uid: string;
  readonly ranges: readonly GridRange[];
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly showDropDown?: boolean;
  readonly showErrorMessage?: boolean;
  readonly error?: string;
  readonly errorTitle?: string;
  /** 0 information, 1 stop, 2 warning. */
  readonly errorStyle?: number;
  readonly showInputMessage?: boolean;
  readonly prompt?: string;
  readonly promptTitle?: string;
  /** 0 plain, 1 with an arrow. */
  readonly renderMode?: number;
}

export interface GridMark {
  readonly cfId: string;
  readonly ranges: readonly GridRange[];
  readonly stopIfTrue?: boolean;
  readonly rule: GridRule;
}
export interface GridValue {
  readonly type: string;
  readonly value?: number | string;
}
/** Cells that fulfil something get a style. */
export interface Highlight {
  readonly type: "highlightCell";
  readonly subType: string;
  readonly style: GridStyle;
  readonly operator?: string;
  readonly value?: string | number | readonly number[];
  readonly isBottom?: boolean;
  readonly isPercent?: boolean;
}
export interface ColorScale {
  readonly type: "colorScale";
  readonly config: readonly { readonly index: number; readonly color: string; readonly value: GridValue }[];
}
export interface DataBar {
  readonly type: "dataBar";
  readonly isShowValue?: boolean;
  readonly config: { readonly min: GridValue; readonly max: GridValue; readonly isGradient?: boolean; readonly positiveColor: string; readonly nativeColor?: string };
}
export interface IconSet {
  readonly type: "iconSet";
  readonly isShowValue?: boolean;
  readonly config: readonly { readonly operator: string; readonly value: GridValue; readonly iconType: string; readonly iconId: string }[];
}
export type GridRule = Highlight | ColorScale | DataBar | IconSet;

const KEYS: Readonly<Record<keyof Resources, string>> = {
  names: "SHEET_DEFINED_NAME_PLUGIN",
  tables: "SHEET_TABLE_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  marks: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
};

export function resourcesOf({ resources = [] }: GridBook): Resources {
  const read = <Key extends keyof Resources>(key: Key): Resources[Key] => {
    const data = resources.find(({ name }) => name === KEYS[key])?.data;
    return (data ? JSON.parse(data) : {}) as Resources[Key];
  };
  return { names: read("names"), tables: read("tables"), validations: read("validations"), marks: read("marks") };
}

export const asResources = (resources: Resources): NonNullable<GridBook["resources"]> =>
  Object.entries(KEYS).map(([key, name]) => ({ name, data: JSON.stringify(resources[key as keyof Resources]) }));
