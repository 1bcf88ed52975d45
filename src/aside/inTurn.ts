export type InTurn = <T>(work: () => T | Promise<T>) => Promise<T>;

/** One thing after another. */
export function queue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    // Whether it failed concerns who asked for it, not who comes next.
    last = next.then(
      () => undefined,
      () => undefined,
    );
    return next;
  };
}
