import { COMPLAINT_STATES, repurchaseIntent, SEVERITIES } from "../../../src/core/service/repurchaseIntent";

test("repurchaseIntent gives TARP's chart: major 9, 19, 54, 82 %, minor 37, 46, 70, 95 %", () => {
  expect(COMPLAINT_STATES.map((state) => repurchaseIntent(state, "major"))).toEqual([0.09, 0.19, 0.54, 0.82]);
  expect(COMPLAINT_STATES.map((state) => repurchaseIntent(state, "minor"))).toEqual([0.37, 0.46, 0.7, 0.95]);
});

test("repurchaseIntent of the course book differs in one cell: 74 % for a minor complaint resolved", () => {
  const differing = COMPLAINT_STATES.flatMap((state) =>
    SEVERITIES.filter((severity) => repurchaseIntent(state, severity, "book") !== repurchaseIntent(state, severity)).map((severity) => [state, severity]),
  );
  expect(differing).toEqual([["resolved", "minor"]]);
  expect(repurchaseIntent("resolved", "minor", "book")).toBe(0.74);
});

test("repurchaseIntent rises from silence to a quick solution and is lower after a major loss", () => {
  for (const severity of SEVERITIES) {
    const intents = COMPLAINT_STATES.map((state) => repurchaseIntent(state, severity));
    expect([...intents].sort((a, b) => a - b)).toEqual(intents);
  }
  for (const state of COMPLAINT_STATES) expect(repurchaseIntent(state, "major")).toBeLessThan(repurchaseIntent(state, "minor"));
});
