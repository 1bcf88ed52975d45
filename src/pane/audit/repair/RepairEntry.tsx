import { qualify } from "../../../cells/sheetName";
import { showCell } from "../../../functions/showCell";
import type { Why } from "../../../audit/repair/lostParts";
import type { Repair } from "../../../audit/repair/findRepairs";
import { joined } from "../../../locale/joined";
import { Formula } from "../../parts/Formula";
import { CellLink } from "../CellLink";
import { useWords } from "./useWords";

interface Props {
  readonly repair: Repair;
  readonly chosen: boolean;
  onChoose(chosen: boolean): void;
}

/** One formula in need of repair: where, why, how it is and how it will be. */
export function RepairEntry({ repair: { sheet, address, shows, why, before, after }, chosen, onChoose }: Props) {
  const { locale, words, fill } = useWords();
  const cell = qualify(sheet, address);
  const told = (each: Why): string => fill(words.why[each.kind], "name" in each ? { name: each.name } : {});
  return (
    <li class="repair-entry">
      <label class="course-option repair-choice">
        <input type="checkbox" checked={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.checked)} />
        <span>{fill(words.found.shows, { cell, value: showCell(shows, "number", locale) })}</span>
      </label>
      <p>{joined(why.map(told), locale)}</p>
      <p class="pane-note">{before === after ? words.found.again : words.found.now}</p>
      <Formula text={before} />
      {before !== after && <><p class="pane-note">{words.found.then}</p><Formula text={after} /></>}
      <CellLink place={{ sheet, address }} />
    </li>
  );
}
