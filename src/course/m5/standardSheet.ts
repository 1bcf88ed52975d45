import { gap, given, table, type Column, type Part } from "../sheet/parts";
import { MOMENTS } from "./moments";

/** “Service for the customer is …”: nine attributes of the course book 000. */
export const ATTRIBUTES = ["caring", "courtesy", "honesty", "readiness", "promptness", "accessibility", "friendliness", "knowledge", "professionalism"];
const UNITS = ["seconds", "minutes", "hours", "days", "percent", "perHundred", "times", "pieces"];
/** What makes a standard of a wish. */
const FIELDS = ["standard", "where", "measure", "measureUnit", "form", "checklist", "review"];

const text = (id: string): Column => ({ id, role: "free", unit: "text" });
const choice = (id: string, options: readonly string[]): Column => ({ id, role: "free", unit: "text", allowed: { options } });
const MISSING = FIELDS.map((id) => `({${id}}="")`).join("+");
const NAMED = '({moment}<>"")';

export const standardSheet: readonly Part[] = [
  table("register", MOMENTS, [
    text("moment"),
    text("standard"),
    choice("attribute", ATTRIBUTES),
    text("where"),
    { id: "measure", role: "free", unit: "number" },
    choice("measureUnit", UNITS),
    text("form"),
    text("checklist"),
    { id: "review", role: "free", unit: "date" },
    text("owner"),
    text("freedom"),
  ]),
  gap,
  given("unfilled", "count", `=SUMPRODUCT(${NAMED}*(${MISSING}))`),
  given("covered", "share", `=IF(SUMPRODUCT(${NAMED}*1)=0,0,SUMPRODUCT(${NAMED}*((${MISSING})=0))/SUMPRODUCT(${NAMED}*1))`),
  given("mendFirst", "text", `=IFERROR(INDEX({moment},MATCH(1,${NAMED}*((${MISSING})>0),0))&"","")`),
];
