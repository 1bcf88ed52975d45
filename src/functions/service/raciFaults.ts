import type { Cell, Grid } from "../../cells/Cell";
import { raciFaults } from "../../core/service/raciFaults";
import { wordsIn } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { language } from "../kinds";
import { matrix, optional } from "../params";
import { table } from "../results";
import { rowOfWords } from "../native/stackedWords";
import { worded } from "../native/worded";

/** The names at fault come back as the cells they are, the rest of the block is read as text; some hosts deliver 0 for an empty cell. */
const block = matrix("text", (grid: Grid) => ({ cells: grid, texts: grid.map((row) => row.map(textOf)) }));
const textOf = (cell: Cell): string => (cell === 0 || cell === null ? "" : String(cell));

/** What separates letters in a cell: blanks, line ends and signs. */
const SEPARATORS = [" ", "/", ",", ";", "+", "&"];
const letters = (text: string, without = SEPARATORS): string => without.reduce((rest, sign) => `SUBSTITUTE(${rest},"${sign}","")`, `UPPER(${text})`);

export default defineFunction({
  id: "RACICHECK",
  topic: "service",
  params: { matrix: block, language: optional(language(), "en") },
  result: table("text", "text"),
  compute: ({ matrix: { cells, texts }, language }) => {
    const words = wordsIn(language);
    const faults = raciFaults(texts).map(({ row, column, fault }) => [cells[row]![column]!, words[fault]]);
    return [[words.taskOrRole, words.fault], ...(faults.length > 0 ? faults : [["", words.noFaults]])];
  },
  native: `
    LET(
      names, IF(matrix=0, "", matrix),
      texts, names&"",
      tasks, DROP(CHOOSECOLS(names,1),1),
      is, DROP(MMULT(--(TRIM(texts)<>""), SEQUENCE(COLUMNS(matrix),1,1,0)),1)>0,
      letters, ${letters("DROP(texts,1,1)")},
      roles, SEQUENCE(COLUMNS(matrix)-1,1,1,0),
      a, --ISNUMBER(SEARCH("A",letters)),
      accountable, MMULT(a,roles),
      responsible, MMULT(--ISNUMBER(SEARCH("R",letters)),roles),
      empty, MMULT(LEN(letters),roles)=0,
      carried, MMULT(TRANSPOSE(a),SEQUENCE(ROWS(a),1,1,0)),
      found, VSTACK(
        TOCOL(is*HSTACK(empty, (1-empty)*(accountable=0), (1-empty)*(accountable>1), (1-empty)*(responsible=0))),
        (SUM(a)>=5)*(5*carried>2*SUM(a))),
      who, VSTACK(TOCOL(IF(SEQUENCE(1,4),tasks)), TOCOL(DROP(TAKE(names,1),,1))),
      fault, VSTACK(TOCOL(IF(SEQUENCE(ROWS(a)), ${rowOfWords("emptyRow", "noAccountable", "severalAccountable", "noResponsible")})), IF(roles, ${worded("overloadedRole")})),
      IF(COLUMNS(matrix)<2, VALUE("?"),
        IF(ROWS(matrix)<2, NA(),
          IF(SUM(LEN(${letters("letters", ["R", "A", "C", "I"])})), VALUE("?"),
            IF(SUM(is*1)=0, NA(),
              VSTACK(
                ${rowOfWords("taskOrRole", "fault")},
                IF(SUM(found)=0, HSTACK("",${worded("noFaults")}), FILTER(HSTACK(who,fault),found))))))))`,
  text: {
    en: {
      summary: "Faults of a responsibility matrix: tasks without exactly one A or without an R, roles with too many A.",
      params: {
        matrix: "roles in the first row, tasks in the first column, R, A, C or I between them; several as A/R",
        language: 'language of the answer: "en" (default), "ru" or "zh"',
      },
      help: {
        definition:
          "Each task needs exactly one accountable (A) and at least one responsible for the work (R), who may be the same person: A/R. " +
          "From five A on, no role should carry more than 40 % of them. C (consulted) and I (informed) may be missing.",
        rival:
          "Some charts use R for the person who answers for the result and have no A, or add S (support): rewrite them first. " +
          "Trap: letters are Latin; a Cyrillic А or С looks alike and is refused.",
        source: "The usual rules of the RACI chart; course book 000, mistake 3 and assignment 3; the 40 % is the course's.",
      },
      refusals: {
        noRoles: "a block is wanted: roles in the first row, tasks in the first column",
        noTasks: "there is no task below the roles",
        otherLetter: "row {row} ({task}, {role}): only the Latin letters R, A, C and I are known, got “{got}”",
      },
    },
    ru: {
      summary: "Недочёты матрицы ответственности: задачи без A, с несколькими A или без R и роли, у которых слишком много A.",
      params: {
        matrix: "в первой строке роли, в первом столбце задачи, между ними R, A, C или I; несколько — как A/R",
        language: 'язык ответа: "en" (по умолчанию), "ru" или "zh"',
      },
      help: {
        definition:
          "У каждой задачи ровно один ответственный за результат (A) и хотя бы один исполнитель (R); это может быть один человек: A/R. " +
          "Когда букв A пять и больше, на одну роль не должно приходиться более 40 % из них. C (консультирует) и I (получает информацию) могут отсутствовать.",
        rival:
          "В некоторых матрицах R — тот, кто отвечает за результат, а буквы A нет, или есть ещё S (поддержка): сначала перепишите их. " +
          "Ловушка: буквы латинские; русские А и С выглядят так же, но не принимаются.",
        source: "Обычные правила матрицы RACI; учебник 000, ошибка 3 и задание 3; порог 40 % — из курса.",
      },
      refusals: {
        noRoles: "нужна таблица: роли в первой строке, задачи в первом столбце",
        noTasks: "под ролями нет ни одной задачи",
        otherLetter: "строка {row} ({task}, {role}): допустимы только латинские буквы R, A, C и I, а стоит «{got}»",
      },
    },
    zh: {
      summary: "检查责任矩阵：A 不是恰好一个或没有 R 的任务，以及 A 过多的角色。",
      params: {
        matrix: "首行为角色，首列为任务，中间填 R、A、C 或 I；多个时写作 A/R",
        language: '结果的语言："en"（默认）、"ru" 或 "zh"',
      },
      help: {
        definition:
          "每项任务应有且只有一个最终负责人（A），至少一个执行人（R），两者可以是同一人：A/R。" +
          "A 达到五个后，任何角色承担的 A 不应超过 40%。C（征询意见）和 I（知会）可以没有。",
        rival:
          "有的矩阵用 R 表示对结果负责的人而没有 A，或另有 S（支持）：请先改写。" +
          "陷阱：字母须为半角拉丁字母，全角或形近的其他字母不被接受。",
        source: "RACI 矩阵的通行规则；教材000，错误3与作业3；40% 的上限出自本课程。",
      },
      refusals: {
        noRoles: "此处需要一个区域：首行为角色，首列为任务",
        noTasks: "角色行下面没有任何任务",
        otherLetter: "第 {row} 行（{task}，{role}）：只能填拉丁字母 R、A、C、I，实际为“{got}”",
      },
    },
  },
  examples: [
    {
      args: [[["", "Clerk", "Manager"], ["Greet", "R", "A"], ["Refund", "R", ""], ["Apologise", "A/R", "A"], ["Call back", "", ""]]],
      result: [["Task or role", "Fault"], ["Refund", "Nobody accountable (no A)"], ["Apologise", "Several accountable (A)"], ["Call back", "Empty row"]],
    },
    { args: [[["", "Clerk", "Manager"], ["Greet", "a/r", "i"], ["Refund", "R", "A"]], "en"], result: [["Task or role", "Fault"], ["", "No faults found"]] },
    {
      args: [[["", "Продавец", "Директор"], ["Приём", "R", "A"], ["Обмен", "", "A"]], "ru"],
      result: [["Задача или роль", "Замечание"], ["Обмен", "Нет исполнителя (R)"]],
    },
    { args: [[["", "Clerk"], ["Greet", "X"]]], result: "#VALUE!" },
  ],
});
