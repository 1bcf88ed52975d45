/** The list of tools in the audit tab. */
export const en = {
  title: "Audit",
  lead: "Where a number comes from, whether its data can be trusted, and how to hand on a file that opens anywhere.",
  noJump: "The cell could not be shown: {reason}",
  back: "All tools",
  failed: "That did not work: {reason}",
  tools: {
    explain: { title: "Explain this cell", lead: "The formula in words, its inputs, other readings, and what a change would do." },
    data: { title: "Check the data", lead: "Blank ids, numbers kept as text, day and month swapped, duplicates, outliers." },
    freeze: { title: "Freeze and unfreeze", lead: "Keep values in place of formulas, with a record of who froze what and when." },
    native: { title: "Hand on without the add-in", lead: "Excel's own formulas in place of ours, every cell compared." },
    repair: { title: "Repair formulas", lead: "Find formulas that lost their function, and write them anew." },
  },
};
