/** The grid's codes for lines, in its order; the words are the file's. */
export const LINES = [undefined, "thin", "hair", "dotted", "dashed", "dashDot", "dashDotDot", "double", "medium", "mediumDashed", "mediumDashDot", "mediumDashDotDot", "slantDashDot", "thick"] as const;
export const ACROSS = [undefined, "left", "center", "right", "justify", "justify", "distributed"] as const;
export const DOWN = [undefined, "top", "middle", "bottom"] as const;
export const WRAPPED = 3;
export const UNDERLINED = { double: 10, single: 12 } as const;
export const RAISED = { subscript: 2, superscript: 3 } as const;
export const TYPE = { text: 1, number: 2, truth: 3, forcedText: 4 } as const;

/** The size and the type in which the grid writes cells that say nothing of it; a file names them for all cells. */
export const USUAL = { size: 11, name: "Calibri", family: 2 } as const;
