import type { InEachLanguage } from "../InEachLanguage";
import type { en } from "./en";

export type { Plural } from "../InEachLanguage";
export type PaneWords = InEachLanguage<typeof en>;
