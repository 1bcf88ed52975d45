/** What the keys of one keyboard event ask for, also where the keyboard is set to letters other than Latin ones. */
export function undoKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): "undo" | "redo" | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, "").toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : undefined;
}

/**
 * The grid hears its keys only while the focus is in it. Somebody who has pressed a button beside it, to insert a formula, may want
 * to undo that without a click into the grid first. A field has an undo of its own, and a dialog nothing to undo.
 */
export function undoFromBeside(grid: HTMLElement, run: (what: "undo" | "redo") => void): void {
  document.addEventListener("keydown", (event) => {
    const what = undoKey(event);
    const from = event.target as Element;
    if (!what || grid.contains(from) || from.closest("input, textarea, select, dialog, [contenteditable]")) return;
    event.preventDefault();
    run(what);
  });
}
