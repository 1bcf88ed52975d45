import type { Aside } from "../aside/Aside";
import { xlsxDialect } from "../aside/xlsxDialect";
import type { XlsxKit } from "../embedded/xlsx/XlsxKit";
import { usesOurs } from "../files/xlsx/usesOurs";
import { namespace } from "./namespace";

/** Opening and saving of xlsx files, in the page's worker. What knows the lessons' charts is loaded when somebody saves. */
export const xlsxKit = (aside: () => Promise<Aside>): XlsxKit => ({
  open: async (bytes) => (await aside()).run("openXlsx", { bytes, namespace }),
  save: async (workbook) => (await aside()).run("saveXlsx", { ...workbook, namespace }),
  usesOurs: (workbook) => usesOurs(workbook, xlsxDialect(namespace)),
  charts: async (workbook, locale) => {
    const [{ chartsIn }, { loadCourse }] = await Promise.all([import(/* webpackChunkName: "course-desk" */ "../course/desk/chartsIn"), import(/* webpackChunkName: "course-load" */ "../course/load")]);
    return chartsIn(workbook, await loadCourse(locale));
  },
});
