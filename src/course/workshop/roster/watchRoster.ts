import type { Stop, Workbook } from "../../../workbook/Workbook";
import { locateRoster } from "./locateRoster";

/**
 * Calls when cells of the roster's sheet change. In Excel every edit of anybody comes here: while a roster stands, it is looked up once for each
 * sheet whether it is the roster's. Until one stands any sheet may become it, and many changes share a look.
 */
export function watchRoster(workbook: Workbook, listener: () => void): Stop {
  const others = new Set<string>();
  let home: string | undefined;
  let looking: Promise<void> | undefined;
  let on = true;
  const look = async (): Promise<void> => {
    try {
      home = locateRoster(await workbook.names.list())?.sheet;
    } finally {
      looking = undefined;
    }
  };
  const isRoster = async (sheet: string): Promise<boolean> => {
    if (sheet === home || others.has(sheet)) return sheet === home;
    // A look that is under way may have begun before this change.
    await looking;
    await (looking ??= look());
    if (home !== undefined && sheet !== home) others.add(sheet);
    return sheet === home;
  };
  const call = (): void => void (on && listener());
  // Where it cannot be found out, the listener's own reading tells why.
  const stop = workbook.calculation.onChange(({ sheet }) => void isRoster(sheet).then((is) => is && call(), call));
  return () => {
    on = false;
    stop();
  };
}
