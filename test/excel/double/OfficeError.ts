/** What Office.js throws: an error with a code. */
export class OfficeError extends Error {
  constructor(
    readonly code: "ItemNotFound" | "ItemAlreadyExists" | "InvalidArgument" | "InvalidOperation" | "InvalidSelection" | "UnsupportedOperation" | "PropertyNotLoaded",
    message: string,
  ) {
    super(message);
  }
}
