import type { Terminal } from '../adapters/process/terminal.ts';
import type { HostReplayed } from '../report/surfaces/answers/host-history.ts';
import { renderHistoryText } from '../report/surfaces/answers/test.ts';
import { jsonText } from '../report/writing/escape.ts';
import type { FlagValue } from '../settings/options/derived.ts';
import { dryRunOf, printDecision } from './access-request.ts';
import { printAnswer } from './agent-answer.ts';
import { readAgentInput } from './agent-input.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { type Command, type ExitCode, formatOf, nowOf } from './command.ts';
import { refuse } from './evaluate.ts';
import { hasGovernedFile } from './folder.ts';
import { hostsNamed, refuseOptionsOfAgents } from './hosts.ts';
import { replayedAgent } from './replayed-agent.ts';
import { saveDecisions } from './save-files.ts';
import { exitCodeOf, hostsToJson, printHosts, replayHosts } from './test-hosts.ts';

/**
 * `test <card|policy> --traces …` checks one agent against its traces. It shows how many traces
 * would pass, warn and fail, and which ones fail. With a permission file, it shows what the agent
 * host would have decided about each call. A folder can have both.
 */
export const testCommand: Command = {
  name: 'test',
  positionals: '<card|policy|list|host file> [SQL]',
  example: "agents/support --traces 'traces/*.jsonl'",
  notes: [
    'With a host file, the permission file of an agent host such as .claude/settings.json, shows which calls would have been blocked, held for approval or left to a model, and which rule decides. --agent chooses one of several units. Exit code: 1 if a call that was made would be blocked.',
    'With an SQL statement instead of traces, shows what the access list decides about it. Exit code: 1 if it is denied.',
    'With --agent-id, traces are fetched from the API with the key in the environment variable MNEMOM_API_KEY.',
  ],
  async run(args, terminal) {
    const given = readArguments(args, 'test');
    const format = formatOf(given);
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
    if (tested.kind === 'refused') return refuse(tested.failures, terminal, format === 'json');
    if (!isOfHosts) return testAgent(given, terminal, { now, format, hosts: tested.hosts });
    if (format === 'json') terminal.out(jsonText({ hosts: hostsToJson(tested.hosts) }));
    else printHosts(tested.hosts, format, terminal);
    return exitCodeOf(tested.hosts, given.has('strict'));
  },
};

/** Tests an agent, and prints the replays of agent hosts after it. */
async function testAgent(
  given: Given,
  terminal: Terminal,
  {
    now,
    format,
    hosts,
  }: {
    readonly now: Date;
    readonly format: FlagValue<'format'>;
    readonly hosts: readonly HostReplayed[];
  },
): Promise<ExitCode> {
  const replayed = await replayedAgent(given, terminal, now);
  if (replayed.kind === 'refused') return refuse(replayed.failures, terminal, format === 'json');
  const { report, history, settings } = replayed;
  await saveDecisions(report, settings, terminal, now);
  const { response } = history;
  const renderText = (): string => renderHistoryText(report, { colour: terminal.colour });
  const answer = hosts.length === 0 ? response : { ...response, hosts: hostsToJson(hosts) };
  const code = printAnswer(
    { report, settings, response: answer, renderText },
    given,
    terminal,
    format,
  );
  if (hosts.length === 0) return code;
  if (format !== 'json') {
    terminal.out('');
    printHosts(hosts, format, terminal);
  }
  const ofHosts = exitCodeOf(hosts, given.has('strict'));
  return ofHosts > code ? ofHosts : code;
}

/**
 * Shows whether the access lists of an agent allow an SQL statement, without running the statement.
 * Returns exit code 1 if the statement is denied.
 * @throws UsageError if the agent has no access list, the statement is empty, or traces are also
 * given.
 */
async function dryRun(
  given: Given,
  statement: string,
  terminal: Terminal,
  now: Date,
): Promise<ExitCode> {
  if (statement.trim() === '') throw new UsageError('the SQL statement is empty');
  if (given.list('traces').length > 0 || given.value('agent-id') !== undefined)
    throw new UsageError('give either an SQL statement or traces');
  const format = formatOf(given);
  const input = await readAgentInput(given, terminal, now);
  if (!input.agent) return refuse(input.failures, terminal, format === 'json');
  const { access } = input.agent;
  return printDecision(access, dryRunOf(statement), terminal, format) === 'deny' ? 1 : 0;
}
