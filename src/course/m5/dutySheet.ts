import type { Cell } from "../../cells/Cell";
import type { Step } from "../Step";
import { free, gap, given, table } from "../sheet/parts";
import { DUTIES, dutyRules, FREQUENCIES, limit } from "./dutyRules";
import { padded } from "./padded";

const rows = (...cells: readonly Cell[]): readonly Cell[] => padded(DUTIES, cells);
const FIELDS = ["criterion", "frequency", "price", "benefit"];
const WHOLE = `({duty}<>"")*${FIELDS.map((id) => `({${id}}<>"")`).join("*")}`;

/** Part 8 of the programme 004 for one position: what is a duty without a criterion, a check, the price of an error and something in it for whoever does it? */
export const dutySheet: Step = {
  id: "5.3",
  kind: "completeness",
  minutes: 12,
  sheet: [
    free("position"),
    free("owner"),
    free("due", "date"),
    free("evidence"),
    gap,
    free("value", "money", { from: 0, to: 1_000_000_000 }),
    free("lostByOne", "number", { from: 0, to: 1_000_000 }),
    gap,
    table("duties", DUTIES, [
      { id: "duty", role: "free", unit: "text" },
      { id: "criterion", role: "free", unit: "text" },
      { id: "frequency", role: "free", unit: "text", allowed: { options: FREQUENCIES } },
      { id: "price", role: "free", unit: "money" },
      { id: "benefit", role: "free", unit: "text" },
    ]),
    gap,
    given("unfilled", "count", `=SUMPRODUCT(({duty}<>"")*(${FIELDS.map((id) => `({${id}}="")`).join("+")}))`),
    given("covered", "share", `=IF(SUMPRODUCT(({duty}<>"")*1)=0,0,SUMPRODUCT(${WHOLE})/SUMPRODUCT(({duty}<>"")*1))`),
    given("dearest", "text", '=IF(MAX({price})>0,INDEX({duty},MATCH(MAX({price}),{price},0))&"","")'),
  ],
  preset: { lostByOne: 0.3 },
  links: { value: { step: "1.3", part: "start" } },
  rules: dutyRules,
  example: {
    position: "Receptionist", owner: "Head of service", due: 46_112, evidence: "Complaint register 2025", value: 3666.67, lostByOne: 0.8,
    duty: rows("Wakes guests at the time asked for", "Answers every complaint"),
    criterion: rows("0 calls late by more than 1 minute", "Answer within 24 hours"),
    frequency: rows("weekly", "daily"),
    price: rows(limit, "=CHURNLOSS(B8,B7)"),
    benefit: rows("Praised guests by name at the meeting", "May settle it without asking"),
  },
  marks: [
    { on: "price", when: "=AND(N({price.each})>0,{price.each}=MAX({price}))", as: "poor" },
    { on: "covered", when: "={covered}<1", as: "fair" },
    { on: "covered", when: "={covered}=1", as: "good" },
  ],
  worst: "dearest",
};
