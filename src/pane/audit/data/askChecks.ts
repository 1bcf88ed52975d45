import { checkData } from "../../../audit/data/checkData";
import type { Finding } from "../../../audit/data/Finding";
import type { Question } from "../../../audit/data/Question";
import type { AuditKit } from "../Kit";

/** Cells up to which the checks take a moment that nobody sees: about 10 ms. */
const FEW = 20_000;

/** What the checks find: asked for here, or aside where there is much to look through. */
export async function askChecks({ aside }: Pick<AuditKit, "aside">, question: Question): Promise<readonly Finding[]> {
  return question.rows.length * question.headers.length <= FEW ? checkData(question) : (await aside()).run("checkData", question);
}
