/** A part of a package as its central directory tells of it: nothing of this is believed before it is unpacked. */
export interface Entry {
  readonly path: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header stands. */
  readonly at: number;
}
