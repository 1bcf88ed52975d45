/** The grid's usual sizes in pixels. */
export const ROW = 24;
export const COLUMN = 88;

/** A digit of the file's usual type is 7 pixels wide; a file counts widths in digits, in steps of 1/256. */
const DIGIT = 7;
const STEPS = 256;
/** 96 pixels and 72 points an inch. */
const POINTS_A_PIXEL = 0.75;

/** exceljs holds this width for none at all and leaves it out. */
const LOST = 9;

export function charactersOf(pixels: number): number {
  const characters = Math.floor((pixels / DIGIT) * STEPS) / STEPS;
  return characters === LOST ? LOST + 1 / STEPS : characters;
}
export const pixelsOfCharacters = (characters: number): number => Math.round(characters * DIGIT);

export const pointsOf = (pixels: number): number => pixels * POINTS_A_PIXEL;
export const pixelsOfPoints = (points: number): number => Math.round(points / POINTS_A_PIXEL);
