import type { Workbook } from "../../workbook/Workbook";
import { ownIds } from "../own/ownFormulas";

/** Names of a workbook whose formulas call our functions. */
export const namesWithOurs = async ({ names }: Workbook): Promise<readonly string[]> => (await names.formulas()).filter(({ formula }) => ownIds(formula).length > 0).map(({ name }) => name);
