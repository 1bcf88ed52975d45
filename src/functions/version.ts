// What audits note of the definitions, without a way into core.
export { VERSION } from "../core/version";
