import { useMemo, useState } from "preact/hooks";
import { tabWords } from "../locale/course/tabs";
import type { Locale } from "../locale/Locale";
import { paneWords } from "../locale/pane";
import type { Workbook } from "../workbook/Workbook";
import type { Tool } from "./audit/AuditPane";
import type { AuditKit } from "./audit/Kit";
import { AuditTab } from "./AuditTab";
import type { CourseKit } from "./course/Kit";
import { CourseTab } from "./CourseTab";
import type { Explain } from "./error/watchErrors";
import { Explorer } from "./Explorer";
import type { ForecastKit } from "./forecast/Kit";
import { ForecastTab } from "./ForecastTab";
import type { InsertKit } from "./insert/Kit";
import { PaneContext } from "./PaneContext";
import { ErrorCard } from "./parts/ErrorCard";
import { LanguageSwitch } from "./parts/LanguageSwitch";
import { Outside } from "./parts/Outside";
import { Tabs, type Tab } from "./parts/Tabs";

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
  /** Without it, a forecast and an audit the pane shows the functions only. */
  readonly course?: CourseKit;
  readonly forecast?: ForecastKit;
  readonly audit?: AuditKit;
  /** Without it functions are inserted by their examples only. */
  readonly insert?: InsertKit;
  helpUrl(id: string, locale: Locale): string;
}

/** The task pane: what went wrong in the selected cell, the course, the functions, the forecast, and the audit. */
export function Pane({ workbook, locale, theme = "system", onLocale, explain, namespace, embeddedUrl, course, forecast, audit, insert, helpUrl }: PaneProps) {
  const [opened, open] = useState<string>();
  const [tool, openTool] = useState<Tool>();
  const [tab, choose] = useState(course ? "course" : "functions");
  const surroundings = useMemo(() => ({ workbook, locale, namespace, insert, helpUrl }), [workbook, locale, namespace, insert, helpUrl]);
  const words = tabWords(locale);
  const openFunction = (id: string): void => {
    choose("functions");
    open(id);
  };
  const above = workbook ? <ErrorCard workbook={workbook} explain={explain} onOpen={openFunction} /> : <Outside embeddedUrl={embeddedUrl} />;
  const functions = () => <Explorer opened={opened} onOpen={open} />;
  const tabs: readonly Tab[] = [
    ...(course ? [{ id: "course", title: words.course, render: () => <CourseTab kit={course} /> }] : []),
    { id: "functions", title: words.functions, render: functions },
    ...(forecast ? [{ id: "forecast", title: words.forecast, render: () => <ForecastTab kit={forecast} /> }] : []),
    ...(audit ? [{ id: "audit", title: words.audit, render: () => <AuditTab kit={audit} opened={tool} onOpen={openTool} /> }] : []),
  ];
  const several = tabs.length > 1;
  return (
    <PaneContext.Provider value={surroundings}>
      <div class="pane" lang={locale} data-theme={theme}>
        <div class={several ? "pane-head pane-head-small" : "pane-head"}>
          <h1 class={several ? "pane-unseen" : "pane-title"}>{several ? words.title : paneWords(locale).title}</h1>
          {onLocale && <LanguageSwitch onLocale={onLocale} />}
        </div>
        {several ? <Tabs label={words.sections} tabs={tabs} chosen={tab} onChoose={choose} above={above} /> : <>{above}{functions()}</>}
      </div>
    </PaneContext.Provider>
  );
}
