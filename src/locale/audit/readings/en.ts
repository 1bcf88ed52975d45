/** Two readings of one number in one workbook. */
export const en = {
  title: "Mixed readings",
  advice: "Name the reading to the left of the cell, above it or in the table’s header, such as “{example}”, or use one reading throughout.",
  labelled: "named on the sheet",
  silent: "not named",
  more: { one: "Show {count} more", other: "Show {count} more" },
  quantities: {
    churn: {
      title: "Churn and retention",
      why: "These rates have different numbers of customers in the denominator, and not every one of them says which. Compared or added, they mislead.",
      readings: { start: "at the start", end: "at the end", average: "average", exposed: "all who could leave" },
    },
    ltv: {
      title: "Lifetime value",
      why: "These values differ in when the first margin comes, and not every one of them says when. Compared or added, they mislead.",
      readings: { start: "first margin at once", end: "at the end of each period", renewal: "from the first renewal" },
    },
    repurchase: {
      title: "Intent to buy again",
      why: "These figures take the share who buy again from different sources, and not every one of them says which. Compared or added, they mislead.",
      readings: { tarp: "TARP", book: "textbook" },
    },
  },
};
