import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { chartWords } from "../../locale/chart";
import { reasonOf } from "../error/watchErrors";
import { usePane } from "../PaneContext";
import type { ChartData } from "./ChartData";
import { tell } from "./tell";
import { useWidth } from "./useWidth";

/** The picture of a chart. What draws it is loaded with the first one. */
export function Drawing({ data }: { readonly data: ChartData }) {
  const { locale, fill } = usePane();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [drawn, setDrawn] = useState(false);
  const [failure, setFailure] = useState<string>();
  useLayoutEffect(() => {
    let current = true;
    const show = async (element: HTMLElement): Promise<void> => {
      const { draw } = await import(/* webpackChunkName: "charts" */ "./draw");
      if (!current) return;
      const picture = draw(data, { width, locale, fontFamily: getComputedStyle(element).fontFamily });
      picture.setAttribute("role", "img");
      picture.setAttribute("aria-label", tell(data, locale));
      element.replaceChildren(picture);
      setDrawn(true);
      setFailure(undefined);
    };
    if (place.current && width > 0) {
      const element = place.current;
      show(element).catch((error: unknown) => {
        if (!current) return;
        element.replaceChildren();
        setFailure(reasonOf(error));
      });
    }
    return () => void (current = false);
  }, [data, width, locale]);
  const words = chartWords(locale);
  return (
    <>
      {failure !== undefined && <p class="pane-chart-failed" role="alert">{fill(words.failed, { reason: failure })}</p>}
      {!drawn && failure === undefined && <p class="pane-chart-place pane-note">{words.drawing}</p>}
      <div class="pane-chart-picture" ref={place} />
    </>
  );
}
