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
  // Such a checkout differs from its base in nothing, which would read as a change that touches nothing.
  if (plan.base.from === 'pull-request' && base === head && head !== plan.base.pull.headSha) {
    throw new ComparisonError(
      `the checked-out commit ${head.slice(0, 7)} is part of the base branch and holds nothing of the pull request`,
      'let actions/checkout take the commit of the event: leave out its "ref"',
    );
  }
  const { git, github } = sources;
  const inGit = git && (await git.commit(base)) !== undefined;
  if (inGit) {
    const changes = plan.head.from === 'checkout' ? await git.diff(base) : await git.diff(base, head);
    if (changes) {
      const blobs = plan.pull && (await git.commit(plan.pull.headSha)) ? await git.files(plan.pull.headSha) : undefined;
      const headBlobs = new Map([...(blobs ?? [])].flatMap(([file, entry]) => (entry.link ? [] : [[file, entry.blob] as const])));
      return { base, baseTree: new GitTree(git, base, github && new ApiTree(github, base)), changes, headBlobs, notices: [] };
    }
  }
  if (!github) {
    if (inGit) throw new ComparisonError(`git cannot compare with the base commit ${base.slice(0, 7)}`, FETCH_DEPTH);
    throw missingBase(base, 'there is no token to ask GitHub with');
  }
  const listed = await listChanges(plan, base, head, github);
  return { base, baseTree: new ApiTree(github, base), ...listed };
}

async function baseOf(plan: Changes, head: string, sources: Sources): Promise<string> {
  const { git, github } = sources;
  switch (plan.base.from) {
    case 'commit':
      return plan.base.commit;
    case 'branch-point': {
      const ref = await resolveCommit(plan.base.ref, sources);
      const common = git && (await git.mergeBase(ref, head));
      if (common) return common;
      if (github) return mergeBaseFromApi(github, ref, ref, head);
      throw missingBase(ref, 'there is no token to ask GitHub with');
    }
    case 'pull-request': {
      const { pull, testMerge } = plan.base;
      if (git && plan.head.from === 'checkout') {
        // The test merge of a pull request: its first parent is the base that GitHub merged with, even in a checkout of depth 1.
        const [first, second] = await git.parents('HEAD');
        if (first && second === pull.headSha && head === testMerge) return first;
        const tip = await git.commit(`refs/remotes/origin/${pull.baseRef}`);
        const common = tip && (await git.mergeBase(tip, 'HEAD'));
        if (common) return common;
      }
      if (github) return mergeBaseFromApi(github, pull.baseRef, pull.baseSha, head);
      throw missingBase(pull.baseSha, 'there is no token to ask GitHub with');
    }
    default:
      return plan.base satisfies never;
  }
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

/** The commit at which the head left a ref; `base` is how the ref is named when GitHub does not tell. */
async function mergeBaseFromApi(github: GitHub, ref: string, base: string, head: string): Promise<string> {
  try {
    const { data } = await github.request(
      'GET /repos/{owner}/{repo}/compare/{basehead}',
      { basehead: `${ref}...${head}`, per_page: 1 },
      { expect: 'object' },
    );
    const sha = mergeBaseOf(data);
    if (sha !== undefined) return sha;
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind !== 'refused') throw error;
  }
  throw missingBase(base, 'GitHub does not show the comparison to this token');
}

function mergeBaseOf(data: unknown): string | undefined {
  const sha = (data as { merge_base_commit?: { sha?: unknown } | null }).merge_base_commit?.sha;
  return typeof sha === 'string' ? sha : undefined;
}

/** The way out where a commit is missing. */
const FETCH_DEPTH = 'check out with "fetch-depth: 0" (actions/checkout), or give the job "contents: read"';

function missingBase(base: string, why: string): ComparisonError {
  const named = /^[0-9a-f]{40,64}$/.test(base) ? base.slice(0, 7) : JSON.stringify(base);
  return new ComparisonError(`the base commit ${named} is not in the checkout, and ${why}`, FETCH_DEPTH);
}

type Listed = Pick<Comparison, 'changes' | 'headBlobs' | 'notices'>;

async function listChanges(plan: Changes, base: string, head: string, github: GitHub): Promise<Listed> {
  // A pull request is compared at its own head: the test merge is on GitHub too, but its comparison is asked for by the two real sides.
  const pull = plan.base.from === 'pull-request' && isOwnHead(plan, plan.base.pull) ? plan.base.pull : undefined;
  const compared = await ifAllowed(() => comparedFiles(github, base, pull?.headSha ?? head));
  // GitHub compares with the common ancestor. Where that is another commit than the base, what the head lacks of the base is not listed.
  if (compared && !pull && compared.from !== base)
    return everything(
      `the base commit ${base.slice(0, 7)} is no ancestor of what is judged, and GitHub lists only what is new since both parted`,
    );
  if (compared && compared.files.length < MAX_COMPARED) return listedFiles(compared.files);
  if (pull) {
    const files = await ifAllowed(() => pullRequestFiles(github, pull.number));
    if (files && files.length < MAX_LISTED) return listedFiles(files);
    if (files) return everything(`the pull request changes ${digits(MAX_LISTED)} files or more`);
  }
  return everything(compared ? `the change has ${MAX_COMPARED} files or more` : 'GitHub does not show the changed files to this token');
}

function isOwnHead({ head }: Changes, pull: PullRequest): boolean {
  return head.from === 'checkout' || head.commit === pull.headSha;
}

function everything(because: string): Listed {
  return { headBlobs: new Map(), notices: [`${because}, so everything is judged`] };
}

interface ListedFile {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string;
  readonly sha?: string | null;
}

/** What GitHub lists, and the commit that it compared from. */
async function comparedFiles(
  github: GitHub,
  base: string,
  head: string,
): Promise<{ readonly files: readonly ListedFile[]; readonly from: string | undefined }> {
  const { data } = await github.request(
    'GET /repos/{owner}/{repo}/compare/{basehead}',
    { basehead: `${base}...${head}`, per_page: 100 },
    { expect: 'object' },
  );
  const { files } = data as { files?: unknown };
  if (!Array.isArray(files)) throw new ApiError('unreachable', "GitHub's comparison names no files");
  return { files: files as ListedFile[], from: mergeBaseOf(data) };
}

async function pullRequestFiles(github: GitHub, number: number): Promise<readonly ListedFile[]> {
  const files: ListedFile[] = [];
  for await (const page of github.pages('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { pull_number: number }))
    for (const file of page as ListedFile[]) files.push(file);
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

function listedFiles(files: readonly ListedFile[]): Listed {
  const headBlobs = new Map<string, string>();
  const changes = files.map((file): ChangedFile => {
    if (typeof file?.filename !== 'string') throw new ApiError('unreachable', "GitHub's list of changed files has an entry without a name");
    if (file.sha && file.status !== 'removed') headBlobs.set(file.filename, file.sha);
    if (file.status === 'renamed' && file.previous_filename !== undefined)
      return { file: file.filename, status: 'renamed', previous: file.previous_filename };
    if (file.status === 'added' || file.status === 'copied') return { file: file.filename, status: 'added' };
    return { file: file.filename, status: file.status === 'removed' ? 'removed' : 'modified' };
  });
  return { changes, headBlobs, notices: [] };
}
