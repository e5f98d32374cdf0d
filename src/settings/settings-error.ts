/** A problem with the setup of a run, which ends with verdict `error`. The user has to fix it. */
export class SettingsError extends Error {
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.name = 'SettingsError';
    this.help = help;
  }
}
