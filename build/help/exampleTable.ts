import { columnName } from "../../src/cells/address";
import type { ShownExample } from "../../src/functions/describeExample";
import type { ShownCell, ShownGrid } from "../../src/functions/showGrid";
import type { Locale } from "../../src/locale/Locale";
import { paneWords } from "../../src/locale/pane";
import { say } from "../../src/locale/say";
import { html, NOTHING, type Html } from "./html";

/** Formulas and their results. Cells, those a formula refers to and those it fills, stand above and below it. */
export function exampleTable(examples: readonly ShownExample[], locale: Locale): Html {
  const { help, page } = paneWords(locale);
  return html`<table class="examples">
<thead><tr><th scope="col">${help.formula}</th><th scope="col">${page.result}</th></tr></thead>
<tbody>
${examples.map((example) => exampleRow(example, locale))}</tbody>
</table>`;
}

function exampleRow({ formula, sample, result }: ShownExample, locale: Locale): Html {
  const { example, page } = paneWords(locale);
  const asked = html`${sample ? cells(sample, example.sample, locale, true) : NOTHING}<code lang="en" translate="no">${formula}</code>`;
  const row = typeof result === "string" ? html`<td>${asked}</td><td><strong>${result}</strong></td>` : html`<td colspan="2">${asked}${cells(result, page.result, locale, false)}</td>`;
  return html`<tr>${row}</tr>
`;
}

function cells({ rows, header, moreRows, moreColumns }: ShownGrid, label: string, locale: Locale, addresses: boolean): Html {
  const { example } = paneWords(locale);
  const more = [moreRows && say(locale, example.moreRows, { count: moreRows }), moreColumns && say(locale, example.moreColumns, { count: moreColumns })].filter((part) => part !== 0);
  return html`<div class="scroll" role="group" aria-label="${label}" tabindex="0"><table class="cells">
${addresses ? letters(rows[0]?.length ?? 0) : NOTHING}${rows.map((row, at) => html`<tr${header && at === 0 ? html` class="header"` : NOTHING}>${addresses ? html`<th class="address" scope="row">${at + 1}</th>` : NOTHING}${row.map(cell)}</tr>
`)}</table></div>${more.length > 0 ? html`<p class="note">${more.join(", ")}</p>` : NOTHING}`;
}

const letters = (columns: number): Html =>
  html`<tr><td class="address"></td>${Array.from({ length: columns }, (_, at) => html`<th class="address" scope="col">${columnName(at)}</th>`)}</tr>
`;

const cell = ({ text, number }: ShownCell): Html => (number ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`);
