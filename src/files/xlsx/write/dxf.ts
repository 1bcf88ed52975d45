import { argbOf } from "../grid/colors";
import type { GridStyle } from "../grid/GridBook";
import { UNDERLINED } from "../grid/codes";
import { element } from "../package/xml";

/** What a conditional format adds to the looks of a cell. */
export function dxfXml({ bl, it, ul, st, cl, bg }: GridStyle): string {
  const [color, fill] = [argbOf(cl?.rgb), argbOf(bg?.rgb)];
  const font = [
    bl ? element("b", {}) : "",
    it ? element("i", {}) : "",
    st?.s ? element("strike", {}) : "",
    color ? element("color", { rgb: color }) : "",
    ul?.s ? element("u", { val: ul.t === UNDERLINED.double ? "double" : undefined }) : "",
  ].join("");
  // Other than in cells, the colour of a full fill is here that of its ground.
  const pattern = fill ? element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: fill }))) : "";
  return element("dxf", {}, font ? element("font", {}, font) : "", pattern);
}
