import { matchesAny } from '../../evaluation/decide.ts';
import { allNames, type Tool } from '../../model/tool.ts';
import { type Condition, evaluateCondition, toolPatterns } from '../../pattern/condition.ts';
import { compilePatternList } from '../../pattern/pattern-list.ts';
import type { Level } from '../change.ts';
import { type Deciders, type Granter, type Prohibition, rankOf } from './deciders.ts';

/**
 * What an agent says of one tool: everything that restrains it, and what would speak if nothing
 * did.
 */
export interface Standing {
  readonly level: Level;
  /** The worst first. */
  readonly prohibitions: readonly Prohibition[];
  readonly granter: Granter;
}

/**
 * Names of one tool: prohibitions try all of them, capabilities and exemptions those that may grant
 * (spec 3).
 */
export interface Names {
  readonly all: readonly string[];
  readonly granting: readonly string[];
}

/** The names of a tool. */
export function namesOf(tool: Tool): Names {
  return { all: allNames(tool), granting: [tool.canonical, ...tool.aliases] };
}

/** A tool that is known by one name alone. */
export function oneName(name: string): Names {
  return { all: [name], granting: [name] };
}

/** Deciders made ready for many tools, by the plain matcher. */
export function compileStanding({
  prohibitions,
  mappings,
  rest,
}: Deciders): (names: Names) => Standing {
  const texts = [
    ...new Set([
      ...prohibitions.flatMap(textsOf),
      ...mappings.flatMap(({ pattern }) => pattern.spellings.map(({ text }) => text)),
    ]),
  ];
  const list = compilePatternList(texts);
  const met = (names: readonly string[]): ReadonlySet<string> =>
    new Set(names.flatMap((name) => list.all(name).map((index) => texts[index]!)));
  return ({ all, granting }) => {
    const byAll = met(all);
    const byGranting = all.length === granting.length ? byAll : met(granting);
    const against = prohibitions.filter((one) => holds(one, byAll, granting));
    const granter =
      mappings.find(({ pattern }) => pattern.spellings.some(({ text }) => byGranting.has(text))) ??
      rest;
    const worst = against[0];
    return {
      level: worst && rankOf(worst) < rankOf(granter) ? worst.level : granter.level,
      prohibitions: against,
      granter,
    };
  };
}

/**
 * Whether names alone make a condition true, told by the texts of its patterns that they meet; what
 * else it asks for is unknown.
 */
export function holdsByNames(condition: Condition, met: (text: string) => boolean): boolean {
  return (
    evaluateCondition(condition, {
      lookup: () => ({ known: false }),
      toolMatches: ({ text }) => met(text),
    }) === true
  );
}

function holds(one: Prohibition, met: ReadonlySet<string>, granting: readonly string[]): boolean {
  if (one.kind === 'trigger') return holdsByNames(one.condition, (text) => met.has(text));
  const { pattern, except = [] } = one.rule;
  return (
    pattern.spellings.some(({ text }) => met.has(text)) &&
    !except.some((exempt) => matchesAny(exempt, granting))
  );
}

function textsOf(one: Prohibition): readonly string[] {
  const patterns =
    one.kind === 'trigger' ? toolPatterns(one.condition) : one.rule.pattern.spellings;
  return patterns.map(({ text }) => text);
}
