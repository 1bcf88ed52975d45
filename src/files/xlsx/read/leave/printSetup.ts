import type { Element } from "../../package/readXml";
import type { Scanned } from "../scanSheet";

/** The margins that Excel and the libraries of its files write where nobody has chosen any. */
const MARGINS: Readonly<Record<string, number>> = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** What is written of paper without anybody's wish; a printer's dots are nobody's wish, either. */
const USUAL: Readonly<Record<string, RegExp>> = {
  orientation: /^(portrait|default)$/,
  scale: /^100$/,
  pageOrder: /^downThenOver$/,
  cellComments: /^none$/,
  errors: /^displayed$/,
  horizontalDpi: /./,
  verticalDpi: /./,
  usePrinterDefaults: /./,
};
const NOTHING = /^(0|1|false)$/;
const NO = /^(0|false)$/;

/** Whether somebody has said how a sheet is to be printed. */
export function hasPrintSetup({ pageMargins, pageSetup, printOptions, headerFooter, brk, legacyDrawingHF }: Scanned): boolean {
  return brk.length + legacyDrawingHF.length > 0 || pageMargins.some(hasMargins) || pageSetup.some(hasPaper) || printOptions.some(hasOptions) || headerFooter.some(({ children }) => children.some(({ text }) => text !== ""));
}

const hasMargins = ({ attributes }: Element): boolean => Object.entries(MARGINS).some(([side, usual]) => Number(attributes[side] ?? usual) !== usual);

const hasPaper = ({ attributes }: Element): boolean => Object.entries(attributes).some(([key, value]) => !key.includes(":") && !(USUAL[key] ?? (key === "paperSize" ? /^$/ : NOTHING)).test(value));

const hasOptions = ({ attributes }: Element): boolean => Object.values(attributes).some((value) => !NO.test(value));
