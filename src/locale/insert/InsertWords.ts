import type { InEachLanguage } from "../InEachLanguage";
import type { en } from "./en";

export type InsertWords = InEachLanguage<typeof en>;
