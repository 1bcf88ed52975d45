import { useEffect, useRef, useState, type MutableRef } from "preact/hooks";
import type { Locale } from "../locale/Locale";
import type { Desk, MakeDesk } from "./Desk";
import { Keeper, type Kept } from "./Keeper";
import type { Message } from "./Message";
import { openKept } from "./openKept";
import { sampleWorkbook } from "./sample";

interface Appearance {
  readonly locale: Locale;
  readonly dark: boolean;
}
interface State {
  readonly desk: Desk | undefined;
  readonly kept: Kept | undefined;
  readonly message: Message | undefined;
  readonly setMessage: (message: Message | undefined) => void;
  /** Keeps this workbook in the place of the one another tab has saved. */
  readonly takeOver: () => void;
}

/** Opens what was kept in this browser, or the sample workbook, and keeps what changes. */
export function useDesk(container: MutableRef<HTMLDivElement | null>, makeDesk: MakeDesk, appearance: Appearance): State {
  const [desk, setDesk] = useState<Desk>();
  const [kept, setKept] = useState<Kept>();
  const [message, setMessage] = useState<Message>();
  const keeper = useRef<Keeper>();
  useEffect(() => {
    const setKeeper = (made: Keeper): void => void (keeper.current = made);
    start(container.current!, makeDesk, appearance, { setDesk, setKept, setMessage, setKeeper }).catch((reason: unknown) => setMessage({ kind: "failed", reason: String(reason) }));
  }, []);
  return { desk, kept, message, setMessage, takeOver: () => keeper.current?.takeOver() };
}

interface Setters {
  readonly setDesk: (desk: Desk) => void;
  readonly setKept: (kept: Kept) => void;
  readonly setMessage: (message: Message) => void;
  readonly setKeeper: (keeper: Keeper) => void;
}

async function start(container: HTMLElement, makeDesk: MakeDesk, { locale, dark }: Appearance, { setDesk, setKept, setMessage, setKeeper }: Setters): Promise<void> {
  const opened = await openKept();
  const kept = "store" in opened && opened.loaded.kind === "workbook" ? opened.loaded.snapshot : undefined;
  const desk = await makeDesk(container, { locale, dark, snapshot: kept ?? sampleWorkbook(locale) });
  if ("unavailable" in opened) setKept({ kind: "unavailable", reason: opened.unavailable });
  else {
    if (opened.damaged !== undefined) setMessage({ kind: "damaged", found: opened.damaged });
    const keeper = new Keeper(opened.store, () => desk.snapshot(), setKept);
    setKeeper(keeper);
    keepWhileOpen(desk, keeper);
  }
  setDesk(desk);
}

function keepWhileOpen(desk: Desk, keeper: Keeper): void {
  desk.onChange(() => keeper.changed());
  // A large workbook takes a moment to save: the browser asks before it lets the page go.
  window.addEventListener("beforeunload", (event) => keeper.unsaved && event.preventDefault());
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keeper.flush());
}
