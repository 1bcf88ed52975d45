import { formatAddress } from "../../../src/cells/address";
import type { Cell } from "../../../src/cells/Cell";
import type { Locale } from "../../../src/locale/Locale";
import type { Chart } from "../../../src/workbook/Chart";

type Row = readonly [label: Cell, ...values: Cell[]];
type Kind = Chart["kind"];

interface Sample {
  readonly kind: Kind;
  readonly title: string;
  readonly format: string;
  readonly head?: readonly Cell[];
  readonly rows: readonly Row[];
  /** Where the cross of a quadrant stands: cells below the rows. */
  readonly cuts?: readonly [x: Cell, y: Cell];
}

type Words = Readonly<Record<"before" | "lost" | "retained" | "joined" | "now" | "losses" | "revenue" | "churn" | "centre" | "importance" | "performance" | "share" | "product" | "customers" | "month" | "year" | "sales" | "today" | "pessimistic" | "optimistic", string>> & {
  readonly reasons: readonly string[];
  readonly criteria: readonly string[];
  readonly parts: readonly string[];
  readonly kinds: readonly string[];
  readonly stages: readonly string[];
  readonly segments: readonly string[];
};
const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    before: "Revenue before", lost: "Lost customers", retained: "Change on retained customers", joined: "New customers", now: "Revenue now",
    losses: "Losses, roubles", revenue: "Revenue", churn: "Churn rate", centre: "Centre line", importance: "Importance", performance: "Performance", share: "Share of satisfied customers", product: "Product", customers: "Customers", month: "Month", year: "A year ago", sales: "Sales, roubles", today: "Today", pessimistic: "Pessimistic", optimistic: "Optimistic",
    reasons: ["Indifference of an employee", "Dissatisfied with the product", "Found a better price elsewhere", "Persuaded by friends to buy elsewhere", "Moved away", "Died"],
    criteria: ["Price", "Quality", "Delivery on time", "Service", "Assortment", "Consultation", "Repair", "Returns"],
    parts: ["Product value", "Service value", "Personnel value", "Money cost", "Time cost"],
    kinds: ["Controllable", "Partly controllable", "Not controllable"],
    stages: ["Dissatisfied", "Complain to an employee", "Complain to the manager of the branch", "Write to head office", "Turn to the authorities", "Go to court"],
    segments: ["Champions", "Loyal", "New", "At risk", "Lost"],
  },
  ru: {
    before: "Выручка прошлого периода", lost: "Ушедшие клиенты", retained: "Изменение выручки от оставшихся", joined: "Новые клиенты", now: "Выручка отчётного периода",
    losses: "Потери, руб.", revenue: "Выручка", churn: "Коэффициент оттока", centre: "Средняя линия", importance: "Важность", performance: "Оценка", share: "Доля удовлетворённых клиентов", product: "Товар", customers: "Число клиентов", month: "Месяц", year: "Год назад", sales: "Продажи, руб.", today: "Сегодня", pessimistic: "Пессимистично", optimistic: "Оптимистично",
    reasons: ["Безразличие сотрудника", "Неудовлетворённость товаром", "Нашли цену ниже у другого продавца", "Покупают у знакомых", "Переезд", "Смерть"],
    criteria: ["Цена", "Качество", "Доставка в срок", "Обслуживание", "Ассортимент", "Консультация", "Ремонт", "Возврат"],
    parts: ["Ценность товара", "Ценность обслуживания", "Ценность персонала", "Денежные затраты", "Затраты времени"],
    kinds: ["Управляемая", "Частично управляемая", "Неуправляемая"],
    stages: ["Недовольны", "Жалуются сотруднику", "Жалуются руководителю филиала", "Пишут в головной офис", "Обращаются в надзорные органы", "Подают в суд"],
    segments: ["Лучшие", "Лояльные", "Новые", "Под угрозой ухода", "Потерянные"],
  },
  zh: {
    before: "上期收入", lost: "流失客户", retained: "留存客户收入变化", joined: "新增客户", now: "本期收入",
    losses: "损失（元）", revenue: "收入", churn: "客户流失率", centre: "中心线", importance: "重要性", performance: "表现", share: "满意客户占比", product: "产品", customers: "客户数", month: "月份", year: "一年前", sales: "销售额（元）", today: "现在", pessimistic: "悲观", optimistic: "乐观",
    reasons: ["员工态度冷漠，客户觉得不受重视", "对产品不满意", "在别处找到更低的价格", "受朋友影响转向别家", "搬家", "去世"],
    criteria: ["价格", "质量", "准时交付", "服务", "品种", "咨询", "维修", "退换"],
    parts: ["产品价值", "服务价值", "人员价值", "货币成本", "时间成本"],
    kinds: ["可控", "部分可控", "不可控"],
    stages: ["不满意", "向员工投诉", "向分店经理投诉", "致信公司总部", "向监管部门反映", "提起诉讼"],
    segments: ["核心客户", "忠诚客户", "新客户", "有流失风险", "已流失"],
  },
};

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const RATES = [0.052, 0.048, 0.061, 0.055, 0.05, 0.112, 0.058, 0.047, 0.053, 0.018, 0.056, 0.051];

/** One of each kind and one of each trouble: long labels, many points, falls below zero, gaps. */
function samples(words: Words): readonly Sample[] {
  const { reasons, criteria, parts, kinds, stages, segments } = words;
  const shares = [0.68, 0.14, 0.09, 0.05, 0.03, 0.01];
  const sums = [0.68, 0.82, 0.91, 0.96, 0.99, 1];
  return [
    { kind: "bars", title: "bars, short", format: "#,##0", head: [words.customers], rows: [["A", 3000], ["B", 500], ["C", 200], ["D", 3300]] },
    { kind: "bars", title: "bars, long", format: "#,##0", head: [words.losses], rows: [[reasons[0]!, 1_500_000], [reasons[1]!, 900_000], [reasons[2]!, -300_000], [reasons[3]!, null]] },
    { kind: "bars", title: "bars, two series", format: "0", head: ["I", "VIII"], rows: criteria.slice(0, 4).map((name, at) => [name, at, 3 - (at % 2)]) },
    { kind: "bars", title: "bars, below zero", format: "0", head: [words.revenue], rows: [["I", 12], ["II", -5], ["III", 8], ["IV", -2]] },
    { kind: "stacked", title: "stacked", format: "0%", head: kinds, rows: [["2003", 0.82, 0.09, 0.09], ["2004", 0.68, 0.23, 0.09]] },
    { kind: "stacked", title: "stacked, two sides", format: "#,##0", head: parts, rows: [[words.product, 120, 80, 40, -90, -30], [reasons[2]!, 100, 60, 30, -70, -60]] },
    { kind: "lines", title: "lines, two series", format: "0.0%", head: [words.churn, words.share], rows: months.map((month) => [month, RATES[month - 1]!, 0.04 + month * 0.004]) },
    { kind: "lines", title: "lines, one series", format: "#,##0", head: [words.revenue], rows: [["I", 120], ["II", 180], ["III", null], ["IV", 240], ["V", 210]] },
    { kind: "waterfall", title: "waterfall", format: "#,##0", rows: [[words.before, 300], [words.lost, -30], [words.retained, -27], [words.joined, 45], [words.now, 288]] },
    { kind: "waterfall", title: "waterfall, short", format: "0.0", rows: [["2023", 12.5], ["A", 4], ["B", -3], ["C", 2], ["2024", 15.5]] },
    { kind: "pareto", title: "pareto", format: "0%", rows: reasons.map((name, at) => [name, shares[at]!, sums[at]!]) },
    { kind: "pareto", title: "pareto, short", format: "0%", rows: shares.map((share, at) => ["ABCDEF"[at]!, share, sums[at]!]) },
    { kind: "control", title: "control", format: "0.0%", head: [words.churn, words.centre, "", ""], rows: months.map((month) => [month, RATES[month - 1]!, 0.055, 0.025, 0.085]) },
    { kind: "quadrant", title: "quadrant", format: "0.0", head: [words.importance, words.performance], rows: criteria.map((name, at) => [name, 1 + ((at * 3) % 8) / 2, 1.4 + ((at * 5) % 7) / 2]) },
    { kind: "quadrant", title: "quadrant, crowded", format: "0.0", head: [words.importance, words.performance], rows: reasons.map((name, at) => [name, 3 + at / 10, 4 - (at % 3) / 10]) },
    { kind: "quadrant", title: "quadrant, limits", format: "0.0", head: [words.importance, words.performance], rows: criteria.map((name, at) => [name, 1 + ((at * 3) % 8) / 2, 1.4 + ((at * 5) % 7) / 2]), cuts: [3, 4.5] },
    { kind: "quadrant", title: "quadrant, one limit", format: "0.0", head: [words.importance, words.performance], rows: criteria.slice(0, 3).map((name, at) => [name, at, 3 - at]), cuts: [null, 4] },
    { kind: "radar", title: "radar, three series", format: "0", head: [words.year, words.today, words.performance], rows: criteria.map((name, at) => [name, at % 4, 3 - (at % 3), 1 + (at % 2)]) },
    { kind: "radar", title: "radar, one series", format: "0", head: [words.performance], rows: segments.map((name, at) => [name, [3, 2, 4, 1, 5][at]!]) },
    { kind: "radar", title: "radar, long", format: "0.0", head: [words.year, words.today], rows: reasons.map((name, at) => [name, at === 2 ? null : at - 1.5, 2 - at / 2]) },
    { kind: "funnel", title: "funnel", format: "#,##0", rows: stages.map((name, at) => [name, [500, 200, 50, 10, 2, 1][at]!]) },
    { kind: "funnel", title: "funnel, uneven", format: "#,##0", rows: reasons.map((name, at) => [name, [1_250_000, 1_000_000, null, 400_000, 900_000, -5][at]!]) },
    { kind: "bubble", title: "bubble", format: "#,##0", head: [words.month, words.customers, words.revenue], rows: segments.map((name, at) => [name, [1, 2, 1, 6, 11][at]!, [120, 340, 80, 210, 150][at]!, [900_000, 750_000, 60_000, 280_000, 40_000][at]!]) },
    { kind: "bubble", title: "bubble, crowded", format: "#,##0", head: [words.importance, words.performance, words.sales], rows: reasons.map((name, at) => [name, 3 + at / 10, 4 - (at % 3) / 10, (at - 1) * 1000]) },
    { kind: "bubble", title: "bubble, many", format: "#,##0", head: [words.month, words.customers, words.revenue], rows: Array.from({ length: 60 }, (_, at) => [`${words.product} ${at + 1}`, (at * 7) % 12, (at * 13) % 29, ((at * 37) % 53) ** 2]) },
    { kind: "dumbbell", title: "dumbbell", format: "0", head: [words.year, words.today], rows: criteria.slice(0, 7).map((name, at) => [name, [3, 2, 3, 1, 2, null, 2][at]!, [1, 3, 3, 0, 1, 2, null][at]!]) },
    { kind: "dumbbell", title: "dumbbell, long", format: "#,##0.0", head: [words.pessimistic, words.optimistic], rows: reasons.map((name, at) => [name, 950 + at * 10, 960 + at * 7]) },
    { kind: "tornado", title: "tornado", format: "#,##0", head: [words.pessimistic, words.optimistic], rows: criteria.slice(0, 5).map((name, at) => [name, [-120, 90, -45, -30, 0][at]!, [180, -60, 40, null, 5][at]!]) },
    { kind: "tornado", title: "tornado, one side", format: "#,##0", head: [words.pessimistic, words.optimistic], rows: reasons.map((name, at) => [name, 1_000_000 - at * 300_000, 1_500_000 - at * 350_000]) },
    { kind: "intervals", title: "intervals", format: "0%", head: [words.share], rows: criteria.slice(0, 4).map((name, at) => [name, 0.6 + at / 10, 0.5 + at / 12, 0.72 + at / 15]) },
    { kind: "heat", title: "heat, long", format: "0", head: kinds, rows: reasons.map((name, at) => [name, at * 4, 20 - at, at === 2 ? null : 7]) },
    { kind: "heat", title: "heat, rates", format: "0%", head: [0.05, 0.1, 0.15, 0.2], rows: [0.1, 0.2, 0.3].map((from, at) => [from, 0.1 * at, 0.2 + at / 5, 0.33 * at, 1.5 - at / 4]) },
    { kind: "heat", title: "heat, roles", format: "#,##0", head: criteria, rows: kinds.map((name, at) => [name, ...criteria.map((_, column) => 1000 * at + 100 * column)]) },
  ];
}

export interface Sheet {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly charts: readonly Chart[];
}

/** All samples on one sheet, below each other. */
export function sampleSheet(locale: Locale): Sheet {
  const cells: Record<string, Cell> = {};
  const charts = samples(WORDS[locale]).map((sample, at) => {
    const top = at * 40;
    const columns = sample.rows[0]!.length - 1;
    const line = (column: number): string => formatAddress({ row: top + 1, column, rows: sample.rows.length });
    const put = (row: number, column: number, cell: Cell): void => void (cells[formatAddress({ row: top + row, column })] = cell);
    sample.head?.forEach((cell, column) => put(0, column + 1, cell));
    sample.rows.forEach((row, r) => row.forEach((cell, column) => put(r + 1, column, cell)));
    const below = sample.rows.length + 1;
    sample.cuts?.forEach((cell, column) => put(below, column + 1, cell));
    const name = (column: number) => ({ name: String(sample.head?.[column - 1] ?? ""), values: line(column) });
    const common = { id: `${sample.kind}-${at}`, title: sample.title, alt: `${sample.title}.`, format: sample.format, over: "Z1:ZZ9" };
    return chartOf(sample.kind, common, line, name, {
      columns: formatAddress({ row: top, column: 1, columns }),
      values: formatAddress({ row: top + 1, column: 1, rows: sample.rows.length, columns }),
      ...(sample.cuts && { cuts: { x: formatAddress({ row: top + below, column: 1 }), y: formatAddress({ row: top + below, column: 2 }) } }),
      series: Array.from({ length: columns }, (_, column) => name(column + 1)),
    });
  });
  return { cells, charts };
}

type Named = { readonly name: string; readonly values: string };
interface Block {
  readonly columns: string;
  readonly values: string;
  readonly series: readonly Named[];
  readonly cuts?: { readonly x: string; readonly y: string };
}
function chartOf(kind: Kind, common: Pick<Chart, "id" | "title" | "alt" | "format" | "over">, line: (column: number) => string, name: (column: number) => Named, block: Block): Chart {
  switch (kind) {
    case "bars":
    case "stacked":
    case "lines":
    case "radar":
      return { ...common, kind, categories: line(0), series: block.series };
    case "waterfall":
    case "funnel":
      return { ...common, kind, categories: line(0), values: line(1) };
    case "pareto":
      return { ...common, kind, categories: line(0), shares: line(1), cumulative: line(2) };
    case "control":
      return { ...common, kind, categories: line(0), values: name(1), centre: name(2), lower: { ...name(3), name: "↓" }, upper: { ...name(4), name: "↑" } };
    case "quadrant":
      return { ...common, kind, labels: line(0), x: name(1), y: name(2), ...(block.cuts && { cuts: block.cuts }) };
    case "bubble":
      return { ...common, kind, labels: line(0), x: name(1), y: name(2), size: name(3) };
    case "dumbbell":
      return { ...common, kind, categories: line(0), before: name(1), after: name(2) };
    case "tornado":
      return { ...common, kind, categories: line(0), low: name(1), high: name(2) };
    case "intervals":
      return { ...common, kind, categories: line(0), points: name(1), lower: line(2), upper: line(3) };
    case "heat":
      return { ...common, kind, rows: line(0), columns: block.columns, values: block.values };
  }
}
