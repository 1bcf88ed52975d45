import type { Workbook } from "../../../workbook/Workbook";

const LONGEST = 10_000;

/** Until every formula has its value, but not for ever: a cell that never answers is what is looked for here. */
export async function settledSoon({ calculation }: Workbook): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => void (timer = setTimeout(resolve, LONGEST)));
  await Promise.race([calculation.settled(), late]);
  clearTimeout(timer);
}
