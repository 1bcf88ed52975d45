import type { Snapshot } from "../../files/store/Snapshot";
import { parts } from "../../files/store/parts";
import type { Locale } from "../../locale/Locale";
import type { Desk } from "../Desk";
import { pause } from "./pause";
import type { XlsxKit } from "./XlsxKit";

/** The open workbook as an xlsx file, with its charts as they look now. */
export async function bytesOf(desk: Desk, kit: XlsxKit, locale: Locale, time: number): Promise<Uint8Array> {
  await desk.finishEditing();
  await desk.workbook.calculation.settled();
  const charts = await kit.charts(desk.workbook, locale);
  const pictures = charts.length === 0 ? [] : await (await import(/* webpackChunkName: "chart-pictures" */ "./chartPictures")).chartPictures(desk, charts, locale);
  return kit.save({ workbook: await textsOf(desk.snapshot()), spills: desk.spills(), pictures, time });
}

async function textsOf(snapshot: Snapshot): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const text of parts(snapshot)) {
    texts.push(text);
    await pause();
  }
  return texts;
}
