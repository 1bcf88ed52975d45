import { HEAT, LINE, LOOKS, MARKS } from "../../src/workbook/appearance";

const BLACK = "#000000";
const WHITE = "#ffffff";
/** WCAG 2.2, relative luminance. */
const luminance = (color: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

test.each(Object.entries({ ...LOOKS, ...MARKS }))("the type of %s can be read on its fill", (_, appearance) => {
  const { color = BLACK, fill = WHITE }: { color?: string; fill?: string } = appearance;
  expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
});

test("black type can be read on both ends of a heat map, and a line can be seen", () => {
  for (const fill of [HEAT.low, HEAT.high]) expect(contrast(BLACK, fill)).toBeGreaterThanOrEqual(4.5);
  for (const fill of [WHITE, LOOKS.answer.fill!]) expect(contrast(LINE, fill)).toBeGreaterThanOrEqual(3);
});
