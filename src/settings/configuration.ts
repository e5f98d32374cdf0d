import type { Document } from '../document/document.ts';
import { MAX_CARD_BYTES } from '../document/limits.ts';
import { loadDocument } from '../document/load.ts';
import { Reader } from '../document/reader.ts';
import { isFixed, isRuleId, RULE_IDS, type RuleId } from '../finding/catalogue.ts';
import { type Finding, findingAt, findingsOfBroken, type Severity } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import { shapeProblems } from '../finding/shape.ts';
import { readDefaults } from '../formats/cards/policy.ts';
import schema from './config.schema.json' with { type: 'json' };
import { validateConfig } from './config-validator.ts';
import { duration, parseToolItem, toolText, traceItem } from './inputs.ts';
import { repositoryPath, takesAway } from './paths.ts';
import type { Configuration, ConfiguredAgent, ConfiguredTraces, Options, ToolItem, TraceItem } from './settings.ts';

/** A configuration, or every reason why it cannot be used; each ends the run with verdict error (spec 11). */
export type ReadConfiguration =
  | { readonly kind: 'configuration'; readonly configuration: Configuration }
  | { readonly kind: 'broken'; readonly findings: readonly Finding[] };

/** Reads the configuration file (spec 12). Unknown keys and values are errors that name the key and what is allowed. */
export async function readConfiguration(file: string, bytes: Uint8Array): Promise<ReadConfiguration> {
  const loaded = await loadDocument(file, bytes, MAX_CARD_BYTES);
  if (loaded.kind === 'broken') return { kind: 'broken', findings: findingsOfBroken(file, loaded.text, loaded.problems) };
  const { document } = loaded;
  // An empty file says nothing, which is a configuration too.
  if (document.value === null) return { kind: 'configuration', configuration: empty(file) };
  const findings = [...shapeFindings(document), ...crossFindings(document)];
  return findings.length > 0 ? { kind: 'broken', findings } : { kind: 'configuration', configuration: toConfiguration(document) };
}

function empty(file: string): Configuration {
  return { file, environments: new Map(), severity: new Map(), aliases: new Map(), standardValues: [] };
}

/** Whatever is wrong with the shape means that the settings are not what somebody thinks they are, so all of it blocks. */
function shapeFindings(document: Document): readonly Finding[] {
  return shapeProblems(document, { schema, validate: validateConfig }).map(({ problem }) =>
    findingAt('configuration', { ...problem, severity: 'error' }),
  );
}

/** What no schema can say: names that have to exist, or to be different, and paths that have to stay inside. */
function crossFindings(document: Document): readonly Finding[] {
  const top = Reader.of(document);
  return [...severityFindings(top), ...agentFindings(top), ...environmentFindings(top), ...cardFindings(top), ...traceFindings(top)];
}

function severityFindings(top: Reader): readonly Finding[] {
  return top
    .get('severity')
    .entries()
    .flatMap(([id, { place }]) => {
      if (!isRuleId(id)) {
        const message = `there is no rule ${JSON.stringify(id)}${meant(id, RULE_IDS)}`;
        return [findingAt('configuration', { at: place, on: 'key', message, help: 'the ids of all rules are in src/rules/README.md' })];
      }
      if (!isFixed(id)) return [];
      const message = `the severity of ${JSON.stringify(id)} cannot be changed`;
      const help = 'a violation is answered by changing the policy, a file that does not load by mending it';
      return [findingAt('configuration', { at: place, on: 'key', message, help })];
    });
}

function agentFindings(top: Reader): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, Reader>();
  for (const agent of top.get('agents').items()) {
    for (const file of [agent.get('card'), agent.get('policy')]) {
      const text = file.text();
      if (text === undefined || text.trim() === '' || repositoryPath(text) !== undefined) continue;
      const message = `the path ${JSON.stringify(text)} leads out of the repository`;
      findings.push(findingAt('configuration', { at: file.place, message, help: 'paths are taken from the root of the repository' }));
    }
    const name = agent.get('name').text();
    if (name === undefined) continue;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, agent);
    else {
      const related = [{ at: first.get('name').place, message: 'the first of them' }];
      const message = `two agents are named ${JSON.stringify(name)}`;
      findings.push(findingAt('configuration', { at: agent.get('name').place, message, help: 'give each a name of its own', related }));
    }
  }
  return findings;
}

function environmentFindings(top: Reader): readonly Finding[] {
  const chosen = top.get('environment');
  const name = chosen.text();
  const known = top
    .get('environments')
    .entries()
    .map(([one]) => one);
  if (name === undefined || known.includes(name)) return [];
  const message = `there is no environment ${JSON.stringify(name)}${meant(name, known)}`;
  return [findingAt('configuration', { at: chosen.place, message, help: 'add it under "environments", or take the key out' })];
}

/** Patterns that only take files out leave nothing to judge, at the top or in an environment. */
function cardFindings(top: Reader): readonly Finding[] {
  const lists = [
    top,
    ...top
      .get('environments')
      .entries()
      .map(([, environment]) => environment),
  ].map((one) => one.get('cards'));
  return lists.flatMap((list) => {
    const patterns = list.texts();
    if (patterns.length === 0 || patterns.some(({ value }) => !takesAway(value))) return [];
    const message = 'every pattern takes files out; expected one without "!" too';
    return [findingAt('configuration', { at: list.place, message, help: 'patterns with "!" take files out of what the others find' })];
  });
}

/** Traces have to lie inside the repository. */
function traceFindings(top: Reader): readonly Finding[] {
  const environments = top.get('environments').entries();
  const lists = [
    top.get('traces'),
    ...environments.map(([, environment]) => environment.get('traces')),
    ...top
      .get('agents')
      .items()
      .map((agent) => agent.get('traces').get('files')),
  ];
  return lists.flatMap((list) =>
    list.items().flatMap((item) => {
      const file = item.isMap ? item.get('file') : item;
      const text = file.text();
      if (text === undefined || text.trim() === '' || repositoryPath(text) !== undefined) return [];
      const message = `the path ${JSON.stringify(text)} leads out of the repository`;
      return [findingAt('configuration', { at: file.place, message, help: 'copy the traces into the checked-out folder first' })];
    }),
  );
}

function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
}

function toConfiguration(document: Document): Configuration {
  const top = Reader.of(document);
  const agents = top.get('agents').items().map(toAgent);
  const environments = top
    .get('environments')
    .entries()
    .map(([name, at]) => [name, { options: toOptions(at), defaults: readDefaults(at.get('defaults')) }] as const);
  const severity = top
    .get('severity')
    .entries()
    .map(([id, at]) => [id as RuleId, at.text() as Severity | 'off'] as const);
  const aliases = top
    .get('aliases')
    .entries()
    .map(([name, at]) => [name, at.text() !== undefined ? [at.text()!] : at.texts().map((one) => one.value)] as const);
  return {
    ...toOptions(top),
    file: document.file,
    ...(top.has('agents') && { agents }),
    environments: new Map(environments),
    severity: new Map(severity),
    aliases: new Map(aliases),
    standardValues: top
      .get('standard-values')
      .texts()
      .map((one) => one.value),
  };
}

function toAgent(at: Reader): ConfiguredAgent {
  const file = (key: string): string | undefined => repositoryPath(at.get(key).text() ?? '');
  const [card, policy] = [file('card'), file('policy')];
  return {
    name: at.get('name').text() ?? '',
    ...(card !== undefined && { card }),
    ...(policy !== undefined && { policy }),
    ...(at.has('tools') && { tools: toTools(at.get('tools')) }),
    ...(at.has('traces') && { traces: toTraces(at.get('traces')) }),
  };
}

function toTraces(at: Reader): ConfiguredTraces {
  const agentId = at.get('agent-id').text();
  const window = duration('window', at.get('window').text());
  return {
    ...(at.has('files') && { files: toTraceItems(at.get('files')) }),
    ...(agentId !== undefined && { agentId }),
    ...(window !== undefined && { window }),
  };
}

function toTraceItems(at: Reader): readonly TraceItem[] {
  return at.items().map((item): TraceItem => {
    const format = item.get('format').text();
    return { ...traceItem(item.text() ?? item.get('file').text() ?? ''), ...(format !== undefined && { format }) };
  });
}

function toTools(at: Reader): readonly ToolItem[] {
  return at.items().map((item): ToolItem => {
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

const TEXT_OPTIONS = [
  'id',
  'scope',
  'environment',
  'fail-on',
  'on-error',
  'on-no-cards',
  'comment',
  'annotations',
  'check-name',
  'report-file',
  'agent-id',
  'api-url',
  'grace',
] as const;

/** The options of the top or of an environment; the schema has made sure of their values. */
function toOptions(at: Reader): Options {
  const texts = TEXT_OPTIONS.flatMap((key) => (at.get(key).text() === undefined ? [] : [[key, at.get(key).text()] as const]));
  const coverage = at.get('min-coverage').number();
  const [summary, trackingIssue] = [at.get('summary').boolean(), at.get('tracking-issue').boolean()];
  const [apiTimeout, traceLimit] = [at.get('api-timeout').number(), at.get('trace-limit').number()];
  const traceWindow = duration('trace-window', at.get('trace-window').text());
  return {
    ...(Object.fromEntries(texts) as Options),
    ...(at.has('cards') && {
      cards: at
        .get('cards')
        .texts()
        .map((one) => one.value),
    }),
    ...(at.has('tools') && { tools: toTools(at.get('tools')) }),
    ...(at.has('traces') && { traces: toTraceItems(at.get('traces')) }),
    ...(coverage !== undefined && { 'min-coverage': coverage }),
    ...(summary !== undefined && { summary }),
    ...(trackingIssue !== undefined && { 'tracking-issue': trackingIssue }),
    ...(apiTimeout !== undefined && { 'api-timeout': apiTimeout }),
    ...(traceLimit !== undefined && { 'trace-limit': traceLimit }),
    ...(traceWindow !== undefined && { 'trace-window': traceWindow }),
  };
}
