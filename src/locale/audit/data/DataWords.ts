import type { InEachLanguage } from "../../InEachLanguage";
import type { en } from "./en";

export type DataWords = InEachLanguage<typeof en>;
