import { FONT_SIZE, LINE, type Page } from "./Page";
import { placeTexts, type Box, type Disc, type PlacedText } from "./placeTexts";
import { wrap } from "./wrap";

/** Texts at their points, and the lines below the drawing that explain them. */
export interface Named {
  readonly texts: readonly PlacedText[];
  readonly list: readonly string[];
}

/** Names beside their points, or numbers with a list of the names. */
export function nameSpots(labels: readonly string[], spots: readonly Disc[], area: Box, lines: readonly Box[], page: Page): Named {
  const direct = placeTexts(spots, labels, sizeIn(page), area, lines);
  if (direct.every(({ free }) => free)) return { texts: direct, list: [] };
  const texts = placeTexts(spots, labels.map((_, at) => String(at + 1)), sizeIn(page), area, lines);
  return { texts, list: numberedList(labels, page) };
}

/** Only the names that find room, those of the first points before the others. */
export const nameSome = (labels: readonly string[], spots: readonly Disc[], area: Box, page: Page): Named => ({
  texts: placeTexts(spots, labels, sizeIn(page), area).filter(({ free }) => free),
  list: [],
});

/** Each text with its number, in lines as wide as the page. */
export const numberedList = (texts: readonly string[], { measure, width }: Page): readonly string[] => texts.flatMap((text, at) => wrap(`${at + 1}\u00a0\u00a0${text}`, width, measure).lines);

/** How far a list keeps from what it explains, and how high it is with that. */
export const LIST_GAP = 12;
export const listHeight = (list: readonly string[]): number => (list.length > 0 ? list.length * LINE + LIST_GAP : 0);

const sizeIn = ({ measure }: Page) => (text: string) => ({ width: measure(text) + 2, height: FONT_SIZE + 2 });
