/**
 * A function's twin in Excel's own functions: the body over the names of its parameters (see `variable`), or why there is none.
 *
 * The kinds of the parameters are read outside the body, once for all functions (see `guards` and `reading`): words come trimmed, known and with the
 * default put in, dates as whole days, numbers within their bounds; an optional parameter that has no default and is left out is `""`. Lists and blocks
 * come as the range they are, with numbers where numbers are wanted, blanks among them, something in them and shapes that go together.
 * The body adds what the core refuses. Line breaks and indentation are taken out.
 */
export type Native = string | { readonly none: NoTwin };

/** Why a function has none: the key of a sentence. */
export type NoTwin = "fit" | "table";
