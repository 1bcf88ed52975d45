import type { Locale } from "../locale/Locale";
import type { AnyFunction } from "./defineFunction";
import { requiredCount } from "./params";

export interface FunctionMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: "any";
      readonly dimensionality: "matrix";
      readonly optional: boolean;
    }[];
    readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  }[];
}

/**
 * Excel's functions.json for one language. Ids and names are the same in all: a formula must read alike in every workbook.
 * All parameters are blocks of anything, so that we coerce them ourselves and a lifted column is one call.
 */
export const metadata = (functions: readonly AnyFunction[], locale: Locale, helpUrl: (id: string, locale: Locale) => string): FunctionMetadata => ({
  allowErrorForDataTypeAny: true,
  functions: functions.map(({ id, params, text }) => ({
    id,
    name: id,
    description: text[locale].summary,
    helpUrl: helpUrl(id, locale),
    parameters: Object.keys(params).map((name, at) => ({
      name,
      description: (text[locale].params as Record<string, string>)[name]!,
      type: "any",
      dimensionality: "matrix",
      optional: at >= requiredCount(params),
    })),
    result: { type: "any", dimensionality: "matrix" },
  })),
});
