import { workshopWords } from "../../../locale/workshop";
import type { Course } from "../../Course";
import type { Variants } from "../../desk/Variants";
import type { Evaluate } from "../../Evaluate";
import type { Step } from "../../Step";
import { drawForMany } from "../../variants/drawForMany";
import { seedFor } from "../../variants/seedFor";
import type { Workshop } from "../Workshop";
import type { KeyPart } from "./keyLayout";
import { linesOf, type Keyed } from "./keyLines";

interface Needs {
  readonly workshop: Workshop;
  readonly learners: readonly string[];
  readonly course: Course;
  readonly variants: Variants;
  readonly evaluate: Evaluate;
}

/** The key, answer by answer, for everybody's own numbers: worked out from the salt and the names alone. In practice the course's own numbers stand among them. */
export async function keyParts(needs: Needs): Promise<readonly KeyPart[]> {
  const { course, workshop } = needs;
  const steps = course.modules.filter(({ id }) => workshop.modules.includes(id)).flatMap((module) => module.steps).filter(({ answers = [] }) => answers.length > 0);
  const parts: KeyPart[] = [];
  for (const step of steps) {
    const keyed = await keyedOf(step, needs);
    const text = course.text(step);
    step.answers!.forEach((_, order) => parts.push({ unit: keyed[0]?.variant.keys[order]!.units[0] ?? "number", lines: linesOf(step, order, keyed, text, course.locale) }));
  }
  return parts;
}

async function keyedOf(step: Step, { workshop, learners, course, variants, evaluate }: Needs): Promise<readonly Keyed[]> {
  const { key } = workshopWords(course.locale);
  if (!step.draw) return [{ learner: key.everyone, variant: await variants.own(step, 0) }];
  const drawn = await drawForMany(step, learners.map((learner) => seedFor(step, true, { learner, workshop })), evaluate);
  const own = drawn.map((variant, at) => ({ learner: learners[at]!, variant }));
  return workshop.graded ? own : [{ learner: key.course, variant: await variants.own(step, 0) }, ...own];
}
