import type { Standing } from "../../../course/desk/CourseDesk";
import type { StepText } from "../../../course/prose/StepText";
import { fillCode } from "./fillCode";
import { parseRich, type Piece } from "./parseRich";
import { placeName } from "./placeName";

interface Props {
  readonly prose: string;
  readonly text: StepText;
  readonly standing: Standing | undefined;
}

/** A paragraph of the course with its marks drawn and its places named. */
export const RichText = ({ prose, ...of }: Props) => <>{parseRich(prose).map((piece, at) => <Drawn key={at} piece={piece} {...of} />)}</>;

function Drawn({ piece, text, standing }: { readonly piece: Piece } & Omit<Props, "prose">) {
  switch (piece.kind) {
    case "text":
      return <>{piece.text}</>;
    case "strong":
      return <strong>{piece.pieces.map((inner, at) => <Drawn key={at} piece={inner} text={text} standing={standing} />)}</strong>;
    case "foreign":
      return <span lang={piece.lang}>{piece.text}</span>;
    case "code":
      return <Code text={fillCode(piece.text, text, standing)} />;
    case "part":
      return <Part id={piece.id} text={text} standing={standing} />;
  }
}

/** English in every language; it may break behind a comma or a bracket. */
export const Code = ({ text }: { readonly text: string }) => (
  <code class="course-code" lang="en" translate={false}>
    {(text.match(/[^,;(]+[,;( ]*|[,;(]+/g) ?? [text]).map((piece, at) => <span key={at}>{piece}<wbr /></span>)}
  </code>
);

function Part({ id, text, standing }: Omit<Props, "prose"> & { readonly id: string }) {
  const name = placeName(id, text, standing);
  return name.onSheet ? <code class="course-cell" translate={false}>{name.text}</code> : <strong>{name.text}</strong>;
}
