import type { Step } from "../Step";
import { example } from "./matrixExample";
import { matrixListRules } from "./matrixListRules";
import { matrixRules } from "./matrixRules";
import { matrixSheet } from "./matrixSheet";

const ROW = "INDEX({letters},ROW({task.each})-ROW({role.1}),0)";

export const responsibilityMatrix: Step = {
  id: "5.2",
  kind: "completeness",
  minutes: 20,
  sheet: matrixSheet,
  preset: { role: ["frontLine", "serviceDesk", "technician", "shiftManager", "headOfService", "director"] },
  links: { task: { step: "5.1", part: "moment" } },
  rules: [...matrixRules, ...matrixListRules],
  example,
  own: {
    columns: [
      { id: "moment", kind: "text" },
      { id: "works", kind: "text" },
      { id: "answers", kind: "text" },
      { id: "standIn", kind: "text" },
    ],
    measures: [
      { id: "moments", unit: "count", formula: "=COUNTA({moment})" },
      { id: "bearers", unit: "count", formula: "=ROWS(UNIQUE({answers}))" },
      { id: "greatestLoad", unit: "share", formula: "=MAX(COUNTIF({answers},{answers}))/COUNTA({answers})" },
      { id: "deputies", unit: "share", formula: "=COUNTA({standIn})/COUNTA({answers})" },
    ],
    example: {
      moment: ["Comes to the bar", "Orders a drink", "Receives the call", "Porter serves the room", "Checks in"],
      works: ["Bar", "Bar", "Reception", "Porter", "Reception"],
      answers: ["Shift manager", "Shift manager", "Reception", "Head of service", "Reception"],
      standIn: ["Head of service", "Head of service", "Night porter", "Director", "Night porter"],
    },
  },
  marks: [
    { on: "task", when: `=AND({task.each}<>"",OR(COUNTIF(${ROW},"*A*")<>1,COUNTIF(${ROW},"*R*")=0))`, as: "poor" },
    { on: "faultCount", when: "=N({faultCount})>0", as: "poor" },
    { on: "faultCount", when: "=AND(ISNUMBER({faultCount}),{faultCount}=0)", as: "good" },
    { on: "carries", when: "=AND({accountable}>=5,5*{carries.each}>2*{accountable})", as: "poor" },
    { on: "deputy", when: '=AND({carries.each}>0,{deputy.each}="")', as: "poor" },
  ],
  worst: "mendFirst",
  chart: { kind: "heat", rows: "carrier", columns: "letterName", values: "load", unit: "share" },
};
