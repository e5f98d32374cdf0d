import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ancestry, checkOutFiles, hasAttributes, writeRepository } from './commits.ts';
import { git } from './git.ts';
import type { History } from './history.ts';
import type { Checkout, Scenario } from './scenario.ts';

// A second fetch must fail at once, and never reach a real host.
const CONFIG = `[core]
	repositoryformatversion = 0
	filemode = true
	bare = false
	logallrefupdates = true
	autocrlf = false
[user]
	name = Card Author
	email = author@example.com
[remote "origin"]
	url = file:///nowhere/origin.git
	fetch = +refs/heads/*:refs/remotes/origin/*
`;

/**
 * Creates the workspace as actions/checkout would: a separate repository with the requested
 * commits, one commit deep or complete.
 */
export async function checkOut(
  scenario: Scenario,
  history: History,
  workspace: string,
): Promise<void> {
  await mkdir(workspace, { recursive: true });
  if (scenario.checkout !== 'none')
    await fetch(scenario, sourceRef(scenario.checkout, history), history, workspace);
  for (const [path, text] of Object.entries(scenario.untracked ?? {})) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
}

async function fetch(
  scenario: Scenario,
  source: string,
  history: History,
  workspace: string,
): Promise<void> {
  const isShallow = scenario.checkout === undefined || scenario.checkout.startsWith('shallow-');
  const fetched = Object.entries(history.refs).filter(
    ([ref]) => ref === source || (!isShallow && /^refs\/(?:heads|tags)\//.test(ref)),
  );
  const tips = fetched.map(([, commit]) => commit);
  const { made } = history;
  writeRepository(join(workspace, '.git'), {
    commits: made,
    has: isShallow ? tips : ancestry(made, tips),
    refs: Object.fromEntries(fetched.map(([ref, commit]) => [local(ref), commit])),
    config: CONFIG,
    // A commit without parents is complete even after a shallow fetch.
    shallow: isShallow ? tips.filter((commit) => made.parents.get(commit)!.length > 0) : [],
  });
  const branch = /^refs\/heads\/(.+)$/.exec(source)?.[1];
  const commit = history.refs[source]!;
  const files = history.commits[commit]!;
  if (scenario.sparse === undefined && !hasAttributes(files)) {
    checkOutFiles(workspace, files, { commit, ...(branch !== undefined && { branch }) });
    return;
  }
  if (scenario.sparse !== undefined)
    await git(workspace, ['sparse-checkout', 'set', '--no-cone', ...scenario.sparse]);
  await git(workspace, [
    'checkout',
    '--quiet',
    '--force',
    ...(branch === undefined ? ['--detach'] : ['-B', branch]),
    local(source),
  ]);
}

function sourceRef(checkout: Checkout | undefined, history: History): string {
  const side = checkout?.replace('shallow-', '') as 'merge' | 'head' | 'base' | undefined;
  if (side === undefined) return history.ref;
  const ref = history.fetch[side];
  if (ref === undefined)
    throw new Error(`checkout: ${checkout} needs an event with a pull request`);
  return ref;
}

function local(ref: string): string {
  return ref
    .replace(/^refs\/heads\//, 'refs/remotes/origin/')
    .replace(/^refs\/pull\//, 'refs/remotes/pull/');
}
