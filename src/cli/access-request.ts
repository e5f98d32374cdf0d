import type { Terminal } from '../adapters/process/terminal.ts';
import { actorsOf } from '../evaluation/access/access-decider.ts';
import { explainAccess } from '../evaluation/access/explain-access.ts';
import { topOf } from '../finding/finding.ts';
import type { AccessLists, AccessRequest } from '../model/access.ts';
import type { Agent } from '../model/agent.ts';
import { renderAccessText } from '../report/surfaces/answers/access.ts';
import { jsonText } from '../report/writing/escape.ts';
import { type Given, UsageError } from './arguments.ts';
import type { formatOf } from './command.ts';

/** The flags that describe an access request. */
const FIELDS = ['actor', 'action', 'resource', 'argument', 'channel', 'sql'] as const;

/** The prefix for a resource that is an SQL statement. */
const SQL = 'sql:';

/** Whether any of the flags describes an access request. */
export function givesRequest(given: Pick<Given, 'text'>): boolean {
  return FIELDS.some((field) => given.text(field) !== undefined);
}

/**
 * Returns the access request that the flags describe. The default actor is the agent. The default
 * action is `call` for a tool, and `execute` for an SQL statement.
 * @throws UsageError if the action or resource is missing.
 */
export function requestFrom(
  given: Pick<Given, 'text'>,
  agent: Agent,
  tool?: string,
): AccessRequest {
  const [actor] = actorsOf(agent);
  const [argument, channel, text] = [
    given.text('argument'),
    given.text('channel'),
    given.text('sql'),
  ];
  const resource = given.text('resource') ?? tool ?? (text === undefined ? undefined : SQL + text);
  const action =
    given.text('action') ??
    (tool === undefined ? (text === undefined ? undefined : 'execute') : 'call');
  if (action === undefined || resource === undefined)
    throw new UsageError('give --action and --resource, or the name of a tool');
  const sql = text ?? (resource.startsWith(SQL) ? resource.slice(SQL.length) : undefined);
  return {
    actor: given.text('actor') ?? actor,
    action,
    resource,
    ...(argument !== undefined && { argument }),
    ...(channel !== undefined && { channel }),
    ...(sql !== undefined && { sql }),
  };
}

/** Returns the request that Moneypenny sends for a dry run of an SQL statement. */
export function dryRunOf(sql: string): AccessRequest {
  return { actor: 'agent', action: 'execute', resource: SQL + sql, sql };
}

/** Returns an agent's access lists. `otherwise` replaces the default of the agent's own lists. */
export function accessOf(agent: Agent, otherwise?: 'allow' | 'deny'): AccessLists | undefined {
  const { access } = agent;
  if (access === undefined || otherwise === undefined) return access;
  const own = access.own.map((list) => ({
    ...list,
    otherwise,
    // With a location, the default appears in the reason, as if it were in the list.
    otherwiseAt: list.otherwiseAt ?? topOf(list.document),
  }));
  return { ...access, own };
}

/**
 * Prints and returns the access lists' decision on a request. `conclude` returns additional
 * properties for the JSON output.
 * @throws UsageError if the agent does not have an access list.
 */
export function printDecision(
  lists: AccessLists | undefined,
  request: AccessRequest,
  terminal: Terminal,
  format: ReturnType<typeof formatOf>,
  conclude: (effect: 'allow' | 'deny' | 'audit') => object = () => ({}),
): 'allow' | 'deny' | 'audit' {
  if (lists === undefined)
    throw new UsageError('the agent has no access list; give an access list as the first argument');
  const explanation = explainAccess(lists, request);
  terminal.out(
    format === 'json'
      ? jsonText({ ...explanation, ...conclude(explanation.effect) })
      : renderAccessText(explanation, { colour: format === 'text' && terminal.colour }),
  );
  return explanation.effect;
}
