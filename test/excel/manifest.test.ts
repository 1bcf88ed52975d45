import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { manifest } from "../../build/manifest";
import { all, at, named, namesIn, parseXml, type Element } from "./manifestTree";

const ROOT = join(__dirname, "../..");
const TEMPLATE = readFileSync(join(ROOT, "manifest.xml"), "utf8");

const DEVELOPMENT = "https://localhost:3000";
const RELEASE = "https://example.org/customer-economics";
const CASES = [DEVELOPMENT, RELEASE].flatMap((url) => [
  { title: `${url}, bare names`, url },
  { title: `${url}, in a namespace`, url, namespace: "CE" },
]);

/** Every address or text of an element: its own and those for other languages. */
const values = (element: Element): readonly string[] => [element, ...element.children].flatMap(({ attributes }) => [attributes["DefaultValue"] ?? attributes["Value"] ?? []].flat());
const resid = (element: Element): string | undefined => element.attributes["resid"];

describe.each(CASES)("the manifest for $title", ({ url, ...options }) => {
  const xml = manifest(TEMPLATE, { url, ...options });
  const root = parseXml(xml);
  const overrides = at(root, "VersionOverrides");
  const host = at(overrides, "Hosts", "Host");
  const functions = at(host, "AllFormFactors", "ExtensionPoint");
  const resources = at(overrides, "Resources");
  const addresses = [root, ...all(root)].flatMap(values).filter((value) => /^[a-z]+:\/\//.test(value));
  const resource = (id: string | undefined): Element => named(resources, "bt:Image", "bt:Url", "bt:String").find(({ attributes }) => attributes["id"] === id)!;

  test("leaves no gap of the template", () => {
    expect(xml).not.toMatch(/\{\{|<!--namespace|A template/);
  });
  test("has its elements in the order of the schema", () => {
    expect(namesIn(root)).toEqual([
      "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl",
      "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
    ]);
    expect(namesIn(overrides)).toEqual(["Hosts", "Resources"]);
    expect(namesIn(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(namesIn(functions)).toEqual(["Script", "Page", "Metadata", ...("namespace" in options ? ["Namespace"] : [])]);
    expect(namesIn(at(host, "DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(namesIn(at(host, "DesktopFormFactor", "ExtensionPoint", "CustomTab"))).toEqual(["Group", "Label"]);
    expect(namesIn(resources)).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  });
  test("has an id and a version of four numbers", () => {
    expect(at(root, "Id").text).toBe("70fdd1e2-82e4-446b-bf19-fae5c00204b5");
    expect(at(root, "Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(at(root, "Version").text).toBe(`${(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string }).version}.0`);
  });
  test("asks for the shared runtime and no more of Excel than the sheet events", () => {
    const sets = named(at(root, "Requirements"), "Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]);
    expect(sets).toEqual([["SharedRuntime", "1.1"], ["ExcelApi", "1.9"]]);
    expect(at(root, "Permissions").text).toBe("ReadWriteDocument");
  });
  test("names one and the same page for the runtime, the functions, the button and the pane", () => {
    const runtime = at(host, "Runtimes", "Runtime");
    const action = named(host, "Action")[0]!;
    const pages = [runtime, at(functions, "Page", "SourceLocation"), at(host, "DesktopFormFactor", "FunctionFile"), at(action, "SourceLocation")];
    expect(runtime.attributes["lifetime"]).toBe("long");
    expect(new Set(pages.map(resid))).toEqual(new Set(["Taskpane.Url"]));
    expect(values(resource("Taskpane.Url"))).toEqual(values(at(root, "DefaultSettings", "SourceLocation")));
  });
  test("defines every resource once, and uses every one", () => {
    const defined = named(resources, "bt:Image", "bt:Url", "bt:String").map(({ attributes }) => attributes["id"]!);
    const used = all(host).flatMap((element) => resid(element) ?? []);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });
  test("has no control, group or tab id twice", () => {
    const ids = named(host, "CustomTab", "Group", "Control").map(({ attributes }) => attributes["id"]);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test("keeps short texts within 125 characters and long ones within 250", () => {
    const lengths = (element: Element): number[] => named(element, "bt:String").flatMap(values).map((text) => text.length);
    const short = lengths(at(resources, "bt:ShortStrings"));
    const long = [...lengths(at(resources, "bt:LongStrings")), ...values(at(root, "Description")).map((text) => text.length)];
    expect([Math.min(...short, ...long) > 0, Math.max(...short) <= 125, Math.max(...long) <= 250]).toEqual([true, true, true]);
    expect(values(at(root, "DisplayName"))).toEqual(["Customer Economics", "Экономика клиента", "客户经济学"]);
  });
  test("says everything people read in Russian and Chinese too, and only there overrides", () => {
    const locales = (element: Element): unknown => element.children.filter(({ name }) => /(^|:)Override$/.test(name)).map(({ attributes }) => attributes["Locale"]);
    const read = [at(root, "DisplayName"), at(root, "Description"), ...named(resources, "bt:String").filter(({ attributes }) => attributes["id"] !== "Functions.Namespace")];
    expect(read.map(locales)).toEqual(read.map(() => ["ru-RU", "zh-CN"]));
    expect(locales(resource("Functions.Metadata.Url"))).toEqual(["ru-RU", "zh-CN"]);
    expect(new Set(named(root, "Override", "bt:Override").map(({ attributes }) => attributes["Locale"]))).toEqual(new Set(["ru-RU", "zh-CN"]));
  });
  test("writes overrides of resources with their prefix, and those of the head without", () => {
    expect(named(resources, "Override")).toEqual([]);
    expect(named(root, "bt:Override")).toEqual(named(resources, "bt:Override"));
  });
  test("names addresses by https, all below the address of the release", () => {
    expect(addresses.filter((address) => !address.startsWith(`${url}/`))).toEqual([]);
    if (url === RELEASE) expect(xml).not.toContain("localhost");
  });
  test("sends people for help to a page of our own", () => {
    expect(values(at(root, "SupportUrl"))).toEqual(["en", "ru", "zh"].map((locale) => `${url}/help/${locale}/index.html`));
  });
  test("has a namespace that is neither empty nor long, or none at all", () => {
    const texts = named(resources, "bt:String").filter(({ attributes }) => attributes["id"] === "Functions.Namespace");
    expect(texts.map(values)).toEqual("namespace" in options ? [["CE"]] : []);
    expect(values(resource("GetStarted.Description"))[0]).toContain("namespace" in options ? "=CE.CHURNRATE(" : "=CHURNRATE(");
  });
  test("shows icons that exist and have the size they are named for", () => {
    const sizes = named(host, "Icon").map((icon) => icon.children.map(({ attributes }) => attributes["size"]));
    expect(sizes).toEqual(sizes.map(() => ["16", "32", "80"]));
    const wanted = [
      { size: 32, address: values(at(root, "IconUrl"))[0]! },
      { size: 64, address: values(at(root, "HighResolutionIconUrl"))[0]! },
      ...named(host, "bt:Image").map((image) => ({ size: Number(image.attributes["size"]), address: values(resource(resid(image)))[0]! })),
    ];
    for (const { size, address } of wanted) {
      const file = join(ROOT, address.slice(url.length));
      expect({ file, exists: existsSync(file) }).toEqual({ file, exists: true });
      const { width, height } = PNG.sync.read(readFileSync(file));
      expect({ file, width, height }).toEqual({ file, width: size, height: size });
    }
  });
});

test.each(["http://example.org", "https://example.org/", "https://example.org/?a=1"])("the manifest refuses the address %s", (url) => {
  expect(() => manifest(TEMPLATE, { url })).toThrow("https address");
});
test.each(["", "1CE", "C-E", "Экономика", "A".repeat(33)])("the manifest refuses the namespace %j", (namespace) => {
  expect(() => manifest(TEMPLATE, { url: RELEASE, namespace })).toThrow("namespace");
});
test("the manifest writes signs of XML in an address as XML wants them", () => {
  expect(parseXml(manifest(TEMPLATE, { url: "https://example.org/a&b" })).name).toBe("OfficeApp");
});
