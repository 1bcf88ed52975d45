import { recognise } from "../../../src/files/csv/recognise";

test.each([
  ["an export of a database", "id,date,amount\n1,2024-03-31,10.5\n2,2024-04-02,7.25", "en", { delimiter: ",", decimal: ".", dateOrder: "ymd" }],
  ["a Russian spreadsheet", "Клиент;Дата;Сумма\nИванов;31.03.2024;1 234,50\nПетров;02.04.2024;99,9", "ru", { delimiter: ";", decimal: ",", dateOrder: "dmy" }],
  ["an American file", "id,date,amount\n1,03/31/2024,10.5\n2,04/02/2024,7.25", "en", { delimiter: ",", decimal: ".", dateOrder: "mdy" }],
  ["a British file", "id,date,amount\n1,31/03/2024,10.5\n2,04/02/2024,7.25", "en", { delimiter: ",", decimal: ".", dateOrder: "dmy" }],
  ["a Chinese file with tabs", "客户\t日期\t金额\n张三\t2024/3/31\t10.5", "zh", { delimiter: "\t", decimal: ".", dateOrder: "ymd" }],
  ["decimal commas between semicolons, read in English", "a;b\n1,5;2,25\n3,5;4,75", "en", { delimiter: ";", decimal: ",", dateOrder: "ymd" }],
  ["grouped thousands with a point", 'a,b\n"1,234.50",x\n"12,000.00",y', "en", { delimiter: ",", decimal: ".", dateOrder: "ymd" }],
  ["a comma inside quotes", 'name|city\n"Smith, J."|York\n"Doe, A."|Bath', "en", { delimiter: "|", decimal: ".", dateOrder: "ymd" }],
] as const)("recognise tells the form of %s", (_, text, language, form) => {
  expect(recognise(text, language)).toEqual(form);
});
