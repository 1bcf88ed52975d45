import type { Finding } from "../audit/data/Finding";
import type { Question } from "../audit/data/Question";
import type { Grid } from "../cells/Cell";
import type { OpenedXlsx } from "../files/xlsx/openXlsx";
import type { SavedWorkbook } from "../files/xlsx/saveXlsx";
import type { WrittenXlsx } from "../files/xlsx/writeXlsx";
import { call } from "../functions/call";
import { functionById } from "../functions/catalogue";
import type { Argument } from "../functions/shape";
import type { Study, StudyRequest } from "../forecast/StudyRequest";
import { xlsxDialect } from "./xlsxDialect";

export interface CallRequest {
  /** The worksheet function. */
  readonly id: string;
  readonly args: readonly Argument[];
}

export interface OpenRequest {
  readonly bytes: Uint8Array;
  /** What stands before our functions' names in files. */
  readonly namespace?: string | undefined;
}

export interface SaveRequest extends SavedWorkbook {
  readonly namespace?: string | undefined;
}

/**
 * The long work there is, a line each. Requests and answers are made of cells, blocks, lists, records and arrays of numbers (see `pack`).
 * What only its own job needs is loaded by the job: `async (request) => (await import("…")).study(request)`.
 */
export const JOBS = {
  call: ({ id, args }: CallRequest): Grid => {
    const fn = functionById(id);
    if (!fn) throw new Error(`there is no function ${id}`);
    return call(fn, args);
  },
  study: async (request: StudyRequest): Promise<Study> => (await import(/* webpackChunkName: "forecast-study" */ "../forecast/study")).study(request),
  openXlsx: async ({ bytes, namespace }: OpenRequest): Promise<OpenedXlsx> => (await import(/* webpackChunkName: "xlsx" */ "../files/xlsx/openXlsx")).openXlsx(bytes, xlsxDialect(namespace)),
  saveXlsx: async ({ namespace, ...workbook }: SaveRequest): Promise<WrittenXlsx> => (await import(/* webpackChunkName: "xlsx" */ "../files/xlsx/saveXlsx")).saveXlsx(workbook, xlsxDialect(namespace)),
  checkData: async (question: Question): Promise<readonly Finding[]> => (await import(/* webpackChunkName: "check-data" */ "../audit/data/checkData")).checkData(question),
};

export type Jobs = typeof JOBS;
