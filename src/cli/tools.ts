import { InflationBudget } from '../discovery/inflate.ts';
import { readTraceFile, traceFilesOf } from '../discovery/traces.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { Call } from '../model/call.ts';
import { IdTable } from '../model/id-table.ts';
import { canonicalName } from '../model/tool.ts';
import { renderToolCounts, type ToolCounts } from '../report/surfaces/answers/tools.ts';
import { jsonText } from '../report/writing/escape.ts';
import { traceSource } from '../rules/trace-source.ts';
import { problemOf, sourceText } from '../run/history/trace-sources.ts';
import { splitList } from '../settings/items.ts';
import { readArguments, UsageError } from './arguments.ts';
import { type Command, formatOf } from './command.ts';
import { refuse } from './evaluate.ts';

/**
 * `tools --traces <files…>`: the concrete names of the tools that traces show, with counts
 * (docs/reference/command-line.md#commands).
 */
export const toolsCommand: Command = {
  name: 'tools',
  positionals: '[traces…]',
  async run(args, terminal) {
    const given = readArguments(args, 'tools');
    const format = formatOf(given);
    const items = [...given.list('traces').flatMap(splitList), ...given.positionals];
    if (items.length === 0) throw new UsageError('name the traces with --traces');
    const names = new Map<string, { calls: number; denied: number }>();
    const declared = new Set<string>();
    const files: ToolCounts['files'][number][] = [];
    const failures: Finding[] = [];
    const seen = new IdTable('presence');
    const inflation = new InflationBudget();
    const idle: Finding[] = [];
    const known = new Set<string>();
    const count = (call: Call): void => {
      const name = canonicalName(call.tool, call.server);
      const counts = names.get(name) ?? { calls: 0, denied: 0 };
      names.set(name, {
        calls: counts.calls + 1,
        denied: counts.denied + (call.status === 'denied' ? 1 : 0),
      });
    };
    const sink = {
      call: count,
      trace: ({ calls }: { readonly calls: readonly Call[] }) => calls.forEach(count),
      declare: ({ name, server }: { readonly name: string; readonly server?: string }) => {
        declared.add(canonicalName(name, server));
      },
    };
    const listed = await terminal.tree.list();
    for (const text of items) {
      const found = traceFilesOf({ text }, listed);
      if (found.length === 0)
        failures.push(findingIn(traceSource, '', traceSource.words.notFound(text)));
      for (const file of found) {
        if (known.has(file)) continue;
        known.add(file);
        const source = await readTraceFile(terminal.tree, { file }, () => sink, seen, inflation);
        const problem = problemOf(source);
        if (problem?.isIdle) idle.push(findingIn(traceSource, '', problem.words));
        else if (problem) failures.push(findingIn(traceSource, '', problem.words));
        else terminal.err(`read ${sourceText(source)}`);
        files.push({ file, format: source.format?.id ?? null, calls: source.calls });
      }
    }
    // A file may hold no call where another does; all of them may not.
    if (names.size === 0) for (const finding of idle) failures.push(finding);
    else for (const { message } of idle) terminal.err(`note: ${message}`);
    if (failures.length > 0) return refuse(failures, terminal, format === 'json');
    const tools = [...names]
      .map(([name, counts]) => ({ name, ...counts }))
      .sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : 1));
    const counts: ToolCounts = {
      calls: tools.reduce((sum, tool) => sum + tool.calls, 0),
      denied: tools.reduce((sum, tool) => sum + tool.denied, 0),
      declared: [...declared],
      tools,
      files,
    };
    terminal.out(format === 'json' ? jsonText(counts) : renderToolCounts(counts, format));
    return 0;
  },
};
