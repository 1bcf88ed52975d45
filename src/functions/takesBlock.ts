import { functionById } from "./catalogue";

/** At which places, counted from 0, a function takes a block and makes one value of it; undefined for a function that may give several values whatever it is given. */
export function takesBlock(id: string): ((place: number) => boolean) | undefined {
  const fn = functionById(id);
  if (fn?.result.kind !== "cell") return undefined;
  const shapes = Object.values(fn.params).map(({ shape }) => shape);
  return (place) => (shapes[place] ?? "scalar") !== "scalar";
}
