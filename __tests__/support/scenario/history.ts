import type { FileTree } from '../stand-in/file-tree.ts';
import type { Commits, PlannedCommit } from './commits.ts';
import { makeCommits } from './commits.ts';
import type { Scenario } from './scenario.ts';
import { hasPullRequest, PULL_REQUEST } from './scenario.ts';

/** The commits of a scenario by id, and their roles. */
export interface History {
  /** The same commits, as git stores them. */
  readonly made: Commits;
  readonly commits: Readonly<Record<string, FileTree>>;
  readonly parents: Readonly<Record<string, readonly string[]>>;
  /** Maps full ref names to commit ids. */
  readonly refs: Readonly<Record<string, string>>;
  /** The commit where the head's branch left main. It is the `base.sha` of an event. */
  readonly base: string;
  /** The tip of main. */
  readonly main: string;
  readonly head: string;
  /** The test merge of main and the head. Undefined for events without a pull request. */
  readonly merge: string | undefined;
  /** GITHUB_SHA and GITHUB_REF. */
  readonly sha: string;
  readonly ref: string;
  /** The ref from which each side can be fetched. */
  readonly fetch: {
    readonly merge: string | undefined;
    readonly head: string;
    readonly base: string;
  };
}

const MAIN = 'refs/heads/main';
const FEATURE = 'refs/heads/feature';

/** Returns the commits and refs of the scenario's repository. */
export function historyOf(scenario: Scenario): History {
  const plan = hasPullRequest(scenario) ? branched(scenario) : linear(scenario);
  const made = makeCommits(plan);
  const { ids } = made;
  const id = (name: string): string => ids[name]!;
  const known = {
    made,
    commits: Object.fromEntries(plan.map((commit) => [id(commit.name), commit.files])),
    parents: Object.fromEntries(made.parents),
    base: id('base'),
    head: ids.head ?? id('base'),
  };
  return hasPullRequest(scenario)
    ? { ...known, ...ofPullRequest(scenario, known.head, ids.ahead ?? known.base, id('merge')) }
    : { ...known, merge: undefined, ...ofPush(scenario, known.base, known.head) };
}

function changed(tree: FileTree, scenario: Scenario): FileTree {
  const links = Object.entries(scenario.symlinks ?? {}).map(
    ([path, symlink]) => [path, { symlink }] as const,
  );
  const all = { ...tree, ...scenario.head, ...Object.fromEntries(links) };
  for (const path of scenario.removed ?? []) {
    if (!Object.hasOwn(all, path)) throw new Error(`removed: there is no "${path}" in base`);
    delete all[path];
  }
  return all;
}

function branched(scenario: Scenario): readonly PlannedCommit[] {
  const base = scenario.base ?? {};
  const main = { ...base, ...scenario.ahead };
  const tip = scenario.ahead === undefined ? 'base' : 'ahead';
  return [
    { name: 'base', files: base, parents: [] },
    ...(tip === 'base' ? [] : [{ name: 'ahead', files: main, parents: ['base'] }]),
    { name: 'head', files: changed(base, scenario), parents: ['base'] },
    { name: 'merge', files: changed(main, scenario), parents: [tip, 'head'] },
  ];
}

function linear(scenario: Scenario): readonly PlannedCommit[] {
  if (scenario.ahead !== undefined)
    throw new Error(
      `ahead: the event ${scenario.event} has no pull request that main could be ahead of`,
    );
  const base: PlannedCommit = { name: 'base', files: scenario.base ?? {}, parents: [] };
  const hasHead =
    scenario.head !== undefined ||
    scenario.removed !== undefined ||
    scenario.symlinks !== undefined;
  const isPush = scenario.event === 'push';
  return hasHead || isPush
    ? [base, { name: 'head', files: changed(base.files, scenario), parents: ['base'] }]
    : [base];
}

type Refs = Pick<History, 'refs' | 'main' | 'sha' | 'ref' | 'fetch'>;

function ofPullRequest(
  scenario: Scenario,
  head: string,
  main: string,
  merge: string,
): Refs & { readonly merge: string } {
  const pull = `refs/pull/${PULL_REQUEST}`;
  const isQueued = scenario.event === 'merge_group';
  const mergeRef = isQueued
    ? `refs/heads/gh-readonly-queue/main/pr-${PULL_REQUEST}-${main}`
    : `${pull}/merge`;
  // A fork's branch is not in the repository.
  const branch = scenario.fork === true ? {} : { [FEATURE]: head };
  const common = {
    refs: { [MAIN]: main, [`${pull}/head`]: head, [mergeRef]: merge, ...branch },
    main,
    merge,
    fetch: { merge: mergeRef, head: `${pull}/head`, base: MAIN },
  };
  const runsOnMerge =
    isQueued || scenario.event === 'pull_request' || scenario.event === 'pull_request_review';
  return runsOnMerge
    ? { ...common, sha: merge, ref: mergeRef }
    : { ...common, sha: main, ref: MAIN };
}

function ofPush(scenario: Scenario, base: string, head: string): Refs {
  const kind = scenario.event === 'push' ? (scenario.push ?? 'update') : 'update';
  switch (kind) {
    case 'update':
    case 'forced':
      return {
        refs: { [MAIN]: head },
        main: head,
        sha: head,
        ref: MAIN,
        fetch: { merge: undefined, head: MAIN, base: MAIN },
      };
    case 'new-branch': {
      const refs = { [MAIN]: base, [FEATURE]: head };
      return {
        refs,
        main: base,
        sha: head,
        ref: FEATURE,
        fetch: { merge: undefined, head: FEATURE, base: MAIN },
      };
    }
    case 'tag': {
      const refs = { [MAIN]: head, 'refs/tags/v1': head };
      return {
        refs,
        main: head,
        sha: head,
        ref: 'refs/tags/v1',
        fetch: { merge: undefined, head: 'refs/tags/v1', base: MAIN },
      };
    }
    case 'deleted':
      return {
        refs: { [MAIN]: base },
        main: base,
        sha: base,
        ref: MAIN,
        fetch: { merge: undefined, head: MAIN, base: MAIN },
      };
    default:
      return kind satisfies never;
  }
}
