import type { Terminal } from '../adapters/process/terminal.ts';
import { readCardFile } from '../discovery/files.ts';
import { cardMatcher } from '../discovery/patterns.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { shapeOf } from '../formats/schemas/shapes.ts';
import { findingToJson } from '../report/sections/finding-json.ts';
import { renderSummary } from '../report/surfaces/summary.ts';
import { renderText } from '../report/surfaces/text.ts';
import { jsonText } from '../report/writing/escape.ts';
import { checkFile } from '../rules/check-file.ts';
import { couldNotEvaluate } from '../rules/could-not-evaluate.ts';
import { applySeverities } from '../run/gate-policy/severities.ts';
import type { Settings } from '../settings/settings.ts';
import { MISSING_FILE } from './agent-input.ts';
import { readArguments, UsageError } from './arguments.ts';
import { type Command, formatOf, localSettings, nowOf } from './command.ts';
import { filesOfFolder } from './folder.ts';
import { localReport } from './local-report.ts';

/**
 * `validate <files and folders…>`: everything that is wrong in card and policy files, parsing
 * included (docs/reference/command-line.md#commands).
 */
export const validateCommand: Command = {
  name: 'validate',
  positionals: '<files and folders…>',
  async run(args, terminal) {
    // Hooks hand over every file that bears the name of a card; with --if-governed the ones of
    // other projects are skipped.
    const given = readArguments(args, 'validate');
    const format = formatOf(given);
    const now = nowOf(given);
    if (given.positionals.length === 0)
      throw new UsageError('name the files or folders to validate');
    const { settings, failures } = await localSettings(given, terminal);
    const findings: Finding[] = [...failures];
    let missing = failures.length > 0;
    for (const { file, isNamed } of await filesNamed(given.positionals, terminal, settings)) {
      const read = await readCardFile(terminal.tree, file, {
        named: isNamed && !given.has('if-governed'),
      });
      if (read.kind === 'absent') {
        missing = true;
        findings.push(
          findingIn(couldNotEvaluate, file, couldNotEvaluate.words.missingFile(MISSING_FILE)),
        );
      } else if (read.kind === 'broken')
        for (const finding of read.findings) findings.push(finding);
      else if (read.kind === 'governed') {
        const checked = checkFile({
          ...read.governed,
          mixed: read.mixed,
          bytes: read.bytes,
          now,
          standardValues: settings.standardValues,
          shape: shapeOf(read.governed.kind),
        });
        for (const finding of checked) findings.push(finding);
      }
    }
    const report = localReport(
      {
        runFindings: applySeverities(findings, settings),
        ...(given.text('now') !== undefined && { now }),
      },
      settings,
      terminal,
    );
    const verdict = missing ? 'error' : report.verdict;
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
    if (missing || verdict === 'error') return 2;
    return verdict === 'fail' ? 1 : 0;
  },
};

/**
 * The files that are named, and the cards and policies of the folders among them.
 * @throws UsageError for a folder that holds none.
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
      throw new UsageError(`the folder ${JSON.stringify(name)} has no card and no policy`);
    for (const file of candidates) files.push({ file, isNamed: false });
  }
  return files;
}
