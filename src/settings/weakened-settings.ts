import type { Severity } from '../finding/finding.ts';
import { type RuleId, ruleOf } from '../rules/catalogue.ts';
import type { ConfiguredFloor } from './entries.ts';
import type {
  ConfiguredAgent,
  FAIL_ON,
  ON_ERROR,
  ON_NO_CARDS,
  ON_NO_TOOLS,
  Settings,
  WIDENING,
} from './settings.ts';

/** The values of a setting from the weakest to the strictest. */
const STRICTNESS = {
  failOn: ['never', 'fail', 'warn'] satisfies (typeof FAIL_ON)[number][],
  onError: ['warn', 'fail'] satisfies (typeof ON_ERROR)[number][],
  onNoTools: ['pass', 'warn', 'fail'] satisfies (typeof ON_NO_TOOLS)[number][],
  onNoCards: ['pass', 'warn', 'fail'] satisfies (typeof ON_NO_CARDS)[number][],
  widening: ['allow', 'warn', 'fail'] satisfies (typeof WIDENING)[number][],
} as const;

const KEYS = {
  failOn: 'fail-on',
  onError: 'on-error',
  onNoCards: 'on-no-cards',
  onNoTools: 'on-no-tools',
  widening: 'widening',
} as const;

const SEVERITIES: readonly (string | undefined)[] = ['off', 'note', 'warning', 'error'];

/**
 * What a change to the configuration makes weaker, in the words of its keys
 * (docs/security-model.md#changes-to-the-configuration), each to follow "the configuration": `sets
 * "fail-on" to "never" instead of "fail"`. A setting that cannot be called weaker or stricter, such
 * as the patterns under `cards`, counts as weaker when it changes, because it may leave out what
 * was checked.
 */
export function weakenedSettings(before: Settings, after: Settings): readonly string[] {
  if (before === after) return [];
  if (before.config !== undefined && after.config === undefined) return ['is removed'];
  return [
    ...ofModes(before, after),
    ...ofLimits(before, after),
    ...ofExcuses(before, after),
    ...ofScope(before, after),
    ...ofFloors(before, after),
  ];
}

function ofModes(before: Settings, after: Settings): readonly string[] {
  return (['failOn', 'onError', 'onNoCards', 'onNoTools', 'widening'] as const).flatMap((key) => {
    const order: readonly string[] = STRICTNESS[key];
    const isWeaker = order.indexOf(after[key]) < order.indexOf(before[key]);
    return isWeaker
      ? [
          `sets ${JSON.stringify(KEYS[key])} to ${JSON.stringify(after[key])} instead of ${JSON.stringify(before[key])}`,
        ]
      : [];
  });
}

function ofLimits(before: Settings, after: Settings): readonly string[] {
  return [
    ...(before.minCoverage !== undefined && (after.minCoverage ?? 0) < before.minCoverage
      ? [
          after.minCoverage === undefined
            ? 'no longer has "min-coverage"'
            : `lowers "min-coverage" from ${before.minCoverage} to ${after.minCoverage}`,
        ]
      : []),
    ...(before.maxCoverageDrop !== undefined &&
    (after.maxCoverageDrop ?? 100) > before.maxCoverageDrop
      ? [
          after.maxCoverageDrop === undefined
            ? 'no longer has "max-coverage-drop"'
            : `raises "max-coverage-drop" from ${before.maxCoverageDrop} to ${after.maxCoverageDrop}`,
        ]
      : []),
    ...(after.onlyNew && !before.onlyNew ? ['turns "only-new" on'] : []),
    ...(before.trackingIssue && !after.trackingIssue ? ['turns "tracking-issue" off'] : []),
    ...(after.grace === 'on' && before.grace === 'off' ? ['turns "grace" on'] : []),
  ];
}

function ofExcuses(before: Settings, after: Settings): readonly string[] {
  const textsOf = (settings: Settings, key: 'ignore' | 'exemptions'): ReadonlySet<string> =>
    new Set(settings[key].map(({ place: _, ...entry }) => JSON.stringify(entry, withoutPlaces)));
  const added = (key: 'ignore' | 'exemptions'): number => {
    const known = textsOf(before, key);
    return [...textsOf(after, key)].filter((entry) => !known.has(entry)).length;
  };
  const [ignored, exempted] = [added('ignore'), added('exemptions')];
  const severityIn = (settings: Settings, rule: RuleId): Severity | 'off' =>
    settings.severity.get(rule) ?? ruleOf(rule).severity;
  const lowered = [...new Set([...before.severity.keys(), ...after.severity.keys()])]
    .map((rule) => [rule, severityIn(before, rule), severityIn(after, rule)] as const)
    .filter(([, was, is]) => SEVERITIES.indexOf(is) < SEVERITIES.indexOf(was));
  const named = (key: 'wideningLabel' | 'baselineFile', name: string): readonly string[] =>
    after[key] !== undefined && after[key] !== before[key]
      ? [`names ${JSON.stringify(after[key])} as ${JSON.stringify(name)}`]
      : [];
  const aliases = [...after.aliases]
    .filter(([name, others]) => JSON.stringify(before.aliases.get(name)) !== JSON.stringify(others))
    .map(([name]) => name);
  return [
    ...(ignored > 0
      ? [`adds ${ignored === 1 ? 'an entry' : `${ignored} entries`} under "ignore"`]
      : []),
    ...(exempted > 0
      ? [`adds ${exempted === 1 ? 'an entry' : `${exempted} entries`} under "exemptions"`]
      : []),
    ...lowered.map(
      ([rule, , severity]) =>
        `sets the severity of ${JSON.stringify(rule)} to ${JSON.stringify(severity)}`,
    ),
    ...named('wideningLabel', 'widening-label'),
    ...named('baselineFile', 'baseline-file'),
    ...aliases.map((name) => `gives ${JSON.stringify(name)} further names under "aliases"`),
  ];
}

/** Places hold whole documents, and say nothing of what an entry means. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'place' ? undefined : value;
}

function ofScope(before: Settings, after: Settings): readonly string[] {
  const differs = (
    key: 'cards' | 'exclude' | 'tools' | 'traces' | 'environment' | 'environmentDefaults',
  ): boolean => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  return [
    ...(before.scope === 'all' && after.scope !== 'all'
      ? ['no longer checks everything ("scope")']
      : []),
    ...(differs('cards') ? ['looks for cards under other patterns ("cards")'] : []),
    ...(differs('tools') && before.tools !== undefined ? ['reads other tool lists ("tools")'] : []),
    ...(differs('traces') && before.traces !== undefined ? ['reads other traces ("traces")'] : []),
    ...listedElsewhere(before, after).map(
      (name) => `names other tool lists or traces for ${JSON.stringify(name)}`,
    ),
    ...(differs('exclude') && after.exclude !== undefined
      ? ['leaves out other paths ("exclude")']
      : []),
    ...(before.discover && !after.discover ? ['turns "discover" off'] : []),
    ...(differs('environment')
      ? ['takes another "environment"']
      : differs('environmentDefaults')
        ? ['changes the defaults of its environment']
        : []),
  ];
}

/** Agents that stay where they are and whose tools or traces are looked for elsewhere. */
function listedElsewhere(before: Settings, after: Settings): readonly string[] {
  const textOfItems = ({ tools, traces }: ConfiguredAgent): string =>
    JSON.stringify([tools, traces]);
  return (before.agents ?? []).flatMap((agent) => {
    const now = after.agents?.find(({ name, card }) => name === agent.name && card === agent.card);
    return now && textOfItems(now) !== textOfItems(agent) ? [agent.name] : [];
  });
}

/** Whether the floors that settings name are others. */
export function namesOtherFloors(before: Settings, after: Settings): boolean {
  return ofFloors(before, after).length > 0;
}

function ofFloors({ floors: before }: Settings, { floors: after }: Settings): readonly string[] {
  const changed = (
    name: string,
    one: ConfiguredFloor | undefined,
    other: ConfiguredFloor | undefined,
  ): readonly string[] =>
    textOf(one) === textOf(other)
      ? []
      : [
          `${other === undefined ? 'no longer names the' : one === undefined ? 'names a' : 'names another'} floor under ${JSON.stringify(name)}`,
        ];
  const teams = new Set([...(before?.teams.keys() ?? []), ...(after?.teams.keys() ?? [])]);
  return [
    ...changed('platform', before?.platform, after?.platform),
    ...changed('org', before?.org, after?.org),
    ...[...teams].flatMap((team) =>
      changed(`teams.${team}`, before?.teams.get(team), after?.teams.get(team)),
    ),
  ];
}

function textOf(floor: ConfiguredFloor | undefined): string {
  return JSON.stringify(floor, withoutPlaces) ?? '';
}
