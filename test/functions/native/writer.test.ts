import { functionById } from "../../../src/functions/catalogue";
import { constant } from "../../../src/functions/native/constant";
import { fold } from "../../../src/functions/native/fold";
import { inlineCall } from "../../../src/functions/native/inlineCall";
import { namedCall, namedDefinition } from "../../../src/functions/native/named";
import { putIn } from "../../../src/functions/native/putIn";
import { variable } from "../../../src/functions/native/variable";
import { parse } from "../../../src/syntax/parse";

const fn = (id: string) => functionById(id)!;
const put = (text: string, texts: Readonly<Record<string, string>>): string => putIn(text, new Map(Object.entries(texts)));

describe("constant", () => {
  test.each([
    ["(-5%)", -0.05], ['"a"="A"', true], ['1="1"', false], ["TRUE<>1", true], ["2*3+1", 7], ['"x"', "x"],
  ])("%s is %p whatever the cells hold", (text, value) => expect(constant(parse(text))).toBe(value));

  test.each(["A1", "name", "1/0", '"a"&"b"', "{1}", "#N/A", '-"1"', "PI()", "1-B2", "B2-1", "2*B2"])("%s is not decided", (text) => expect(constant(parse(text))).toBeUndefined());
});

describe("fold", () => {
  test.each([
    ['SWITCH("b","A",1,"B",2,3)', "2"],
    ["1-IF(TRUE,a+b,c)", "1-(a+b)"],
    ["SUM(IF(0,a,b+c))", "SUM(b+c)"],
    ["IF(1,IF(2=3,a,b),c)", "b"],
    ["a*SWITCH(3,1,x,y-z)", "a*(y-z)"],
  ])("%s leaves %s", (text, left) => expect(fold(text)).toBe(left));

  test.each(['SWITCH(x,"a",1,2)', 'SWITCH("q","a",1)', "IF(1=2,5)", 'IF("a",1,2)', '"IF(1,2,3)"&a', 'SWITCH("a",x,1,"a",2)'])("%s stays", (text) => expect(fold(text)).toBe(text));
});

describe("putIn", () => {
  test("only whole names are filled in, in any case, and none in a text", () => expect(put('a+"a"&ab*a_-A', { a: "7" })).toBe('7+"a"&ab*a_-7'));
  test("what is put in stays together", () => {
    expect(put("a^2*a%", { a: "-3" })).toBe("(-3)^2*(-3)%");
    expect(put("SUM(a,(a))", { a: "x+y" })).toBe("SUM(x+y,(x+y))");
    expect(put("SUM(a)", { a: "(A1:A2,C1:C2)" })).toBe("SUM((A1:A2,C1:C2))");
  });
  test("an argument may speak of the name of another, which is not filled into it", () => expect(put("a-b", { a: "b-1", b: "a" })).toBe("(b-1)-a"));
  test("a name of the body gives way to one of the workbook, and not to another of either", () => {
    expect(put("LET(x,a,x+1)", { a: "x*2" })).toBe("LET(x_,x*2,x_+1)");
    expect(put("LET(x,a,x_,2,x+x_)", { a: "x*2" })).toBe("LET(x__,x*2,x_,2,x__+x_)");
    expect(put("LET(x,a,x+b)", { a: "x*2", b: "x_" })).toBe("LET(x__,x*2,x__+x_)");
  });
  test("nothing in, nothing changed", () => expect(put("a", {})).toBe("a"));
});

describe("variable", () => {
  test.each(["r", "C", "t1", "xfd12", "r1c1", "R2", "c7"])("%s could be a cell", (name) => expect(variable(name)).toBe(`${name}_`));
  test.each(["f", "rc", "abcd1", "rate", "t"])("%s could not, or could be and is marked", (name) => expect([name, `${name}_`]).toContain(variable(name)));
});

describe("inlineCall", () => {
  test("references are written where the parameters stand", () => expect(inlineCall(fn("LTVTOCAC"), ["Sheet2!A1", "'a b'!$B$1"])).toMatch(/,Sheet2!A1\/'a b'!\$B\$1\)$/));
  test("constants are read: a word folds its branch, a number in a text is the number, the default comes by itself", () => {
    expect(inlineCall(fn("CHURNRATE"), ["3000", '" 500 "', "3300", '" END "'])).toBe("IF((3300<500)+(3300>3000+500),SQRT(-1),(3000+500-3300)/3300)");
    expect(inlineCall(fn("CHURNRATE"), ["3000", "500", "3300", undefined])).toMatch(/\/3000\)$/);
  });
  test("a constant the parameter does not take is refused", () => {
    expect(inlineCall(fn("LIFETIME"), ['"1 Feb"'])).toBe('VALUE("?")');
    expect(inlineCall(fn("LIFETIME"), ["TRUE"])).toBe('VALUE("?")');
    expect(inlineCall(fn("LIFETIME"), ["-1"])).toBe("SQRT(-1)");
    expect(inlineCall(fn("NPS"), ['{9;"1 Feb"}'])).toBe('VALUE("?")');
  });
  test("a computed argument is computed once", () => expect(inlineCall(fn("LIFETIME"), ["1-B2"])).toMatch(/^LET\(churn,1-B2,[^B]*$/));
  test("its name gives way to a name that the arguments speak of", () => expect(inlineCall(fn("CHURNCHANGE"), ["before+1", "now"])).toMatch(/^LET\(now_,before\+1,IF\(.*now_\/now-1\)\)\)$/));
  test("a list that is refused is still put in where others are asked for together with it", () =>
    expect(inlineCall(fn("RFMCUTS"), ['"Ann"', "-5", "3"])).toMatch(/^LET\(date,-5,IF\(.*,VALUE\("\?"\),SQRT\(-1\)\)\)$/));
  test("a name of the formula around is not given again", () => {
    expect(inlineCall(fn("LIFETIME"), ["1-B2"], new Set(["churn"]))).toMatch(/^LET\(churn_,1-B2,/);
    expect(inlineCall(fn("SBGLIFETIME"), ["A1:A2", "3", "0.1"], new Set(["a", "up"]))).toMatch(/LAMBDA\(a_,b,rate,.*LET\(up_,b,down,a_,/);
  });
  test("an array constant has a name even where it stands once, because the grid refuses a number before it", () => expect(inlineCall(fn("LIFETIME"), ["{0.1;0.2}"])).toMatch(/^LET\(churn,\{0\.1;0\.2\},/));
  test("an array constant stays one", () => expect(inlineCall(fn("NPS"), ["{9,10;1,2}"])).toMatch(/^LET\(scores,\{9,10;1,2\},/));
  test("nested calls are arguments like others", () => {
    const inner = inlineCall(fn("CHURNRATE"), ["A1", "A2", "A3", undefined]);
    const outer = inlineCall(fn("LIFETIME"), [inner]);
    expect(outer).toBe(`LET(churn,${inner},${inlineCall(fn("LIFETIME"), ["churn_"]).replaceAll("churn_", "churn")})`);
    expect(() => parse(outer)).not.toThrow();
  });
  test("a structured reference and a spill are arguments", () => {
    expect(() => parse(inlineCall(fn("SATISFACTION"), ["Orders[a,b]".replace(",", ""), "B3#", undefined]))).not.toThrow();
  });
});

describe("the name", () => {
  test("takes every argument as it stands, with the defaults", () => expect(namedCall(fn("CHURNRATE"), ["A1", "x+1", "Sheet2!A1:A3", undefined])).toBe('CE_CHURNRATE(A1,x+1,Sheet2!A1:A3,"start")'));
  test("takes a constant as it is read, and one it does not take as it stands", () => {
    expect(namedCall(fn("LIFETIME"), ['" 0.5 "'])).toBe("CE_LIFETIME(0.5)");
    expect(namedCall(fn("LIFETIME"), ["TRUE"])).toBe("CE_LIFETIME(TRUE)");
  });
  test("refuses what is left out and must not be", () => expect(namedCall(fn("LTVTOCAC"), ["5", undefined])).toBe('CE_LTVTOCAC(5,VALUE("?"))'));
  test("has a parameter no variable could be called by another name", () => expect(namedDefinition(fn("RFMSEGMENT")).formula).toMatch(/^=LAMBDA\(r_,f,m,rules,language,/));
});
