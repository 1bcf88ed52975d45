import type { Cell } from "../../cells/Cell";
import { atLeast, everyBegunRowFilled, everyCell } from "../check/rules";
import type { Filled, Rule } from "../Step";
import { column, hotel, LEAST_MOMENTS, standards } from "./moments";
import { eachOnce, eachRow, isTyped, notAllAlike, rowsOf } from "./rowRules";

const isNumber = (cell: Cell | undefined): cell is number => typeof cell === "number";
const isWithin = (from: number, to: number) => (cell: Cell): boolean => isNumber(cell) && cell >= from && cell <= to;
const near = (risk: Cell | undefined, wanted: number): boolean => isNumber(risk) && Math.abs(risk - wanted) <= 0.005;
const product = (importance: Cell | undefined, failures: Cell | undefined): number => (isNumber(importance) && isNumber(failures) ? importance * failures : NaN);

/** A moment whose customers do not mind, or that never fails, is none to begin with. */
function riskiest(filled: Filled): number {
  const risks = rowsOf(filled, ["importance", "failures"]).map(({ importance, failures }) => product(importance, failures) || 0);
  return Math.max(...risks) > 0 ? risks.indexOf(Math.max(...risks)) : -1;
}

const risky = ["moment", "importance", "failures", "risk"];

export const momentRules: readonly Rule[] = [
  atLeast("tooFew", "moment", LEAST_MOMENTS, { moment: column("Comes to the bar", "Orders a drink") }),
  everyBegunRowFilled("unrated", ["moment", "importance", "failures"], { failures: column(6, 4, null, 8, 5) }),
  everyBegunRowFilled("unplaced", ["moment", "channel", "level"], { level: column("attention", "attention", "competence") }),
  eachOnce("momentTwice", "moment", { moment: column("Comes to the bar", "Orders a drink", "Asks to be woken", "Orders a drink", "Porter serves the room") }),
  everyCell("importanceScale", "importance", (cell) => isNumber(cell) && [1, 2, 3, 4, 5].includes(cell), { importance: column(3, 3, 7, 5, 4) }),
  everyCell("failuresScale", "failures", isWithin(0, 100), { failures: column(6, 4, 300, 8, 5) }),
  everyCell("waitIsNumber", "wait", isWithin(0, Infinity), { wait: column(2, "long", 1) }),
  eachRow("riskMissing", "essential", risky, ({ moment, risk }) => moment !== null && !isNumber(risk), { risk: column("=D3*F3/100") }),
  eachRow("riskPerHundred", "essential", risky, ({ moment, importance, failures, risk }) => moment !== null && product(importance, failures) > 0 && near(risk, product(importance, failures)), { risk: column("=D3*F3", "=D4*F4", "=D5*F5", "=D6*F6", "=D7*F7") }),
  eachRow("riskOther", "essential", risky, ({ moment, importance, failures, risk }) => moment !== null && !near(risk, product(importance, failures) / 100), { risk: column("=D3+F3/100", "=D4+F4/100", "=D5+F5/100", "=D6+F6/100", "=D7+F7/100") }),
  everyBegunRowFilled("unowned", ["moment", "standard", "owner"], { standard: column(...standards.slice(0, 4)) }),
  eachRow("riskTyped", "actionable", ["moment", "risk"], ({ moment }, at, filled) => moment !== null && isTyped(filled, "risk", at), { risk: column(0.18, 0.12, 0.15, 0.4, 0.2) }),
  everyBegunRowFilled("noEvidence", ["moment", "evidence"], { evidence: column("Notes of the bar in May") }, "actionable"),
  everyBegunRowFilled("noWait", ["moment", "wait"], { wait: column(2, 4) }, "actionable"),
  eachRow("worstUndated", "actionable", ["importance", "failures", "due"], ({ due }, at, filled) => due === null && at === riskiest(filled), { due: column(46_112) }),
  notAllAlike("sameImportance", "importance", { importance: hotel.map((moment) => moment && 5), risk: hotel.map((moment, at) => moment && `=D${at + 3}*F${at + 3}/100`) }, "actionable"),
  notAllAlike("oneLevel", "level", { level: hotel.map((moment) => moment && "attention") }, "informative"),
];
