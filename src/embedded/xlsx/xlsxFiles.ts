import { assembleSlowly } from "../../files/store/parts";
import type { Opened } from "../../files/xlsx/openXlsx";
import type { LeftOut } from "../../files/xlsx/LeftOut";
import type { WrittenXlsx } from "../../files/xlsx/writeXlsx";
import { xlsxWords } from "../../locale/embedded/xlsx";
import type { Locale } from "../../locale/Locale";
import type { Desk } from "../Desk";
import { download } from "../download";
import { fileOf } from "./fileOf";
import { pause } from "./pause";
import { nameOf, nameOfFile, xlsxFileName } from "./workbookName";
import type { XlsxKit } from "./XlsxKit";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file that was handed over, and what it does not hold. */
export interface SavedFile {
  readonly file: string;
  readonly leftOut: readonly LeftOut[];
}

/** What is done with the open workbook and xlsx files. */
export interface XlsxFiles {
  /** Puts a workbook that was read in the place of the open one. */
  open(file: string, opened: Opened): Promise<void>;
  write(): Promise<WrittenXlsx>;
  give(fileName: string, written: WrittenXlsx): void;
  /** Under the name it has. */
  saveAsNamed(): Promise<SavedFile>;
  /** What the open workbook is called. */
  name(): string;
  /** Whether the open workbook calls functions of ours. */
  usesOurs(): boolean;
}

export function xlsxFiles(desk: Desk, kit: XlsxKit, locale: Locale): XlsxFiles {
  const { unnamed } = xlsxWords(locale).save;
  const name = (): string => nameOf(desk.snapshot()) ?? unnamed;
  const write = (): Promise<WrittenXlsx> => fileOf(desk, kit, locale, Date.now());
  const give = (fileName: string, { bytes }: WrittenXlsx): void => download(fileName, bytes, TYPE);
  return {
    open: async (file, { workbook }) => desk.load({ ...(await assembleSlowly(workbook, pause)), name: nameOfFile(file) }),
    write,
    give,
    saveAsNamed: async () => {
      const file = xlsxFileName(name(), unnamed);
      const written = await write();
      give(file, written);
      return { file, leftOut: written.leftOut };
    },
    name,
    usesOurs: () => kit.usesOurs(desk.snapshot()),
  };
}
