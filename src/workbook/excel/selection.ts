import type { Place, Selection } from "../Workbook";
import { placeOf, rangeAt, run } from "./run";
import { subscribe } from "./subscribe";

export const selection: Selection = {
  current,

  select: (place) =>
    run(async (context) => {
      context.workbook.worksheets.getItem(place.sheet).activate();
      rangeAt(context, place).select();
      await context.sync();
    }),

  // The workbook's event, unlike that of its sheets, comes also when another sheet is brought to the front.
  onSelect: (listener) =>
    subscribe(
      (context) => context.workbook.onSelectionChanged,
      async (_, isOn) => {
        const place = await currentCells();
        if (place && isOn()) listener(place);
      },
    ),
};

/** Of several blocks selected together the first. */
function current(): Promise<Place> {
  return run(async (context) => {
    const first = context.workbook.getSelectedRanges().areas.getItemAt(0);
    first.load("address");
    await context.sync();
    return placeOf(first);
  });
}

/** Undefined where a chart or a picture is selected. */
async function currentCells(): Promise<Place | undefined> {
  try {
    return await current();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === "InvalidSelection") return undefined;
    throw error;
  }
}
