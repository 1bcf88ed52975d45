const HEX = /^#([\da-f]{6})$/i;
const SHORT = /^#([\da-f])([\da-f])([\da-f])$/i;
const RGB = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})/i;

/** A colour as a file writes it, `FF0B5394`; undefined for what is no colour. */
export function argbOf(color: string | null | undefined): string | undefined {
  const text = color?.trim() ?? "";
  const [, hex] = HEX.exec(text) ?? [];
  if (hex) return `FF${hex.toUpperCase()}`;
  const [, ...short] = SHORT.exec(text) ?? [];
  if (short.length > 0) return `FF${short.map((digit) => digit + digit).join("")}`.toUpperCase();
  const [, ...parts] = RGB.exec(text) ?? [];
  return parts.length > 0 ? `FF${parts.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0")).join("")}`.toUpperCase() : undefined;
}

/** A file's colour as the grid writes it. */
export const rgbOf = (argb: string): string => `#${argb.slice(-6).toLowerCase()}`;
