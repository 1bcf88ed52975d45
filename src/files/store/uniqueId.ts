/** An id no other has. Not crypto.randomUUID: a page served over plain http in a classroom does not have it. */
export const uniqueId = (): string => crypto.getRandomValues(new Uint32Array(4)).join("-");
