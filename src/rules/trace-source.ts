import { digits } from '../document/digits.ts';
import { wording } from '../finding/finding.ts';
import { counted, enumeration, quoted, quotedWhole } from '../finding/words.ts';
import { agentsText } from './other-agents.ts';
import type { WordedRule } from './rule.ts';

/** Kinds of file that were given as trace files but do not contain readable traces. */
export type ForeignKind =
  | 'zstd'
  | 'parquet'
  | 'sqlite'
  | 'gzip'
  | 'utf-16'
  | 'zip'
  | 'large-document';

/**
 * The reason why a trace file could not be read. The code that reads or unpacks the file provides
 * `reason`.
 */
export type TraceFault =
  | { readonly kind: ForeignKind | 'damaged-gzip' }
  | { readonly kind: 'refused' | 'interrupted'; readonly reason: string }
  | { readonly kind: 'inflation'; readonly reason: string; readonly help: string };

const UNREADABLE: Readonly<
  Record<ForeignKind | 'damaged-gzip', { readonly message: string; readonly help: string }>
> = {
  zstd: {
    message: 'the file is compressed with zstd; expected text',
    help: 'decompress it first: zstd -d traces.jsonl.zst',
  },
  parquet: {
    message: 'the file is a Parquet file; expected text',
    help: "convert it to JSON lines, for example: duckdb -c \"copy 'traces.parquet' to 'traces.jsonl'\"",
  },
  sqlite: {
    message: 'the file is an SQLite database; expected text',
    help: 'export the table as JSON: sqlite3 -json file.db "select …" > traces.json',
  },
  gzip: {
    message: 'the file is compressed with gzip twice; expected text',
    help: 'decompress it first: gunzip traces.jsonl.gz',
  },
  'utf-16': {
    message: 'the file is encoded as UTF-16; expected UTF-8',
    help: 'convert it to UTF-8: iconv -f UTF-16 -t UTF-8',
  },
  zip: {
    message: 'the file is a ZIP archive; expected text',
    help: 'unpack it first: unzip',
  },
  'damaged-gzip': {
    message: 'the gzip data is damaged or ends early',
    help: 'export or compress the traces again',
  },
  'large-document': {
    message: 'the file is one JSON document of more than 64 MiB, the limit for a single document',
    help: 'write one record on each line: jq -c ".[]" traces.json > traces.jsonl',
  },
};

/** `source` is a trace file's path, or the name of the API. */
const words = wording({
  notFound: (text: string) => ({
    message: `${quotedWhole(text)} matches no trace file`,
    help: 'check the path; if an earlier step of the workflow writes the traces, check that it ran',
  }),
  unknownFormat: (format: string, known: readonly string[], meant: string | undefined) => ({
    message: `the trace format is ${quoted(format)}; expected one of ${known.join(', ')}${meant === undefined ? '' : `; did you mean ${quoted(meant)}?`}`,
    help: 'remove "format" to let Card Gate detect the format from the content',
  }),
  unreadable: (source: string, fault: TraceFault) => {
    const { message, help } = faultWords(fault);
    return { message: `${source}: ${message}`, help };
  },
  empty: (source: string, isApi: boolean) => ({
    message: `${source} contains no traces`,
    help: `find out why ${isApi ? 'the API has no traces' : 'the file is empty'}; without traces, the agent cannot be checked`,
  }),
  unclosedRows: (source: string, unclosed: number, rows: number) => ({
    message: `${source}: ${digits(unclosed)} of ${counted(rows, 'row')} ${unclosed === 1 ? 'has' : 'have'} an unclosed quotation mark`,
    help: 'follow RFC 4180: double each quotation mark inside a value, and put the value in quotation marks',
  }),
  notJson: (source: string, broken: number, lines: number) => ({
    message: `${source}: ${digits(broken)} of ${counted(lines, 'line')} ${broken === 1 ? 'is' : 'are'} not JSON`,
    help: 'write JSON lines, one JSON document, or CSV with a line of column names',
  }),
  noFormat: (source: string, known: readonly string[]) => ({
    message: `${source} is not a trace in a known format`,
    help: `use one of the formats ${known.join(', ')}, or write records with the fields tool, timestamp, session_id, agent_id and status`,
  }),
  /** The code that requests traces from the API provides the message and help. */
  notFetched: (message: string, help: string) => ({ message, help }),
  noKeyOfInput: () => ({
    message: 'traces cannot be fetched from the API, because the input api-key is empty',
    help: 'set the input api-key to a secret that contains the key',
  }),
  noKeyOfEnvironment: () => ({
    message: 'traces cannot be fetched from the API without a key',
    help: 'set the environment variable MNEMOM_API_KEY',
  }),
  otherAgents: (records: number, names: readonly string[], ids: readonly string[]) => ({
    message: `${records === 1 ? 'the only record in the traces does not belong' : `none of the ${counted(records, 'record')} in the traces belongs`} to this agent${namedText(names, records)}${ownIds(ids)}`,
    help: HOW_TO_NAME,
  }),
  noCallOfAgent: () => ({
    message: 'the traces contain no calls by this agent',
    help: HOW_TO_NAME,
  }),
  /** Repeats a message that a shard recorded in its partial report. */
  recorded: (message: string, help: string) => ({ message, help: help || undefined }),
  noHistory: () => ({
    message: 'there are no traces to check the agent against',
    help: 'pass trace files that contain calls by the agent',
  }),
});

function faultWords(fault: TraceFault): { readonly message: string; readonly help: string } {
  switch (fault.kind) {
    case 'refused':
      return {
        message: `the trace file cannot be read: ${fault.reason}`,
        help: 'check the path, and make sure that the file is readable',
      };
    case 'interrupted':
      return {
        message: `the trace file could not be read completely (${fault.reason})`,
        help: 'run the job again',
      };
    case 'inflation':
      return { message: fault.reason, help: fault.help };
    default:
      return UNREADABLE[fault.kind];
  }
}

/**
 * Returns a clause that lists the agents named in records, for the end of a message. Returns an
 * empty string if the records do not name any.
 */
function namedText(names: readonly string[], records: number): string {
  return names.length === 0
    ? ''
    : `; ${records === 1 ? 'it names' : 'they name'} the ${agentsText(names)}`;
}

/** Returns a clause with the ids that identify an agent, for the end of a message. */
function ownIds(ids: readonly string[]): string {
  if (ids.length === 0) return '; this agent has no id';
  return `; this agent's ${ids.length === 1 ? 'id is' : 'ids are'} ${enumeration(ids)}`;
}

const HOW_TO_NAME =
  'set "agent_id" on the card, or "agent-id" in the configuration, to the id that the traces use for this agent';

export const traceSource = {
  id: 'trace-source',
  severity: 'error',
  summary: 'Traces could not be read, or contain no calls.',
  blocking: true,
  words,
} as const satisfies WordedRule;
