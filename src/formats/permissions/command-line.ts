import { rankOf } from '../../model/decision.ts';
import { type HostCall, requestOfCall } from '../../model/host-call.ts';
import type { Situation } from '../../model/host-permissions.ts';
import { type Command, readCommandLine } from './claude/command-line.ts';
import type { CallAnswer, CompilePolicy, MadeAnswer } from './dialect.ts';
import { type HostCalls, type MadeCall, mayOnlyRead } from './host-tools.ts';

/**
 * Keywords that no command follows. Instead, a variable, a word, a function name or a test follows.
 */
const NO_COMMAND = new Set(['for', 'select', 'case', 'function', '[[']);

/** Returns the commands in a command line, including nested commands. */
export function commandsOf(line: string): readonly Command[] {
  return readCommandLine(line).commands.filter(
    ({ keyword, words }) => words.length > 0 && !NO_COMMAND.has(keyword ?? ''),
  );
}

/**
 * Returns one call for each command in a command line. If the line contains no command, returns one
 * call for the whole line.
 */
export function shellCallsOf(line: string): readonly HostCall[] {
  const texts = commandsOf(line).map(({ text }) => text);
  return (texts.length === 0 ? [line.trim()] : texts).map(shellCall);
}

/** Returns a tool call that runs a shell command. */
export function shellCall(text: string): HostCall {
  return { kind: 'shell', prefix: '', text };
}

/**
 * Evaluates a traced call by its requests. Returns `free` if the host never asks about the call, or
 * the reason the call cannot be evaluated.
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

/** Returns the strictest decision on any of the calls, or undefined if there are no calls. */
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
