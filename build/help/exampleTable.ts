import { columnName } from "../../src/cells/address";
import type { ShownExample } from "../../src/functions/describeExample";
import type { ShownCell, ShownGrid } from "../../src/functions/showGrid";
import type { Locale } from "../../src/locale/Locale";
import { paneWords } from "../../src/locale/pane";
import { say } from "../../src/locale/say";
import { html, NOTHING, type Html } from "./html";

/** Formulas and their results; the cells a formula refers to stand above it. */
export function exampleTable(examples: readonly ShownExample[], locale: Locale): Html {
  const { help, page } = paneWords(locale);
  return html`<div class="scroll"><table class="examples">
<thead><tr><th scope="col">${help.formula}</th><th scope="col">${page.result}</th></tr></thead>
<tbody>
${examples.map(({ formula, sample, result }) => html`<tr><td>${sample ? cells(sample, locale, true) : NOTHING}<code lang="en" translate="no">${formula}</code></td><td>${typeof result === "string" ? html`<strong>${result}</strong>` : cells(result, locale, false)}</td></tr>
`)}</tbody>
</table></div>`;
}

function cells({ rows, header, moreRows, moreColumns }: ShownGrid, locale: Locale, addresses: boolean): Html {
  const { example } = paneWords(locale);
  const more = [moreRows && say(locale, example.moreRows, { count: moreRows }), moreColumns && say(locale, example.moreColumns, { count: moreColumns })].filter((part) => part !== 0);
  return html`<table class="cells">
${addresses ? letters(rows[0]?.length ?? 0) : NOTHING}${rows.map((row, at) => html`<tr${header && at === 0 ? html` class="header"` : NOTHING}>${addresses ? html`<th class="address" scope="row">${at + 1}</th>` : NOTHING}${row.map(cell)}</tr>
`)}</table>${more.length > 0 ? html`<p class="note">${more.join(", ")}</p>` : NOTHING}`;
}

const letters = (columns: number): Html =>
  html`<tr><td class="address"></td>${Array.from({ length: columns }, (_, at) => html`<th class="address" scope="col">${columnName(at)}</th>`)}</tr>
`;

const cell = ({ text, number }: ShownCell): Html => (number ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`);
