import { usePane } from "../PaneContext";

/** Says that there is no workbook, and where there is one. */
export function Outside({ embeddedUrl }: { readonly embeddedUrl: string | undefined }) {
  const { words } = usePane();
  return (
    <div class="pane-card">
      <p>{words.outside.notice}</p>
      {embeddedUrl && <p><a href={embeddedUrl}>{words.outside.link}</a></p>}
    </div>
  );
}
