import { InPlace } from "../../../../src/aside/InPlace";
import { JOBS } from "../../../../src/aside/jobs";
import { pack } from "../../../../src/aside/pack";
import { unpack } from "../../../../src/aside/unpack";
import { checkData } from "../../../../src/audit/data/checkData";
import { askChecks } from "../../../../src/pane/audit/data/askChecks";
import { days, question } from "../../../audit/data/ask";

const asked = (rows: number) => question({ key: days(1, rows).map((at) => (at % 50 === 0 ? null : `C-${at % 40}`)), date: days(45_000, rows).map((at) => 45_000 + (at % 90)), amount: days(1, rows).map((at) => (at % 70 === 0 ? 0 : (at % 30) + 1)) });

test("askChecks looks through a small table where it is, and a large one aside", async () => {
  const jobs: string[] = [];
  const inPlace = new InPlace(JOBS);
  const aside = async () => ({ run: ((job: "checkData", request: never) => (jobs.push(job), inPlace.run(job, request))) as typeof inPlace.run });
  for (const rows of [100, 10_000]) expect(await askChecks({ aside }, asked(rows))).toEqual(checkData(asked(rows)));
  expect(jobs).toEqual(["checkData"]);
});
test("a question and its findings cross to a worker and back as they are", () => {
  const question = asked(300);
  const there = unpack(pack(question).packed) as typeof question;
  const found = checkData(there);
  expect(unpack(pack(found).packed)).toEqual(checkData(question));
});
