import { isBlank, type Cell } from "../../cells/Cell";
import { everyBegunRowFilled } from "../check/rules";
import type { Filled, Rule } from "../Step";
import { overloaded } from "./matrixFaults";
import { eachRow } from "./rowRules";

/** Two names in one cell: "Sales, service", "Sales / service", and the Chinese comma. */
const names = (cell: Cell | undefined): readonly string[] => String(cell ?? "").split(/[,;/&+、，；\n]/).map((name) => name.trim()).filter(Boolean);
const accountable = (filled: Filled): readonly string[] => filled.cells("answers").filter((cell) => !isBlank(cell)).map(String);

/** The same matrix as a list of one's own: a moment a row, who does it, who answers for it, who stands in. */
export const matrixListRules: readonly Rule[] = [
  everyBegunRowFilled("listNobody", ["moment", "answers"], { answers: ["Shift manager", null, "Reception", "Head of service", "Porter"] }),
  everyBegunRowFilled("listNoWork", ["moment", "works"], { works: ["Bar", null, "Reception", "Porter", "Porter"] }),
  eachRow("listSeveral", "essential", ["answers"], ({ answers }) => names(answers).length > 1, { answers: ["Shift manager, bar", "Shift manager", "Reception", "Head of service", "Porter"] }),
  {
    id: "listOverloaded", weight: "essential", reads: ["answers"], breaks: { answers: ["Shift manager", "Shift manager", "Shift manager", "Head of service", "Porter"] },
    find: (filled) => {
      const roles = [...new Set(accountable(filled))];
      const counts = roles.map((role) => accountable(filled).filter((each) => each === role).length);
      const at = overloaded(counts);
      return at < 0 ? undefined : { data: { role: roles[at]!, count: counts[at]!, total: accountable(filled).length } };
    },
  },
  everyBegunRowFilled("listNoDeputy", ["answers", "standIn"], { standIn: ["Head of service", null, "Night porter", "Director", "Reception"] }),
  eachRow("listOwnDeputy", "essential", ["answers", "standIn"], ({ answers, standIn }) => answers !== null && answers === standIn, { standIn: ["Shift manager", "Head of service", "Night porter", "Director", "Reception"] }),
];
