import type { Study, StudyRequest } from "../../forecast/StudyRequest";
import type { Laid, Layout } from "../../workbook/Layout";

/** What the forecast card needs of the program around it. */
export interface ForecastKit {
  /** Computes aside, so that neither pane nor sheet stands still. */
  study(request: StudyRequest): Promise<Study>;
  /** Adds a sheet, with our functions as this build calls them. */
  insert(sheet: string, layout: Layout): Promise<Laid>;
  /** What has to be done before the sheet is read: somebody may still be typing. */
  before?(): Promise<void>;
  /** Moves the focus to the sheet. */
  toSheet?(): void;
}
