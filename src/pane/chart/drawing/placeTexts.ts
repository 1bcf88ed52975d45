export interface Spot {
  readonly x: number;
  readonly y: number;
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

/** How far a text keeps from its point. */
const AWAY = 7;
const POINT = 5;

/**
 * Puts a text beside each point: to the right, to the left, above or below, wherever it neither leaves the area nor covers a point or another text,
 * and if there is a choice, none of the lines. Where every place is taken it stands to the right and is not free. x and y are the middle of the text.
 */
export function placeTexts(points: readonly Spot[], texts: readonly string[], size: (text: string) => { width: number; height: number }, area: Box, lines: readonly Box[] = []): readonly PlacedText[] {
  const taken: Box[] = points.map(({ x, y }) => ({ x: x - POINT, y: y - POINT, width: 2 * POINT, height: 2 * POINT }));
  return points.map((point, at) => {
    const text = texts[at]!;
    const { width, height } = size(text);
    const places = around(point, width, height).map((box): Box => ({ x: box.x - width / 2, y: box.y - height / 2, width, height }));
    const free = places.filter((box) => within(box, area) && !taken.some((other) => overlap(box, other)));
    const found = free.find((box) => !lines.some((line) => overlap(box, line))) ?? free[0];
    const box = found ?? places.find((each) => within(each, area)) ?? places[0]!;
    taken.push(box);
    return { text, x: box.x + width / 2, y: box.y + height / 2, free: found !== undefined };
  });
}

function around({ x, y }: Spot, width: number, height: number): readonly Spot[] {
  const [h, v] = [width / 2 + AWAY, height / 2 + AWAY];
  return [{ x: x + h, y }, { x: x - h, y }, { x, y: y - v }, { x, y: y + v }, { x: x + h, y: y - v }, { x: x - h, y: y - v }, { x: x + h, y: y + v }, { x: x - h, y: y + v }];
}

const within = (box: Box, area: Box): boolean => box.x >= area.x && box.y >= area.y && box.x + box.width <= area.x + area.width && box.y + box.height <= area.y + area.height;
const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
