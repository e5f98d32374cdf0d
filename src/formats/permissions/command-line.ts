import { rankOf } from '../../model/decision.ts';
import { type HostCall, requestOfCall } from '../../model/host-call.ts';
import type { Situation } from '../../model/host-permissions.ts';
import type { CallAnswer, CompilePolicy, MadeAnswer } from './dialect.ts';
import { type HostCalls, type MadeCall, mayOnlyRead } from './host-tools.ts';

/**
 * Matches a quoted text, an escaped character, a redirection, an operator, or any other character.
 */
const PARTS = /'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]|\d?[<>]&\d?|&>|(&&|\|\||[;|&\n])|[\s\S]/g;

/** Splits a command line into its commands, at unquoted operators. */
export function commandsOf(line: string): readonly string[] {
  const commands = [''];
  for (const [part, operator] of line.matchAll(PARTS)) {
    if (operator === undefined) commands[commands.length - 1] += part;
    else commands.push('');
  }
  return commands.map((command) => command.trim()).filter((command) => command !== '');
}

/** Returns a call of each command of a command line. */
export function commandCalls(line: string): readonly HostCall[] {
  return commandsOf(line).map((text) => ({ kind: 'shell', prefix: '', text }));
}

/**
 * Decides about a call of a trace by its requests. `free`: the host never asks about it. Returns the
 * reason if it cannot be decided.
 */
export function answerByRequests(
  { requestsOf, hasUnknownReaders, host }: HostCalls,
  {
    situation,
    call,
    compile,
  }: {
    readonly situation: Situation;
    readonly call: MadeCall;
    readonly compile: CompilePolicy;
  },
): MadeAnswer {
  const requests = requestsOf(call);
  if ('why' in requests) return requests;
  const answer = answerAbout(requests, situation, compile);
  if (answer === undefined) return 'free';
  if (hasUnknownReaders) {
    const decide = compile(situation.policy);
    const isOpen = answer.parts.some(
      ({ call: part, level }) =>
        part.kind === 'shell' &&
        mayOnlyRead(part.text) &&
        decide(requestOfCall({ ...part, kind: 'shell-read' })).level !== level,
    );
    if (isOpen) return { why: `${host} does not publish which commands it considers read-only` };
  }
  return answer;
}

/** Returns the strictest decision about several calls. Undefined if there are none. */
export function answerAbout(
  calls: readonly HostCall[],
  { policy }: Situation,
  compile: CompilePolicy,
): CallAnswer | undefined {
  const decide = compile(policy);
  const parts = calls.map((call) => {
    const { level, settled } = decide(requestOfCall(call));
    return { call, level, rule: settled[0] };
  });
  const [strictest] = parts.toSorted((a, b) => rankOf(a) - rankOf(b));
  return strictest && { level: strictest.level, parts };
}
