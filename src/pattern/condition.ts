import { compilePattern, type Pattern } from './match.ts';

export type Literal = string | number | boolean | null;
export type Comparison = '>' | '<' | '>=' | '<=' | '==' | '!=';
export type Condition =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'compare'; readonly field: string; readonly op: Comparison; readonly value: Literal }
  | { readonly kind: 'contains'; readonly field: string; readonly value: Literal }
  | { readonly kind: 'matches'; readonly field: string; readonly pattern: Pattern }
  | { readonly kind: 'tool-matches'; readonly pattern: Pattern }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition };
export type ParsedCondition =
  | { readonly kind: 'ok'; readonly condition: Condition }
  | { readonly kind: 'error'; readonly message: string; readonly offset: number };
export function parseCondition(text: string): ParsedCondition {
  const m = /^\s*tool_matches\(\s*(['"])(.*)\1\s*\)\s*$/.exec(text);
  if (m) return { kind: 'ok', condition: { kind: 'tool-matches', pattern: compilePattern(m[2]!) } };
  const f = /^\s*([A-Za-z_][\w.]*)\s*$/.exec(text);
  if (f) return { kind: 'ok', condition: { kind: 'field', field: f[1]! } };
  const c = /^\s*([A-Za-z_][\w.]*)\s*(>=|<=|==|!=|>|<)\s*(\S+)\s*$/.exec(text);
  if (c)
    return {
      kind: 'ok',
      condition: {
        kind: 'compare',
        field: c[1]!,
        op: c[2] as Comparison,
        value: Number.isNaN(Number(c[3])) ? c[3]!.replace(/^["']|["']$/g, '') : Number(c[3]),
      },
    };
  return { kind: 'error', message: 'stopgap', offset: 0 };
}
export interface Facts {
  lookup(field: string): { readonly known: true; readonly value: unknown } | { readonly known: false };
  toolMatches?(pattern: Pattern): boolean;
}
export function evaluateCondition(condition: Condition, facts: Facts): boolean | 'unknown' {
  if (condition.kind === 'tool-matches') return facts.toolMatches ? facts.toolMatches(condition.pattern) : 'unknown';
  if (condition.kind === 'compare') {
    const k = facts.lookup(condition.field);
    if (!k.known) return 'unknown';
    return condition.op === '>' ? Number(k.value) > Number(condition.value) : 'unknown';
  }
  return 'unknown';
}
export function usesToolMatches(condition: Condition): boolean {
  return condition.kind === 'tool-matches';
}
