import type { Cell } from "../../cells/Cell";
import type { Step } from "../Step";
import { column, hotel, standards } from "./moments";
import { momentRules } from "./momentRules";
import { momentSheet } from "./momentSheet";

/** The source names five moments of a hotel's guest; how they are rated is ours. */
const channel = column("inPerson", "inPerson", "phone", "phone", "inPerson");
const level = column("attention", "attention", "competence", "competence", "cooperation");
const importance = column(3, 3, 5, 5, 4);
const wait = column(2, 4, 1, 0, 12);
const failures = column(6, 4, 3, 8, 5);

/** As somebody fills it down: importance stands in D, failures in F, the first moment in row 3. */
const risk = hotel.map((moment, at): Cell => moment && `=D${at + 3}*F${at + 3}/100`);
const owner = column("Bar manager", "Bar manager", "Reception", "Reception", "Head porter");
const evidence = column("Notes of the bar in May", "Till times of May", "Wake-up book", "Wake-up book", "Porter's log");

export const momentMap: Step = {
  id: "5.1",
  kind: "completeness",
  minutes: 20,
  sheet: momentSheet,
  preset: { moment: column("bar", "drink", "asks", "woken", "porter"), channel, level, importance, wait, failures },
  rules: momentRules,
  example: { moment: hotel, channel, level, importance, wait, failures, risk, standard: standards, owner, due: column(46_112, null, 46_112, 46_082, 46_142), evidence },
  own: {
    columns: [
      { id: "moment", kind: "text" },
      { id: "importance", kind: "number" },
      { id: "failures", kind: "number" },
      { id: "standard", kind: "text", optional: true },
      { id: "owner", kind: "text", optional: true },
    ],
    measures: [
      { id: "moments", unit: "count", formula: "=COUNTA({moment})" },
      { id: "greatest", unit: "number", formula: "=MAX({importance}*{failures})/100" },
      { id: "meanFailures", unit: "number", formula: "=AVERAGE({failures})" },
      { id: "held", unit: "share", formula: "=COUNTA({standard})/COUNTA({moment})" },
    ],
    example: {
      moment: hotel.slice(0, 5), importance: importance.slice(0, 5), failures: failures.slice(0, 5), standard: standards.slice(0, 5), owner: owner.slice(0, 5),
    },
  },
  marks: [
    { on: "risk", when: "=AND({moment.each}<>\"\",N({risk.each})>0,{risk.each}=MAX({risk}))", as: "poor" },
    { on: "unfilled", when: "=AND({unfilled}=0,{covered}>0)", as: "good" },
    { on: "covered", when: "={covered}<1", as: "fair" },
    { on: "covered", when: "={covered}=1", as: "good" },
  ],
  worst: "mendFirst",
  chart: { kind: "bars", categories: "order.moments", series: ["order.risks"], unit: "score" },
};
