import { useEffect, useState, type MutableRef } from "preact/hooks";
import { WorkbookStore } from "../files/store/WorkbookStore";
import { embeddedWords } from "../locale/embedded";
import type { Locale } from "../locale/Locale";
import { say } from "../locale/say";
import type { Desk, MakeDesk } from "./Desk";
import { Keeper, type Kept } from "./Keeper";
import { sampleWorkbook } from "./sample";

/** What the person must know; a damaged workbook comes with what is left of it. */
export type Message = { readonly text: string } | { readonly damaged: string };

interface Appearance {
  readonly locale: Locale;
  readonly dark: boolean;
}
interface State {
  readonly desk: Desk | undefined;
  readonly kept: Kept | undefined;
  readonly notice: Message | undefined;
  readonly setNotice: (notice: Message | undefined) => void;
}

/** Opens what was kept in this browser, or the sample workbook, and keeps what changes. */
export function useDesk(container: MutableRef<HTMLDivElement | null>, makeDesk: MakeDesk, appearance: Appearance): State {
  const [desk, setDesk] = useState<Desk>();
  const [kept, setKept] = useState<Kept>();
  const [notice, setNotice] = useState<Message>();
  useEffect(() => {
    start(container.current!, makeDesk, appearance, { setDesk, setKept, setNotice }).catch((reason: unknown) => {
      setNotice({ text: say(appearance.locale, embeddedWords(appearance.locale).failed, { reason: String(reason) }) });
    });
  }, []);
  return { desk, kept, notice, setNotice };
}

interface Setters {
  readonly setDesk: (desk: Desk) => void;
  readonly setKept: (kept: Kept) => void;
  readonly setNotice: (notice: Message) => void;
}

async function start(container: HTMLElement, makeDesk: MakeDesk, { locale, dark }: Appearance, { setDesk, setKept, setNotice }: Setters): Promise<void> {
  const words = embeddedWords(locale).kept;
  const store = await WorkbookStore.open().catch((reason: unknown) => {
    setNotice({ text: say(locale, words.unavailable, { reason: String(reason) }) });
    return undefined;
  });
  const loaded = await store?.load();
  if (store && loaded?.kind === "damaged") setNotice({ damaged: (await store.aside(loaded.aside)) ?? "" });
  const desk = await makeDesk(container, { locale, dark, snapshot: loaded?.kind === "workbook" ? loaded.snapshot : sampleWorkbook(locale) });
  if (store) {
    const keeper = new Keeper(store, () => desk.snapshot(), setKept);
    desk.onChange(() => keeper.changed());
    // A large workbook takes a moment to save: the browser asks before it lets the page go.
    window.addEventListener("beforeunload", (event) => keeper.unsaved && event.preventDefault());
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keeper.flush());
  }
  setDesk(desk);
}
