import type { Snapshot } from "../../files/store/Snapshot";

/** A workbook that has never been a file. */
const NAMELESS = "workbook";
const UNLAWFUL = /[\\/:*?"<>|\0-\x1f]+/g;
const MOST_LETTERS = 120;

/** What the open workbook is called; undefined where it has no name yet. */
export const nameOf = ({ name }: Snapshot): string | undefined => (typeof name === "string" && name !== "" && name !== NAMELESS ? name : undefined);

/** The name of a workbook from the name of its file. */
export const nameOfFile = (fileName: string): string => fileName.replace(/\.[^.]+$/, "");

/** A name as any system takes it for a file, with the ending. */
export const xlsxFileName = (name: string, otherwise: string): string => `${name.replace(/\.xlsx$/i, "").replace(UNLAWFUL, " ").trim().replace(/[. ]+$/, "").slice(0, MOST_LETTERS) || otherwise}.xlsx`;
