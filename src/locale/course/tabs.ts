import type { Locale } from "../Locale";

/** What the pane says before the course is loaded. */
export interface TabWords {
  readonly title: string;
  readonly sections: string;
  readonly course: string;
  readonly functions: string;
  readonly forecast: string;
  readonly audit: string;
  readonly loading: string;
  readonly failed: string;
  readonly loadingForecast: string;
  readonly failedForecast: string;
  readonly loadingAudit: string;
  readonly failedAudit: string;
  readonly again: string;
}

const WORDS: Readonly<Record<Locale, TabWords>> = {
  en: {
    title: "Customer economics",
    sections: "Parts of the pane",
    course: "Course",
    functions: "Functions",
    forecast: "Forecast",
    audit: "Audit",
    loading: "The course is loading…",
    failed: "The course could not be loaded: {reason}",
    loadingForecast: "The forecast is loading…",
    failedForecast: "The forecast could not be loaded: {reason}",
    loadingAudit: "The audit is loading…",
    failedAudit: "The audit could not be loaded: {reason}",
    again: "Try again",
  },
  ru: {
    title: "Экономика клиента",
    sections: "Разделы панели",
    course: "Курс",
    functions: "Функции",
    forecast: "Прогноз",
    audit: "Аудит",
    loading: "Курс загружается…",
    failed: "Не удалось загрузить курс: {reason}",
    loadingForecast: "Прогноз загружается…",
    failedForecast: "Не удалось загрузить прогноз: {reason}",
    loadingAudit: "Аудит загружается…",
    failedAudit: "Не удалось загрузить аудит: {reason}",
    again: "Повторить",
  },
  zh: {
    title: "客户经济学",
    sections: "窗格分区",
    course: "课程",
    functions: "函数",
    forecast: "预测",
    audit: "审核",
    loading: "正在加载课程…",
    failed: "课程加载失败：{reason}",
    loadingForecast: "正在加载预测…",
    failedForecast: "预测加载失败：{reason}",
    loadingAudit: "正在加载审核工具…",
    failedAudit: "审核工具加载失败：{reason}",
    again: "重试",
  },
};

export const tabWords = (locale: Locale): TabWords => WORDS[locale];
