import { ClientObject, unknownProperty } from "./ClientObject";
import type { Context } from "./Context";

/** What the application says of its calculation, in this order; the last is said again and again. */
export interface CalculationSays {
  states: ("Done" | "Calculating" | "Pending")[];
  mode: "Automatic" | "Manual";
}

export class Application extends ClientObject<CalculationSays> {
  constructor(context: Context) {
    super(context, () => context.book.calculation);
  }

  get calculationState(): string {
    return this.read("calculationState");
  }
  get calculationMode(): string {
    return this.read("calculationMode");
  }

  protected fetch(property: string, { states, mode }: CalculationSays): unknown {
    if (property === "calculationMode") return mode;
    if (property !== "calculationState") return unknownProperty(property);
    return states.length > 1 ? states.shift() : states[0];
  }
}
