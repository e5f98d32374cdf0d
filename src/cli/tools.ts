import type { Terminal } from '../adapters/process/terminal.ts';
import { InflationBudget } from '../discovery/inflate.ts';
import { readTraceFile } from '../discovery/trace-file.ts';
import { traceFilesOf } from '../discovery/traces.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { SinkOf, TraceSource } from '../formats/traces/read-traces.ts';
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
import { refuse } from './conclusion.ts';
import { ReadFiles } from './local-adapters.ts';
import { located } from './located.ts';

/**
 * `tools --traces <files…>` lists the tools in traces, with the number of calls to each
 * (docs/reference/command-line.md#commands).
 */
export const toolsCommand: Command = {
  name: 'tools',
  positionals: '[traces…]',
  example: "--traces 'traces/*.jsonl'",
  async run(args, outer) {
    const { given, terminal } = await located(readArguments(args, 'tools'), outer);
    const format = formatOf(given);
    const items = [...given.list('traces').flatMap(splitList), ...given.positionals];
    if (items.length === 0) throw new UsageError('specify trace files with --traces');
    const counter = new ToolCounter();
    const sinkOf = () => () => counter;
    const { files, idle, failures } = await readTraces(items, sinkOf, terminal);
    // If any of the files contains a call, the files without calls are not failures.
    const isEmpty = counter.isEmpty();
    const all = isEmpty ? [...failures, ...idle] : failures;
    if (!isEmpty) for (const { message } of idle) terminal.err(`note: ${message}`);
    if (all.length > 0) return refuse(all, given, terminal);
    const counts = counter.counts(files);
    terminal.out(format === 'json' ? jsonText(counts) : renderToolCounts(counts, format));
    return 0;
  },
};

/** Counts the calls to each tool and collects the tools that traces declare. */
class ToolCounter {
  readonly #calls = new Map<string, { calls: number; denied: number }>();
  readonly #declared = new Set<string>();

  call(call: Call): void {
    const name = canonicalName(call.tool, call.server);
    const counts = this.#calls.get(name) ?? { calls: 0, denied: 0 };
    counts.calls += 1;
    if (call.status === 'denied') counts.denied += 1;
    this.#calls.set(name, counts);
  }

  trace({ calls }: { readonly calls: readonly Call[] }): void {
    for (const call of calls) this.call(call);
  }

  declare({ name, server }: { readonly name: string; readonly server?: string }): void {
    this.#declared.add(canonicalName(name, server));
  }

  isEmpty(): boolean {
    return this.#calls.size === 0;
  }

  /** Returns the counts, starting with the most frequently called tool. */
  counts(files: ToolCounts['files']): ToolCounts {
    const tools = [...this.#calls]
      .map(([name, counts]) => ({ name, ...counts }))
      .sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : 1));
    return {
      calls: tools.reduce((sum, tool) => sum + tool.calls, 0),
      denied: tools.reduce((sum, tool) => sum + tool.denied, 0),
      declared: [...this.#declared],
      tools,
      files,
    };
  }
}

interface ReadTraces {
  readonly files: ToolCounts['files'];
  /** The files with calls, each with a one-line description. */
  readonly sources: readonly { readonly source: TraceSource; readonly words: string }[];
  /** The findings about files without calls. */
  readonly idle: readonly Finding[];
  /** The findings about files that do not exist or could not be read. */
  readonly failures: readonly Finding[];
}

/** Reads each trace file once and passes its calls to the sink for the file. */
export async function readTraces(
  items: readonly string[],
  sinkOf: (file: string) => SinkOf,
  terminal: Terminal,
): Promise<ReadTraces> {
  const files: ToolCounts['files'][number][] = [];
  const sources: ReadTraces['sources'][number][] = [];
  const idle: Finding[] = [];
  const failures: Finding[] = [];
  const seen = new IdTable('presence');
  const inflation = new InflationBudget();
  const read = new Set<string>();
  const printed = new ReadFiles(terminal);
  const listed = await terminal.tree.list();
  for (const text of items) {
    const found = traceFilesOf({ text }, listed);
    if (found.length === 0)
      failures.push(findingIn(traceSource, '', traceSource.words.notFound(text)));
    for (const file of found) {
      if (read.has(file)) continue;
      read.add(file);
      const source = await readTraceFile(terminal.tree, { file }, sinkOf(file), seen, inflation);
      const problem = problemOf(source);
      if (problem?.isIdle) idle.push(findingIn(traceSource, '', problem.words));
      else if (problem) failures.push(findingIn(traceSource, '', problem.words));
      else {
        const words = sourceText(source);
        printed.add(words);
        sources.push({ source, words });
      }
      files.push({ file, format: source.format?.id ?? null, calls: source.calls });
    }
  }
  printed.end();
  return { files, sources, idle, failures };
}
