import type { Dialect } from "../files/xlsx/Dialect";
import { FUNCTIONS } from "../functions/catalogue";
import { takesBlock } from "../functions/takesBlock";

/** How files write our functions in this build. */
export const xlsxDialect = (namespace?: string): Dialect => ({ functions: new Set(FUNCTIONS.map(({ id }) => id)), namespace, takesBlock });
