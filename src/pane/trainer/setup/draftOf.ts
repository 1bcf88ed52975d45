import type { Module } from "../../../course/Step";
import type { Policies } from "../../../course/progress/Progress";
import type { Workshop } from "../../../course/workshop/Workshop";
import { usualWorkshop } from "../../../course/workshop/settings/settings";
import type { FoundWorkshop } from "../../../course/workshop/WorkshopDesk";
import type { Locale } from "../../../locale/Locale";

/** A set-up as it is being filled in. */
export interface Draft {
  readonly workshop: Workshop;
  /** The names as they are typed. */
  readonly names: string;
}

interface Beginning {
  readonly salt: string;
  readonly modules: readonly Module[];
  readonly policies: Policies;
  readonly locale: Locale;
}

/** What stands in the workbook, else a practice on the whole course by the trainer's own settings. */
export const draftOf = (found: FoundWorkshop | undefined, { salt, modules, policies, locale }: Beginning): Draft =>
  found
    ? { workshop: found.workshop, names: found.learners.join("\n") }
    : { workshop: { ...usualWorkshop(locale), salt, modules: modules.map(({ id }) => id), policies }, names: "" };
