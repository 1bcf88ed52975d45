import { useEffect, useRef, useState } from "preact/hooks";
import { reasonOf } from "../error/watchErrors";

interface State<T> {
  readonly busy: boolean;
  readonly result?: T | undefined;
  readonly failure?: unknown;
}
export interface Doing<T> extends State<T> {
  /** What has failed, in the words of who refused it. */
  readonly reason: string | undefined;
  run(work: () => Promise<T>): void;
  forget(): void;
}

/** Something that is done when it is asked for: once at a time, with what came of it. */
export function useDoing<T>(): Doing<T> {
  const [state, setState] = useState<State<T>>({ busy: false });
  const here = useRef(true);
  useEffect(() => () => void (here.current = false), []);
  const end = (ended: Omit<State<T>, "busy">): void => {
    if (here.current) setState({ busy: false, ...ended });
  };
  const run = (work: () => Promise<T>): void => {
    if (state.busy) return;
    setState({ busy: true });
    work().then((result) => end({ result }), (failure: unknown) => end({ failure }));
  };
  return { ...state, reason: state.failure === undefined ? undefined : reasonOf(state.failure), run, forget: () => setState({ busy: false }) };
}
