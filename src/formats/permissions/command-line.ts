import { rankOf } from '../../model/decision.ts';
import { type HostCall, requestOfCall } from '../../model/host-call.ts';
import type { Situation } from '../../model/host-permissions.ts';
import type { CallAnswer, CompilePolicy } from './dialect.ts';

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

/** Returns the strictest decision about several calls, or undefined if there are none. */
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
