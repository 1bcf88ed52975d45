import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element with its children in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Raw = Readonly<Record<string, unknown>> & { readonly ":@"?: Readonly<Record<string, string>> };

/** The root element of a well-formed document. */
export function parseXml(xml: string): Element {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(valid.err.msg);
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", parseTagValue: false, ignoreDeclaration: true });
  return elements(parser.parse(xml) as Raw[])[0]!;
}

const elements = (raw: readonly Raw[]): Element[] =>
  raw.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
    if (!name) return [];
    const inner = node[name] as Raw[];
    return [{ name, attributes: node[":@"] ?? {}, children: elements(inner), text: inner.map((child) => child["#text"] ?? "").join("") }];
  });

/** The element and everything in it. */
export const all = (element: Element): readonly Element[] => [element, ...element.children.flatMap(all)];
export const named = (root: Element, ...names: readonly string[]): readonly Element[] => all(root).filter(({ name }) => names.includes(name));
/** The element at a path of names below the root; each must be the only one of its name. */
export const at = (root: Element, ...path: readonly string[]): Element =>
  path.reduce((element, name) => {
    const found = element.children.filter((child) => child.name === name);
    if (found.length !== 1) throw new Error(`${found.length} elements ${name} in ${element.name}`);
    return found[0]!;
  }, root);
export const namesIn = (element: Element): readonly string[] => element.children.map(({ name }) => name);
