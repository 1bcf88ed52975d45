import type { Grid } from "../cells/Cell";
import type { AnyFunction } from "../functions/defineFunction";
import { Later } from "../functions/Later";
import { Recent } from "../functions/Recent";
import { received, sent, type CustomFunctionsHost, type Sent } from "./wire";

/** Gives Excel the code behind every function. Slow ones answer with a promise, and Excel shows #BUSY! meanwhile. */
export function associate(host: CustomFunctionsHost, functions: readonly AnyFunction[], later = new Later(), recent = new Recent()): void {
  for (const fn of functions) host.associate(fn.id, behind(fn, host, later, recent));
}

type Block = readonly (readonly Sent[])[];

/** `host` is asked for its errors only when a cell calls: they are loaded after `associate`. */
function behind(fn: AnyFunction, host: CustomFunctionsHost, later: Later, recent: Recent): (...given: unknown[]) => Block | Promise<Block> {
  const wanted = Object.keys(fn.params).length;
  const answered = (grid: Grid): Block => whole(sent(grid, fn, host), host);
  const failed = (bug: unknown): never => raise(internal(bug, fn, host));
  return (...given) => {
    const args = received(given, wanted);
    if (!fn.slow) return answered(attempt(() => recent.call(fn, args), failed));
    const answer = attempt(() => later.ask(fn, args), failed);
    return "value" in answer ? answered(answer.value) : answer.pending.then(answered, failed);
  };
}

function attempt<T>(action: () => T, failed: (bug: unknown) => never): T {
  try {
    return action();
  } catch (bug) {
    return failed(bug);
  }
}

/** An error that is the whole answer is thrown: that is how Excel is told its sentence. */
function whole(block: Block, host: CustomFunctionsHost): Block {
  const first = block[0]![0];
  return block.length === 1 && block[0]!.length === 1 && first instanceof host.Error ? raise(first) : block;
}

/** Refusals are values, so what was thrown is a bug. Excel would drop the message of an ordinary Error and show a bare #VALUE!. */
function internal(bug: unknown, fn: AnyFunction, host: CustomFunctionsHost): CustomFunctions.Error {
  console.error(bug);
  return new host.Error(host.ErrorCode.invalidValue, `${fn.id}: internal error: ${bug instanceof Error ? bug.message : String(bug)}`);
}

/** Excel's errors are not JavaScript's. */
function raise(error: unknown): never {
  throw error;
}
