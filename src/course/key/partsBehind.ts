import { around, common, type Area } from "../../cells/address";
import type { Placed } from "../sheet/placeSheet";
import type { Formula, Step } from "../Step";
import { idsIn } from "./writeFormula";

/** From one id to another: what stands between them is referred to as well. */
const RANGE = /\{(\w+)(?:\.\w+)?\}:\{(\w+)(?:\.\w+)?\}/g;
/** A reference that slides away as the answer is filled: what stands where it arrives is read instead. */
const SLIDING = /\{(\w+)\.slide\}/g;

/** The parts on which answers depend, through whatever formulas. What else a sheet works out is not needed for the keys. */
export function partsBehind({ answers = [] }: Step, { spots }: Placed): ReadonlySet<string> {
  const formulas = new Map<string, readonly Formula[]>([...spots].flatMap(([id, { formula }]) => (formula === undefined ? [] : [[id, [formula]] as const])));
  for (const { at, solution, readings = {}, mistakes = {} } of answers) formulas.set(at, [solution, ...Object.values(readings), ...Object.values(mistakes)]);
  const behind = new Set(answers.map(({ at }) => at));
  // A set that is walked through takes in what is added on the way.
  for (const id of behind) for (const formula of formulas.get(id) ?? []) for (const each of referredTo(typeof formula === "string" ? formula : formula.fill, spots.get(id)!.area, spots)) behind.add(each);
  return behind;
}

function referredTo(template: string, { rows, columns }: Area, spots: Placed["spots"]): readonly string[] {
  const within = (block: Area): readonly string[] => [...spots].filter(([, { area }]) => common(area, block)).map(([id]) => id);
  const between = [...template.matchAll(RANGE)].flatMap(([, from, to]) => within(around([spots.get(from!)!.area, spots.get(to!)!.area])));
  const passed = [...template.matchAll(SLIDING)].flatMap(([, from]) => within({ ...spots.get(from!)!.area, rows, columns }));
  return [...idsIn(template), ...between, ...passed];
}
