import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { floorsFor } from '../../src/discovery/floors.ts';
import { type Place, pointerOf, scopeOf } from '../../src/document/document.ts';
import { type Evaluation, evaluate } from '../../src/evaluation/evaluate.ts';
import type { ToolDecision } from '../../src/evaluation/names-evaluation.ts';
import { type Composed, composeAgent } from '../../src/floors/compose.ts';
import type { Exemption, Floor, OwnParts } from '../../src/model/agent.ts';
import { type Card, TAMPER_EVIDENCE } from '../../src/model/card.ts';
import {
  governs,
  MODES_STRICTEST_FIRST,
  type Policy,
  RULE_SEVERITIES,
} from '../../src/model/policy.ts';
import { allNames, mergeTools, type Tool } from '../../src/model/tool.ts';
import { compilePattern } from '../../src/pattern/match.ts';
import { runs } from '../support/runs.ts';
import { exemptions, type World, worlds } from './generated.ts';

/** The levels, from the most permissions to the fewest. */
const LEVELS = ['allowed', 'warned', 'needs approval', 'blocked'] as const;
type Level = (typeof LEVELS)[number];
const rank = (level: Level): number => LEVELS.indexOf(level);

/**
 * Returns the level that an evaluation gives to a tool, based on the types that `counts` selects.
 * Results for all tools together apply to each tool.
 */
function levelOf(
  { violations, warnings }: Evaluation,
  tool: Tool,
  counts: (type: string) => boolean = () => true,
): Level {
  const about = ({
    type,
    decision,
  }: {
    readonly type: string;
    readonly decision?: { readonly tool: Tool };
  }): boolean =>
    counts(type) && (decision === undefined || decision.tool.canonical === tool.canonical);
  const ofTool = violations.filter(about);
  if (ofTool.some(({ severity }) => severity === 'critical' || severity === 'high'))
    return 'blocked';
  const warned = warnings.filter(about);
  if (warned.some((one) => one.type === 'escalation' && one.trigger.action === 'escalate'))
    return 'needs approval';
  return ofTool.length + warned.length > 0 ? 'warned' : 'allowed';
}

const evaluationOf = (parts: OwnParts, tools: readonly Tool[]): Evaluation =>
  evaluate({ name: 'agent', ...parts, tools: { tools, sources: [], complete: true } });

/**
 * Returns the level that a single floor gives to a tool by its rules and triggers, regardless of
 * the capability that maps it.
 */
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
  return levelOf(evaluationOf({ policy: open }, tools), tool);
}

/**
 * Returns the strictest default that the floors determine together, or undefined if they leave a
 * part open.
 */
function defaultOfFloors(floors: readonly Floor[]): Level | undefined {
  const said = <K extends keyof Policy['defaults']>(key: K) =>
    floors.flatMap(({ policy }) => policy?.defaults[key]?.value ?? []);
  const [actions, severities] = [said('unmappedAction'), said('unmappedSeverity')];
  if (actions.length === 0) return undefined;
  if (!actions.includes('deny')) return actions.includes('warn') ? 'warned' : 'allowed';
  if (severities.length === 0) return undefined;
  return severities.some((severity) => severity === 'critical' || severity === 'high')
    ? 'blocked'
    : 'warned';
}

const maps = (policy: Policy | undefined, tool: Tool) =>
  policy?.capabilities.find(({ patterns }) =>
    patterns.some(({ spellings }) =>
      spellings.some((one) => [tool.canonical, ...tool.aliases].some((name) => one.matches(name))),
    ),
  );

const valuesOf = (list: readonly { readonly value: string }[] | undefined): readonly string[] =>
  (list ?? []).map(({ value }) => value);

/** How often each case occurred. A property that is never tested would also hold. */
class Tally {
  readonly #counts = new Map<string, number>();

  count(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  rarest(...what: readonly string[]): number {
    return Math.min(...what.map((one) => this.#counts.get(one) ?? 0));
  }
}

/** Yields the limits of the floors that the composed agent exceeds. */
function* looserNames(
  { floors, own, tools: declared }: World,
  composed: Composed,
  tally: Tally,
): Iterable<string> {
  const tools = mergeTools(declared);
  // Without a governing policy, tools are not evaluated
  // (docs/reference/evaluation.md#what-is-governed).
  const isGoverned = composed.policy !== undefined && governs(composed.policy);
  if (floors.some(({ policy }) => policy && governs({ ...policy, unified: false })) && !isGoverned)
    yield 'ungoverned';
  const evaluation = evaluationOf(composed, tools);
  for (const decision of isGoverned ? evaluation.decisions : []) {
    const level = rank(levelOf(evaluation, decision.tool));
    for (const floor of floors) {
      const least = levelOfFloor(floor, tools, decision.tool);
      tally.count(least);
      if (level < rank(least)) yield `${decision.tool.canonical}: ${least} by ${floor.file}`;
      yield* liftedProhibitions(floor, decision);
    }
    yield* looserMappings({ floors, own }, decision, level, tally);
  }
}

/**
 * Yields the forbidden rules of a floor that apply to the tool, but that no rule of the same or a
 * higher severity repeats.
 */
function* liftedProhibitions(
  { policy }: Floor,
  { tool, forbidden, outcome }: ToolDecision,
): Iterable<string> {
  const worst = Math.min(...forbidden.map((rule) => RULE_SEVERITIES.indexOf(rule.severity)));
  for (const { pattern, severity } of policy?.forbidden ?? []) {
    if (
      !pattern.spellings.some((spelling) => allNames(tool).some((name) => spelling.matches(name)))
    )
      continue;
    if (outcome !== 'forbidden' || worst > RULE_SEVERITIES.indexOf(severity))
      yield `${tool.canonical}: ${pattern.text}`;
  }
}

/** Yields cases in which a mapping or a default grants more for the tool than the floors permit. */
function* looserMappings(
  { floors, own }: Pick<World, 'floors' | 'own'>,
  { tool, capability }: ToolDecision,
  level: number,
  tally: Tally,
): Iterable<string> {
  const forbidden = floors.flatMap(({ card }) => valuesOf(card?.forbiddenActions));
  // The first floor that maps the tool determines its action. A forbidden action blocks the tool.
  const first = floors.flatMap(({ policy }) => maps(policy, tool) ?? [])[0];
  if (first && first.place !== capability?.place)
    yield `${tool.canonical}: mapped by ${first.name}`;
  if (capability?.actions.some(({ value }) => forbidden.includes(value))) {
    tally.count('exceeded');
    if (level < rank('blocked')) yield `${tool.canonical}: exceeded`;
  }
  // An agent may map tools itself, so the floors' default applies only to unmapped tools.
  const least = first || maps(own.policy, tool) ? undefined : defaultOfFloors(floors);
  if (least === 'blocked') tally.count('default');
  if (least && level < rank(least)) yield `${tool.canonical}: ${least} by default`;
}

/**
 * Yields parts of the composed agent that are weaker than its inputs: the floors and the agent's
 * own files.
 */
function* looserRows({ floors, own }: World, { card, policy }: Composed): Iterable<string> {
  for (const floor of floors) {
    if (floor.policy) yield* notUnderPolicy(floor.policy, policy!);
    if (floor.card && own.card) yield* notUnderCard(floor.card, card!);
    for (const value of own.card ? [] : valuesOf(floor.card?.forbiddenActions))
      if (!valuesOf(policy?.forbiddenActions).includes(value)) yield `forbidden action ${value}`;
  }
  if (own.policy) yield* notUnderPolicy(own.policy, policy!);
  if (own.card) yield* notUnderCard(own.card, card!);
  const files = new Set([...floors.map(({ file }) => file), 'card.json', 'policy.json']);
  for (const { document } of placesOf({ card, policy }))
    if (!files.has(document.file)) yield `${document.file} from nowhere`;
}

/**
 * Yields names that gain permissions from exemptions which do not name them, and parts from which
 * no exemption may be granted.
 */
function* freed(
  { floors, own, tools: declared }: World,
  held: Composed,
  exempt: readonly Exemption[],
  tally: Tally,
): Iterable<string> {
  const tools = mergeTools(declared);
  const free = composeAgent(own, floors, exempt);
  const [before, after] = [evaluationOf(held, tools), evaluationOf(free, tools)];
  const patternsOf = (...sections: readonly string[]) =>
    exempt.flatMap(({ section, patterns }) =>
      sections.includes(section) ? patterns.map(({ value }) => compilePattern(value)) : [],
    );
  const [ofTools, ofActions] = [
    patternsOf('forbidden', 'forbidden_tools'),
    patternsOf('forbidden_actions'),
  ];
  for (const { tool, capability } of after.decisions) {
    const isNamed =
      ofTools.some((one) => [tool.canonical, ...tool.aliases].some((name) => one.matches(name))) ||
      ofActions.some((one) => valuesOf(capability?.actions).some((action) => one.matches(action)));
    const [was, is] = [levelOf(before, tool), levelOf(after, tool)];
    tally.count(was === is ? (isNamed ? 'named' : 'spared') : 'more');
    if (!isNamed && is !== was) yield `${tool.canonical}: ${is}, without exemption ${was}`;
    const escalated = levelOf(before, tool, (type) => type === 'escalation');
    if (rank(is) < rank(escalated)) yield `${tool.canonical}: ${is}, by triggers ${escalated}`;
  }
  if (own.policy) yield* notUnderPolicy(own.policy, free.policy!);
  if (own.card) yield* notUnderCard(own.card, free.card!);
  for (const { content, type } of floors.flatMap(({ card }) => card?.conscienceValues ?? []))
    if (
      type === 'BOUNDARY' &&
      own.card &&
      !free.card!.conscienceValues.some((one) => one.content === content && one.type === type)
    )
      yield `the boundary ${content}`;
}

/**
 * Yields parts that change if the composed agent is combined with its floors and exemptions again,
 * or if the floors are read in another order.
 */
function* unstable(
  { floors, own }: World,
  once: Composed,
  exempt: readonly Exemption[],
  order: readonly number[],
): Iterable<string> {
  const freedOnce = exempt.length > 0 ? composeAgent(own, floors, exempt) : once;
  const { card, policy } = freedOnce;
  if (
    meaningOf(
      composeAgent({ ...(card && { card }), ...(policy && { policy }) }, floors, exempt),
    ) !== meaningOf(freedOnce)
  )
    yield 'composing twice';
  const reaching = floors.map((floor) => ({ ...floor, scope: scopeOfFile(floor.file), reach: '' }));
  const shuffled = reaching
    .map((floor, index) => ({ floor, key: order[index]! }))
    .sort((a, b) => a.key - b.key);
  const compose = (list: typeof reaching) =>
    meaningOf(composeAgent(own, floorsFor('agents/a', [], list)));
  if (compose(shuffled.map(({ floor }) => floor)) !== compose(reaching)) yield 'another order';
}

const orders = fc.array(fc.nat(100), { minLength: 8, maxLength: 8 });

describe('in random worlds', () => {
  test('no agent gets under its floors, and exemptions free what they name', () => {
    const tally = new Tally();
    fc.assert(
      fc.property(worlds, exemptions, (world, exempt) => {
        const composed = composeAgent(world.own, world.floors);
        const names = [...looserNames(world, composed, tally)];
        const rows = [...looserRows(world, composed)];
        const exempted = [...freed(world, composed, exempt, tally)];
        if (names.length + rows.length + exempted.length > 0)
          throw new Error(JSON.stringify({ names, rows, exempted }));
      }),
      { numRuns: runs(134, 4_000), seed: 20261121 },
    );
    expect(
      tally.rarest(...LEVELS, 'exceeded', 'default', 'more', 'named', 'spared'),
    ).toBeGreaterThan(runs(4, 120));
  });

  test('composing twice is composing once, and no order of reading matters', () => {
    let changed = 0;
    fc.assert(
      fc.property(worlds, exemptions, orders, (world, exempt, order) => {
        const composed = composeAgent(world.own, world.floors);
        if (meaningOf(composed) !== meaningOf({ ...world.own, own: world.own, findings: [] }))
          changed += 1;
        const unlike = [...unstable(world, composed, exempt, order)];
        if (unlike.length > 0) throw new Error(unlike.join());
      }),
      { numRuns: runs(67, 1_000), seed: 20261121 },
    );
    expect(changed).toBeGreaterThan(runs(34, 500));
  });
});

/** Returns the parts in which a composed policy is weaker than one of its inputs. */
function notUnderPolicy(part: Policy, whole: Policy): readonly string[] {
  return [
    ...weakerDefaults(part, whole),
    ...weakerProhibitions(part, whole),
    ...missingTriggers(part, whole),
    ...weakerCapabilities(part, whole),
  ];
}

function weakerDefaults(part: Policy, whole: Policy): readonly string[] {
  const under: string[] = [];
  const order = {
    unmappedAction: ['deny', 'warn', 'allow'],
    unmappedSeverity: RULE_SEVERITIES,
    failOpen: [false, true],
    mode: MODES_STRICTEST_FIRST,
    graceHours: [0, 1, 24, 48],
  } as const satisfies Record<keyof Policy['defaults'], readonly unknown[]>;
  for (const [key, strict] of Object.entries(order) as [keyof typeof order, readonly unknown[]][]) {
    const said = part.defaults[key]?.value;
    if (said !== undefined && strict.indexOf(whole.defaults[key]?.value) > strict.indexOf(said))
      under.push(key);
    if (said !== undefined && whole.defaults[key] === undefined) under.push(`${key} is gone`);
  }
  return under;
}

function weakerProhibitions(part: Policy, whole: Policy): readonly string[] {
  return part.forbidden.flatMap(({ pattern, severity, reason }) => {
    const same = whole.forbidden.filter((rule) => rule.pattern.text === pattern.text);
    const isHeld = same.some(
      (rule) =>
        pattern.spellings.every(({ text }) =>
          rule.pattern.spellings.some((spelling) => spelling.text === text),
        ) &&
        RULE_SEVERITIES.indexOf(rule.severity) <= RULE_SEVERITIES.indexOf(severity) &&
        reason.split('; ').every((sentence) => rule.reason.includes(sentence)),
    );
    return isHeld ? [] : [`forbidden ${pattern.text}`];
  });
}

function missingTriggers(
  { triggers }: Pick<Policy, 'triggers'>,
  whole: Pick<Policy, 'triggers'>,
): readonly string[] {
  return triggers.flatMap(({ text, action }) =>
    whole.triggers.some((trigger) => trigger.text === text && trigger.action === action)
      ? []
      : [`trigger ${text}`],
  );
}

function weakerCapabilities(part: Policy, whole: Policy): readonly string[] {
  const under: string[] = [];
  for (const { name, patterns, allowedDomains, severityOnUnmapped, place } of part.capabilities) {
    const held = whole.capabilities.filter((one) => one.name === name);
    for (const { text } of patterns)
      if (!held.some((one) => one.patterns.some((pattern) => pattern.text === text)))
        under.push(`mapping ${text}`);
    for (const one of held) {
      // Two capabilities in one file, or in an agent's card and policy, each have their own limits.
      if (scopeOf(one.place) === scopeOf(place) && one.place !== place) continue;
      if (
        allowedDomains &&
        !one.allowedDomains?.value.every((domain) => allowedDomains.value.includes(domain))
      )
        under.push(`domains of ${name}`);
      if (
        severityOnUnmapped &&
        RULE_SEVERITIES.indexOf(one.severityOnUnmapped!.value) >
          RULE_SEVERITIES.indexOf(severityOnUnmapped.value)
      )
        under.push(`severity of ${name}`);
    }
  }
  return under;
}

function notUnderCard(part: Card, whole: Card): readonly string[] {
  const under: string[] = [];
  const includesAll = (
    what: string,
    ours: readonly { readonly value: string }[],
    theirs: readonly { readonly value: string }[],
  ): void => {
    for (const value of valuesOf(ours))
      if (!valuesOf(theirs).includes(value)) under.push(`${what} ${value}`);
  };
  includesAll('declared', part.declaredValues, whole.declaredValues);
  includesAll('conflict', part.conflictsWith, whole.conflictsWith);
  includesAll('forbidden', part.forbiddenActions, whole.forbiddenActions);
  under.push(...missingTriggers(part, whole));
  for (const { type, content } of part.conscienceValues) {
    const held = whole.conscienceValues.filter((one) => one.content === content);
    if (held.length === 0 || (type === 'BOUNDARY' && !held.some((one) => one.type === 'BOUNDARY')))
      under.push(`conscience ${content}`);
  }
  const atLeast = <T>(
    what: string,
    order: readonly T[],
    ours: { readonly value: T } | undefined,
    theirs: { readonly value: T } | undefined,
  ): void => {
    if (ours && (!theirs || order.indexOf(theirs.value) < order.indexOf(ours.value)))
      under.push(what);
  };
  atLeast('conscience mode', ['augment', 'replace'], part.conscienceMode, whole.conscienceMode);
  atLeast(
    'integrity mode',
    [...MODES_STRICTEST_FIRST].reverse(),
    part.integrityMode,
    whole.integrityMode,
  );
  atLeast('retention', [0, 30, 90], part.audit.retentionDays, whole.audit.retentionDays);
  atLeast('queryable', [false, true], part.audit.queryable, whole.audit.queryable);
  atLeast(
    'tamper evidence',
    TAMPER_EVIDENCE,
    part.audit.tamperEvidence,
    whole.audit.tamperEvidence,
  );
  const [ours, theirs] = [part.maxAutonomousValue?.value, whole.maxAutonomousValue?.value];
  if (ours && (!theirs || (ours.currency === theirs.currency && theirs.amount > ours.amount)))
    under.push('limit');
  return under;
}

function scopeOfFile(file: string): 'platform' | 'org' | 'team' {
  return file.startsWith('platform') ? 'platform' : file.startsWith('org') ? 'org' : 'team';
}

/** Returns every place in composed parts. */
function placesOf(parts: unknown): readonly Place[] {
  const places: Place[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('document' in value && 'path' in value) places.push(value as Place);
    else
      for (const inner of value instanceof Map ? value.values() : Object.values(value)) walk(inner);
  };
  walk(parts);
  return places;
}

/** Returns composed parts as text, each with its file and pointer. */
function meaningOf({ card, policy }: Composed): string {
  const plain = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if ('document' in value && 'path' in value)
      return `${(value as Place).document.file}${pointerOf((value as Place).path)}`;
    if (value instanceof Map) return [...value].sort().map(plain);
    if (Array.isArray(value)) return value.map(plain);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'condition' || key === 'spellings' ? '' : plain(inner),
      ]),
    );
  };
  return JSON.stringify(plain({ card, policy }));
}
