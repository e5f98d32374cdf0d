import { ApiError, type GitHub } from '../../adapters/github/github.ts';
import { digits } from '../../document/digits.ts';
import type { ChangedFile } from '../../model/changed-file.ts';

/** The maximum number of files that GitHub lists for a comparison. */
const MAX_COMPARED = 300;
/** The maximum number of files that GitHub lists for a pull request. */
const MAX_LISTED = 3000;

/** The changed files between the base and head, as listed by git or GitHub. */
export interface ListedChanges {
  /**
   * The changed files. Absent if the changes could not be listed, in which case everything is
   * checked.
   */
  readonly listed?: readonly ChangedFile[];
  /** Maps the paths of the changed files to their blob ids at the head commit. */
  readonly headBlobs: ReadonlyMap<string, string>;
  readonly notices: readonly string[];
}

/** GitHub's comparison of two commits. */
export interface GitHubComparison {
  /** The commits' common ancestor. GitHub lists the changes since this commit. */
  readonly mergeBase?: string;
  readonly files: readonly ListedFile[];
}

interface ListedFile {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string;
  readonly sha?: string | null;
}

/**
 * Compares two commits on GitHub. Returns undefined if the token does not permit the comparison.
 * @throws ApiError if there is no usable response.
 */
export function compareOnGitHub(
  github: GitHub,
  base: string,
  head: string,
): Promise<GitHubComparison | undefined> {
  return ifAllowed(async () => {
    const { data } = await github.request(
      'GET /repos/{owner}/{repo}/compare/{basehead}',
      { basehead: `${base}...${head}`, per_page: 100 },
      { expect: 'object' },
    );
    const { files, merge_base_commit } = data as {
      files?: unknown;
      merge_base_commit?: { sha?: unknown } | null;
    };
    if (!Array.isArray(files))
      throw new ApiError('unreachable', "GitHub's comparison lists no files");
    const mergeBase = merge_base_commit?.sha;
    return { files: files as ListedFile[], ...(typeof mergeBase === 'string' && { mergeBase }) };
  });
}

/**
 * Lists the changed files from GitHub's comparison or, if it is incomplete, from the pull request.
 * If neither list is usable, everything is checked.
 */
export async function listOnGitHub(
  compared: GitHubComparison | undefined,
  {
    base,
    pull,
    github,
  }: { readonly base: string; readonly pull: number | undefined; readonly github: GitHub },
): Promise<ListedChanges> {
  // GitHub lists the changes since the common ancestor. If the base is a different commit, the list
  // lacks files that changed only between the ancestor and the base.
  if (compared && pull === undefined && compared.mergeBase !== base)
    return everything(
      `the base commit ${base.slice(0, 7)} is not an ancestor of the checked commit, but GitHub lists only changes since their common ancestor`,
    );
  if (compared && compared.files.length < MAX_COMPARED) return listedFiles(compared.files);
  if (pull !== undefined) {
    const files = await ifAllowed(() => pullRequestFiles(github, pull));
    if (files && files.length < MAX_LISTED) return listedFiles(files);
    if (files) return everything(`the pull request changes ${digits(MAX_LISTED)} files or more`);
  }
  return everything(
    compared
      ? `the change has ${MAX_COMPARED} files or more`
      : 'this token cannot read the changed files on GitHub',
  );
}

function everything(because: string): ListedChanges {
  return { headBlobs: new Map(), notices: [`${because}, so everything is checked`] };
}

async function pullRequestFiles(github: GitHub, number: number): Promise<readonly ListedFile[]> {
  const files: ListedFile[] = [];
  for await (const page of github.pages('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
    pull_number: number,
  }))
    for (const file of page as ListedFile[]) files.push(file);
  return files;
}

/**
 * Sends a request and returns its result. Returns undefined if the token lacks the permission for
 * it.
 */
async function ifAllowed<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'refused') return undefined;
    throw error;
  }
}

function listedFiles(files: readonly ListedFile[]): ListedChanges {
  const headBlobs = new Map<string, string>();
  const listed = files.map((file): ChangedFile => {
    if (typeof file?.filename !== 'string')
      throw new ApiError(
        'unreachable',
        "GitHub's list of changed files has an entry without a name",
      );
    if (file.sha && file.status !== 'removed') headBlobs.set(file.filename, file.sha);
    if (file.status === 'renamed' && file.previous_filename !== undefined)
      return { file: file.filename, status: 'renamed', previous: file.previous_filename };
    if (file.status === 'added' || file.status === 'copied')
      return { file: file.filename, status: 'added' };
    return { file: file.filename, status: file.status === 'removed' ? 'removed' : 'modified' };
  });
  return { listed, headBlobs, notices: [] };
}
