import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { floorsFor } from '../../src/agents/floors.ts';
import { type Composed, composeAgent } from '../../src/composition/compose.ts';
import { MODES } from '../../src/composition/strictness.ts';
import { type Place, pointerOf, scopeOf } from '../../src/document/document.ts';
import { type Evaluation, evaluate } from '../../src/judge/evaluate.ts';
import type { Floor, OwnParts } from '../../src/model/agent.ts';
import { type Card, TAMPER_EVIDENCE } from '../../src/model/card.ts';
import { governs, type Policy, RULE_SEVERITIES } from '../../src/model/policy.ts';
import { allNames, mergeTools, type Tool } from '../../src/model/tool.ts';
import { compilePattern } from '../../src/pattern/match.ts';
import { exemptions, type World, worlds } from './generated.ts';

const RUNS = { numRuns: 10_000, seed: 20261121 };

/** From most power to least. */
const LEVELS = ['allowed', 'warned', 'needs approval', 'blocked'] as const;
type Level = (typeof LEVELS)[number];
const rank = (level: Level): number => LEVELS.indexOf(level);

/** What an evaluation says of a tool, by what `counts`; what is said of all tools together is said of each. */
function levelOf({ violations, warnings }: Evaluation, tool: Tool, counts: (type: string) => boolean = () => true): Level {
  const about = ({ type, decision }: { readonly type: string; readonly decision?: { readonly tool: Tool } }): boolean =>
    counts(type) && (decision === undefined || decision.tool.canonical === tool.canonical);
  const ofTool = violations.filter(about);
  if (ofTool.some(({ severity }) => severity === 'critical' || severity === 'high')) return 'blocked';
  const warned = warnings.filter(about);
  if (warned.some((one) => one.type === 'escalation' && one.trigger.action === 'escalate')) return 'needs approval';
  return ofTool.length + warned.length > 0 ? 'warned' : 'allowed';
}

const judged = (parts: OwnParts, tools: readonly Tool[]): Evaluation =>
  evaluate({ ...parts, tools: { tools, sources: [], complete: true } });

/** What one floor says by itself, as if nothing else did: rules and triggers, whoever maps what. */
function levelOfFloor({ card, policy }: Floor, tools: readonly Tool[], tool: Tool): Level {
  const open: Policy = {
    scope: 'org',
    forbidden: policy?.forbidden ?? [],
    triggers: [...(policy?.triggers ?? []), ...(card?.triggers ?? [])],
    capabilities: [],
    defaults: { unmappedAction: { value: 'allow', place: (policy?.place ?? card?.place)! } },
    place: (policy?.place ?? card?.place)!,
    unified: false,
  };
  return levelOf(judged({ policy: open }, tools), tool);
}

/** The least that the floors together leave of a default, where all that it takes is said. */
function defaultOfFloors(floors: readonly Floor[]): Level | undefined {
  const said = <K extends keyof Policy['defaults']>(key: K) => floors.flatMap(({ policy }) => policy?.defaults[key]?.value ?? []);
  const [actions, severities] = [said('unmappedAction'), said('unmappedSeverity')];
  if (actions.length === 0) return undefined;
  if (!actions.includes('deny')) return actions.includes('warn') ? 'warned' : 'allowed';
  if (severities.length === 0) return undefined;
  return severities.some((severity) => severity === 'critical' || severity === 'high') ? 'blocked' : 'warned';
}

const maps = (policy: Policy | undefined, tool: Tool) =>
  policy?.capabilities.find(({ patterns }) =>
    patterns.some(({ spellings }) => spellings.some((one) => [tool.canonical, ...tool.aliases].some((name) => one.matches(name)))),
  );

const valuesOf = (list: readonly { readonly value: string }[] | undefined): readonly string[] => (list ?? []).map(({ value }) => value);

describe('whatever an agent says', () => {
  test('what its floors deny, approve or warn of stays so', () => {
    const seen = new Map<string, number>();
    const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
    fc.assert(
      fc.property(worlds, ({ floors, own, tools: declared }) => {
        const tools = mergeTools(declared);
        const composed = composeAgent(own, floors);
        const wrong: string[] = [];
        // Where nothing governs no tool is judged at all (spec 6).
        const isGoverned = composed.policy !== undefined && governs(composed.policy);
        if (floors.some(({ policy }) => policy && governs({ ...policy, unified: false })) && !isGoverned) wrong.push('ungoverned');
        const evaluation = judged(composed, tools);
        const forbidden = floors.flatMap(({ card }) => valuesOf(card?.forbiddenActions));
        for (const decision of isGoverned ? evaluation.decisions : []) {
          const { tool, capability } = decision;
          const level = rank(levelOf(evaluation, tool));
          for (const floor of floors) {
            const least = levelOfFloor(floor, tools, tool);
            count(least);
            if (level < rank(least)) wrong.push(`${tool.canonical}: ${least} by ${floor.file}`);
            // Forbidden stays forbidden, by a rule of at least the severity.
            for (const { pattern, severity } of floor.policy?.forbidden ?? []) {
              if (!pattern.spellings.some((one) => allNames(tool).some((name) => one.matches(name)))) continue;
              const worst = Math.min(...decision.forbidden.map((rule) => RULE_SEVERITIES.indexOf(rule.severity)));
              if (decision.outcome !== 'forbidden' || worst > RULE_SEVERITIES.indexOf(severity))
                wrong.push(`${tool.canonical}: ${pattern.text}`);
            }
          }
          // The floors are asked first what a tool is, in their order, and what they forbid it may not be.
          const first = floors.flatMap(({ policy }) => maps(policy, tool) ?? [])[0];
          if (first && first.place !== capability?.place) wrong.push(`${tool.canonical}: mapped by ${first.name}`);
          if (capability?.actions.some(({ value }) => forbidden.includes(value))) {
            count('exceeded');
            if (level < rank('blocked')) wrong.push(`${tool.canonical}: exceeded`);
          }
          const least = first || maps(own.policy, tool) ? undefined : defaultOfFloors(floors);
          if (least === 'blocked') count('default');
          if (least && level < rank(least)) wrong.push(`${tool.canonical}: ${least} by default`);
        }
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
    // A property of which nothing is ever asked would hold as well.
    for (const key of [...LEVELS, 'exceeded', 'default']) expect([key, (seen.get(key) ?? 0) > 300]).toEqual([key, true]);
  });

  test('no row is under any of its floors', () => {
    fc.assert(
      fc.property(worlds, ({ floors, own }) => {
        const { card, policy } = composeAgent(own, floors);
        for (const floor of floors) {
          if (floor.policy) expect(notUnderPolicy(floor.policy, policy!)).toEqual([]);
          if (floor.card && own.card) expect(notUnderCard(floor.card, card!)).toEqual([]);
          if (floor.card && !own.card)
            expect(valuesOf(policy?.forbiddenActions)).toEqual(expect.arrayContaining([...valuesOf(floor.card.forbiddenActions)]));
        }
      }),
      RUNS,
    );
  });

  test("nor under what the agent's own files say, and nothing comes from nowhere", () => {
    fc.assert(
      fc.property(worlds, ({ floors, own }) => {
        const { card, policy } = composeAgent(own, floors);
        if (own.policy) expect(notUnderPolicy(own.policy, policy!)).toEqual([]);
        if (own.card) expect(notUnderCard(own.card, card!)).toEqual([]);
        const files = new Set([...floors.map(({ file }) => file), 'card.json', 'policy.json']);
        for (const { document } of placesOf({ card, policy })) expect(files).toContain(document.file);
      }),
      RUNS,
    );
  });

  test('composing twice is composing once', () => {
    fc.assert(
      fc.property(worlds, exemptions, ({ floors, own }, exempt) => {
        const once = composeAgent(own, floors, exempt);
        const twice = composeAgent({ ...(once.card && { card: once.card }), ...(once.policy && { policy: once.policy }) }, floors, exempt);
        expect(meaningOf(twice)).toEqual(meaningOf(once));
      }),
      RUNS,
    );
  });

  test('it is all the same in which order files are read', () => {
    fc.assert(
      fc.property(worlds, fc.infiniteStream(fc.nat()), ({ floors, own }, random) => {
        const reaching = floors.map((floor) => ({ ...floor, scope: scopeOfFile(floor.file), reach: '' }));
        const shuffled = reaching
          .map((floor) => ({ floor, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ floor }) => floor);
        const compose = (list: typeof reaching) => meaningOf(composeAgent(own, floorsFor('agents/a', [], list)));
        expect(compose(shuffled)).toEqual(compose(reaching));
      }),
      RUNS,
    );
  });

  test('with exemptions only the exempted names get more', () => {
    let [more, spared] = [0, 0];
    fc.assert(
      fc.property(worlds, exemptions, ({ floors, own, tools: declared }: World, exempt) => {
        const tools = mergeTools(declared);
        const [held, freed] = [composeAgent(own, floors), composeAgent(own, floors, exempt)];
        const [before, after] = [judged(held, tools), judged(freed, tools)];
        const toolPatterns = exempt.flatMap(({ section, patterns }) =>
          section.startsWith('forbidden') && section !== 'forbidden_actions' ? patterns : [],
        );
        const actionPatterns = exempt.flatMap(({ section, patterns }) => (section === 'forbidden_actions' ? patterns : []));
        const isNamed = (patterns: typeof toolPatterns, names: readonly string[]): boolean =>
          patterns.some(({ value }) => names.some((name) => compilePattern(value).matches(name)));
        for (const tool of tools) {
          const decision = after.decisions.find((one) => one.tool.canonical === tool.canonical)!;
          const byTool = isNamed(toolPatterns, [tool.canonical, ...tool.aliases]);
          const byAction = isNamed(actionPatterns, valuesOf(decision.capability?.actions));
          const [was, is] = [levelOf(before, tool), levelOf(after, tool)];
          if (was !== is) more += 1;
          if (!byTool && !byAction) {
            spared += 1;
            expect(is).toBe(was);
          }
          // Whatever is exempt, the agent's own rules and all triggers stay.
          expect(rank(is)).toBeGreaterThanOrEqual(rank(levelOf(before, tool, (type) => type === 'escalation')));
        }
        if (own.policy) expect(notUnderPolicy(own.policy, freed.policy!)).toEqual([]);
        if (own.card) expect(notUnderCard(own.card, freed.card!)).toEqual([]);
        for (const { card } of floors) {
          for (const { content, type } of card?.conscienceValues ?? [])
            if (type === 'BOUNDARY' && own.card)
              expect(freed.card!.conscienceValues).toContainEqual(expect.objectContaining({ content, type }));
        }
      }),
      RUNS,
    );
    expect(Math.min(more, spared)).toBeGreaterThan(300);
  });
});

/** Rows in which a composed policy is weaker than one that went into it. */
function notUnderPolicy(part: Policy, whole: Policy): readonly string[] {
  const under: string[] = [];
  const order = {
    unmappedAction: ['deny', 'warn', 'allow'],
    unmappedSeverity: RULE_SEVERITIES,
    failOpen: [false, true],
    mode: [...MODES].reverse(),
    graceHours: [0, 1, 24, 48],
  } as const satisfies Record<keyof Policy['defaults'], readonly unknown[]>;
  for (const [key, strict] of Object.entries(order) as [keyof typeof order, readonly unknown[]][]) {
    const said = part.defaults[key]?.value;
    if (said !== undefined && strict.indexOf(whole.defaults[key]?.value) > strict.indexOf(said)) under.push(key);
    if (said !== undefined && whole.defaults[key] === undefined) under.push(`${key} is gone`);
  }
  for (const { pattern, severity, reason } of part.forbidden) {
    const held = whole.forbidden.find(
      (rule) =>
        !rule.except &&
        rule.pattern.text === pattern.text &&
        pattern.spellings.every(({ text }) => rule.pattern.spellings.some((one) => one.text === text)),
    );
    const exempt = whole.forbidden.some((rule) => rule.except && rule.pattern.text === pattern.text);
    if (!held) under.push(...(exempt ? [] : [`forbidden ${pattern.text}`]));
    else if (RULE_SEVERITIES.indexOf(held.severity) > RULE_SEVERITIES.indexOf(severity) || !held.reason.includes(reason.split('; ')[0]!))
      under.push(`rule ${pattern.text}`);
  }
  for (const { text, action } of part.triggers)
    if (!whole.triggers.some((one) => one.text === text && one.action === action)) under.push(`trigger ${text}`);
  for (const { name, patterns, allowedDomains, severityOnUnmapped, place } of part.capabilities) {
    const held = whole.capabilities.filter((one) => one.name === name);
    for (const { text } of patterns)
      if (!held.some((one) => one.patterns.some((pattern) => pattern.text === text))) under.push(`mapping ${text}`);
    for (const one of held) {
      // Two of one file, or of an agent's card and policy, are limited each by itself.
      if (scopeOf(one.place) === scopeOf(place) && one.place !== place) continue;
      if (allowedDomains && !one.allowedDomains?.value.every((domain) => allowedDomains.value.includes(domain)))
        under.push(`domains of ${name}`);
      if (severityOnUnmapped && RULE_SEVERITIES.indexOf(one.severityOnUnmapped!.value) > RULE_SEVERITIES.indexOf(severityOnUnmapped.value))
        under.push(`severity of ${name}`);
    }
  }
  return under;
}

function notUnderCard(part: Card, whole: Card): readonly string[] {
  const under: string[] = [];
  const includesAll = (what: string, ours: readonly { readonly value: string }[], theirs: readonly { readonly value: string }[]): void => {
    for (const value of valuesOf(ours)) if (!valuesOf(theirs).includes(value)) under.push(`${what} ${value}`);
  };
  includesAll('declared', part.declaredValues, whole.declaredValues);
  includesAll('conflict', part.conflictsWith, whole.conflictsWith);
  includesAll('forbidden', part.forbiddenActions, whole.forbiddenActions);
  for (const { text, action } of part.triggers)
    if (!whole.triggers.some((one) => one.text === text && one.action === action)) under.push(`trigger ${text}`);
  for (const { type, content } of part.conscienceValues) {
    const held = whole.conscienceValues.filter((one) => one.content === content);
    if (held.length === 0 || (type === 'BOUNDARY' && !held.some((one) => one.type === 'BOUNDARY'))) under.push(`conscience ${content}`);
  }
  const atLeast = <T>(
    what: string,
    order: readonly T[],
    ours: { readonly value: T } | undefined,
    theirs: { readonly value: T } | undefined,
  ): void => {
    if (ours && (!theirs || order.indexOf(theirs.value) < order.indexOf(ours.value))) under.push(what);
  };
  atLeast('conscience mode', ['augment', 'replace'], part.conscienceMode, whole.conscienceMode);
  atLeast('integrity mode', MODES, part.integrityMode, whole.integrityMode);
  atLeast('retention', [0, 30, 90], part.audit.retentionDays, whole.audit.retentionDays);
  atLeast('queryable', [false, true], part.audit.queryable, whole.audit.queryable);
  atLeast('tamper evidence', TAMPER_EVIDENCE, part.audit.tamperEvidence, whole.audit.tamperEvidence);
  const [ours, theirs] = [part.maxAutonomousValue?.value, whole.maxAutonomousValue?.value];
  if (ours && (!theirs || (ours.currency === theirs.currency && theirs.amount > ours.amount))) under.push('limit');
  return under;
}

function scopeOfFile(file: string): 'platform' | 'org' | 'team' {
  return file.startsWith('platform') ? 'platform' : file.startsWith('org') ? 'org' : 'team';
}

/** Every place in what holds. */
function placesOf(parts: unknown): readonly Place[] {
  const places: Place[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('document' in value && 'path' in value) places.push(value as Place);
    else for (const inner of value instanceof Map ? value.values() : Object.values(value)) walk(inner);
  };
  walk(parts);
  return places;
}

/** What holds as plain data, each part with its file and pointer. */
function meaningOf({ card, policy }: Composed): unknown {
  const plain = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if ('document' in value && 'path' in value) return `${(value as Place).document.file}${pointerOf((value as Place).path)}`;
    if (value instanceof Map) return [...value].sort().map(plain);
    if (Array.isArray(value)) return value.map(plain);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === 'condition' || key === 'spellings' ? '' : plain(inner)]),
    );
  };
  return plain({ card, policy });
}
