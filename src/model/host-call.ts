import { fieldsOf, joinFields } from '../pattern/fields.ts';

/*
 * Calls that an agent host allows or denies (docs/reference/permission-files.md#calls). A call is a
 * request with three fields: a kind, a prefix and a text.
 */

/**
 * The kinds of call. `shell` is one command, after a command line was split. `shell-read` is a
 * command that the host considers read-only; the lists of such commands are not published.
 * `tool` is any tool that has no kind of its own.
 */
export const CALL_KINDS = [
  'shell',
  'shell-read',
  'read',
  'edit',
  'write',
  'notebook',
  'fetch',
  'net',
  'mcp',
  'agent',
  'skill',
  'output',
  'tool',
] as const;
export type CallKind = (typeof CALL_KINDS)[number];

/** A call that an agent host allows or denies. */
export interface HostCall {
  readonly kind: CallKind;
  /**
   * The assignments and wrappers before a shell command, such as `FOO=1 sudo `. Empty for every
   * other call.
   */
  readonly prefix: string;
  /** The command, the path, the host name, or the name of the tool, agent or skill. */
  readonly text: string;
}

/** The number of fields in the request of a call. */
export const CALL_FIELDS = 3;

/** Returns the request of a call, as one string. */
export function requestOfCall({ kind, prefix, text }: HostCall): string {
  return joinFields([kind, prefix, text]);
}

/** Returns the call of a request that `requestOfCall` returned. */
export function callOfRequest(request: string): HostCall {
  const [kind = 'tool', prefix = '', text = ''] = fieldsOf(request);
  return { kind: CALL_KINDS.find((known) => known === kind) ?? 'tool', prefix, text };
}
