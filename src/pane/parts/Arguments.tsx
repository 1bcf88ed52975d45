import type { Argument } from "../../functions/describe";
import { usePane } from "../PaneContext";

export function Arguments({ args }: { readonly args: readonly Argument[] }) {
  const { words } = usePane();
  if (args.length === 0) return <p>{words.page.noArguments}</p>;
  return (
    <dl class="pane-args">
      {args.map(({ name, meaning, optional, kind }) => (
        <div key={name}>
          <dt><code translate={false}>{name}</code>{optional && <span class="pane-mark">{words.page.optional}</span>}</dt>
          <dd>{meaning}<span class="pane-kind">{kind}</span></dd>
        </div>
      ))}
    </dl>
  );
}
