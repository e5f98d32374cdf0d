import { TraceFileReader, type TraceSource } from '../../../src/formats/traces/read-traces.ts';
import type { TraceSink } from '../../../src/formats/traces/trace-format.ts';
import type { Call } from '../../../src/model/call.ts';
import { IdTable } from '../../../src/model/id-table.ts';
import type { OperationEvent, TokenUsage, UserTurn } from '../../../src/model/session-event.ts';

/** Everything that a sink may request. */
export interface SessionEvents {
  readonly calls: Call[];
  readonly usage: TokenUsage[];
  readonly turns: UserTurn[];
  readonly operations: OperationEvent[];
}

/** A sink that requests everything, and the values that it received. */
export function askingSink(): { readonly events: SessionEvents; readonly sink: TraceSink } {
  const events: SessionEvents = { calls: [], usage: [], turns: [], operations: [] };
  const sink: TraceSink = {
    call: (call) => events.calls.push(call),
    trace: (trace) => events.calls.push(...trace.calls),
    declare: () => {},
    usage: (usage) => events.usage.push(usage),
    turn: (turn) => events.turns.push(turn),
    operation: (operation) => events.operations.push(operation),
    compareArguments: true,
    inspectArguments: true,
  };
  return { events, sink };
}

/** Reads files in order from text or bytes. All files share one memory of what has been read. */
export function eventsOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  piece = 100_000,
): SessionEvents & { readonly sources: readonly TraceSource[] } {
  const { events, sink } = askingSink();
  const seen = new IdTable('presence');
  const sources = Object.entries(files).map(([name, content]) => {
    const reader = new TraceFileReader(name, () => sink, { seen });
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece));
    return reader.end();
  });
  return { ...events, sources };
}

/** Returns one row for each event in a file, sorted by position. */
export function rowsOf({ calls, usage, turns, operations }: SessionEvents): readonly string[] {
  const rows: { readonly order: number | undefined; readonly text: string }[] = [
    ...calls.map(({ order, tool, operation }) => ({
      order,
      text: `call ${tool}${operation ? ` (${nameOf(operation)})` : ''}`,
    })),
    ...usage.map((entry) => ({ order: entry.order, text: `tokens ${numbersOf(entry)}` })),
    ...turns.map(({ order }) => ({ order, text: 'turn' })),
    ...operations.map((entry) => ({ order: entry.order, text: nameOf(entry) })),
  ];
  return rows.sort((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(({ text }) => text);
}

function nameOf({ kind, target }: { readonly kind: string; readonly target?: string }): string {
  return target === undefined ? kind : `${kind} ${target}`;
}

function numbersOf({ input, cacheRead, cacheWrite, output, partial }: TokenUsage): string {
  return `${input} ${cacheRead} ${cacheWrite} ${output}${partial ? ' at least' : ''}`;
}

/** Returns the sums of all usage: input, cache reads, cache writes and output. */
export function totalsOf(usage: readonly TokenUsage[]): readonly number[] {
  return (['input', 'cacheRead', 'cacheWrite', 'output'] as const).map((key) =>
    usage.reduce((sum, entry) => sum + entry[key], 0),
  );
}
