import type { Aside } from "../aside/Aside";
import type { AuditKit } from "../pane/audit/Kit";
import type { Workbook } from "../workbook/Workbook";
import { writingInNamespace } from "./courseNamespace";
import { withoutNamespace } from "./namespace";

interface Place {
  readonly workbook: Workbook;
  readonly namespace?: string | undefined;
  readonly aside: () => Promise<Aside>;
  readonly before?: () => Promise<void>;
  readonly toSheet?: () => void;
}

/** The audit over a workbook. Its engine is loaded when somebody asks. */
export const auditKit = ({ workbook, namespace, ...place }: Place): AuditKit => ({
  ...place,
  workbook: withoutNamespace(writingInNamespace(workbook, namespace), namespace),
  engine: () => import("../formulas/engine"),
  now: () => new Date(),
});
