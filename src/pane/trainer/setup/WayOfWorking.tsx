import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { POLICIES } from "../../../course/progress/Progress";
import type { Policy } from "../../../course/Step";
import type { Workshop } from "../../../course/workshop/Workshop";
import { LOCALES, localeOf } from "../../../locale/Locale";
import { paneWords } from "../../../locale/pane";
import { useTrainer } from "../useTrainer";

interface Props {
  readonly workshop: Workshop;
  onChange(changed: Partial<Workshop>): void;
}

/** By which readings, in which language, for practice or graded, and with what beside the steps. */
export function WayOfWorking({ workshop, onChange }: Props) {
  const { words: { setUp: words }, courseWords } = useTrainer();
  const kind = useId();
  const { policies } = workshop;
  return (
    <>
      <fieldset class="course-options course-form">
        <legend>{words.readings}</legend>
        <p class="pane-note">{words.readingsNote}</p>
        {(Object.keys(POLICIES) as Policy[]).map((policy) => (
          <Pick key={policy} label={courseWords.policy[policy].title} value={policies[policy]} values={POLICIES[policy]} names={courseWords.policy[policy].values} onPick={(value) => onChange({ policies: { ...policies, [policy]: value } })} />
        ))}
      </fieldset>
      <div>
        <Pick label={words.language} value={workshop.locale} values={LOCALES} names={{ en: paneWords("en").name, ru: paneWords("ru").name, zh: paneWords("zh").name }} onPick={(value) => onChange({ locale: localeOf(value) })} />
        <p class="pane-note">{words.languageNote}</p>
      </div>
      <fieldset class="course-options">
        <legend>{words.kind}</legend>
        <Option kind="radio" name={kind} checked={!workshop.graded} onCheck={() => onChange({ graded: false })}>{words.practice}</Option>
        <Option kind="radio" name={kind} checked={workshop.graded} onCheck={() => onChange({ graded: true })}>{words.graded}</Option>
      </fieldset>
      <fieldset class="course-options">
        <legend>{words.help}</legend>
        <Option kind="checkbox" checked={workshop.hints} onCheck={() => onChange({ hints: !workshop.hints })}>{words.hints}</Option>
        <Option kind="checkbox" checked={workshop.timer} onCheck={() => onChange({ timer: !workshop.timer })}>{words.timer}</Option>
      </fieldset>
    </>
  );
}

interface OptionProps {
  readonly kind: "radio" | "checkbox";
  readonly name?: string;
  readonly checked: boolean;
  readonly children: ComponentChildren;
  onCheck(): void;
}
const Option = ({ kind, name, checked, children, onCheck }: OptionProps) => (
  <label class="course-option">
    <input type={kind} name={name} checked={checked} onChange={onCheck} />
    <span>{children}</span>
  </label>
);

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  onPick(value: string): void;
}
function Pick({ label, value, values, names, onPick }: PickProps) {
  const id = useId();
  return (
    <div>
      <label class="pane-label" for={id}>{label}</label>
      <select id={id} class="pane-field pane-select" value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {values.map((each) => <option key={each} value={each}>{names[each] ?? each}</option>)}
      </select>
    </div>
  );
}
