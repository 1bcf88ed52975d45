export interface ManifestOptions {
  /** Where the release will stand, without a trailing slash. */
  readonly url: string;
  /** Without one the functions have bare names: an empty namespace would not load. */
  readonly namespace?: string;
}

/** Excel's manifest, from the template at the root of the project. */
export function manifest(template: string, { url, namespace }: ManifestOptions): string {
  checkUrl(url);
  if (namespace !== undefined) checkNamespace(namespace);
  return template
    .replace(/<!-- A template:.*?-->\n/s, "")
    .replace(/[ \t]*<!--namespace (.*?) -->\n/g, (line, element: string) => (namespace === undefined ? "" : line.replace(/<!--.*-->/, () => element)))
    .replaceAll("{{namespace}}", namespace ?? "")
    .replaceAll("{{prefix}}", namespace === undefined ? "" : `${namespace}.`)
    .replaceAll("{{url}}", () => escaped(url));
}

function checkUrl(url: string): void {
  const { protocol, hostname, search, hash } = new URL(url);
  const secure = protocol === "https:" || hostname === "localhost";
  if (!secure || search || hash || url.endsWith("/")) throw new Error(`manifest requires an https address without a trailing slash, got ${url}`);
}

function checkNamespace(namespace: string): void {
  if (!/^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(namespace)) throw new Error(`manifest requires a namespace of at most 32 letters, digits, dots and underscores, got "${namespace}"`);
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
