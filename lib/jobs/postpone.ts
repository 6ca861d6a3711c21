/** Thrown by a job that could not even begin (no budget, store disconnected): tried again later, no attempt counted. */
export class Postpone extends Error {
  override readonly name = "Postpone";
  readonly seconds: number;

  constructor(seconds: number, reason: string) {
    super(reason);
    this.seconds = seconds;
  }
}
