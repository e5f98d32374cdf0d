import {
  type Combinator,
  type Decision,
  type DecisionPolicy,
  LEVELS,
  type Level,
  type Request,
  type Rule,
  rankOf,
} from '../../model/decision.ts';
import { allNames, type Tool } from '../../model/tool.ts';
import { type Condition, evaluateCondition, toolPatterns } from '../../pattern/condition.ts';
import type { Pattern } from '../../pattern/match.ts';
import { compilePatternList } from '../../pattern/pattern-list.ts';

/** Returns the decision for a request. A plain string represents a request with a single name. */
export type Decide = (request: Request | string) => Decision;

/** Returns the request for a call to a tool, with all names of the tool. */
export function requestOfTool(tool: Tool): Request {
  return { all: allNames(tool), granting: [tool.canonical, ...tool.aliases] };
}

/** Returns the strictest level among rules, or `allowed` if there are none. */
function lowestLevel(rules: readonly Pick<Rule, 'level'>[]): Level {
  const lowest = rules.reduce((least, rule) => Math.min(least, rankOf(rule)), LEVELS.length - 1);
  return LEVELS[lowest] ?? 'allowed';
}

/**
 * Compiles a policy for evaluating many requests. All patterns are matched at once, and requests
 * that match the same patterns share a decision. A conditional rule applies only if the condition
 * can be shown to be true from the request alone.
 */
export function compileDecisions(policy: DecisionPolicy): Decide {
  return compileViews(policy, (decision) => decision);
}

/**
 * Compiles a policy as `compileDecisions` does, and converts its decisions with `viewOf`. Each
 * decision is converted only once, so requests with the same decision receive the same object.
 */
export function compileViews<T extends object>(
  policy: DecisionPolicy,
  viewOf: (decision: Decision) => T,
): (request: Request | string) => T {
  const rules = policy.stages.flatMap((stage) => stage.rules);
  const patterns = [
    ...new Map(rules.flatMap(patternsOf).map((each) => [each.text, each])).values(),
  ];
  const texts = patterns.map(({ text }) => text);
  const list = patternList(patterns);
  const textsOf = (met: readonly number[]): ReadonlySet<string> =>
    new Set(met.flatMap((index) => texts[index] ?? []));
  const rulesBy = rulesByPattern(rules);
  const views = new Map<string, T>();
  const viewFor = (
    key: string,
    metByAll: readonly number[],
    metByGranting: readonly number[],
  ): T => {
    const known = views.get(key);
    if (known) return known;
    const all = textsOf(metByAll);
    const met = { all, granting: metByAll === metByGranting ? all : textsOf(metByGranting) };
    const candidates = rulesBy(metByAll === metByGranting ? [all] : [all, met.granting]);
    const view = viewOf(decideHits(policy, (rule) => candidates.has(rule) && isMet(rule, met)));
    views.set(key, view);
    return view;
  };
  return (request) => {
    // A trace can contain a million names, each of which is a request with a single string.
    if (typeof request === 'string') {
      const met = list.all(request);
      return viewFor(met.join(), met, met);
    }
    const { all, granting } = request;
    const metByAll = metBy(list.all, all);
    if (isSameList(all, granting)) return viewFor(metByAll.join(), metByAll, metByAll);
    const metByGranting = metBy(list.all, granting);
    return viewFor(`${metByAll.join()} and ${metByGranting.join()}`, metByAll, metByGranting);
  };
}

/**
 * Returns a function that takes the patterns that match a request, and returns the rules that may
 * match it.
 */
function rulesByPattern(
  rules: readonly Rule[],
): (met: readonly ReadonlySet<string>[]) => ReadonlySet<Rule> {
  const always: Rule[] = [];
  const byText = new Map<string, Rule[]>();
  for (const rule of rules) {
    const { patterns } = rule.match;
    if (patterns === undefined) always.push(rule);
    for (const { text } of patterns ?? []) {
      const known = byText.get(text);
      if (known) known.push(rule);
      else byText.set(text, [rule]);
    }
  }
  return (met) => {
    const found = new Set(always);
    for (const texts of met)
      for (const text of texts) for (const rule of byText.get(text) ?? []) found.add(rule);
    return found;
  };
}

/** The minimum number of names for which compiling the patterns together is worthwhile. */
const MIN_NAMES = 200;

/**
 * Finds the patterns that match a name. The patterns are compiled together only once many names
 * have been matched.
 */
function patternList(patterns: readonly Pattern[]): { all(name: string): readonly number[] } {
  let list: { all(name: string): readonly number[] } | undefined;
  let names = 0;
  return {
    all: (name) => {
      names += 1;
      if (names > MIN_NAMES) list ??= compilePatternList(patterns.map(({ text }) => text));
      if (list) return list.all(name);
      return patterns.flatMap((pattern, index) => (pattern.matches(name) ? [index] : []));
    },
  };
}

/**
 * The patterns that match a request. `all` contains the patterns that match any of its names, and
 * `granting` those that match a name through which the request can be granted.
 */
interface MetPatterns {
  readonly all: ReadonlySet<string>;
  readonly granting: ReadonlySet<string>;
}

function metBy(
  allOf: (name: string) => readonly number[],
  names: readonly string[],
): readonly number[] {
  return [...new Set(names.flatMap(allOf))].sort((a, b) => a - b);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

/** Returns a policy's decision for a request. `isHit` tests whether a rule matches the request. */
export function decideHits(
  { stages, otherwise }: DecisionPolicy,
  isHit: (rule: Rule) => boolean,
): Decision {
  const limits: Rule[] = [];
  const matching: Rule[] = [];
  let settled: readonly Rule[] = [];
  for (const { rules, role, combinator } of stages) {
    const hits = rules.filter(isHit);
    for (const rule of combinator === 'all' ? strictestFirst(hits) : hits) matching.push(rule);
    if (role === 'limits') for (const rule of counting(combinator, hits)) limits.push(rule);
    else if (settled.length === 0)
      settled = counting(combinator, hits).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
  const [first, ...others] = settled;
  return first
    ? decisionOf(matching, limits, [first, ...others])
    : decisionOf([...matching, otherwise], limits, [otherwise]);
}

/**
 * Builds a decision from the rules that match a request. `limits` and `settled` contain the rules
 * that take effect, and `matching` contains all matching rules, in the order of the stages.
 */
export function decisionOf(
  matching: readonly Rule[],
  limits: readonly Rule[],
  settled: Decision['settled'],
): Decision {
  const counted = new Set([...limits, ...settled]);
  const level = lowestLevel([...counted]);
  const determines = (rule: Rule): boolean => counted.has(rule) && rule.level === level;
  return {
    level,
    determining: matching.filter(determines),
    beaten: matching.filter((rule) => !determines(rule)),
    matching,
    limits,
    settled,
  };
}

/** Sorts rules by strictness, strictest first. Rules that are equally strict keep their order. */
export function strictestFirst(rules: readonly Rule[]): readonly Rule[] {
  const rank = (rule: Rule): number => rule.strictness ?? rankOf(rule);
  return rules.length > 1 ? rules.toSorted((a, b) => rank(a) - rank(b)) : rules;
}

/** Returns the matching rules in a stage that take effect. `hits` contains all matching rules. */
function counting(combinator: Combinator, hits: readonly Rule[]): readonly Rule[] {
  switch (combinator) {
    case 'all':
      return hits;
    case 'first':
      return hits.slice(0, 1);
    case 'last':
      return hits.slice(-1);
    case 'strictest': {
      const level = lowestLevel(hits);
      return hits.filter((rule) => rule.level === level);
    }
    default:
      return combinator satisfies never;
  }
}

function isMet({ match: { patterns, except, tries }, condition }: Rule, met: MetPatterns): boolean {
  if (patterns && !patterns.some(({ text }) => met[tries].has(text))) return false;
  const otherTexts = met[tries === 'all' ? 'granting' : 'all'];
  if (except.some(({ text }) => otherTexts.has(text))) return false;
  if (condition === undefined) return true;
  return condition !== 'unreadable' && holdsByRequest(condition, (text) => met.all.has(text));
}

/**
 * Returns whether a condition can be shown to be true from the request alone. `meets` tests whether
 * a pattern matches the request.
 */
export function holdsByRequest(condition: Condition, meets: (text: string) => boolean): boolean {
  return (
    evaluateCondition(condition, {
      lookup: () => ({ known: false }),
      toolMatches: ({ text }) => meets(text),
    }) === true
  );
}

/** Returns all patterns that affect whether a rule matches. */
function patternsOf({ match: { patterns = [], except }, condition }: Rule): readonly Pattern[] {
  const conditional =
    condition === undefined || condition === 'unreadable' ? [] : toolPatterns(condition);
  return [...patterns, ...except, ...conditional];
}
