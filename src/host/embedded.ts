import type { MakeDesk } from "../embedded/Desk";
import { mountPage } from "../embedded/mountPage";
import type { MakePane } from "../embedded/PaneFrame";
import { mountPane } from "../pane/mountPane";
import { explainCell } from "../workbook/explainCell";
import { auditKit } from "./auditKit";
import { courseKit, progressStore } from "./courseKit";
import { forecastKit } from "./forecastKit";
import { insertKit } from "./insertKit";
import { xlsxKit } from "./xlsxKit";

// The page stands before the grid is loaded, which is by far its largest part.
const makeDesk: MakeDesk = async (...args) => (await import("./createGrid")).createGrid(...args);

const makePane: MakePane = (element, desk, { locale, theme }, switchTo) =>
  mountPane(element, {
    workbook: desk.workbook,
    locale,
    theme,
    // The language is chosen in the bar above; a second choice here would only be one more thing to look at.
    explain: async (place) => explainCell(desk.workbook, place, await import("../formulas/engine")),
    course: courseKit({ workbook: desk.workbook, store: progressStore(), toSheet: () => desk.focus(), switchTo, before: () => desk.finishEditing() }),
    forecast: forecastKit({ workbook: desk.workbook, aside: async () => (await import("./aside")).aside, toSheet: () => desk.focus(), before: () => desk.finishEditing() }),
    audit: auditKit({ workbook: desk.workbook, aside: async () => (await import("./aside")).aside, toSheet: () => desk.focus(), before: () => desk.finishEditing() }),
    insert: insertKit({ workbook: desk.workbook, aside: async () => (await import("./aside")).aside, before: () => desk.finishEditing() }),
    helpUrl: (id, language) => new URL(`help/${language}/${id.toLowerCase()}.html`, document.baseURI).href,
  });

mountPage(document.getElementById("page")!, makeDesk, makePane, xlsxKit(async () => (await import("./aside")).aside), ({ workbook }) => {
  window.workbook = workbook;
});
