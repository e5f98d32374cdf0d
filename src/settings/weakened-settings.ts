import type { Severity } from '../finding/finding.ts';
import { type RuleId, ruleOf } from '../rules/catalogue.ts';
import type { ConfiguredFloor } from './entries.ts';
import { optionOf, SETTING_NAMES, settingKey } from './options/derived.ts';
import type { Weaker } from './options/option.ts';
import type { ConfiguredAgent, Settings } from './settings.ts';

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
    ...ofOptions(before, after),
    ...ofExcuses(before, after),
    ...ofScope(before, after),
    ...ofFloors(before, after),
  ];
}

/** The options of which the table says which change makes them weaker. */
function ofOptions(before: Settings, after: Settings): readonly string[] {
  return SETTING_NAMES.flatMap((name) => {
    const [was, is] = [before[settingKey(name)], after[settingKey(name)]];
    const words = weakening(optionOf(name).weaker, was, is, JSON.stringify(name));
    return words === undefined ? [] : [words];
  });
}

/** How a change makes an option weaker; undefined where it does not. */
function weakening(
  weaker: Weaker | undefined,
  was: unknown,
  is: unknown,
  name: string,
): string | undefined {
  if (typeof weaker === 'object') {
    const order: readonly unknown[] = weaker.fromWeakest;
    return order.indexOf(is) < order.indexOf(was)
      ? `sets ${name} to ${JSON.stringify(is)} instead of ${JSON.stringify(was)}`
      : undefined;
  }
  switch (weaker) {
    case 'lower':
    case 'higher':
      return limitWeakening(weaker, was, is, name);
    case 'on':
      return isOn(is) && !isOn(was) ? `turns ${name} on` : undefined;
    case 'off':
      return isOn(was) && !isOn(is) ? `turns ${name} off` : undefined;
    case 'named':
      return is !== undefined && is !== was ? `names ${JSON.stringify(is)} as ${name}` : undefined;
    default:
      return undefined;
  }
}

function limitWeakening(
  weaker: 'lower' | 'higher',
  was: unknown,
  is: unknown,
  name: string,
): string | undefined {
  if (typeof was !== 'number') return undefined;
  const isLower = weaker === 'lower';
  // A percentage that is not set allows as much as the one at the end of the scale.
  const now = typeof is === 'number' ? is : isLower ? 0 : 100;
  if (isLower ? now >= was : now <= was) return undefined;
  if (now !== is) return `no longer has ${name}`;
  return `${isLower ? 'lowers' : 'raises'} ${name} from ${was} to ${is}`;
}

function isOn(value: unknown): boolean {
  return value === true || value === 'on';
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
