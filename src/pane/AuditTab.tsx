import { useEffect, useState } from "preact/hooks";
import { tabWords } from "../locale/course/tabs";
import type { AuditPane, Tool } from "./audit/AuditPane";
import type { AuditKit } from "./audit/Kit";
import { Waiting } from "./course/Waiting";
import { reasonOf } from "./error/watchErrors";
import { usePane } from "./PaneContext";

type State = { readonly kind: "loading" } | { readonly kind: "failed"; readonly reason: string } | { readonly kind: "here"; readonly Opened: typeof AuditPane };

interface Props {
  readonly kit: AuditKit;
  readonly opened: Tool | undefined;
  onOpen(tool: Tool | undefined): void;
}

/** The place of the audit, whose script and words are loaded when somebody looks here. */
export function AuditTab(props: Props) {
  const { locale } = usePane();
  const [state, setState] = useState<State>({ kind: "loading" });
  const load = (): void => {
    setState({ kind: "loading" });
    import(/* webpackChunkName: "audit-pane" */ "./audit/AuditPane").then(
      ({ AuditPane: Opened }) => setState({ kind: "here", Opened }),
      (error: unknown) => setState({ kind: "failed", reason: reasonOf(error) }),
    );
  };
  useEffect(load, []);
  if (state.kind === "here") return <state.Opened {...props} />;
  const { loadingAudit, failedAudit } = tabWords(locale);
  return <Waiting loading={loadingAudit} failure={state.kind === "failed" ? { sentence: failedAudit, reason: state.reason, onAgain: load } : undefined} />;
}
