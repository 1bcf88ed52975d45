import { decode, recogniseEncoding } from "../../../src/files/csv/decode";
import { encoded } from "./encoded";

const read = (bytes: Iterable<number>, language: string): string => {
  const data = Uint8Array.from(bytes);
  return decode(data, recogniseEncoding(data, language));
};

test("decode reads UTF-8 with and without a mark, and UTF-16 of either order", () => {
  expect(read([0xef, 0xbb, 0xbf, 0xd0, 0x94, 0xd0, 0xb0], "en")).toBe("Да");
  expect(read([0xd0, 0x94, 0xd0, 0xb0], "en")).toBe("Да");
  expect(read([0xff, 0xfe, 0x14, 0x04, 0x30, 0x04], "en")).toBe("Да");
  expect(read([0xfe, 0xff, 0x04, 0x14, 0x04, 0x30], "en")).toBe("Да");
});
test("a replacement character that the file itself holds does not make its UTF-8 unlawful", () => {
  expect(read(Buffer.from("Да, ж\ufffdна"), "ru")).toBe("Да, ж\ufffdна");
});

const RUSSIAN = "Клиент;Дата;Сумма, р.\nООО «Ромашка»;31.03.2024;1 234,50 р.\nИванов И. И.;02.04.2024;99,9 р.\nIKEA — Химки;03.04.2024;5 р.";
const CAPITALS = "ДАТА;СУММА;КЛИЕНТ\n31.03.2024;5;ИВАНОВ";
const CHINESE = "客户,日期,金额（元）\n张三,2024年3月31日,10.5\nVIP李四,2024年4月2日,99\nA型 王五,2024年4月3日,7";
const FRENCH = "nom;prénom;montant\nLefèvre;Zoë;10,5 £\nGrüße aus Köln;Noël créée;7 £\n";

test.each(["en", "ru", "zh"])("the bytes tell the encoding, whatever the language of the page: %s", (language) => {
  expect(read(encoded(RUSSIAN, "windows-1251"), language)).toBe(RUSSIAN);
  expect(read(encoded(CAPITALS, "windows-1251"), language)).toBe(CAPITALS);
  expect(read(encoded(CHINESE, "gb18030"), language)).toBe(CHINESE);
  expect(read(encoded(FRENCH, "windows-1252"), language)).toBe(FRENCH);
});
test("the language decides what the bytes leave open", () => {
  expect(read([0xc4, 0xc0], "ru")).toBe("ДА");
  expect(read([0xc4, 0xc0], "zh")).toBe("睦");
  expect(read([0x35, 0x20, 0xa3], "en")).toBe("5 £");
});
