import type { Fault } from "./Fault";

/** A fault and the parameter it was met in; `order` is the parameter's place in the list. */
export interface Told {
  readonly fault: Fault;
  readonly name: string;
  readonly order: number;
}

/** Of two faults the one that is told: the lower rank; of equals, the parameter further left. */
export const first = (met: Told | undefined, next: Told): Told =>
  !met || next.fault.rank < met.fault.rank || (next.fault.rank === met.fault.rank && next.order < met.order) ? next : met;
