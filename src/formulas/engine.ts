// What is loaded only when formulas are evaluated apart from the open workbook: `import("…/formulas/engine")`.
export { evaluate } from "./evaluate";
export { references } from "./references";
