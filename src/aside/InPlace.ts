import type { Answer, AsideFor, Request, Table } from "./Aside";
import { queue } from "./inTurn";

/** Does jobs on the thread of whoever gives them, for hosts without workers. */
export class InPlace<T extends Table> implements AsideFor<T> {
  private readonly inTurn = queue();

  constructor(private readonly jobs: T) {}

  run<J extends keyof T & string>(job: J, request: Request<T, J>): Promise<Answer<T, J>> {
    return this.inTurn(async () => {
      // The next turn of the event loop: what is to be seen meanwhile is drawn first, also between two jobs.
      await new Promise((resolve) => setTimeout(resolve, 0));
      return (await this.jobs[job]!(request as never)) as Answer<T, J>;
    });
  }
}
