import { readCardFile } from '../agents/files.ts';
import { compareFindings, type Finding, findingIn } from '../finding/finding.ts';
import { select } from '../gate/judge-tree.ts';
import { verdictOfFinding, worst } from '../judge/verdict.ts';
import { findingToJson } from '../report/json.ts';
import { renderFindingsMarkdown, renderFindingsText } from '../report/evaluation.ts';
import { checkFile } from '../rules/check-file.ts';
import { readArguments, UsageError } from './arguments.ts';
import { type Command, formatOf, localSettings, nowOf } from './command.ts';

/** `validate <files…>`: everything that is wrong in card and policy files, parsing included (spec 14). */
export const validateCommand: Command = {
  name: 'validate',
  usage: 'validate <files…> [--format text|json|markdown]',
  summary: 'check card and policy files by themselves',
  async run(args, terminal) {
    const given = readArguments(args, {});
    const format = formatOf(given);
    const now = nowOf(given);
    if (given.positionals.length === 0) throw new UsageError('name the files to validate');
    const { settings, failures } = await localSettings(given, terminal);
    const findings: Finding[] = [...failures];
    let missing = failures.length > 0;
    for (const file of given.positionals) {
      const read = await readCardFile(terminal.tree, file, { named: true });
      if (read.kind === 'absent') {
        missing = true;
        findings.push(findingIn('could-not-evaluate', file, `the file ${JSON.stringify(file)} does not exist`, { help: 'check the path; it is taken from the folder that the command runs in' }));
      } else if (read.kind === 'broken') findings.push(...read.findings);
      else if (read.kind === 'governed') findings.push(...checkFile({ ...read.governed, mixed: read.mixed, bytes: read.bytes, now, standardValues: settings.standardValues }));
    }
    const selected = [...select(findings, settings)].sort(compareFindings);
    const verdict = missing ? 'error' : worst(selected.map(verdictOfFinding));
    switch (format) {
      case 'json':
        terminal.out(JSON.stringify({ verdict, findings: selected.map(findingToJson) }, null, 2));
        break;
      case 'markdown':
        terminal.out(renderFindingsMarkdown(selected, verdict, given.positionals));
        break;
      case 'text':
        terminal.out(renderFindingsText(selected, verdict, given.positionals, { colour: terminal.colour }));
        break;
      default:
        format satisfies never;
    }
    if (missing) return 2;
    return verdict === 'fail' || verdict === 'error' ? 1 : 0;
  },
};
