const CLOSES: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };

/** Whether a text is one whole argument of a formula: everything opened is closed, and no comma parts it. */
export function oneExpression(text: string): "one" | "several" | "unfinished" {
  const open: string[] = [];
  let several = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if ((sign === '"' || sign === "'") && open.at(-1) !== "]") {
      at = text.indexOf(sign, at + 1);
      if (at < 0) return "unfinished";
    } else if (open.at(-1) === "]" && sign === "'") at++;
    else if (CLOSES[sign]) open.push(CLOSES[sign]);
    else if (Object.values(CLOSES).includes(sign) && open.pop() !== sign) return "unfinished";
    else if ((sign === "," || sign === ";") && open.length === 0) several = true;
  }
  if (open.length > 0 || /[-+*/^&=<>:]\s*$/.test(text)) return "unfinished";
  return several ? "several" : "one";
}
