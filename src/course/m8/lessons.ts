import type { Module } from "../Step";

/** Control and decision. */
export const M8: Module = { id: "M8", steps: [] };
