import type { InEachLanguage } from "../InEachLanguage";
import type { en } from "./en";

export type TrainerWords = InEachLanguage<typeof en>;
