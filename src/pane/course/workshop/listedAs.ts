import { fold } from "../../../locale/fold";

/** The name on the roster that a typed one means: capitals, accents and blanks are no other person. A variant goes by the name as it is listed. */
export function listedAs(typed: string, learners: readonly string[]): string | undefined {
  const plain = (name: string): string => fold(name.trim().replace(/\s+/g, " "));
  return learners.find((name) => name === typed.trim()) ?? (typed.trim() === "" ? undefined : learners.find((name) => plain(name) === plain(typed)));
}
