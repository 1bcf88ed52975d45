import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Course } from "../../course/Course";
import { Tabs } from "../parts/Tabs";
import { BoardPart } from "./board/BoardPart";
import { useRoster } from "./board/useRoster";
import { ResultsPart } from "./results/ResultsPart";
import { SetUpPart } from "./setup/SetUpPart";
import { Facts } from "./Facts";
import { useTrainer } from "./useTrainer";
import "./trainer.css";

/** What a trainer needs: how the group stands, its results, and the set-up. `whole` has also the modules the workshop leaves out. */
export function TrainerPage({ whole }: { readonly whole: Course }) {
  const { workshop, workshopDesk, words, go } = useTrainer();
  const [part, setPart] = useState(workshop ? "board" : "setUp");
  const roster = useRoster(workshopDesk, workshop?.learners);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const parts = [
    { id: "board", title: words.tabs.board, render: () => <BoardPart roster={roster} /> },
    { id: "results", title: words.tabs.results, render: () => <ResultsPart roster={roster} /> },
    { id: "setUp", title: words.tabs.setUp, render: () => <SetUpPart whole={whole} onWritten={roster.again} /> },
  ];
  return (
    <div class="trainer">
      <button type="button" class="pane-back" onClick={() => go({ page: "overview" })}>{words.back}</button>
      <h2 ref={heading} class="pane-name" tabIndex={-1}>{words.title}</h2>
      {workshop ? <Facts found={workshop} /> : <p class="pane-lead">{words.lead}</p>}
      <Tabs label={words.tabs.label} tabs={parts} chosen={part} onChoose={setPart} />
    </div>
  );
}
