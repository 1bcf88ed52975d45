import type { Jobs } from "./jobs";

/** Jobs by their names: each takes one request. */
export type Table = Readonly<Record<string, (request: never) => unknown>>;
export type Request<T extends Table, J extends keyof T> = Parameters<T[J]>[0];
export type Answer<T extends Table, J extends keyof T> = Awaited<ReturnType<T[J]>>;

/** A place where the jobs of a table are done while the page goes on. */
export interface AsideFor<T extends Table> {
  /** Jobs are done one after another, in the order in which they were given. A bug in one is thrown to whoever gave it, and stops no other. */
  run<J extends keyof T & string>(job: J, request: Request<T, J>): Promise<Answer<T, J>>;
}

/** Where whatever may take longer than 200 ms is computed, so that neither pane nor sheet stands still. */
export type Aside = AsideFor<Jobs>;
