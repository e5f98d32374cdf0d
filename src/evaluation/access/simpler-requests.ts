import type { AccessRequest } from '../../model/access.ts';
import { samplesOf } from '../../pattern/regex/samples.ts';
import { requestOfText, requestText, type SqlPatterns, sqlMatchesOf } from './request-text.ts';

/** The names of an agent and its tools, for use in readable example requests. */
interface KnownNames {
  readonly actors: readonly string[];
  readonly tools: readonly string[];
  readonly sqlPatterns: SqlPatterns;
}

/** The actions to try, most common first. */
const ACTIONS = ['call', 'execute', 'search', 'write', 'delegate'] as const;
/** The maximum number of tools to try. */
const MAX_TOOLS = 10;
/** The name to try for an agent that no entry names. */
const OTHER_AGENT = 'another-agent';
/** The number of SQL samples to try for each SQL pattern. */
const SAMPLES = 3;

/**
 * Yields more readable variants of a generated example request. They use the agent's own name, a
 * common action or one of the agent's tools and, if possible, no argument.
 */
export function* simplerRequests(example: string, names: KnownNames): Iterable<string> {
  const { sqlPatterns } = names;
  const request = requestOfText(example);
  const actors = [...new Set([...names.actors, request.actor || OTHER_AGENT, request.actor])];
  const actions = [...new Set([...ACTIONS, request.action])];
  for (const actor of actors)
    for (const bare of withoutExtras(request))
      for (const action of actions)
        for (const sql of sqlTexts(example, bare, sqlPatterns))
          yield requestText({ ...bare, actor, action, ...sql }, sqlPatterns);
  for (const actor of actors)
    for (const bare of withoutExtras(request))
      yield requestText({ ...bare, resource: request.resource, actor }, sqlPatterns);
  for (const actor of actors)
    for (const bare of withoutExtras(request))
      for (const tool of names.tools.slice(0, MAX_TOOLS))
        yield requestText({ ...bare, actor, action: 'call', resource: tool }, sqlPatterns);
}

/**
 * Yields variants of a request: first without the argument and the channel, then with one of them,
 * then with both.
 */
function* withoutExtras(request: AccessRequest): Iterable<AccessRequest> {
  const { argument, channel, ...rest } = request;
  const bare = { ...rest, resource: wholeName(rest.resource) };
  yield bare;
  if (argument !== undefined) yield { ...bare, argument };
  if (channel !== undefined) yield { ...bare, channel };
  if (argument !== undefined && channel !== undefined) yield { ...bare, argument, channel };
}

/** Yields SQL text that matches the same SQL patterns as the example request. */
function* sqlTexts(
  example: string,
  { resource }: AccessRequest,
  patterns: SqlPatterns,
): Iterable<Pick<AccessRequest, 'sql' | 'resource'>> {
  yield { resource };
  if (resource.startsWith('sql:')) yield { resource, sql: resource.slice('sql:'.length) };
  const matched = sqlMatchesOf(example, patterns).filter(({ matched }) => matched !== 'none');
  for (const { regex } of matched)
    for (const sql of samplesOf(regex, SAMPLES)) {
      yield { resource: `sql:${sql}`, sql };
      yield { resource, sql };
    }
}

/**
 * Completes a name that is empty, or that begins or ends with a separator. For example, `read_`
 * becomes `read_x`.
 */
function wholeName(name: string): string {
  if (name === '') return 'x';
  const start = /^[_/.-]/.test(name) ? 'x' : '';
  return `${start}${name}${/[_:/.-]$/.test(name) ? 'x' : ''}`;
}
