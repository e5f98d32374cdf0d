import { plainValueOf } from '../../document/document.ts';
import { readJson } from '../../document/json.ts';
import type { Verdict } from '../../evaluation/evaluate.ts';
import { SEVERITIES, type Severity } from '../../finding/finding.ts';

/**
 * The relevant parts of a JSON report from another run. The report is untrusted, so its strings
 * must be escaped and shortened.
 */
export interface ReceivedReport {
  readonly verdict: Verdict;
  readonly conclusion: 'success' | 'failure';
  readonly direction: Direction | null;
  readonly agents: readonly ReceivedAgent[];
  readonly findings: readonly ReceivedFinding[];
  readonly changes: readonly ReceivedChange[];
}

type Direction = 'widens' | 'narrows' | 'neutral';

interface ReceivedAgent {
  readonly name: string;
  readonly verdict: Verdict;
}

/**
 * A location in a received report. The file is null if the location is outside the repository's
 * files.
 */
export interface ReceivedPlace {
  readonly file: string | null;
  readonly line: number | null;
}

/** A finding in a received report. */
export interface ReceivedFinding extends ReceivedPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
  /** False if the finding existed before the change. */
  readonly isNew: boolean;
}

/** A permission change in a received report. */
export interface ReceivedChange extends ReceivedPlace {
  readonly agent: string;
  readonly direction: Direction;
  readonly sentence: string;
}

/** The maximum size of a received report, in bytes. */
export const MAX_RECEIVED_BYTES = 8 * 1024 * 1024;

/** The only report format that is accepted. */
const SCHEMA = 'card-gate-report/3';

const VERDICTS = ['pass', 'warn', 'fail', 'error'] as const satisfies readonly Verdict[];
const CONCLUSIONS = ['success', 'failure'] as const;
const DIRECTIONS = ['widens', 'narrows', 'neutral'] as const satisfies readonly Direction[];

/** An error for a value of the wrong type. The message contains the value's JSON Pointer. */
class Mismatch extends Error {}

/**
 * Reads a JSON report written by another run. If the bytes are not a valid report, returns a
 * sentence with the reason. Repeated keys, deep nesting and values of the wrong type are rejected.
 * Keys that are not displayed are ignored.
 */
export function readReceivedReport(bytes: Uint8Array): ReceivedReport | string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return 'it is not valid UTF-8';
  }
  const parsed = readJson(text);
  if (!('root' in parsed)) {
    const repeated = parsed.problems.some(({ rule }) => rule === 'duplicate-key');
    return repeated ? 'it has a repeated key' : 'it is not JSON, or it is nested too deeply';
  }
  try {
    return reportIn(plainValueOf(parsed.root));
  } catch (error) {
    if (error instanceof Mismatch) return `it is not a Card Gate report: ${error.message}`;
    throw error;
  }
}

function reportIn(value: unknown): ReceivedReport {
  const { get, list } = fieldsOf(value, '');
  if (get('schema') !== SCHEMA) throw new Mismatch(`"/schema" is not ${JSON.stringify(SCHEMA)}`);
  return {
    verdict: oneOf(VERDICTS, get('verdict'), '/verdict'),
    conclusion: oneOf(CONCLUSIONS, get('conclusion'), '/conclusion'),
    direction: orNull(get('direction'), (it) => oneOf(DIRECTIONS, it, '/direction')),
    agents: list('agents', agentIn),
    findings: list('findings', findingIn),
    changes: list('changes', changeIn),
  };
}

function agentIn(value: unknown, at: string): ReceivedAgent {
  const { get, text } = fieldsOf(value, at);
  return { name: text('name'), verdict: oneOf(VERDICTS, get('verdict'), `${at}/verdict`) };
}

function findingIn(value: unknown, at: string): ReceivedFinding {
  const { get, text, textOrNull } = fieldsOf(value, at);
  return {
    rule: text('rule'),
    severity: oneOf(SEVERITIES, get('severity'), `${at}/severity`),
    message: text('message'),
    help: textOrNull('help'),
    isNew: get('new') !== false,
    ...placeIn(value, at),
  };
}

function changeIn(value: unknown, at: string): ReceivedChange {
  const { get, text } = fieldsOf(value, at);
  return {
    agent: text('agent'),
    direction: oneOf(DIRECTIONS, get('direction'), `${at}/direction`),
    sentence: text('sentence'),
    ...placeIn(value, at),
  };
}

/**
 * Reads a location. A location in another repository has no file, because reports must not link
 * there.
 */
function placeIn(value: unknown, at: string): ReceivedPlace {
  const { get, textOrNull } = fieldsOf(value, at);
  const file = textOrNull('file');
  const line = get('line');
  const isLine = Number.isSafeInteger(line) && (line as number) > 0;
  if (line !== null && !isLine) throw new Mismatch(`"${at}/line" is not a line number`);
  return get('repository') === undefined
    ? { file, line: isLine ? (line as number) : null }
    : { file: null, line: null };
}

/** Returns functions that read a map's values and reject values of the wrong type. */
function fieldsOf(value: unknown, at: string) {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Mismatch(`"${at}" is not a map`);
  const get = (key: string): unknown =>
    Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  const text = (key: string): string => {
    const found = get(key);
    if (typeof found !== 'string') throw new Mismatch(`"${at}/${key}" is not a string`);
    return found;
  };
  return {
    get,
    text,
    textOrNull: (key: string): string | null => orNull(get(key), () => text(key)),
    list: <T>(key: string, read: (item: unknown, at: string) => T): readonly T[] => {
      const found = get(key);
      if (!Array.isArray(found)) throw new Mismatch(`"${at}/${key}" is not a list`);
      return found.map((item: unknown, index) => read(item, `${at}/${key}/${index}`));
    },
  };
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, at: string): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new Mismatch(`"${at}" is not one of ${allowed.join(', ')}`);
  return found;
}

function orNull<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null ? null : read(value);
}
