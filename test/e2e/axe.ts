import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in parts of a page: the rule and the elements. */
export async function axeFindings(page: Page, include: readonly string[]): Promise<readonly string[]> {
  // Evaluated, not added as a script: the page's policy rightly refuses inline scripts.
  await page.evaluate(AXE);
  return page.evaluate(async (parts) => {
    const axe = (window as unknown as { axe: { run(context: unknown): Promise<AxeResults> } }).axe;
    const { violations } = await axe.run({ include: parts });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }, include);
}
