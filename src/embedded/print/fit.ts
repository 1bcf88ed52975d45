export interface Fit {
  readonly orientation: "portrait" | "landscape";
  /** How much smaller than on the screen. */
  readonly scale: number;
  /** Whether all of it is to stand on one page. */
  readonly whole: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A4 within margins of 12 mm, in CSS pixels (96 to the inch), less a pixel for what browsers round up. */
const MM = 96 / 25.4;
const PAGE = { portrait: { width: (210 - 24) * MM - 1, height: (297 - 24) * MM - 1 }, landscape: { width: (297 - 24) * MM - 1, height: (210 - 24) * MM - 1 } } as const;
/** Smaller than this nobody reads it: a long sheet then takes further pages rather than shrink on. */
const SMALLEST = 0.5;

/** The way round and the scale at which a sheet is largest on one A4 page; where that would be too small to read, as wide as the page. */
export function fit(sheet: Size): Fit {
  const ways = (["portrait", "landscape"] as const).map((orientation) => ({ orientation, scale: Math.min(1, ...(["width", "height"] as const).map((side) => PAGE[orientation][side] / sheet[side])) }));
  const [best] = ways.sort((a, b) => b.scale - a.scale);
  if (best!.scale >= SMALLEST) return { ...best!, whole: true };
  const orientation = sheet.width > PAGE.portrait.width ? "landscape" : "portrait";
  return { orientation, scale: Math.min(1, PAGE[orientation].width / sheet.width), whole: false };
}

/** Made smaller, texts wrap elsewhere and a sheet may come out longer than its scale says: as it is seen then, it is made smaller once more. */
export function refit(seen: Size, fitted: Fit): Fit {
  const page = PAGE[fitted.orientation];
  const over = Math.max(seen.width / page.width, seen.height / page.height);
  return fitted.whole && over > 1 ? { ...fitted, scale: fitted.scale / over } : fitted;
}
