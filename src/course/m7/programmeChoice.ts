/** What programmes are compared by; 5 is best for the company: cheap, hard to imitate, dear to leave. */
export const CRITERIA = ["Cost", "Copy", "Switch"] as const;
/** Three ladders and four modes of book 003. */
export const LADDERS = ["ladderOne", "ladderTwo", "ladderThree"] as const;
export const MODES = ["ownPoints", "alliance", "sharedCard", "memberClub"] as const;
/** Book 001 has five reasons against service programmes and five against records. */
export const REASONS = 5;
