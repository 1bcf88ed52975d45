import { CellError, type Cell } from "../cells/Cell";
import { isGrid, isOmitted, type Argument } from "./shape";

const FLOAT = new Float64Array(1);
const HALVES = new Uint32Array(FLOAT.buffer);

/**
 * A 128-bit fingerprint of a call: cheap to make for millions of cells, where their JSON would be as large as the data.
 * Four independent multiply-and-rotate lanes; types and shapes are part of it, so that 1 and "1" differ.
 */
export function fingerprint(id: string, args: readonly Argument[]): string {
  const lanes = new Lanes();
  lanes.text(id);
  for (const argument of args) {
    if (isOmitted(argument)) lanes.add(1);
    else if (isGrid(argument)) {
      lanes.add(argument.length);
      lanes.add(argument[0]?.length ?? 0);
      for (const row of argument) for (const cell of row) lanes.cell(cell);
    } else {
      lanes.add(2);
      lanes.cell(argument as Cell);
    }
  }
  return lanes.digest();
}

class Lanes {
  private a = 0x9e3779b9;
  private b = 0x85ebca6b;
  private c = 0xc2b2ae35;
  private d = 0x27d4eb2f;

  add(word: number): void {
    this.a = Math.imul(rotated(this.a ^ word, 13), 0xcc9e2d51);
    this.b = Math.imul(rotated(this.b + word, 17), 0x1b873593);
    this.c = Math.imul(rotated(this.c ^ Math.imul(word, 0x38b34ae5), 15), 0xa1e38b93);
    this.d = Math.imul(rotated(this.d + Math.imul(word, 0xe6546b64), 11), 0x38495ab5);
  }

  cell(cell: Cell): void {
    if (typeof cell === "number") this.number(cell);
    else if (typeof cell === "string") this.text(cell);
    else if (cell instanceof CellError) this.text(`\0error ${cell.code}`);
    else this.add(cell === null ? 3 : cell ? 4 : 5);
  }

  text(text: string): void {
    this.add(6);
    this.add(text.length);
    for (let i = 0; i < text.length; i++) this.add(text.charCodeAt(i));
  }

  digest(): string {
    return [this.a, this.b, this.c, this.d].map((lane) => (mixed(lane) >>> 0).toString(36)).join("-");
  }

  private number(value: number): void {
    FLOAT[0] = value;
    this.add(HALVES[0]!);
    this.add(HALVES[1]!);
  }
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
const mixed = (word: number): number => Math.imul(word ^ (word >>> 16), 0x85ebca6b) ^ (word >>> 13);
