import { formatAddress, parseAddress } from "../../cells/address";
import { CellError, isBusy } from "../../cells/Cell";
import type { Place, Stop, Workbook } from "../../workbook/Workbook";
import { hasSemicolon } from "./hasSemicolon";

/** Why a cell of one of our functions shows an error. */
export interface Explained {
  readonly fn: string;
  readonly error: CellError;
}
export type Explain = (place: Place) => Promise<Explained | undefined>;

/** What the selected cell shows: that it is still being computed, an error of ours, one of somebody else, one of writing, or that it could not be found out. */
export type Finding =
  | { readonly kind: "busy"; readonly place: string }
  | { readonly kind: "ours"; readonly place: string; readonly explained: Explained }
  | { readonly kind: "foreign"; readonly place: string; readonly code: string }
  | { readonly kind: "semicolon"; readonly place: string; readonly code: string }
  | { readonly kind: "failed"; readonly reason: string };

/** Long enough that typing and moving through cells never wait for us. */
const QUIET = 200;

/** Tells what the selected cell shows, after each selection and each change; undefined where it shows no error. Of overlapping looks the latest wins. */
export function watchErrors(workbook: Workbook, explain: Explain | undefined, tell: (finding: Finding | undefined) => void): Stop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const look = async (): Promise<void> => {
    const ticket = ++latest;
    const finding = await find(workbook, explain).catch((error: unknown): Finding => ({ kind: "failed", reason: reasonOf(error) }));
    if (ticket !== latest) return;
    tell(finding);
    if (finding?.kind === "busy") onceSettled();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), QUIET);
  };
  // The workbook tells what people write, not what formulas make of it: once they have, it is looked at again.
  let [isWaiting, isOver] = [false, false];
  const onceSettled = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    const again = (): void => {
      isWaiting = false;
      if (!isOver) soon();
    };
    void workbook.calculation.settled().then(again, again);
  };
  const changed = (): void => {
    soon();
    onceSettled();
  };
  const stops = [workbook.selection.onSelect(soon), workbook.calculation.onChange(changed)];
  soon();
  return () => {
    clearTimeout(timer);
    latest++;
    isOver = true;
    for (const stop of stops) stop();
  };
}

async function find({ selection, cells }: Workbook, explain: Explain | undefined): Promise<Finding | undefined> {
  const { sheet, address } = await selection.current();
  const { row, column } = parseAddress(address);
  const place = { sheet, address: formatAddress({ row, column }) };
  const cell = (await cells.read(place))[0]?.[0];
  if (!(cell instanceof CellError)) return undefined;
  if (isBusy(cell)) return { kind: "busy", place: place.address };
  const formula = (await cells.formulas(place))[0]?.[0] ?? "";
  if (hasSemicolon(formula)) return { kind: "semicolon", place: place.address, code: cell.code };
  const explained = await explain?.(place);
  return explained ? { kind: "ours", place: place.address, explained } : { kind: "foreign", place: place.address, code: cell.code };
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
