import { FUNCTIONS, functionById } from "../../src/functions/catalogue";
import type { AnyFunction } from "../../src/functions/defineFunction";
import { TERMS } from "../../src/locale/terms";
import { search, searchIndex } from "../../src/pane/search";

const text = (summary: string) => ({ summary, params: {}, help: { definition: "a definition", rival: "", source: "" } });
const made = (id: string, en: string, ru: string, zh: string): AnyFunction => ({ ...functionById("CHURNRATE")!, id, params: {}, text: { en: text(en), ru: text(ru), zh: text(zh) } });

const churnRate = functionById("CHURNRATE")!;
const ltv = made("LTV", "What a customer brings over the whole relationship.", "Сколько клиент приносит за всё время.", "客户在整个关系期内带来的价值。");
const ltvToCac = made("LTVTOCAC", "Lifetime value over acquisition cost.", "Отношение ценности клиента к стоимости привлечения.", "客户终身价值与获客成本之比。");
const cac = made("CAC", "What a new customer costs.", "Сколько стоит новый клиент.", "每个新客户的成本。");
const satisfaction = made("SATISFACTION", "Perceived over expected.", "Воспринятое к ожидаемому, удовлетворённость.", "感知与期望之比。");
const index = searchIndex([churnRate, ltv, ltvToCac, cac, satisfaction]);
const ids = (query: string): string[] => search(index, query).map(({ id }) => id);

test("search finds CHURNRATE by the word of any language and by its name", () => {
  for (const query of ["отток", "оттока", "Отток", "流失", "流失率", "churn", "churnrate", "CHURN RATE", "churn r", "attrition", "коэффициент оттока клиентов"]) {
    expect([query, ids(query)[0]]).toEqual([query, "CHURNRATE"]);
  }
});
test("search puts names that begin with the query first, then names that contain it, then texts", () => {
  expect(ids("ltv")).toEqual(["LTV", "LTVTOCAC"]);
  expect(ids("cac")).toEqual(["CAC", "LTVTOCAC"]);
});
test("search reads over diacritics, ё, full-width letters and case", () => {
  expect(ids("удовлетворенность")).toEqual(["SATISFACTION"]);
  expect(ids("УДОВЛЕТВОРЁННОСТЬ")).toEqual(["SATISFACTION"]);
  expect(ids("ＬＴＶ")[0]).toBe("LTV");
});
test("search wants every word of the query", () => {
  expect(ids("new customer")).toContain("CAC");
  expect(ids("new elephant")).toEqual([]);
});
test("search finds inflected and unfinished words", () => {
  expect(ids("привлечение")).toContain("LTVTOCAC");
  expect(ids("привлеч")).toContain("LTVTOCAC");
  expect(ids("customers")).toEqual(expect.arrayContaining(["CAC", "LTV"]));
});
test("search for nothing gives all functions in their order", () => {
  expect(ids("  ")).toEqual(["CHURNRATE", "LTV", "LTVTOCAC", "CAC", "SATISFACTION"]);
  expect(ids("?!")).toHaveLength(5);
});
test("search finds every function of the catalogue first by its own name", () => {
  const all = searchIndex(FUNCTIONS);
  for (const { id } of FUNCTIONS) expect(search(all, id.toLowerCase())[0]!.id).toBe(id);
});
test("every term of the field finds a function of the catalogue, whatever the language", () => {
  const all = searchIndex(FUNCTIONS);
  expect(TERMS.flat().filter((term) => search(all, term).length === 0)).toEqual([]);
});
