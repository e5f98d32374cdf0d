import { tracesOf } from '../discovery/traces.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import { renderHistoryText } from '../report/surfaces/history-text.ts';
import { renderSummary } from '../report/surfaces/summary.ts';
import { jsonText } from '../report/writing/escape.ts';
import { evaluateAgent } from '../run/evaluate-agent.ts';
import { historiesOf } from '../run/history/history.ts';
import { duration, percent, splitList, url, whole } from '../settings/inputs.ts';
import type { Settings } from '../settings/settings.ts';
import { readSubject, SUBJECT_OPTIONS } from './agent-input.ts';
import { readArguments, UsageError } from './arguments.ts';
import { type Command, formatOf, nowOf } from './command.ts';
import { isAboutFiles, notJudged, refuse } from './evaluate.ts';
import { localApi } from './local-adapters.ts';
import { localReport } from './local-report.ts';

/**
 * `test <card|policy> --traces …`: judges one agent against its history (spec 14): how many traces
 * would pass, warn and fail, and which.
 */
export const testCommand: Command = {
  usage:
    'test <card|policy> --traces <files…> [--card file] [--policy file] [--org file] [--tools list] [--agent-id id] [--api-url address] [--since 7d] [--limit n] [--min-coverage n] [--strict] [--format text|json|markdown]',
  async run(args, terminal) {
    const given = readArguments(args, {
      ...SUBJECT_OPTIONS,
      traces: 'list',
      'agent-id': 'text',
      'api-url': 'text',
      since: 'text',
      limit: 'text',
      'min-coverage': 'text',
      strict: 'switch',
    });
    const format = formatOf(given);
    const now = nowOf(given);
    const minCoverage = percent('--min-coverage', given.text('min-coverage'));
    const limit = whole('--limit', given.text('limit'));
    const since = duration('--since', given.text('since'));
    const agentId = given.text('agent-id');
    const apiUrl = url('--api-url', given.text('api-url'));
    const items = given.list('traces').flatMap(splitList);
    if (items.length === 0 && agentId === undefined)
      throw new UsageError(
        'name the traces with --traces, or the agent of the API with --agent-id',
      );
    const subject = await readSubject(given, terminal, now);
    const settings: Settings = {
      ...subject.settings,
      ...(minCoverage !== undefined && { minCoverage }),
      ...(limit !== undefined && { traceLimit: limit }),
      ...(since !== undefined && { traceWindow: since }),
      ...(apiUrl !== undefined && { apiUrl }),
    };
    if (!subject.agent) return refuse(subject.failures, terminal, format === 'json');
    const listed = items.length > 0 ? await terminal.tree.list() : [];
    const files = items.map((text) => ({ text }));
    const found = tracesOf(
      { configured: { files, ...(agentId !== undefined && { agentId }) }, beside: [], of: 1 },
      listed,
      settings,
    );
    const agent: Agent = { ...subject.agent, ...(found.origin && { traces: found.origin }) };
    const histories = await historiesOf([agent], {
      tree: terminal.tree,
      settings,
      now,
      // Nothing is compared here, so no change could have edited anything.
      isEvidence: () => true,
      api: localApi(terminal, settings, now),
      ...(since !== undefined && { since: now.getTime() - since * 1000 }),
      progress: (line) => terminal.err(`read ${line}`),
    });
    const past = histories.get(agent);
    const report = evaluateAgent(
      agent,
      subject.ofFiles,
      settings,
      { now, context: 'audit', elapsed: terminal.elapsed },
      past,
    );
    const failures = [
      ...found.findings,
      ...notJudged(report, terminal),
      ...(past?.history ? [] : [noHistory()]),
    ];
    if (failures.length > 0 || report.history === undefined)
      return refuse(distinct(failures), terminal, format === 'json');
    switch (format) {
      case 'json':
        terminal.out(jsonText(report.history.response));
        for (const finding of report.findings.filter(isAboutFiles))
          terminal.err(`${finding.severity}: ${finding.message} [${finding.rule}]`);
        break;
      case 'markdown':
        terminal.out(
          renderSummary(
            localReport(
              {
                agents: [report],
                ...(given.text('now') !== undefined && { now }),
              },
              settings,
              terminal,
            ),
          ),
        );
        break;
      case 'text':
        terminal.out(renderHistoryText(report, { colour: terminal.colour }));
        break;
      default:
        format satisfies never;
    }
    if (report.verdict === 'fail' || report.verdict === 'error') return 1;
    return given.has('strict') && report.verdict === 'warn' ? 1 : 0;
  },
};

function noHistory(): Finding {
  return findingIn('trace-source', '', 'there is no history to judge the agent by', {
    help: 'name traces that hold its calls',
  });
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  const told = findings.filter(
    (finding, index) => findings.findIndex((other) => other.message === finding.message) === index,
  );
  return told.length > 1 ? told.filter(({ message }) => message !== noHistory().message) : told;
}
