import type { Step } from "../Step";
import { example, preset } from "./loyaltyExample";
import { loyaltyAnswers } from "./loyaltyAnswers";
import { book, drawLoyalty } from "./loyaltyData";
import { measureRules, MEASURES_EXAMPLE } from "./measureRules";
import { sheet } from "./loyaltySheet";
import { signalRules } from "./signalRules";

/** The measures of 003 and 004: on one scale, as years, as renewals and as repeat purchases; then early signals of decline. */
export const measureLoyalty: Step = {
  id: "7.9",
  kind: "formula",
  minutes: 20,
  sheet,
  book,
  draw: drawLoyalty,
  answers: loyaltyAnswers,
  rules: [...measureRules, ...signalRules],
  preset,
  example,
  own: {
    columns: [
      { id: "mine", kind: "text" },
      { id: "mineWeight", kind: "number", optional: true },
      { id: "mineNow", kind: "number" },
      { id: "mineLow", kind: "number" },
      { id: "mineHigh", kind: "number" },
    ],
    measures: [
      { id: "weighted", unit: "share", formula: "=LOYALTYINDEX({mineWeight},{mineNow},{mineLow},{mineHigh})", book: { step: "7.9", answer: "index" } },
      { id: "plain", unit: "share", formula: "=LOYALTYINDEX(1,{mineNow},{mineLow},{mineHigh})" },
      { id: "lowest", unit: "share", formula: "=MAX(0,MIN(IFERROR(({mineNow}-{mineLow})/({mineHigh}-{mineLow}),1)))" },
    ],
    example: MEASURES_EXAMPLE,
  },
  chart: { kind: "bars", categories: "measure", series: ["place"], unit: "share" },
  marks: [
    { on: "unset", when: "={unset}>0", as: "poor" },
    { on: "way", when: "=AND(ISNUMBER({way.each}),N({way.each})>=1)", as: "poor" },
    { on: "way", when: "=AND(ISNUMBER({way.each}),N({way.each})>=0.5,N({way.each})<1)", as: "fair" },
    { on: "way", when: "=AND(ISNUMBER({way.each}),N({way.each})<0.5)", as: "good" },
  ],
  worst: "nearest",
};
