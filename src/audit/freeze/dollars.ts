import { formatAddress, parseAddress } from "../../cells/address";

const SIDES = /[A-Z]+|\d+/gi;
const MARKED = /\$?(?:[A-Z]+|\d+)/gi;

/** `$A$1:$B$2` of `A1:B2`: what stays when it is sorted or filled down. */
export const absolute = (address: string): string => formatAddress(parseAddress(address)).replace(SIDES, "$$$&");

/** An address with its `$` where another has them: `$A5:B$6` of `A5:B6` by `$A1:B$2`. */
export function withDollarsOf(address: string, written: string): string {
  const marks = [...written.matchAll(MARKED)].map(([side]) => side.startsWith("$"));
  let at = 0;
  return address.replace(SIDES, (side) => (marks[at++] ? `$${side}` : side));
}
