import type { Place } from "../../workbook/Workbook";
import { qualify } from "../../cells/sheetName";
import { usePane } from "../PaneContext";

/** A cell by its address, which goes there. */
export function CellLink({ place }: { readonly place: Place }) {
  const { workbook } = usePane();
  return <button type="button" class="pane-link audit-cell" onClick={() => void workbook?.selection.select(place)}>{qualify(place.sheet, place.address)}</button>;
}
