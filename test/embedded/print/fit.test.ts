import fc from "fast-check";
import { fit, refit } from "../../../src/embedded/print/fit";

const MM = 96 / 25.4;
const ROOM = { portrait: { width: 186 * MM, height: 273 * MM }, landscape: { width: 273 * MM, height: 186 * MM } };

// ISO 216: A4 is 210 mm by 297 mm; margins of 12 mm leave 186 by 273.
test("fit prints a small sheet upright at its own size", () => {
  expect(fit({ width: 400, height: 500 })).toEqual({ orientation: "portrait", scale: 1, whole: true });
});

test("fit turns a broad sheet and makes it smaller", () => {
  const { orientation, scale } = fit({ width: 1300, height: 600 });
  expect(orientation).toBe("landscape");
  expect(scale).toBeCloseTo((273 * MM - 1) / 1300, 10);
});

test("fit lets a sheet too long to be read on one page take more pages, as wide as the page", () => {
  const { orientation, scale } = fit({ width: 600, height: 9000 });
  expect([orientation, scale]).toEqual(["portrait", 1]);
  expect(fit({ width: 2800, height: 9000 })).toEqual({ orientation: "landscape", scale: expect.closeTo((273 * MM - 1) / 2800, 10), whole: false });
});

test("fit never lets a sheet be broader than the page, nor larger than it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (width, height) => {
      const { orientation, scale } = fit({ width, height });
      expect(scale).toBeLessThanOrEqual(1);
      expect(width * scale).toBeLessThanOrEqual(ROOM[orientation].width);
      // One page, or so long that it would be unreadable on one.
      if (height * scale > ROOM[orientation].height) expect(Math.max((ROOM.portrait.height - 1) / height, 0)).toBeLessThan(0.5);
    }),
  );
});

// Texts that wrap elsewhere once they are smaller.
test("refit makes a sheet that came out longer than its page smaller once more, and leaves alone what fits or takes several pages", () => {
  const fitted = fit({ width: 500, height: 1490 });
  expect(refit({ width: 346, height: 1041 }, fitted)).toEqual({ ...fitted, scale: expect.closeTo((fitted.scale * (273 * MM - 1)) / 1041, 10) });
  expect(refit({ width: 346, height: 1030 }, fitted)).toBe(fitted);
  const many = fit({ width: 600, height: 9000 });
  expect(refit({ width: 600, height: 9000 }, many)).toBe(many);
});
