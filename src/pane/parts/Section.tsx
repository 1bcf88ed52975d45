import type { ComponentChildren } from "preact";

interface Props {
  readonly title: string;
  /** Set apart from the rest: what is easily mistaken. */
  readonly emphasis?: boolean;
  readonly children: ComponentChildren;
}

export const Section = ({ title, emphasis = false, children }: Props) => (
  <section class={emphasis ? "pane-section pane-emphasis" : "pane-section"}>
    <h3>{title}</h3>
    {children}
  </section>
);
