import { digits } from '../document/digits.ts';
import type { Tree } from '../model/tree.ts';
import type { ChangedFile } from '../report/report.ts';
import { ApiTree } from '../world/api-tree.ts';
import type { Git } from '../world/git.ts';
import { ApiError, type GitHub } from '../world/github.ts';
import { GitTree } from '../world/trees.ts';
import type { Plan, PullRequest } from './plan.ts';

/** The base of a comparison and what changed from it. */
export interface Comparison {
  /** The commit that the judged tree is compared with. */
  readonly base: string;
  readonly baseTree: Tree;
  /** Undefined when it could not be told, so that everything is judged. */
  readonly changes?: readonly ChangedFile[];
  /** Blobs at the head commit of files that the listing names; told by the listing alone. */
  readonly headBlobs: ReadonlyMap<string, string>;
  readonly notices: readonly string[];
}

/** The gate cannot tell what to compare with; ends in verdict error (spec 11). */
export class ComparisonError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'ComparisonError';
    this.help = help;
  }
}

/** GitHub names at most this many files in a comparison, and at most 3,000 in a pull request. */
const MAX_COMPARED = 300;
const MAX_LISTED = 3000;

/** Where to look: the local repository, when there is one, and the API, when there is a token. */
export interface Sources {
  readonly git?: Git;
  readonly github?: GitHub;
}

type Changes = Extract<Plan, { kind: 'changes' }>;

/**
 * Finds the base of a run and what changed from it (spec 11, "Trees"): git when it has both commits, else GitHub's comparison, else the
 * files of the pull request; where none of them may be read, everything is judged.
 * @throws ComparisonError, ApiError
 */
export async function compare(plan: Changes, head: string, sources: Sources): Promise<Comparison> {
  const base = await baseOf(plan, head, sources);
  const { git } = sources;
  if (git && (await git.commit(base))) {
    const changes = plan.head.from === 'checkout' ? await git.diff(base) : await git.diff(base, head);
    if (changes) {
      const headBlobs = plan.pull && (await git.commit(plan.pull.headSha)) ? await git.files(plan.pull.headSha) : undefined;
      return { base, baseTree: new GitTree(git, base), changes, headBlobs: headBlobs ?? new Map(), notices: [] };
    }
  }
  const { github } = sources;
  if (!github) throw missingBase(base, 'there is no token to ask GitHub with');
  const baseTree = new ApiTree(github, base);
  const listed = await listChanges(plan, base, head, github);
  return { base, baseTree, ...listed };
}

async function baseOf(plan: Changes, head: string, { git, github }: Sources): Promise<string> {
  if (plan.base.from === 'commit') return resolveCommit(plan.base.commit, { ...(git && { git }), ...(github && { github }) });
  const { pull } = plan.base;
  if (git && plan.head.from === 'checkout') {
    // The test merge of a pull request: its first parent is the base that GitHub merged with, even in a checkout of depth 1.
    const [first, second] = await git.parents('HEAD');
    if (first && second === pull.headSha) return first;
    const tip = (await git.commit(`refs/remotes/origin/${pull.baseRef}`)) ?? (await git.commit(pull.baseSha));
    const common = tip && (await git.mergeBase(tip, 'HEAD'));
    if (common) return common;
  }
  if (github) return mergeBaseFromApi(github, pull, head);
  throw missingBase(pull.baseSha, 'there is no token to ask GitHub with');
}

/** The full SHA of a name that was given as input. */
export async function resolveCommit(name: string, { git, github }: Sources): Promise<string> {
  const local = git && ((await git.commit(name)) ?? (await git.commit(`refs/remotes/origin/${name}`)));
  if (local) return local;
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name)) return name;
  if (!github) throw missingBase(name, 'there is no token to ask GitHub with');
  try {
    const { data } = await github.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref: name }, { expect: 'object' });
    const { sha } = data as { sha?: unknown };
    if (typeof sha === 'string') return sha;
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind !== 'refused') throw error;
  }
  throw missingBase(name, 'GitHub does not know it either');
}

async function mergeBaseFromApi(github: GitHub, pull: PullRequest, head: string): Promise<string> {
  try {
    const { data } = await github.request(
      'GET /repos/{owner}/{repo}/compare/{basehead}',
      { basehead: `${pull.baseRef}...${head}`, per_page: 1 },
      { expect: 'object' },
    );
    const sha = (data as { merge_base_commit?: { sha?: unknown } }).merge_base_commit?.sha;
    if (typeof sha === 'string') return sha;
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind !== 'refused') throw error;
  }
  throw missingBase(pull.baseSha, 'GitHub does not show the comparison to this token');
}

function missingBase(base: string, why: string): ComparisonError {
  return new ComparisonError(
    `the base commit ${/^[0-9a-f]{40,64}$/.test(base) ? base.slice(0, 7) : JSON.stringify(base)} is not in the checkout, and ${why}`,
    'check out with "fetch-depth: 0" (actions/checkout), or give the job "contents: read"',
  );
}

type Listed = Pick<Comparison, 'changes' | 'headBlobs' | 'notices'>;

async function listChanges(plan: Changes, base: string, head: string, github: GitHub): Promise<Listed> {
  // A pull request is compared at its own head: the test merge is on GitHub too, but its comparison is asked for by the two real sides.
  const to = plan.pull?.headSha ?? head;
  const compared = await ifAllowed(() => comparedFiles(github, base, to));
  if (compared && compared.length < MAX_COMPARED) return listedFiles(compared, []);
  if (plan.pull) {
    const files = await ifAllowed(() => pullRequestFiles(github, plan.pull!.number));
    if (files && files.length < MAX_LISTED) return listedFiles(files, []);
    if (files)
      return {
        headBlobs: new Map(),
        notices: [`the pull request changes ${digits(MAX_LISTED)} files or more, so everything is judged`],
      };
  }
  const why = compared ? `the change has ${MAX_COMPARED} files or more` : 'GitHub does not show the changed files to this token';
  return { headBlobs: new Map(), notices: [`${why}, so everything is judged`] };
}

interface ListedFile {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string;
  readonly sha?: string | null;
}

async function comparedFiles(github: GitHub, base: string, head: string): Promise<readonly ListedFile[]> {
  const { data } = await github.request(
    'GET /repos/{owner}/{repo}/compare/{basehead}',
    { basehead: `${base}...${head}`, per_page: 100 },
    { expect: 'object' },
  );
  const { files } = data as { files?: unknown };
  if (!Array.isArray(files)) throw new ApiError('unreachable', "GitHub's comparison names no files");
  return files as ListedFile[];
}

async function pullRequestFiles(github: GitHub, number: number): Promise<readonly ListedFile[]> {
  const files: ListedFile[] = [];
  for await (const page of github.pages('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { pull_number: number }))
    files.push(...(page as ListedFile[]));
  return files;
}

/** A refusal opens the next way; anything else is the end of the run. */
async function ifAllowed<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'refused') return undefined;
    throw error;
  }
}

function listedFiles(files: readonly ListedFile[], notices: readonly string[]): Listed {
  const headBlobs = new Map<string, string>();
  const changes = files.map((file): ChangedFile => {
    if (typeof file.filename !== 'string') throw new ApiError('unreachable', "GitHub's list of changed files has an entry without a name");
    if (file.sha && file.status !== 'removed') headBlobs.set(file.filename, file.sha);
    if (file.status === 'renamed' && file.previous_filename !== undefined)
      return { file: file.filename, status: 'renamed', previous: file.previous_filename };
    if (file.status === 'added' || file.status === 'copied') return { file: file.filename, status: 'added' };
    return { file: file.filename, status: file.status === 'removed' ? 'removed' : 'modified' };
  });
  return { changes, headBlobs, notices };
}
