import { kindOfPath } from '../adapters/files/local-files.ts';
import type { Git } from '../adapters/git/git.ts';
import { GitTree } from '../adapters/git/git-tree.ts';
import { openWorkspace } from '../adapters/git/workspace.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { ToolList } from '../model/tool.ts';
import type { Tree } from '../model/tree.ts';
import { couldNotEvaluate } from '../rules/could-not-evaluate.ts';
import { ComparisonError, resolveCommit } from '../run/base-and-head/commits.ts';
import type { RunRequest } from '../run/request.ts';
import { run } from '../run/run.ts';
import { givenFloors } from './agent-input.ts';
import { type Given, UsageError } from './arguments.ts';
import type { DiffAnswer } from './diff-files.ts';
import { localAdapters } from './local-adapters.ts';
import { localRequest } from './local-request.ts';

/**
 * The names of the commits to compare. If `head` is undefined, `base` is compared with the working
 * tree.
 */
export type NamedCommits = { readonly base: string; readonly head: string | undefined };

/**
 * Compares two commits, or a commit with the working tree, in the same way as `check --base`.
 * @throws UsageError if either name is not a commit in this repository.
 */
export async function compareCommits(
  names: NamedCommits,
  given: Given,
  terminal: Terminal,
  tools: ToolList | undefined,
): Promise<DiffAnswer> {
  for (const option of ['card', 'policy', 'agent'])
    if (given.has(option))
      throw new UsageError(
        `--${option} works only if two files are compared, but ${JSON.stringify(names.base)} is not a file`,
      );
  const git = await repositoryOf(names, terminal);
  const request = await diffRequest(names, given, terminal, tools);
  const adapters = localAdapters(terminal, { git, now: request.clock.now, asksApi: false });
  const { comparison, findings, governed } = await run(request, adapters).catch(
    (error: unknown) => {
      throw error instanceof ComparisonError
        ? new UsageError(`${error.message}; ${error.help}`)
        : error;
    },
  );
  if (findings.length > 0) {
    const failures = [...findings, couldNotCompare()];
    return { kind: 'failed', failures, trees: await treesOf(names, git, terminal) };
  }
  // A changed file that does not belong to an agent may still change permissions.
  return comparison && (comparison.agents.length > 0 || governed.length === 0)
    ? { kind: 'compared', changes: comparison }
    : { kind: 'no agent' };
}

/** Returns the trees that may contain the findings from a comparison. */
async function treesOf(
  { base, head }: NamedCommits,
  git: Git,
  terminal: Terminal,
): Promise<readonly Tree[]> {
  const commit = async (name: string): Promise<Tree> =>
    new GitTree(git, await resolveCommit(name, { git }, true));
  const present =
    head === undefined ? (terminal.repository?.(git) ?? terminal.tree) : await commit(head);
  return [present, await commit(base)];
}

async function repositoryOf(names: NamedCommits, terminal: Terminal): Promise<Git> {
  const { git } = await openWorkspace(terminal.folder);
  const [base, head] = [JSON.stringify(names.base), JSON.stringify(names.head)];
  if (!git)
    throw new UsageError(
      names.head === undefined
        ? `${base} cannot be compared with another version, because this folder is not in a git repository; specify two files`
        : `${base} and ${head} are not both files, and commits cannot be compared outside a git repository; specify two files`,
    );
  for (const name of [names.base, names.head ?? names.base])
    await resolveCommit(name, { git }, true).catch((error: unknown) => {
      if (!(error instanceof ComparisonError)) throw error;
      throw new UsageError(
        names.head === undefined && kindOfPath(terminal.folder, name) !== undefined
          ? `${JSON.stringify(name)} is a single file; specify another version of the file, or specify a commit instead`
          : `${JSON.stringify(name)} is neither a file nor a commit in this repository`,
      );
    });
  return git;
}

async function diffRequest(
  names: NamedCommits,
  given: Given,
  terminal: Terminal,
  tools: ToolList | undefined,
): Promise<RunRequest> {
  const org = given.value('org');
  const floors = org && (await givenFloors(org, terminal.tree));
  return {
    // A comparison considers only changes, even if the configuration contains `scope: all`.
    ...localRequest(given, terminal, { scope: 'changed' }, names),
    purpose: 'permissions',
    ...(floors && { floors }),
    ...(tools && { tools }),
  };
}

function couldNotCompare(): Finding {
  return findingIn(couldNotEvaluate, '', couldNotEvaluate.words.notCompared());
}
