import { SaxesParser } from "saxes";

/** An element of a file, without the prefixes of its names. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text inside, that of inner elements not counted. */
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** Who hears elements as they end. One of these names is handed over whole and then forgotten, so that a long file is never held at once. */
export type Listeners = Readonly<Record<string, (element: Element) => void>>;

/** Reads XML and tells of the elements asked for. Elements inside one that is told are its children, not told apart. */
export function readXml(xml: string, listeners: Listeners): void {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const bare = local(name);
    if (open.length > 0 || bare in listeners) open.push({ name: bare, attributes, children: [], text: "" });
  });
  const write = (text: string): void => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  };
  parser.on("text", write);
  parser.on("cdata", write);
  parser.on("closetag", () => {
    const ended = open.pop();
    if (!ended) return;
    const outer = open.at(-1);
    if (outer) outer.children.push(ended);
    else listeners[ended.name]!(ended);
  });
  parser.write(xml).close();
}

/** A whole file, for small ones. */
export function readRoot(xml: string): Element {
  let root: Element | undefined;
  const name = /<(?![?!])(?:[^\s>/:]+:)?([^\s>/]+)/.exec(xml)?.[1];
  if (name) readXml(xml, { [name]: (element) => (root ??= element) });
  if (!root) throw new Error("readRoot requires an element");
  return root;
}

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] => element?.children.filter((child) => child.name === name) ?? [];
export const childOf = (element: Element | undefined, name: string): Element | undefined => element?.children.find((child) => child.name === name);
export const isTrue = (attribute: string | undefined): boolean => attribute === "1" || attribute === "true";

const local = (name: string): string => name.slice(name.indexOf(":") + 1);
