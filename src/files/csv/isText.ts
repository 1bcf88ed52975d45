/** Whether bytes can be a text: in UTF-16 there are zeros, in any other text there are none. */
export const isText = (bytes: Uint8Array): boolean => isUtf16(bytes) || !bytes.includes(0);

const isUtf16 = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
