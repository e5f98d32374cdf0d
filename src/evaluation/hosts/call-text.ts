import { type CallKind, callOfRequest } from '../../model/host-call.ts';

/** The words that precede an example of each kind of call, such as `start the agent`. */
const BEGINNINGS: Readonly<Record<CallKind, string>> = {
  shell: '',
  'shell-read': '',
  read: 'read ',
  edit: 'edit ',
  write: 'write ',
  notebook: 'edit ',
  fetch: 'fetch ',
  net: 'connect to ',
  mcp: '',
  agent: 'start the agent ',
  skill: 'use the skill ',
  output: 'output ',
  tool: '',
};

/** Formats a call for display, without quotes. */
export function callWords(request: string): string {
  const { kind, prefix, text } = callOfRequest(request);
  return `${BEGINNINGS[kind]}${prefix}${text}`;
}
