import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Locale } from "../locale/Locale";
import { paneWords, type PaneWords, type Plural } from "../locale/pane";
import { say } from "../locale/say";
import type { Workbook } from "../workbook/Workbook";
import type { InsertKit } from "./insert/Kit";

/** What every part of the pane may need. */
export interface PaneSurroundings {
  readonly locale: Locale;
  readonly workbook: Workbook | undefined;
  readonly namespace: string | undefined;
  readonly insert: InsertKit | undefined;
  helpUrl(id: string, locale: Locale): string;
}

export const PaneContext = createContext<PaneSurroundings | undefined>(undefined);

interface Said extends PaneSurroundings {
  readonly words: PaneWords;
  /** A sentence with its gaps filled. */
  fill(sentence: string | Plural, data: Readonly<Record<string, string | number>>): string;
}

export function usePane(): Said {
  const surroundings = useContext(PaneContext);
  if (!surroundings) throw new Error("usePane requires a PaneContext around it");
  const { locale } = surroundings;
  return { ...surroundings, words: paneWords(locale), fill: (sentence, data) => say(locale, sentence, data) };
}
