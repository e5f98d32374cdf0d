/**
 * Words that name an environment, as the name of a folder or as a part of a folder or file name.
 * Files for tests and examples are not used in the other environments.
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
 * Returns the environment in the path of a file: `staging` for `agents/staging/billing/card.yaml`,
 * `agents/billing-staging/card.yaml` and `agents/billing.staging.card.yaml`. Returns an empty
 * string if there is none.
 */
export function environmentOf(file: string): string {
  const parts = file.toLowerCase().split('/');
  const words = parts.flatMap((part) => [part, ...part.split(/[.\-_ ]+/)]);
  return [...new Set(words.filter((word) => ENVIRONMENTS.has(word)))].sort().join('+');
}
