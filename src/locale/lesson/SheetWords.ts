import type { en } from "./en";

export type SheetWords = { readonly [K in keyof typeof en]: string };
