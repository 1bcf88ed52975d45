import type { FullColumns } from "../source/columnRoles";
import type { Source } from "../source/Source";
import type { Study } from "../StudyRequest";

/** What a sheet is made from: a study, and the cells it was made from. */
export interface SheetRequest {
  readonly source: Source;
  readonly columns: FullColumns;
  readonly study: Study;
}
