import type { Rule } from "../Step";
import { answerRules } from "./answerRules";
import { formRules } from "./formRules";
import { responseRules } from "./responseRules";
import { resultRules } from "./resultRules";

/** In the order in which the template is filled: the form, the answers, who was asked, what came out. */
export const surveyRules: readonly Rule[] = [...formRules, ...answerRules, ...responseRules, ...resultRules];
