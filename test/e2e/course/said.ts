import { formatAddress } from "../../../src/cells/address";
import type { Finding } from "../../../src/course/check/Outcome";
import type { Standing } from "../../../src/course/desk/CourseDesk";
import { standingOf } from "../../../src/course/desk/standingOf";
import type { StepText } from "../../../src/course/prose/StepText";
import { placeSheet } from "../../../src/course/sheet/placeSheet";
import { INVARIANT } from "../../../src/course/spelling/Spelling";
import type { Step } from "../../../src/course/Step";
import type { Locale } from "../../../src/locale/Locale";
import { findingSentence } from "../../../src/pane/course/step/findingSentence";
import { fillCode } from "../../../src/pane/course/text/fillCode";
import { parseRich, type Piece } from "../../../src/pane/course/text/parseRich";
import { placeName } from "../../../src/pane/course/text/placeName";

/** A lesson sheet as it is first laid out. */
export function asLaidOut(step: Step): Standing {
  const areas = new Map([...placeSheet(step.sheet ?? []).spots].map(([id, { area }]) => [id, area]));
  return standingOf(step, { set: 1, sheet: step.id, areas, seed: 0, names: [] }, INVARIANT);
}

/** Prose as it is read in the pane: places by their cells, marks gone. */
export function plain(prose: string, step: Step, text: StepText): string {
  const standing = step.sheet ? asLaidOut(step) : undefined;
  const read = (piece: Piece): string => {
    if (piece.kind === "strong") return piece.pieces.map(read).join("");
    if (piece.kind === "code") return fillCode(piece.text, text, standing);
    return piece.kind === "part" ? placeName(piece.id, text, standing).text : piece.text;
  };
  return parseRich(prose).map(read).join("");
}

/** What the pane says of a finding. */
export const sentenceOf = (finding: Finding, step: Step, text: StepText, locale: Locale): string => plain(findingSentence(finding, text, locale), step, text);

export const addressIn = (step: Step, id: string): string => formatAddress(placeSheet(step.sheet ?? []).spots.get(id)!.area);
