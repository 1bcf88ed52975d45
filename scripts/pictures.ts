// npm run pictures: the README's screenshots, taken from the built site (npm run build first). Chinese needs a font on the machine.
import { join } from "node:path";
import { Site } from "../test/e2e/site";

const IMAGES = join(__dirname, "../docs/images");
const VIEWS = [
  { locale: "en-US", colorScheme: "light", query: "churn" },
  { locale: "ru-RU", colorScheme: "dark", query: "отток" },
  { locale: "zh-CN", colorScheme: "light", query: "流失" },
] as const;

async function workbook(site: Site): Promise<void> {
  const visitor = await site.visitor({ viewport: { width: 1440, height: 820 } });
  await visitor.openWorkbook();
  await visitor.select("Tea shop", "E3");
  const { page } = visitor;
  await page.getByRole("searchbox").fill("rfm");
  await page.locator("[data-id=RFM]").click();
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(IMAGES, "workbook-en.png") });
  await visitor.close();
}

async function panes(site: Site): Promise<void> {
  const shots: string[] = [];
  for (const { query, ...view } of VIEWS) {
    const visitor = await site.visitor({ ...view, viewport: { width: 1440, height: 760 } });
    await visitor.openWorkbook();
    await visitor.page.getByRole("searchbox").fill(query);
    await visitor.page.waitForTimeout(500);
    shots.push((await visitor.page.locator(".pane-frame").screenshot()).toString("base64"));
    await visitor.close();
  }
  const sheet = await site.visitor({ viewport: { width: 1160, height: 740 } });
  await sheet.page.setContent(`<body style="margin:16px;display:flex;gap:16px;background:#e8e8e8">${shots.map((shot) => `<img width="360" src="data:image/png;base64,${shot}">`).join("")}</body>`);
  await sheet.page.screenshot({ path: join(IMAGES, "pane.png"), fullPage: true });
  await sheet.close();
}

async function pictures(): Promise<void> {
  const site = await Site.open();
  await workbook(site);
  await panes(site);
  await site.close();
}

void pictures();
