import type { Module } from "../Step";
import { customerProfit } from "./customerProfit";
import { programmeValue } from "./programmeValue";

/** Loyalty and programmes. */
export const M7: Module = { id: "M7", steps: [programmeValue, customerProfit] };
