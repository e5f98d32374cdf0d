import type { Pattern } from './match.ts';

/** A value that a condition states, such as a number or a quoted string. */
export type Literal = string | number | boolean | null;

export type Comparison = '>' | '<' | '>=' | '<=' | '==' | '!=';

/**
 * A parsed condition of an escalation trigger (docs/reference/conditions.md#grammar). Conditions
 * are plain data and are never run as code.
 */
export type Condition =
  | { readonly kind: 'field'; readonly field: string }
  | {
      readonly kind: 'compare';
      readonly field: string;
      readonly op: Comparison;
      readonly value: Literal;
    }
  | { readonly kind: 'contains'; readonly field: string; readonly value: Literal }
  | { readonly kind: 'matches'; readonly field: string; readonly pattern: Pattern }
  | { readonly kind: 'tool-matches'; readonly pattern: Pattern }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition };

/** The facts that are known when a condition is evaluated. */
export interface Facts {
  /** Returns a field's value, or `known: false` if the value is unknown. */
  lookup(
    field: string,
  ): { readonly known: true; readonly value: unknown } | { readonly known: false };
  /**
   * Returns whether a pattern matches the tool being evaluated. Absent if the evaluation does not
   * concern a single tool.
   */
  toolMatches?(pattern: Pattern): boolean;
}

/**
 * Evaluates a condition to true, false or unknown, according to Kleene's three-valued logic
 * (docs/reference/conditions.md#unknown-results). The result is unknown only if it depends on an
 * unknown field.
 */
export function evaluateCondition(condition: Condition, facts: Facts): boolean | 'unknown' {
  switch (condition.kind) {
    case 'tool-matches':
      return facts.toolMatches ? facts.toolMatches(condition.pattern) : 'unknown';
    case 'not': {
      const answer = evaluateCondition(condition.of, facts);
      return answer === 'unknown' ? answer : !answer;
    }
    case 'and':
    case 'or': {
      const decisive = condition.kind === 'or';
      const left = evaluateCondition(condition.left, facts);
      if (left === decisive) return decisive;
      const right = evaluateCondition(condition.right, facts);
      if (right === decisive) return decisive;
      return left === 'unknown' || right === 'unknown' ? 'unknown' : !decisive;
    }
    case 'field':
    case 'compare':
    case 'contains':
    case 'matches': {
      const fact = facts.lookup(condition.field);
      return fact.known ? decide(condition, fact.value) : 'unknown';
    }
    default:
      return condition satisfies never;
  }
}

type AboutField = Extract<Condition, { readonly field: string }>;

function decide(condition: AboutField, value: unknown): boolean | 'unknown' {
  switch (condition.kind) {
    case 'field':
      return isTruthy(value);
    case 'compare':
      return compare(value, condition.op, condition.value);
    case 'contains':
      return contains(value, condition.value);
    case 'matches':
      return typeof value === 'string' ? condition.pattern.matches(value) : 'unknown';
    default:
      return condition satisfies never;
  }
}

/**
 * Whether a list contains a literal as a member, or a string contains it as a substring. For the
 * substring search, a number is converted to a string. Returns `unknown` for values of any other
 * type.
 */
function contains(value: unknown, literal: Literal): boolean | 'unknown' {
  if (Array.isArray(value)) return value.some((member) => equals(member, literal));
  if (typeof value !== 'string' || (typeof literal !== 'string' && typeof literal !== 'number'))
    return 'unknown';
  return value.includes(String(literal));
}

/**
 * Whether a value is truthy. False, null, 0, "" and the empty list are falsy
 * (docs/reference/conditions.md#grammar).
 */
function isTruthy(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== false && value !== 0 && value !== '';
}

function compare(value: unknown, op: Comparison, literal: Literal): boolean | 'unknown' {
  if (op === '==') return equals(value, literal);
  if (op === '!=') return !equals(value, literal);
  const [left, right] = [numberOf(value), numberOf(literal)];
  if (left === undefined || right === undefined) return 'unknown';
  switch (op) {
    case '>':
      return left > right;
    case '<':
      return left < right;
    case '>=':
      return left >= right;
    case '<=':
      return left <= right;
    default:
      return op satisfies never;
  }
}

/**
 * Whether a value equals a literal. A number also equals its string form, because amounts appear in
 * both forms in traces. Values of other types are not converted.
 */
function equals(value: unknown, literal: Literal): boolean {
  if (value === literal) return true;
  if (typeof value === 'number' || typeof literal === 'number') {
    const [left, right] = [numberOf(value), numberOf(literal)];
    return left !== undefined && left === right;
  }
  return false;
}

/** Converts a number or numeric string to a number. Returns undefined for any other value. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(value))
    return undefined;
  return Number(value);
}

/** Returns the distinct fields in a condition, in order of appearance. */
export function conditionFields(condition: Condition): readonly string[] {
  return [
    ...new Set(
      leaves(condition).flatMap((leaf) => (leaf.kind === 'tool-matches' ? [] : [leaf.field])),
    ),
  ];
}

/** Returns the distinct patterns in a condition's `tool_matches` calls, in order of appearance. */
export function toolPatterns(condition: Condition): readonly Pattern[] {
  const patterns = leaves(condition).flatMap((leaf) =>
    leaf.kind === 'tool-matches' ? [leaf.pattern] : [],
  );
  return patterns.filter(
    ({ text }, index) => patterns.findIndex((pattern) => pattern.text === text) === index,
  );
}

/**
 * Whether a condition contains `tool_matches`. If so, the condition is evaluated separately for
 * each tool (docs/reference/conditions.md#each-tool-or-once).
 */
export function usesToolMatches(condition: Condition): boolean {
  return leaves(condition).some((leaf) => leaf.kind === 'tool-matches');
}

/**
 * Whether a condition consists of a single `tool_matches` call. Mnemom's "Policy Management"
 * accepts only such conditions in a policy's triggers.
 */
export function isToolMatchesOnly(condition: Condition): boolean {
  return condition.kind === 'tool-matches';
}

type Leaf = Extract<Condition, { readonly field: string } | { readonly kind: 'tool-matches' }>;

/** Returns the conditions that `and`, `or` and `not` combine, from left to right. */
function leaves(condition: Condition): readonly Leaf[] {
  switch (condition.kind) {
    case 'not':
      return leaves(condition.of);
    case 'and':
    case 'or':
      return [...leaves(condition.left), ...leaves(condition.right)];
    case 'tool-matches':
    case 'field':
    case 'compare':
    case 'contains':
    case 'matches':
      return [condition];
    default:
      return condition satisfies never;
  }
}
