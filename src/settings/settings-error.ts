/**
 * A problem of the setup of a run, which a person has to fix. It ends the run with verdict error.
 */
export class SettingsError extends Error {
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.name = 'SettingsError';
    this.help = help;
  }
}
