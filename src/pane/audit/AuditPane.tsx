import type { ComponentType } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { toolWords } from "../../locale/audit/tools";
import { usePane } from "../PaneContext";
import "../course/course.css";
import "./audit.css";
import { DataPage } from "./data/DataPage";
import { ExplainPage } from "./explain/ExplainPage";
import { FreezePage } from "./freeze/FreezePage";
import type { AuditKit } from "./Kit";
import { NativePage } from "./native/NativePage";
import { RepairPage } from "./repair/RepairPage";

const TOOLS = { explain: ExplainPage, data: DataPage, freeze: FreezePage, native: NativePage, repair: RepairPage } as const satisfies Readonly<Record<string, ComponentType<{ readonly kit: AuditKit }>>>;
export type Tool = keyof typeof TOOLS;

interface Props {
  readonly kit: AuditKit;
  /** The tool that is open; without one, their list. */
  readonly opened: Tool | undefined;
  onOpen(tool: Tool | undefined): void;
}

/** The tools of people who answer for numbers: a list, and each on a page of its own. */
export function AuditPane({ kit, opened, onOpen }: Props) {
  const { locale } = usePane();
  const words = toolWords(locale);
  const [left, setLeft] = useState<Tool>();
  const root = useRef<HTMLDivElement>(null);
  // After a page the focus goes back to its entry, and on a page to the way back.
  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>(opened ? ".pane-back" : `[data-tool="${left}"]`)?.focus();
  }, [opened]);
  const Page = opened && TOOLS[opened];
  if (Page)
    return (
      <div ref={root} class="audit">
        <button type="button" class="pane-back" onClick={() => { setLeft(opened); onOpen(undefined); }}>{words.back}</button>
        <h2 class="pane-name">{words.tools[opened].title}</h2>
        <Page kit={kit} />
      </div>
    );
  return (
    <div ref={root} class="audit">
      <h2 class="pane-name">{words.title}</h2>
      <p class="pane-lead">{words.lead}</p>
      <ul class="audit-tools">
        {(Object.keys(TOOLS) as Tool[]).map((tool) => (
          <li key={tool}>
            <button type="button" class="audit-tool" data-tool={tool} onClick={() => onOpen(tool)}>
              <span class="audit-tool-name">{words.tools[tool].title}</span>
              <span class="pane-note">{words.tools[tool].lead}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
