// Several dependencies of the grid engine are ES modules only: they are transformed like our own code.
const esm = "regexp-util|kdbush|rbush|quickselect|nanoid|franc-min|trigram-utils|n-gram|collapse-white-space|cjk-regex|unicode-regex";
const common = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform: {
    "\\.md$": "<rootDir>/test/support/markdown.cjs",
    "^.+\\.[jt]sx?$": ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic", importSource: "preact" } } }, module: { type: "commonjs" } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
  setupFiles: ["<rootDir>/test/support/seed.cjs"],
  moduleNameMapper: {
    "^lodash-es$": "lodash",
    // Its real module is an ES-module maze that jest cannot load; office-addin-mock needs one enumeration of it.
    "^office-addin-manifest$": "<rootDir>/test/support/officeAddinManifest.cjs",
    "\\.css$": "<rootDir>/test/support/emptyModule.cjs",
  },
};

module.exports = {
  // What a busy machine takes longer for is no fault: a test waits for what it asks, not for a clock.
  testTimeout: 120_000,
  projects: [
    { ...common, displayName: "unit", testMatch: ["<rootDir>/test/**/*.test.ts?(x)"], testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"] },
    { ...common, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
};
