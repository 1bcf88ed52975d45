import { embeddedWords } from "../locale/embedded";
import { LOCALES } from "../locale/Locale";
import { paneWords } from "../locale/pane";
import { Choice } from "./Choice";
import { FileMenu, type FileAction } from "./FileMenu";
import type { Kept } from "./Keeper";
import { THEMES, type Settings } from "./settings";

interface Props {
  readonly settings: Settings;
  readonly kept: Kept | undefined;
  readonly onSettings: (settings: Settings) => void;
  readonly onFile: (action: FileAction) => void;
}

/** The bar above the grid: product, file menu, what is kept, language and appearance. */
export function Header({ settings, kept, onSettings, onFile }: Props) {
  const { locale, theme, paneOpen } = settings;
  const words = embeddedWords(locale);
  return (
    <header class="bar">
      <img src="assets/icon.svg" alt="" width={24} height={24} />
      <h1>{words.product}</h1>
      <FileMenu words={words.file} onAction={onFile} />
      <p class="kept" role="status">
        {kept && (kept.kind === "saving" || kept.kind === "saved" ? words.kept[kept.kind] : words.kept.notSaved)}
      </p>
      <Choice label={words.settings.language} value={locale} options={LOCALES} name={(one) => paneWords(one).name} onChange={(next) => onSettings({ ...settings, locale: next })} />
      <Choice label={words.settings.theme} value={theme} options={THEMES} name={(one) => words.settings[one]} onChange={(next) => onSettings({ ...settings, theme: next })} />
      <button type="button" class="quiet" aria-pressed={paneOpen} onClick={() => onSettings({ ...settings, paneOpen: !paneOpen })}>
        {paneOpen ? words.settings.hidePane : words.settings.showPane}
      </button>
    </header>
  );
}
