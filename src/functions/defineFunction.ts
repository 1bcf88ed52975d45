import type { Cell, Grid } from "../cells/Cell";
import type { Locale } from "../locale/Locale";
import type { Native } from "./native/Native";
import type { Params, Values } from "./params";
import type { Result } from "./results";
import type { Rival } from "./Rival";

export type Topic = "churn" | "value" | "segments" | "service" | "prediction" | "meta";

export interface Help {
  /** What the function means, with the formula in words or signs. */
  readonly definition: string;
  /** What others mean by the same name, or the trap that lies nearest. */
  readonly rival: string;
  /** Where the definition or the numbers come from. */
  readonly source: string;
}

export interface FunctionText<P extends Params> {
  /** One sentence for Excel's formula bar: at most 200 characters. */
  readonly summary: string;
  /** At most 120 characters each. */
  readonly params: { readonly [K in keyof P]: string };
  readonly help: Help;
  /** Sentences for the faults of the core, by their key; `{name}` is filled from the error's data. */
  readonly refusals?: Readonly<Record<string, string>>;
}

/** `args` as a cell would deliver them: a value, a block (shown as a range), or null where left out. An error is written as its code. */
export interface Example {
  readonly args: readonly (Cell | Grid)[];
  readonly result: Cell | Grid;
}

export interface WorksheetFunction<P extends Params> {
  /** For ever: it stands in people's workbooks. */
  readonly id: string;
  /** The name as people type it, where the build has put the functions into a namespace: see inNamespace. */
  readonly typed?: string;
  readonly topic: Topic;
  readonly params: P;
  readonly result: Result;
  /** The same for certain arguments, where an option changes what is counted. */
  readonly resultFor?: (args: Example["args"]) => Result;
  readonly compute: (values: Values<P>) => Cell | Grid;
  /** The same in Excel's own functions, for workbooks that go to people without the add-in. */
  readonly native: Native;
  /**
   * Where the formula of the definition names a word argument, as CHURNRATE's its `base`: what each of its words stands for there, as a formula over the
   * names of the parameters. The twin is written from the same.
   */
  readonly standsFor?: { readonly [K in keyof P]?: Readonly<Record<string, string>> };
  /** The answer takes long: hosts run it aside and remember it. */
  readonly slow?: boolean;
  /** Computing costs more than looking through the arguments: hosts keep the last calls and do not repeat them. */
  readonly remembered?: boolean;
  readonly text: Readonly<Record<Locale, FunctionText<P>>>;
  /** The readings that the help's `rival` names and the same arguments have a value for; those that an argument chooses are not told again. */
  readonly rivals?: readonly Rival[];
  readonly examples: readonly Example[];
}

/** Any worksheet function, where its own parameter names do not matter. */
export type AnyFunction = Omit<WorksheetFunction<Params>, "compute"> & { readonly compute: (values: never) => Cell | Grid };

/** The type of a worksheet function: parameters give `compute` its argument types and every language its list of words. */
export const defineFunction = <const P extends Params>(fn: WorksheetFunction<P>): WorksheetFunction<P> => fn;
