import { useEffect, useState } from "preact/hooks";
import type { Theme } from "./settings";

/** Whether the page is dark: as chosen, or as the system is. */
export function useDark(theme: Theme): boolean {
  const [systemDark, setSystemDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const changed = (): void => setSystemDark(query.matches);
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  }, []);
  return theme === "system" ? systemDark : theme === "dark";
}
