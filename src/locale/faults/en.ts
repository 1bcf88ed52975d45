/** Why the engine refuses a cell. `{…}` is filled from the fault's data. */
export const faults = {
  place: "{param}, row {row}",
  row: "row {row}",
  errorInArgument: "the cell holds the error {code}",
  missing: "a value is wanted here",
  number: "a number is wanted, got {got}",
  fraction: "{param} is a fraction: write 5% or 0.05 (got {got})",
  date: "a date is wanted, got {got}; text is not a date",
  text: "text is wanted, got {got}",
  word: "one of {words} is wanted, got {got}",
  oneCell: "one cell is wanted, not a range",
  sameSize: "{got} cells, but the range beside it has {wanted}",
  nothingLeft: "no value is left in the range",
  below: "{got} is below {bound}",
  notAbove: "{got} is not above {bound}",
  notBelow: "{got} is not below {bound}",
  above: "{got} is above {bound}",
  wholeNumber: "a whole number is wanted, got {got}",
  dateRange: "{got} is not a date Excel knows",
  notFinite: "the number is too large",
  cellsWanted: "a range of cells is wanted",
  tooMany: "{got} arguments are too many: it takes {most}",
  overhang: "the ranges have different lengths and nothing stands here",
} as const;

/** What an error says when nobody has said more. */
export const codes = {
  "#DIV/0!": "the result would be a division by zero",
  "#N/A": "the definition gives no answer for these data",
  "#NULL!": "the ranges have no cell in common",
  "#NUM!": "a number lies outside the definition",
  "#VALUE!": "an argument has the wrong type or size",
} as const;
