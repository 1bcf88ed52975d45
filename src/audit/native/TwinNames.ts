import type { Definition } from "../../functions/native/named";
import type { NamedFormula, TakenName, Workbook } from "../../workbook/Workbook";
import { isSameFormula } from "../own/isSameFormula";
import type { Renamed } from "./HandedOn";

/** The name by which a workbook calls a twin. */
export type TwinName = (twin: Definition) => string;

/**
 * Chooses names that stand for nothing else in a workbook: `CE_LTV_2` where somebody has a name or a table `CE_LTV`, in any capitals, even on one sheet alone.
 * A name that stands for the same twin already is used again.
 */
export class TwinNames {
  private readonly chosen = new Map<string, string>();

  private constructor(
    private readonly formulas: readonly NamedFormula[],
    private readonly taken: readonly TakenName[],
  ) {}

  static async of({ names, tables }: Workbook): Promise<TwinNames> {
    const ofTables = (await tables.list()).map(({ name }): TakenName => ({ name, sheet: undefined }));
    return new TwinNames(await names.formulas(), [...(await names.taken()), ...ofTables]);
  }

  readonly nameOf: TwinName = (twin) => {
    const name = this.chosen.get(twin.name) ?? this.choose(twin);
    this.chosen.set(twin.name, name);
    return name;
  };

  isNew({ name }: Definition): boolean {
    return this.holders(name).length === 0;
  }

  /** Those of some twins that could not be called as usual. */
  renamed(twins: readonly Definition[]): readonly Renamed[] {
    return [...this.chosen].flatMap(([taken, name]) => (!isSameName(taken, name) && twins.some((twin) => twin.name === name) ? [{ taken, name }] : []));
  }

  private choose(twin: Definition): string {
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? twin.name : `${twin.name}_${number}`;
      const holders = this.holders(candidate);
      if (holders.length === 0) return candidate;
      const same = this.formulas.find(({ name, formula }) => isSameName(name, candidate) && isSameFormula(formula, twin.formula));
      // Where a sheet has a name of its own so called, formulas there would call that one.
      if (same && holders.length === 1 && holders[0]!.sheet === undefined) return same.name;
    }
  }

  private readonly holders = (wanted: string): readonly TakenName[] => this.taken.filter(({ name }) => isSameName(name, wanted));
}

/** Neither Excel nor the grid tells capitals from small letters in names. */
export const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
