/// <reference types="custom-functions-runtime" />
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { start, windowFor } from "./window";

/** What Excel reads for one call: a value, or an error with its message. */
export type Answer = { readonly value: unknown } | { readonly error: string; readonly message: string };

/** One call as Excel writes it: every argument a block of cells, or null where it was left out. */
export interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
}

const SCRIPT = new Script(readFileSync(require.resolve("@microsoft/office-js/dist/custom-functions-runtime.debug.js"), "utf8"));
/** Errors inside ranges are handed to the function instead of failing the call: what allowErrorForDataTypeAny sets. */
const ALLOW_ERRORS = 4;
/** Excel's numbers for the errors a call can fail with; any other means that the function itself broke. */
const ERRORS: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

/**
 * Microsoft's own custom functions runtime, in a window of its own, with Excel's side of the bridge played here:
 * calls go in as Excel writes them, and what comes back is what Excel would read.
 */
export class Runtime {
  readonly customFunctions: typeof CustomFunctions;
  private readonly bridge = { sendMessageToHost: (text: string) => this.hear(text), onMessageFromHost: (_: string): void => undefined };
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private calls = 0;

  constructor() {
    const window = windowFor(this.bridge);
    SCRIPT.runInContext(createContext(window));
    start(window);
    this.customFunctions = window["CustomFunctions"] as typeof CustomFunctions;
  }

  /** Sends calls in one batch, as Excel does; the answers arrive as Excel would read them. */
  async answers(calls: readonly Call[]): Promise<readonly Answer[]> {
    const numbered = calls.map((call) => ({ ...call, number: ++this.calls }));
    const answers = numbered.map(({ number }) => new Promise<Answer>((resolve) => this.waiting.set(number, resolve)));
    const entries = numbered.map(({ id, args, number }) => ({ messageCategory: 1, messageType: 1000, message: [number, id, args, null, ALLOW_ERRORS] }));
    this.bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
    return Promise.all(answers);
  }

  private hear(text: string): void {
    const { id, message } = JSON.parse(text) as Request;
    for (const { ArgumentInfo } of message.body.Actions) {
      for (const [number, ok, value, code] of ArgumentInfo?.Arguments[0] ?? []) {
        this.waiting.get(number)?.(ok ? { value } : { error: ERRORS[code as number] ?? `failure ${String(code)}`, message: String(value) });
      }
    }
    setTimeout(() => this.bridge.onMessageFromHost(JSON.stringify(confirmation(id))), 0);
  }
}

/** The part of the runtime's requests that carries results: number of the call, whether it succeeded, value or message, code of the error. */
interface Request {
  readonly id: number;
  readonly message: { readonly body: { readonly Actions: readonly { readonly ArgumentInfo?: { readonly Arguments: readonly [readonly Result[]] } }[] } };
}
type Result = readonly [number, boolean, unknown, unknown];

const confirmation = (id: number): object => {
  const body = JSON.stringify({ Results: [] });
  return { type: 2, id, message: { Headers: {}, StatusCode: 200, statusCode: 200, Body: body, body, status: 200, headers: {} } };
};
