import { parseProse } from "../../../src/course/prose/parseProse";

const PROSE = `# How many leave
Count them.

## 2.1 Lost customers
First paragraph,
going on.

Second paragraph.

### Source
003 · case 02

### Task
In {lost}, count.

### Words
- begin: At the start
- begin note: all of them,
  also the new
- group:
  - Smaller
  - Larger

### Hints lost
1. A question?
2. In words.

### Hints
1. For all.

### Mistakes
- netGrowth: This is net growth: mend it.

### Columns
- begin: At the start | begin, opening | start

### Chart
Title
Alternative
text.

### Done
Well: 6.67 % of 3 000.
`;

test("prose is read section by section", () => {
  const { title, lead, steps } = parseProse(PROSE);
  expect([title, lead, Object.keys(steps)]).toEqual(["How many leave", "Count them.", ["2.1"]]);
  expect(steps["2.1"]).toMatchObject({
    title: "Lost customers",
    source: "003 · case 02",
    reading: ["First paragraph, going on.", "Second paragraph."],
    task: ["In {lost}, count."],
    words: { begin: "At the start", "begin note": "all of them, also the new", group: ["Smaller", "Larger"] },
    hints: { lost: ["A question?", "In words."], all: ["For all."] },
    mistakes: { netGrowth: "This is net growth: mend it." },
    columns: { begin: ["At the start", "begin, opening", "start"] },
    chart: { title: "Title", alt: "Alternative text." },
  });
});

test("a step is read once, and only when somebody asks for it", () => {
  const { steps } = parseProse(`${PROSE}\n## 2.2 Damaged\n### Nonsense\n`);
  expect(Object.keys(steps)).toEqual(["2.1", "2.2"]);
  expect(steps["2.1"]).toBe(steps["2.1"]);
  expect(() => steps["2.2"]).toThrow("Nonsense");
});

test("numbers keep their signs and groups on one line, as on a printed page", () => {
  expect(parseProse(PROSE).steps["2.1"]!.done).toBe("Well: 6.67\u00a0% of 3\u00a0000.");
});

test.each([
  ["a section nobody knows", PROSE.replace("### Task", "### Taks"), "Taks"],
  ["a step without its id", PROSE.replace("## 2.1 Lost", "## Lost"), "Lost customers"],
  ["a line that is no item of a list", PROSE.replace("- netGrowth:", "netGrowth"), "netGrowth"],
])("%s is refused when the step is read", (_, prose, named) => {
  expect(() => Object.values(parseProse(prose).steps)).toThrow(named);
});
