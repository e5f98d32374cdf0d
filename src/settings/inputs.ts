import { nearest } from '../finding/nearest.ts';
import { checkPatterns } from './file-patterns.ts';
import { repositoryPath, takesAway } from './paths.ts';
import {
  ANNOTATION_MODES,
  COMMENT_MODES,
  FAIL_ON,
  ON_ERROR,
  ON_NO_CARDS,
  ON_NO_TOOLS,
  type Options,
  SCOPES,
  SettingsError,
  type ToolItem,
  type TraceItem,
  WIDENING,
} from './settings.ts';

/**
 * Names of the inputs of the action that are options; `config` and the secrets are read at the
 * door.
 */
export const OPTION_NAMES = [
  'id',
  'cards',
  'exclude',
  'discover',
  'tools',
  'traces',
  'scope',
  'environment',
  'fail-on',
  'min-coverage',
  'max-coverage-drop',
  'only-new',
  'widening',
  'widening-label',
  'baseline-file',
  'on-error',
  'on-no-cards',
  'on-no-tools',
  'comment',
  'annotations',
  'check-name',
  'summary',
  'report-file',
  'base-ref',
  'head-ref',
  'working-directory',
  'agent-id',
  'api-url',
  'api-timeout',
  'trace-window',
  'trace-limit',
  'tracking-issue',
] as const satisfies readonly (keyof Options)[];

/** Inputs that hold a secret, so that none of them is ever a key of the configuration. */
export const SECRET_INPUTS: readonly string[] = ['github-token', 'api-key', 'floor-token'];

/** Every input of the action. */
export const ALL_INPUTS: readonly string[] = [...OPTION_NAMES, 'config', ...SECRET_INPUTS];

/**
 * Reads the inputs of the action. `read` gives the text of an input, empty when it is not set;
 * `given` are the names that the runner passed, so that a misspelt one is an error and not silently
 * without effect.
 * @throws SettingsError naming the input and the allowed values.
 */
export function readInputs(read: (name: string) => string, given: readonly string[]): Options {
  for (const name of given) {
    if (ALL_INPUTS.includes(name)) continue;
    const near = nearest(name, ALL_INPUTS);
    throw new SettingsError(
      `unknown input ${JSON.stringify(name)}${near ? `; did you mean ${JSON.stringify(near)}?` : ''}`,
      `the inputs are ${ALL_INPUTS.join(', ')}`,
    );
  }
  const text = (name: string): string | undefined => read(name).trim() || undefined;
  const lines = (name: string): readonly string[] | undefined => {
    const list = splitList(read(name));
    return list.length > 0 ? list : undefined;
  };
  const tools = lines('tools')?.map(parseToolItem);
  const traces = lines('traces')?.map(traceItem);
  const cards = cardPatterns(lines('cards'));
  checkItems('tools', tools);
  checkItems('traces', traces);
  const options: Options = {
    ...pick('id', text('id')),
    ...pick('cards', cards),
    ...pick('exclude', excludePatterns(lines('exclude'))),
    ...pick('discover', boolean('discover', text('discover'))),
    ...pick('tools', tools),
    ...pick('scope', oneOf('scope', text('scope'), SCOPES)),
    ...pick('environment', text('environment')),
    ...pick('fail-on', oneOf('fail-on', text('fail-on'), FAIL_ON)),
    ...pick('min-coverage', percent('min-coverage', text('min-coverage'))),
    ...pick('max-coverage-drop', percent('max-coverage-drop', text('max-coverage-drop'), 5)),
    ...pick('only-new', boolean('only-new', text('only-new'))),
    ...pick('widening', oneOf('widening', text('widening'), WIDENING)),
    ...pick('widening-label', text('widening-label')),
    ...pick('baseline-file', inside('baseline-file', text('baseline-file'))),
    ...pick('on-error', oneOf('on-error', text('on-error'), ON_ERROR)),
    ...pick('on-no-cards', oneOf('on-no-cards', text('on-no-cards'), ON_NO_CARDS)),
    ...pick('on-no-tools', oneOf('on-no-tools', text('on-no-tools'), ON_NO_TOOLS)),
    ...pick('comment', oneOf('comment', text('comment'), COMMENT_MODES)),
    ...pick('annotations', oneOf('annotations', text('annotations'), ANNOTATION_MODES)),
    ...pick('check-name', text('check-name')),
    ...pick('summary', boolean('summary', text('summary'))),
    ...pick('report-file', text('report-file')),
    ...pick('base-ref', text('base-ref')),
    ...pick('head-ref', text('head-ref')),
    ...pick('working-directory', text('working-directory')),
    ...pick('traces', traces),
    ...pick('agent-id', text('agent-id')),
    ...pick('api-url', url('api-url', text('api-url'))),
    ...pick('api-timeout', whole('api-timeout', text('api-timeout'))),
    ...pick('trace-window', duration('trace-window', text('trace-window'))),
    ...pick('trace-limit', whole('trace-limit', text('trace-limit'))),
    ...pick('tracking-issue', boolean('tracking-issue', text('tracking-issue'))),
  };
  return options;
}

function pick<K extends keyof Options>(name: K, value: Options[K] | undefined): Options {
  return value === undefined ? {} : ({ [name]: value } as Options);
}

/**
 * One entry a line; commas separate too, since the command line takes `a,b`, but not inside
 * brackets: `{card,policy}.yaml` is one pattern.
 */
export function splitList(text: string): string[] {
  return text
    .split('\n')
    .flatMap(splitLine)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function splitLine(line: string): readonly string[] {
  const entries: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at]!;
    if ('{[('.includes(char)) depth += 1;
    else if ('}])'.includes(char)) depth -= 1;
    else if (char === ',' && depth === 0) {
      entries.push(line.slice(start, at));
      start = at + 1;
    }
    if (depth < 0) break;
  }
  // Brackets without their counterpart are letters like any other.
  return depth === 0 ? [...entries, line.slice(start)] : line.split(',');
}

/**
 * Names of tools do not end like this, so an item that does is a file even when it does not exist
 * (spec 8).
 */
export const LIST_FILE = /\.(?:jsonc?|jsonl|ndjson|ya?ml|txt|md)$/i;

/**
 * Reads an entry of a list of tools: `github=tools.json` states the server of a list of bare names
 * (spec 8).
 */
export function parseToolItem(entry: string): ToolItem {
  const match = /^([A-Za-z0-9_.-]+)=(.+)$/s.exec(entry);
  return match ? { server: match[1]!, text: toolText(match[2]!) } : { text: toolText(entry) };
}

/**
 * What names a file is brought into the form in which changes name it; what may be the name of a
 * tool stays as it is.
 */
export function toolText(text: string): string {
  return LIST_FILE.test(text) ? (repositoryPath(text) ?? text) : text;
}

/**
 * Checks the patterns of files among the items of a list. @throws SettingsError when one cannot be
 * used, or there are too many.
 */
function checkItems(name: string, items: readonly { readonly text: string }[] | undefined): void {
  checkPatterns(
    name,
    (items ?? []).map(({ text }) => text),
    'mixed',
  );
}

/**
 * The patterns of files that hold cards. @throws SettingsError when one cannot be used, or all of
 * them only take files out.
 */
function cardPatterns(patterns: readonly string[] | undefined): readonly string[] | undefined {
  checkPatterns('cards', patterns ?? [], 'patterns');
  if (patterns?.every(takesAway)) {
    const all = patterns.map((pattern) => JSON.stringify(pattern)).join(', ');
    throw new SettingsError(
      `"cards" is ${all}; expected a pattern without "!" too`,
      'patterns with "!" take files out of what the others find',
    );
  }
  return patterns;
}

/**
 * The patterns of paths that are left out. @throws SettingsError for one with "!", which would read
 * as a pattern that takes nothing out.
 */
export function excludePatterns(
  patterns: readonly string[] | undefined,
): readonly string[] | undefined {
  const negated = patterns?.find(takesAway);
  if (negated === undefined) return patterns;
  throw new SettingsError(
    `"exclude" is ${JSON.stringify(negated)}; expected a pattern without "!"`,
    'every pattern under "exclude" takes paths out; list an agent under "agents" to keep its files in',
  );
}

/** @throws SettingsError unless the value is one of those allowed. */
export function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const near = nearest(value, allowed);
  const hint = near ? `; did you mean ${JSON.stringify(near)}?` : '';
  const expected = `one of ${allowed.map((one) => JSON.stringify(one)).join(', ')}${hint}`;
  throw notAllowed(name, value, expected, `set it to one of these, ${OR_DEFAULT}`);
}

/**
 * @throws SettingsError unless the value is a number from 0 to 100, with or without a percent sign;
 * `example` is one to show.
 */
export function percent(name: string, value: string | undefined, example = 90): number | undefined {
  if (value === undefined) return undefined;
  const digits = /^(\d+(?:\.\d+)?)\s*%?$/.exec(value)?.[1];
  const number = Number(digits);
  if (digits !== undefined && number <= 100) return number;
  throw notAllowed(
    name,
    value,
    'a number from 0 to 100',
    `set it to a number such as ${example}, ${OR_DEFAULT}`,
  );
}

/** @throws SettingsError unless the value is the path of a file in the repository. */
function inside(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const file = repositoryPath(value);
  if (file !== undefined) return file;
  throw new SettingsError(
    `${JSON.stringify(name)} is ${JSON.stringify(value)}, which leads out of the repository`,
    'paths are taken from the root of the repository',
  );
}

/** An entry of a list of traces. @throws SettingsError when it leads out of the repository. */
export function traceItem(entry: string): TraceItem {
  if (entry === '-') return { text: entry };
  const text = repositoryPath(entry);
  if (text !== undefined) return { text };
  throw new SettingsError(
    `"traces" is ${JSON.stringify(entry)}, which leads out of the repository`,
    'copy the traces into the checked-out folder first',
  );
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

/**
 * Seconds of a duration such as `7d`, `24h`, `90m` or, without a unit, seconds. @throws
 * SettingsError unless it is one, and not 0.
 */
export function duration(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const match = /^(\d{1,9})\s*([smhd]?)$/.exec(value);
  const seconds = match ? Number(match[1]) * UNIT_SECONDS[match[2]!]! : 0;
  if (seconds > 0) return seconds;
  throw notAllowed(
    name,
    value,
    'a duration such as "7d", "24h" or "90m"',
    `set it to a number and a unit, ${OR_DEFAULT}`,
  );
}

/** @throws SettingsError unless the value is a whole number from 1. */
export function whole(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (number > 0) return number;
  throw notAllowed(
    name,
    value,
    'a whole number from 1',
    `set it to a number such as 100, ${OR_DEFAULT}`,
  );
}

/**
 * @throws SettingsError unless the value is an address to which a key may be sent: https, or this
 * machine.
 */
export function url(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  const isLocal =
    parsed !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(parsed.hostname);
  if (parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isLocal)) return value;
  throw notAllowed(
    name,
    value,
    'an address that begins with https://',
    `set it to the address of the API, ${OR_DEFAULT}`,
  );
}

function boolean(name: string, value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if (value === 'true' || value === 'false') return value === 'true';
  throw notAllowed(name, value, '"true" or "false"', `set it to one of these, ${OR_DEFAULT}`);
}

/** The second half of a way out of a value that is not allowed. */
const OR_DEFAULT = 'or leave it out for the default';

/** The name stands in quotes, so that it keeps its spelling at the beginning of a sentence. */
function notAllowed(name: string, value: string, expected: string, help: string): SettingsError {
  return new SettingsError(
    `${JSON.stringify(name)} is ${JSON.stringify(value)}; expected ${expected}`,
    help,
  );
}
