import { useState } from "preact/hooks";
import { xlsxWords } from "../../locale/embedded/xlsx";
import type { Locale } from "../../locale/Locale";
import { say } from "../../locale/say";
import { LeftOutList } from "./LeftOutList";
import type { SavedFile } from "./xlsxFiles";

type Saving = { readonly kind: "asked" | "saving" } | ({ readonly kind: "saved" } & SavedFile) | { readonly kind: "failed"; readonly reason: string };

interface Props {
  readonly locale: Locale;
  readonly onSave: () => Promise<SavedFile>;
}

/** Saves the open workbook before another takes its place, without leaving the dialog. */
export function SaveFirst({ locale, onSave }: Props) {
  const words = xlsxWords(locale);
  const [saving, setSaving] = useState<Saving>({ kind: "asked" });
  const save = async (): Promise<void> => {
    setSaving({ kind: "saving" });
    try {
      setSaving({ kind: "saved", ...(await onSave()) });
    } catch (reason) {
      setSaving({ kind: "failed", reason: String(reason) });
    }
  };
  return (
    <>
      <button type="button" class="link" disabled={saving.kind === "saving"} onClick={() => void save()}>{words.saveFirst}</button>{" "}
      <span role="status">
        {saving.kind === "saved" && say(locale, words.savedFirst, { file: saving.file })}
        {saving.kind === "failed" && say(locale, words.save.failed, { reason: saving.reason })}
      </span>
      {saving.kind === "saved" && saving.leftOut.length > 0 && <LeftOutList title={words.save.leftOut} leftOut={saving.leftOut} locale={locale} />}
    </>
  );
}
