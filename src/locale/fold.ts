const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Text as it is compared in a search: small letters, no diacritics (ё is е), full-width letters as narrow ones. */
export const fold = (text: string): string => text.normalize("NFKD").replace(MARKS, "").toLowerCase();

/** The words of a text, folded. Chinese has no spaces: a run of signs is one word. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(WORD) ?? [];

const RUSSIAN_ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ость|ости|остью|ание|ания|ению|ения|ение|ией|ых|их|ов|ев|еи|ои|ии|ыи|ая|яя|ое|ее|ые|ие|ам|ям|ах|ях|ом|ем|ую|юю|ия|ию|а|я|о|е|ы|и|у|ю|ь)$/;
const ENGLISH_ENDING = /(?:ies|es|s|y)$/;
const SHORTEST_STEM = 4;

/** The part of a folded word that its forms share: отток, оттока and оттоком are one word, customer and customers too. */
export function stem(word: string): string {
  const ending = /^[а-я]/.test(word) ? RUSSIAN_ENDING : ENGLISH_ENDING;
  const cut = word.replace(ending, "");
  return cut.length >= SHORTEST_STEM ? cut : word;
}
