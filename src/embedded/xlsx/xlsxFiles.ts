import { assembleSlowly } from "../../files/store/parts";
import type { Opened } from "../../files/xlsx/openXlsx";
import { xlsxWords } from "../../locale/embedded/xlsx";
import type { Locale } from "../../locale/Locale";
import type { Desk } from "../Desk";
import { download } from "../download";
import { bytesOf } from "./bytesOf";
import { pause } from "./pause";
import { nameOf, nameOfFile, xlsxFileName } from "./workbookName";
import type { XlsxKit } from "./XlsxKit";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What is done with the open workbook and xlsx files. */
export interface XlsxFiles {
  /** Puts a workbook that was read in the place of the open one. */
  open(file: string, opened: Opened): Promise<void>;
  save(fileName: string): Promise<void>;
  /** Under the name it has; gives the name of the file. */
  saveAsNamed(): Promise<string>;
  /** What the open workbook is called. */
  name(): string;
}

export function xlsxFiles(desk: Desk, kit: XlsxKit, locale: Locale): XlsxFiles {
  const { unnamed } = xlsxWords(locale).save;
  const name = (): string => nameOf(desk.snapshot()) ?? unnamed;
  const save = async (fileName: string): Promise<void> => download(fileName, await bytesOf(desk, kit, locale, Date.now()), TYPE);
  return {
    open: async (file, { workbook }) => desk.load({ ...(await assembleSlowly(workbook, pause)), name: nameOfFile(file) }),
    save,
    saveAsNamed: async () => {
      const file = xlsxFileName(name(), unnamed);
      await save(file);
      return file;
    },
    name,
  };
}
