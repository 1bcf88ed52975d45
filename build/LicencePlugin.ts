import { sources, Compilation, WebpackError, type Compiler } from "webpack";
import { listing } from "./licences/listing";
import { objections } from "./licences/objections";
import { packageFolders } from "./licences/packageFolders";
import { readPackage, type Package } from "./licences/Package";

interface Options {
  readonly copyleft: RegExp;
  /** The licence by name of package, for those whose package.json is silent. */
  readonly declared: Readonly<Record<string, string>>;
}

/** Puts licences.txt beside the chunks: every package that is in one, with its licence. One that must not ship fails the build. */
export class LicencePlugin {
  constructor(private readonly options: Options) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("LicencePlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "LicencePlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const packages = this.shipped(compilation);
        for (const objection of objections(packages, this.options.copyleft)) compilation.errors.push(new WebpackError(objection));
        compilation.emitAsset("licences.txt", new sources.RawSource(listing(packages)));
      });
    });
  }

  private shipped({ chunks, chunkGraph }: Compilation): Package[] {
    const folders = new Set<string>();
    for (const chunk of chunks) packageFolders(chunkGraph.getChunkModulesIterable(chunk), folders);
    return [...folders].map(readPackage).map((pkg) => ({ ...pkg, licence: pkg.licence ?? this.options.declared[pkg.name] }));
  }
}
