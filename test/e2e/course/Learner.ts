import type { Locator } from "playwright-core";
import { parseAddress } from "../../../src/cells/address";
import type { Place } from "../../../src/workbook/Workbook";
import type { Visitor } from "../site";
import { until } from "../until";

/** In the order of F6. */
const AREAS = [".bar", ".grid", ".pane-frame"] as const;
type Area = (typeof AREAS)[number];

const TABS_AT_MOST = 120;

/** Somebody without a mouse. The page is only ever asked what it shows; whatever is done goes by keys. */
export class Learner {
  constructor(
    readonly visitor: Visitor,
    /** Whether every single key of an entry is pressed, which takes five times as long. */
    private readonly keyByKey = false,
  ) {}

  get page() {
    return this.visitor.page;
  }

  press(key: string, times = 1): Promise<void> {
    return times === 0 ? Promise.resolve() : this.page.keyboard.press(key).then(() => this.press(key, times - 1));
  }

  /** F6 leads from area to area, with Shift in the other direction. What was done before may still move the focus: then once more. */
  async goTo(area: Area): Promise<void> {
    for (let attempt = 0; attempt < 5; attempt++) {
      const at = await this.page.evaluate((areas) => areas.findIndex((place) => document.activeElement?.closest(place)), AREAS);
      if (AREAS[at] === area) return;
      await this.press(AREAS[(at + 1) % AREAS.length] === area ? "F6" : "Shift+F6");
      await this.page.waitForFunction((place) => document.activeElement?.closest(place), area, { timeout: 5_000 }).catch(() => undefined);
    }
    throw new Error(`F6 does not lead to ${area}`);
  }

  /** Goes on with Tab, or back, until something has the focus. */
  async reach(target: Locator): Promise<void> {
    for (let tab = 0; tab < TABS_AT_MOST; tab++) {
      const way = await target.evaluate((wanted) => {
        const at = document.activeElement!;
        // The radio buttons of a group are one stop, whichever of them it is at.
        const isThere = wanted === at || (wanted instanceof HTMLInputElement && wanted.type === "radio" && at instanceof HTMLInputElement && at.name === wanted.name);
        return isThere ? "" : at.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING ? "Tab" : "Shift+Tab";
      });
      if (way === "") return;
      await this.press(way);
    }
    throw new Error(`Tab does not lead to ${String(target)}`);
  }

  async push(button: Locator): Promise<void> {
    await this.reach(button);
    await this.press("Enter");
  }

  /** Picks a radio button or ticks a box. */
  async pick(choice: Locator): Promise<void> {
    await this.reach(choice);
    for (let arrow = 0; arrow < 10; arrow++) {
      const way = await choice.evaluate((wanted) => (wanted === document.activeElement ? "" : document.activeElement!.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING ? "ArrowDown" : "ArrowUp"));
      if (way === "") break;
      await this.press(way);
    }
    if (!(await choice.isChecked())) await this.press("Space");
  }

  async untick(box: Locator): Promise<void> {
    await this.reach(box);
    await this.press("Space");
  }

  /** Goes through a closed list with the arrow keys. */
  async choose(list: Locator, value: string): Promise<void> {
    await this.reach(list);
    const [from, to] = await list.evaluate((element, wanted) => [(element as HTMLSelectElement).selectedIndex, [...(element as HTMLSelectElement).options].findIndex((option) => option.value === wanted)] as const, value);
    await this.press(to > from ? "ArrowDown" : "ArrowUp", Math.abs(to - from));
  }

  /** Goes to a cell of the open sheet with the arrow keys. */
  async goToCell(address: string): Promise<void> {
    await this.goTo(".grid");
    // Within a selected block Enter goes from cell to cell; an arrow leaves it.
    if ((await this.selected()).address.includes(":")) await this.press("ArrowDown");
    const [from, to] = [parseAddress((await this.selected()).address), parseAddress(address)];
    await this.press(to.row > from.row ? "ArrowDown" : "ArrowUp", Math.abs(to.row - from.row));
    await this.press(to.column > from.column ? "ArrowRight" : "ArrowLeft", Math.abs(to.column - from.column));
    await this.looked();
  }

  /** The time that anybody needs to see that the cursor has moved. What is typed before the grid has drawn it may be lost. */
  private looked(): Promise<void> {
    return this.visitor.looked();
  }

  /** Selects a block from its first cell on, with Shift. */
  async selectBlock(address: string): Promise<void> {
    const { rows, columns } = parseAddress(address);
    await this.goToCell(address.split(":")[0]!);
    await this.press("Shift+ArrowDown", rows - 1);
    await this.press("Shift+ArrowRight", columns - 1);
  }

  /** Types into a cell and looks at what has become of it: on a machine that is very busy the grid may lose a key. */
  async type(address: string, text: string): Promise<void> {
    for (let attempt = 0; attempt < 3; attempt++) {
      await this.goToCell(address);
      const place = { ...(await this.selected()), address };
      await (this.keyByKey ? this.page.keyboard.type(text) : this.visitor.put(text));
      // A list of functions that is open takes Enter, and it stays open for a while; when it is gone, its keys go a frame later.
      await this.page.waitForFunction(() => document.querySelector("ul[data-u-comp=sheets-formula-editor]") === null);
      await this.looked();
      await this.press("Enter");
      await this.visitor.settled();
      if (!text.startsWith("=") || (await this.formula(place)) === text) return;
      await this.press("Escape");
    }
    throw new Error(`${text} cannot be typed into ${address}`);
  }

  /** Fills a block from its first cell, down and then to the right. */
  async fill(address: string): Promise<void> {
    await this.selectBlock(address);
    const last = { sheet: (await this.selected()).sheet, address: address.split(":")[1]! };
    const before = await this.formula(last);
    // Along a single column to the right would fill it from the one before it.
    const { rows, columns } = parseAddress(address);
    if (rows > 1) await this.press("Control+d");
    if (columns > 1) await this.press("Control+r");
    await until(async () => (await this.formula(last)) !== before);
    await this.visitor.settled();
  }

  private formula(place: Place): Promise<string> {
    return this.page.evaluate(async (at) => (await window.workbook!.cells.formulas(at))[0]![0]!, place);
  }

  selected(): Promise<Place> {
    return this.page.evaluate(() => window.workbook!.selection.current());
  }
}
