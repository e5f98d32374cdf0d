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

/** The fields of a request that flags give. */
const FIELDS = ['actor', 'action', 'resource', 'argument', 'channel', 'sql'] as const;

/** The prefix of a resource that is an SQL statement. */
const SQL = 'sql:';

/** Whether any flag gives a field of a request to access lists. */
export function givesRequest(given: Pick<Given, 'text'>): boolean {
  return FIELDS.some((field) => given.text(field) !== undefined);
}

/**
 * Returns the request that the flags give. A missing actor is the agent itself. With a tool, the
 * action is `call` and the resource is the tool.
 * @throws UsageError if the action or the resource is missing.
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
    throw new UsageError('give the request with --action and --resource, or the name of a tool');
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

/** Returns the request of a dry run with an SQL statement, as Moneypenny makes it. */
export function dryRunOf(sql: string): AccessRequest {
  return { actor: 'agent', action: 'execute', resource: SQL + sql, sql };
}

/** Returns the access lists of an agent, with another default of its own lists if one is given. */
export function accessOf(agent: Agent, otherwise?: 'allow' | 'deny'): AccessLists | undefined {
  const { access } = agent;
  if (access === undefined || otherwise === undefined) return access;
  const own = access.own.map((list) => ({
    ...list,
    otherwise,
    // With a place, the default counts as stated, and the reason names it.
    otherwiseAt: list.otherwiseAt ?? topOf(list.document),
  }));
  return { ...access, own };
}

/**
 * Prints the decision of access lists about a request, and returns it.
 * @throws UsageError if the agent has no access list.
 */
export function printDecision(
  lists: AccessLists | undefined,
  request: AccessRequest,
  terminal: Terminal,
  format: ReturnType<typeof formatOf>,
): 'allow' | 'deny' | 'audit' {
  if (lists === undefined)
    throw new UsageError('the agent has no access list; give an access list as the first argument');
  const explanation = explainAccess(lists, request);
  terminal.out(
    format === 'json'
      ? jsonText(explanation)
      : renderAccessText(explanation, { colour: format === 'text' && terminal.colour }),
  );
  return explanation.effect;
}
