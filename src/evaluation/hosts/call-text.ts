import { type CallKind, callOfRequest } from '../../model/host-call.ts';

/** The text with which an example of each kind of call begins. */
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
