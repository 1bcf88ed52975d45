/// <reference types="office-js" />
import { localeOf, type Locale } from "../locale/Locale";

/** What the pane has to know of the program around it. */
export interface Surroundings {
  readonly inExcel: boolean;
  readonly locale: Locale;
  readonly theme: "light" | "dark" | "system";
}

/** Asks Office where this page is shown; outside Excel, or where Office's script could not be loaded, the browser answers. */
export async function surroundings(office: typeof Office | undefined, browserLanguage: string): Promise<Surroundings> {
  // Office gives no host to a page that is open in a browser.
  const { host } = office ? await office.onReady() : { host: null };
  if (!office || host !== office.HostType.Excel) return { inExcel: false, locale: localeOf(browserLanguage), theme: "system" };
  const { displayLanguage, officeTheme } = office.context;
  return { inExcel: true, locale: localeOf(displayLanguage), theme: themeOf(officeTheme) };
}

/** Excel on the web tells no theme, and an older one on the desktop only its colours. */
function themeOf(theme: Partial<Office.OfficeTheme> | undefined): Surroundings["theme"] {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? "dark" : "light";
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(theme?.bodyBackgroundColor ?? "") ?? [];
  if (!red || !green || !blue) return "system";
  const light = 0.2126 * Number.parseInt(red, 16) + 0.7152 * Number.parseInt(green, 16) + 0.0722 * Number.parseInt(blue, 16);
  return light < 128 ? "dark" : "light";
}
