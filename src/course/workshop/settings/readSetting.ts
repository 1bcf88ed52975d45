import { CellError, type Cell } from "../../../cells/Cell";
import { fold } from "../../../locale/fold";
import { LOCALES } from "../../../locale/Locale";
import { MODULES } from "../../modules";
import { choicesOf, type Setting } from "./settings";

/** What a cell says of a setting with choices, in whichever language: the id of the choice; undefined where it says none of them. */
export function choiceIn(setting: Setting, cell: Cell): string | undefined {
  const said = cell instanceof CellError || cell === null ? "" : plain(String(cell));
  for (const locale of LOCALES) {
    for (const [word, id] of choicesOf(setting, locale) ?? []) if (said === plain(word) || said === plain(id)) return id;
  }
  return undefined;
}

const plain = (text: string): string => fold(text).trim();

/** Text of a cell, also where somebody has typed a number; undefined where it is blank. */
export function textIn(cell: Cell): string | undefined {
  const text = cell === null || cell instanceof CellError ? "" : String(cell).trim();
  return text === "" ? undefined : text;
}

/** A module, or several from one to another: `M2`, `2`, `M1–M4`. Russian hands may type a Cyrillic М. */
const MODULE = /^[mм]?(\d)(?:[-–—][mм]?(\d))?$/iu;

/** The modules a cell lists, in the order of the course, and whether all it says was understood. */
export function modulesIn(cell: Cell): { readonly modules: readonly string[]; readonly damaged: boolean } {
  const parts = (textIn(cell) ?? "").replace(/\s*([-–—])\s*/gu, "$1").split(/[\s,;、，；]+/u).filter(Boolean);
  const read = parts.map((part) => {
    const [, from, to = from] = MODULE.exec(part) ?? [];
    return from === undefined ? [] : ids.slice(Number(from), Number(to) + 1);
  });
  const listed = new Set(read.flat());
  return { modules: ids.filter((id) => listed.has(id)), damaged: listed.size === 0 || read.some((each) => each.length === 0) };
}

const ids = MODULES.map(({ id }) => id);
