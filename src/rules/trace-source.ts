import { digits } from '../document/digits.ts';
import { wording } from '../finding/finding.ts';
import { counted, quoted, quotedWhole } from '../finding/words.ts';
import { namesText } from './other-agents.ts';
import type { WordedRule } from './rule.ts';

/** What a file of traces is that has no records. */
export type ForeignKind =
  | 'zstd'
  | 'parquet'
  | 'sqlite'
  | 'gzip'
  | 'utf-16'
  | 'zip'
  | 'large-document';

/** Why a file of traces could not be read. A reason is that of whoever reads or unpacks files. */
export type TraceFault =
  | { readonly kind: ForeignKind | 'damaged-gzip' }
  | { readonly kind: 'refused' | 'interrupted'; readonly reason: string }
  | { readonly kind: 'inflation'; readonly reason: string; readonly help: string };

const UNREADABLE: Readonly<
  Record<ForeignKind | 'damaged-gzip', { readonly message: string; readonly help: string }>
> = {
  zstd: {
    message: 'the file is compressed with zstd, and not text',
    help: 'decompress it first: zstd -d traces.jsonl.zst',
  },
  parquet: {
    message: 'the file is a Parquet file, and not text',
    help: "write it as JSON lines, for example: duckdb -c \"copy 'traces.parquet' to 'traces.jsonl'\"",
  },
  sqlite: {
    message: 'the file is an SQLite database, and not text',
    help: 'export the table as JSON: sqlite3 -json file.db "select …" > traces.json',
  },
  gzip: {
    message: 'the file is compressed with gzip once more, and not text',
    help: 'decompress it first: gunzip traces.jsonl.gz',
  },
  'utf-16': {
    message: 'the file is encoded as UTF-16, and not as UTF-8',
    help: 'write it as UTF-8: iconv -f UTF-16 -t UTF-8',
  },
  zip: {
    message: 'the file is a ZIP archive, and not text',
    help: 'unpack it first: unzip',
  },
  'damaged-gzip': {
    message: 'the gzip data is damaged or ends early',
    help: 'write the file again',
  },
  'large-document': {
    message: 'the file is one JSON document of more than 64 MiB, and a document is read whole',
    help: 'write one record a line: jq -c ".[]" traces.json > traces.jsonl',
  },
};

/** `source` is the path of a file, or the name of the API. */
const words = wording({
  notFound: (text: string) => ({
    message: `${quotedWhole(text)} finds no trace file`,
    help: 'check the path, which is taken from the root of the repository, and that an earlier step has put the traces there',
  }),
  unknownFormat: (format: string, known: readonly string[], meant: string | undefined) => ({
    message: `the format of the traces is ${quoted(format)}; expected one of ${known.join(', ')}${meant === undefined ? '' : `; did you mean ${quoted(meant)}?`}`,
    help: 'leave the format out, so that the content decides',
  }),
  unreadable: (source: string, fault: TraceFault) => {
    const { message, help } = faultWords(fault);
    return { message: `${source}: ${message}`, help };
  },
  empty: (source: string, isApi: boolean) => ({
    message: `${source} holds no trace`,
    help: `find out why ${isApi ? 'it' : 'the file'} is empty: a history that is missing must not look like an agent that does nothing wrong`,
  }),
  unclosedRows: (source: string, unclosed: number, rows: number) => ({
    message: `${source}: ${digits(unclosed)} of ${counted(rows, 'row')} open a quotation mark that nothing closes`,
    help: 'write CSV as RFC 4180 says: double a mark inside a value, and put the value in marks',
  }),
  notJson: (source: string, broken: number, lines: number) => ({
    message: `${source}: ${digits(broken)} of ${counted(lines, 'line')} are not JSON`,
    help: 'write JSON lines, one JSON document, or CSV with a line of column names',
  }),
  noFormat: (source: string, known: readonly string[]) => ({
    message: `${source} is not a trace of a known format`,
    help: `use one of the formats ${known.join(', ')}, or make records with the fields tool, timestamp, session_id, agent_id and status`,
  }),
  /** Whoever fetches from the API says why it did not. */
  notFetched: (message: string, help: string) => ({ message, help }),
  noKeyOfInput: () => ({
    message: 'traces are to be fetched from the API, and the input api-key is empty',
    help: 'give the step the secret as the input api-key',
  }),
  noKeyOfEnvironment: () => ({
    message: 'traces cannot be fetched from the API without a key',
    help: 'set the environment variable MNEMOM_API_KEY',
  }),
  otherAgents: (records: number, names: readonly string[]) => ({
    message: `${records === 1 ? 'the one record in the traces is not' : `none of the ${counted(records, 'record')} in the traces is`} of this agent${namesText(names)}`,
    help: HOW_TO_NAME,
  }),
  noCallOfAgent: () => ({
    message: 'the traces hold no call of this agent',
    help: HOW_TO_NAME,
  }),
  noHistory: () => ({
    message: 'there are no traces to check the agent by',
    help: 'name traces that hold its calls',
  }),
});

function faultWords(fault: TraceFault): { readonly message: string; readonly help: string } {
  switch (fault.kind) {
    case 'refused':
      return {
        message: `the trace file cannot be read: ${fault.reason}`,
        help: 'check the path and the permissions',
      };
    case 'interrupted':
      return {
        message: `the trace file cannot be read to its end (${fault.reason})`,
        help: 'run the job again',
      };
    case 'inflation':
      return { message: fault.reason, help: fault.help };
    default:
      return UNREADABLE[fault.kind];
  }
}

const HOW_TO_NAME =
  'state under which id the traces name it, with agent_id on the card or agent-id in the configuration';

export const traceSource = {
  id: 'trace-source',
  severity: 'error',
  summary: 'Traces could not be read, or hold no call.',
  blocking: true,
  words,
} as const satisfies WordedRule;
