import type { en } from "./en";

export type ToolWords = typeof en;
