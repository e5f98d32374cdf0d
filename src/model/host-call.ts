import { fieldsOf, joinFields } from '../pattern/fields.ts';

/*
 * Calls that an agent host allows or denies (docs/reference/permission-files.md#calls). A call is a
 * request with three fields: its kind, prefix and text.
 */

/**
 * The kinds of call. `shell` is a single command. A command line may contain several commands.
 * `shell-read` is a command that the host considers read-only. Hosts do not publish their lists of
 * such commands. `tool` is a call to any tool without a kind of its own.
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
   * The assignments and wrappers before a shell command, such as `FOO=1 sudo `. Empty for any other
   * call.
   */
  readonly prefix: string;
  /** The command, the path, the host name, or the name of the tool, agent or skill. */
  readonly text: string;
}

/** The number of fields in a call's request string. */
export const CALL_FIELDS = 3;

/** Encodes a call as a request string. */
export function requestOfCall({ kind, prefix, text }: HostCall): string {
  return joinFields([kind, prefix, text]);
}

/** Decodes a request string that `requestOfCall` created. */
export function callOfRequest(request: string): HostCall {
  const [kind = 'tool', prefix = '', text = ''] = fieldsOf(request);
  return { kind: CALL_KINDS.find((known) => known === kind) ?? 'tool', prefix, text };
}
