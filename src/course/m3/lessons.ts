import type { Module } from "../Step";
import { completeness } from "./completeness";
import { controllable } from "./controllable";
import { lossRegister } from "./lossRegister";
import { mysteryVisit } from "./mysteryVisit";
import { newNeeds } from "./newNeeds";
import { reasons } from "./reasons";

export const M3: Module = { id: "M3", steps: [reasons, controllable, lossRegister, mysteryVisit, completeness, newNeeds] };
