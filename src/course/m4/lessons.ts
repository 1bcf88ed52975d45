import type { Module } from "../Step";
import { deliveredValue } from "./deliveredValue";
import { eightCriteria } from "./eightCriteria";
import { satisfactionRatio } from "./satisfactionRatio";
import { survey } from "./survey";
import { waysToSatisfy } from "./waysToSatisfy";

/** Satisfaction, value, survey. */
export const M4: Module = { id: "M4", steps: [satisfactionRatio, deliveredValue, eightCriteria, survey, waysToSatisfy] };
