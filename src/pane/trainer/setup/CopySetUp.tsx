import type { Workshop } from "../../../course/workshop/Workshop";
import { workshopText } from "../../../course/workshop/workshopText";
import { TextToTake } from "../TextToTake";
import { useTrainer } from "../useTrainer";

/** The set-up for learners who do not work in this workbook. */
export function CopySetUp({ workshop }: { readonly workshop: Workshop }) {
  const { words: { copy: words } } = useTrainer();
  return (
    <section class="pane-section">
      <h3>{words.title}</h3>
      <p class="pane-note">{words.note}</p>
      <TextToTake text={workshopText(workshop)} type="application/json" file="customer-economics-workshop.json" download={words.download} label={words.text} />
    </section>
  );
}
