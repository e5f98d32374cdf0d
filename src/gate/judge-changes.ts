import { readCardFile } from '../agents/files.ts';
import type { Finding } from '../finding/finding.ts';
import type { Tree } from '../model/tree.ts';
import type { ChangedFile } from '../report/report.ts';
import { type Settings, SettingsError } from '../settings/settings.ts';
import { ApiTree, blobId } from '../world/api-tree.ts';
import { labelsOf } from '../world/labels.ts';
import { OverlayTree } from '../world/overlay-tree.ts';
import { GitTree } from '../world/trees.ts';
import { type Comparison, ComparisonError, compare, resolveCommit, type Sources } from './changes.ts';
import { checkedOut } from './checkout.ts';
import { headConfiguration, readSettings, settingsOfBoth, settingsTreeOf } from './configuration.ts';
import { formerAgentsIn } from './former-agents.ts';
import { select } from './judge-agent.ts';
import { judgeAll, noCards } from './judge-all.ts';
import { judgeTree, type Occasion, withTheirFindings } from './judge-tree.ts';
import { linkedChanges } from './links.ts';
import { pathsOf, type Relevance, relevanceOf, removedCards, removedTraces, touchedReaches, withoutWhole } from './relevance.ts';
import { historiesIn } from './run-histories.ts';
import { type Changes, type Judged, NOTHING, progressOf, type Setup } from './setup.ts';
import { weigh } from './weigh.ts';

/** Judges what a change brings, and compares it with its base (spec 10, 11). */
export async function judgeChanges(setup: Setup, plan: Changes, settled: (settings: Settings) => void): Promise<Judged> {
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
  const { before, after } = await settingsOfBoth(setup, settings, tree, comparison);
  const configFindings = await headConfiguration(setup, tree, comparison, { before, after });
  const relevant = changes && relevantTo(changes, [settings, before, after], setup.configFile);
  const compared = comparedText(tree, comparison);
  const ofOtherFiles = workflowNotice(setup, changes);
  if (settings.scope !== 'all' && relevant?.governed.length === 0)
    return { ...NOTHING, notices: [...comparison.notices, ...ofOtherFiles], compared };
  if (relevant && relevant.governed.length > 0 && settingsTree !== comparison.baseTree)
    await prefetch(comparison, setup.configFile, relevant.governed);
  const baseTree = changes ? new OverlayTree(tree, comparison.baseTree, changes) : comparison.baseTree;
  const occasion = await occasionOf(setup, settings, { tree, baseTree, changes, relevant });
  const judgement = await judgeTree(tree, settings, occasion);
  await mustHold(tree, relevant?.governed ?? []);
  const removed = [
    ...withoutWhole(await removedCards(changes ?? [], comparison.baseTree, tree, judgement.agents, settings)),
    ...select(removedTraces(changes ?? [], settings), settings),
  ];
  const more = [...judgement.loose, ...removed, ...configFindings.findings];
  const { agents, loose } = withTheirFindings(judgement.agents, more);
  const isAll = occasion.within === undefined;
  const whole = { ...judgement, agents, loose: isAll ? [...loose, ...noCards({ agents, loose }, settings)] : loose };
  const { notices, ...weighed } = await weigh({
    judgement: whole,
    settings,
    now: setup.now,
    // Not that of the settings: where the change leaves the configuration alone it may be the judged one, whose baseline the change may edit.
    tree: setup.event === 'push' ? tree : baseTree,
    judgedEverything: isAll,
    sides: {
      headTree: tree,
      baseTree,
      changes: changes ?? [],
      settings,
      before,
      after,
      occasion,
      judgement: whole,
      withHistories: settings.onlyNew,
      configFiles: [setup.configFile],
    },
    ...(plan.labelled !== undefined && { labels: () => labelsOf(github, plan.labelled!) }),
  });
  return {
    ...weighed,
    notices: [...comparison.notices, ...configFindings.notices, ...ofOtherFiles, ...judgement.notices, ...notices],
    changes: relevant?.governed ?? [],
    nothingToCheck: !isAll && weighed.agents.length === 0 && weighed.loose.length === 0 && judgement.governed === 0,
    base: comparison.base,
    compared,
    staleFiles: await staleFiles(tree, comparison, [...weighed.agents.flatMap((agent) => agent.findings), ...weighed.loose]),
    scope: settings.scope === 'all' || changes === undefined ? 'all' : 'changed',
  };
}

/** What of the changed files may matter under any of several settings. */
function relevantTo(changes: readonly ChangedFile[], all: readonly Settings[], configFile: string): Relevance {
  const [first, ...others] = [...new Set(all)].map((settings) => relevanceOf(changes, settings, configFile));
  return others.reduce(
    (one, other) => ({
      governed: changes.filter((change) => one.governed.includes(change) || other.governed.includes(change)),
      everything: one.everything || other.everything,
    }),
    first!,
  );
}

/** Which agents are judged, and what is known of the base while they are. */
async function occasionOf(
  setup: Setup,
  settings: Settings,
  about: {
    readonly tree: Tree;
    readonly baseTree: Tree;
    readonly changes: readonly ChangedFile[] | undefined;
    readonly relevant: Relevance | undefined;
  },
): Promise<Occasion> {
  const { tree, baseTree, changes, relevant } = about;
  const changed = relevant && new Set(relevant.governed.flatMap(pathsOf));
  const touched = changes && new Set(changes.flatMap(pathsOf));
  const isPart = changed !== undefined && settings.scope !== 'all' && !relevant?.everything;
  const beneath = isPart ? await touchedReaches([tree, baseTree], changed, settings) : [];
  const looked: Occasion = {
    now: setup.now,
    context: 'cicd',
    elapsed: setup.elapsed,
    ...(setup.readElsewhere && { readElsewhere: setup.readElsewhere }),
    ...(isPart && !beneath.includes('') && { within: changed, beneath }),
  };
  const former = formerAgentsIn({ baseTree, settings, changes: changes ?? [], occasion: looked });
  return {
    ...looked,
    progress: progressOf(setup.runner),
    histories: historiesIn(setup, settings, (file) => touched !== undefined && !touched.has(file), former),
    ...(changed && { changed }),
    wasGoverned: async (file) => (await readCardFile(baseTree, file, { named: false })).kind === 'governed',
  };
}

/** Events whose workflow GitHub takes from the default branch; for the others it is that of the change. */
const BY_THE_DEFAULT_BRANCH = ['pull_request_target', 'workflow_run', 'issue_comment', 'repository_dispatch'];

/** A change to the workflow that runs the gate: on pull_request GitHub runs the changed version, which is outside what the gate can hold (spec 10). */
function workflowNotice({ runner, event }: Setup, changes: readonly ChangedFile[] | undefined): readonly string[] {
  const file = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(runner.env.GITHUB_WORKFLOW_REF ?? '')?.[1];
  if (file === undefined || !changes?.some((change) => pathsOf(change).includes(file))) return [];
  const version = BY_THE_DEFAULT_BRANCH.includes(event) ? 'the version of the default branch' : 'the changed version';
  return [
    `the change touches ${file}, which runs this gate; this run used ${version}, so look at it with care: the gate cannot hold back what runs it, but a code owner of the file or a ruleset can`,
  ];
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
  const worthwhile = before.filter((file) => /\.(?:ya?ml|json|txt)$/i.test(file)).slice(0, 200);
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
