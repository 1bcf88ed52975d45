/** A lesson sheet that is wanted does not stand: it was not set up, or somebody has deleted it. */
export class NotStanding extends Error {
  constructor(readonly step: string) {
    super(`the sheet of step ${step} does not stand`);
  }
}
