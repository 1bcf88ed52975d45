import type { Locale } from "../Locale";
import * as en from "./en";
import * as ru from "./ru";
import * as zh from "./zh";

interface FaultWords {
  readonly faults: Readonly<Record<keyof typeof en.faults, string>>;
  readonly codes: Readonly<Record<keyof typeof en.codes, string>>;
}
const FAULTS: Readonly<Record<Locale, FaultWords>> = { en, ru, zh };

export const faultsIn = (locale: Locale): FaultWords => FAULTS[locale];
