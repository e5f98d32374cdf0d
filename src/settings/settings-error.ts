/**
 * Something that the person who set up the run has to change; it ends the run with verdict error.
 */
export class SettingsError extends Error {
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.name = 'SettingsError';
    this.help = help;
  }
}
