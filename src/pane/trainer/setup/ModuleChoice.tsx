import type { Course } from "../../../course/Course";
import type { Module } from "../../../course/Step";
import type { Workshop } from "../../../course/workshop/Workshop";
import { useTrainer } from "../useTrainer";

interface Props {
  readonly whole: Course;
  readonly modules: readonly Module[];
  readonly chosen: readonly string[];
  onChange(changed: Partial<Workshop>): void;
}

/** Which modules are worked on. Those of other versions that this one does not know stay as they are. */
export function ModuleChoice({ whole, modules, chosen, onChange }: Props) {
  const { words: { setUp: words }, fill } = useTrainer();
  const unknown = chosen.filter((id) => !modules.some((module) => module.id === id));
  const toggle = (id: string): void => onChange({ modules: [...modules.map((module) => module.id).filter((each) => (each === id) !== chosen.includes(each)), ...unknown] });
  return (
    <fieldset class="course-options">
      <legend>{words.modules}</legend>
      {modules.map(({ id }) => (
        <label key={id} class="course-option">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span>{fill(words.module, { id: id.slice(1), title: whole.module(id).title })}</span>
        </label>
      ))}
    </fieldset>
  );
}
