import { dateSerial } from "../../../src/cells/written/dates";

test.each([
  ["2024年3月5日", 45356],
  ["2024年3月5日 06:00", 45356.25],
  ["2024年3月5日18:00", 45356.75],
  ["3/5/2024 10:00 AM", 45356 + 10 / 24],
  ["3/5/2024 12:00 am", 45356],
  ["3/5/2024 12:30:00 PM", 45356 + 12.5 / 24],
  ["3/5/2024 6:00pm", 45356.75],
  ["2024-03-05T06:00:00+03:00", 45356.25],
])("dateSerial reads %s", (text, serial) => {
  expect(dateSerial(text, "mdy")).toBeCloseTo(serial, 9);
});
test.each(["3/5/2024 13:00 PM", "3/5/2024 10:75", "3/5/2024 25:00", "2024年13月5日", "3/5/2024 soon", "3-5/2024"])("dateSerial finds no date in %s", (text) => {
  expect(dateSerial(text, "mdy")).toBeUndefined();
});
