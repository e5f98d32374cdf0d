/**
 * Words that name an environment as a folder, or as a part of the name of a folder or file; what
 * tests and examples hold runs in none of the others.
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
 * The environment that a file is for, as its path says: `staging` of
 * `agents/staging/billing/card.yaml`, of `agents/billing-staging/card.yaml` and of
 * `agents/billing.staging.card.yaml`; empty where the path names none.
 */
export function environmentOf(file: string): string {
  const parts = file.toLowerCase().split('/');
  const words = parts.flatMap((part) => [part, ...part.split(/[.\-_ ]+/)]);
  return [...new Set(words.filter((word) => ENVIRONMENTS.has(word)))].sort().join('+');
}
