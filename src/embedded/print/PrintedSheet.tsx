import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { fit, refit, type Fit } from "./fit";
import type { SeenCell, SheetPage } from "./SheetPage";
import "./print.css";

interface Props {
  readonly page: SheetPage;
  /** The printing is over, whether or not anything was printed. */
  readonly onDone: () => void;
}

/** So often at most is a sheet measured anew. */
const ROUNDS = 5;

/** A sheet on A4. The grid draws on a canvas, which no printer gets whole, so the sheet is set as a table, is measured, and is printed at the scale that fits. */
export function PrintedSheet({ page, onDone }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const rounds = useRef(0);
  const [fitted, setFitted] = useState<Fit>();
  useLayoutEffect(() => {
    const { offsetWidth: width, offsetHeight: height } = table.current!;
    setFitted(fit({ width, height }));
  }, [page]);
  useLayoutEffect(() => {
    if (!fitted) return undefined;
    const closer = rounds.current++ < ROUNDS ? refit(table.current!.getBoundingClientRect(), fitted) : fitted;
    if (closer !== fitted) {
      setFitted(closer);
      return undefined;
    }
    window.addEventListener("afterprint", onDone, { once: true });
    window.print();
    return () => window.removeEventListener("afterprint", onDone);
  }, [fitted]);
  return (
    <section class="print-sheet">
      {fitted && <style>{`@page { size: A4 ${fitted.orientation}; margin: 12mm }`}</style>}
      <table ref={table} style={fitted ? { zoom: fitted.scale } : {}}>
        <colgroup>{page.widths.map((width, at) => <col key={at} style={{ width }} />)}</colgroup>
        <tbody>{page.rows.map((row, at) => <tr key={at}>{row.map((cell, column) => <td key={column} class={cell.wraps ? "print-wraps" : ""} style={styleOf(cell)}>{cell.text}</td>)}</tr>)}</tbody>
      </table>
    </section>
  );
}

const LINE = "1px solid #616161";

function styleOf({ align, bold, italic, size, color, fill, lines = [] }: SeenCell): JSX.CSSProperties {
  return {
    textAlign: align,
    ...(bold ? { fontWeight: 600 } : {}),
    ...(italic ? { fontStyle: "italic" } : {}),
    ...(size ? { fontSize: `${size}pt` } : {}),
    ...(color ? { color } : {}),
    ...(fill ? { background: fill } : {}),
    ...(lines.includes("top") ? { borderTop: LINE } : {}),
    ...(lines.includes("right") ? { borderRight: LINE } : {}),
    ...(lines.includes("bottom") ? { borderBottom: LINE } : {}),
    ...(lines.includes("left") ? { borderLeft: LINE } : {}),
  };
}
