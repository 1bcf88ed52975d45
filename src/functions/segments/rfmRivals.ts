import { equalGroups } from "../native/equalGroups";
import type { Rival } from "../Rival";

/** The table of RFM with other measures or other scores, and the segments that follow from them. Cuts that are given are cuts of the measures of RFM. */
const table = (steps: string, { frequency = "INDEX(each,,3)", monetary = "INDEX(each,,4)" }, scores: readonly [r: string, f: string, m: string]): string => `
  IF(COUNT(bins)>1, NA(), LET(
    table, RFM(customer,date,amount,asOf,bins,language),
    each, DROP(table,1),
    most, IF(COUNT(bins)=0,5,IF(SUM(bins)=0,5,SUM(bins))),
    ${steps}
    first, ${scores[0]},
    second, ${scores[1]},
    third, ${scores[2]},
    named, RFMSEGMENT(${["first", "second", "third"].map(ofFive).join(",")},,language),
    VSTACK(TAKE(table,1), HSTACK(TAKE(each,,2),${frequency},${monetary},first,second,third,named))))`;

/** The scale on which RFM itself names segments. */
const ofFive = (score: string): string => `1+INT((8*(${score}-1)+most-1)/(2*(most-1)))`;

export const rfmRivals: readonly Rival[] = [
  {
    formula: table(
      "past, DROP(PURCHASESUMMARY(customer,date,amount,asOf,1),1), days, IFERROR(XLOOKUP(INDEX(each,,1),INDEX(past,,1),INDEX(past,,2))+1,0),",
      { frequency: "days" },
      ["INDEX(each,,5)", "RFMSCORE(days,most)", "INDEX(each,,7)"],
    ),
    says: { en: "F counts the days with purchases", ru: "F — число дней с покупками", zh: "F 为有购买的天数" },
  },
  {
    formula: table("check, IF(INDEX(each,,3)=0,0,INDEX(each,,4)/INDEX(each,,3)),", { monetary: "check" }, ["INDEX(each,,5)", "INDEX(each,,6)", "RFMSCORE(check,most)"]),
    says: { en: "M is the mean amount of a purchase", ru: "M — средняя сумма покупки", zh: "M 为每次购买的平均金额" },
  },
  {
    formula: table("", {}, [`most+1-${equalGroups("INDEX(each,,2)", "most")}`, equalGroups("INDEX(each,,3)", "most"), equalGroups("INDEX(each,,4)", "most")]),
    says: { en: "scores by groups of one size", ru: "баллы по группам равного размера", zh: "按相等人数分组评分" },
  },
];
