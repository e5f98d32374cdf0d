/**
 * Words in the names of folders and files that indicate an environment. Tests and examples count
 * too, because agents for them are not used in other environments.
 */
const ENVIRONMENTS: ReadonlySet<string> = new Set([
  'dev',
  'development',
  'test',
  'tests',
  'testing',
  'fixtures',
  'examples',
  'qa',
  'uat',
  'stage',
  'staging',
  'preprod',
  'preproduction',
  'sandbox',
  'canary',
  'prod',
  'production',
]);

/**
 * Returns the environment that the path of a file indicates, or an empty string. The environment is
 * `staging` for `agents/staging/billing/card.yaml`, `agents/billing-staging/card.yaml` and
 * `agents/billing.staging.card.yaml`.
 */
export function environmentOf(file: string): string {
  const parts = file.toLowerCase().split('/');
  const words = parts.flatMap((part) => [part, ...part.split(/[.\-_ ]+/)]);
  return [...new Set(words.filter((word) => ENVIRONMENTS.has(word)))].sort().join('+');
}
