import type { InEachLanguage } from "../../InEachLanguage";
import type { en } from "./en";

export type ExplainWords = InEachLanguage<typeof en>;
