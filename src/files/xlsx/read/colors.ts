import { rgbOf } from "../grid/colors";
import { childOf, type Element } from "../package/readXml";

/** A colour as a file names it. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** The order of a theme's colours in cells is not that of the theme. */
const THEME = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"] as const;
const OFFICE = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];

/** The colours that had numbers before files could name any. */
const FIRST = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const INDEXED = `${FIRST} ${FIRST} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** The twelve colours of a theme. */
export function themeColors(theme: Element | undefined): readonly string[] {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  return THEME.map((name, at) => {
    const color = childOf(scheme, name)?.children[0]?.attributes;
    return color?.["lastClr"] ?? (color?.["val"]?.length === 6 ? color["val"] : undefined) ?? OFFICE[at]!;
  });
}

/** The colour as the grid writes it; undefined for one that means none of its own. */
export function colorFromFile({ argb, theme, tint = 0, indexed }: FileColor, themes: readonly string[]): string | undefined {
  if (argb !== undefined) return /^[\da-f]{6,8}$/i.test(argb) ? rgbOf(argb) : undefined;
  const hex = theme === undefined ? INDEXED[indexed ?? -1] : themes[theme];
  return hex === undefined ? undefined : tinted(hex, tint);
}

/** Lighter or darker by a share, as the file has it: of the lightness, with the hue kept. Lightness is linear in the three parts, so they can be moved alone; Excel cuts what is left of them. */
function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const lightness = (Math.max(...parts) + Math.min(...parts)) / 510;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const reach = (of: number): number => 1 - Math.abs(2 * of - 1);
  const scale = reach(lightness) === 0 ? 0 : reach(wanted) / reach(lightness);
  const moved = parts.map((part) => Math.min(255, Math.max(0, Math.floor(255 * (wanted + (part / 255 - lightness) * scale)))));
  return `#${moved.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
