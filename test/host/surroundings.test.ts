/// <reference types="office-js" />
import { surroundings } from "../../src/host/surroundings";

/** As much of Office as the page asks. */
const office = (host: string | null, context: { displayLanguage?: string; officeTheme?: object } = {}): typeof Office =>
  ({ onReady: () => Promise.resolve({ host, platform: null }), HostType: { Excel: "Excel", Word: "Word" }, context }) as unknown as typeof Office;

test("in Excel the pane speaks Excel's language", async () => {
  expect(await surroundings(office("Excel", { displayLanguage: "ru-RU" }), "en-US")).toEqual({ inExcel: true, locale: "ru", theme: "system" });
  expect(await surroundings(office("Excel", { displayLanguage: "zh-CN" }), "en-US")).toMatchObject({ locale: "zh" });
  expect(await surroundings(office("Excel", { displayLanguage: "tr-TR" }), "ru-RU")).toMatchObject({ locale: "en" });
});
test("without Office's script, in a plain browser or in another program there is no workbook", async () => {
  for (const none of [undefined, office(null), office("Word")]) {
    expect(await surroundings(none, "zh-TW")).toEqual({ inExcel: false, locale: "zh", theme: "system" });
  }
});
test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: "#262626" }, "dark"],
  [{ isDarkTheme: false, bodyBackgroundColor: "#FFFFFF" }, "light"],
  [{ bodyBackgroundColor: "#0A0A0A" }, "dark"],
  [{ bodyBackgroundColor: "#F3F2F1" }, "light"],
  [{}, "system"],
  [undefined, "system"],
] as const)("the theme %j of Office is %s", async (officeTheme, theme) => {
  expect(await surroundings(office("Excel", { displayLanguage: "en-US", ...(officeTheme ? { officeTheme } : {}) }), "en")).toMatchObject({ theme });
});
