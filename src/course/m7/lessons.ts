import type { Module } from "../Step";
import { customerSegments } from "./customerSegments";
import { discountTrap } from "./discountTrap";
import { impossibleStatements } from "./impossibleStatements";
import { laddersAndModes } from "./laddersAndModes";
import { sixClasses } from "./sixClasses";

/** Loyalty and programmes. */
export const M7: Module = { id: "M7", steps: [customerSegments, sixClasses, impossibleStatements, discountTrap, laddersAndModes] };
