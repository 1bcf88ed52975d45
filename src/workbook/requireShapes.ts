import type { Layout } from "./Layout";
import { requireShape } from "./requireShape";

/** Refuses a layout with a block of another shape than its address, before the first is written: it is laid whole or not at all. */
export function requireShapes(sheet: string, { values = [], formulas = [] }: Layout): void {
  for (const { address, cells } of values) requireShape({ sheet, address }, cells);
  for (const { address, formulas: block } of formulas) requireShape({ sheet, address }, block);
}
