import type { AnyFunction } from "../../../functions/defineFunction";
import type { Argument } from "../../../functions/describe";
import { explain } from "../../../functions/explain";
import { showCell } from "../../../functions/showCell";
import type { Cell } from "../../../cells/Cell";
import type { Kind } from "../../../functions/kinds";
import type { Param } from "../../../functions/params";
import { usePane } from "../../PaneContext";
import { wordsOf } from "../argument/wordsOf";
import type { DraftedArgument } from "../draft";
import { ContentsLine } from "./ContentsLine";
import { PickField } from "./PickField";
import type { Picking } from "./usePicking";
import { useWords } from "./useWords";

interface Props {
  readonly fn: AnyFunction;
  readonly about: Argument;
  readonly text: string;
  /** What the workbook tells of it; undefined until it has. */
  readonly drafted: DraftedArgument | undefined;
  readonly picking: Picking;
  onType(text: string): void;
}

/** The field of one argument: what it means, and how what stands in it will be read. */
export function ArgumentField({ fn, about: { name, meaning, optional, kind }, text, drafted, picking, onType }: Props) {
  const { words: pane } = usePane();
  const { locale, words, fill } = useWords();
  const param = fn.params[name]!;
  const fallback = fallbackOf(param);
  const told = text.trim() === "" ? undefined : drafted;
  const unreadable = told?.written.kind === "unreadable" ? words.unreadable[told.written.why] : undefined;
  const refusal = told?.refusal && explain(told.refusal, { ...fn, id: "" }, locale).replace(/^: /, "");
  const note = <>{meaning} <span class="insert-kind">{kind}{locale === "zh" ? "。" : "."}{fallback !== undefined && `${locale === "zh" ? "" : " "}${fill(words.leftOut, { value: showCell(fallback, param.unit, locale) })}`}</span></>;
  return (
    <PickField
      name={name} text={text} choices={wordsOf(param)} wrong={Boolean(unreadable ?? refusal)} picking={picking} onType={onType} note={note}
      label={<><code translate={false}>{name}</code>{optional && <span class="pane-mark">{pane.page.optional}</span>}</>}
    >
      {told?.contents && <ContentsLine contents={told.contents} />}
      {told?.written.kind === "block" && told.written.cut && <p class="pane-note">{fill(words.onlyFilled, { reference: told.written.text })}</p>}
      {(unreadable ?? refusal) && <p class="pane-attention"><span aria-hidden="true">! </span>{unreadable ?? refusal}</p>}
    </PickField>
  );
}

const fallbackOf = (param: Param): Cell | undefined => ("fallback" in param ? ((param as Kind<unknown>).fallback as Cell | undefined) : undefined);
