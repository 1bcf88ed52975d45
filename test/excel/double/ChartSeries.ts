import { formatAddress } from "../../../src/cells/address";
import { ClientObject, unknownProperty } from "./ClientObject";
import type { Context } from "./Context";
import { OfficeError } from "./OfficeError";
import type { Range } from "./Range";
import { colour, oneOf, positive, put, settable, text, type Properties } from "./settable";

/** A series of a chart: its values and what it stands over, as addresses. */
export interface SeriesObject {
  values: string | undefined;
  over: string | undefined;
  readonly properties: Properties;
}

export const newSeries = (name: string): SeriesObject => ({ values: undefined, over: undefined, properties: new Map([["name", name]]) });

const PARTS = {
  name: text,
  chartType: oneOf("ColumnClustered", "ColumnStacked", "Line", "LineMarkers"),
  axisGroup: oneOf("Primary", "Secondary"),
  markerStyle: oneOf("None", "Circle", "Dash", "Diamond"),
  markerSize: positive,
  markerForegroundColor: colour,
  markerBackgroundColor: colour,
  format: { line: { color: colour, weight: positive, lineStyle: oneOf("None", "Continuous", "Dash", "Dot") } },
};

export class ChartSeries extends ClientObject<SeriesObject> {
  constructor(context: Context, find: () => SeriesObject | undefined) {
    super(context, find);
    const parts = settable(PARTS, (path, value, allows) => this.act(({ properties }) => put(properties, path, value, allows)));
    Object.defineProperties(this, Object.getOwnPropertyDescriptors(parts));
    Object.preventExtensions(this);
  }

  setValues(range: Range): void {
    this.act((series) => (series.values = lineOf(range)));
  }
  setXAxisValues(range: Range): void {
    this.act((series) => (series.over = lineOf(range)));
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
