import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** What a room may not import, as paths from inside it. */
const rooms = {
  syntax: ["core", "locale", "functions", "forecast", "aside", "formulas", "workbook", "files", "course", "audit", "pane", "embedded", "host"],
  audit: ["core", "aside", "files", "course", "pane", "embedded", "host"],
  core: ["cells", "locale", "functions", "forecast", "aside", "formulas", "workbook", "files", "syntax", "course", "audit", "pane", "embedded", "host"],
  cells: ["core", "locale", "functions", "forecast", "aside", "formulas", "workbook", "files", "syntax", "course", "audit", "pane", "embedded", "host"],
  locale: ["core", "cells", "functions", "forecast", "aside", "formulas", "workbook", "files", "syntax", "course", "audit", "pane", "embedded", "host"],
  functions: ["forecast", "aside", "formulas", "workbook", "files", "course", "audit", "pane", "embedded", "host"],
  forecast: ["aside", "formulas", "files", "course", "audit", "pane", "embedded", "host"],
  aside: ["locale", "formulas", "workbook", "course", "pane", "embedded", "host"],
  formulas: ["forecast", "aside", "workbook", "files", "course", "audit", "pane", "embedded", "host"],
  workbook: ["forecast", "aside", "files", "course", "audit", "pane", "embedded", "host"],
  files: ["core", "functions", "forecast", "aside", "formulas", "workbook", "course", "audit", "pane", "embedded", "host"],
  course: ["core", "forecast", "aside", "formulas", "files", "audit", "pane", "embedded", "host"],
  pane: ["core", "formulas", "files", "embedded", "host"],
  embedded: ["core", "aside", "formulas", "host"],
};
const GRID = ["@univerjs/*", "react", "react-dom", "rxjs"];
const HOST_GLOBALS = ["Excel", "Office", "OfficeRuntime", "CustomFunctions"];

// A folder of words is called after the room that says them.
const forbidRooms = (names) => names.map((name) => ({ group: [`**/${name}/**`, `**/${name}`, `!**/locale/${name}`, `!**/locale/${name}/**`], message: `this room does not know ${name}/` }));
const forbidGrid = { group: GRID, message: "the grid's packages appear only in formulas/, workbook/grid.ts and host/" };
const forbidHost = HOST_GLOBALS.map((name) => ({ name, message: "Office appears only in workbook/excel/ and host/" }));

const roomRules = Object.entries(rooms).map(([room, forbidden]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  ignores: ["src/workbook/grid.ts", "src/workbook/grid/**"],
  rules: {
    "no-restricted-imports": ["error", { patterns: [...forbidRooms(forbidden), ...(room === "formulas" ? [] : [forbidGrid])] }],
    "no-restricted-globals": ["error", ...forbidHost],
  },
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".cache/", "test-results/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-console": "error",
      "no-alert": "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      eqeqeq: "error",
    },
  },
  ...roomRules,
  {
    // Definitions read no clock, no chance and no setting: the same sheet gives the same numbers everywhere.
    files: ["src/{core,cells,syntax,functions,formulas,course,forecast,audit}/**/*.ts"],
    rules: {
      "no-restricted-properties": ["error", { object: "Math", property: "random" }, { object: "Date", property: "now" }],
      "no-restricted-syntax": ["error", { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "no clock here: the date is an argument" }],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    ignores: ["src/core/numeric/**"],
    rules: { "no-restricted-imports": ["error", { patterns: [...forbidRooms(rooms.core), { regex: "^[^.]", message: "core imports nothing outside; core/numeric may use a numeric library" }] }] },
  },
  {
    files: ["src/workbook/grid.ts", "src/workbook/grid/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: forbidRooms(rooms.workbook) }], "no-restricted-globals": ["error", ...forbidHost] },
  },
  {
    files: ["src/workbook/excel.ts", "src/workbook/excel/**/*.ts", "src/host/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-globals": "off",
      // A bug behind a cell can show its message there, but its stack only here.
      "no-console": ["error", { allow: ["error"] }],
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/workbook/excel.ts", "src/workbook/excel/**"],
    rules: { "no-restricted-imports": ["error", { patterns: [...forbidRooms(rooms.workbook), forbidGrid] }] },
  },
  {
    files: ["test/**/*.{ts,tsx}", "build/**/*.ts", "scripts/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    rules: { "@typescript-eslint/no-require-imports": "off", "no-undef": "off" },
  },
);
