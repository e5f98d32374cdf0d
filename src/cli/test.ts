import type { Terminal } from '../adapters/process/terminal.ts';
import { renderHistoryText } from '../report/surfaces/answers/test.ts';
import { dryRunOf, printDecision } from './access-request.ts';
import { printAnswer } from './agent-answer.ts';
import { readAgentInput } from './agent-input.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { type Command, type ExitCode, formatOf, nowOf } from './command.ts';
import { refuse } from './evaluate.ts';
import { replayedAgent } from './replayed-agent.ts';
import { saveDecisions } from './save-decisions.ts';

/**
 * `test <card|policy> --traces …` checks one agent against its traces. It shows how many traces
 * would pass, warn and fail, and which ones fail.
 */
export const testCommand: Command = {
  name: 'test',
  positionals: '<card|policy|list> [SQL]',
  notes: [
    'With an SQL statement instead of traces, shows whether the access list allows it. Exit code: 1 if it is denied.',
    'With --agent-id, traces are fetched from the API with the key in the environment variable MNEMOM_API_KEY.',
  ],
  async run(args, terminal) {
    const given = readArguments(args, 'test');
    const format = formatOf(given);
    const now = nowOf(given);
    const [file, statement] = given.positionals;
    if (file !== undefined && statement !== undefined)
      return dryRun({ ...given, positionals: [file] }, statement, terminal, now);
    const replayed = await replayedAgent(given, terminal, now);
    if (replayed.kind === 'refused') return refuse(replayed.failures, terminal, format === 'json');
    const { report, history, settings } = replayed;
    await saveDecisions(report, settings, terminal, now);
    const { response } = history;
    const renderText = (): string => renderHistoryText(report, { colour: terminal.colour });
    return printAnswer({ report, settings, response, renderText }, given, terminal, format);
  },
};

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
