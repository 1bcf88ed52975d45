import { render } from "preact";
import type { Desk, MakeDesk } from "./Desk";
import { Page } from "./Page";
import type { MakePane } from "./PaneFrame";
import type { XlsxKit } from "./xlsx/XlsxKit";
import "./page.css";

/** Puts the embedded workbook into an element; `onDesk` hears when the grid stands. */
export const mountPage = (root: HTMLElement, makeDesk: MakeDesk, makePane: MakePane, xlsx: XlsxKit, onDesk: (desk: Desk) => void): void =>
  render(<Page makeDesk={makeDesk} makePane={makePane} xlsx={xlsx} onDesk={onDesk} />, root);
