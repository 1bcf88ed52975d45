import type { InEachLanguage } from "../InEachLanguage";
import type { en } from "./en";

export type ForecastWords = InEachLanguage<typeof en>;
