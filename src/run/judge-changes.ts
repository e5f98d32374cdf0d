import { BaseTree } from '../adapters/git/base-tree.ts';
import { ApiTree, blobId } from '../adapters/github/api-tree.ts';
import { type Labels, labelsOf } from '../adapters/github/labels.ts';
import { readCardFile } from '../discovery/files.ts';
import type { ReachingFloor, ReadElsewhere } from '../discovery/floors.ts';
import { gating, verdictOfFinding, worst } from '../evaluation/verdict.ts';
import { compareFindings, type Finding } from '../finding/finding.ts';
import type { Tree } from '../model/tree.ts';
import type { ChangedFile, ConfigurationChange } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import { weakenedSettings } from '../settings/weakened-settings.ts';
import { ComparisonError } from './base-and-head/commits.ts';
import { type BaseAndHead, type Changes, openChange } from './base-and-head/open-change.ts';
import { affectedFiles, isSharedFile } from './changed-files/affected-files.ts';
import {
  pathsOf,
  type Relevance,
  relevantTo,
  removedCards,
  removedTraces,
  touchedReaches,
  withoutWhole,
} from './changed-files/governed-changes.ts';
import { checkedOut } from './checkout.ts';
import { type FindFormer, formerAgentsIn } from './comparison/former-agents.ts';
import {
  type ConfigurationSource,
  headConfiguration,
  readSettings,
  readSettingsOfChange,
  type SettingsOfChange,
} from './configuration/configuration.ts';
import { withBothListings } from './configuration/listings.ts';
import { misplacedConfigurations } from './configuration/misplaced.ts';
import { missingFiles } from './configuration/named-files.ts';
import { emptyPatterns } from './empty-patterns.ts';
import { select } from './evaluate-agent.ts';
import { type EvaluationContext, evaluateTree, withTheirFindings } from './evaluate-tree.ts';
import { weigh } from './gate-policy/gate-policy.ts';
import { ALL_EVIDENCE, evidenceIn, type IsEvidence, NO_EVIDENCE } from './history/evidence.ts';
import { judgeAll, noCards } from './judge-all.ts';
import { historiesIn } from './run-histories.ts';
import { floorsInForce, onlyNamedIn } from './scope/floors-in-force.ts';
import { type Judged, NOTHING, progressOf, type Setup } from './setup.ts';

/**
 * A run that compares: the same for the action and `check --base`, so that both say the same of the
 * same change.
 */
export interface ChangeRun extends ConfigurationSource {
  readonly sides: BaseAndHead;
  /** The name of the event; `local` on the command line. */
  readonly event: string;
  /** The repository as `owner/repo`, or what stands for it where its name is not known. */
  readonly repository: string;
  readonly now: Date;
  readonly elapsed: () => number;
  readonly progress?: (done: number, total: number) => void;
  readonly histories: (
    settings: Settings,
    isEvidence: IsEvidence,
    former?: FindFormer,
  ) => NonNullable<EvaluationContext['histories']>;
  readonly readElsewhere?: ReadElsewhere;
  /** Floors that stand in for those of the configuration and the folders. */
  readonly floors?: readonly ReachingFloor[];
  /** The only files that are looked at, and those among them that are named themselves. */
  readonly only?: { readonly files: ReadonlySet<string>; readonly named: ReadonlySet<string> };
  readonly labels?: () => Promise<Labels>;
  /** Learns of the settings before anything is checked by them. */
  readonly settled: (settings: Settings) => void;
  /** What is to be said of some of the changed files, such as the workflow that runs the gate. */
  readonly aboutChanges?: (changes: readonly ChangedFile[]) => readonly string[];
}

/** Checks what a change brings in the action, and compares it with its base. */
export async function judgeChanges(
  setup: Setup,
  plan: Changes,
  settled: (settings: Settings) => void,
): Promise<Judged> {
  const { workspace, github, runner, readElsewhere } = setup;
  const sides = await openChange(plan, {
    sources: { ...(workspace.git && { git: workspace.git }), ...(github && { github }) },
    checkedOut: () => checkedOut(setup),
    isApiOnly: plan.head.from === 'commit' && plan.pull !== undefined,
  });
  if (sides === undefined) {
    const tree = checkedOut(setup);
    const settings = await readSettings(setup, tree);
    settled(settings);
    // What was there before is not known, and so neither whether the push has edited the traces.
    return judgeAll(
      setup,
      settings,
      tree,
      ['the commit before the push is gone, so everything is judged'],
      NO_EVIDENCE,
    );
  }
  return judgeSides({
    ...setup,
    sides,
    repository: runner.env.GITHUB_REPOSITORY ?? '',
    progress: progressOf(runner),
    histories: (settings, isEvidence, former) => historiesIn(setup, settings, isEvidence, former),
    ...(readElsewhere && { readElsewhere }),
    ...(plan.labelled !== undefined && { labels: () => labelsOf(github, plan.labelled!) }),
    settled,
    aboutChanges: (changes) => workflowNotice(setup, changes),
  });
}

/**
 * Checks the head of a change, and compares it with its base
 * (docs/security-model.md#what-is-compared).
 */
export async function judgeSides(run: ChangeRun): Promise<Judged> {
  const { sides, configFile } = run;
  const { head } = sides;
  const isConfigTouched =
    sides.changes?.some((change) => pathsOf(change).includes(configFile)) ?? true;
  if (isConfigTouched) await prefetch(sides, configFile, sides.changes ?? []);
  if (sides.inForce !== sides.base) await sides.inForce.prefetch?.([configFile]);
  const given = await readSettingsOfChange(run, sides);
  run.settled(given.inForce);
  const base =
    sides.base instanceof BaseTree
      ? sides.base.sharing(isSharedFile([given.inForce, given.before, given.after]))
      : sides.base;
  const listed = await withBothListings(
    { settings: given.inForce, before: given.before, after: given.after },
    { base, head },
  );
  const { settings: inForce, settingsAtBase, before, after } = listed;
  const settings: SettingsOfChange = { inForce, before, after, isFirst: given.isFirst };
  const all = [inForce, settingsAtBase, before, after];
  const touched =
    sides.changes && (await affectedFiles({ ...sides, base }, sides.changes, all, configFile));
  const configuration = await headConfiguration(run, sides, touched?.changes, given);
  const relevant = touched && relevantTo(touched.changes, all, configFile);
  if (!isConfigTouched) await prefetch(sides, configFile, relevant?.governed ?? []);
  const compared = `${head.label} compared with ${sides.baseCommit.slice(0, 7)}`;
  const aboutChanges = [
    ...(touched?.notices ?? []),
    ...(touched ? (run.aboutChanges?.(touched.changes) ?? []) : []),
  ];
  const ofPatterns = run.only ? [] : await emptyPatterns(inForce, head, touched?.changes);
  const aside = [
    ...(touched?.findings ?? []),
    ...configuration.findings,
    ...select(ofPatterns, inForce),
  ];
  if (
    inForce.scope !== 'all' &&
    relevant?.governed.length === 0 &&
    aside.length === 0 &&
    run.only === undefined
  )
    return { ...NOTHING, notices: [...sides.notices, ...aboutChanges], compared };
  await mustHold(head, relevant?.governed ?? []);
  const occasion = await occasionOf(run, settings, {
    base,
    settingsAtBase,
    touched: touched?.changes,
    relevant,
  });
  const judgement = await evaluateTree(head, inForce, occasion);
  const removed = [
    ...withoutWhole(
      await removedCards(touched?.changes ?? [], base, head, judgement.agents, inForce),
    ),
    ...select(removedTraces(touched?.changes ?? [], [inForce, settingsAtBase]), inForce),
    ...select(
      [
        ...listed.findings,
        ...(run.only
          ? []
          : await misplacedConfigurations(head, configFile, {
              baseTree: base,
              changes: touched?.changes,
            })),
        ...(await missingFiles(run, head, {
          inForce: given.inForce,
          after: given.after,
          changes: touched?.changes,
        })),
      ],
      inForce,
    ),
  ];
  const { agents, loose } = withTheirFindings(judgement.agents, [
    ...judgement.loose,
    ...removed,
    ...aside,
  ]);
  const isAll = occasion.within === undefined;
  const whole = {
    ...judgement,
    agents,
    loose: isAll ? [...loose, ...noCards({ agents, loose }, inForce)] : loose,
  };
  const { notices, ...weighed } = await weigh({
    judgement: whole,
    settings: inForce,
    now: run.now,
    tree: sides.inForce,
    judgedEverything: isAll,
    sides: {
      headTree: head,
      baseTree: base,
      changes: touched?.changes ?? [],
      settings: inForce,
      held: given.inForce,
      settingsAtBase,
      before,
      after,
      occasion,
      judgement: whole,
      withHistories: inForce.onlyNew,
      configFiles: [configFile],
    },
    ...(run.labels && { labels: run.labels }),
  });
  const configurationChange = await changeOfConfiguration(run, given);
  return {
    ...weighed,
    ...(configurationChange && { configurationChange }),
    notices: [
      ...sides.notices,
      ...configuration.notices,
      ...aboutChanges,
      ...judgement.notices,
      ...notices,
    ],
    changes: relevant?.governed ?? [],
    nothingToCheck:
      !isAll &&
      weighed.agents.length === 0 &&
      weighed.loose.length === 0 &&
      judgement.governed === 0,
    base: sides.baseCommit,
    compared,
    staleFiles: await staleFiles(sides, [
      ...weighed.agents.flatMap((agent) => agent.findings),
      ...weighed.loose,
    ]),
    scope: inForce.scope === 'all' || touched === undefined ? 'all' : 'changed',
  };
}

/**
 * What a change to the configuration means for the runs after it, which its own verdict does not
 * show.
 */
async function changeOfConfiguration(
  run: ChangeRun,
  settings: SettingsOfChange,
): Promise<ConfigurationChange | undefined> {
  const { before, after, isFirst } = settings;
  const { later } = run;
  if (!isFirst) {
    const weakens = weakenedSettings(before, after);
    return weakens.length === 0 ? undefined : { weakens, later };
  }
  const judgement = await evaluateTree(run.sides.head, after, {
    now: run.now,
    context: 'cicd',
    elapsed: run.elapsed,
    histories: run.histories(after, ALL_EVIDENCE),
    ...(run.readElsewhere && { readElsewhere: onlyNamedIn(settings.inForce, run.readElsewhere) }),
  });
  const { agents, loose } = await weigh({
    judgement,
    settings: after,
    now: run.now,
    tree: run.sides.head,
    judgedEverything: true,
  });
  const counting = gating([...agents.flatMap(({ findings }) => findings), ...loose], after.onlyNew);
  const verdictThen = worst([
    ...agents.map(({ verdict }) => verdict),
    ...counting.map(verdictOfFinding),
  ]);
  const reason = counting
    .filter((finding) => verdictOfFinding(finding) === verdictThen)
    .sort(compareFindings)[0];
  const isWrong = verdictThen === 'fail' || verdictThen === 'error';
  return { weakens: [], later, verdictThen, ...(isWrong && reason && { reasonThen: reason }) };
}

/** The base, and what of it and of the change is known before anything is checked. */
interface Looked {
  readonly base: Tree;
  readonly settingsAtBase: Settings;
  readonly touched: readonly ChangedFile[] | undefined;
  readonly relevant: Relevance | undefined;
}

/** Which agents are checked, and what is known of the base while they are. */
async function occasionOf(
  run: ChangeRun,
  { inForce, before, after }: SettingsOfChange,
  { base, settingsAtBase, touched, relevant }: Looked,
): Promise<EvaluationContext> {
  const { sides, only } = run;
  const changed = relevant && new Set(relevant.governed.flatMap(pathsOf));
  const isPart = changed !== undefined && inForce.scope !== 'all' && !relevant?.everything;
  const reached = isPart ? await touchedReaches([sides.head, base], changed, inForce) : [];
  const isWhole = !isPart || reached.includes('');
  const within = only
    ? isWhole
      ? only.files
      : new Set([...changed].filter((file) => only.files.has(file)))
    : isWhole
      ? undefined
      : changed;
  const looked: EvaluationContext = {
    now: run.now,
    context: 'cicd',
    elapsed: run.elapsed,
    ...(run.readElsewhere && { readElsewhere: onlyNamedIn(inForce, run.readElsewhere) }),
    ...(run.floors && { floors: run.floors }),
    ...(within && { within, beneath: only ? [] : reached }),
  };
  const former = formerAgentsIn({
    baseTree: base,
    settings: settingsAtBase,
    changes: touched ?? [],
    occasion: looked,
  });
  const occasion: EvaluationContext = {
    ...looked,
    ...(run.progress && { progress: run.progress }),
    histories: run.histories(inForce, evidenceIn(sides.head, touched), former),
    ...(changed && { changed }),
    ...(only && { named: only.named }),
    wasGoverned: async (file) =>
      (await readCardFile(base, file, { named: false })).kind === 'governed',
  };
  const floors = await floorsInForce(sides, {
    base,
    inForce,
    settings: [before, after],
    touched,
    occasion,
    repository: run.repository,
  });
  return floors.length > 0 ? { ...occasion, floorsInForce: floors } : occasion;
}

/**
 * Events whose workflow GitHub takes from the default branch; for the others it is that of the
 * change.
 */
const BY_THE_DEFAULT_BRANCH = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'repository_dispatch',
];

/**
 * A change to the workflow that runs the gate: on pull_request GitHub runs the changed version,
 * which is outside what the gate can hold.
 */
function workflowNotice(
  { runner, event }: Setup,
  changes: readonly ChangedFile[],
): readonly string[] {
  const file = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(
    runner.env.GITHUB_WORKFLOW_REF ?? '',
  )?.[1];
  if (file === undefined || !changes.some((change) => pathsOf(change).includes(file))) return [];
  const version = BY_THE_DEFAULT_BRANCH.includes(event)
    ? 'the version of the default branch'
    : 'the changed version';
  return [
    `the change touches ${file}, which runs this gate; this run used ${version}, so look at it with care: the gate cannot hold back what runs it, but a code owner of the file or a ruleset can`,
  ];
}

/**
 * A file that the change brings and the judged tree lacks: another commit is checked out, or into
 * another folder, or a link leads nowhere. Judging what is there would look like a change that
 * touches nothing.
 */
async function mustHold(tree: Tree, changes: readonly ChangedFile[]): Promise<void> {
  for (const { file, status, submodule } of changes) {
    if (status === 'removed' || submodule || (await tree.read(file, 0)).kind !== 'absent') continue;
    throw new ComparisonError(
      `${JSON.stringify(file)} is part of the change and is not in ${tree.label}`,
      'check out the commit of the event, and name the "path" of the checkout as working-directory; mend a link that leads nowhere',
    );
  }
}

/**
 * One batch brings what is nearly always needed of a base that lies on GitHub. Where nobody could
 * say what changed, it also proves that the base is there.
 */
async function prefetch(
  { base }: BaseAndHead,
  configFile: string,
  changes: readonly ChangedFile[],
): Promise<void> {
  const before = changes
    .filter((change) => change.status !== 'added')
    .map((change) => change.previous ?? change.file);
  const worthwhile = before.filter((file) => /\.(?:ya?ml|json|txt)$/i.test(file)).slice(0, 200);
  await base.prefetch?.(base instanceof ApiTree ? [configFile, ...worthwhile] : worthwhile);
}

/**
 * Files whose judged content is not that of the head commit, so that their lines would point at the
 * wrong text.
 */
async function staleFiles(
  { head, headBlobs }: BaseAndHead,
  findings: readonly Finding[],
): Promise<ReadonlySet<string>> {
  const stale = new Set<string>();
  for (const file of new Set(findings.map((finding) => finding.location.file))) {
    const blob = headBlobs.get(file);
    if (blob === undefined) continue;
    const read = await head.read(file, 64 * 1024 * 1024);
    if (read.kind === 'bytes' && blobId(read.bytes, blob.length) !== blob) stale.add(file);
  }
  return stale;
}
