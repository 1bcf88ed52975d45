import { LIMITS } from "../files/xlsx/guard/limits";
import { containerOf } from "../files/xlsx/guard/signature";
import type { ChosenFile } from "./CsvDialog";
import { fileKind } from "./fileKind";
import type { Message } from "./Message";

/** A file that is shown in a dialog, or what speaks against it. */
export type Chosen = { readonly kind: "csv" | "xlsx"; readonly file: ChosenFile } | { readonly kind: "message"; readonly message: Message };

/** Looks what a chosen file is. A workbook that is too large is not even read. */
export async function chooseFile(file: File): Promise<Chosen> {
  try {
    if (file.size > LIMITS.bytes && containerOf(await firstBytes(file)) !== "none") {
      return { kind: "message", message: { kind: "tooLarge", file: file.name, refusal: { kind: "tooLarge", of: "bytes", most: LIMITS.bytes } } };
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kind = fileKind(file.name, bytes);
    if (kind === "noText") return { kind: "message", message: { kind: "notCsv", file: file.name } };
    return { kind: kind === "csv" ? "csv" : "xlsx", file: { name: file.name, bytes } };
  } catch (reason) {
    return { kind: "message", message: { kind: "notOpened", reason: String(reason) } };
  }
}

const firstBytes = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.slice(0, 16).arrayBuffer());
