import type { Aside } from "../aside/Aside";
import { InPlace } from "../aside/InPlace";
import { JOBS } from "../aside/jobs";
import { WorkerAside } from "../aside/WorkerAside";

/** Where this page has its long work done: by one worker, which is loaded when the first such work comes, or in place where there are none. */
export const aside: Aside = typeof Worker === "undefined" ? new InPlace(JOBS) : new WorkerAside(startWorker, JOBS, (reason) => console.error(reason));

function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "aside" */ new URL("./asideWorker.ts", import.meta.url));
}
