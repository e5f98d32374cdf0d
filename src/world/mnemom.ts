/** Placeholder until the API client lands here: overwrite this file. */
export class MnemomError extends Error {
  readonly help: string = '';
}
