import type { InEachLanguage } from "../../InEachLanguage";
import type { en } from "./en";

export type RepairWords = InEachLanguage<typeof en>;
