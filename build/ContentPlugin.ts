import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sources, Compilation, type Compiler } from "webpack";
import { FUNCTIONS } from "../src/functions/catalogue";
import { inNamespace } from "../src/functions/inNamespace";
import { metadata } from "../src/functions/metadata";
import { LOCALES, type Locale } from "../src/locale/Locale";
import { helpPages } from "./help";
import { manifest } from "./manifest";

interface Options {
  /** Where the release will stand, without a trailing slash. */
  readonly url: string;
  readonly namespace?: string;
  readonly root: string;
}

/** File name of the metadata of a language; English has none in its name, as the manifest's default. */
const metadataFile = (locale: Locale): string => (locale === "en" ? "functions.json" : `functions-${locale}.json`);

/** Everything in a release that is made from the function specs and the manifest template, by file name. */
export function content({ url, namespace, root }: Options): ReadonlyMap<string, string> {
  const helpUrl = (id: string, locale: Locale): string => `${url}/help/${locale}/${id.toLowerCase()}.html`;
  const files = new Map<string, string>();
  for (const locale of LOCALES) files.set(metadataFile(locale), JSON.stringify(metadata(FUNCTIONS, locale, helpUrl)));
  files.set("manifest.xml", manifest(readFileSync(join(root, "manifest.xml"), "utf8"), { url, ...(namespace ? { namespace } : {}) }));
  for (const [file, page] of helpPages(FUNCTIONS.map((fn) => inNamespace(fn, namespace)))) files.set(file, page);
  return files;
}

/** Puts that content beside what webpack bundles. */
export class ContentPlugin {
  constructor(private readonly options: Options) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("ContentPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "ContentPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const [file, text] of content(this.options)) compilation.emitAsset(file, new sources.RawSource(text));
      });
    });
    compiler.hooks.done.tap("ContentPlugin", () => this.tell());
  }

  private tell(): void {
    const { url } = this.options;
    const local = new URL(url).hostname === "localhost";
    process.stdout.write(local ? `Development build for ${url}. For a release: npm run build -- --env url=https://host/path\n` : `Release for ${url}\n`);
  }
}
