import { readCardFile } from '../agents/files.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { select } from '../gate/judge-agent.ts';
import { findingToJson } from '../report/json.ts';
import { renderSummary } from '../report/summary.ts';
import { renderText } from '../report/text.ts';
import { checkFile } from '../rules/check-file.ts';
import { readArguments, UsageError } from './arguments.ts';
import { type Command, formatOf, localSettings, nowOf } from './command.ts';
import { localReport } from './local-report.ts';
import { MISSING_FILE } from './subject.ts';

/** `validate <files…>`: everything that is wrong in card and policy files, parsing included (spec 14). */
export const validateCommand: Command = {
  usage: 'validate <files…> [--if-governed] [--format text|json|markdown]',
  async run(args, terminal) {
    // Hooks hand over every file that bears the name of a card; with --if-governed the ones of other projects are skipped.
    const given = readArguments(args, { 'if-governed': 'switch' });
    const format = formatOf(given);
    const now = nowOf(given);
    if (given.positionals.length === 0) throw new UsageError('name the files to validate');
    const { settings, failures } = await localSettings(given, terminal);
    const findings: Finding[] = [...failures];
    let missing = failures.length > 0;
    for (const file of given.positionals) {
      const read = await readCardFile(terminal.tree, file, { named: !given.has('if-governed') });
      if (read.kind === 'absent') {
        missing = true;
        findings.push(
          findingIn('could-not-evaluate', file, 'the file does not exist', {
            help: MISSING_FILE,
          }),
        );
      } else if (read.kind === 'broken') for (const finding of read.findings) findings.push(finding);
      else if (read.kind === 'governed') {
        const checked = checkFile({ ...read.governed, mixed: read.mixed, bytes: read.bytes, now, standardValues: settings.standardValues });
        for (const finding of checked) findings.push(finding);
      }
    }
    const report = localReport(
      { loose: select(findings, settings), scope: 'changed', ...(given.text('now') !== undefined && { now }) },
      settings,
      terminal,
    );
    const verdict = missing ? 'error' : report.verdict;
    switch (format) {
      case 'json':
        terminal.out(JSON.stringify({ verdict, findings: report.findings.map(findingToJson) }, null, 2));
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
    if (missing) return 2;
    return verdict === 'fail' || verdict === 'error' ? 1 : 0;
  },
};
