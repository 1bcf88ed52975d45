import type { Scope } from "../../audit/own/ownFormulas";
import type { Workbook } from "../../workbook/Workbook";
import type { ScopeKind } from "./ScopeField";

/** The cells that a choice means at this moment. */
export async function scopeOf({ selection }: Workbook, kind: ScopeKind): Promise<Scope> {
  if (kind === "workbook") return { kind };
  const place = await selection.current();
  return kind === "sheet" ? { kind, sheet: place.sheet } : { kind: "block", place };
}
