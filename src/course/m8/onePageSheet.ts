import { free, gap, given, heading, table, type Part } from "../sheet/parts";
import type { Policy } from "../Step";
import { figure, linksTo, rowsFor } from "./linkedFigures";

/** In the order of the course. A figure of another step is one more line here, and its words in the prose. */
const FIGURES = [
  figure("cac", "money", "1.1", "cac"),
  figure("ltv", "money", "1.3", "start"),
  figure("ltvToCac", "ratio", "1.4", "ratio"),
  figure("payback", "periods", "1.4", "years"),
  figure("lostCustomers", "count", "2.1", "lost"),
  figure("churnRate", "share", "2.2", "rate"),
  figure("loss", "money", "2.3", "loss"),
  figure("ownChurn", "share", "2.9", "mean"),
  figure("satisfaction", "ratio", "4.1", "satisfaction"),
  figure("riskiest", "text", "5.1", "mendFirst"),
  figure("recovery", "money", "6.3", "recovery"),
  figure("inTime", "share", "6.4", "onTime"),
  figure("authority", "money", "6.5", "budget"),
  figure("slipping", "share", "7.1", "slipping"),
  figure("programReturn", "share", "7.6", "roi"),
  figure("unprofitable", "count", "7.7", "negative"),
  figure("loyalty", "share", "7.9", "index", "mineIndex"),
  figure("toAct", "count", "8.1", "acting"),
  figure("bound", "money", "8.2", "upper", "ownUpper"),
  figure("benefit", "money", "8.2", "net", "ownNet"),
  figure("auditChange", "count", "8.3", "change"),
];
export const figureLinks = linksTo(FIGURES);
export const FIGURE_IDS: readonly string[] = FIGURES.map(({ id }) => id);

export const READINGS: readonly Policy[] = ["churnBase", "ltvTiming", "lossPrice"];
export const OWN_FIGURES = 5;
export const FINDINGS = 3;

/** Three columns, together as broad as a page held upright. */
export const sheet: readonly Part[] = [
  ...rowsFor(FIGURES),
  gap,
  table("ownFigures", OWN_FIGURES, [
    { id: "figureName", role: "free", unit: "text" },
    { id: "figureValue", role: "free", unit: "number" },
    { id: "figureSource", role: "free", unit: "text" },
  ]),
  gap,
  heading("readings"),
  ...READINGS.map((policy) => free(policy)),
  gap,
  table("findings", FINDINGS, [
    { id: "finding", role: "free", unit: "text", room: 36 },
    { id: "shownBy", role: "free", unit: "text", room: 30 },
    { id: "findingSource", role: "free", unit: "text", room: 26 },
  ]),
  gap,
  heading("request"),
  free("decision"),
  free("budget", "money", { from: 0, to: 1_000_000_000_000 }),
  free("owner"),
  free("decideBy", "date"),
  free("nextReview", "date"),
  given("unfilled", "count", "=COUNTBLANK({churnBase}:{lossPrice})+COUNTBLANK({finding})+COUNTBLANK({shownBy})+COUNTBLANK({findingSource})+COUNTBLANK({decision}:{nextReview})"),
];
