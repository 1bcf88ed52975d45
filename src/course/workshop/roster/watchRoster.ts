import type { Stop, Workbook } from "../../../workbook/Workbook";
import { locateRoster } from "./locateRoster";

/** Calls when cells of the roster's sheet change. In Excel every edit of anybody comes here: it is looked up once for each sheet whether it is the roster's. */
export function watchRoster(workbook: Workbook, listener: () => void): Stop {
  const known = new Map<string, Promise<boolean>>();
  let on = true;
  const isRoster = async (sheet: string): Promise<boolean> => locateRoster(await workbook.names.list())?.sheet === sheet;
  const stop = workbook.calculation.onChange(({ sheet }) => {
    const asked = known.get(sheet) ?? isRoster(sheet);
    known.set(sheet, asked);
    void asked.then((is) => is && on && listener());
  });
  return () => {
    on = false;
    stop();
  };
}
