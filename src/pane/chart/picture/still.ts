/** Letters and lines as the style sheet of charts sets them; they hold for all that is inside. */
const STYLE = "white-space: pre; font-variant-numeric: tabular-nums; paint-order: stroke; stroke-linejoin: round";
export const INK = "#242424";
export const GROUND = "#ffffff";

/** A drawing as a file of its own, in the colours of the light theme: outside the page there is no style sheet. */
export function still(drawing: SVGSVGElement, fontFamily: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("style", `${STYLE}; color: ${INK}; font-family: ${fontFamily}`);
  const colours = lightColours();
  return new XMLSerializer().serializeToString(copy).replace(/var\((--chart-[\w-]+)\)/g, (_, name: string) => colours(name));
}

/** Outside the pane the charts' colours are those of the light theme, whatever the page is in. */
function lightColours(): (name: string) => string {
  const probe = document.createElement("div");
  probe.className = "pane-chart";
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const found = new Map<string, string>();
  // A style is read while its element stands; `probe` goes once all are known.
  for (const name of NAMES) found.set(name, style.getPropertyValue(name).trim());
  probe.remove();
  return (name) => found.get(name) || INK;
}

const NAMES = ["1", "2", "3", "4", "5", "rise", "fall", "rule", "grid", "ground"].map((name) => `--chart-${name}`);
