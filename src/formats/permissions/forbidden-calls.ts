import { CALL_KINDS, type CallKind } from '../../model/host-call.ts';
import { readRule } from './claude/rules.ts';
import { callPattern, globExpression } from './patterns.ts';

/** A kind of call and a pattern of its text, such as `shell: git push *`. */
const KIND_AND_TEXT = new RegExp(`^(${CALL_KINDS.join('|')}):\\s*(\\S.*)$`);

/**
 * Returns patterns for the calls of agent hosts that a pattern of a policy forbids
 * (docs/reference/permission-files.md#floors). The pattern is the name of a tool (`mcp__pay__*`), a
 * rule as Claude Code writes it (`Bash(git push *)`), or a kind with a text (`shell: git push *`).
 * Returns undefined for a rule whose meaning depends on more than the call.
 */
export function forbiddenCalls(pattern: string): readonly string[] | undefined {
  const [, kind, text] = KIND_AND_TEXT.exec(pattern) ?? [];
  if (kind !== undefined && text !== undefined)
    return kindsOf(kind).map((each) => callPattern([each], expressionOf(text)));
  const read = readRule(pattern, 'deny');
  return read.kind === 'rule' ? read.patterns : undefined;
}

function kindsOf(kind: string): readonly CallKind[] {
  if (kind === 'shell') return ['shell', 'shell-read'];
  if (kind === 'edit') return ['edit', 'write', 'notebook'];
  return CALL_KINDS.filter((known) => known === kind);
}

/** A `*` behind a blank at the end also stands for no further word. */
function expressionOf(text: string): string {
  return text.endsWith(' *')
    ? `${globExpression(text.slice(0, -2))}(?:${globExpression(' *')})?`
    : globExpression(text);
}
