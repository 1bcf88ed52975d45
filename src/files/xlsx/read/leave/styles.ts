import { childOf, childrenOf, isTrue, readXml, type Element } from "../../package/readXml";
import { USUAL } from "../../grid/codes";
import type { Leavings } from "../../Leavings";

const LISTS = ["fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
type Lists = Record<(typeof LISTS)[number], readonly Element[]>;

/** Hears of the looks of cells that become simpler. */
export function leaveStyles(stylesXml: string | undefined, leavings: Leavings): void {
  if (stylesXml === undefined) return;
  const lists: Lists = { fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
  readXml(stylesXml, Object.fromEntries(LISTS.map((name) => [name, (list: Element) => void (lists[name] = list.children)])));
  const formats = lists.cellXfs.filter(({ name }) => name === "xf");
  leavings.add("looks", undefined, formats.filter((format) => isRich(format, lists)).length + lists.dxfs.filter(isRichRule).length);
  leavings.add("cellStyles", undefined, new Set(formats.map(({ attributes }) => attributes["xfId"] ?? "0").filter((style) => style !== "0")).size);
  leavings.add("protection", undefined, Number(formats.some(isUnlocked)));
  leavings.add("usualFont", undefined, Number(isOwnFont(lists.fonts[Number(formats[0]?.attributes["fontId"] ?? 0)])));
}

/** Whether a look has something that the grid's has not. */
function isRich(format: Element, { fonts, fills, borders }: Lists): boolean {
  const { fontId = "0", fillId = "0", borderId = "0" } = format.attributes;
  return isRichFont(fonts[Number(fontId)]) || isRichFill(fills[Number(fillId)]) || isRichBorder(borders[Number(borderId)]) || isRichAlignment(childOf(format, "alignment")?.attributes ?? {});
}

const isOn = (element: Element | undefined): boolean => element !== undefined && isTrue(element.attributes["val"] ?? "1");

const isRichFont = (font: Element | undefined): boolean =>
  ["outline", "shadow", "condense", "extend"].some((name) => isOn(childOf(font, name))) || /Accounting$/.test(childOf(font, "u")?.attributes["val"] ?? "");

function isRichFill(fill: Element | undefined): boolean {
  const pattern = childOf(fill, "patternFill")?.attributes["patternType"] ?? "none";
  return childOf(fill, "gradientFill") !== undefined || (pattern !== "none" && pattern !== "solid");
}

function isRichBorder(border: Element | undefined): boolean {
  return ["diagonal", "vertical", "horizontal"].some((side) => (childOf(border, side)?.attributes["style"] ?? "none") !== "none");
}

function isRichAlignment({ horizontal, vertical, indent = "0", shrinkToFit, readingOrder = "0", justifyLastLine }: Element["attributes"]): boolean {
  return Number(indent) !== 0 || isTrue(shrinkToFit) || readingOrder !== "0" || isTrue(justifyLastLine) || horizontal === "fill" || horizontal === "centerContinuous" || vertical === "justify" || vertical === "distributed";
}

/** What a rule may change beside type and ground. */
const isRichRule = (rule: Element): boolean => ["border", "numFmt", "alignment", "protection"].some((name) => (childOf(rule, name)?.children.length ?? 0) + Object.keys(childOf(rule, name)?.attributes ?? {}).length > 0);

const isUnlocked = (format: Element): boolean => childrenOf(format, "protection").some(({ attributes: { locked = "1", hidden = "0" } }) => !isTrue(locked) || isTrue(hidden));

const isOwnFont = (font: Element | undefined): boolean => (childOf(font, "name")?.attributes["val"] ?? USUAL.name) !== USUAL.name;
