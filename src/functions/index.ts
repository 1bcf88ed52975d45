export { default as CHURNRATE } from "./churn/churnRate";
