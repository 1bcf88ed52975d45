import { refuse } from "./Refusal";

/** Enough to see the first element of any part. */
const LOOK = 64 * 1024;
/** An XML declaration, comments, other instructions. */
const BEFORE = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/;

export const isXml = (part: Uint8Array): boolean => /^\s*</.test(head(part, 64));

/** Refuses XML that declares a document type: it has no use in a workbook, and entities are how a few bytes become gigabytes. */
export function checkProlog(part: Uint8Array): void {
  const rest = head(part, LOOK).replace(BEFORE, "");
  if (rest.startsWith("<!") || rest === "" || rest.startsWith("<?")) refuse({ kind: "declarations" });
}

const head = (part: Uint8Array, bytes: number): string => new TextDecoder().decode(part.subarray(0, bytes));
