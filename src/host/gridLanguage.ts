import { LocaleType, mergeLocales, type ILanguagePack } from "@univerjs/core";
import type { Locale } from "../locale/Locale";

/** The grid's own words in one language. */
export interface GridLanguage {
  readonly tag: LocaleType;
  readonly words: ILanguagePack;
}

type Pack = { readonly default: ILanguagePack };

/** Each language is a file of its own, loaded when it is wanted. */
const PACKS: Readonly<Record<Locale, { readonly tag: LocaleType; readonly load: () => Promise<readonly Pack[]> }>> = {
  en: {
    tag: LocaleType.EN_US,
    load: () =>
      Promise.all([
        import(/* webpackChunkName: "grid-en" */ "@univerjs/preset-sheets-core/locales/en-US"),
        import(/* webpackChunkName: "grid-en" */ "@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
        import(/* webpackChunkName: "grid-en" */ "@univerjs/preset-sheets-data-validation/locales/en-US"),
        import(/* webpackChunkName: "grid-en" */ "@univerjs/preset-sheets-table/locales/en-US"),
      ]),
  },
  ru: {
    tag: LocaleType.RU_RU,
    load: () =>
      Promise.all([
        import(/* webpackChunkName: "grid-ru" */ "@univerjs/preset-sheets-core/locales/ru-RU"),
        import(/* webpackChunkName: "grid-ru" */ "@univerjs/preset-sheets-conditional-formatting/locales/ru-RU"),
        import(/* webpackChunkName: "grid-ru" */ "@univerjs/preset-sheets-data-validation/locales/ru-RU"),
        import(/* webpackChunkName: "grid-ru" */ "@univerjs/preset-sheets-table/locales/ru-RU"),
      ]),
  },
  zh: {
    tag: LocaleType.ZH_CN,
    load: () =>
      Promise.all([
        import(/* webpackChunkName: "grid-zh" */ "@univerjs/preset-sheets-core/locales/zh-CN"),
        import(/* webpackChunkName: "grid-zh" */ "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN"),
        import(/* webpackChunkName: "grid-zh" */ "@univerjs/preset-sheets-data-validation/locales/zh-CN"),
        import(/* webpackChunkName: "grid-zh" */ "@univerjs/preset-sheets-table/locales/zh-CN"),
      ]),
  },
};

export async function gridLanguage(locale: Locale): Promise<GridLanguage> {
  const { tag, load } = PACKS[locale];
  const packs = await load();
  return { tag, words: mergeLocales(...packs.map((pack) => pack.default)) };
}
