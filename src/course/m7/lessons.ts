import type { Module } from "../Step";
import { customerProfit } from "./customerProfit";
import { measureLoyalty } from "./measureLoyalty";
import { programmeValue } from "./programmeValue";
import { repeatClaim } from "./repeatClaim";
import { stagesAndKinds } from "./stagesAndKinds";

/** Loyalty and programmes. */
export const M7: Module = { id: "M7", steps: [programmeValue, customerProfit, stagesAndKinds, measureLoyalty, repeatClaim] };
