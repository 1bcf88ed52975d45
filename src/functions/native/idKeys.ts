/** How many letters of an id are looked at for capitals: as many as a number has digits for. */
const LETTERS = 45;

/**
 * Ids as texts that Excel tells apart as we do. Its comparisons take capitals and small letters for one, so that behind each id
 * stands which of its letters are capitals.
 */
export const idKeys = (ids: string): string => {
  const letters = `MID(${ids},SEQUENCE(1,${LETTERS}),1)`;
  return `${ids}&"|"&MMULT(EXACT(${letters},UPPER(${letters}))*1,2^SEQUENCE(${LETTERS},1,0))`;
};
