/** Asks until the answer is yes. The browser's own `waitForFunction` takes any promise for a yes, and does not wait for what it says. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}
