import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Finding, findingIn } from '../finding/finding.ts';
import { writeBaseline } from '../gate/baseline.ts';
import { historiesOf } from '../gate/history.ts';
import { select } from '../gate/judge-agent.ts';
import { type Judgement, judgeTree, type Occasion, withTheirFindings } from '../gate/judge-tree.ts';
import { pathsOf, relevanceOf, removedCards, removedTraces, touchedReaches, withoutWhole } from '../gate/relevance.ts';
import { weigh } from '../gate/weigh.ts';
import { timeOf } from '../model/date.ts';
import { jsonText } from '../report/escape.ts';
import { toJson } from '../report/json.ts';
import type { ChangedFile } from '../report/report.ts';
import { renderSummary } from '../report/summary.ts';
import { renderText } from '../report/text.ts';
import { oneOf, parseToolItem, percent, splitList, traceItem } from '../settings/inputs.ts';
import { FAIL_ON, ON_NO_CARDS, type Options, type Settings, WIDENING } from '../settings/settings.ts';
import { OverlayTree } from '../world/overlay-tree.ts';
import type { Terminal } from '../world/terminal.ts';
import { GitTree } from '../world/trees.ts';
import { openWorkspace } from '../world/workspace.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { type Command, formatOf, localSettings, nowOf } from './command.ts';
import { localApi } from './local-api.ts';
import { localReport } from './local-report.ts';
import { givenFloors } from './subject.ts';

/** `check [paths]`: what the action would say of the working tree (spec 14). */
export const checkCommand: Command = {
  usage:
    'check [paths…] [--base commit] [--cards pattern] [--org file] [--tools list] [--traces files] [--api] [--environment name] [--fail-on fail|warn|never] [--min-coverage n] [--max-coverage-drop n] [--only-new] [--widening allow|warn|fail] [--baseline-file file] [--write-baseline file [--baseline-expires date]] [--format text|json|markdown]',
  async run(args, terminal) {
    const given = readArguments(args, {
      base: 'text',
      cards: 'list',
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
    const { settings, failures, configFile } = await localSettings(given, terminal, options);
    const paths = given.positionals.map((file) => inFolder(file, terminal));
    const compared = await compareWith(given, terminal, { settings, configFile, options });
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
          ...select(removedTraces(compared.changes, settings), settings),
        ]
      : [];
    const found = withTheirFindings(judgement.agents, [...failures, ...(floors?.findings ?? []), ...judgement.loose, ...removed]);
    const isEmpty = found.agents.length === 0 && found.loose.length === 0;
    const whole = { ...judgement, ...found, loose: isEmpty && !compared ? noCards(settings, paths) : found.loose };
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
            baseTree: new OverlayTree(terminal.tree, compared.baseTree, compared.changes),
            changes: compared.changes,
            settings,
            before: compared.before,
            after: settings,
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
  /** What the configuration of the base says. */
  readonly before: Settings;
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
  const relevance = relevanceOf(all, settings, configFile);
  const baseTree = new GitTree(workspace.git, commit);
  const changed = new Set(relevance.governed.flatMap(pathsOf));
  // What is in force here is the configuration in the folder, as it will be; power is compared with what the base's gave.
  const isTouched = all.some((change) => pathsOf(change).includes(configFile));
  const former = isTouched ? await localSettings(given, { ...terminal, tree: baseTree }, options) : undefined;
  return {
    beneath: relevance.everything
      ? []
      : await touchedReaches([terminal.tree, new OverlayTree(terminal.tree, baseTree, all)], changed, settings),
    before: former && former.failures.length === 0 ? former.settings : settings,
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

function noCards(settings: Settings, paths: readonly string[]): readonly Finding[] {
  const severity = ({ pass: 'note', warn: 'warning', fail: 'error' } as const)[settings.onNoCards];
  const where = paths.length > 0 ? ` at ${paths.map((file) => JSON.stringify(file || '.')).join(', ')}` : '';
  return select(
    [
      findingIn('no-cards-found', '', `no card and no policy was found${where}`, {
        severity,
        help: 'check the path, or say with --cards where they lie',
      }),
    ],
    settings,
  );
}
