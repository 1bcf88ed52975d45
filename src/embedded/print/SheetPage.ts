/** A cell as it is seen on the sheet: its text, where it stands, and how it looks. */
export interface SeenCell {
  readonly text: string;
  readonly align: "start" | "end" | "center";
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wraps?: boolean;
  /** Sides with a line. */
  readonly lines?: readonly ("top" | "right" | "bottom" | "left")[];
}

/** A sheet as it is to be printed: everything on it, from the first cell to the last that holds something. */
export interface SheetPage {
  readonly name: string;
  /** Of the columns, in pixels. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SeenCell[])[];
}
