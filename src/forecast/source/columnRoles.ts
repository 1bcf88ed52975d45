/** The columns of a purchase log. */
export const ROLES = ["customer", "date", "amount"] as const;
export type Role = (typeof ROLES)[number];

/** For each role the number of a table's column, counted from 0; undefined where none was recognised. */
export type Columns = Readonly<Record<Role, number | undefined>>;

export type FullColumns = Readonly<Record<Role, number>>;

export type ColumnTrouble = { readonly kind: "missing"; readonly roles: readonly Role[] } | { readonly kind: "twice"; readonly column: number };

/** Why a log cannot be read yet: a column is missing, or one is taken for two. */
export function troubleOf(columns: Columns): ColumnTrouble | undefined {
  const roles = ROLES.filter((role) => columns[role] === undefined);
  if (roles.length > 0) return { kind: "missing", roles };
  const taken = ROLES.map((role) => columns[role]!);
  const twice = taken.find((column, at) => taken.indexOf(column) < at);
  return twice === undefined ? undefined : { kind: "twice", column: twice };
}
