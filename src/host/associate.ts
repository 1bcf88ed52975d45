import { call } from "../functions/call";
import type { AnyFunction } from "../functions/defineFunction";
import { Later } from "../functions/Later";
import { received, sent, type CustomFunctionsHost } from "./wire";

/** Gives Excel the code behind every function. Slow ones answer with a promise, and Excel shows #BUSY! meanwhile. */
export function associate(host: CustomFunctionsHost, functions: readonly AnyFunction[], later = new Later()): void {
  for (const fn of functions) host.associate(fn.id, behind(fn, host, later));
}

/** `host` is asked for its errors only when a cell calls: they are loaded after `associate`. */
function behind(fn: AnyFunction, host: CustomFunctionsHost, later: Later): (...given: unknown[]) => unknown {
  const wanted = Object.keys(fn.params).length;
  return (...given) => {
    const args = received(given, wanted);
    try {
      const answer = fn.slow ? later.ask(fn, args) : { value: call(fn, args) };
      if ("value" in answer) return sent(answer.value, fn, host);
      return answer.pending.then((grid) => sent(grid, fn, host)).catch((bug: unknown) => refuse(bug, fn, host));
    } catch (bug) {
      return refuse(bug, fn, host);
    }
  };
}

/** Anything thrown but Excel's own kind of error is a bug. Excel would drop its message and show a bare #VALUE!. */
function refuse(bug: unknown, fn: AnyFunction, host: CustomFunctionsHost): never {
  if (bug instanceof host.Error) throw bug;
  console.error(bug);
  throw new host.Error(host.ErrorCode.invalidValue, `${fn.id}: internal error: ${bug instanceof Error ? bug.message : String(bug)}`);
}
