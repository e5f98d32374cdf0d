import { createHash } from 'node:crypto';
import { readCardFile } from '../agents/files.ts';
import { digits } from '../document/digits.ts';
import { MAX_CARD_BYTES } from '../document/limits.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { Tree } from '../model/tree.ts';
import type { ChangedFile, Report } from '../report/report.ts';
import { type ReadConfiguration, readConfiguration } from '../settings/configuration.ts';
import { type Options, type Settings, SettingsError, settle } from '../settings/settings.ts';
import { ApiTree } from '../world/api-tree.ts';
import type { GitHub } from '../world/github.ts';
import type { Runner } from '../world/runner.ts';
import { DiskTree, GitTree } from '../world/trees.ts';
import type { Workspace } from '../world/workspace.ts';
import { type Comparison, ComparisonError, compare, resolveCommit, type Sources } from './changes.ts';
import { select } from './judge-agent.ts';
import { judgeTree } from './judge-tree.ts';
import type { Plan } from './plan.ts';
import { pathsOf, relevanceOf, removedCards } from './relevance.ts';

/** What a run is made of before anything is judged. */
export interface Setup {
  readonly runner: Runner;
  readonly now: Date;
  readonly elapsed: () => number;
  readonly inputs: Options;
  readonly configFile: string;
  /** True when the input names it, so that it has to exist. */
  readonly configNamed: boolean;
  readonly defaultId: string;
  readonly github?: GitHub;
  readonly workspace: Workspace;
  readonly event: string;
  readonly plan: Plan;
}

/** What judging a plan came to. */
export interface Judged {
  readonly agents: Report['agents'];
  readonly loose: readonly Finding[];
  readonly notices: readonly string[];
  readonly changes: readonly ChangedFile[];
  readonly nothingToCheck: boolean;
  readonly staleFiles: ReadonlySet<string>;
  readonly scope: 'changed' | 'all';
  /** What was compared with what, for the foot of the report. */
  readonly compared?: string;
}

const NOTHING: Judged = { agents: [], loose: [], notices: [], changes: [], nothingToCheck: true, staleFiles: new Set(), scope: 'changed' };

export async function judgePlan(setup: Setup, settled: (settings: Settings) => void): Promise<Judged> {
  const { plan, workspace } = setup;
  switch (plan.kind) {
    case 'nothing':
      settled(settle(setup.inputs, undefined, setup.defaultId));
      return { ...NOTHING, notices: [plan.because] };
    case 'refused':
      throw new SettingsError(plan.because, plan.help);
    case 'all': {
      const tree = checkedOut(workspace);
      const settings = await readSettings(setup, tree, settled);
      return judgeAll(setup, settings, tree, plan.note ? [plan.note] : []);
    }
    case 'changes':
      return judgeChanges(setup, plan, settled);
    default:
      return plan satisfies never;
  }
}

function checkedOut(workspace: Workspace): Tree {
  if (workspace.empty) throw new SettingsError('the repository is not checked out', 'add a step "uses: actions/checkout" before this one');
  return new DiskTree(workspace.root, workspace.git);
}

async function judgeAll(setup: Setup, settings: Settings, tree: Tree, notices: readonly string[]): Promise<Judged> {
  const judgement = await judgeTree(tree, settings, {
    now: setup.now,
    context: 'cicd',
    elapsed: setup.elapsed,
    progress: progressOf(setup.runner),
  });
  const loose = judgement.agents.length === 0 && judgement.loose.length === 0 ? noCards(settings) : judgement.loose;
  return {
    agents: judgement.agents,
    loose,
    notices: [...notices, ...judgement.notices],
    changes: [],
    nothingToCheck: false,
    staleFiles: new Set(),
    scope: 'all',
  };
}

function noCards(settings: Settings): readonly Finding[] {
  const severity = ({ pass: 'note', warn: 'warning', fail: 'error' } as const)[settings.onNoCards];
  return select(
    [
      findingIn('no-cards-found', '', 'no card and no policy was found', {
        severity,
        help: 'check the patterns under "cards"; "on-no-cards" says what this means for the check',
      }),
    ],
    settings,
  );
}

async function judgeChanges(
  setup: Setup,
  plan: Extract<Plan, { kind: 'changes' }>,
  settled: (settings: Settings) => void,
): Promise<Judged> {
  const { workspace, github } = setup;
  const sources: Sources = { ...(workspace.git && { git: workspace.git }), ...(github && { github }) };
  const { tree, head } = await headOf(plan, setup, sources);
  const comparison = await compareOrAll(plan, head, sources);
  if (comparison === undefined) {
    const settings = await readSettings(setup, tree, settled);
    return judgeAll(setup, settings, tree, ['the commit before the push is gone, so everything is judged']);
  }
  const changes = comparison.changes;
  await prefetch(comparison, setup.configFile, changes ?? []);
  const settings = await readSettings(setup, setup.event === 'push' ? tree : comparison.baseTree, settled);
  const configFindings = await headConfiguration(setup, tree, comparison);
  if (settings.scope === 'all' || changes === undefined) {
    const judged = await judgeAll(setup, settings, tree, [...comparison.notices, ...configFindings.notices]);
    const removed = await removedCards(changes ?? [], comparison.baseTree, tree, judged.agents, settings);
    const relevant = relevantOf(changes, settings, setup.configFile);
    await mustHold(tree, relevant);
    const loose = [...judged.loose, ...removed, ...configFindings.findings];
    const findings = [...judged.agents.flatMap((agent) => agent.findings), ...loose];
    return {
      ...judged,
      loose,
      changes: relevant,
      staleFiles: await staleFiles(tree, comparison, findings),
      compared: comparedText(tree, comparison),
    };
  }
  const relevance = relevanceOf(changes, settings, setup.configFile);
  if (relevance.governed.length === 0) return { ...NOTHING, notices: comparison.notices, compared: comparedText(tree, comparison) };
  const changed = new Set(relevance.governed.flatMap(pathsOf));
  const judgement = await judgeTree(tree, settings, {
    now: setup.now,
    context: 'cicd',
    elapsed: setup.elapsed,
    progress: progressOf(setup.runner),
    changed,
    ...(!relevance.everything && { within: changed }),
    wasGoverned: async (file) => {
      const before = await readCardFile(comparison.baseTree, file, { named: false });
      return before.kind === 'governed';
    },
  });
  await mustHold(tree, relevance.governed);
  const removed = await removedCards(changes, comparison.baseTree, tree, judgement.agents, settings);
  const loose = [...judgement.loose, ...removed, ...configFindings.findings];
  return {
    agents: judgement.agents,
    loose,
    notices: [...comparison.notices, ...configFindings.notices, ...judgement.notices],
    changes: relevance.governed,
    nothingToCheck: judgement.agents.length === 0 && loose.length === 0 && judgement.governed === 0,
    compared: comparedText(tree, comparison),
    staleFiles: await staleFiles(tree, comparison, [...judgement.agents.flatMap((agent) => agent.findings), ...loose]),
    scope: 'changed',
  };
}

/**
 * A file that the change brings and the judged tree lacks: another commit is checked out, or into another folder, or a link leads nowhere.
 * Judging what is there would look like a change that touches nothing.
 */
async function mustHold(tree: Tree, changes: readonly ChangedFile[]): Promise<void> {
  for (const { file, status } of changes) {
    if (status === 'removed' || (await tree.read(file, 0)).kind !== 'absent') continue;
    throw new ComparisonError(
      `${JSON.stringify(file)} is part of the change and is not in ${tree.label}`,
      'check out the commit of the event, and name the "path" of the checkout as working-directory; mend a link that leads nowhere',
    );
  }
}

function relevantOf(changes: readonly ChangedFile[] | undefined, settings: Settings, configFile: string): readonly ChangedFile[] {
  return changes ? relevanceOf(changes, settings, configFile).governed : [];
}

/** The tree that is judged, and its commit: the checked-out files, or a commit that is read as data. */
async function headOf(plan: Extract<Plan, { kind: 'changes' }>, setup: Setup, sources: Sources): Promise<{ tree: Tree; head: string }> {
  const { workspace, github } = setup;
  if (plan.head.from === 'checkout') {
    const tree = checkedOut(workspace);
    return { tree, head: (await workspace.git?.commit('HEAD')) ?? setup.runner.env.GITHUB_SHA ?? 'HEAD' };
  }
  const head = await resolveCommit(plan.head.commit, sources);
  // On pull_request_target both sides come from the API alone: since the checkout is not the change, nothing of it is judged.
  if (setup.event !== 'pull_request_target' && workspace.git && (await workspace.git.commit(head)))
    return { tree: new GitTree(workspace.git, head), head };
  if (!github)
    throw new SettingsError(
      `the commit ${head.slice(0, 7)} is not in the checkout, and there is no token to ask GitHub with`,
      'set the input github-token',
    );
  return { tree: new ApiTree(github, head), head };
}

async function compareOrAll(plan: Extract<Plan, { kind: 'changes' }>, head: string, sources: Sources): Promise<Comparison | undefined> {
  const { git, github } = sources;
  // GitHub compares with the common ancestor, which after a forced push is not what was there before; only git can tell.
  if (plan.baseMayBeMissing && plan.base.from === 'commit' && !(await git?.commit(plan.base.commit))) return undefined;
  return compare(plan, head, plan.head.from === 'commit' && plan.pull ? { ...(github && { github }) } : sources);
}

/** One batch brings what is nearly always needed of a base that lies on GitHub; it also proves that the base is there. */
async function prefetch(comparison: Comparison, configFile: string, changes: readonly ChangedFile[]): Promise<void> {
  if (!(comparison.baseTree instanceof ApiTree)) return;
  const before = changes.filter((change) => change.status !== 'added').map((change) => change.previous ?? change.file);
  const worthwhile = before.filter((file) => /\.(?:ya?ml|json)$/i.test(file)).slice(0, 200);
  await comparison.baseTree.prefetch([configFile, ...worthwhile]);
}

async function readSettings(setup: Setup, tree: Tree, settled: (settings: Settings) => void): Promise<Settings> {
  const read = await configurationIn(tree, setup.configFile);
  if (read === undefined && setup.configNamed) {
    const here = setup.plan.kind === 'changes' ? ` in ${tree.label}` : '';
    // Named and missing at the base is a configuration that the change brings in; it takes effect after the merge.
    const atHead =
      setup.plan.kind === 'changes' && (await configurationIn(checkedOut(setup.workspace), setup.configFile).catch(() => undefined));
    if (!atHead)
      throw new SettingsError(`the configuration ${JSON.stringify(setup.configFile)} does not exist${here}`, 'check the input "config"');
  }
  if (read?.kind === 'broken') throw new BrokenConfiguration(read.findings);
  const settings = settle(setup.inputs, read?.configuration, setup.defaultId);
  settled(settings);
  return settings;
}

/** The configuration in force does not load or is not valid. */
export class BrokenConfiguration extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super('the configuration is not valid');
    this.findings = findings;
  }
}

async function configurationIn(tree: Tree, file: string): Promise<ReadConfiguration | undefined> {
  const read = await tree.read(file, MAX_CARD_BYTES);
  if (read.kind === 'absent') return undefined;
  if (read.kind !== 'bytes')
    throw new SettingsError(
      `the configuration ${JSON.stringify(file)} cannot be read: ${read.kind === 'refused' ? read.reason : 'it is too large'}`,
    );
  return readConfiguration(file, read.bytes);
}

/** The head's configuration is validated although the base's is in force, so that a broken one does not get merged (spec 10). */
async function headConfiguration(
  setup: Setup,
  tree: Tree,
  comparison: Comparison,
): Promise<{ findings: readonly Finding[]; notices: readonly string[] }> {
  const touched = comparison.changes?.some((change) => pathsOf(change).includes(setup.configFile)) ?? true;
  if (!touched || setup.event === 'push') return { findings: [], notices: [] };
  const read = await configurationIn(tree, setup.configFile);
  const findings = read?.kind === 'broken' ? read.findings : [];
  const notices = comparison.changes
    ? [`the change to ${setup.configFile} takes effect after the merge; this run used the configuration of the base`]
    : [];
  return { findings, notices };
}

function comparedText(tree: Tree, comparison: Comparison): string {
  return `${tree.label} compared with ${comparison.base.slice(0, 7)}`;
}

/** Files whose judged content is not that of the head commit, so that their lines would point at the wrong text. */
async function staleFiles(tree: Tree, comparison: Comparison, findings: readonly Finding[]): Promise<ReadonlySet<string>> {
  const stale = new Set<string>();
  for (const file of new Set(findings.map((finding) => finding.location.file))) {
    const blob = comparison.headBlobs.get(file);
    if (blob === undefined) continue;
    const read = await tree.read(file, 64 * 1024 * 1024);
    if (read.kind === 'bytes' && blobId(read.bytes, blob.length) !== blob) stale.add(file);
  }
  return stale;
}

/** The id that git gives to a blob. */
function blobId(bytes: Uint8Array, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

/** Says how far long work is, and nothing about short work. */
function progressOf(runner: Runner): (done: number, total: number) => void {
  return (done, total) => {
    if (done % 500 === 0) runner.line(`read ${digits(done)} of ${digits(total)} files`);
  };
}
