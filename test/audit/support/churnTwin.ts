import { namedDefinition } from "../../../src/functions/native/named";
import { functionById } from "../../../src/functions/catalogue";

/** The twin of CHURNRATE as a workbook is given it. */
export const churnTwin = namedDefinition(functionById("CHURNRATE")!);
