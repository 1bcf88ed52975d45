import type { InEachLanguage } from "../../InEachLanguage";
import type { en } from "./en";

export type FreezeWords = InEachLanguage<typeof en>;
