import type { Module } from "../Step";
import { contactTest } from "./contactTest";
import { dutySheet } from "./dutySheet";
import { fiveP } from "./fiveP";
import { momentMap } from "./momentMap";
import { responsibilityMatrix } from "./responsibilityMatrix";
import { standardsRegister } from "./standardsRegister";

/** Moments of truth, responsibility matrix. */
export const M5: Module = { id: "M5", steps: [momentMap, responsibilityMatrix, dutySheet, contactTest, fiveP, standardsRegister] };
