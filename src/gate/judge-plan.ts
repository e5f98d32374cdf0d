import { readCardFile } from '../agents/files.ts';
import { digits } from '../document/digits.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { Tree } from '../model/tree.ts';
import type { ChangedFile, Report } from '../report/report.ts';
import { type Options, type Settings, SettingsError, settle } from '../settings/settings.ts';
import { ApiTree, blobId } from '../world/api-tree.ts';
import type { GitHub } from '../world/github.ts';
import type { Runner } from '../world/runner.ts';
import { GitTree } from '../world/trees.ts';
import type { Workspace } from '../world/workspace.ts';
import { type Comparison, ComparisonError, compare, resolveCommit, type Sources } from './changes.ts';
import { checkedOut } from './checkout.ts';
import { headConfiguration, readSettings, settingsTreeOf } from './configuration.ts';
import { select } from './judge-agent.ts';
import { judgeTree, withTheirFindings } from './judge-tree.ts';
import { linkedChanges } from './links.ts';
import type { Plan } from './plan.ts';
import { pathsOf, relevanceOf, removedCards, removedTraces } from './relevance.ts';
import { historiesIn } from './run-histories.ts';

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
  /** The key for traces from the API, when the run has one. */
  readonly apiKey?: string;
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

type Changes = Extract<Plan, { kind: 'changes' }>;

const NOTHING: Judged = { agents: [], loose: [], notices: [], changes: [], nothingToCheck: true, staleFiles: new Set(), scope: 'changed' };

export async function judgePlan(setup: Setup, settled: (settings: Settings) => void): Promise<Judged> {
  const { plan } = setup;
  switch (plan.kind) {
    case 'nothing':
      settled(settle(setup.inputs, undefined, setup.defaultId));
      return { ...NOTHING, notices: [plan.because] };
    case 'refused':
      throw new SettingsError(plan.because, plan.help);
    case 'all': {
      const tree = checkedOut(setup);
      const settings = await readSettings(setup, tree, settled);
      // Nothing is compared, so there is no change that could have edited a trace.
      return judgeAll(setup, settings, tree, plan.note ? [plan.note] : [], () => true);
    }
    case 'changes':
      return judgeChanges(setup, plan, settled);
    default:
      return plan satisfies never;
  }
}

async function judgeAll(
  setup: Setup,
  settings: Settings,
  tree: Tree,
  notices: readonly string[],
  isEvidence: (file: string) => boolean,
): Promise<Judged> {
  const judgement = await judgeTree(tree, settings, {
    now: setup.now,
    context: 'cicd',
    elapsed: setup.elapsed,
    progress: progressOf(setup.runner),
    histories: historiesIn(setup, settings, isEvidence),
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

async function judgeChanges(setup: Setup, plan: Changes, settled: (settings: Settings) => void): Promise<Judged> {
  const { workspace, github } = setup;
  const sources: Sources = { ...(workspace.git && { git: workspace.git }), ...(github && { github }) };
  const { tree, head } = await headOf(plan, setup, sources);
  const listed = await compareOrAll(plan, head, sources);
  if (listed === undefined) {
    const settings = await readSettings(setup, tree, settled);
    // What was there before is not known, and so neither whether the push has edited the traces.
    return judgeAll(setup, settings, tree, ['the commit before the push is gone, so everything is judged'], () => false);
  }
  const changes = listed.changes && [...listed.changes, ...(await linkedChanges(workspace.git, head, listed.changes))];
  const comparison: Comparison = { ...listed, ...(changes && { changes }) };
  const settingsTree = setup.event === 'push' ? tree : settingsTreeOf(setup, plan, head, comparison);
  // Where nobody could say what changed, nobody has said either that the base exists.
  if (settingsTree === comparison.baseTree || changes === undefined) await prefetch(comparison, setup.configFile, changes ?? []);
  const settings = await readSettings(setup, settingsTree, settled);
  const configFindings = await headConfiguration(setup, tree, comparison);
  if (settings.scope === 'all' || changes === undefined) {
    const touched = changes && new Set(changes.flatMap(pathsOf));
    const isEvidence = (file: string): boolean => touched !== undefined && !touched.has(file);
    const judged = await judgeAll(setup, settings, tree, [...comparison.notices, ...configFindings.notices], isEvidence);
    const removed = [
      ...(await removedCards(changes ?? [], comparison.baseTree, tree, judged.agents, settings)),
      ...select(removedTraces(changes ?? [], settings), settings),
    ];
    const relevant = relevantOf(changes, settings, setup.configFile);
    await mustHold(tree, relevant);
    const { agents, loose } = withTheirFindings(judged.agents, [...judged.loose, ...removed, ...configFindings.findings]);
    const findings = [...agents.flatMap((agent) => agent.findings), ...loose];
    return {
      ...judged,
      agents,
      loose,
      changes: relevant,
      staleFiles: await staleFiles(tree, comparison, findings),
      compared: comparedText(tree, comparison),
    };
  }
  const relevance = relevanceOf(changes, settings, setup.configFile);
  if (relevance.governed.length === 0) return { ...NOTHING, notices: comparison.notices, compared: comparedText(tree, comparison) };
  if (settingsTree !== comparison.baseTree) await prefetch(comparison, setup.configFile, relevance.governed);
  const changed = new Set(relevance.governed.flatMap(pathsOf));
  const touched = new Set(changes.flatMap(pathsOf));
  const judgement = await judgeTree(tree, settings, {
    now: setup.now,
    context: 'cicd',
    elapsed: setup.elapsed,
    progress: progressOf(setup.runner),
    histories: historiesIn(setup, settings, (file) => !touched.has(file)),
    changed,
    ...(!relevance.everything && { within: changed }),
    wasGoverned: async (file) => {
      const before = await readCardFile(comparison.baseTree, file, { named: false });
      return before.kind === 'governed';
    },
  });
  await mustHold(tree, relevance.governed);
  const removed = [
    ...(await removedCards(changes, comparison.baseTree, tree, judgement.agents, settings)),
    ...select(removedTraces(changes ?? [], settings), settings),
  ];
  const { agents, loose } = withTheirFindings(judgement.agents, [...judgement.loose, ...removed, ...configFindings.findings]);
  return {
    agents,
    loose,
    notices: [...comparison.notices, ...configFindings.notices, ...judgement.notices],
    changes: relevance.governed,
    nothingToCheck: agents.length === 0 && loose.length === 0 && judgement.governed === 0,
    compared: comparedText(tree, comparison),
    staleFiles: await staleFiles(tree, comparison, [...agents.flatMap((agent) => agent.findings), ...loose]),
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
async function headOf(plan: Changes, setup: Setup, sources: Sources): Promise<{ tree: Tree; head: string }> {
  const { workspace, github } = setup;
  if (plan.head.from === 'checkout') {
    const tree = checkedOut(setup);
    return { tree, head: (await workspace.git?.commit('HEAD')) ?? setup.runner.env.GITHUB_SHA ?? 'HEAD' };
  }
  const head = await resolveCommit(plan.head.commit, sources);
  // On pull_request_target both sides come from the API alone: since the checkout is not the change, nothing of it is judged.
  if (setup.event !== 'pull_request_target' && workspace.git && (await workspace.git.commit(head)))
    return { tree: new GitTree(workspace.git, head, github && new ApiTree(github, head)), head };
  if (!github)
    throw new SettingsError(
      `the commit ${head.slice(0, 7)} is not in the checkout, and there is no token to ask GitHub with`,
      'set the input github-token',
    );
  return { tree: new ApiTree(github, head), head };
}

async function compareOrAll(plan: Changes, head: string, sources: Sources): Promise<Comparison | undefined> {
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

/** Says how far long work is, and nothing about short work. */
function progressOf(runner: Runner): (done: number, total: number) => void {
  return (done, total) => {
    if (done % 500 === 0) runner.line(`read ${digits(done)} of ${digits(total)} files`);
  };
}
