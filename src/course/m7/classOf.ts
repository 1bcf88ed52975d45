/** The six classes of book 004 in the order in which the sheet lists them. */
export const CLASSES = ["apostle", "loyalist", "mercenary", "hostage", "defector", "terrorist"] as const;

/** From here up a mark is high; from here up in both, down to here in both. */
export interface ClassCuts {
  readonly high: number;
  readonly top: number;
  readonly bottom: number;
}

/** The place of a customer's class among the six. Said again here because steps are loaded without the worksheet functions. */
export function classOf(satisfaction: number, loyalty: number, { high, top, bottom }: ClassCuts): number {
  const [lower, higher] = [Math.min(satisfaction, loyalty), Math.max(satisfaction, loyalty)];
  if (lower >= top) return 0;
  if (lower >= high) return 1;
  if (higher <= bottom) return 5;
  if (higher < high) return 4;
  return satisfaction >= high ? 2 : 3;
}
