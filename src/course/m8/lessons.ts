import type { Module } from "../Step";
import { dashboard } from "./dashboard";
import { onePage } from "./onePage";
import { postAudit } from "./postAudit";
import { zeroChurn } from "./zeroChurn";

/** Control and decision. */
export const M8: Module = { id: "M8", steps: [dashboard, zeroChurn, postAudit, onePage] };
