import { readCardFile } from '../agents/files.ts';
import { readTools } from '../agents/tools.ts';
import { ownPolicy } from '../composition/own-policy.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { judgeAgent, select } from '../gate/judge-agent.ts';
import { CONTEXTS } from '../judge/response.ts';
import type { Agent } from '../model/agent.ts';
import { type Governed, isCard } from '../model/governed.ts';
import { renderEvaluationText } from '../report/evaluation-text.ts';
import { findingToJson } from '../report/json.ts';
import { placeText } from '../report/links.ts';
import type { AgentReport } from '../report/report.ts';
import { renderSummary } from '../report/summary.ts';
import { checkFile } from '../rules/check-file.ts';
import { oneOf, parseToolItem, percent, splitList } from '../settings/inputs.ts';
import type { Settings } from '../settings/settings.ts';
import type { Terminal } from '../world/terminal.ts';
import { readArguments, UsageError } from './arguments.ts';
import { type Command, formatOf, localSettings, nowOf } from './command.ts';
import { localReport } from './local-report.ts';

/** What the commands `evaluate` and `explain` judge. */
export interface Subject {
  readonly agent?: Agent;
  readonly settings: Settings;
  /** Findings about its files. */
  readonly ofFiles: readonly Finding[];
  /** Why it cannot be judged; then there is no answer but exit code 2. */
  readonly failures: readonly Finding[];
}

export const SUBJECT_OPTIONS = { card: 'text', policy: 'text', tools: 'list', agent: 'text', environment: 'text' } as const;

/** The way out where a file that the command line names is not there. */
export const MISSING_FILE = 'check the path; it is taken from the folder that the command runs in';

/** `evaluate <card|policy>`: judges one agent against declared tools (spec 14). */
export const evaluateCommand: Command = {
  usage:
    'evaluate <card|policy> [--card file] [--policy file] [--tools list] [--agent name] [--min-coverage n] [--strict] [--context name] [--format text|json|markdown]',
  async run(args, terminal) {
    const given = readArguments(args, { ...SUBJECT_OPTIONS, 'min-coverage': 'text', strict: 'switch', context: 'text' });
    const format = formatOf(given);
    const now = nowOf(given);
    const context = oneOf('--context', given.text('context'), CONTEXTS) ?? 'cicd';
    const minCoverage = percent('--min-coverage', given.text('min-coverage'));
    const subject = await readSubject(given, terminal, now);
    const settings: Settings = { ...subject.settings, ...(minCoverage !== undefined && { minCoverage }) };
    if (!subject.agent) return refuse(subject.failures, terminal, format === 'json');
    const report = judgeAgent(subject.agent, subject.ofFiles, settings, { now, context, elapsed: terminal.elapsed });
    const failures = [...subject.failures, ...notJudged(report, terminal)];
    if (failures.length > 0) return refuse(failures, terminal, format === 'json');
    switch (format) {
      case 'json':
        terminal.out(JSON.stringify(report.response, null, 2));
        for (const finding of report.findings.filter(isAboutFiles))
          terminal.err(`${finding.severity}: ${finding.message} [${finding.rule}]`);
        break;
      case 'markdown':
        terminal.out(
          renderSummary(
            localReport({ agents: [report], scope: 'changed', ...(given.text('now') !== undefined && { now }) }, settings, terminal),
          ),
        );
        break;
      case 'text':
        terminal.out(renderEvaluationText(report, { colour: terminal.colour }).trimEnd());
        break;
      default:
        format satisfies never;
    }
    if (report.verdict === 'fail' || report.verdict === 'error') return 1;
    return given.has('strict') && report.verdict === 'warn' ? 1 : 0;
  },
};

/** Findings that the response of the policy API has no place for. */
export function isAboutFiles(finding: Finding): boolean {
  return finding.severity !== 'note' && finding.tool === undefined;
}

/** 002 answers 404 where there is no policy; a list that names no tool could only pass by accident (spec 6). */
export function notJudged(report: AgentReport, terminal: Pick<Terminal, 'command'>): readonly Finding[] {
  const blocking = report.findings.filter((finding) => finding.blocking);
  if (blocking.length > 0) return blocking;
  if (report.evaluation?.governed) return [];
  const file = report.agent.card?.place.document.file ?? '';
  return [
    findingIn('could-not-evaluate', file, 'there is no policy, so no tool can be judged', {
      help: `give the policy with --policy, or write one with "${terminal.command} init"`,
    }),
  ];
}

/** Reads the files that the command line names into one agent. */
export async function readSubject(
  given: { positionals: readonly string[]; text(name: string): string | undefined; list(name: string): readonly string[] },
  terminal: Terminal,
  now: Date,
): Promise<Subject> {
  const [first, ...rest] = given.positionals;
  if (first === undefined || rest.length > 0) throw new UsageError('name one card or policy');
  const { settings, failures: broken } = await localSettings(given, terminal);
  const failures: Finding[] = [...broken];
  const governed: Governed[] = [];
  const ofFiles: Finding[] = [];
  for (const file of [first, given.text('card'), given.text('policy')]) {
    if (file === undefined) continue;
    const read = await readCardFile(terminal.tree, file, { named: true });
    if (read.kind === 'absent') failures.push(findingIn('could-not-evaluate', file, 'the file does not exist', { help: MISSING_FILE }));
    else if (read.kind === 'governed') {
      governed.push(read.governed);
      ofFiles.push(...checkFile({ ...read.governed, mixed: read.mixed, bytes: read.bytes, now, standardValues: settings.standardValues }));
    } else if (read.kind === 'broken') failures.push(...read.findings);
  }
  const cards = governed.filter((one) => isCard(one.kind));
  const policies = governed.filter((one) => !isCard(one.kind));
  for (const [what, list] of [
    ['card', cards],
    ['policy', policies],
  ] as const) {
    if (list.length > 1)
      throw new UsageError(`${list.length} files are a ${what}: ${list.map((one) => one.document.file).join(', ')}; name one of each`);
  }
  const items = given.list('tools').flatMap(splitList).map(parseToolItem);
  const tools = items.length > 0 ? await readTools(items, terminal.tree, settings.aliases) : undefined;
  if (failures.length > 0) return { settings, ofFiles, failures: select([...failures, ...(tools?.findings ?? [])], settings) };
  const { policy, findings } = ownPolicy(cards[0], policies[0], settings.environmentDefaults);
  const card = cards[0]?.card;
  const name = given.text('agent') ?? card?.agentId ?? policy?.name ?? first;
  const agent: Agent = {
    name,
    identity: first,
    ...(card && { card }),
    ...(policy && { policy }),
    ...(tools?.list && { tools: tools.list }),
    files: governed.map((one) => one.document.file),
    findings: [...findings, ...(tools?.findings ?? [])],
  };
  return { agent, settings, ofFiles, failures: [] };
}

/** Says why there is no answer: on standard output as JSON when that was asked for, else in words on standard error. */
export function refuse(failures: readonly Finding[], terminal: Terminal, json: boolean): 2 {
  if (json) terminal.out(JSON.stringify({ verdict: 'error', findings: failures.map(findingToJson) }, null, 2));
  else {
    for (const finding of failures) {
      const { file, range } = finding.location;
      // A sentence that names the file itself does not need it in front too.
      const isNamed = file === '' || (!range && finding.message.includes(JSON.stringify(file)));
      const place = isNamed ? '' : `${placeText(finding.location)}: `;
      terminal.err(`error: ${place}${finding.message}${finding.help ? `\n  ${finding.help}` : ''}`);
    }
  }
  return 2;
}
