/** Conditions that a file holds by a word of its own, and once more as a formula of the first cell, for programs that do not know the word. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const TEXTS: Readonly<Record<string, (cell: string, text: string) => string>> = {
  containsText: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

/** Undefined where the operator compares the whole text. */
export const textCondition = (operator: string, text: string, cell: string): string | undefined => TEXTS[operator]?.(cell, quoted(text));

export const wholeText = quoted;

const DAYS: Readonly<Record<string, readonly [from: number, to: number]>> = { today: [0, 0], yesterday: [-1, -1], tomorrow: [1, 1], last7Days: [-6, 0] };
const WEEKS: Readonly<Record<string, number>> = { lastWeek: -1, thisWeek: 0, nextWeek: 1 };
const MONTHS: Readonly<Record<string, number>> = { lastMonth: -1, thisMonth: 0, nextMonth: 1 };

/** Undefined for a period that a file has no word for. */
export function periodCondition(period: string, cell: string): string | undefined {
  const days = DAYS[period];
  if (days) return `AND(INT(${cell})>=TODAY()+${days[0]},INT(${cell})<=TODAY()+${days[1]})`.replaceAll("+-", "-");
  const week = WEEKS[period];
  if (week !== undefined) return `INT((${cell}-1)/7)=INT((TODAY()-1)/7)+${week}`.replaceAll("+-", "-");
  const month = MONTHS[period];
  return month === undefined ? undefined : `EOMONTH(${cell},0)=EOMONTH(TODAY(),${month})`;
}
