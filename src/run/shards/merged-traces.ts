import { quotedWhole } from '../../finding/words.ts';
import type {
  PartialHeader,
  PartialSource,
  SourceEnd,
  TraceEvent,
} from '../../formats/shards/partial.ts';
import { CallCounts } from '../../formats/traces/call-counts.ts';
import { type TraceSource, traceFormat } from '../../formats/traces/read-traces.ts';
import type { TraceFormat } from '../../formats/traces/trace-format.ts';
import type { Agent } from '../../model/agent.ts';
import type { SeenIds } from '../../model/id-table.ts';
import type { RecordedResult } from '../../model/recorded-result.ts';
import type { Tree } from '../../model/tree.ts';
import { historyNotEvaluated } from '../../rules/history-not-evaluated.ts';
import { traceSource } from '../../rules/trace-source.ts';
import type { Settings } from '../../settings/settings.ts';
import type { RecordedTraces, ReplayTarget } from '../history/history.ts';
import type { ApiTraces } from '../history/read-sources.ts';
import type { Reading } from '../history/readings.ts';
import type { PartialFile } from './partial-file.ts';
import { ShardsError } from './shards-error.ts';
import { inputsDigest, sourcesOf } from './sources.ts';

/**
 * Replays the traces that all shards of a run recorded. Each source's events are replayed in their
 * original order, so the result is the same as that of a single run.
 */
export class MergedTraces implements RecordedTraces {
  readonly #files: readonly PartialFile[];
  readonly #header: PartialHeader;
  #source = -1;

  /**
   * `files` contains the partial reports of all shards of one run, as verified by `requireSameRun`.
   */
  constructor(files: readonly PartialFile[], header: PartialHeader) {
    this.#files = files;
    this.#header = header;
  }

  /** The paths of the recorded trace files. */
  get paths(): readonly string[] {
    return this.#header.sources.flatMap(({ kind, name }) => (kind === 'file' ? [name] : []));
  }

  async open(
    agents: readonly Agent[],
    readings: readonly Reading[],
    { tree, settings }: { readonly tree: Tree; readonly settings: Settings },
  ): Promise<void> {
    const { inputs, sources } = this.#header;
    if ((await inputsDigest(agents, tree, settings)) !== inputs)
      throw new ShardsError(
        'the shards used different options, a different configuration or different agent files from those of this merge',
        'merge with the same options for traces and agents, in the same checkout',
      );
    const own = (await sourcesOf(readings, tree)).map(({ about }) => keyOf(about));
    const recorded = sources.map(keyOf);
    const [here, there] = [new Set(own), new Set(recorded)];
    const different = [...own, ...recorded].find((key) => !here.has(key) || !there.has(key));
    if (different !== undefined || own.length !== recorded.length)
      throw new ShardsError(
        `the shards recorded traces that differ from those in this checkout${different === undefined ? '' : `: ${nameOf(different)}`}`,
        'merge in a checkout that has the same trace files as the shards, or none',
      );
  }

  async file(target: ReplayTarget): Promise<TraceSource> {
    return (await this.#replay(target)).source;
  }

  async api(target: ReplayTarget): Promise<ApiTraces> {
    const { source, end, from } = await this.#replay(target);
    const { api } = end;
    if (api === undefined) throw from.fault("lacks the API's response");
    if (!('level' in api)) return { source, ...api };
    const { level, message, help } = api;
    return level === 'error'
      ? { missing: level, words: traceSource.words.recorded(message, help) }
      : { missing: level, words: historyNotEvaluated.words.recorded(message, help) };
  }

  async end(): Promise<void> {
    const more = this.#files.find(({ next }) => next !== undefined);
    if (more) throw more.fault('has a trace source that belongs to another shard or to no agent');
  }

  async #replay({ sinksOf, seen }: ReplayTarget): Promise<{
    readonly source: TraceSource;
    readonly end: SourceEnd;
    readonly from: PartialFile;
  }> {
    this.#source += 1;
    const about = this.#header.sources[this.#source];
    if (about === undefined) throw new Error('there is no such source');
    const files = this.#holders(about);
    const [from] = files;
    for (const file of files) await file.take();
    const events = new SourceEvents(files);
    const replay = new EventReplay(sinksOf, seen);
    for (let event = await events.next(); event !== undefined; event = await events.next())
      replay.add(event, from);
    const end = await events.end();
    return { source: sourceOf(about, end, replay.counts, from), end, from };
  }

  /**
   * Returns the partial reports that contain events of a source.
   * @throws ShardsError
   */
  #holders({ name, by }: PartialSource): readonly [PartialFile, ...PartialFile[]] {
    const files = this.#files.filter(
      ({ next }) => next?.kind === 'source' && next.source === this.#source,
    );
    const [first, ...others] = files;
    if (first === undefined || (by === 'session' && files.length < this.#files.length))
      throw new ShardsError(
        `no shard has recorded ${by === 'session' ? 'all of ' : ''}the traces ${quotedWhole(name)}`,
        'run all shards again',
      );
    if (by === 'source' && others.length > 0)
      throw first.fault(
        `contains the traces ${quotedWhole(name)}, which another shard also recorded`,
      );
    return [first, ...others];
  }
}

function keyOf({ name, kind, agents }: PartialSource): string {
  return JSON.stringify([name, kind, agents]);
}

function nameOf(key: string): string {
  const [name] = JSON.parse(key) as [string];
  return quotedWhole(name);
}

/** The events of one source in their original order, from all shards that recorded some of them. */
class SourceEvents {
  readonly #parts: readonly {
    readonly file: PartialFile;
    events: readonly TraceEvent[];
    at: number;
  }[];
  #number = 0;
  #latest = 0;

  constructor(files: readonly PartialFile[]) {
    this.#parts = files.map((file) => ({ file, events: [], at: 0 }));
  }

  /** Returns the next event, or undefined at the end. @throws ShardsError */
  async next(): Promise<TraceEvent | undefined> {
    this.#number += 1;
    // Events that follow each other are often in the same part.
    for (let step = 0; step < this.#parts.length; step += 1) {
      const index = (this.#latest + step) % this.#parts.length;
      const event = await this.#peek(index);
      if (event?.number !== this.#number) continue;
      this.#latest = index;
      this.#take(index);
      return event;
    }
    return undefined;
  }

  async #peek(index: number): Promise<TraceEvent | undefined> {
    const part = this.#parts[index];
    if (part === undefined) return undefined;
    while (part.at === part.events.length && part.file.next?.kind === 'events') {
      const line = await part.file.take();
      part.events = line?.kind === 'events' ? line.events : [];
      part.at = 0;
    }
    return part.events[part.at];
  }

  #take(index: number): void {
    const part = this.#parts[index];
    if (part) part.at += 1;
  }

  /**
   * Reads the end of the source in each partial report. All of them must agree.
   * @throws ShardsError
   */
  async end(): Promise<SourceEnd> {
    let common: SourceEnd | undefined;
    for (const [index, { file }] of this.#parts.entries()) {
      const line = (await this.#peek(index)) === undefined ? await file.take() : undefined;
      if (line?.kind !== 'end') throw file.fault('has missing or repeated events');
      const { end } = line;
      if (end.events !== this.#number - 1)
        throw file.fault('contains more or fewer events than it states');
      common ??= end;
      if (JSON.stringify(common) !== JSON.stringify(end))
        throw file.fault('was not made from the same traces as the other shards');
    }
    if (common === undefined) throw new Error('a source has no part');
    return common;
  }
}

/** Passes recorded events to agents' sinks, except those with ids that were already seen. */
class EventReplay {
  readonly counts = new CallCounts();
  readonly #sinksOf: ReplayTarget['sinksOf'];
  readonly #seen: SeenIds;
  readonly #sinks = new Map<string, ReturnType<ReplayTarget['sinksOf']>>();

  constructor(sinksOf: ReplayTarget['sinksOf'], seen: SeenIds) {
    this.#sinksOf = sinksOf;
    this.#seen = seen;
  }

  add(event: TraceEvent, from: PartialFile): void {
    const sinks = this.#sinksFor(event.format, from);
    const isRepeated = this.#isRepeated(event.keys);
    const resultFor = (owner: number): RecordedResult | undefined =>
      event.results.find((result) => result.owner === owner);
    switch (event.kind) {
      case 'call':
        if (isRepeated) this.counts.repeated += 1;
        else {
          this.counts.add(event.call);
          for (const [owner, sink] of sinks.entries()) sink.call(event.call, resultFor(owner));
        }
        return;
      case 'trace': {
        const { trace } = event;
        if (isRepeated) {
          this.counts.repeated += trace.calls.length;
          return;
        }
        for (const call of trace.calls) this.counts.add(call);
        if (trace.calls.length === 0) this.counts.empty += 1;
        for (const [owner, sink] of sinks.entries()) sink.trace(trace, resultFor(owner));
        return;
      }
      case 'declare':
        for (const sink of sinks) sink.declare(event.tool);
        return;
      case 'usage':
        if (!isRepeated) for (const sink of sinks) sink.usage?.(event.usage);
        return;
      case 'turn':
        if (!isRepeated) for (const sink of sinks) sink.turn?.(event.turn);
        return;
      case 'operation':
        for (const sink of sinks) sink.operation?.(event.operation);
        return;
      default:
        event satisfies never;
    }
  }

  #isRepeated(keys: readonly string[]): boolean {
    let isKnown = false;
    for (const key of keys) if (!this.#seen.add(key)) isKnown = true;
    return isKnown;
  }

  #sinksFor(id: string, from: PartialFile): ReturnType<ReplayTarget['sinksOf']> {
    const known = this.#sinks.get(id);
    if (known !== undefined) return known;
    const sinks = this.#sinksOf(formatOf(id, from));
    this.#sinks.set(id, sinks);
    return sinks;
  }
}

function formatOf(id: string, from: PartialFile): TraceFormat {
  const format = traceFormat(id);
  if (format === undefined) throw from.fault('has traces of an unknown format');
  return format;
}

function sourceOf(
  { name }: PartialSource,
  { records, format, beside, leftovers, problem }: SourceEnd,
  counts: CallCounts,
  from: PartialFile,
): TraceSource {
  return {
    name,
    ...counts.totals,
    records,
    beside: beside.map(([id, others]) => ({ format: formatOf(id, from), records: others })),
    leftovers,
    ...(format !== undefined && { format: formatOf(format, from) }),
    ...(problem && { problem }),
  };
}
