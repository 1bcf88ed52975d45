/** Texts, names of sheets, and columns of tables: what stands in them is called by nobody. */
const SAID = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]/gu;
const CALLED = /(?<![\p{L}\p{N}_.?\\!])[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu;

/** Names before an opening parenthesis, of a formula that cannot be read. */
export const calledNames = (formula: string): readonly string[] => [...formula.replace(SAID, (said) => (said.endsWith("!") ? "!" : " ")).matchAll(CALLED)].map(([name]) => name);
