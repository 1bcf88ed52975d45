/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import { callsAside } from "../aside/callsAside";
import { FUNCTIONS } from "../functions/catalogue";
import { Later } from "../functions/Later";
import type { Locale } from "../locale/Locale";
import { mountPane } from "../pane/mountPane";
import { excelWorkbook } from "../workbook/excel";
import { explainCell } from "../workbook/explainCell";
import type { Place } from "../workbook/Workbook";
import { aside } from "./aside";
import { associate } from "./associate";
import { auditKit } from "./auditKit";
import { courseKit, progressStore } from "./courseKit";
import { forecastKit } from "./forecastKit";
import { insertKit } from "./insertKit";
import { namespace, withoutNamespace } from "./namespace";
import { surroundings } from "./surroundings";

// Formulas of an open workbook wait for their functions, so these come first. Both are missing where Office's script could not be loaded.
if (typeof CustomFunctions !== "undefined") associate(CustomFunctions, FUNCTIONS, new Later(callsAside(aside)));
void showPane(typeof Office === "undefined" ? undefined : Office);

async function showPane(office: typeof Office | undefined): Promise<void> {
  const { inExcel, locale, theme } = await surroundings(office, navigator.language);
  const switchTo = (chosen: Locale): void => {
    document.documentElement.lang = chosen;
    pane.update({ locale: chosen });
  };
  const inside = {
    workbook: excelWorkbook,
    explain: async (place: Place) => explainCell(withoutNamespace(excelWorkbook, namespace), place, await import("../formulas/engine")),
    course: courseKit({ workbook: excelWorkbook, store: progressStore(office?.context.partitionKey), namespace, switchTo }),
    forecast: forecastKit({ workbook: excelWorkbook, namespace, aside: async () => aside }),
    audit: auditKit({ workbook: excelWorkbook, namespace, aside: async () => aside }),
    insert: insertKit({ workbook: excelWorkbook, namespace, aside: async () => aside }),
  };
  const pane = mountPane(document.getElementById("pane")!, {
    ...(inExcel ? inside : {}),
    locale,
    theme,
    ...(namespace ? { namespace } : {}),
    embeddedUrl: addressOf("index.html"),
    helpUrl: (id, language) => addressOf(`help/${language}/${id.toLowerCase()}.html`),
    onLocale: switchTo,
  });
  document.documentElement.lang = locale;
}

/** A page that stands beside this one. */
function addressOf(page: string): string {
  return new URL(page, document.baseURI).href;
}
