import type { InEachLanguage } from "../../InEachLanguage";
import type { en } from "./en";

export type HandOnWords = InEachLanguage<typeof en>;
