import type { ChartData, Value } from "./ChartData";

/** One of the areas that two limits make, with the rows whose points lie in it. A point on a limit has reached it. */
export interface QuadrantArea {
  /** Whether the points reach the limit across, and that upwards; undefined where there is no such limit. */
  readonly x: boolean | undefined;
  readonly y: boolean | undefined;
  readonly rows: readonly number[];
}

/** The areas of a quadrant in which there are points, the one beyond both limits first. */
export function quadrantAreas({ columns: [x, y], labels, cuts }: ChartData): readonly QuadrantArea[] {
  if (!cuts || (cuts.x === undefined && cuts.y === undefined)) return [];
  const reaches = (value: Value, cut: Value): boolean | undefined => (cut === undefined || value === undefined ? undefined : value >= cut);
  const shown = labels.map((_, row) => row).filter((row) => x?.values[row] !== undefined && y?.values[row] !== undefined);
  const sides = (cut: Value): readonly (boolean | undefined)[] => (cut === undefined ? [undefined] : [true, false]);
  const areas = sides(cuts.x).flatMap((right) => sides(cuts.y).map((above) => ({ x: right, y: above })));
  return areas
    .map((area) => ({ ...area, rows: shown.filter((row) => reaches(x?.values[row], cuts.x) === area.x && reaches(y?.values[row], cuts.y) === area.y) }))
    .filter(({ rows }) => rows.length > 0);
}
