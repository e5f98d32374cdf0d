import { rankOf } from '../../../model/decision.ts';
import { requestOfCall } from '../../../model/host-call.ts';
import type { HostPermissions, Situation } from '../../../model/host-permissions.ts';
import { answerToMade } from '../claude/calls.ts';
import { answerByRequests } from '../command-line.ts';
import type { AnsweredPart, CallAnswer, CompilePolicy, MadeAnswer } from '../dialect.ts';
import {
  type HostCalls,
  hostOfAddress,
  type MadeCall,
  mcpName,
  pathInFolder,
  plainCall,
} from '../host-tools.ts';
import { writtenCall } from '../written-call.ts';

/** Matches assignments and wrappers before a command. */
const PREFIX = /^(?:[A-Za-z_]\w*=\S* |(?:sudo|env|watch|setsid|ionice|flock) )*/;
/** Matches a quoted string, an escaped character, an operator, or any other character. */
const TOKEN = /'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]|(&&|\|\||[;|&\n])|[\s\S]/g;

/**
 * Returns a workflow agent's decision on a call that a user typed, or undefined for empty text. A
 * command line is split at operators, and the strictest decision applies.
 */
export function answerInWorkflow(
  _: HostPermissions,
  { policy }: Situation,
  text: string,
  compile: CompilePolicy,
): CallAnswer | undefined {
  const call = writtenCall(text);
  if (call === undefined) return undefined;
  const decide = compile(policy);
  const texts = call.kind === 'shell' ? commandTexts(call.text) : [call.text];
  const parts = texts.map((each): AnsweredPart => {
    const prefix = call.kind === 'shell' ? (PREFIX.exec(each)?.[0] ?? '') : '';
    const part = { kind: call.kind, prefix, text: each.slice(prefix.length) };
    const { level, settled } = decide(requestOfCall(part));
    return { call: part, level, rule: settled[0] };
  });
  const [strictest] = parts.toSorted((a, b) => rankOf(a) - rankOf(b));
  return strictest && { level: strictest.level, parts };
}

/** Converts traced calls to workflow agents' requests. */
export const WORKFLOW_CALLS: HostCalls = {
  host: "the workflow's agent",
  tools: {},
  traces: [
    'claude-stream-json',
    'claude-transcript',
    'codex',
    'gemini-cli',
    'copilot-events',
    'gh-aw',
  ],
  hasUnknownReaders: true,
  requestsOf: (call) => {
    const { kind, text } = call;
    switch (kind) {
      case 'shell':
        return commandTexts(text).map((each) => {
          const prefix = PREFIX.exec(each)?.[0] ?? '';
          return { kind, prefix, text: each.slice(prefix.length) };
        });
      case 'read':
      case 'edit':
      case 'write':
      case 'notebook': {
        const path = pathInFolder(call);
        return typeof path === 'string' ? [plainCall(kind, path)] : path;
      }
      case 'fetch':
        return [plainCall(kind, hostOfAddress(text))];
      case 'mcp':
        return [plainCall(kind, mcpName(call))];
      default:
        return [plainCall(kind, text)];
    }
  },
};

/** Evaluates a traced call. If the step runs Claude Code, uses Claude Code's own evaluation. */
export function answerMadeInWorkflow(
  permissions: HostPermissions,
  situation: Situation,
  call: MadeCall,
  compile: CompilePolicy,
): MadeAnswer {
  return 'parameters' in permissions
    ? answerToMade(permissions, situation, call, compile)
    : answerByRequests(WORKFLOW_CALLS, { situation, call, compile });
}

/** Splits a command line at operators outside quotes. */
function commandTexts(line: string): readonly string[] {
  const texts = [''];
  for (const [token, operator] of line.matchAll(TOKEN)) {
    if (operator === undefined) texts.push(`${texts.pop() ?? ''}${token}`);
    else texts.push('');
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
