import { LOCALES, type Locale } from "../../src/locale/Locale";
import { paneWords } from "../../src/locale/pane";
import { html, type Html } from "./html";

interface Page {
  readonly locale: Locale;
  /** The same in every language. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly body: Html;
}

/** A complete page without a script: it is read in a browser, printed, or shown by Excel. */
export function layout({ locale, file, title, description, body }: Page): string {
  const words = paneWords(locale);
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${words.product}</title>
<meta name="description" content="${description}">
${LOCALES.map((other) => html`<link rel="alternate" hreflang="${other}" href="../${other}/${file}">
`)}<link rel="stylesheet" href="../help.css">
</head>
<body>
<header>
<p>${file === "index.html" ? html`<span>${words.product}</span>` : html`<a href="index.html">${words.back}</a>`}</p>
<nav aria-label="${words.languages}"><ul>${LOCALES.map((other) => languageLink(other, locale, file))}</ul></nav>
</header>
<main>
${body}
</main>
</body>
</html>
`;
  return page.markup;
}

const languageLink = (other: Locale, current: Locale, file: string): Html =>
  other === current
    ? html`<li><span aria-current="true" lang="${other}">${paneWords(other).name}</span></li>`
    : html`<li><a href="../${other}/${file}" hreflang="${other}" lang="${other}">${paneWords(other).name}</a></li>`;
