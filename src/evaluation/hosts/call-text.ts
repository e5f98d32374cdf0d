import { type CallKind, callOfRequest } from '../../model/host-call.ts';

/** How an example of a call begins, for each kind of call. */
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

/** Writes a call for people, without quotes. */
export function callWords(request: string): string {
  const { kind, prefix, text } = callOfRequest(request);
  return `${BEGINNINGS[kind]}${prefix}${text}`;
}
