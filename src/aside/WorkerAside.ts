import type { Answer, AsideFor, Request, Table } from "./Aside";
import { InPlace } from "./InPlace";
import { thrownOf, type Said } from "./messages";
import { pack } from "./pack";
import { unpack } from "./unpack";

/** What is asked of a worker. */
export type Line = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onmessageerror" | "onerror">;

/** An order on its way: what it takes to give it to somebody else, and who waits. */
interface Order {
  readonly job: string;
  readonly request: unknown;
  resolve(answer: unknown): void;
  reject(bug: unknown): void;
}

/** A worker that a policy keeps from starting may never say so: after this long it is taken as lost. In milliseconds. */
const STARTS_WITHIN = 10_000;

/**
 * Has jobs done by a worker, which is started when the first comes. Where it cannot be started or is lost, what it still owes is done in
 * place. One that had never been ready is not tried again; one that was lost over its work may have been lost over that one job.
 */
export class WorkerAside<T extends Table> implements AsideFor<T> {
  private worker: Line | undefined;
  private starting: ReturnType<typeof setTimeout> | undefined;
  private hopeless = false;
  private readonly orders = new Map<number, Order>();
  private count = 0;
  private readonly inPlace: InPlace<T>;

  constructor(
    private readonly start: () => Line,
    jobs: T,
    private readonly tellLoss: (reason: unknown) => void,
  ) {
    this.inPlace = new InPlace(jobs);
  }

  run<J extends keyof T & string>(job: J, request: Request<T, J>): Promise<Answer<T, J>> {
    const worker = this.hired();
    return worker ? new Promise((resolve, reject) => this.order(worker, { job, request, resolve: resolve as Order["resolve"], reject })) : this.inPlace.run(job, request);
  }

  private order(worker: Line, order: Order): void {
    const { packed: request, transfer } = pack(order.request);
    const id = ++this.count;
    worker.postMessage({ id, job: order.job, request }, transfer);
    this.orders.set(id, order);
  }

  private hired(): Line | undefined {
    if (this.worker || this.hopeless) return this.worker;
    try {
      const worker = this.start();
      this.starting = setTimeout(() => this.lose(worker, new Error("the worker does not start")), STARTS_WITHIN);
      worker.onmessage = ({ data }: MessageEvent<Said>) => this.hear(data);
      worker.onerror = (event) => this.lose(worker, new Error(`the worker failed: ${event.message || "it could not be loaded"}`));
      worker.onmessageerror = () => this.lose(worker, new Error("the worker said something that cannot be read"));
      this.worker = worker;
    } catch (refusal) {
      this.hopeless = true;
      this.tellLoss(refusal);
    }
    return this.worker;
  }

  private hear(said: Said): void {
    this.begun();
    if ("ready" in said) return;
    const order = this.orders.get(said.id);
    this.orders.delete(said.id);
    if ("bug" in said) order?.reject(thrownOf(said.bug));
    else order?.resolve(unpack(said.answer));
  }

  private begun(): void {
    clearTimeout(this.starting);
    this.starting = undefined;
  }

  private lose(worker: Line, reason: unknown): void {
    // What a worker that was given up still says concerns nobody.
    if (worker !== this.worker) return;
    this.hopeless = this.starting !== undefined;
    this.begun();
    worker.terminate();
    this.worker = undefined;
    this.tellLoss(reason);
    const owed = [...this.orders.values()];
    this.orders.clear();
    for (const { job, request, resolve, reject } of owed) this.inPlace.run(job as keyof T & string, request as never).then(resolve, reject);
  }
}
