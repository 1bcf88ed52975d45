import type { AuditKit } from "../Kit";

export function NativePage(_: { readonly kit: AuditKit }) {
  return null;
}
