import { FONT_SIZE } from "./Page";

/** Tells how many pixels a text takes in the letters of the page. */
export function measureIn(fontFamily: string): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("this browser does not measure text");
  context.font = `${FONT_SIZE}px ${fontFamily}`;
  return (text) => context.measureText(text).width;
}
