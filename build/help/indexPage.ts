import type { AnyFunction, Topic } from "../../src/functions/defineFunction";
import type { Locale } from "../../src/locale/Locale";
import { paneWords } from "../../src/locale/pane";
import { say } from "../../src/locale/say";
import { typeset } from "../../src/locale/typeset";
import { byTopic } from "../../src/pane/listing";
import { html, type Html } from "./html";
import { layout } from "./layout";

/** All functions by topic. */
export function indexPage(functions: readonly AnyFunction[], locale: Locale): string {
  const { help, product } = paneWords(locale);
  const count = say(locale, help.functions, { count: functions.length });
  const topics = byTopic(functions).map(({ topic, functions: inTopic }) => section(topic!, inTopic, locale));
  const body = html`<h1>${help.index}</h1>
<p class="lead">${count}</p>
${topics}`;
  return layout({ locale, file: "index.html", title: help.index, description: `${product}: ${count}`, body });
}

const section = (topic: Topic, functions: readonly AnyFunction[], locale: Locale): Html => html`<section>
<h2>${paneWords(locale).topics[topic]}</h2>
<ul class="index">
${functions.map(({ id, text }) => html`<li><a href="${id.toLowerCase()}.html" translate="no">${id}</a> <span>${typeset(text[locale].summary)}</span></li>
`)}</ul>
</section>
`;
