/**
 * A problem in the setup of a run. The user has to fix it, and the verdict of the run is `error`.
 */
export class SettingsError extends Error {
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.name = 'SettingsError';
    this.help = help;
  }
}
