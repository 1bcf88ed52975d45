// npm run pictures: the README's screenshots, taken from the built site (npm run build first). Chinese needs a font on the machine.
import { join } from "node:path";
import { BEGINNING } from "../src/course/progress/Progress";
import { Site, type Visitor } from "../test/e2e/site";

const IMAGES = join(__dirname, "../docs/images");

/** One person's look at a step: what is typed into which cell before the check. */
const STEPS = [
  { locale: "en-US", colorScheme: "light", step: "2.2", typed: { B5: "=(B2-(B4-B3))/B4" } },
  { locale: "ru-RU", colorScheme: "dark", step: "2.1", typed: { B5: "=B2-B4" } },
  { locale: "zh-CN", colorScheme: "light", step: "1.3", typed: { B5: "=B2/(1-B3)", B6: "=LTV(B2,1-B3,B4)", B7: '=LTV(B2,1-B3,B4,,"renewal")' } },
] as const;

async function functions(site: Site): Promise<void> {
  const visitor = await site.visitor({ viewport: { width: 1440, height: 820 } });
  await visitor.openWorkbook();
  await visitor.select("Tea shop", "E3");
  const { page } = visitor;
  await page.getByRole("tab").nth(1).click();
  await page.getByRole("tab").last().click();
  await page.getByRole("searchbox").fill("rfm");
  await page.locator("[data-id=RFM]").click();
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(IMAGES, "workbook-en.png") });
  await visitor.close();
}

/** Opens a step, sets up its sheet, fills it and checks it. */
async function work(visitor: Visitor, step: string, typed: Readonly<Record<string, string>>): Promise<void> {
  await visitor.page.addInitScript((progress) => localStorage.setItem("ce-course", progress), JSON.stringify({ ...BEGINNING, learner: "Anna", at: step }));
  await visitor.openWorkbook();
  const { page } = visitor;
  const primary = page.locator(".pane-primary").first();
  await primary.click();
  await page.waitForFunction((id) => window.workbook!.sheets.names().then((names) => names.some((name) => name.startsWith(id))), step);
  await page.waitForTimeout(1000);
  const { sheet } = await page.evaluate(() => window.workbook!.selection.current());
  for (const [address, formula] of Object.entries(typed)) await page.evaluate((entry) => window.workbook!.cells.writeFormulas({ sheet: entry.sheet, address: entry.address }, [[entry.formula]]), { sheet, address, formula });
  await visitor.settled();
  await primary.click();
  await page.locator(".course-finding").first().waitFor();
  await page.waitForTimeout(1200);
}

async function course(site: Site): Promise<void> {
  const visitor = await site.visitor({ viewport: { width: 1440, height: 900 } });
  await work(visitor, "2.5", { A8: "=REVENUEBRIDGE(B2,B3,B4,B5,B6)", B15: "=(B4-B3)*B6/(B2*B5)" });
  await visitor.page.locator(".pane-chart").scrollIntoViewIfNeeded();
  await visitor.page.screenshot({ path: join(IMAGES, "course-en.png") });
  await visitor.close();
}

async function panes(site: Site): Promise<void> {
  const shots: string[] = [];
  for (const { step, typed, ...view } of STEPS) {
    const visitor = await site.visitor({ ...view, viewport: { width: 1440, height: 860 } });
    await work(visitor, step, typed);
    shots.push((await visitor.page.locator(".pane-frame").screenshot()).toString("base64"));
    await visitor.close();
  }
  const sheet = await site.visitor({ viewport: { width: 1160, height: 840 } });
  await sheet.page.setContent(`<body style="margin:16px;display:flex;gap:16px;background:#e8e8e8">${shots.map((shot) => `<img width="360" src="data:image/png;base64,${shot}">`).join("")}</body>`);
  await sheet.page.screenshot({ path: join(IMAGES, "pane.png"), fullPage: true });
  await sheet.close();
}

async function pictures(): Promise<void> {
  const site = await Site.open();
  await functions(site);
  await course(site);
  await panes(site);
  await site.close();
}

void pictures();
