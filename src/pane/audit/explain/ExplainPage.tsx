import type { AuditKit } from "../Kit";

export function ExplainPage(_: { readonly kit: AuditKit }) {
  return null;
}
