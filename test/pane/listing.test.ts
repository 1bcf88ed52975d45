import { FUNCTIONS } from "../../src/functions/catalogue";
import { listing } from "../../src/pane/listing";
import { searchIndex } from "../../src/pane/search";

const index = searchIndex(FUNCTIONS);

test("listing groups all functions by topic, each once", () => {
  const { groups, count, topics } = listing(index, "", undefined);
  expect(groups.flatMap(({ functions }) => functions.map(({ id }) => id)).sort()).toEqual(FUNCTIONS.map(({ id }) => id));
  expect(count).toBe(FUNCTIONS.length);
  expect(topics.map((entry) => entry.topic)).toEqual(groups.map(({ topic }) => topic));
  expect(topics.reduce((sum, entry) => sum + entry.count, 0)).toBe(FUNCTIONS.length);
});
test("listing of a search is one group, best first", () => {
  const { groups } = listing(index, "churn", undefined);
  expect(groups).toHaveLength(1);
  expect(groups[0]!.topic).toBeUndefined();
  expect(groups[0]!.functions[0]!.id).toMatch(/^CHURN/);
});
test("listing keeps to a topic and still counts the others", () => {
  const { groups, count, found, topics } = listing(index, "", "churn");
  expect(groups.map(({ topic }) => topic)).toEqual(["churn"]);
  expect(count).toBe(topics.find(({ topic }) => topic === "churn")!.count);
  expect(found).toBe(FUNCTIONS.length);
});
test("listing of what nobody finds is empty", () => {
  expect(listing(index, "zzzz", undefined)).toEqual({ groups: [], count: 0, topics: [], found: 0 });
});
