import type { AnyFunction } from "../../functions/defineFunction";
import type { ShownExample } from "../../functions/describeExample";
import { planExample } from "../insert/plan";
import { usePane } from "../PaneContext";
import { CellTable } from "./CellTable";
import { Formula } from "./Formula";
import { InsertButton } from "./InsertButton";

interface Props {
  readonly fn: AnyFunction;
  readonly examples: readonly ShownExample[];
}

export function Examples({ fn, examples }: Props) {
  const { words, fill } = usePane();
  return (
    <>
      <p class="pane-note">{words.page.commas}</p>
      <ol class="pane-examples">
        {examples.map((example, at) => (
          <li key={at} aria-label={fill(words.example.title, { number: at + 1 })}>
            <Example example={example} />
            <InsertButton label={words.insert.example} done={words.insert.done} planAt={(corner) => planExample(fn, fn.examples[at]!, corner)} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Example({ example: { sample, formula, result } }: { readonly example: ShownExample }) {
  const { words } = usePane();
  return (
    <>
      {sample && <CellTable grid={sample} label={words.example.sample} addresses />}
      <Formula text={formula} />
      {typeof result === "string"
        ? <p class="pane-result"><span class="pane-unseen">{words.example.result}</span>{result}</p>
        : <CellTable grid={result} label={words.example.result} />}
    </>
  );
}
