import { rankOf } from '../../../model/decision.ts';
import { requestOfCall } from '../../../model/host-call.ts';
import type { HostPermissions, Situation } from '../../../model/host-permissions.ts';
import type { AnsweredPart, CallAnswer, CompilePolicy } from '../dialect.ts';
import { writtenCall } from '../written-call.ts';

/** Matches assignments and wrappers before a command. */
const PREFIX = /^(?:[A-Za-z_]\w*=\S* |(?:sudo|env|watch|setsid|ionice|flock) )*/;
/** Matches a quoted text, an escaped character, an operator, or any other character. */
const TOKEN = /'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]|(&&|\|\||[;|&\n])|[\s\S]/g;

/**
 * Returns a workflow agent's decision on a call that a user typed. A command line is split at
 * operators, and its strictest part decides.
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

/** Splits a command line at unquoted operators. */
function commandTexts(line: string): readonly string[] {
  const texts = [''];
  for (const [token, operator] of line.matchAll(TOKEN)) {
    if (operator === undefined) texts.push(`${texts.pop() ?? ''}${token}`);
    else texts.push('');
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
