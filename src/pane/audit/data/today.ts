const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day of a moment as people there call it, as a date serial. */
export const dayOf = (moment: Date): number => (Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) - EPOCH) / DAY;
