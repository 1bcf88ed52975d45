import { useState } from "preact/hooks";
import { Freezing } from "./Freezing";
import type { AuditKit } from "../Kit";
import { Thawing } from "./Thawing";
import { useFreezeWords } from "./useFreezeWords";

/** Freezes values in place of formulas, and brings the formulas back. */
export function FreezePage({ kit }: { readonly kit: AuditKit }) {
  const { words } = useFreezeWords();
  const [person, setPerson] = useState("");
  // Counts what has been done, so that each part looks again after the other.
  const [done, setDone] = useState(0);
  const [thawed, setThawed] = useState(0);
  return (
    <>
      <p class="pane-lead">{words.lead}</p>
      <label class="audit-field">
        <span class="pane-label">{words.person}</span>
        <input class="pane-field" type="text" autocomplete="name" value={person} onInput={(event) => setPerson(event.currentTarget.value)} />
      </label>
      <Freezing kit={kit} person={person.trim()} thawed={thawed} onDone={() => setDone(done + 1)} />
      <Thawing key={done} kit={kit} person={person.trim()} onDone={() => setThawed(thawed + 1)} />
    </>
  );
}
