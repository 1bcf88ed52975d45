import type { Locale } from "../locale/Locale";
import type { Unit } from "./units";

/** What others compute from the same arguments, as the help's `rival` names it. Where that needs other data it stays words. */
export interface Rival {
  /** A formula over the names of the parameters, like a twin (see Native); it may call our functions. */
  readonly formula: string;
  /** What a value counts, where that is another thing than in the function's own result. */
  readonly unit?: Unit;
  /** What is done otherwise, in a few words. */
  readonly says: Readonly<Record<Locale, string>>;
}
