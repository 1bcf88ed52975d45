import { AUTHORITY } from "./certificates";

/** What to do now, where Excel is on this computer. */
export const inExcel = (): string => `
  In Excel: Home > Add-ins > Customer Economics (under Developer Add-ins).
  Then type =CHURNRATE(3000,500,3300) into a cell. If it shows #NAME?, open the pane once from the Customer Economics tab.`;

/** What to do by hand, where it is not. */
export const onTheWeb = (url: string, manifest: string): string => `
  There is no Excel for this computer. Excel on the web can load the add-in from here:
  1. Let the browser trust this server: import ${AUTHORITY} as an authority,
     or open ${url}/taskpane.html once and accept its certificate.
  2. Open a workbook at https://excel.cloud.microsoft, then Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in.
  3. Choose ${manifest}. If the browser asks, allow the page to reach devices on the local network.
  Without Excel: npm start.`;
