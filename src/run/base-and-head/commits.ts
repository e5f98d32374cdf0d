import type { Git } from '../../adapters/git/git.ts';
import { ApiError, type GitHub } from '../../adapters/github/github.ts';
import type { Sources } from './sources.ts';

/** Thrown when a run cannot find or compare its commits. The verdict is then `error`. */
export class ComparisonError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'ComparisonError';
    this.help = help;
  }
}

function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/**
 * Returns the id of the commit to which a name refers (docs/security-model.md#names-of-commits).
 * The name is tried as a full id, a remote branch, and a local branch, in this order. Tags are not
 * tried, which prevents a pushed tag from replacing a branch. With `revisions`, which only the
 * command line sets, the name is finally tried as any git revision.
 * @throws ComparisonError if the name is unknown.
 */
export async function resolveCommit(
  name: string,
  sources: Sources,
  revisions = false,
): Promise<string> {
  if (isCommitId(name)) return name;
  const found =
    (await inGit(name, sources.git, revisions)) ?? (await onGitHub(name, sources.github));
  if (found !== undefined) return found;
  const hint = revisions ? '' : '; write the name of a branch, or the full id of a commit';
  throw new ComparisonError(
    `the commit ${JSON.stringify(name)} was not found`,
    `${FETCH_DEPTH}${hint}`,
  );
}

async function inGit(
  name: string,
  git: Git | undefined,
  revisions: boolean,
): Promise<string | undefined> {
  if (!git) return undefined;
  // Here, `HEAD` means the checked-out commit. As a remote branch, it would be the default branch.
  const isRevision = /^(?:HEAD|@)(?![\w/-])/.test(name);
  const refs = name.startsWith('refs/')
    ? [name]
    : isRevision
      ? []
      : [`refs/remotes/origin/${name}`, `refs/heads/${name}`];
  for (const ref of refs) {
    const commit = await git.reference(ref);
    if (commit !== undefined) return commit;
  }
  return revisions ? git.commit(name) : undefined;
}

async function onGitHub(name: string, github: GitHub | undefined): Promise<string | undefined> {
  if (!github) return undefined;
  const ref = name.startsWith('refs/') ? name.slice('refs/'.length) : `heads/${name}`;
  try {
    const { data } = await github.request(
      'GET /repos/{owner}/{repo}/commits/{ref}',
      { ref },
      { expect: 'object' },
    );
    const { sha } = data as { sha?: unknown };
    return typeof sha === 'string' && isCommitId(sha) ? sha : undefined;
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'refused') return undefined;
    throw error;
  }
}

/** The help text for making a missing commit available. */
export const FETCH_DEPTH =
  'set "fetch-depth: 0" on actions/checkout, or give the job the permission "contents: read"';

/**
 * Returns the error for a base commit that is not in the checkout. `why` is a clause that explains
 * why GitHub could not provide the commit either.
 */
export function missingBase(base: string, why: string): ComparisonError {
  const named = isCommitId(base) ? base.slice(0, 7) : JSON.stringify(base);
  return new ComparisonError(
    `the base commit ${named} is not in the checkout, and ${why}`,
    FETCH_DEPTH,
  );
}
