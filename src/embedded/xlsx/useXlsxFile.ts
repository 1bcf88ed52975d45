import { useEffect, useState } from "preact/hooks";
import type { OpenedXlsx } from "../../files/xlsx/openXlsx";
import type { XlsxKit } from "./XlsxKit";

/** How far the reading of a file has come. */
export type Reading = { readonly kind: "reading" } | OpenedXlsx | { readonly kind: "failed"; readonly reason: string };

/** Looks into a file once. What comes of it after the dialog was closed concerns nobody. */
export function useXlsxFile(bytes: Uint8Array, kit: XlsxKit): Reading {
  const [reading, setReading] = useState<Reading>({ kind: "reading" });
  useEffect(() => {
    let wanted = true;
    const tell = (next: Reading): void => void (wanted && setReading(next));
    kit.open(bytes).then(tell, (reason: unknown) => tell({ kind: "failed", reason: String(reason) }));
    return () => void (wanted = false);
  }, [bytes]);
  return reading;
}
