import * as engine from "@univerjs/engine-formula";

/** The names of the built-in functions the grid engine knows; Excel's own are among them. */
const lists = Object.entries(engine).filter(([name]) => /^FUNCTION_NAMES_/.test(name));

/** XLM macro names and built-ins of other languages that an English abbreviation could meet. */
const OTHERS = ["RUN", "ECHO", "NBW", "VAN", "VPM", "NHW", "BW", "KAPZ", "ZINS", "TIR", "VNA", "TASA", "TAUX", "CONT", "ANZAHL", "SOMME", "SUMME", "SUMA", "RANGO", "RANG"];

export const BUILT_INS: ReadonlySet<string> = new Set([...lists.flatMap(([, names]) => Object.values(names as Record<string, string>)), ...OTHERS]);
