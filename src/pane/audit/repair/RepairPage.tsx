import type { AuditKit } from "../Kit";

export function RepairPage(_: { readonly kit: AuditKit }) {
  return null;
}
