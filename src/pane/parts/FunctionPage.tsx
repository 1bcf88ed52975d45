import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { AnyFunction } from "../../functions/defineFunction";
import { describe } from "../../functions/describe";
import { planSkeleton } from "../insert/plan";
import { usePane } from "../PaneContext";
import { Arguments } from "./Arguments";
import { Examples } from "./Examples";
import { Formula } from "./Formula";
import { InsertButton } from "./InsertButton";
import { InsertSection } from "./InsertSection";
import { Section } from "./Section";

interface Props {
  readonly fn: AnyFunction;
  onBack(): void;
}

/** Everything about one function. Escape goes back to the list. */
export function FunctionPage({ fn, onBack }: Props) {
  const { locale, words, helpUrl } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const about = useMemo(() => describe(fn, locale), [fn, locale]);
  useLayoutEffect(() => heading.current?.focus(), [fn]);
  return (
    <article class="pane-page" tabIndex={-1} onKeyDown={(event) => event.key === "Escape" && onBack()}>
      <button type="button" class="pane-back" onClick={onBack}>{words.back}</button>
      <h2 ref={heading} class="pane-name" tabIndex={-1} translate={false}>{fn.id}</h2>
      <p class="pane-lead">{about.summary}</p>
      <Formula text={about.signature} />
      <InsertSection fn={fn} args={about.args} />
      <InsertButton label={words.insert.skeleton} done={words.insert.skeletonDone} planAt={(corner) => planSkeleton(fn, corner)} />
      <Section title={words.page.definition}><p>{about.definition}</p></Section>
      <Section title={words.page.arguments}><Arguments args={about.args} /></Section>
      <Section title={words.page.result}><p>{about.result}</p></Section>
      <Section title={words.page.rival} emphasis><p>{about.rival}</p></Section>
      <Section title={words.page.examples}><Examples fn={fn} examples={about.examples} /></Section>
      <Section title={words.page.source}><p>{about.source}</p></Section>
      <p class="pane-help"><a href={helpUrl(fn.id, locale)} target="_blank" rel="noopener">{words.page.help}</a></p>
    </article>
  );
}
