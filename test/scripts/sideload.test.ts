import { idOf, sideload, type Computer } from "../../scripts/excel/sideload";

/** A computer that notes what is done to it. */
function computer(platform: NodeJS.Platform): { readonly done: string[]; readonly it: Computer } {
  const done: string[] = [];
  const it: Computer = {
    platform,
    home: "/home/ann",
    run: (command, args) => done.push([command, ...args].join(" ")),
    copy: (from, to) => done.push(`copy ${from} ${to}`),
    remove: (file) => done.push(`remove ${file}`),
  };
  return { done, it };
}

test("on Windows the add-in is registered for developers, and taken out again", () => {
  const { done, it } = computer("win32");
  sideload("C:\\dist\\manifest.xml", "ID", it)!();
  const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
  expect(done).toEqual([`reg add ${key} /v ID /t REG_SZ /d C:\\dist\\manifest.xml /f`, "cmd /c start excel", `reg delete ${key} /v ID /f`]);
});
test("on a Mac the manifest is put into Excel's folder, and taken out again", () => {
  const { done, it } = computer("darwin");
  sideload("/dist/manifest.xml", "ID", it)!();
  const file = "/home/ann/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ID.manifest.xml";
  expect(done).toEqual([`copy /dist/manifest.xml ${file}`, "open -a Microsoft Excel", `remove ${file}`]);
});
test("elsewhere there is no Excel, and nothing is done", () => {
  const { done, it } = computer("linux");
  expect(sideload("/dist/manifest.xml", "ID", it)).toBeUndefined();
  expect(done).toEqual([]);
});
test("the id is read from the manifest", () => {
  expect(idOf("<OfficeApp><Id>70fdd1e2</Id></OfficeApp>")).toBe("70fdd1e2");
});
