/** The files inside an xlsx file, unpacked, by their path: `xl/workbook.xml`. */
export type Parts = Readonly<Record<string, Uint8Array>>;
