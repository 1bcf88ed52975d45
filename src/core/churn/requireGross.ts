import { DomainError } from "../DomainError";

/**
 * Refuses fewer customers at the end than joined.
 *
 * joined is gross: it counts everybody who came. With fewer at the end, more were lost than were there at the start, and
 * a churn rate of the start would exceed 1, retention fall below 0. `asker` is the function that is told about.
 */
export function requireGross(asker: string, joined: number, atEnd: number): void {
  if (atEnd < joined) {
    throw new DomainError("outOfRange", "joinedIsNet", `${asker} requires atEnd to be at least joined: joined counts everybody who came`, { atEnd, joined });
  }
}
