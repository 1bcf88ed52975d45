import { formatAddress, type Area } from "../../../cells/address";
import { cellInWay, type Obstacle } from "../outcome/obstacle";
import type { Insertion } from "./useInsertion";
import { useWords } from "./useWords";

interface Props {
  readonly obstacle: Obstacle;
  readonly area: Area;
  readonly insertion: Insertion;
}

/** What stands in the way of the result, and the ways out. */
export function ObstacleNote({ obstacle, area, insertion: { show, move } }: Props) {
  const { words: { obstacle: words }, fill } = useWords();
  const inWay = cellInWay(obstacle, area);
  return (
    <div class="pane-card pane-error insert-obstacle">
      <p>{useSentence(obstacle, area)}</p>
      <div class="insert-ways">
        {inWay !== undefined && <button type="button" class="insert-inline" onClick={() => show(inWay)}>{fill(words.show, { place: inWay })}</button>}
        {obstacle.kind !== "noRoom" && (["right", "below"] as const).map((way) => <button key={way} type="button" class="insert-inline" onClick={() => move(way)}>{words[way]}</button>)}
      </div>
    </div>
  );
}

function useSentence(obstacle: Obstacle, area: Area): string {
  const { words: { obstacle: words }, fill, size } = useWords();
  const needed = { area: formatAddress(area) };
  switch (obstacle.kind) {
    case "noRoom": return fill(words.noRoom, { size: size(area) });
    case "circular": return fill(words.circular, { param: obstacle.param });
    case "inTable": return fill(words.inTable, { ...needed, table: obstacle.table });
    case "occupied": return fill(area.rows * area.columns === 1 ? words.cellOccupied : words.occupied, { ...needed, place: obstacle.place });
  }
}
