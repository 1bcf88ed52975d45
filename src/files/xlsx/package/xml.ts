const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;" };

/** Signs that no XML may hold, however they are written. */
const UNLAWFUL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as it stands between tags or in an attribute. */
export const escaped = (text: string): string => text.replace(UNLAWFUL, "").replace(/[&<>"\n\r\t]/g, (sign) => SIGNS[sign]!);

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with its attributes; those that are undefined are left out. What it holds is XML already. */
export function element(name: string, attributes: Attributes, ...held: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? "" : ` ${key}="${escaped(typeof value === "boolean" ? String(Number(value)) : String(value))}"`));
  const inside = held.join("");
  return inside === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inside}</${name}>`;
}

export const document = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
