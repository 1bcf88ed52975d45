import { bgnbdAlive, type BgnbdModel } from "./bgnbdAlive";

/** P(alive) by numbers of repeat purchases (rows) and units since the last purchase (columns). */
export interface AliveMatrix {
  /** T of the customers it speaks of. */
  readonly age: number;
  readonly frequencies: readonly number[];
  readonly silences: readonly number[];
  readonly alive: readonly (readonly number[])[];
}

const FREQUENCIES = [1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 100] as const;
const MOST_ROWS = 8;
const COLUMNS = 6;

/**
 * P(alive) of customers of one age by how often they came back and how long they have been silent, by the BG/NBD model. Silence
 * is T − t_x, as people say it. There is no row for those without a repeat purchase: in this model they are alive for certain.
 *
 * Up to eight frequencies, none above `most`, and up to six silences in whole units; none where no customer bought again.
 */
export function aliveMatrix(model: BgnbdModel, age: number, most: number): AliveMatrix {
  const frequencies = FREQUENCIES.filter((frequency) => frequency <= most).slice(0, MOST_ROWS);
  const step = Math.max(1, Math.round(age / COLUMNS));
  // Somebody with a repeat purchase has not been silent from the first day on.
  const silences = Array.from({ length: COLUMNS }, (_, at) => at * step).filter((silence) => silence < age);
  return { age, frequencies, silences, alive: frequencies.map((x) => silences.map((silence) => bgnbdAlive(model, x, age - silence, age))) };
}
