export interface Spot {
  readonly x: number;
  readonly y: number;
}
/** A point with its radius, where it is not an ordinary one. */
export interface Disc extends Spot {
  readonly r?: number;
}
export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}
export interface PlacedText extends Spot {
  readonly text: string;
  /** Whether it overlaps nothing. */
  readonly free: boolean;
}

/** Half the room of an ordinary point, and how far a text keeps from it. */
const POINT = 5;
const AWAY = 2;

/**
 * Puts a text on each point that is large enough for it, else beside it: to the right, to the left, above or below, wherever it neither leaves the area nor
 * covers a point or another text, and if there is a choice, none of the lines. Where every place is taken it stands to the right and is not free. x and y are the middle of the text.
 */
export function placeTexts(points: readonly Disc[], texts: readonly string[], size: (text: string) => { width: number; height: number }, area: Box, lines: readonly Box[] = []): readonly PlacedText[] {
  const taken: Box[] = points.map(({ x, y, r = POINT }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
  return points.map((point, at) => {
    const text = texts[at]!;
    const { width, height } = size(text);
    const boxAt = (spot: Spot): Box => ({ x: spot.x - width / 2, y: spot.y - height / 2, width, height });
    const places = around(point, width, height).map(boxAt);
    const inside = Math.hypot(width, height) <= 2 * (point.r ?? 0) ? [boxAt(point)].filter((box) => !taken.some((other, index) => index !== at && overlap(box, other))) : [];
    const free = [...inside, ...places.filter((box) => within(box, area) && !taken.some((other) => overlap(box, other)))];
    const found = free.find((box) => !lines.some((line) => overlap(box, line))) ?? free[0];
    const box = found ?? places.find((each) => within(each, area)) ?? places[0]!;
    taken.push(box);
    return { text, x: box.x + width / 2, y: box.y + height / 2, free: found !== undefined };
  });
}

function around({ x, y, r = POINT }: Disc, width: number, height: number): readonly Spot[] {
  const [h, v] = [width / 2 + r + AWAY, height / 2 + r + AWAY];
  return [{ x: x + h, y }, { x: x - h, y }, { x, y: y - v }, { x, y: y + v }, { x: x + h, y: y - v }, { x: x - h, y: y - v }, { x: x + h, y: y + v }, { x: x - h, y: y + v }];
}

const within = (box: Box, area: Box): boolean => box.x >= area.x && box.y >= area.y && box.x + box.width <= area.x + area.width && box.y + box.height <= area.y + area.height;
export const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
