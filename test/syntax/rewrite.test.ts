import fc from "fast-check";
import { parse } from "../../src/syntax/parse";
import { rewrite } from "../../src/syntax/rewrite";

test("parts are replaced and the rest stays as it was", () => {
  const formula = "=1 +  churnrate( A1 ,b2 ) * 2";
  const text = rewrite(formula, parse(formula), (part, inner) => (part.kind === "call" ? `F(${part.args.map(inner).join(";")})` : part.kind === "reference" ? `[${part.address}]` : undefined));
  expect(text).toBe("1 +  F([A1];[b2]) * 2");
});

test("a call within a call is rewritten inside its replacement", () => {
  const formula = "=CAC(LTV(1,2),3)";
  expect(rewrite(formula, parse(formula), (part, inner) => (part.kind === "call" ? `<${part.name}:${part.args.map(inner).join("|")}>` : undefined))).toBe("<CAC:<LTV:1|2>|3>");
});

const leaf = fc.oneof(fc.nat(99).map(String), fc.constantFrom("A1", "$B$2:C9", "Orders[amount]", '"a ""b"""', "TRUE", "#N/A", "rate", "'My sheet'!A:B"));
const block = fc.constantFrom("A1", "$B$2:C9", "Orders[amount]", "rate", "'My sheet'!A:B", "D4#", "(A1,C1:C9)", "INDEX(A1:B9, 2)");
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.tuple(tie("formula"), fc.constantFrom("+", " - ", "*", "/", "^", "&", "<=", "<>"), tie("formula")).map((parts) => parts.join("")),
    fc.array(tie("formula"), { maxLength: 3 }).map((args) => `F(${args.join(", ")})`),
    tie("formula").map((inner) => `(${inner})`),
    tie("formula").map((inner) => `-${inner}`),
    fc.array(tie("formula"), { minLength: 2, maxLength: 3 }).chain((parts) => fc.constantFrom(",", " , ").map((comma) => `(${parts.join(comma)})`)),
    fc.tuple(block, fc.constantFrom(" ", "  "), block).map((parts) => parts.join("")),
  ),
}));

test("a formula in which nothing is replaced is the same", () => {
  fc.assert(fc.property(formula, (text) => rewrite(`=${text}`, parse(`=${text}`), () => undefined) === text));
});
