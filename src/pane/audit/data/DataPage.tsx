import type { AuditKit } from "../Kit";

export function DataPage(_: { readonly kit: AuditKit }) {
  return null;
}
