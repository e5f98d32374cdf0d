import type { Git } from '../adapters/git/git.ts';
import { openWorkspace } from '../adapters/git/workspace.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { BaseAndHead } from '../model/base-and-head.ts';
import type { ToolList } from '../model/tool.ts';
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
 * Compares two commits in the same way as `check --base` compares a commit with the working tree.
 * @throws UsageError if either name is not a commit of this repository.
 */
export async function compareCommits(
  names: BaseAndHead<string>,
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
  if (findings.length > 0) return { kind: 'failed', failures: [...findings, couldNotCompare()] };
  // A changed file that belongs to no agent may still change permissions.
  return comparison && (comparison.agents.length > 0 || governed.length === 0)
    ? { kind: 'compared', changes: comparison }
    : { kind: 'no agent' };
}

async function repositoryOf(names: BaseAndHead<string>, terminal: Terminal): Promise<Git> {
  const { git } = await openWorkspace(terminal.folder);
  const [base, head] = [JSON.stringify(names.base), JSON.stringify(names.head)];
  if (!git)
    throw new UsageError(
      `${base} and ${head} are not two files, and this folder is not in a git repository`,
    );
  for (const name of [names.base, names.head])
    await resolveCommit(name, { git }, true).catch((error: unknown) => {
      if (!(error instanceof ComparisonError)) throw error;
      throw new UsageError(
        `${JSON.stringify(name)} is neither a file nor a commit of this repository`,
      );
    });
  return git;
}

async function diffRequest(
  names: BaseAndHead<string>,
  given: Given,
  terminal: Terminal,
  tools: ToolList | undefined,
): Promise<RunRequest> {
  const org = given.value('org');
  const floors = org && (await givenFloors(org, terminal.tree));
  return {
    // A comparison considers only what changed, even if the configuration says `scope: all`.
    ...localRequest(given, terminal, { scope: 'changed' }, names),
    purpose: 'permissions',
    ...(floors && { floors }),
    ...(tools && { tools }),
  };
}

function couldNotCompare(): Finding {
  return findingIn(couldNotEvaluate, '', couldNotEvaluate.words.notCompared());
}
