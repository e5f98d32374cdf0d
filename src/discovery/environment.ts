/**
 * Words in folder and file names that indicate an environment. Words for tests and examples are
 * included, because test agents are not used in other environments.
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
 * Returns the environment indicated by a path, or an empty string. For example,
 * `agents/staging/billing/card.yaml`, `agents/billing-staging/card.yaml` and
 * `agents/billing.staging.card.yaml` all indicate `staging`.
 */
export function environmentOf(file: string): string {
  const parts = file.toLowerCase().split('/');
  const words = parts.flatMap((part) => [part, ...part.split(/[.\-_ ]+/)]);
  return [...new Set(words.filter((word) => ENVIRONMENTS.has(word)))].sort().join('+');
}
