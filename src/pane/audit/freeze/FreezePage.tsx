import type { AuditKit } from "../Kit";

export function FreezePage(_: { readonly kit: AuditKit }) {
  return null;
}
