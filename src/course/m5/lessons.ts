import type { Module } from "../Step";

/** Moments of truth, responsibility matrix. */
export const M5: Module = { id: "M5", steps: [] };
