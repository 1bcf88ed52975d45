/** Asked before each of many computations: whether the answer is still wanted. It is also the moment for whatever else is to be done. */
export type GoOn = () => Promise<boolean>;

export const always: GoOn = () => Promise.resolve(true);
