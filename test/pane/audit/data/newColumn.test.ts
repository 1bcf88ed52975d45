import { dataWords } from "../../../../src/locale/audit/data";
import { readDataSource } from "../../../../src/audit/data/DataSource";
import { newColumn } from "../../../../src/pane/audit/data/newColumn";
import { memoryWorkbook } from "../../../support/memoryWorkbook";

const read = async () => (await readDataSource(memoryWorkbook({ cells: { A3: "id", B3: "date", A4: "Ann", B4: "13/02/2024", A5: "ann", B5: 45_000, A6: "ann", B6: 45_001.5 } }), { sheet: "Sheet1", address: "A4" }))!;

test("newColumn names a cleaned column after the one it cleans, in the reader's language", async () => {
  const repair = { kind: "ids", column: 0, zeros: false } as const;
  const source = await read();
  expect((["en", "ru", "zh"] as const).map((locale) => newColumn(repair, source, dataWords(locale)).header)).toEqual(["id (cleaned)", "id (исправлено)", "id（已修正）"]);
});
test("newColumn shows dates as dates, with the time of day where there is one", async () => {
  const repair = { kind: "dates", column: 1, order: "dmy", swap: [], move: [], days: 0 } as const;
  expect(newColumn(repair, await read(), dataWords("en"))).toEqual({ header: "date (cleaned)", cells: [45_335, 45_000, 45_001.5], format: "yyyy-mm-dd hh:mm" });
});
test("newColumn marks repeats by the row of the sheet they repeat", async () => {
  const marks = { kind: "marks", of: "repeatedIds", rows: [1, 2], firsts: [1, 1] } as const;
  expect(newColumn(marks, await read(), dataWords("en"))).toMatchObject({ header: "Check: Ids that repeat", cells: [null, null, "same as row 5"] });
});
