import type { Reader } from '../document/reader.ts';
import type { Finding } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import { configuration } from '../rules/configuration.ts';
import { patternFindings } from './file-patterns.ts';
import { duration, parseToolItem, toolText, traceItem } from './inputs.ts';
import { repositoryPath, takesAway } from './paths.ts';
import { outside, wrong } from './problems.ts';
import type { Options, ToolItem, TraceItem } from './settings.ts';

const { words } = configuration;

/** What is wrong with the options of the top and of every environment, beyond their shape. */
export function optionFindings(top: Reader): readonly Finding[] {
  const environments = top.get('environments').entries();
  const places = [top, ...environments.map(([, environment]) => environment)];
  return [
    ...chosenFindings(
      top.get('environment'),
      environments.map(([name]) => name),
    ),
    ...places.flatMap((at) => cardFindings(at.get('cards'))),
    ...places.flatMap((at) => excludeFindings(at.get('exclude'))),
    ...places.flatMap((at) => toolFindings(at.get('tools'))),
    ...places.flatMap((at) => traceFindings(at.get('traces'))),
    ...places.flatMap((at) => outside(at.get('baseline-file'))),
  ];
}

function chosenFindings(chosen: Reader, known: readonly string[]): readonly Finding[] {
  const name = chosen.text();
  if (name === undefined || known.includes(name)) return [];
  return [wrong({ at: chosen.place, ...words.unknownEnvironment(name, nearest(name, known)) })];
}

/** Patterns that only take files out leave nothing to check. */
function cardFindings(list: Reader): readonly Finding[] {
  const found = patternFindings(list, list.items(), 'patterns');
  if (found.length > 0) return found;
  const patterns = list.texts();
  if (patterns.length === 0 || patterns.some(({ value }) => !takesAway(value))) return [];
  return [wrong({ at: list.place, ...words.onlyTakenOut() })];
}

/** A pattern with "!" would read as one that takes nothing out. */
function excludeFindings(list: Reader): readonly Finding[] {
  const found = patternFindings(list, list.items(), 'patterns');
  if (found.length > 0) return found;
  return list.texts().flatMap(({ value, place }) => {
    if (!takesAway(value)) return [];
    return [wrong({ at: place, ...words.excludedTwice(value) })];
  });
}

/** What is wrong with the patterns of files in a list of tools. */
export function toolFindings(list: Reader): readonly Finding[] {
  return patternFindings(list, list.items().map(fileOf), 'mixed');
}

/** Traces have to lie inside the repository. */
export function traceFindings(list: Reader): readonly Finding[] {
  const files = list.items().map(fileOf);
  return [
    ...patternFindings(list, files, 'mixed'),
    ...files.flatMap((file) => outside(file, true)),
  ];
}

function fileOf(item: Reader): Reader {
  return item.isMap ? item.get('file') : item;
}

/** The entries of a valid list of traces. */
export function toTraceItems(list: Reader): readonly TraceItem[] {
  return list.items().map((item): TraceItem => {
    const format = item.get('format').text();
    return {
      ...traceItem(item.text() ?? item.get('file').text() ?? ''),
      ...(format !== undefined && { format }),
    };
  });
}

/** The entries of a valid list of tools. */
export function toTools(list: Reader): readonly ToolItem[] {
  return list.items().map((item): ToolItem => {
    const text = item.text();
    if (text !== undefined) return parseToolItem(text);
    const [server, format] = [item.get('server').text(), item.get('format').text()];
    return {
      text: toolText(item.get('file').text() ?? ''),
      ...(server !== undefined && { server }),
      ...(format !== undefined && { format }),
    };
  });
}

const TEXTS = [
  'id',
  'scope',
  'environment',
  'fail-on',
  'widening',
  'widening-label',
  'on-error',
  'on-no-cards',
  'on-no-tools',
  'comment',
  'annotations',
  'check-name',
  'report-file',
  'agent-id',
  'api-url',
  'grace',
] as const satisfies readonly (keyof Options)[];
const NUMBERS = [
  'min-coverage',
  'max-coverage-drop',
  'api-timeout',
  'trace-limit',
] as const satisfies readonly (keyof Options)[];
const BOOLEANS = [
  'summary',
  'tracking-issue',
  'only-new',
  'discover',
] as const satisfies readonly (keyof Options)[];

/** The options of the top or of an environment; the schema has made sure of their values. */
export function toOptions(at: Reader): Options {
  const plain: readonly (readonly [keyof Options, unknown])[] = [
    ...TEXTS.map((key) => [key, at.get(key).text()] as const),
    ...NUMBERS.map((key) => [key, at.get(key).number()] as const),
    ...BOOLEANS.map((key) => [key, at.get(key).boolean()] as const),
    ['trace-window', duration('trace-window', at.get('trace-window').text())],
    ['baseline-file', repositoryPath(at.get('baseline-file').text() ?? '')],
  ];
  const patterns = (key: 'cards' | 'exclude'): readonly string[] =>
    at
      .get(key)
      .texts()
      .map((one) => one.value);
  return {
    ...(Object.fromEntries(plain.filter(([, value]) => value !== undefined)) as Options),
    ...(at.has('cards') && { cards: patterns('cards') }),
    ...(at.has('exclude') && { exclude: patterns('exclude') }),
    ...(at.has('tools') && { tools: toTools(at.get('tools')) }),
    ...(at.has('traces') && { traces: toTraceItems(at.get('traces')) }),
  };
}
