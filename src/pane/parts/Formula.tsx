/** A formula, which may break after each comma. English in every language. */
export const Formula = ({ text }: { readonly text: string }) => (
  <code class="pane-formula" lang="en" translate={false}>
    {pieces(text).map((piece, at) => <span key={at}>{piece}<wbr /></span>)}
  </code>
);

const pieces = (text: string): readonly string[] => text.match(/[^,(]+[,( ]*|[,(]+/g) ?? [text];
