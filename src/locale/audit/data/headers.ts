import { HEADERS as LOG } from "../../headers";

/** What columns are called, in any of the languages, whichever the pane speaks: the surer word first. */
export const HEADERS = {
  unique: ["order id", "order number", "order no", "invoice", "receipt", "transaction id", "transaction", "document", "order", "contract", "номер заказа", "номер чека", "номер счета", "номер договора", "накладная", "заказ", "чек", "договор", "订单号", "订单编号", "订单id", "流水号", "交易号", "发票号", "发票号码", "合同编号", "订单", "合同"],
  key: LOG.customer,
  date: [...LOG.date, "since", "until", "период", "начало", "окончание", "时间"],
  amount: [...LOG.amount, "cost", "profit", "bill", "payment", "fee", "цена", "прибыль", "затраты", "расходы", "платеж", "оплата", "доход", "费用", "成本", "利润", "价格", "单价", "支付"],
  share: ["rate", "share", "margin", "percent", "%", "churn", "retention", "discount", "conversion", "доля", "маржа", "рентабельность", "процент", "скидка", "отток", "удержание", "конверсия", "占比", "比例", "率", "折扣"],
} as const;
