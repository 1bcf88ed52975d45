import type { Stop } from "../Workbook";
import { run } from "./run";

/** Listens to an event of Excel. It is registered a moment later, and may be stopped before it is. */
export function subscribe<T>(eventOf: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<T>, listener: (args: T, isOn: () => boolean) => Promise<void>): Stop {
  let on = true;
  const registered = run(async (context) => {
    const handler = eventOf(context).add((args) => (on ? listener(args, () => on) : Promise.resolve()));
    await context.sync();
    return handler;
  });
  return () => {
    on = false;
    void registered.then((handler) =>
      Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }),
    );
  };
}
