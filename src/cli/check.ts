import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkspace } from '../adapters/git/workspace.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import type { ReachingFloor } from '../discovery/floors.ts';
import { InflationBudget } from '../discovery/inflate.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { timeOf } from '../model/date.ts';
import { toJson } from '../report/surfaces/json.ts';
import { renderSummary } from '../report/surfaces/summary.ts';
import { renderText } from '../report/surfaces/text.ts';
import { jsonText } from '../report/writing/escape.ts';
import { ComparisonError } from '../run/base-and-head/commits.ts';
import { type Changes, openChange } from '../run/base-and-head/open-change.ts';
import { pathsOf } from '../run/changed-files/governed-changes.ts';
import {
  BrokenConfiguration,
  type ConfigurationSource,
} from '../run/configuration/configuration.ts';
import { misplacedConfigurations } from '../run/configuration/misplaced.ts';
import { select } from '../run/evaluate-agent.ts';
import { evaluateTree, withTheirFindings } from '../run/evaluate-tree.ts';
import { writeBaseline } from '../run/gate-policy/baseline.ts';
import { weigh } from '../run/gate-policy/gate-policy.ts';
import { ALL_EVIDENCE } from '../run/history/evidence.ts';
import { historiesOf } from '../run/history/history.ts';
import { type ChangeRun, judgeSides } from '../run/judge-changes.ts';
import { mustFind } from '../run/scope/named-paths.ts';
import type { Judged } from '../run/setup.ts';
import {
  excludePatterns,
  oneOf,
  parseToolItem,
  percent,
  splitList,
  traceItem,
} from '../settings/inputs.ts';
import {
  DEFAULT_CONFIG,
  FAIL_ON,
  ON_NO_CARDS,
  ON_NO_TOOLS,
  type Options,
  type Settings,
  settle,
  WIDENING,
} from '../settings/settings.ts';
import { givenFloors } from './agent-input.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { type Command, formatOf, localSettings, nowOf } from './command.ts';
import { localApi } from './local-api.ts';
import { localReport } from './local-report.ts';

/** `check [paths]`: what the action would say of the working tree (spec 14). */
export const checkCommand: Command = {
  usage:
    'check [paths…] [--base commit] [--cards pattern] [--exclude pattern] [--org file] [--tools list] [--traces files] [--api] [--environment name] [--fail-on fail|warn|never] [--min-coverage n] [--max-coverage-drop n] [--only-new] [--widening allow|warn|fail] [--on-no-tools pass|warn|fail] [--baseline-file file] [--write-baseline file [--baseline-expires date]] [--format text|json|markdown]',
  async run(args, terminal) {
    const given = readArguments(args, {
      base: 'text',
      cards: 'list',
      exclude: 'list',
      org: 'list',
      tools: 'list',
      traces: 'list',
      api: 'switch',
      environment: 'text',
      'fail-on': 'text',
      'min-coverage': 'text',
      'max-coverage-drop': 'text',
      'on-no-cards': 'text',
      'on-no-tools': 'text',
      'only-new': 'switch',
      widening: 'text',
      'baseline-file': 'text',
      'write-baseline': 'text',
      'baseline-expires': 'text',
    });
    const format = formatOf(given);
    const now = nowOf(given);
    const cards = given.list('cards').flatMap(splitList);
    const exclude = excludePatterns(given.list('exclude').flatMap(splitList)) ?? [];
    const tools = given.list('tools').flatMap(splitList).map(parseToolItem);
    const traces = given.list('traces').flatMap(splitList).map(traceItem);
    const failOn = oneOf('--fail-on', given.text('fail-on'), FAIL_ON);
    const minCoverage = percent('--min-coverage', given.text('min-coverage'));
    const maxDrop = percent('--max-coverage-drop', given.text('max-coverage-drop'));
    const widening = oneOf('--widening', given.text('widening'), WIDENING);
    const baselineFile = given.text('baseline-file');
    const onNoCards = oneOf('--on-no-cards', given.text('on-no-cards'), ON_NO_CARDS);
    const onNoTools = oneOf('--on-no-tools', given.text('on-no-tools'), ON_NO_TOOLS);
    const options: Options = {
      ...(cards.length > 0 && { cards }),
      ...(exclude.length > 0 && { exclude }),
      ...(tools.length > 0 && { tools }),
      ...(traces.length > 0 && { traces }),
      ...(failOn && { 'fail-on': failOn }),
      ...(minCoverage !== undefined && { 'min-coverage': minCoverage }),
      ...(maxDrop !== undefined && { 'max-coverage-drop': maxDrop }),
      ...(onNoCards && { 'on-no-cards': onNoCards }),
      ...(onNoTools && { 'on-no-tools': onNoTools }),
      ...(given.has('only-new') && { 'only-new': true }),
      ...(widening && { widening }),
      ...(baselineFile !== undefined && { 'baseline-file': baselineFile }),
    };
    const org = given.list('org').flatMap(splitList);
    const floors = org.length > 0 ? await givenFloors(org, terminal.tree) : undefined;
    const paths = given.positionals.map((file) => inFolder(file, terminal));
    const files = paths.length > 0 ? await filesBelow(paths, terminal) : undefined;
    const only = files && { files, named: new Set(paths.filter((file) => files.has(file))) };
    const wanted: Wanted = {
      given,
      terminal,
      options,
      now,
      paths,
      cards,
      ...(floors && { floors: floors.floors }),
      ...(only && { only }),
    };
    const { settings, ...judged } = given.has('base')
      ? await checkChange(wanted)
      : await checkAll(wanted);
    const report = localReport(
      {
        ...judged,
        loose: [...(floors?.findings ?? []), ...judged.loose],
        ...(given.text('now') !== undefined && { now }),
      },
      settings,
      terminal,
    );
    const written = given.text('write-baseline');
    if (written !== undefined)
      await saveBaseline(
        written,
        report.findings,
        { now, expires: given.text('baseline-expires') },
        terminal,
      );
    if (format === 'json') terminal.out(jsonText(toJson(report)));
    else if (format === 'markdown') terminal.out(renderSummary(report, { bytesBefore: 0 }));
    else terminal.out(renderText(report, { colour: terminal.colour }).trimEnd());
    if (report.verdict === 'error') return report.conclusion === 'failure' ? 2 : 0;
    return report.conclusion === 'failure' ? 1 : 0;
  },
};

/** Without being asked to, the command line asks nobody (spec 14). */
const NOT_ASKED = {
  missing: 'warning',
  message: 'traces are to be fetched from the API, and the command line fetches nothing by itself',
  help: 'run it with --api, and the key in the environment variable MNEMOM_API_KEY',
} as const;

/** What the arguments ask for. */
interface Wanted {
  readonly given: Given;
  readonly terminal: Terminal;
  readonly options: Options;
  readonly now: Date;
  readonly paths: readonly string[];
  /** Patterns of cards that the arguments name. */
  readonly cards: readonly string[];
  readonly floors?: readonly ReachingFloor[];
  readonly only?: { readonly files: ReadonlySet<string>; readonly named: ReadonlySet<string> };
}

type Checked = Pick<
  Judged,
  | 'agents'
  | 'loose'
  | 'notices'
  | 'changes'
  | 'nothingToCheck'
  | 'scope'
  | 'comparison'
  | 'ignored'
  | 'compared'
  | 'configurationChange'
> & {
  readonly settings: Settings;
};

/** Everything below the paths, compared with nothing. */
async function checkAll({
  given,
  terminal,
  options,
  now,
  paths,
  cards,
  floors,
  only,
}: Wanted): Promise<Checked> {
  const { settings, failures, configFile } = await localSettings(given, terminal, options);
  await mustFind(paths, cards, { tree: terminal.tree, settings, gone: new Set() });
  const judgement = await evaluateTree(terminal.tree, settings, {
    now,
    context: 'cicd',
    elapsed: terminal.elapsed,
    histories: historiesFor({ given, terminal, now })(settings, ALL_EVIDENCE),
    ...(floors && { floors }),
    ...(only && { within: only.files, named: only.named }),
  });
  const misplaced = only
    ? []
    : select(await misplacedConfigurations(terminal.tree, configFile), settings);
  const found = withTheirFindings(judgement.agents, [
    ...failures,
    ...judgement.loose,
    ...misplaced,
  ]);
  const isEmpty = found.agents.length === 0 && found.loose.length === misplaced.length;
  const { notices, ...weighed } = await weigh({
    judgement: {
      ...judgement,
      ...found,
      loose: isEmpty ? [...found.loose, ...noCards(settings)] : found.loose,
    },
    settings,
    now,
    tree: terminal.tree,
    judgedEverything: only === undefined,
  });
  return {
    ...weighed,
    settings,
    notices: [...judgement.notices, ...notices],
    changes: [],
    nothingToCheck: weighed.agents.length === 0 && weighed.loose.length === 0,
    scope: only ? 'changed' : 'all',
  };
}

/** What the working tree brings beside a commit: the same as the action says of the same change. */
async function checkChange({
  given,
  terminal,
  options,
  now,
  paths,
  cards,
  floors,
  only,
}: Wanted): Promise<Checked> {
  const base = given.text('base')!;
  const { git, folder } = await openWorkspace(terminal.folder);
  if (!git) throw new UsageError('--base needs a git repository, and this folder is in none');
  if (folder !== '') throw new UsageError('--base works from the root of the repository');
  const environment = given.text('environment');
  const source: ConfigurationSource = {
    inputs: { ...options, ...(environment !== undefined && { environment }) },
    configFile: given.text('config') ?? DEFAULT_CONFIG,
    configNamed: given.has('config'),
    defaultId: 'local',
    later: 'after the merge',
  };
  const plan: Changes = {
    kind: 'changes',
    base: { from: 'commit', commit: base },
    head: { from: 'checkout', of: [] },
    reportSha: '',
    baseMayBeMissing: false,
  };
  let settings = settle({}, undefined, 'local');
  try {
    const sides = await openChange(plan, {
      sources: { git },
      checkedOut: () => terminal.repository?.(git) ?? terminal.tree,
      isApiOnly: false,
      pending: true,
      revisions: true,
    });
    const { head, changes = [] } = sides!;
    // The environment is one of the configuration, which is not read yet.
    const { environment: _, ...withoutEnvironment } = source.inputs;
    // What is named is found by the patterns of the arguments or the usual ones, before any
    // configuration is read.
    await mustFind(paths, cards, {
      tree: head,
      settings: settle(withoutEnvironment, undefined, 'local'),
      gone: new Set(changes.flatMap(pathsOf)),
    });
    const judged = await judgeSides({
      ...source,
      sides: sides!,
      event: 'local',
      repository: 'base',
      now,
      elapsed: terminal.elapsed,
      histories: historiesFor({ given, terminal, now }),
      ...(floors && { floors }),
      ...(only && { only }),
      settled: (inForce) => {
        settings = inForce;
      },
    });
    return { ...judged, settings };
  } catch (error) {
    if (error instanceof ComparisonError)
      throw new UsageError(`--base is ${JSON.stringify(base)}: ${error.message}`);
    if (!(error instanceof BrokenConfiguration)) throw error;
    return {
      agents: [],
      loose: error.findings,
      notices: [],
      changes: [],
      nothingToCheck: false,
      scope: 'changed',
      settings,
    };
  }
}

/** How histories are replayed here: the API is asked only when the arguments say so. */
function historiesFor({
  given,
  terminal,
  now,
}: Pick<Wanted, 'given' | 'terminal' | 'now'>): ChangeRun['histories'] {
  const inflation = new InflationBudget();
  return (settings, isEvidence, former) => (agents, tree) =>
    historiesOf(agents, {
      tree,
      settings,
      now,
      isEvidence,
      inflation,
      ...(former && { former }),
      api: given.has('api') ? localApi(terminal, settings, now) : NOT_ASKED,
    });
}

/**
 * Writes the baseline file that accepts what was found, for adopting the gate on an old repository
 * (spec 10).
 */
async function saveBaseline(
  file: string,
  findings: readonly Finding[],
  { now, expires }: { readonly now: Date; readonly expires: string | undefined },
  terminal: Terminal,
): Promise<void> {
  if (expires !== undefined && timeOf(expires) === undefined)
    throw new UsageError(
      `--baseline-expires is ${JSON.stringify(expires)}; expected an RFC 3339 date such as "2027-01-31"`,
    );
  await writeFile(
    path.resolve(terminal.folder, file),
    writeBaseline(findings, { now, ...(expires !== undefined && { expires }) }),
  );
  terminal.err(`wrote ${file}: commit it, and name it under "baseline-file" in the configuration`);
}

function inFolder(file: string, terminal: Terminal): string {
  const full = path.resolve(terminal.folder, file);
  const relative = path.relative(terminal.folder, full).split(path.sep).join('/');
  if (relative.startsWith('..'))
    throw new UsageError(
      `${JSON.stringify(file)} lies outside the folder that the command runs in`,
    );
  if (!existsSync(full)) throw new UsageError(`${JSON.stringify(file)} does not exist`);
  return relative;
}

/** The files that the paths name, and those below the folders among them. */
async function filesBelow(
  paths: readonly string[],
  terminal: Terminal,
): Promise<ReadonlySet<string>> {
  const folders = paths.filter(
    (file) => file === '' || statSync(path.join(terminal.folder, file)).isDirectory(),
  );
  const all = folders.length > 0 ? await terminal.tree.list() : [];
  return new Set([
    ...paths.filter((file) => !folders.includes(file)),
    ...all.filter((file) =>
      folders.some((folder) => folder === '' || file.startsWith(`${folder}/`)),
    ),
  ]);
}

function noCards(settings: Settings): readonly Finding[] {
  const severity = ({ pass: 'note', warn: 'warning', fail: 'error' } as const)[settings.onNoCards];
  return select(
    [
      findingIn('no-cards-found', '', 'no card and no policy was found', {
        severity,
        help: 'check the path, or say with --cards where they lie',
      }),
    ],
    settings,
  );
}
