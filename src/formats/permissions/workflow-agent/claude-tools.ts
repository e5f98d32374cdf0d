import type { Place } from '../../../document/document.ts';
import { ANY_TEXT } from '../../../pattern/regular.ts';
import { type PlacedRule, placedRule } from '../claude/claude-code.ts';
import type { RuleList } from '../claude/rules.ts';
import { callPattern } from '../patterns.ts';
import { splitList } from './arguments.ts';
import { placeWithin } from './places.ts';

/**
 * Where a list of rules is split: at every comma, as in `claude-code-action`, or only at commas
 * outside brackets, as on the command line.
 */
export type ListSplit = 'every comma' | 'outside of brackets';

/**
 * Splits the values of an option that lists rules. Each rule's location is the rule's position
 * within the option's value.
 */
export function rulesOfWords(
  list: RuleList,
  words: readonly string[],
  split: ListSplit,
  place: Place,
): readonly PlacedRule[] {
  const texts = words.flatMap((word) =>
    split === 'every comma'
      ? word.split(',').map((part) => part.trim())
      : splitList(word, { atBlanks: true }),
  );
  const unique = [...new Set(texts.filter((text) => text !== ''))];
  return unique.map((text) => {
    const rule = placedRule(list, text, placeWithin(place, text));
    const isCut = rule.read.kind === 'dead' && /^[^(]*\([^)]*$|^[^(]*\)$/.test(text);
    return isCut && split === 'every comma'
      ? { ...rule, read: { kind: 'dead', why: 'the action splits the list at every comma' } }
      : rule;
  });
}

/**
 * Returns the tools that `--tools` makes available, together with all MCP tools, which are always
 * available. Returns undefined if all tools are available.
 */
export function availableTools(
  words: readonly string[],
  place: Place,
): readonly PlacedRule[] | undefined {
  if (words.length === 0 || words.at(-1) === 'default') return undefined;
  const names = words.flatMap((word) => splitList(word, { atBlanks: true }));
  const mcp: PlacedRule = {
    list: 'allow',
    text: 'mcp',
    place,
    read: {
      kind: 'rule',
      patterns: [callPattern(['mcp'], ANY_TEXT)],
      examples: [],
      isExact: false,
      isBroad: false,
    },
  };
  return [mcp, ...names.map((name) => placedRule('allow', name, placeWithin(place, name)))];
}
