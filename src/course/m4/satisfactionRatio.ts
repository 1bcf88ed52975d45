import type { Step } from "../Step";
import { answer, gap, table } from "../sheet/parts";

const DISAPPOINTED = 5;

export const satisfactionRatio: Step = {
  id: "4.1",
  kind: "formula",
  minutes: 7,
  sheet: [
    table("aspects", DISAPPOINTED + 1, [
      { id: "aspect", role: "label" },
      { id: "expected", role: "input", unit: "mark" },
      { id: "perceived", role: "input", unit: "mark" },
    ]),
    gap,
    answer("satisfaction", "ratio"),
  ],
  // The sources have the formula and no figures: these are ours.
  book: { expected: [9, 8, 9, 7, 8, 4], perceived: [7, 8, 6, 7, 6, 8] },
  // One small expectation that was far exceeded parts the two readings.
  draw: (dice) => {
    const met = Array.from({ length: DISAPPOINTED }, () => {
      const expected = dice.number(7, 10);
      return { expected, perceived: expected - dice.number(0, 3) };
    });
    const rows = dice.shuffle([...met, { expected: dice.number(2, 4), perceived: dice.number(7, 10) }]);
    return { expected: rows.map(({ expected }) => expected), perceived: rows.map(({ perceived }) => perceived) };
  },
  answers: [
    {
      at: "satisfaction",
      solution: "=SATISFACTION({perceived},{expected})",
      reading: "ofMeans",
      readings: { ofRatios: "=AVERAGE({perceived}/{expected})" },
      mistakes: {
        inverted: "=SATISFACTION({expected},{perceived})",
        invertedEach: "=AVERAGE({expected}/{perceived})",
        difference: "=AVERAGE({perceived})-AVERAGE({expected})",
        perceivedOnly: "=AVERAGE({perceived})",
        sumOfRatios: "=SUM({perceived}/{expected})",
        firstOnly: "={perceived.1}/{expected.1}",
      },
    },
  ],
  questions: [{ id: "promise", kind: "one", options: ["falls", "stays", "rises"], right: "falls" }],
};
