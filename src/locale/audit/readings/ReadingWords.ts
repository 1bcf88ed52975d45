import type { InEachLanguage } from "../../InEachLanguage";
import type { en } from "./en";

export type ReadingWords = InEachLanguage<typeof en>;
