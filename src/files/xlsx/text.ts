/** Signs that XML cannot hold, and what would be read as one that was written around that. */
const AROUND = /_x[\da-f]{4}_|[\0-\x08\x0b-\x1f\ufffe\uffff]/gi;

const coded = (code: number): string => `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;

/** A text as a file holds it: `_x000D_` for a carriage return. */
export const textInFile = (text: string): string => text.replace(AROUND, (sign) => (sign.length > 1 ? `${coded(0x5f)}${sign.slice(1)}` : coded(sign.charCodeAt(0))));

export const textFromFile = (text: string): string => text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
