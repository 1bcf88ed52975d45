export const FORM = 1;

/** Which generation of parts is the workbook. */
export interface Current {
  readonly form: number;
  readonly generation: string;
  readonly parts: number;
}

/** Whether a record found in the store is one: whatever is done by its word deletes parts, so it must be sound. */
export function isCurrent(found: unknown): found is Current {
  if (typeof found !== "object" || found === null) return false;
  const { form, generation, parts } = found as Partial<Record<keyof Current, unknown>>;
  return form === FORM && typeof generation === "string" && generation !== "" && Number.isInteger(parts) && Number(parts) > 0;
}
