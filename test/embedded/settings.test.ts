import { keepSettings, readSettings } from "../../src/embedded/settings";

const shelf = (text: string | null) => {
  let kept = text;
  return { getItem: () => kept, setItem: (_: string, value: string) => void (kept = value) };
};

test("settings begin with the browser's language", () => {
  expect(readSettings(shelf(null), "ru-RU")).toEqual({ locale: "ru", theme: "system", paneOpen: true });
  expect(readSettings(shelf(null), "fr-FR").locale).toBe("en");
});
test("settings are read back", () => {
  const it = shelf(null);
  keepSettings(it, { locale: "zh", theme: "dark", paneOpen: false });
  expect(readSettings(it, "en")).toEqual({ locale: "zh", theme: "dark", paneOpen: false });
});
test.each(["{", "null", "7", '{"locale":"xx","theme":3}'])("damaged settings %s are the defaults", (text) => {
  expect(readSettings(shelf(text), "en")).toEqual({ locale: "en", theme: "system", paneOpen: true });
});
