import type { Module } from "../Step";
import { customerSegments } from "./customerSegments";

/** Loyalty and programmes. */
export const M7: Module = { id: "M7", steps: [customerSegments] };
