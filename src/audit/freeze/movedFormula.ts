import { qualify } from "../../cells/sheetName";
import type { Node } from "../../syntax/Node";
import { nodesOf } from "../../syntax/Node";
import { readFormula } from "../../syntax/readFormula";
import { rewrite } from "../../syntax/rewrite";
import type { Place } from "../../workbook/Workbook";
import { placeOf, type Known } from "../own/inputsOf";
import type { AuditRow } from "./AuditRow";
import { absolute, withDollarsOf } from "./dollars";
import { placeIn, readFollowed } from "./Followed";
import { inputParts, type InputPart } from "./inputParts";

/** A formula as it has to be written now. */
export type Moved =
  /** With what was written at the freeze, by what is written now. */
  | { readonly kind: "moved"; readonly formula: string; readonly written: ReadonlyMap<string, string> }
  /** Some of what it reads has been deleted. */
  | { readonly kind: "gone"; readonly inputs: readonly string[] }
  /** Nobody has followed what it reads. */
  | { readonly kind: "unknown" };

/** Writes a frozen formula with its references as they have moved since, for the cell at `cell`. */
export function movedFormula(row: AuditRow, cell: Place, known: Known): Moved {
  const [parts, now] = [inputParts(row.formula, { sheet: row.sheet, address: row.block }), readFollowed(row.followed)];
  if (!parts || !now || now.inputs.length !== parts.length) return { kind: "unknown" };
  const texts = new Map(parts.map((part, at) => [part.written, textNow(part, now.inputs[at], cell)]));
  const tree = readFormula(row.formula)!;
  const textOf = ({ start, end }: Node): string => row.formula.slice(start, end);
  const gone = nodesOf(tree).filter((node) => isGone(node, textOf(node), texts, { row, cell, known })).map(textOf);
  if (gone.length > 0) return { kind: "gone", inputs: [...new Set(gone)] };
  const moved = rewrite(row.formula, tree, (part) => texts.get(textOf(part)));
  return { kind: "moved", formula: `=${moved.replace(/^=/, "")}`, written: new Map([...texts].map(([written, text]) => [text!, written])) };
}

/** What has not moved stays as it was typed, capitals and quotes too. */
function textNow({ written, anywhere, place }: InputPart, now: string | undefined, cell: Place): string | undefined {
  if (now === undefined || !place) return now?.toLowerCase() === anywhere.toLowerCase() ? written : now;
  const moved = placeIn(now);
  if (!moved) return undefined;
  const isBare = !written.includes("!") && moved.sheet === cell.sheet;
  const isSame = absolute(moved.address) === absolute(place.address) && (isBare || (written.includes("!") && moved.sheet.toLowerCase() === place.sheet.toLowerCase()));
  const address = withDollarsOf(moved.address, written.slice(written.lastIndexOf("!") + 1));
  return isSame ? written : isBare ? address : qualify(moved.sheet, address);
}

interface Around {
  readonly row: AuditRow;
  readonly cell: Place;
  readonly known: Known;
}

function isGone(node: Node, written: string, texts: ReadonlyMap<string, string | undefined>, { row, cell, known }: Around): boolean {
  if (texts.has(written) && texts.get(written) === undefined) return true;
  // A name may stand for anything: only one that has named cells can have lost them.
  if (node.kind !== "structured" && !(node.kind === "name" && wasRead(written, row.inputs))) return false;
  const now = readFormula(texts.get(written) ?? written);
  return !now || !placeOf(now, cell, known);
}

const wasRead = (written: string, inputs: string): boolean => inputs.split("; ").some((input) => input.startsWith(`${written} = `) || input.startsWith(`${written}: `));
