/** As much of a browser's window as Microsoft's runtime touches while it loads. Its timers stand still: see `start`. */
export function windowFor(bridge: object): Record<string, unknown> {
  const nothing = (): void => undefined;
  const storage = { getItem: () => null, setItem: nothing };
  const location = { href: "https://localhost/", search: "", hash: "", host: "localhost" };
  const element = { appendChild: nothing, setAttribute: nothing, style: {} };
  const document = {
    readyState: "complete",
    getElementsByTagName: (name: string) => (name === "script" ? [{ src: "https://localhost/custom-functions-runtime.debug.js" }] : [element]),
    createElement: () => element,
    documentElement: {},
    head: element,
    body: element,
    addEventListener: nothing,
    location,
  };
  const timers = { setTimeout: nothing, clearTimeout: nothing };
  const window: Record<string, unknown> = {
    ...timers, console, location, document, history: {}, navigator: { userAgent: "node" },
    localStorage: storage, sessionStorage: storage, addEventListener: nothing, _richApiNativeBridge: bridge,
  };
  return Object.assign(window, { window, self: window });
}

/** Lets the timers run from now on. Those set while loading were office.js waiting for the scripts of a real page: it would give up with an exception. */
export const start = (window: Record<string, unknown>): void => void Object.assign(window, { setTimeout, clearTimeout });
