import { padded } from "./padded";

/** So many moments have room on the map, and in the matrix and the register that take them over. */
export const MOMENTS = 12;
/** Fewer are no map, and from five A on the matrix is asked how they are spread. */
export const LEAST_MOMENTS = 5;

export const column = (...cells: Parameters<typeof padded>[1]) => padded(MOMENTS, cells);

/** The hotel's moments of the course book 000, as somebody writes them. */
export const hotel = column("Comes to the bar", "Orders a drink", "Asks to be woken", "Receives the call", "Porter serves the room");
export const standards = column("Greeted within 1 minute", "Served within 5 minutes", "Time read back, written down", "Called at the minute, again after 5", "At the door within 15 minutes");
