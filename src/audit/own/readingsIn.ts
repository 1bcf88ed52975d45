import { wordChoices, type WordChoice } from "./wordChoices";

/** The words that choose among definitions in a formula, defaults too: `CHURNRATE base=start`. What is read from a cell stands as the cell. */
export const readingsIn = (formula: string): string => wordChoices(formula).map((choice) => `${choice.fn.id} ${choice.param}=${chosen(formula, choice)}`).join("; ");

function chosen(formula: string, { argument, kind }: WordChoice): string {
  if (!argument) return kind.fallback ?? "";
  return argument.kind === "text" ? argument.value.trim().toLowerCase() : formula.slice(argument.start, argument.end);
}
