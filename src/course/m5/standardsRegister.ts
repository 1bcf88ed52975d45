import type { Step } from "../Step";
import { column, hotel, standards } from "./moments";
import { standardRules } from "./standardRules";
import { standardSheet } from "./standardSheet";

const measure = column(1, 5, 100, 1, 15);
const measureUnit = column("minutes", "minutes", "percent", "minutes", "minutes");
const review = column(46_203, 46_203, 46_203, 46_142, 46_203);
const owner = column("Bar manager", "Bar manager", "Reception", "Reception", "Head porter");

/** Part 7 of the programme 004 and the standardised service system of the course book 003: content, steps and manual, process and forms, feedback. */
export const standardsRegister: Step = {
  id: "5.6",
  kind: "completeness",
  minutes: 20,
  sheet: standardSheet,
  links: { moment: { step: "5.1", part: "moment" }, standard: { step: "5.1", part: "standard" }, owner: { step: "5.1", part: "owner" } },
  rules: standardRules,
  example: {
    moment: hotel, standard: standards, attribute: column("friendliness", "promptness", "professionalism", "promptness", "readiness"),
    where: column("Bar", "Bar", "Reception", "Room telephone", "Door of the room"), measure, measureUnit,
    form: column("Bar log", "Till times", "Wake-up book", "Wake-up book", "Porter's log"),
    checklist: column("Opening list", "Opening list", "Night list", "Night list", "Porter list"),
    review, owner, freedom: column("The words of greeting", null, null, "What to do if nobody answers", "An extra the guest needs"),
  },
  own: {
    columns: [
      { id: "moment", kind: "text" },
      { id: "standard", kind: "text" },
      { id: "measure", kind: "number" },
      { id: "measureUnit", kind: "text" },
      { id: "owner", kind: "text", optional: true },
      { id: "review", kind: "date", optional: true },
    ],
    measures: [
      { id: "moments", unit: "count", formula: "=COUNTA({moment})" },
      { id: "held", unit: "share", formula: "=COUNTA({standard})/COUNTA({moment})" },
      { id: "measured", unit: "share", formula: "=COUNT({measure})/COUNTA({moment})" },
      { id: "owners", unit: "count", formula: "=ROWS(UNIQUE({owner}))" },
    ],
    example: {
      moment: hotel.slice(0, 5), standard: standards.slice(0, 5), measure: measure.slice(0, 5), measureUnit: ["min", "min", "%", "min", "min"], owner: owner.slice(0, 5), review: review.slice(0, 5),
    },
  },
  marks: [
    { on: "covered", when: "={covered}<1", as: "fair" },
    { on: "covered", when: "={covered}=1", as: "good" },
    { on: "measure", when: '=AND({standard.each}<>"",{measure.each}="")', as: "poor" },
  ],
  worst: "mendFirst",
};
