/** What columns of a purchase log are called, in any of the languages, whichever the pane speaks: the surer word first. */
export const HEADERS = {
  customer: ["customer", "customer id", "client", "buyer", "клиент", "покупатель", "код клиента", "客户", "客户编号", "顾客", "会员", "user", "account", "id"],
  date: ["date", "order date", "purchase date", "day", "дата", "день", "日期", "购买日期", "下单日期", "time"],
  amount: ["amount", "sum", "revenue", "total", "price", "value", "spend", "sales", "сумма", "выручка", "стоимость", "чек", "金额", "消费金额", "销售额", "收入"],
} as const;
