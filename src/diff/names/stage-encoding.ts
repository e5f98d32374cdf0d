import { type Condition, toolPatterns } from '../../pattern/condition.ts';
import type { Stage } from '../../pattern/language.ts';
import type { Prohibition } from './deciders.ts';
import { holdsByNames } from './name-decision.ts';

/** A decider as a stage: some sets of its labels say that it takes a name. */
export interface Form {
  readonly stage: Stage;
  readonly holds: (labels: readonly string[]) => boolean;
}

/** The patterns of a prohibition that hits exactly what any of them matches. */
export function simplePatterns(one: Prohibition): readonly string[] | undefined {
  if (one.kind === 'trigger') return alternatives(one.condition);
  return one.rule.except?.length ? undefined : one.rule.pattern.spellings.map(({ text }) => text);
}

/**
 * The patterns of a condition that holds for names exactly where any of them matches; other facts
 * can't be counted on.
 */
function alternatives(condition: Condition): readonly string[] | undefined {
  switch (condition.kind) {
    case 'tool-matches':
      return [condition.pattern.text];
    case 'or': {
      const [left, right] = [alternatives(condition.left), alternatives(condition.right)];
      return left && right && [...left, ...right];
    }
    case 'not':
    case 'and':
      return undefined;
    case 'field':
    case 'compare':
    case 'contains':
    case 'matches':
      return [];
    default:
      return condition satisfies never;
  }
}

/** A prohibition in a stage of its own. */
export function apartOf(one: Prohibition): Form {
  if (one.kind === 'trigger') {
    const entries = toolPatterns(one.condition).map(({ text }) => ({ pattern: text, label: text }));
    return {
      stage: { mode: 'all', entries },
      holds: (labels) => holdsByNames(one.condition, (text) => labels.includes(text)),
    };
  }
  const { pattern, except = [] } = one.rule;
  const entries = [
    ...except.flatMap(({ spellings }) =>
      spellings.map(({ text }) => ({ pattern: text, label: 'exempt' })),
    ),
    ...pattern.spellings.map(({ text }) => ({ pattern: text, label: 'hit' })),
  ];
  return { stage: { mode: 'first', entries }, holds: ([label]) => label === 'hit' };
}
