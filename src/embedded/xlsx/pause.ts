/** The page is drawn and hears its keys before the work goes on. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
