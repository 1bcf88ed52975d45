import type { Packed } from "./pack";

/** What a worker is given to do. */
export interface Order {
  readonly id: number;
  readonly job: string;
  readonly request: Packed;
}

/** A bug, as far as it can cross. */
export interface Bug {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
}

/** What a worker says: that it is there, what came of an order, or what broke in it. */
export type Said = { readonly ready: true } | { readonly id: number; readonly answer: Packed } | { readonly id: number; readonly bug: Bug };

export const bugOf = (thrown: unknown): Bug => {
  const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { name, message, stack };
};

export const thrownOf = ({ name, message, stack }: Bug): Error => Object.assign(new Error(message), { name, ...(stack === undefined ? {} : { stack }) });
