import { checkStep, type Work } from "../../../src/course/check/checkStep";
import type { SheetRead } from "../../../src/course/check/SheetRead";
import { Variants } from "../../../src/course/desk/Variants";
import { stepById } from "../../../src/course/modules";
import { evaluate } from "../../../src/formulas/evaluate";
import { references } from "../../../src/formulas/references";
import { learnerSheet } from "../learnerSheet";

const engine = { evaluate, references };
const lost = stepById("2.1")!;
const variants = new Variants(async () => engine);

/** Step 2.1 with a formula in its answer, as a workbook would show it: the value may come from a function the engine does not know. */
async function work(formula: string, shown: number): Promise<Work> {
  const read = await learnerSheet(lost, lost.book!, { lost: { formula } });
  const [row, column] = [read.areas.get("lost")!.row, read.areas.get("lost")!.column];
  const values = read.values.map((line, r) => line.map((cell, c) => (r === row && c === column ? shown : cell)));
  return { step: lost, read: { ...read, values } as SheetRead, own: await variants.own(lost, 0), shadows: await variants.shadows(lost), picks: {}, options: new Map() };
}

test("a formula is tried on three hidden variants, none of them the sheet's own", async () => {
  const shadows = await variants.shadows(lost);
  expect(shadows).toHaveLength(3);
  expect(new Set([lost.book!, ...shadows.map(({ data }) => data)].map((data) => JSON.stringify(data))).size).toBe(4);
});

test("where the engine does not know a function, the value and the reference to the task have to do, and it is said", async () => {
  const outcome = await checkStep(await work("=XYZCOMPANY({begin},{joined},{end})", 200), engine);
  expect(outcome).toMatchObject({ passed: true, findings: expect.arrayContaining([expect.objectContaining({ weight: "informative", key: "notTried" })]) });
  expect((await checkStep(await work("=XYZCOMPANY(1)", 200), engine)).findings[0]).toMatchObject({ weight: "essential", key: "notRead" });
});

test("a workbook that shows another value than the engine gives is believed, and it is said", async () => {
  expect((await checkStep(await work("={begin}-{end}", 200), engine)).findings.map(({ key }) => key)).toEqual(expect.arrayContaining(["done", "notTried"]));
});

test("at most one finding is essential, and it stands first", async () => {
  const loss = stepById("2.4")!;
  const read = await learnerSheet(loss, loss.book!, { lost: "nothing", rate: { typed: [[0.5]] }, loss: { formula: "={margin}" } });
  const { passed, findings } = await checkStep({ step: loss, read, own: await variants.own(loss, 0), shadows: await variants.shadows(loss), picks: {}, options: new Map() }, engine);
  expect(passed).toBe(false);
  expect(findings.map(({ weight }) => weight).filter((weight) => weight === "essential")).toHaveLength(1);
  expect(findings[0]).toMatchObject({ weight: "essential", key: "blank", at: "lost" });
});
