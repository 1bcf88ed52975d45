/** What a text says, where it says anything. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trim());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
export const entries = (value: unknown): [string, unknown][] => (isRecord(value) ? Object.entries(value) : []);
export const texts = (value: unknown): Readonly<Record<string, string>> => Object.fromEntries(entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"));

/** Whether two values say the same, in whatever order their keys stand. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, at) => isSame(each, b[at]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => Object.hasOwn(a, key) && Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
