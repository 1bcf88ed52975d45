import { Site, type Visitor } from "../site";
import { Learner } from "./Learner";

jest.setTimeout(60_000);

let site: Site;
let visitor: Visitor;
beforeAll(async () => {
  site = await Site.open();
  visitor = await site.visitor();
  await visitor.openWorkbook();
  await visitor.page.locator(".course-first").waitFor();
});
afterAll(() => site.close());

const focused = () => visitor.page.evaluate(() => document.activeElement?.textContent);

test("F6 goes round between the bar, the grid and the pane, and comes back to where the keyboard was", async () => {
  const learner = new Learner(visitor);
  await learner.goTo(".pane-frame");
  expect(await focused()).toBe("Start with 0.1");
  await learner.press("Tab");
  await learner.goTo(".bar");
  expect(await focused()).toBe("File");
  await learner.goTo(".grid");
  await learner.goTo(".pane-frame");
  expect(await focused()).toBe("Skip and look round");
  await learner.goTo(".grid");
  await learner.goTo(".bar");
  expect(await focused()).toBe("File");
});

test("F6 leaves the pane out while it is hidden", async () => {
  const toggle = visitor.page.getByRole("button", { name: /the pane/ });
  const learner = new Learner(visitor);
  await learner.goTo(".bar");
  await learner.push(toggle);
  await learner.goTo(".grid");
  await learner.press("F6");
  expect(await focused()).toBe("Show the pane");
  await learner.push(toggle);
});

test("a cell that is typed with a pause behind its letter stays a cell", async () => {
  const { sheet } = await new Learner(visitor).selected();
  await visitor.select(sheet, "F3");
  await new Learner(visitor).goTo(".grid");
  await visitor.page.keyboard.type("=B3/B");
  await visitor.page.waitForTimeout(500);
  await visitor.page.keyboard.type("4");
  await visitor.page.keyboard.press("Enter");
  await visitor.settled();
  expect(await visitor.page.evaluate((on) => window.workbook!.cells.formulas({ sheet: on, address: "F3" }), sheet)).toEqual([["=B3/B4"]]);
});
