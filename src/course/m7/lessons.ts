import type { Module } from "../Step";
import { customerProfit } from "./customerProfit";
import { customerSegments } from "./customerSegments";
import { discountTrap } from "./discountTrap";
import { impossibleStatements } from "./impossibleStatements";
import { laddersAndModes } from "./laddersAndModes";
import { measureLoyalty } from "./measureLoyalty";
import { programmeValue } from "./programmeValue";
import { repeatClaim } from "./repeatClaim";
import { sixClasses } from "./sixClasses";
import { stagesAndKinds } from "./stagesAndKinds";

/** Loyalty and programmes. */
export const M7: Module = { id: "M7", steps: [customerSegments, sixClasses, impossibleStatements, discountTrap, laddersAndModes, programmeValue, customerProfit, stagesAndKinds, measureLoyalty, repeatClaim] };
