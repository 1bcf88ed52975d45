import { qualify } from "../../cells/sheetName";
import type { Place } from "../../workbook/Workbook";
import { inputPlaces, tellCells, type Known } from "./inputsOf";
import type { SheetValues } from "./SheetValues";

/** Tells what formulas read. A block that many of them read is looked at once. */
export class InputTexts {
  private readonly told = new Map<string, Promise<string | undefined>>();

  constructor(
    private readonly values: SheetValues,
    private readonly known: Known,
  ) {}

  /** `B2 = 3000; Orders!A2:C9: 8 × 3, n 24, Σ 1210`, each as it is written, or as `written` says. */
  async tell(formula: string, cell: Place, written: (text: string) => string = (text) => text): Promise<string> {
    const texts: string[] = [];
    for (const input of await inputPlaces(formula, cell, this.values, this.known)) {
      const cells = await this.cellsAt(input.place);
      if (cells !== undefined) texts.push(written(input.written) + cells);
    }
    return texts.join("; ");
  }

  private cellsAt(place: Place): Promise<string | undefined> {
    const key = qualify(place.sheet, place.address).toLowerCase();
    const known = this.told.get(key) ?? this.values.read(place).then((cells) => cells && tellCells(cells));
    this.told.set(key, known);
    return known;
  }
}
