import type { UsedTool } from '../../evaluation/history/history.ts';
import { explain } from '../../evaluation/response.ts';
import { showTime } from '../../finding/words.ts';
import { effectiveDefaults } from '../../model/policy.ts';
import type { ReportBody } from '../report.ts';
import type { Item, Part } from '../writing/budget.ts';
import { code, cut, inline } from '../writing/escape.ts';
import { ATTEMPTS, callsText, tracesText } from '../writing/history-words.ts';
import { type Linked, lineLink } from '../writing/links.ts';
import { CALLS, counted, MAX_NAME_LENGTH, TOOLS, TRACES } from '../writing/words.ts';
import { row, worstFirst } from './agents-table.ts';
import { outcomeWords } from './tools-table.ts';

/** The maximum number of sources to name. Further sources are only counted. */
const MAX_SOURCES = 10;
/** The maximum length of a source's description, in characters. */
const MAX_SOURCE_LENGTH = 300;

const HEAD = ['Tool', 'Calls', 'Last', 'Outcome', 'Decided by'];

/**
 * Renders a collapsed table for each agent with traces. The table lists every called tool, with the
 * number of calls and the deciding rule.
 */
export function historyParts(report: ReportBody, rank: number, most?: number): readonly Part[] {
  return worstFirst(report.agents).flatMap(({ agent, history: past }) => {
    if (past === undefined || past.history.tools.length === 0) return [];
    const { history, sources } = past;
    const defaults = agent.policy && history.governed ? effectiveDefaults(agent.policy) : undefined;
    const title = `Traces of ${inline(cut(agent.name, MAX_NAME_LENGTH))}: ${inline(tracesText(history))}`;
    const from = [
      ...sources
        .slice(0, MAX_SOURCES)
        .map((source) => `- ${inline(cut(source, MAX_SOURCE_LENGTH))}\n`),
      ...(sources.length > MAX_SOURCES
        ? [`- and ${counted(sources.length - MAX_SOURCES, ['more source', 'more sources'])}\n`]
        : []),
    ];
    const part: Part = {
      kind: 'items',
      rank,
      open: `<details><summary>${title}</summary>\n\n${inline(callsText(history))}\n\n${from.join('')}\n${row(HEAD)}${row(HEAD.map(() => '---'))}`,
      items: [...history.tools]
        .sort((a, b) => b.calls - a.calls)
        .map((tool) => toolRow(report, tool, defaults)),
      close: '\n</details>\n\n',
      noun: TOOLS,
      ...(most !== undefined && { most }),
    };
    return [part];
  });
}

function toolRow(report: Linked, tool: UsedTool, defaults: Parameters<typeof explain>[1]): Item {
  const { decision, redacted, calls, denied, traces, last } = tool;
  const form = (): string => {
    const { decided_by, outcome } = explain(decision, defaults);
    const used = calls === 0 ? 'none' : `${counted(calls, CALLS)} in ${counted(traces, TRACES)}`;
    return row([
      code(cut(decision.tool.canonical, MAX_NAME_LENGTH)),
      `${used}${denied > 0 ? `, ${counted(denied, ATTEMPTS)}` : ''}`,
      last === undefined ? '' : showTime(last),
      redacted ? 'name redacted' : outcomeWords(outcome),
      decided_by
        ? `${code(cut(decided_by.name, MAX_NAME_LENGTH))} ${lineLink(report, decided_by)}`
        : '',
    ]);
  };
  return { weight: 1, forms: [form] };
}
