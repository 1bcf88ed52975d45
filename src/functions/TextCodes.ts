import { HashedTextCodes } from "./HashedTextCodes";
import { PackedTextCodes, UNFIT } from "./PackedTextCodes";

/** Codes by text: the short plain ones, which most ids are, the quick way, the others the general one. */
export class TextCodes {
  private readonly packed = new PackedTextCodes();
  private readonly hashed = new HashedTextCodes();

  /** The code, or −1. */
  get(text: string): number {
    const code = this.packed.get(text);
    return code === UNFIT ? this.hashed.get(text) : code;
  }

  set(text: string, code: number): void {
    if (!this.packed.set(text, code)) this.hashed.set(text, code);
  }
}
