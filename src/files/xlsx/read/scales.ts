import type { ColorScale, DataBar, GridRule, GridValue, IconSet } from "../grid/resources";
import { childOf, childrenOf, isTrue, type Element } from "../package/readXml";
import type { Formulas } from "./highlight";

type ColorOf = (color: Element) => string | undefined;

/** Colours, bars or icons by number; undefined for kinds that the grid does not know. */
export function readScale(rule: Element, colorOf: ColorOf, formula: Formulas): GridRule | undefined {
  const held = childOf(rule, rule.attributes["type"] ?? "");
  const limits = childrenOf(held, "cfvo");
  const values = limits.map((limit) => valueOf(limit, formula));
  const colors = childrenOf(held, "color").map(colorOf);
  if (!held || values.length < 2 || colors.some((color) => color === undefined)) return undefined;
  if (held.name === "colorScale") return colors.length === values.length ? colorScale(values, colors as string[]) : undefined;
  if (held.name === "dataBar") return colors[0] ? dataBar(values, colors[0], held) : undefined;
  return iconSet(values, limits, held);
}

const colorScale = (values: readonly GridValue[], colors: readonly string[]): ColorScale => ({
  type: "colorScale",
  config: values.map((value, index) => ({ index, color: colors[index]!, value })),
});

const shows = ({ attributes: { showValue = "1" } }: Element): boolean => isTrue(showValue);

const dataBar = ([min, max]: readonly GridValue[], color: string, held: Element): DataBar => ({
  type: "dataBar",
  isShowValue: shows(held),
  config: { min: min!, max: max!, isGradient: true, positiveColor: color, nativeColor: "#ff0000" },
});

/** From the highest down, as the grid has them; what the lowest begins at says nothing. */
function iconSet(values: readonly GridValue[], limits: readonly Element[], held: Element): IconSet | undefined {
  const { iconSet: iconType = "3TrafficLights1", reverse } = held.attributes;
  const last = values.length - 1;
  if (Number(iconType[0]) !== values.length) return undefined;
  const config = values.map((_, at) => {
    const step = at === last ? 1 : last - at;
    const strict = limits[step]!.attributes["gte"] === "0";
    const operator = at === last ? (strict ? "lessThanOrEqual" : "lessThan") : strict ? "greaterThan" : "greaterThanOrEqual";
    return { operator, value: values[step]!, iconType, iconId: String(isTrue(reverse) ? last - at : at) };
  });
  return { type: "iconSet", isShowValue: shows(held), config };
}

function valueOf({ attributes: { type = "num", val } }: Element, formula: Formulas): GridValue {
  if (type === "min" || type === "max" || val === undefined) return { type };
  // Excel takes a formula where a number is asked for.
  if (type === "formula" || !Number.isFinite(Number(val))) return { type: "formula", value: formula(val) };
  return { type, value: Number(val) };
}
