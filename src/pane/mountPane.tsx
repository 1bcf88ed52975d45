import { render } from "preact";
import { Pane, type PaneProps } from "./Pane";
import "./pane.css";

export type { PaneProps } from "./Pane";

export interface MountedPane {
  update(props: Partial<PaneProps>): void;
  unmount(): void;
}

/** Shows the pane inside an element, which gives it its width and height. */
export function mountPane(element: HTMLElement, props: PaneProps): MountedPane {
  let current = props;
  const show = (): void => render(<Pane {...current} />, element);
  show();
  return {
    update(changed) {
      current = { ...current, ...changed };
      show();
    },
    unmount: () => render(null, element),
  };
}
