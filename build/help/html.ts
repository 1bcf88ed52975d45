/** Markup that is finished; everything else is text and is escaped. */
export class Html {
  constructor(readonly markup: string) {}
}
type Part = string | number | Html | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

const markupOf = (part: Part): string => {
  if (part instanceof Html) return part.markup;
  return typeof part === "object" ? part.map(({ markup }) => markup).join("") : escape(String(part));
};

/** A template that escapes what is put into it, unless that is markup itself. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(texts.map((text, at) => text + (at < parts.length ? markupOf(parts[at]!) : "")).join(""));

export const NOTHING = new Html("");
