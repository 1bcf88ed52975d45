import type { Snapshot } from "../../files/store/Snapshot";
import { parts } from "../../files/store/parts";
import type { WrittenXlsx } from "../../files/xlsx/writeXlsx";
import type { Locale } from "../../locale/Locale";
import type { Desk } from "../Desk";
import { pause } from "./pause";
import type { XlsxKit } from "./XlsxKit";

/** The open workbook as an xlsx file, with its charts as they look now, and what could not be put into it. */
export async function fileOf(desk: Desk, kit: XlsxKit, locale: Locale, time: number): Promise<WrittenXlsx> {
  await desk.finishEditing();
  await desk.workbook.calculation.settled();
  const charts = await kit.charts(desk.workbook, locale);
  const { pictures, leftOut } = charts.length === 0 ? { pictures: [], leftOut: [] } : await (await import(/* webpackChunkName: "chart-pictures" */ "./chartPictures")).chartPictures(desk, charts, locale);
  const written = await kit.save({ workbook: await textsOf(desk.snapshot()), spills: desk.spills(), pictures, time });
  return { ...written, leftOut: [...written.leftOut, ...leftOut] };
}

async function textsOf(snapshot: Snapshot): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const text of parts(snapshot)) {
    texts.push(text);
    await pause();
  }
  return texts;
}
