import { LOCALES, type Locale } from "../../locale/Locale";
import { paneWords } from "../../locale/pane";
import { usePane } from "../PaneContext";

/** Each language under its own name. */
export function LanguageSwitch({ onLocale }: { onLocale(locale: Locale): void }) {
  const { locale, words } = usePane();
  return (
    <div class="pane-languages" role="group" aria-label={words.languages}>
      {LOCALES.map((other) => (
        <button key={other} type="button" lang={other} aria-pressed={other === locale} onClick={() => onLocale(other)}>{paneWords(other).name}</button>
      ))}
    </div>
  );
}
