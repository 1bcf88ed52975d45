import { UNDERLINED } from "../grid/codes";
import type { GridStyle } from "../grid/GridBook";
import { childOf, childrenOf, readXml, type Element } from "../package/readXml";
import { colorFromFile } from "./colors";

type ColorOf = (color: Element) => string | undefined;

/** Reads the colour that an element names. */
export const colorReader = (themes: readonly string[]): ColorOf => ({ attributes: { rgb, theme, tint, indexed } }) =>
  colorFromFile({ ...(rgb ? { argb: rgb } : {}), ...(theme ? { theme: Number(theme) } : {}), ...(tint ? { tint: Number(tint) } : {}), ...(indexed ? { indexed: Number(indexed) } : {}) }, themes);

/** The styles of conditional formats, by their numbers. */
export function readDxfs(stylesXml: string | undefined, colorOf: ColorOf): readonly GridStyle[] {
  const styles: GridStyle[] = [];
  if (stylesXml !== undefined) readXml(stylesXml, { dxfs: (list) => void styles.push(...childrenOf(list, "dxf").map((dxf) => styleOf(dxf, colorOf))) });
  return styles;
}

function styleOf(dxf: Element, colorOf: ColorOf): GridStyle {
  const font = childOf(dxf, "font");
  const pattern = childOf(childOf(dxf, "fill"), "patternFill");
  const on = (name: string): boolean => childOf(font, name) !== undefined && !["0", "false", "none"].includes(childOf(font, name)!.attributes["val"] ?? "1");
  const [type, color] = [childOf(font, "color"), childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor")];
  const [cl, bg] = [type && colorOf(type), color && colorOf(color)];
  return {
    ...(on("b") ? { bl: 1 } : {}),
    ...(on("i") ? { it: 1 } : {}),
    ...(on("strike") ? { st: { s: 1 } } : {}),
    ...(on("u") ? { ul: { s: 1, ...(childOf(font, "u")?.attributes["val"] === "double" ? { t: UNDERLINED.double } : {}) } } : {}),
    ...(cl ? { cl: { rgb: cl } } : {}),
    ...(bg ? { bg: { rgb: bg } } : {}),
  };
}
