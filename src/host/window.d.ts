import type { Workbook } from "../workbook/Workbook";

declare global {
  interface Window {
    /** The open workbook of the embedded page, for scripts and tests. */
    workbook?: Workbook;
  }
}
