/** Colours, conditions, texts and signs taken as they are say nothing of what a number is. */
const SAID = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g;

/** Whether a number format, in Excel's en-US spelling, shows a number as a date. */
export const isDateFormat = (format: string): boolean => /[yd]/i.test(format.replace(SAID, ""));
