import type { Runner } from '../adapters/process/runner.ts';
import { SettingsError } from '../settings/settings-error.ts';

/**
 * Returns the repository's owner and name, or undefined outside GitHub Actions.
 * @throws SettingsError if `text` does not have the form `owner/name`.
 */
export function repositoryOf(
  text: string | undefined,
): { readonly owner: string; readonly repo: string } | undefined {
  if (!text) return undefined;
  const [owner, repo, ...more] = text.split('/');
  const isName = (name: string | undefined): name is string =>
    name !== undefined && /^(?!\.{1,2}$)[\w.-]+$/.test(name);
  if (isName(owner) && isName(repo) && more.length === 0) return { owner, repo };
  throw new SettingsError(
    `GITHUB_REPOSITORY is ${JSON.stringify(text.slice(0, 200))}; expected "owner/name"`,
    'let the runner set this variable',
  );
}

/**
 * Returns a gate's default id, which consists of its workflow file and job, and is unique to the
 * gate.
 */
export function defaultIdOf(env: Runner['env']): string {
  const workflow =
    /\/\.github\/workflows\/([^/@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1] ??
    env.GITHUB_WORKFLOW ??
    'workflow';
  return `${workflow}/${env.GITHUB_JOB ?? 'job'}`;
}
