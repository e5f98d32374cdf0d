import { Readable } from 'node:stream';
import { type Finding, findingIn } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import { TRACE_FORMATS } from '../formats/traces/formats.ts';
import {
  type SinkOf,
  TraceFileReader,
  type TraceSource,
  traceFormat,
} from '../formats/traces/read-traces.ts';
import { MAX_DOCUMENT_BYTES } from '../formats/traces/records.ts';
import type { TraceFile, TraceOrigin } from '../model/agent.ts';
import type { IdTable } from '../model/id-table.ts';
import type { Tree } from '../model/tree.ts';
import { configuration } from '../rules/configuration.ts';
import { traceSource } from '../rules/trace-source.ts';
import type { TraceItem } from '../settings/entries.ts';
import type { ConfiguredTraces, Settings } from '../settings/settings.ts';
import { InflationBudget, InflationError, inflated } from './inflate.ts';
import { globFiles, isFileGlob } from './patterns.ts';

/** Where the traces of an agent are, and what is wrong with where they are said to be. */
export interface FoundTraces {
  readonly origin?: TraceOrigin;
  readonly findings: readonly Finding[];
}

/** What may say where the traces of one agent are. */
export interface Said {
  readonly configured?: ConfiguredTraces;
  /** Files in the folder `traces` beside its card. */
  readonly beside: readonly string[];
  /** How many agents there are, which have the traces in common that are given for all. */
  readonly of: number;
}

/**
 * Finds the traces of an agent (docs/reference/files.md#where-traces-come-from): those of the
 * input, else those of the configuration, else those beside its card; and how the API knows it.
 */
export function tracesOf(
  { configured, beside, of }: Said,
  files: readonly string[],
  settings: Settings,
): FoundTraces {
  const findings: Finding[] = [];
  const found = (items: readonly TraceItem[], shared: boolean): readonly TraceFile[] =>
    onlyOnce(
      items.flatMap((item) => {
        const wrong = wrongFormat(item);
        if (wrong) findings.push(wrong);
        const paths = traceFilesOf(item, files);
        if (paths.length === 0) findings.push(noSuchTraces(item));
        return paths.map((file) => ({
          file,
          shared,
          ...(item.format !== undefined && { format: item.format }),
        }));
      }),
    );
  const named = configured?.files
    ? found(configured.files, false)
    : settings.traces
      ? found(settings.traces, of > 1)
      : undefined;
  const traceFiles =
    named ?? (configured ? [] : beside.map((file): TraceFile => ({ file, shared: false })));
  const agentId = configured?.agentId ?? settings.agentId;
  const api =
    agentId === undefined
      ? undefined
      : { agentId, window: configured?.window ?? settings.traceWindow };
  if (agentId !== undefined && configured?.agentId === undefined && of > 1)
    findings.push(severalAgents(agentId, of));
  if (traceFiles.length === 0 && api === undefined) return { findings };
  return { origin: { files: traceFiles, ...(api && { api }) }, findings };
}

function wrongFormat({ text, format }: TraceItem): Finding | undefined {
  if (format === undefined || traceFormat(format) !== undefined) return undefined;
  const ids = TRACE_FORMATS.map(({ id }) => id);
  const near = nearest(format, ids);
  return findingIn(traceSource, text, traceSource.words.unknownFormat(format, ids, near));
}

/**
 * Each file once, whatever number of entries names it: with a format, when one of them states it.
 */
function onlyOnce(files: readonly TraceFile[]): readonly TraceFile[] {
  const known = new Map<string, TraceFile>();
  for (const file of files) {
    const before = known.get(file.file);
    if (before === undefined || (before.format === undefined && file.format !== undefined))
      known.set(file.file, file);
  }
  return [...known.values()];
}

/**
 * The files that an entry names: those that a pattern finds, those below a folder, else the file
 * itself, of which reading tells whether it is there.
 */
export function traceFilesOf({ text }: TraceItem, files: readonly string[]): readonly string[] {
  if (isFileGlob(text)) return globFiles(text, files);
  const below = files.filter((file) => file.startsWith(`${text}/`));
  return below.length > 0 ? below.filter((file) => !/\.md$|(?:^|\/)\.[^/]*$/i.test(file)) : [text];
}

function noSuchTraces({ text }: TraceItem): Finding {
  return findingIn(traceSource, '', traceSource.words.notFound(text));
}

function severalAgents(agentId: string, of: number): Finding {
  return findingIn(configuration, '', configuration.words.oneAgentId(agentId, of));
}

/**
 * Reads one file of traces from a tree, piece by piece; gzip is inflated, within what is left for
 * that. Never throws: the result says what could not be read.
 */
export async function readTraceFile(
  tree: Tree,
  file: Pick<TraceFile, 'file' | 'format'>,
  sinkOf: SinkOf,
  seen: IdTable,
  inflation = new InflationBudget(),
): Promise<TraceSource> {
  const format = file.format === undefined ? undefined : traceFormat(file.format);
  const reader = new TraceFileReader(file.file, sinkOf, { seen, ...(format && { format }) });
  const opened = await openFile(tree, file.file);
  if ('reason' in opened)
    return {
      ...reader.end(),
      problem: { kind: 'refused', reason: opened.reason },
    };
  try {
    for await (const piece of await inflated(opened.chunks, inflation))
      if (!reader.push(piece)) break;
  } catch (error) {
    if (error instanceof InflationError)
      return {
        ...reader.end(),
        problem: { kind: 'inflation', reason: error.message, help: error.help },
      };
    const { code, message } = error as NodeJS.ErrnoException;
    return {
      ...reader.end(),
      problem: code?.startsWith('Z_')
        ? { kind: 'damaged-gzip' }
        : { kind: 'interrupted', reason: code ?? message },
    };
  }
  return reader.end();
}

async function openFile(
  tree: Tree,
  file: string,
): Promise<{ readonly chunks: AsyncIterable<Uint8Array> } | { readonly reason: string }> {
  if (tree.open) {
    const opened = await tree.open(file);
    if (opened.kind === 'stream') return opened;
    return { reason: opened.kind === 'absent' ? 'it does not exist' : opened.reason };
  }
  const read = await tree.read(file, MAX_DOCUMENT_BYTES);
  switch (read.kind) {
    case 'bytes':
      return { chunks: Readable.from([read.bytes]) };
    case 'absent':
      return { reason: 'it does not exist' };
    case 'too-large':
      return {
        reason: `it has more than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB, and a commit is read whole`,
      };
    case 'refused':
      return { reason: read.reason };
    default:
      return read satisfies never;
  }
}
