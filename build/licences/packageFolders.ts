/** What is read of a webpack module. One that webpack has concatenated holds the others in `modules` and goes itself by the file of its root alone. */
export interface BundledModule {
  nameForCondition(): string | null;
  readonly modules?: Iterable<BundledModule>;
}

/** Greedy, so that of nested packages the innermost is taken. Not the nearest package.json: packages keep further ones in their folders. */
const FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** The folders of the packages these modules come from, each once; our own modules come from none. */
export function packageFolders(modules: Iterable<BundledModule>, folders = new Set<string>()): Set<string> {
  for (const module of modules) {
    const folder = FOLDER.exec(module.nameForCondition() ?? "")?.[0];
    if (folder) folders.add(folder);
    packageFolders(module.modules ?? [], folders);
  }
  return folders;
}
