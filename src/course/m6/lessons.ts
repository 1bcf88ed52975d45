import type { Module } from "../Step";

/** Complaints and authority. */
export const M6: Module = { id: "M6", steps: [] };
