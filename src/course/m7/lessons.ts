import type { Module } from "../Step";

/** Loyalty and programmes. */
export const M7: Module = { id: "M7", steps: [] };
