import { tracesOf } from '../discovery/traces.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import { renderHistoryText } from '../report/surfaces/answers/test.ts';
import { renderSummary } from '../report/surfaces/summary.ts';
import { jsonText } from '../report/writing/escape.ts';
import { traceSource } from '../rules/trace-source.ts';
import { evaluateAgent } from '../run/evaluate-agent.ts';
import { historiesOf } from '../run/history/history.ts';
import { splitList } from '../settings/items.ts';
import type { Settings } from '../settings/settings.ts';
import { readSubject } from './agent-input.ts';
import { readArguments, UsageError } from './arguments.ts';
import { type Command, formatOf, nowOf } from './command.ts';
import { isAboutFiles, notJudged, refuse } from './evaluate.ts';
import { localApi } from './local-adapters.ts';
import { localReport } from './local-report.ts';

/**
 * `test <card|policy> --traces …`: evaluates one agent against its traces: how many would pass,
 * warn and fail, and which.
 */
export const testCommand: Command = {
  name: 'test',
  positionals: '<card|policy>',
  async run(args, terminal) {
    const given = readArguments(args, 'test');
    const format = formatOf(given);
    const now = nowOf(given);
    const minCoverage = given.value('min-coverage');
    const limit = given.value('limit');
    const since = given.value('since');
    const agentId = given.value('agent-id');
    const apiUrl = given.value('api-url');
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
      { configured: { files, ...(agentId !== undefined && { agentId }) }, inFolder: [], agents: 1 },
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
  return findingIn(traceSource, '', traceSource.words.noHistory());
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  const told = findings.filter(
    (finding, index) => findings.findIndex((other) => other.message === finding.message) === index,
  );
  return told.length > 1 ? told.filter(({ message }) => message !== noHistory().message) : told;
}
