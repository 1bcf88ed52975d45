import { useState } from "preact/hooks";
import { qualify } from "../../cells/sheetName";
import { toolWords } from "../../locale/audit/tools";
import type { Place } from "../../workbook/Workbook";
import { reasonOf } from "../error/watchErrors";
import { usePane } from "../PaneContext";

/** A cell by its address, which goes there; says so where the program does not let it. */
export function CellLink({ place }: { readonly place: Place }) {
  const { locale, workbook, fill } = usePane();
  const [failure, setFailure] = useState<string>();
  const go = async (): Promise<void> => {
    setFailure(undefined);
    await workbook?.selection.select(place).catch((error: unknown) => setFailure(reasonOf(error)));
  };
  return (
    <>
      <button type="button" class="pane-link audit-cell" onClick={() => void go()}>{qualify(place.sheet, place.address)}</button>
      {failure !== undefined && <span class="course-attention" role="alert"> {fill(toolWords(locale).noJump, { reason: failure })}</span>}
    </>
  );
}
