import { FUNCTIONS } from "../../functions/catalogue";

const ANY = new RegExp(`(?:${FUNCTIONS.map(({ id }) => id).join("|")})\\s*\\(`, "i");

/** Whether the name of one of our functions could stand in a formula: so that only few have to be taken apart. */
export const namesOurs = (formula: string): boolean => ANY.test(formula);
