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
import type { SeenIds } from '../model/id-table.ts';
import type { Tree } from '../model/tree.ts';
import { configuration } from '../rules/configuration.ts';
import { traceSource } from '../rules/trace-source.ts';
import type { TraceItem } from '../settings/entries.ts';
import type { ConfiguredTraces, Settings } from '../settings/settings.ts';
import { InflationBudget, InflationError, inflated } from './inflate.ts';
import { globFiles, isFileGlob } from './patterns.ts';

/** The sources of an agent's traces, with findings about the settings that list these sources. */
export interface FoundTraces {
  readonly origin?: TraceOrigin;
  readonly findings: readonly Finding[];
}

/** The possible sources of an agent's traces. */
interface TraceSources {
  readonly configured?: ConfiguredTraces;
  /** Files in the `traces` folder next to the agent's card. */
  readonly inFolder: readonly string[];
  /** The total number of agents, which share the traces that the settings list for all agents. */
  readonly agents: number;
}

/**
 * Finds an agent's trace files and API id (docs/reference/files.md#where-traces-come-from). The
 * agent's own configuration entry takes precedence, then the settings for all agents, and finally
 * the `traces` folder next to the agent's card.
 */
export function tracesOf(
  { configured, inFolder, agents }: TraceSources,
  files: readonly string[],
  settings: Settings,
): FoundTraces {
  const findings: Finding[] = [];
  const found = (items: readonly TraceItem[], shared: boolean): readonly TraceFile[] =>
    onlyOnce(
      items.flatMap((item) => {
        const finding = wrongFormat(item);
        if (finding) findings.push(finding);
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
      ? found(settings.traces, agents > 1)
      : undefined;
  const traceFiles =
    named ?? (configured ? [] : inFolder.map((file): TraceFile => ({ file, shared: false })));
  const agentId = configured?.agentId ?? settings.agentId;
  const api =
    agentId === undefined
      ? undefined
      : { agentId, window: configured?.window ?? settings.traceWindow };
  if (agentId !== undefined && configured?.agentId === undefined && agents > 1)
    findings.push(severalAgents(agentId, agents));
  if (traceFiles.length === 0 && api === undefined) return { findings };
  return { origin: { files: traceFiles, ...(api && { api }) }, findings };
}

function wrongFormat({ text, format }: TraceItem): Finding | undefined {
  if (format === undefined || traceFormat(format) !== undefined) return undefined;
  const ids = TRACE_FORMATS.map(({ id }) => id);
  const near = nearest(format, ids);
  return findingIn(traceSource, text, traceSource.words.unknownFormat(format, ids, near));
}

/** Removes repeated files. A file keeps the first format specified for it. */
function onlyOnce(files: readonly TraceFile[]): readonly TraceFile[] {
  const known = new Map<string, TraceFile>();
  for (const file of files) {
    const earlier = known.get(file.file);
    if (earlier === undefined || (earlier.format === undefined && file.format !== undefined))
      known.set(file.file, file);
  }
  return [...known.values()];
}

/**
 * Returns the trace files that an entry in a trace setting includes: the files that match a
 * pattern, the files in a folder, or the file itself, which may not exist.
 */
export function traceFilesOf({ text }: TraceItem, files: readonly string[]): readonly string[] {
  if (isFileGlob(text)) return globFiles(text, files);
  const below = files.filter((file) => file.startsWith(`${text}/`));
  return below.length > 0 ? below.filter((file) => !/\.md$|(?:^|\/)\.[^/]*$/i.test(file)) : [text];
}

function noSuchTraces({ text }: TraceItem): Finding {
  return findingIn(traceSource, '', traceSource.words.notFound(text));
}

function severalAgents(agentId: string, agents: number): Finding {
  return findingIn(configuration, '', configuration.words.oneAgentId(agentId, agents));
}

/**
 * Reads one trace file in chunks, decompressing gzip within the budget. Never throws. If the file
 * cannot be read, the result states why.
 */
export async function readTraceFile(
  tree: Tree,
  file: Pick<TraceFile, 'file' | 'format'>,
  sinkOf: SinkOf,
  seen: SeenIds,
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
    for await (const chunk of await inflated(opened.chunks, inflation))
      if (!reader.push(chunk)) break;
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
        reason: `it is larger than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB, which is the limit for a file in a commit`,
      };
    case 'refused':
      return { reason: read.reason };
    default:
      return read satisfies never;
  }
}
