import type { Workbook, Worksheet } from "exceljs";
import { formatAddress } from "../../../cells/address";
import { escaped } from "../package/xml";
import type { Picture } from "../writeXlsx";

/** Lays pictures over cells. */
export function addPictures(book: Workbook, target: Worksheet, pictures: readonly Picture[]): void {
  for (const { over, png } of pictures) target.addImage(book.addImage({ buffer: png.slice().buffer, extension: "png" }), address(over));
}

/** exceljs takes one cell for none at all. */
const address = (over: Picture["over"]): string => {
  const text = formatAddress(over);
  return text.includes(":") ? text : `${text}:${text}`;
};

/** What each picture shows, in words: exceljs knows only its name. */
export function describePictures(drawingXml: string, pictures: readonly Picture[]): string {
  let at = 0;
  return drawingXml.replace(/<xdr:cNvPr ([^>]*?)(\/?)>/g, (_, attributes: string, end: string) => {
    const alt = pictures[at++]?.alt;
    return `<xdr:cNvPr ${attributes}${alt ? ` descr="${escaped(alt)}"` : ""}${end}>`;
  });
}
