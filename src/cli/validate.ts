import path from 'node:path';
import type { Terminal } from '../adapters/process/terminal.ts';
import { mayBeOfHosts } from '../discovery/agent-hosts.ts';
import { listedFiles } from '../discovery/candidates.ts';
import { type CardFile, readCardFile } from '../discovery/files.ts';
import { type HostFolder, readHosts, unitsOf } from '../discovery/hosts.ts';
import { cardMatcher } from '../discovery/patterns.ts';
import { hostFindings } from '../evaluation/hosts/host-findings.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { permissionPathOf } from '../formats/permissions/dialects.ts';
import type { Report } from '../report/report.ts';
import { findingToJson } from '../report/sections/finding-json.ts';
import { renderGitHub } from '../report/surfaces/annotations.ts';
import { renderSummary } from '../report/surfaces/summary.ts';
import { renderText } from '../report/surfaces/text.ts';
import type { TextOptions } from '../report/writing/colour.ts';
import { jsonText } from '../report/writing/escape.ts';
import { checkPolicy } from '../rules/check-agent.ts';
import { couldNotEvaluate } from '../rules/could-not-evaluate.ts';
import { findingsOfHosts } from '../run/evaluate-agent.ts';
import { agentsOf } from '../run/evaluate-tree.ts';
import { findingsOfFile } from '../run/findings-of-file.ts';
import { applySeverities } from '../run/gate-policy/severities.ts';
import type { FlagValue } from '../settings/options/derived.ts';
import { ownFilesOf, type Settings } from '../settings/settings.ts';
import { MISSING_FILE } from './agent-input.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { type Command, type ExitCode, localSettings, nowOf, reportFormatOf } from './command.ts';
import { conclusionOf } from './conclusion.ts';
import { filesOfFolder } from './folder.ts';
import { textOptions } from './frames.ts';
import { type HostFile, readHostFile } from './host-files.ts';
import { progressOf } from './local-adapters.ts';
import { localReport } from './local-report.ts';
import { located } from './located.ts';

/**
 * `validate <files and folders…>` reports all problems in individual cards, policies, access lists
 * and permission files, including parse errors (docs/reference/command-line.md#commands).
 */
export const validateCommand: Command = {
  name: 'validate',
  positionals: '<files and folders…>',
  example: 'agents/ .claude/settings.json',
  async run(args, outer) {
    const { given, terminal } = await located(readArguments(args, 'validate'), outer);
    const format = reportFormatOf(given);
    const now = nowOf(given);
    if (given.positionals.length === 0)
      throw new UsageError('give the files or folders to validate');
    const { settings, failures } = await localSettings(given, terminal);
    // A pre-commit hook passes every file whose name resembles a card. With `--if-governed`, files
    // that are not for Card Gate are skipped.
    const isOptional = given.has('if-governed');
    const findings: Finding[] = [...failures];
    let isIncomplete = failures.length > 0;
    const hosts: HostFolder[] = [];
    const paths = new Set<string>();
    const progress = progressOf(terminal);
    const named = await filesNamed(given.positionals, terminal, settings);
    for (const [index, { file, isNamed }] of named.entries()) {
      progress(index, named.length);
      const read = await readFile({ file, isNamed, isOptional }, given, terminal);
      if (read.kind === 'host') hosts.push(read.host);
      else if (read.kind === 'permission file') paths.add(path.posix.normalize(file));
      else if (read.kind === 'unclear') findings.push(read.finding);
      else {
        isIncomplete ||= read.kind === 'absent';
        for (const finding of findingsOf(read, settings, now)) findings.push(finding);
        paths.add(file);
      }
    }
    for (const finding of await findingsOfHostFiles(hosts, paths, terminal)) findings.push(finding);
    for (const finding of await conflictsIn(paths, { settings, now }, terminal))
      findings.push(finding);
    const report = localReport(
      { runFindings: applySeverities(findings, settings), ...(given.has('now') && { now }) },
      settings,
      terminal,
    );
    const verdict = isIncomplete ? 'error' : report.verdict;
    const options = await textOptions(report.findings, given, terminal);
    const code = verdict === 'error' ? 2 : verdict === 'fail' ? 1 : 0;
    print(report, { verdict, code, format }, options, terminal);
    return code;
  },
};

/** The result of reading a specified file. Permission files in folders are read later. */
type ReadFile =
  | CardFile
  | Exclude<HostFile, { kind: 'other' }>
  | { readonly kind: 'permission file' };

async function readFile(
  {
    file,
    isNamed,
    isOptional,
  }: { readonly file: string; readonly isNamed: boolean; readonly isOptional: boolean },
  given: Given,
  terminal: Terminal,
): Promise<ReadFile> {
  const isByName = !given.has('dialect') && permissionPathOf(file) !== undefined;
  if (isByName && (await terminal.tree.read(file, 0)).kind !== 'absent')
    return { kind: 'permission file' };
  if (isNamed && !isOptional && !isByName) {
    const host = await readHostFile(file, given, terminal);
    if (host.kind !== 'other') return host;
  }
  return readCardFile(terminal.tree, file, { named: isNamed && !isOptional });
}

/**
 * Returns the findings about permission files. `alone` contains files that were read individually.
 * Files in `paths` are read together with their hosts' other files.
 */
async function findingsOfHostFiles(
  alone: readonly HostFolder[],
  paths: ReadonlySet<string>,
  { tree }: Pick<Terminal, 'tree'>,
): Promise<readonly Finding[]> {
  const own = new Set([...paths].filter((file) => permissionPathOf(file) !== undefined));
  const folders = own.size === 0 ? [] : [...(await readHosts(tree, own)).values()];
  const all = [...alone, ...folders].flatMap((folder) => [
    ...folder.findings,
    ...unitsOf(folder).flatMap(hostFindings),
  ]);
  const isOwn = new Set([...own, ...alone.flatMap((folder) => folder.paths)]);
  return all.filter(({ location: { file } }) => isOwn.has(file));
}

/**
 * Returns the findings about permissions that hosts allow but their agents' files deny, if the
 * findings concern the given paths.
 */
async function conflictsIn(
  paths: ReadonlySet<string>,
  { settings, now }: { readonly settings: Settings; readonly now: Date },
  { tree, elapsed }: Terminal,
): Promise<readonly Finding[]> {
  const normal = new Set([...paths].map((file) => path.posix.normalize(file)));
  const isJoined = settings.agents?.some(
    (agent) =>
      (agent.host ?? []).length > 0 &&
      [...normal].some((file) => ownFilesOf(agent).includes(file) || mayBeOfHosts(agent, file)),
  );
  if (!isJoined) return [];
  const context = { now, context: 'cicd', elapsed, within: normal } as const;
  const { agents } = await agentsOf(tree, settings, context);
  return agents
    .flatMap((agent) => findingsOfHosts(agent, settings))
    .filter(({ location, related }) =>
      [location, ...related.map((each) => each.location)].some(({ file }) => normal.has(file)),
    );
}

/**
 * Returns the findings about a file, even if it could not be read. Returns an empty list for a file
 * that belongs to another project.
 */
function findingsOf(file: CardFile, settings: Settings, now: Date): readonly Finding[] {
  switch (file.kind) {
    case 'governed':
      return [
        ...findingsOfFile(file, settings, now),
        ...(file.governed.policy ? checkPolicy(file.governed.policy) : []),
      ];
    case 'broken':
      return file.findings;
    case 'absent': {
      const words = couldNotEvaluate.words.missingFile(MISSING_FILE);
      return [findingIn(couldNotEvaluate, file.file, words)];
    }
    case 'foreign':
      return [];
    default:
      return file satisfies never;
  }
}

function print(
  report: Report,
  {
    verdict,
    code,
    format,
  }: Pick<Report, 'verdict'> & {
    readonly code: ExitCode;
    readonly format: FlagValue<'check --format'>;
  },
  options: TextOptions,
  terminal: Terminal,
): void {
  switch (format) {
    case 'json':
      terminal.out(
        jsonText({
          verdict,
          ...conclusionOf(code, report.findings),
          findings: report.findings.map(findingToJson),
        }),
      );
      break;
    case 'markdown':
      terminal.out(renderSummary(report));
      break;
    case 'github':
      terminal.out(renderGitHub(report));
      break;
    case 'text':
      terminal.out(renderText(report, options).trimEnd());
      break;
    default:
      format satisfies never;
  }
}

/**
 * Returns the specified files, and the governed files and permission files in the specified
 * folders.
 * @throws UsageError if a folder does not contain a card, policy, access list or permission file.
 */
async function filesNamed(
  names: readonly string[],
  terminal: Terminal,
  settings: Settings,
): Promise<readonly { readonly file: string; readonly isNamed: boolean }[]> {
  const files: { file: string; isNamed: boolean }[] = [];
  for (const name of names) {
    const folder = await filesOfFolder(name, terminal);
    if (folder === undefined) {
      files.push({ file: name, isNamed: true });
      continue;
    }
    const isCandidate = cardMatcher(settings.cards, settings.exclude);
    const ofHosts = settings.permissionFiles
      ? folder.filter((file) => permissionPathOf(file) !== undefined)
      : [];
    const listed = listedFiles(settings);
    const candidates = folder.filter((file) => isCandidate(file) || listed.has(file));
    const isOwn = await Promise.all(
      candidates.map(
        async (file) =>
          (await readCardFile(terminal.tree, file, { named: false })).kind !== 'foreign',
      ),
    );
    if (!isOwn.includes(true) && ofHosts.length === 0)
      throw new UsageError(
        `the folder ${JSON.stringify(name)} has no card, no policy, no access list and no permission file`,
      );
    for (const file of new Set([...candidates, ...ofHosts])) files.push({ file, isNamed: false });
  }
  return files;
}
