import type { ComponentChildren } from "preact";

export interface Bar {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly count: number;
}
interface Props {
  readonly title: ComponentChildren;
  readonly bars: readonly Bar[];
}

/** How often each was given: the number stands beside its bar. */
export function Bars({ title, bars }: Props) {
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <figure class="trainer-bars">
      <figcaption>{title}</figcaption>
      <ul>
        {bars.map(({ id, label, count }) => (
          <li key={id}>
            <span class="trainer-bar-label">{label}</span>
            <span class="trainer-bar-count">{count}</span>
            <span class="trainer-bar" aria-hidden="true"><span style={{ width: `${(100 * count) / most}%` }} /></span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
