import type { Module } from "../Step";
import { authorityLimits } from "./authorityLimits";
import { complaintHandling } from "./complaintHandling";
import { complaintRegister } from "./complaintRegister";
import { iceberg } from "./iceberg";
import { pyramid } from "./pyramid";
import { repurchaseMatrix } from "./repurchaseMatrix";

/** Complaints and authority. */
export const M6: Module = { id: "M6", steps: [pyramid, iceberg, repurchaseMatrix, complaintRegister, authorityLimits, complaintHandling] };
