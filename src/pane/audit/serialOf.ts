const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** A moment as a sheet counts it, in UTC, to the second. */
export const serialOf = (moment: Date): number => Math.floor((moment.getTime() - EPOCH) / 1000) * (1000 / DAY);

/** `2026-03-01 14:05` of such a serial. */
export const momentText = (serial: number): string => new Date(EPOCH + Math.round((serial * DAY) / 1000) * 1000).toISOString().slice(0, 16).replace("T", " ");
