/**
 * Thrown if partial reports do not form one complete run. No setting can suppress this error,
 * because the missing part may contain violations.
 */
export class ShardsError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'ShardsError';
    this.help = help;
  }
}
