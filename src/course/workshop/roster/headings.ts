import type { Cell } from "../../../cells/Cell";
import { fill } from "../../../locale/fill";
import { LOCALES, type Locale } from "../../../locale/Locale";
import { workshopWords } from "../../../locale/workshop";

export type Heading = { readonly as: "state" | "record"; readonly step: string } | { readonly as: "learner" };

/** The words over a column of the roster. */
export function headingText(heading: Heading, locale: Locale): string {
  const { learner, step, record } = workshopWords(locale).roster;
  return heading.as === "learner" ? learner : fill(heading.as === "state" ? step : record, { step: heading.step }, locale);
}

const STEP = /\d+\.\d+/;

/** Which column of the roster stands under some words, in whichever language, and in which; undefined where they are none of ours. */
export function headingIn(cell: Cell): { readonly heading: Heading; readonly locale: Locale } | undefined {
  if (typeof cell !== "string") return undefined;
  const step = STEP.exec(cell)?.[0];
  const headings: readonly Heading[] = [{ as: "learner" }, ...(step === undefined ? [] : [{ as: "state", step } as const, { as: "record", step } as const])];
  for (const locale of LOCALES) {
    const heading = headings.find((each) => headingText(each, locale).toLowerCase() === cell.trim().toLowerCase());
    if (heading) return { heading, locale };
  }
  return undefined;
}
