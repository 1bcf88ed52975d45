import { call } from "../functions/call";
import type { Compute } from "../functions/Later";
import { isGrid, size, type Argument } from "../functions/shape";
import type { Aside } from "./Aside";

/**
 * Cells of arguments up to which a call is computed where it is made. With so many the BG/NBD fit takes 3 ms and the Pareto/NBD fit, the
 * slowest, 20 on a busy machine: nobody sees that, while the first call to travel waits for the worker's script to be loaded. Most sheets never need one.
 */
const FEW = 2000;

/** Computes slow calls aside, unless they are small. */
export const callsAside =
  (aside: Aside): Compute =>
  (fn, args) =>
    cells(args) <= FEW ? call(fn, args) : aside.run("call", { id: fn.id, args });

const cells = (args: readonly Argument[]): number => args.reduce<number>((sum, argument) => sum + (isGrid(argument) ? size(argument) : 1), 0);
