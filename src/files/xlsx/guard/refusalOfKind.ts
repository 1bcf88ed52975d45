import type { Refusal } from "./Refusal";

const TYPES = "[Content_Types].xml";
const WORKBOOK = /spreadsheetml\.(?:sheet|template)\.main\+xml/;
/** Modules of Visual Basic, and sheets of macros as Excel 4 had them. */
const MACROS = /(?:^|\/)vbaProject\.bin$|^xl\/(?:macrosheets|intlmacrosheets|dialogsheets)\//i;

/** Why a package is no workbook that can be opened here, by what it says it holds; undefined where it is one. */
export function refusalOfKind(paths: readonly string[], read: (path: string) => string): Refusal | undefined {
  if (paths.includes("mimetype") && read("mimetype").includes("opendocument")) return { kind: "otherProgram", program: "openDocument" };
  if (!paths.includes(TYPES)) return { kind: "otherProgram", program: "other" };
  const types = read(TYPES);
  if (/sheet\.binary\./i.test(types)) return { kind: "binary" };
  if (/macroEnabled/i.test(types) || paths.some((path) => MACROS.test(path))) return { kind: "macros" };
  if (/wordprocessingml\.\w+\.main/.test(types)) return { kind: "otherProgram", program: "text" };
  if (/presentationml\.\w+\.main/.test(types)) return { kind: "otherProgram", program: "slides" };
  return WORKBOOK.test(types) ? undefined : { kind: "otherProgram", program: "other" };
}
