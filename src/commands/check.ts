import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Finding, findingIn } from '../finding/finding.ts';
import { writeBaseline } from '../gate/baseline.ts';
import { historiesOf } from '../gate/history.ts';
import { select } from '../gate/judge-agent.ts';
import { type Judgement, judgeTree, type Occasion, withTheirFindings } from '../gate/judge-tree.ts';
import { type ListedSettings, withBothListings } from '../gate/listings.ts';
import { misplacedConfigurations } from '../gate/misplaced.ts';
import { pathsOf, relevantTo, removedCards, removedTraces, touchedReaches, withoutWhole } from '../gate/relevance.ts';
import { weigh } from '../gate/weigh.ts';
import { timeOf } from '../model/date.ts';
import { toJson } from '../report/json.ts';
import type { ChangedFile } from '../report/report.ts';
import { renderSummary } from '../report/summary.ts';
import { renderText } from '../report/text.ts';
import { excludePatterns, oneOf, parseToolItem, percent, splitList, traceItem } from '../settings/inputs.ts';
import { FAIL_ON, ON_NO_CARDS, type Options, type Settings, WIDENING } from '../settings/settings.ts';
import { OverlayTree } from '../world/overlay-tree.ts';
import type { Terminal } from '../world/terminal.ts';
import { GitTree } from '../world/trees.ts';
import { openWorkspace } from '../world/workspace.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { type Command, formatOf, localSettings, nowOf } from './command.ts';
import { localApi } from './local-api.ts';
import { localReport } from './local-report.ts';
import { mustFind } from './must-find.ts';
import { givenFloors } from './subject.ts';

/** `check [paths]`: what the action would say of the working tree (spec 14). */
export const checkCommand: Command = {
  usage:
    'check [paths…] [--base commit] [--cards pattern] [--exclude pattern] [--org file] [--tools list] [--traces files] [--api] [--environment name] [--fail-on fail|warn|never] [--min-coverage n] [--max-coverage-drop n] [--only-new] [--widening allow|warn|fail] [--baseline-file file] [--write-baseline file [--baseline-expires date]] [--format text|json|markdown]',
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
    const options: Options = {
      ...(cards.length > 0 && { cards }),
      ...(exclude.length > 0 && { exclude }),
      ...(tools.length > 0 && { tools }),
      ...(traces.length > 0 && { traces }),
      ...(failOn && { 'fail-on': failOn }),
      ...(minCoverage !== undefined && { 'min-coverage': minCoverage }),
      ...(maxDrop !== undefined && { 'max-coverage-drop': maxDrop }),
      ...(onNoCards && { 'on-no-cards': onNoCards }),
      ...(given.has('only-new') && { 'only-new': true }),
      ...(widening && { widening }),
      ...(baselineFile !== undefined && { 'baseline-file': baselineFile }),
    };
    const org = given.list('org').flatMap(splitList);
    const local = await localSettings(given, terminal, options);
    const { failures, configFile } = local;
    const paths = given.positionals.map((file) => inFolder(file, terminal));
    const compared = await compareWith(given, terminal, { settings: local.settings, configFile, options });
    const settings = compared?.listed.settings ?? local.settings;
    await mustFind(paths, cards, { tree: terminal.tree, settings, gone: compared?.touched ?? new Set() });
    const files = paths.length > 0 ? await filesBelow(paths, terminal) : undefined;
    const floors = org.length > 0 ? await givenFloors(org, terminal.tree) : undefined;
    const within = withinOf(files, compared);
    const occasion: Occasion = {
      now,
      context: 'cicd',
      elapsed: terminal.elapsed,
      histories: (agents, tree) =>
        historiesOf(agents, {
          tree,
          settings,
          now,
          isEvidence: (file) => !compared?.touched.has(file),
          api: given.has('api') ? localApi(terminal, settings, now) : NOT_ASKED,
        }),
      ...(floors && { floors: floors.floors }),
      ...(compared && { changed: compared.changed }),
      ...within,
      ...(files && { named: new Set(paths.filter((file) => files.has(file))) }),
    };
    const nothing = compared !== undefined && compared.governed.length === 0;
    const judgement = nothing ? NOTHING : await judgeTree(terminal.tree, settings, occasion);
    const removed = compared
      ? [
          ...withoutWhole(await removedCards(compared.changes, compared.baseTree, terminal.tree, judgement.agents, settings)),
          ...select(removedTraces(compared.changes, [settings, compared.listed.settingsAtBase]), settings),
          ...select(compared.listed.findings, settings),
        ]
      : [];
    const misplaced = files || nothing ? [] : select(await misplacedConfigurations(terminal.tree, configFile, compared), settings);
    const loose = [...failures, ...(floors?.findings ?? []), ...judgement.loose, ...removed, ...misplaced];
    const found = withTheirFindings(judgement.agents, loose);
    const isEmpty = found.agents.length === 0 && found.loose.length === misplaced.length;
    const whole = { ...judgement, ...found, loose: isEmpty && !compared ? [...found.loose, ...noCards(settings)] : found.loose };
    const { notices, ...weighed } = await weigh({
      judgement: whole,
      settings,
      now,
      tree: terminal.tree,
      judgedEverything: within.within === undefined,
      ...(compared &&
        !nothing && {
          sides: {
            headTree: terminal.tree,
            baseTree: compared.overlay,
            changes: compared.changes,
            settings,
            settingsAtBase: compared.listed.settingsAtBase,
            before: compared.listed.before,
            after: compared.listed.after,
            occasion,
            judgement: whole,
            withHistories: settings.onlyNew,
          },
        }),
    });
    const report = localReport(
      {
        ...weighed,
        notices: [...judgement.notices, ...notices],
        changes: compared?.governed ?? [],
        nothingToCheck: weighed.agents.length === 0 && weighed.loose.length === 0,
        scope: compared || files ? 'changed' : 'all',
        ...(given.text('now') !== undefined && { now }),
      },
      settings,
      terminal,
    );
    const written = given.text('write-baseline');
    if (written !== undefined) await saveBaseline(written, report.findings, { now, expires: given.text('baseline-expires') }, terminal);
    if (format === 'json') terminal.out(JSON.stringify(toJson(report), null, 2));
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

/** What nothing to judge comes to. */
const NOTHING: Judgement = { agents: [], loose: [], notices: [], governed: 0, identities: new Set() };

/** Writes the baseline file that accepts what was found, for adopting the gate on an old repository (spec 10). */
async function saveBaseline(
  file: string,
  findings: readonly Finding[],
  { now, expires }: { readonly now: Date; readonly expires: string | undefined },
  terminal: Terminal,
): Promise<void> {
  if (expires !== undefined && timeOf(expires) === undefined)
    throw new UsageError(`--baseline-expires is ${JSON.stringify(expires)}; expected an RFC 3339 date such as "2027-01-31"`);
  await writeFile(path.resolve(terminal.folder, file), writeBaseline(findings, { now, ...(expires !== undefined && { expires }) }));
  terminal.err(`wrote ${file}: commit it, and name it under "baseline-file" in the configuration`);
}

interface Compared {
  /** Every path that the change touches. */
  readonly touched: ReadonlySet<string>;
  readonly changes: readonly ChangedFile[];
  readonly governed: readonly ChangedFile[];
  readonly changed: ReadonlySet<string>;
  readonly everything: boolean;
  readonly baseTree: GitTree;
  /** Folders whose agents are concerned because a floor of theirs is touched. */
  readonly beneath: readonly string[];
  /** The base with everything that the change leaves alone as it is in the folder. */
  readonly overlay: OverlayTree;
  /** The settings of both sides, with the agents of both lists. */
  readonly listed: ListedSettings;
}

async function compareWith(
  given: Pick<Given, 'text'>,
  terminal: Terminal,
  { settings, configFile, options }: { readonly settings: Settings; readonly configFile: string; readonly options: Options },
): Promise<Compared | undefined> {
  const base = given.text('base');
  if (base === undefined) return undefined;
  const workspace = await openWorkspace(terminal.folder);
  if (!workspace.git) throw new UsageError('--base needs a git repository, and this folder is in none');
  if (workspace.folder !== '') throw new UsageError('--base works from the root of the repository');
  const commit = await workspace.git.commit(base);
  const changes = commit && (await workspace.git.diff(commit));
  if (!commit || !changes) throw new UsageError(`--base is ${JSON.stringify(base)}, which is no commit of this repository`);
  // What git does not track yet is new to the working tree, and here it is what somebody is about to commit.
  const untracked = await workspace.git.untracked();
  const all = [...changes, ...untracked.map((file): ChangedFile => ({ file, status: 'added' }))];
  const baseTree = new GitTree(workspace.git, commit);
  const overlay = new OverlayTree(terminal.tree, baseTree, all);
  // What is in force here is the configuration in the folder, as it will be; power is compared with what the base's gave.
  const isTouched = all.some((change) => pathsOf(change).includes(configFile));
  const former = isTouched ? await localSettings(given, { ...terminal, tree: baseTree }, options) : undefined;
  const before = former && former.failures.length === 0 ? former.settings : settings;
  const listed = await withBothListings({ settings, before, after: settings }, { base: overlay, head: terminal.tree });
  const relevance = relevantTo(all, [listed.settings, listed.settingsAtBase], configFile);
  const changed = new Set(relevance.governed.flatMap(pathsOf));
  return {
    beneath: relevance.everything ? [] : await touchedReaches([terminal.tree, overlay], changed, settings),
    listed,
    overlay,
    changes: all,
    touched: new Set(all.flatMap(pathsOf)),
    governed: relevance.governed,
    everything: relevance.everything,
    changed,
    baseTree,
  };
}

function withinOf(files: ReadonlySet<string> | undefined, compared: Compared | undefined): Pick<Occasion, 'within' | 'beneath'> {
  if (!compared || compared.everything || compared.beneath.includes('')) return files ? { within: files } : {};
  if (files) return { within: new Set([...compared.changed].filter((file) => files.has(file))) };
  return { within: compared.changed, beneath: compared.beneath };
}

function inFolder(file: string, terminal: Terminal): string {
  const full = path.resolve(terminal.folder, file);
  const relative = path.relative(terminal.folder, full).split(path.sep).join('/');
  if (relative.startsWith('..')) throw new UsageError(`${JSON.stringify(file)} lies outside the folder that the command runs in`);
  if (!existsSync(full)) throw new UsageError(`${JSON.stringify(file)} does not exist`);
  return relative;
}

/** The files that the paths name, and those below the folders among them. */
async function filesBelow(paths: readonly string[], terminal: Terminal): Promise<ReadonlySet<string>> {
  const folders = paths.filter((file) => file === '' || statSync(path.join(terminal.folder, file)).isDirectory());
  const all = folders.length > 0 ? await terminal.tree.list() : [];
  return new Set([
    ...paths.filter((file) => !folders.includes(file)),
    ...all.filter((file) => folders.some((folder) => folder === '' || file.startsWith(`${folder}/`))),
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
