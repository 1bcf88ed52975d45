import type { Table } from "../../src/aside/Aside";
import type { Order, Said } from "../../src/aside/messages";
import { serve, type Inside } from "../../src/aside/serve";
import type { Line } from "../../src/aside/WorkerAside";

/** A worker without a thread: messages are copied as a browser copies them, and arrive a turn later. */
export class WorkerDouble implements Line {
  onmessage: Worker["onmessage"] = null;
  onmessageerror: Worker["onmessageerror"] = null;
  onerror: Worker["onerror"] = null;
  terminated = false;
  /** What it has been given to do. */
  readonly orders: Order[] = [];
  private readonly inside: Inside = { onmessage: null, postMessage: (said, transfer) => this.say(said, transfer) };

  /** Without jobs it says nothing by itself. */
  constructor(jobs?: Table) {
    if (jobs) setTimeout(() => serve(this.inside, jobs), 0);
  }

  postMessage(order: Order, given?: Transferable[] | StructuredSerializeOptions): void {
    this.orders.push(order);
    const data = structuredClone(order, { transfer: given as Transferable[] });
    setTimeout(() => this.inside.onmessage?.({ data } as MessageEvent<Order>), 0);
  }

  say(said: Said, transfer: Transferable[] = []): void {
    const data = structuredClone(said, { transfer });
    setTimeout(() => this.terminated || this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent), 0);
  }

  die(message = ""): void {
    this.onerror?.call(this as unknown as AbstractWorker, { message } as ErrorEvent);
  }

  terminate(): void {
    this.terminated = true;
  }
}
