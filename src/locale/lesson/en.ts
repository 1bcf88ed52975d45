/** What the course writes onto lesson sheets besides the words of the lesson. */
export const en = {
  value: "Value",
  note: "Note",
  answer: "Answer",
  fillIn: "Fill in",
  learner: "Learner",
  variant: "Numbers",
  asInTheBook: "as in the book",
  ownNumbers: "own numbers: the figure is their seed",
  spelling: "Test of spelling",
  spellingNote: "shows the course how formulas are written here",
  chart: "Chart",
  chooseWord: "Choose from the list: {words}",
  enterWhole: "Enter a whole number from {from} to {to}",
  enterNumber: "Enter a number from {from} to {to}",
};
