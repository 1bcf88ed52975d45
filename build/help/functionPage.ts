import type { AnyFunction } from "../../src/functions/defineFunction";
import { describe, type Argument } from "../../src/functions/describe";
import { errorsOf, type ErrorMeaning } from "../../src/functions/errorsOf";
import type { Locale } from "../../src/locale/Locale";
import { paneWords, type PaneWords } from "../../src/locale/pane";
import type { FaultCodes } from "../faultCodes";
import { exampleTable } from "./exampleTable";
import { html, NOTHING, type Html } from "./html";
import { layout } from "./layout";

/** Everything about one function. */
export function functionPage(fn: AnyFunction, locale: Locale, codes: FaultCodes): string {
  const words = paneWords(locale);
  const { page } = words;
  const about = describe(fn, locale);
  const section = (title: string, content: Html, style = ""): Html => html`<section class="${style}">
<h2>${title}</h2>
${content}
</section>
`;
  const body = html`<h1 translate="no">${about.id}</h1>
<p class="lead">${about.summary}</p>
<p><code class="formula" lang="en" translate="no">${about.signature}</code></p>
${section(page.definition, html`<p>${about.definition}</p>`)}${section(page.rival, html`<p>${about.rival}</p>`, "rival")}${section(page.arguments, argumentTable(about.args, words))}${section(page.result, html`<p>${about.result}</p>`)}${section(page.examples, html`<p class="note">${page.commas}</p>
${exampleTable(about.examples, locale)}`)}${section(page.errors, errorTable(errorsOf(fn, locale, codes), words))}${section(page.source, html`<p>${about.source}</p>`)}`;
  return layout({ locale, file: `${fn.id.toLowerCase()}.html`, title: fn.id, description: about.summary, body });
}

function argumentTable(args: readonly Argument[], { page, help }: PaneWords): Html {
  if (args.length === 0) return html`<p>${page.noArguments}</p>`;
  return html`<table>
<thead><tr><th scope="col">${help.argument}</th><th scope="col">${help.meaning}</th></tr></thead>
<tbody>
${args.map(({ name, meaning, optional, kind }) => html`<tr><th scope="row"><code translate="no">${name}</code>${optional ? html` <span class="note">${page.optional}</span>` : NOTHING}</th><td>${meaning}<br><span class="note">${kind}</span></td></tr>
`)}</tbody>
</table>`;
}

function errorTable(errors: readonly ErrorMeaning[], { page, help }: PaneWords): Html {
  if (errors.length === 0) return html`<p>${page.errorsComeBack}</p>`;
  return html`<table>
<thead><tr><th scope="col">${help.cell}</th><th scope="col">${help.why}</th></tr></thead>
<tbody>
${errors.map(({ code, reasons }) => html`<tr><th scope="row"><code translate="no">${code}</code></th><td><ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul></td></tr>
`)}</tbody>
</table>
<p class="note">${page.errorsComeBack}</p>`;
}
