/**
 * A problem with the setup of a run. A person has to fix it, and the run ends with verdict error.
 */
export class SettingsError extends Error {
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.name = 'SettingsError';
    this.help = help;
  }
}
