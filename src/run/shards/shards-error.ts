/**
 * Thrown if partial reports do not add up to one run. No setting excuses it, because nobody knows
 * what the missing part contains.
 */
export class ShardsError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'ShardsError';
    this.help = help;
  }
}
