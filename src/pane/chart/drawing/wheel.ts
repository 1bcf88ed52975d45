import { nameRim, numberRim, type RimText } from "./rim";
import { listHeight, numberedList } from "./nameSpots";
import type { Page } from "./Page";
import type { Spot } from "./placeTexts";

/** Categories around a circle, the first one at the top, in pixels. */
export interface Wheel {
  readonly centre: Spot;
  readonly radius: number;
  readonly labels: readonly RimText[];
  readonly list: readonly string[];
  /** Where the circle with its labels ends, and the list below it. */
  readonly bottom: number;
  readonly height: number;
  /** A place on the way of a category outwards; `way` 1 is on the circle. Between two categories is half a category. */
  spot(at: number, way: number): Spot;
}

const LARGEST = 104;
/** Radii worth trying for names around the circle, of the width of the page. */
const [WIDEST, NARROWEST] = [0.4, 0.26];
/** From the circle to the edge of the page, beside a number. */
const BESIDE = 10;

/** Around the largest circle that leaves its labels room; where none does, numbers stand for them, with their list below. */
export function wheel(page: Page, top: number, labels: readonly string[], explained: readonly string[]): Wheel {
  const { width } = page;
  for (let radius = Math.min(LARGEST, width * WIDEST); radius >= width * NARROWEST; radius -= 3) {
    const placed = nameRim(labels, radius, page);
    if (placed) return standing(page, top, radius, placed, []);
  }
  const radius = Math.min(LARGEST, width / 2 - BESIDE - page.measure(String(labels.length)));
  return standing(page, top, radius, numberRim(labels.length, radius, page), numberedList(explained, page));
}

/** Labels that were placed around zero, moved below what ends at `top`. */
function standing({ width, labels: { length } }: Page, top: number, radius: number, placed: readonly RimText[], list: readonly string[]): Wheel {
  const up = Math.min(-radius, ...placed.map((text) => text.y - text.height / 2));
  const down = Math.max(radius, ...placed.map((text) => text.y + text.height / 2));
  const centre = { x: width / 2, y: top + 6 - up };
  const bottom = centre.y + down + 4;
  return {
    centre,
    radius,
    labels: placed.map((text) => ({ ...text, x: text.x + centre.x, y: text.y + centre.y })),
    list,
    bottom,
    height: bottom + listHeight(list),
    spot: (at, way) => {
      const angle = (2 * Math.PI * at) / length - Math.PI / 2;
      return { x: centre.x + way * radius * Math.cos(angle), y: centre.y + way * radius * Math.sin(angle) };
    },
  };
}
