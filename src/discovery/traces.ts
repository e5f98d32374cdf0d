import { type Finding, findingIn } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { TraceFile, TraceOrigin } from '../model/agent.ts';
import { configuration } from '../rules/configuration.ts';
import { traceSource } from '../rules/trace-source.ts';
import type { TraceItem } from '../settings/entries.ts';
import type { ConfiguredTraces, Settings } from '../settings/settings.ts';
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
export async function tracesOf(
  { configured, inFolder, agents }: TraceSources,
  files: readonly string[],
  settings: Settings,
): Promise<FoundTraces> {
  const findings: Finding[] = [];
  const known = await knownFormats(configured?.files ?? settings.traces ?? []);
  const found = (items: readonly TraceItem[], shared: boolean): readonly TraceFile[] =>
    onlyOnce(
      items.flatMap((item) => {
        const finding = wrongFormat(item, known);
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

/**
 * Returns the ids of all trace formats. Returns none if no item specifies a format, because the
 * formats are then not needed and take long to load.
 */
async function knownFormats(items: readonly TraceItem[]): Promise<readonly string[]> {
  if (items.every(({ format }) => format === undefined)) return [];
  const { TRACE_FORMATS } = await import('../formats/traces/formats.ts');
  return TRACE_FORMATS.map(({ id }) => id);
}

function wrongFormat({ text, format }: TraceItem, known: readonly string[]): Finding | undefined {
  if (format === undefined || known.includes(format)) return undefined;
  const near = nearest(format, known);
  return findingIn(traceSource, text, traceSource.words.unknownFormat(format, known, near));
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
