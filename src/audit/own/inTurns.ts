/** So few that nobody notices them, even where each takes some milliseconds. */
const AT_ONCE = 10;

/** Does something with each of many things, letting the page do other things in between. */
export async function inTurns<T, R>(things: readonly T[], work: (thing: T, at: number) => R | Promise<R>, atOnce = AT_ONCE): Promise<readonly R[]> {
  const done: R[] = [];
  for (let from = 0; from < things.length; from += atOnce) {
    if (from > 0) await nextTurn();
    for (const one of await Promise.all(things.slice(from, from + atOnce).map((thing, at) => work(thing, from + at)))) done.push(one);
  }
  return done;
}

export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
