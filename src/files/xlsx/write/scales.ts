import { toFile, type FileDialect } from "../formula/toFile";
import { argbOf } from "../grid/colors";
import type { ColorScale, DataBar, GridValue, IconSet } from "../grid/resources";
import { element } from "../package/xml";
import type { Common } from "./marks";

const rule = (type: string, common: Common, inside: string): string => element("cfRule", { type, ...common }, inside);

export function colorScaleXml({ config }: ColorScale, common: Common, dialect: FileDialect): string {
  const steps = [...config].sort((a, b) => a.index - b.index);
  return rule("colorScale", common, element("colorScale", {}, ...steps.map(({ value }) => cfvo(value, dialect)), ...steps.map(({ color }) => element("color", { rgb: argbOf(color) }))));
}

export function dataBarXml({ config, isShowValue }: DataBar, common: Common, dialect: FileDialect): string {
  const inside = [cfvo(config.min, dialect), cfvo(config.max, dialect), element("color", { rgb: argbOf(config.positiveColor) })];
  return rule("dataBar", common, element("dataBar", { showValue: isShowValue === false ? false : undefined }, ...inside));
}

/** The file's bar runs out in a lighter colour, and is red below zero. */
export const isPlainBar = ({ config: { isGradient = true, nativeColor } }: DataBar): boolean => isGradient && (argbOf(nativeColor) ?? RED) === RED;
const RED = "FFFF0000";

/** The grid has its icons from the highest to the lowest, each with the value it begins at; the file the other way round, and the lowest begins at nothing. */
export function iconSetXml({ config, isShowValue }: IconSet, common: Common, dialect: FileDialect): string {
  const steps = config.slice(0, -1).reverse();
  const limits = [element("cfvo", { type: "percent", val: 0 }), ...steps.map(({ value, operator }) => cfvo(value, dialect, operator === "greaterThan" ? false : undefined))];
  return rule("iconSet", common, element("iconSet", { iconSet: config[0]?.iconType, showValue: isShowValue === false ? false : undefined }, ...limits));
}

function cfvo({ type, value }: GridValue, dialect: FileDialect, gte?: boolean): string {
  const limit = type === "min" || type === "max" || value === undefined ? undefined : type === "formula" ? toFile(String(value), dialect) : String(value);
  return element("cfvo", { type, val: limit, gte });
}
