export { stateOf as stepState } from "../../../course/progress/stateOf";
