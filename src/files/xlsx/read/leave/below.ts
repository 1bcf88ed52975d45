import type { Element } from "../../package/readXml";

/** Elements of a name, at whatever depth. What stands there for programs that know less is passed over: it says the same again. */
export function below(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).filter((child) => child.name !== "Fallback").flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);
}
