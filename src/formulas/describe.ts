import { BooleanNumber, type Injector } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { FUNCTIONS } from "../functions/catalogue";
import type { AnyFunction } from "../functions/defineFunction";
import { isGrid } from "../functions/shape";
import type { Locale } from "../locale/Locale";

/** Gives the grid's autocomplete and argument help the words of our functions. Again after the grid's own language has changed. */
export function describeFunctions(injector: Injector, locale: Locale, functions: readonly AnyFunction[] = FUNCTIONS): void {
  injector.get(IDescriptionService).registerDescriptions(functions.map((fn) => description(fn, locale)));
}

function description({ id, params, text, examples }: AnyFunction, locale: Locale): IFunctionInfo {
  const { summary, params: details, help } = text[locale];
  const example = (at: number): string => shown(examples.map(({ args }) => args[at]).find((arg) => arg !== undefined && arg !== null));
  return {
    functionName: id,
    functionType: FunctionType.User,
    abstract: summary,
    description: `${summary} ${help.definition}`,
    functionParameter: Object.entries(params).map(([name, { optional }], at) => ({
      name,
      detail: (details as Readonly<Record<string, string>>)[name]!,
      example: example(at),
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/** An argument of an example as it could stand in a formula. */
function shown(arg: AnyFunction["examples"][number]["args"][number] | undefined): string {
  if (arg === undefined) return "";
  if (isGrid(arg)) return `A2:${String.fromCharCode(64 + arg[0]!.length)}${arg.length + 1}`;
  return typeof arg === "string" ? `"${arg}"` : String(arg);
}
