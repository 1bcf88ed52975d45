import type { Stop } from "../../../workbook/Workbook";

/** Long enough that a block that is written cell by cell is read once. */
const QUIET = 200;

interface Following<T> {
  watch(listener: () => void): Stop;
  read(): Promise<T>;
  tell(value: T): void;
  fail(error: unknown): void;
}

/** Reads now and after each change: never twice at once, and many changes in one go. */
export function follow<T>({ watch, read, tell, fail }: Following<T>): Stop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [reading, changed, stopped] = [false, false, false];
  const look = async (): Promise<void> => {
    [reading, changed] = [true, false];
    const say = await read().then((value) => () => tell(value), (error: unknown) => () => fail(error));
    reading = false;
    if (stopped) return;
    say();
    if (changed) soon();
  };
  const soon = (): void => {
    changed = true;
    clearTimeout(timer);
    if (!reading) timer = setTimeout(() => void look(), QUIET);
  };
  const stopWatching = watch(soon);
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
    stopWatching();
  };
}
