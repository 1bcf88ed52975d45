import type { Injector } from "@univerjs/core";
import { FUNCTION_NAMES_LOOKUP, IFunctionService } from "@univerjs/engine-formula";

/**
 * Keeps IMAGE from the engine, whoever brings it and when: it would fetch a picture from wherever a formula says, also one that came
 * with somebody's file, and the page asks nobody. Its cells show `#NAME?`.
 */
export function noPictures(injector: Injector): void {
  const service = injector.get(IFunctionService);
  const register = service.registerExecutors.bind(service);
  service.registerExecutors = (...functions) => register(...functions.filter(({ name }) => name !== FUNCTION_NAMES_LOOKUP.IMAGE));
  service.unregisterExecutors(FUNCTION_NAMES_LOOKUP.IMAGE);
}
