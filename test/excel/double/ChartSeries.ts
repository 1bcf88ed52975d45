import { formatAddress } from "../../../src/cells/address";
import { ClientObject, unknownProperty } from "./ClientObject";
import type { Context } from "./Context";
import { OfficeError } from "./OfficeError";
import type { Range } from "./Range";
import { between, colour, oneOf, positive, put, settable, text, type Properties, type Set } from "./settable";

/** A series of a chart: its values and what it stands over, as addresses. */
export interface SeriesObject {
  values: string | undefined;
  over: string | undefined;
  sizes: string | undefined;
  readonly properties: Properties;
}

export const newSeries = (name: string): SeriesObject => ({ values: undefined, over: undefined, sizes: undefined, properties: new Map([["name", name]]) });

const PARTS = {
  name: text,
  chartType: oneOf("ColumnClustered", "ColumnStacked", "BarClustered", "Line", "LineMarkers", "RadarMarkers", "XYScatter"),
  axisGroup: oneOf("Primary", "Secondary"),
  markerStyle: oneOf("None", "Circle", "Dash", "Diamond", "Square", "Triangle", "Star", "Plus"),
  markerSize: between(2, 72),
  markerForegroundColor: colour,
  markerBackgroundColor: colour,
  overlap: between(-100, 100),
  gapWidth: between(0, 500),
};
const FORMAT = { line: { color: colour, weight: positive, lineStyle: oneOf("None", "Continuous", "Dash", "DashDot", "Dot", "RoundDot") } };

export class ChartSeries extends ClientObject<SeriesObject> {
  declare readonly format: unknown;

  constructor(
    context: Context,
    find: () => SeriesObject | undefined,
    private readonly type: () => string,
  ) {
    super(context, find);
    const set: Set = (path, value, allows) => this.act(({ properties }) => put(properties, path, value, allows));
    const fill = Object.freeze({ setSolidColor: (value: unknown) => set("format.fill.color", value, colour) });
    Object.defineProperties(this, Object.getOwnPropertyDescriptors(settable(PARTS, set)));
    Object.defineProperty(this, "format", { value: settable(FORMAT, set, { fill }, "format."), enumerable: true });
    Object.preventExtensions(this);
  }

  setValues(range: Range): void {
    this.act((series) => (series.values = lineOf(range)));
  }
  setXAxisValues(range: Range): void {
    this.act((series) => (series.over = lineOf(range)));
  }

  setBubbleSizes(range: Range): void {
    this.act((series) => {
      if (this.type() !== "Bubble") throw new OfficeError("InvalidOperation", "only bubbles have sizes");
      series.sizes = lineOf(range);
    });
  }

  protected fetch(property: string): unknown {
    return unknownProperty(property);
  }
}

function lineOf(range: Range): string {
  const { area } = range.found();
  if (area.rows > 1 && area.columns > 1) throw new OfficeError("InvalidArgument", "a series is one row or one column");
  return formatAddress(area);
}
