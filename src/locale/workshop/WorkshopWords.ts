import type { InEachLanguage } from "../InEachLanguage";
import type { en } from "./en";

export type WorkshopWords = InEachLanguage<typeof en>;
