/** The areas of the page, in the order in which F6 goes through them. */
export type Area = "bar" | "grid" | "pane";
export const AREAS: readonly Area[] = ["bar", "grid", "pane"];

/** Where F6 leads: on, or back with Shift. In Excel on the web it is Ctrl+F6, which some fingers know. */
export function areaStep({ key, shiftKey, altKey, metaKey }: Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "metaKey">): 1 | -1 | undefined {
  if (key !== "F6" || altKey || metaKey) return undefined;
  return shiftKey ? -1 : 1;
}

/** The next area that is there, round and round. */
export function areaBeside(from: Area, step: 1 | -1, isThere: (area: Area) => boolean): Area {
  const around = AREAS.map((_, distance) => AREAS.at((AREAS.indexOf(from) + step * (distance + 1)) % AREAS.length)!);
  return around.find(isThere) ?? from;
}
