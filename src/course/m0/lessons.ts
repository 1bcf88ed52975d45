import type { Module } from "../Step";
import { goals } from "./goals";
import { preAudit } from "./preAudit";
import { tour } from "./tour";

export const M0: Module = { id: "M0", steps: [tour, preAudit, goals] };
