/**
 * A problem with the setup of a run that the user has to fix. The verdict of the run is then
 * `error`.
 */
export class SettingsError extends Error {
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.name = 'SettingsError';
    this.help = help;
  }
}
