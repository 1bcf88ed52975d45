/** The languages of the product. */
export type Locale = "en" | "ru" | "zh";

export const LOCALES: readonly Locale[] = ["en", "ru", "zh"];

/** The product's language nearest to a tag such as `ru-RU`; English where there is none. */
export const localeOf = (tag: string | null | undefined): Locale => LOCALES.find((locale) => tag?.toLowerCase().startsWith(locale)) ?? "en";
