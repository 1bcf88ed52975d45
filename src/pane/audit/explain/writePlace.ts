import { qualify } from "../../../cells/sheetName";
import type { Place } from "../../../workbook/Workbook";

/** A place as a formula on a sheet writes it: its own sheet is not named. */
export const writePlace = ({ sheet, address }: Place, here: string): string => (sheet === here ? address : qualify(sheet, address));
