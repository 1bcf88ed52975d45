/** Gives the person a file. It is made here and goes nowhere else. */
export function download(fileName: string, content: string | Uint8Array, type: string): void {
  const file = typeof content === "string" ? new Blob([content], { type: `${type};charset=utf-8` }) : new Blob([content.slice()], { type });
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
