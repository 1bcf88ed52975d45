/** Keeps the learner's progress between visits. Each method throws where this browser keeps nothing. */
export interface ProgressStore {
  /** What was written last; null where nothing was. */
  read(): string | null;
  write(text: string): void;
  /** Puts a text that could not be read where nothing is written over it. */
  setAside(text: string): void;
}
