/** The marks of the points of a series: the shape tells them apart as well as the colour. */
export const SYMBOLS = ["circle", "square", "triangle", "diamond", "star"] as const;
export type PointSymbol = (typeof SYMBOLS)[number];

export const symbolOf = (series: number): PointSymbol => SYMBOLS[series % SYMBOLS.length]!;

/** Their outlines around zero, for a legend. */
export const OUTLINES: Readonly<Record<PointSymbol, string>> = {
  circle: "M-3.5,0 a3.5,3.5 0 1,0 7,0 a3.5,3.5 0 1,0 -7,0",
  square: "M-3.2,-3.2 h6.4 v6.4 h-6.4 z",
  triangle: "M0,-4 l4,7 h-8 z",
  diamond: "M0,-5.5 l4,5.5 l-4,5.5 l-4,-5.5 z",
  star: "M0,-4.5 l1.2,3 h3.3 l-2.6,2 l1,3.2 l-2.9,-2 l-2.9,2 l1,-3.2 l-2.6,-2 h3.3 z",
};

/** Dashes of the lines of a series, the first one whole. */
export const dashOf = (series: number): string => ["none", "6 3", "2 3", "8 3 2 3", "4 2"][series % 5]!;
