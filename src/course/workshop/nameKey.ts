/** A learner's name as it is compared: whoever types it in other letters, or with blanks around it, is the same learner. */
export const nameKey = (name: string): string => name.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();

export const isSameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);
