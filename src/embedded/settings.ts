import { LOCALES, localeOf, type Locale } from "../locale/Locale";

export type Theme = "light" | "dark" | "system";
export const THEMES: readonly Theme[] = ["system", "light", "dark"];

export interface Settings {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly paneOpen: boolean;
}

const KEY = "customer-economics.settings";
type Shelf = Pick<Storage, "getItem" | "setItem">;

/** What this person chose last; what is missing or damaged is taken from the browser's language. */
export function readSettings(shelf: Shelf, browserLanguage: string): Settings {
  const kept = parse(shelf.getItem(KEY));
  return {
    locale: LOCALES.find((locale) => locale === kept["locale"]) ?? localeOf(browserLanguage),
    theme: THEMES.find((theme) => theme === kept["theme"]) ?? "system",
    paneOpen: kept["paneOpen"] !== false,
  };
}

export const keepSettings = (shelf: Shelf, settings: Settings): void => shelf.setItem(KEY, JSON.stringify(settings));

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch (error) {
    // Damaged settings are no settings: the defaults are shown at once, and the next choice mends them.
    if (error instanceof Error) return {};
    throw error;
  }
}
