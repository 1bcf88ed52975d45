import { undoKey } from "../../src/host/undoKeys";

const key = (pressed: Partial<KeyboardEvent>): string | undefined => undoKey({ key: "", code: "", ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, ...pressed } as KeyboardEvent);

test("undoKey knows undo and redo, on a Mac too", () => {
  expect(key({ key: "z", code: "KeyZ" })).toBe("undo");
  expect(key({ key: "Z", code: "KeyZ", shiftKey: true })).toBe("redo");
  expect(key({ key: "y", code: "KeyY" })).toBe("redo");
  expect(key({ key: "z", code: "KeyZ", ctrlKey: false, metaKey: true })).toBe("undo");
});
test("undoKey goes by the letter where it is Latin, and by the key's place where it is not", () => {
  expect(key({ key: "z", code: "KeyW" })).toBe("undo");
  expect(key({ key: "w", code: "KeyZ" })).toBeUndefined();
  expect(key({ key: "я", code: "KeyZ" })).toBe("undo");
  expect(key({ key: "н", code: "KeyY" })).toBe("redo");
});
test("undoKey leaves other keys alone", () => {
  expect(key({ key: "z", code: "KeyZ", ctrlKey: false })).toBeUndefined();
  expect(key({ key: "z", code: "KeyZ", altKey: true })).toBeUndefined();
  expect(key({ key: "a", code: "KeyA" })).toBeUndefined();
});
