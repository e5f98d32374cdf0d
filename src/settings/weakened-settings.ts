import type { Severity } from '../finding/finding.ts';
import { type RuleId, ruleOf } from '../rules/catalogue.ts';
import type { ConfiguredFloor } from './entries.ts';
import { optionOf, SETTING_NAMES, settingKey } from './options/derived.ts';
import type { Weaker } from './options/option.ts';
import { type ConfiguredAgent, ownFilesOf, type Settings } from './settings.ts';

/** The severities that the configuration can set, weakest first. */
const SEVERITIES: readonly (string | undefined)[] = ['off', 'note', 'warning', 'error'];

/**
 * Lists the ways in which a change to the configuration weakens the gate
 * (docs/security-model.md#changes-to-the-configuration), as clauses that follow "the
 * configuration": `sets "fail-on" to "never" instead of "fail"`. Changes to settings such as
 * `cards` are listed too, because some files may no longer be checked.
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

/** Describes the options that become weaker, according to the table of options. */
function ofOptions(before: Settings, after: Settings): readonly string[] {
  return SETTING_NAMES.flatMap((name) => {
    const key = settingKey(name);
    const words = weakening(optionOf(name).weaker, before[key], after[key], JSON.stringify(name));
    return words === undefined ? [] : [words];
  });
}

/**
 * Returns a clause about a change that weakens an option. Returns undefined for any other change.
 */
function weakening(
  weaker: Weaker | undefined,
  former: unknown,
  current: unknown,
  name: string,
): string | undefined {
  if (typeof weaker === 'object') {
    const order: readonly unknown[] = weaker.fromWeakest;
    return order.indexOf(current) < order.indexOf(former)
      ? `sets ${name} to ${JSON.stringify(current)} instead of ${JSON.stringify(former)}`
      : undefined;
  }
  switch (weaker) {
    case 'lower':
    case 'higher':
      return limitWeakening(weaker, former, current, name);
    case 'on':
      return isOn(current) && !isOn(former) ? `turns ${name} on` : undefined;
    case 'off':
      return isOn(former) && !isOn(current) ? `turns ${name} off` : undefined;
    case 'named':
      return current !== undefined && current !== former
        ? `sets ${name} to ${JSON.stringify(current)}`
        : undefined;
    default:
      return undefined;
  }
}

function limitWeakening(
  weaker: 'lower' | 'higher',
  former: unknown,
  current: unknown,
  name: string,
): string | undefined {
  if (typeof former !== 'number') return undefined;
  const isLower = weaker === 'lower';
  // An unset limit counts as the weakest percentage.
  const limit = typeof current === 'number' ? current : isLower ? 0 : 100;
  if (isLower ? limit >= former : limit <= former) return undefined;
  if (limit !== current) return `no longer sets ${name}`;
  return `${isLower ? 'lowers' : 'raises'} ${name} from ${former} to ${current}`;
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
    .filter(([, former, current]) => SEVERITIES.indexOf(current) < SEVERITIES.indexOf(former));
  const aliases = [...after.aliases]
    .filter(([name, added]) => JSON.stringify(before.aliases.get(name)) !== JSON.stringify(added))
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
    ...aliases.map((name) => `adds names for ${JSON.stringify(name)} under "aliases"`),
  ];
}

/** A replacer for `JSON.stringify` that omits places, because a place contains a whole document. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'place' ? undefined : value;
}

function ofScope(before: Settings, after: Settings): readonly string[] {
  const differs = (
    key: 'cards' | 'exclude' | 'tools' | 'traces' | 'environment' | 'environmentDefaults',
  ): boolean => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  return [
    ...(before.scope === 'all' && after.scope !== 'all' ? ['no longer sets "scope" to "all"'] : []),
    ...(differs('cards') ? ['changes the patterns under "cards"'] : []),
    ...(differs('tools') && before.tools !== undefined
      ? ['reads different tool lists under "tools"']
      : []),
    ...(differs('traces') && before.traces !== undefined
      ? ['reads different traces under "traces"']
      : []),
    ...listedElsewhere(before, after).map(
      (name) => `lists different tools or traces for ${JSON.stringify(name)}`,
    ),
    ...hostsLeftOut(before, after),
    ...(differs('exclude') && after.exclude !== undefined
      ? ['excludes different paths under "exclude"']
      : []),
    ...(differs('environment')
      ? ['selects a different "environment"']
      : differs('environmentDefaults')
        ? ["changes its environment's defaults"]
        : []),
  ];
}

/** Returns the names of agents whose card is unchanged but whose tool lists or traces differ. */
function listedElsewhere(before: Settings, after: Settings): readonly string[] {
  const textOfItems = ({ tools, traces }: ConfiguredAgent): string =>
    JSON.stringify([tools, traces]);
  return (before.agents ?? []).flatMap((agent) => {
    const current = after.agents?.find(
      ({ name, card }) => name === agent.name && card === agent.card,
    );
    return current && textOfItems(current) !== textOfItems(agent) ? [agent.name] : [];
  });
}

/** Returns a clause for each permission file that is no longer compared with its agent. */
function hostsLeftOut(before: Settings, after: Settings): readonly string[] {
  return (before.agents ?? []).flatMap((agent) => {
    const own = ownFilesOf(agent);
    const left = new Set(
      (after.agents ?? [])
        .filter((other) => other.name === agent.name || ownFilesOf(other).some(isIn(own)))
        .flatMap(({ host = [] }) => host),
    );
    return (agent.host ?? [])
      .filter((path) => !left.has(path))
      .map(
        (path) =>
          `no longer compares the agent ${JSON.stringify(agent.name)} with ${JSON.stringify(path || '.')}`,
      );
  });
}

function isIn(files: readonly string[]): (file: string) => boolean {
  return (file) => files.includes(file);
}

/** Whether a change to the configuration adds, removes or changes a floor. */
export function namesOtherFloors(before: Settings, after: Settings): boolean {
  return ofFloors(before, after).length > 0;
}

function ofFloors({ floors: before }: Settings, { floors: after }: Settings): readonly string[] {
  const changed = (
    name: string,
    former: ConfiguredFloor | undefined,
    current: ConfiguredFloor | undefined,
  ): readonly string[] =>
    textOf(former) === textOf(current)
      ? []
      : [
          `${current === undefined ? 'removes the' : former === undefined ? 'adds a' : 'changes the'} floor under ${JSON.stringify(name)}`,
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
