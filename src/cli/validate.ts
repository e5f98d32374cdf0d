import type { Terminal } from '../adapters/process/terminal.ts';
import { type CardFile, readCardFile } from '../discovery/files.ts';
import { cardMatcher } from '../discovery/patterns.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { Report } from '../report/report.ts';
import { findingToJson } from '../report/sections/finding-json.ts';
import { renderSummary } from '../report/surfaces/summary.ts';
import { renderText } from '../report/surfaces/text.ts';
import { jsonText } from '../report/writing/escape.ts';
import { couldNotEvaluate } from '../rules/could-not-evaluate.ts';
import { findingsOfFile } from '../run/findings-of-file.ts';
import { applySeverities } from '../run/gate-policy/severities.ts';
import type { FlagValue } from '../settings/options/derived.ts';
import type { Settings } from '../settings/settings.ts';
import { MISSING_FILE } from './agent-input.ts';
import { readArguments, UsageError } from './arguments.ts';
import { type Command, formatOf, localSettings, nowOf } from './command.ts';
import { filesOfFolder } from './folder.ts';
import { localReport } from './local-report.ts';

/**
 * `validate <files and folders…>` reports all problems in individual cards, policies and access
 * lists, including parse errors (docs/reference/command-line.md#commands).
 */
export const validateCommand: Command = {
  name: 'validate',
  positionals: '<files and folders…>',
  async run(args, terminal) {
    const given = readArguments(args, 'validate');
    const format = formatOf(given);
    const now = nowOf(given);
    if (given.positionals.length === 0)
      throw new UsageError('give the files or folders to validate');
    const { settings, failures } = await localSettings(given, terminal);
    // A pre-commit hook passes every file whose name looks like a card. `--if-governed` skips those
    // that are not for Card Gate.
    const isOptional = given.has('if-governed');
    const findings: Finding[] = [...failures];
    let isIncomplete = failures.length > 0;
    for (const { file, isNamed } of await filesNamed(given.positionals, terminal, settings)) {
      const read = await readCardFile(terminal.tree, file, { named: isNamed && !isOptional });
      isIncomplete ||= read.kind === 'absent';
      for (const finding of findingsOf(read, settings, now)) findings.push(finding);
    }
    const report = localReport(
      { runFindings: applySeverities(findings, settings), ...(given.has('now') && { now }) },
      settings,
      terminal,
    );
    const verdict = isIncomplete ? 'error' : report.verdict;
    print(report, verdict, format, terminal);
    if (verdict === 'error') return 2;
    return verdict === 'fail' ? 1 : 0;
  },
};

/**
 * Returns the findings about a file, even if the file could not be read. Returns no findings for a
 * file of another project.
 */
function findingsOf(file: CardFile, settings: Settings, now: Date): readonly Finding[] {
  switch (file.kind) {
    case 'governed':
      return findingsOfFile(file, settings, now);
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
  verdict: Report['verdict'],
  format: FlagValue<'format'>,
  terminal: Terminal,
): void {
  switch (format) {
    case 'json':
      terminal.out(jsonText({ verdict, findings: report.findings.map(findingToJson) }));
      break;
    case 'markdown':
      terminal.out(renderSummary(report));
      break;
    case 'text':
      terminal.out(renderText(report, { colour: terminal.colour }).trimEnd());
      break;
    default:
      format satisfies never;
  }
}

/**
 * Returns the named files, and the governed files in the named folders.
 * @throws UsageError if a folder has no card, policy or access list.
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
    const candidates = folder.filter(isCandidate);
    const isOwn = await Promise.all(
      candidates.map(
        async (file) =>
          (await readCardFile(terminal.tree, file, { named: false })).kind !== 'foreign',
      ),
    );
    if (!isOwn.includes(true))
      throw new UsageError(
        `the folder ${JSON.stringify(name)} has no card, no policy and no access list`,
      );
    for (const file of candidates) files.push({ file, isNamed: false });
  }
  return files;
}
