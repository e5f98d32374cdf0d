import type { Terminal } from '../adapters/process/terminal.ts';
import type { HostReplayed } from '../report/surfaces/answers/host-history.ts';
import { renderHistoryText } from '../report/surfaces/answers/test.ts';
import { jsonText } from '../report/writing/escape.ts';
import type { FlagValue } from '../settings/options/derived.ts';
import { dryRunOf, printDecision } from './access-request.ts';
import { printAnswer } from './agent-answer.ts';
import { readAgentInput } from './agent-input.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { type Command, type ExitCode, nowOf, reportFormatOf } from './command.ts';
import { conclusionOf, refuse } from './conclusion.ts';
import { hasGovernedFile } from './folder.ts';
import { hostsNamed, refuseOptionsOfAgents } from './hosts.ts';
import { located } from './located.ts';
import { replayedAgent } from './replayed-agent.ts';
import { saveDecisions } from './save-files.ts';
import { failureOf, hostsToJson, printHosts, replayHosts } from './test-hosts.ts';

/**
 * `test <card|policy> --traces …` checks an agent against its traces. The output shows how many
 * traces would pass, warn and fail, and which traces fail. With a permission file, the output shows
 * how the agent host would have decided each call. A folder can contain both.
 */
export const testCommand: Command = {
  name: 'test',
  positionals: '<card|policy|list|host file> [SQL]',
  example: "agents/support --traces 'traces/*.jsonl'",
  notes: [
    "A host file is an agent host's permission file, such as .claude/settings.json. With a host file, shows which calls would have been blocked, held for approval or left to a model, and the rule for each decision. If there are several units, choose one with --agent. Exit code: 1 if a call that was made would be blocked.",
    "With an SQL statement instead of traces, shows the access list's decision about it. Exit code: 1 if it is denied.",
    'With --agent-id, traces are fetched from the API with the key in the environment variable MNEMOM_API_KEY.',
  ],
  async run(args, outer) {
    const { given, terminal } = await located(
      readArguments(args, 'test'),
      outer,
      (index) => index === 0,
    );
    const format = reportFormatOf(given);
    const now = nowOf(given);
    const [file, statement] = given.positionals;
    if (file !== undefined && statement !== undefined)
      return dryRun({ ...given, positionals: [file] }, statement, terminal, now);
    const hosts = file === undefined ? undefined : await hostsNamed(file, given, terminal);
    if (hosts === undefined || hosts.units.length + hosts.broken.length === 0)
      return testAgent(given, terminal, { now, format, hosts: [] });
    const isOfHosts = !(await hasGovernedFile(file ?? '', given, terminal));
    if (isOfHosts) refuseOptionsOfAgents(given, 'test');
    const agent = isOfHosts ? given.text('agent') : undefined;
    const tested = await replayHosts(hosts, given, terminal, { now, agent });
    if (tested.kind === 'refused') return refuse(tested.failures, given, terminal);
    if (!isOfHosts) return testAgent(given, terminal, { now, format, hosts: tested.hosts });
    const { code, messages } = failureOf(tested.hosts, given.has('strict'));
    if (format === 'json') {
      const hosted = hostsToJson(tested.hosts);
      terminal.out(jsonText({ ...conclusionOf(code, [], messages), hosts: hosted }));
    } else printHosts(tested.hosts, format, { terminal, messages });
    return code;
  },
};

/** Tests an agent and prints its result, followed by the replays against agent hosts. */
async function testAgent(
  given: Given,
  terminal: Terminal,
  {
    now,
    format,
    hosts,
  }: {
    readonly now: Date;
    readonly format: FlagValue<'check --format'>;
    readonly hosts: readonly HostReplayed[];
  },
): Promise<ExitCode> {
  const replayed = await replayedAgent(given, terminal, now);
  if (replayed.kind === 'refused') return refuse(replayed.failures, given, terminal);
  const { report, history, settings } = replayed;
  await saveDecisions(report, settings, terminal, now);
  const { response } = history;
  const renderText = (): string => renderHistoryText(report, { colour: terminal.colour });
  const answer = hosts.length === 0 ? response : { ...response, hosts: hostsToJson(hosts) };
  const more = failureOf(hosts, given.has('strict'));
  const code = await printAnswer(
    { report, settings, response: answer, renderText, more },
    given,
    terminal,
    format,
  );
  if (hosts.length > 0 && format !== 'json') {
    terminal.out('');
    printHosts(hosts, format, { terminal, messages: more.messages });
  }
  return code;
}

/**
 * Shows whether an agent's access lists allow an SQL statement, without running the statement.
 * Returns exit code 1 if the statement is denied.
 * @throws UsageError if the agent does not have an access list, if the statement is empty, or if
 * traces or an agent id are also given.
 */
async function dryRun(
  given: Given,
  statement: string,
  terminal: Terminal,
  now: Date,
): Promise<ExitCode> {
  if (statement.trim() === '') throw new UsageError('the SQL statement is empty');
  if (given.list('traces').length > 0 || given.value('agent-id') !== undefined)
    throw new UsageError(
      'specify either an SQL statement or traces (--traces or --agent-id), not both',
    );
  const format = reportFormatOf(given) === 'json' ? 'json' : 'text';
  const input = await readAgentInput(given, terminal, now);
  if (!input.agent) return refuse(input.failures, given, terminal);
  const { access } = input.agent;
  const request = dryRunOf(statement);
  const codeOf = (effect: string): ExitCode => (effect === 'deny' ? 1 : 0);
  return codeOf(
    printDecision(access, request, terminal, format, (effect) =>
      conclusionOf(codeOf(effect), [], [`the statement is denied`]),
    ),
  );
}
