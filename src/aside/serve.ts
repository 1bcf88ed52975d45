import type { Table } from "./Aside";
import { queue } from "./inTurn";
import { bugOf, type Order, type Said } from "./messages";
import { pack } from "./pack";
import { unpack } from "./unpack";

/** The end of the line inside a worker. */
export interface Inside {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(said: Said, transfer: Transferable[]): void;
}

/** Does jobs inside a worker: orders come, answers go, one after another. */
export function serve(inside: Inside, jobs: Table): void {
  const inTurn = queue();
  inside.onmessage = ({ data }) => void inTurn(() => answer(inside, jobs, data));
  inside.postMessage({ ready: true }, []);
}

async function answer(inside: Inside, jobs: Table, { id, job, request }: Order): Promise<void> {
  try {
    const { packed, transfer } = pack(await jobs[job]!(unpack(request) as never));
    inside.postMessage({ id, answer: packed }, transfer);
  } catch (bug) {
    inside.postMessage({ id, bug: bugOf(bug) }, []);
  }
}
