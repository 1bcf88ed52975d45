import type { InEachLanguage } from "../InEachLanguage";
import type { en } from "./en";

export type CourseWords = InEachLanguage<typeof en>;
