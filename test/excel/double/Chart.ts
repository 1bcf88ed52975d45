import { parseAddress, type Area } from "../../../src/cells/address";
import { ClientObject, unknownProperty, type Queue } from "./ClientObject";
import { ChartSeries, newSeries, type SeriesObject } from "./ChartSeries";
import type { Context } from "./Context";
import { OfficeError } from "./OfficeError";
import { amount, oneOf, put, settable, text, yesOrNo, type Properties } from "./settable";

/** A chart that lies on a sheet. */
export interface ChartObject {
  name: string;
  readonly type: string;
  readonly source: Area;
  over: readonly [from: string, to: string] | undefined;
  readonly series: SeriesObject[];
  /** Titles, legend, axes. */
  readonly properties: Properties;
}

const AXIS = { numberFormat: text, minimum: amount, maximum: amount, reversePlotOrder: yesOrNo, tickLabelPosition: oneOf("NextToAxis", "High", "Low", "None"), title: { text } };
const PARTS = { title: { text }, legend: { visible: yesOrNo, position: oneOf("Top", "Bottom", "Left", "Right") } };

export class Chart extends ClientObject<ChartObject> {
  readonly title: unknown;
  readonly legend: unknown;

  constructor(
    private readonly context: Context,
    find: () => ChartObject | undefined,
    queue: Queue = context,
    private readonly remove: (chart: ChartObject) => void = () => undefined,
  ) {
    super(queue, find);
    Object.assign(this, settable(PARTS, (path, value, allows) => this.act(({ properties }) => put(properties, path, value, allows))));
    Object.preventExtensions(this);
  }

  get name(): string {
    return this.read("name");
  }
  set name(name: string) {
    this.act((chart) => (chart.name = name));
  }

  get axes() {
    const axis = (name: string): object =>
      settable(AXIS, (path, value, allows) =>
        this.act((chart) => {
          if (name === "Secondary" && !chart.series.some(({ properties }) => properties.get("axisGroup") === "Secondary")) throw new OfficeError("InvalidOperation", "no series has a secondary axis");
          put(classic(chart).properties, `${name}.${path}`, value, allows);
        }),
      );
    return {
      valueAxis: axis("Value"),
      categoryAxis: axis("Category"),
      getItem: (type: string, group: string) => (type === "Value" && group === "Secondary" ? axis(group) : unknownProperty(`${type} ${group}`)),
    };
  }

  get series() {
    return {
      add: (name: string) => {
        const series = newSeries(name);
        this.act((chart) => void classic(chart).series.push(series));
        return new ChartSeries(this.context, () => series, () => this.found().type);
      },
      getItemAt: (index: number) => new ChartSeries(this.context, () => classic(this.found()).series[index], () => this.found().type),
    };
  }

  setPosition(from: string, to: string): void {
    this.act((chart) => {
      if ([from, to].some((corner) => parseAddress(corner).rows * parseAddress(corner).columns !== 1)) throw new OfficeError("InvalidArgument", "a corner is one cell");
      chart.over = [from, to];
    });
  }

  delete(): void {
    this.act(this.remove);
  }

  protected fetch(property: string, chart: ChartObject): unknown {
    return property === "name" ? chart.name : unknownProperty(property);
  }
}

/** Charts without series and axes that could be set. */
export const NEWER: readonly string[] = ["Waterfall", "Funnel"];
function classic(chart: ChartObject): ChartObject {
  if (NEWER.includes(chart.type)) throw new OfficeError("UnsupportedOperation", `a ${chart.type} has no series and no axes to set`);
  return chart;
}
