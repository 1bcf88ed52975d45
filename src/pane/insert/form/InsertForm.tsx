import { useEffect, useRef } from "preact/hooks";
import type { AnyFunction } from "../../../functions/defineFunction";
import type { Argument } from "../../../functions/describe";
import type { Workbook } from "../../../workbook/Workbook";
import type { InsertKit } from "../Kit";
import { ArgumentField } from "./ArgumentField";
import { InsertEnd } from "./InsertEnd";
import { PickField } from "./PickField";
import { Preview } from "./Preview";
import { TARGET, useInsertion } from "./useInsertion";
import { useWords } from "./useWords";
import "./insert.css";

interface Props {
  readonly fn: AnyFunction;
  readonly args: readonly Argument[];
  readonly workbook: Workbook;
  readonly kit: InsertKit;
}

/** Inserts a function with somebody's own cells: choose the cell, pick or type the arguments, see what will come, insert, take back. */
export function InsertForm({ fn, args, workbook, kit }: Props) {
  const { locale, words, fill } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const insertion = useInsertion(fn, locale, workbook, kit, form);
  const { typed, target, picking, drafting, news } = insertion;
  useEffect(() => form.current?.querySelector<HTMLElement>(`[data-pick]:not([data-pick="${TARGET}"])`)?.focus(), []);
  const drafted = (name: string) => drafting.draft?.arguments.find((argument) => argument.name === name);
  return (
    <form ref={form} class="insert-form" aria-label={fill(words.title, { id: fn.id })} noValidate onSubmit={(event) => { event.preventDefault(); insertion.insert(); }} onKeyDown={onKey}>
      {args.length > 0 && <p class="pane-note">{words.lead}</p>}
      <PickField name={TARGET} label={words.target} text={target.text} wrong={target.wrong} picking={picking} onType={(text) => insertion.type(TARGET, text)}>
        {target.wrong && <p class="pane-attention"><span aria-hidden="true">! </span>{fill(words.notCell, { text: target.text })}</p>}
      </PickField>
      <button type="button" class="insert-inline" onClick={insertion.useSelected}>{words.useSelected}</button>
      {args.map((about) => <ArgumentField key={about.name} fn={fn} about={about} text={typed[about.name] ?? ""} drafted={drafted(about.name)} picking={picking} onType={(text) => insertion.type(about.name, text)} />)}
      {news?.kind !== "inserted" && <Preview insertion={insertion} />}
      <InsertEnd insertion={insertion} />
    </form>
  );
}

/** Enter goes on to the next field, and from the last to the button. Escape ends picking, and never leaves the page with all that is filled in. */
function onKey(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.isComposing) return;
  if (event.key === "Escape") event.stopPropagation();
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-pick], button[type=submit]")];
  const at = fields.findIndex((field) => field === event.target && field.matches("[data-pick]"));
  if (event.key !== "Enter" || at < 0) return;
  event.preventDefault();
  fields[at + 1]?.focus();
}
