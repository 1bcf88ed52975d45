import { ALL } from "./share";
import { Site, type Visitor } from "./site";
import { until } from "./until";

jest.setTimeout(120_000);
let site: Site;
let visitor: Visitor;

beforeAll(async () => {
  site = await Site.open();
  visitor = await site.visitor();
  await visitor.openWorkbook();
});
afterAll(() => site.close());
beforeEach(() => visitor.startOver("new"));
afterEach(() => expect(visitor.complaints()).toEqual({ errors: [], foreign: [] }));

test("a formula that is typed gets help, is calculated, spills and is undone", async () => {
  const { page } = visitor;
  await visitor.select("Sheet1", "B2");
  await page.keyboard.type("=CHURNR", { delay: 20 });
  await page.getByText("Share of customers lost in a period.", { exact: true }).last().waitFor();
  await page.keyboard.type("ATE(", { delay: 20 });
  await page.getByText("[base]").waitFor();
  await page.keyboard.insertText("{300;100},0,{270;100})");
  await visitor.enter();
  expect(await visitor.read("Sheet1", "B2:B4")).toEqual([[0.1], [0], [null]]);
  await page.keyboard.press("Control+z");
  await visitor.settled();
  expect(await visitor.read("Sheet1", "B2:B4")).toEqual([[null], [null], [null]]);
});

test("another language is spoken at once, by the grid and by the help of our functions, and the workbook stays", async () => {
  const { page } = visitor;
  await visitor.type("Sheet1", "A1", "=1+1");
  await page.locator(".bar select").first().selectOption("ru");
  await page.getByText("Формулы", { exact: true }).waitFor();
  expect(await visitor.read("Sheet1", "A1")).toEqual([[2]]);
  await visitor.select("Sheet1", "B2");
  await page.keyboard.type("=CHURNR", { delay: 20 });
  await page.getByText("Доля клиентов, потерянных за период.", { exact: true }).last().waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.locator(".bar select").first().selectOption("zh");
  await page.getByText("公式", { exact: true }).waitFor();
});

test("the grid turns dark with the page", async () => {
  const { page } = visitor;
  await page.locator(".bar select").nth(1).selectOption("dark");
  await page.locator(".univer-dark").first().waitFor({ state: "attached" });
  await page.locator(".bar select").nth(1).selectOption("light");
  await page.waitForFunction(() => document.querySelector(".univer-dark") === null);
});

test("what is typed beside the grid stays out of it", async () => {
  const { page } = visitor;
  await visitor.select("Sheet1", "A1");
  await page.locator(".pane input").first().click();
  await page.keyboard.type("churn");
  expect(await page.locator(".pane input").first().inputValue()).toBe("churn");
  expect(await visitor.read("Sheet1", "A1")).toEqual([[null]]);
});

test("keys typed right after a file was opened or the workbook replaced land in the sheet", async () => {
  const { page } = visitor;
  await page.keyboard.type("first");
  await page.keyboard.press("Enter");
  await until(async () => (await visitor.read("Sheet1", "A1"))[0]![0] === "first");
  await page.setInputFiles("input[type=file]", { name: "orders.csv", mimeType: "text/csv", buffer: Buffer.from("id,amount\nA,1\nB,2\n") });
  await page.locator(".preview td").first().waitFor();
  await page.locator(".dialog .buttons button").first().click();
  await page.locator("dialog").waitFor({ state: "detached" });
  await page.keyboard.type("typed");
  await page.keyboard.press("Enter");
  await visitor.settled();
  const [sheet] = await page.evaluate(async () => (await window.workbook!.sheets.names()).slice(-1));
  expect(await visitor.read(sheet!, "A1:B2")).toEqual([["typed", "amount"], ["A", 1]]);
  await page.keyboard.press("Control+z");
  await visitor.settled();
  expect(await visitor.read(sheet!, "A1")).toEqual([["id"]]);
});

test("a call with semicolons or with too many arguments is explained", async () => {
  const { page } = visitor;
  await visitor.type("Sheet1", "A1", "=LTV(100;20%)");
  await visitor.select("Sheet1", "A1");
  await page.locator(".pane").getByText("Put commas in place of the semicolons", { exact: false }).waitFor();
  await visitor.type("Sheet1", "A2", '=CHURNRATE(1,2,3,"start",5)');
  await visitor.select("Sheet1", "A2");
  await page.locator(".pane").getByText("5 arguments are too many", { exact: false }).waitFor();
  expect(await visitor.read("Sheet1", "A2")).toEqual([["#VALUE!"]]);
});

/** As many rows are kept and opened again in embedded.test.ts. */
const CUSTOMERS = ALL ? 100_000 : 20_000;
test(`${CUSTOMERS} customers are written, calculated, kept and opened again`, async () => {
  const { page } = visitor;
  const rows = CUSTOMERS;
  await page.evaluate(async (count) => {
    const { cells, calculation } = window.workbook!;
    await cells.write({ sheet: "Sheet1", address: `A1:C${count}` }, Array.from({ length: count }, (_, row) => [row + 100, 10, row + 105]));
    await cells.writeFormulas({ sheet: "Sheet1", address: "E1" }, [[`=CHURNRATE(A1:A${count},B1:B${count},C1:C${count})`]]);
    await calculation.settled();
  }, rows);
  expect(await visitor.read("Sheet1", "E1:E101")).toContainEqual([0.05]);
  await page.getByText("Saved in this browser").waitFor();
  await page.reload();
  await visitor.settled();
  expect(await visitor.read("Sheet1", `A${rows}:E${rows}`)).toEqual([[rows + 99, 10, rows + 104, null, 5 / (rows + 99)]]);
});
