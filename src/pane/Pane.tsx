import { useMemo, useState } from "preact/hooks";
import type { Locale } from "../locale/Locale";
import { paneWords } from "../locale/pane";
import type { Workbook } from "../workbook/Workbook";
import type { Explain } from "./error/watchErrors";
import { Explorer } from "./Explorer";
import { PaneContext } from "./PaneContext";
import { ErrorCard } from "./parts/ErrorCard";
import { LanguageSwitch } from "./parts/LanguageSwitch";
import { Outside } from "./parts/Outside";

export interface PaneProps {
  /** Without one the pane explains, but inserts nothing. */
  readonly workbook?: Workbook;
  readonly locale: Locale;
  /** Without one, or with "system", the pane follows the system. */
  readonly theme?: "light" | "dark" | "system";
  readonly onLocale?: (locale: Locale) => void;
  /** The cause of an error in a cell, where it is one of our functions'. */
  readonly explain?: Explain;
  /** What stands before the functions' names in formulas, where the build has put them into a namespace. */
  readonly namespace?: string;
  /** Where the workbook in the browser is found, for people who opened this page outside Excel. */
  readonly embeddedUrl?: string;
  helpUrl(id: string, locale: Locale): string;
}

/** The task pane: what went wrong in the selected cell, and the functions. */
export function Pane({ workbook, locale, theme = "system", onLocale, explain, namespace, embeddedUrl, helpUrl }: PaneProps) {
  const [opened, open] = useState<string>();
  const surroundings = useMemo(() => ({ workbook, locale, namespace, helpUrl }), [workbook, locale, namespace, helpUrl]);
  return (
    <PaneContext.Provider value={surroundings}>
      <div class="pane" lang={locale} data-theme={theme}>
        <div class="pane-head">
          <h1 class="pane-title">{paneWords(locale).title}</h1>
          {onLocale && <LanguageSwitch onLocale={onLocale} />}
        </div>
        {workbook ? <ErrorCard workbook={workbook} explain={explain} onOpen={open} /> : <Outside embeddedUrl={embeddedUrl} />}
        <Explorer opened={opened} onOpen={open} />
      </div>
    </PaneContext.Provider>
  );
}
