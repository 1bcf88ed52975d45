import { VERSION } from "../../core/version";
import { defineFunction } from "../defineFunction";
import { literal } from "../formulaText";
import { cell } from "../results";

export default defineFunction({
  id: "CEVERSION",
  topic: "meta",
  params: {},
  result: cell("text"),
  compute: () => VERSION,
  native: literal(VERSION),
  text: {
    en: {
      summary: "Version of the definitions behind all these functions.",
      params: {},
      help: {
        definition: "Text, such as 1.0. It changes when any number could: the same version gives the same numbers.",
        rival: "Not the version of the add-in or the page, which changes more often. Write it into a report as text, so that a later reader knows which definitions it used.",
        source: "Change log of Customer Economics for Excel.",
      },
    },
    ru: {
      summary: "Версия определений, по которым считают все эти функции.",
      params: {},
      help: {
        definition: "Текст вида 1.0. Меняется, когда может измениться хотя бы одно число: одна версия — одни и те же числа.",
        rival: "Это не версия надстройки или страницы: та меняется чаще. Впишите её в отчёт текстом, чтобы потом было видно, по каким определениям он посчитан.",
        source: "Журнал изменений Customer Economics for Excel.",
      },
    },
    zh: {
      summary: "所有函数所依据的定义的版本。",
      params: {},
      help: {
        definition: "文本，形如 1.0。只要有任何数值可能改变，版本就会改变：版本相同，数值相同。",
        rival: "这不是加载项或网页的版本，后者更新更频繁。请把它以文本形式写进报告，以便日后知道报告采用的是哪一版定义。",
        source: "Customer Economics for Excel 更新日志。",
      },
    },
  },
  examples: [{ args: [], result: "1.0" }],
});
