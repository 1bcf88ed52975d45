import { CellError } from "../../../src/cells/Cell";
import { readCsv } from "../../../src/files/csv/readCsv";
import { writeCsv } from "../../../src/files/csv/writeCsv";

const never = () => false;

test("writeCsv writes numbers, truth values, errors and blanks so that programs read them alike", () => {
  expect(writeCsv([[1.5, true, new CellError("#N/A"), null, 'a "b", c']], { delimiter: ",", decimal: "." }, never)).toBe('\ufeff1.5,TRUE,#N/A,,"a ""b"", c"\r\n');
  expect(writeCsv([[1.5, "x;y"]], { delimiter: ";", decimal: "," }, never)).toBe('\ufeff1,5;"x;y"\r\n');
});
test("writeCsv writes dates year-month-day", () => {
  expect(writeCsv([[45292, 45292]], { delimiter: ",", decimal: "." }, (_, column) => column === 0)).toBe("\ufeff2024-01-01,45292\r\n");
});
test("what writeCsv wrote, readCsv reads back", async () => {
  const cells = [["id", "day", "sum"], ["007", 45292, -1.25], ["x\ny", 61, 1e-9]];
  const text = writeCsv(cells, { delimiter: ";", decimal: "," }, (row, column) => row > 0 && column === 1);
  expect((await readCsv(text.slice(1), { delimiter: ";", decimal: ",", dateOrder: "ymd" })).rows).toEqual(cells);
});
