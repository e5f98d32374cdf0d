import { strictestFirst } from '../../../evaluation/decision/decide.ts';
import type { ForbiddenCalls } from '../../../evaluation/hosts/forbidden-findings.ts';
import { compareFindings, type Finding, locate } from '../../../finding/finding.ts';
import { oneLine, quoted } from '../../../finding/words.ts';
import type { DecisionPolicy, Level, Rule, Stage } from '../../../model/decision.ts';
import {
  distinctSituations,
  type HostCode,
  type HostUnit,
  type Situation,
} from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { findingToJson, placeToJson } from '../../sections/finding-json.ts';
import { findingsText } from '../../sections/findings-text.ts';
import { columns, type Paint, paintOf, type TextOptions } from '../../writing/colour.ts';
import { cut, plain } from '../../writing/escape.ts';
import { placeText } from '../../writing/links.ts';
import { capital, counted, type Noun } from '../../writing/words.ts';

/**
 * The permissions in force for one unit of an agent host, such as its main session or a subagent.
 */
export interface HostInForce {
  readonly unit: HostUnit;
  /** The calls forbidden by the floors that apply to the unit's folder. */
  readonly forbidden: readonly ForbiddenCalls[];
  readonly findings: readonly Finding[];
  /** Removes credentials from a string. */
  readonly withoutSecrets: (text: string) => string;
}

type Clean = HostInForce['withoutSecrets'];

const RULES: Noun = ['rule', 'rules'];
const PROGRAMS: Noun = ['program runs automatically', 'programs run automatically'];
const VALUES: Noun = ['value is', 'values are'];

/** The maximum length of a rule, a value or a command on a terminal, in characters. */
const MAX_LENGTH = 100;

/** Maps each level to the effect that a rule has on the calls it matches. */
const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  denied: 'blocked',
  'needs approval': 'held for approval',
  warned: 'left to a model',
  allowed: 'allowed',
};

/** The names of the levels in JSON, which are the same in all output about hosts. */
const JSON_LEVELS: Readonly<Record<Level, string>> = {
  ...LEVEL_WORDS,
  'needs approval': 'needs approval',
};

/** Renders, for a terminal, the permissions in force for an agent host unit. */
export function renderHostInForce(inForce: HostInForce, options: TextOptions): string {
  const paint = paintOf(options);
  const { unit, findings, withoutSecrets } = inForce;
  const { code, opaque } = unit.permissions;
  const situations = distinctSituations(unit.permissions);
  const [usual, ...others] = situations;
  const rules = rulesInOrder(usual.policy);
  const own = rules.filter(isWritten);
  const title = [
    `${plain(unit.name)}: ${own.length === 0 ? 'no rules' : counted(own.length, RULES)}, otherwise ${plain(usual.basis)}`,
    ...(code.length === 0 ? [] : [counted(code.length, PROGRAMS)]),
    ...(opaque.length === 0 ? [] : [`${counted(opaque.length, VALUES)} not decided`]),
  ].join('; ');
  return [
    paint.bold(title),
    ...columns([
      ['  Files', unit.files.map(plain).join(', ')],
      ['  Dialect', `${plain(unit.dialect)}, version ${plain(unit.version)}`],
    ]),
    ...section(
      orderText(usual.policy),
      paint,
      rules.map((rule) => ruleRow(rule, withoutSecrets)),
    ),
    ...section('Calls that no rule matches', paint, otherwiseRows(situations)),
    ...others.flatMap((situation) => differences(usual, situation, paint, withoutSecrets)),
    ...section('Settings of these files', paint, settingRows(usual, true, withoutSecrets)),
    ...section(
      'Runs automatically',
      paint,
      code.map((each) => codeRow(each, withoutSecrets)),
    ),
    ...section(
      'Not decided',
      paint,
      opaque.map(({ subject, why, place }) => [
        plain(cut(withoutSecrets(subject), MAX_LENGTH)),
        plain(why),
        at(place),
      ]),
    ),
    ...section(
      'Forbidden by floors',
      paint,
      inForce.forbidden.map((each) => [
        plain(quoted(withoutSecrets(textOf(each)))),
        at(each.place),
      ]),
    ),
    ...problems(findings, paint),
    ...section(
      "Settings with the host's default",
      paint,
      settingRows(usual, false, withoutSecrets),
    ),
  ]
    .join('\n')
    .trimEnd();
}

function section(
  title: string,
  paint: Paint,
  rows: readonly (readonly string[])[],
): readonly string[] {
  return rows.length === 0
    ? []
    : [
        '',
        paint.bold(title),
        ...columns(rows.map(([first = '', ...rest]) => [`  ${first}`, ...rest])),
      ];
}

function problems(findings: readonly Finding[], paint: Paint): readonly string[] {
  return findings.length === 0
    ? []
    : [
        '',
        paint.bold('Problems'),
        ...trimmed(findingsText([...findings].sort(compareFindings), paint, 'listed')),
      ];
}

/** Removes trailing empty lines. */
function trimmed(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}

/** Describes which of a policy's rules applies if several match. */
function orderText({ stages }: DecisionPolicy): string {
  const isLast = stages.some(({ combinator, rules }) => combinator === 'last' && rules.length > 1);
  const isStrictest = stages.some(
    ({ combinator, role, rules }) =>
      role === 'decides' && combinator === 'strictest' && rules.length > 1,
  );
  if (isStrictest) return 'Rules; the strictest matching rule applies';
  return isLast
    ? 'Rules, in reverse file order; the first matching rule applies'
    : 'Rules; the first matching rule applies';
}

/** Returns a policy's rules in the order in which they are evaluated, without duplicates. */
function rulesInOrder({ stages }: DecisionPolicy): readonly Rule[] {
  const all = stages.flatMap(inOrder);
  return [...new Map(all.map((rule) => [`${rule.level} ${keyOf(rule)}`, rule])).values()];
}

function inOrder({ rules, combinator }: Stage): readonly Rule[] {
  switch (combinator) {
    case 'first':
      return rules;
    case 'last':
      return rules.toReversed();
    case 'all':
    case 'strictest':
      return strictestFirst(rules);
    default:
      return combinator satisfies never;
  }
}

function keyOf({ name, outcome, place }: Rule): string {
  return JSON.stringify([name, outcome, place === undefined ? '' : placeText(locate(place))]);
}

/** Whether a rule comes from a file. Other rules are built into the host. */
function isWritten({ outcome, place }: Rule): boolean {
  return outcome !== 'mode' && place !== undefined;
}

function ruleRow(rule: Rule, withoutSecrets: Clean): readonly string[] {
  const { level } = rule;
  const name = withoutSecrets(rule.name);
  return [
    LEVEL_WORDS[level],
    isWritten(rule) ? plain(quoted(name)) : plain(cut(name, MAX_LENGTH)),
    ruleOrigin(rule),
  ];
}

function ruleOrigin(rule: Rule): string {
  if (isWritten(rule)) return at(rule.place);
  return rule.place === undefined ? 'by the host' : `by the host, because of ${at(rule.place)}`;
}

function at(place: Rule['place']): string {
  return place === undefined ? '' : plain(placeText(locate(place)));
}

/** Describes, for each situation, what happens to calls that no rule matches. */
function otherwiseRows(situations: HostUnit['permissions']['situations']): readonly string[][] {
  const [usual] = situations;
  return situations
    .filter(
      (situation, index) =>
        index === 0 || situation.policy.otherwise.level !== usual.policy.otherwise.level,
    )
    .map(({ words, basis, policy: { otherwise } }) => [
      LEVEL_WORDS[otherwise.level],
      words === undefined ? plain(basis) : plain(words),
      at(otherwise.place),
    ]);
}

/** Lists the rules that have a different effect in another situation. */
function differences(
  usual: Situation,
  other: Situation,
  paint: Paint,
  withoutSecrets: Clean,
): readonly string[] {
  const rowOf = (rule: Rule): readonly string[] => ruleRow(rule, withoutSecrets);
  const [before, after] = [rulesInOrder(usual.policy), rulesInOrder(other.policy)];
  const known = new Set(before.map((rule) => `${rule.level} ${keyOf(rule)}`));
  const kept = new Set(after.map(keyOf));
  const rows = [
    ...after.filter((rule) => !known.has(`${rule.level} ${keyOf(rule)}`)).map(rowOf),
    ...before
      .filter((rule) => !kept.has(keyOf(rule)))
      .map((rule) => ['not in force', ...rowOf(rule).slice(1)]),
  ];
  return section(`Different ${plain(other.words ?? other.id)}`, paint, rows);
}

function settingRows(
  { policy: { settings } }: Situation,
  isOwn: boolean,
  withoutSecrets: Clean,
): readonly (readonly string[])[] {
  return settings
    .filter((setting) => isStated(setting) === isOwn)
    .map((setting) => [
      plain(cut(withoutSecrets(setting.subject).replace(/^the setting /, ''), MAX_LENGTH)),
      plain(cut(oneLine(valueText(setting, withoutSecrets)), MAX_LENGTH)),
      isOwn ? at(setting.place) : '',
    ]);
}

/** Whether a setting's value comes from a file. */
function isStated({ place, value }: Setting): boolean {
  return place !== undefined && value !== undefined;
}

function valueText({ words, value }: Setting, withoutSecrets: Clean): string {
  const text = words ?? (typeof value === 'string' ? value : JSON.stringify(value));
  return text === undefined ? 'not set' : withoutSecrets(text);
}

const DANGERS = {
  fetches: 'downloads and runs a script',
  unpinned: 'runs a package without a fixed version',
} as const;

function codeRow(
  { subject, text, place, danger, isGuard }: HostCode,
  withoutSecrets: Clean,
): readonly string[] {
  const notes = [
    ...(danger === undefined ? [] : [DANGERS[danger]]),
    ...(isGuard ? ['can block calls'] : []),
  ];
  return [
    plain(cut(capital(withoutSecrets(subject)), MAX_LENGTH)),
    plain(quoted(oneLine(text))),
    [at(place), ...notes].filter((part) => part !== '').join(', '),
  ];
}

/** Converts the permissions in force for an agent host unit to plain data (docs/json-report.md). */
export function hostInForceToJson({
  unit,
  forbidden,
  findings,
  withoutSecrets,
}: HostInForce): Readonly<Record<string, unknown>> {
  const { code, opaque, mode } = unit.permissions;
  const situations = distinctSituations(unit.permissions);
  const [usual] = situations;
  return {
    host: unit.name,
    dialect: unit.dialect,
    version: unit.version,
    folder: unit.folder,
    files: unit.files,
    mode: mode ?? null,
    situations: situations.map(({ words, basis, policy }) => ({
      situation: words ?? null,
      basis,
      rules: rulesInOrder(policy).map((rule) => ({
        decision: JSON_LEVELS[rule.level],
        list: isWritten(rule) ? rule.outcome : null,
        rule: rule.name,
        ...placeToJson(rule.place && locate(rule.place)),
      })),
      otherwise: JSON_LEVELS[policy.otherwise.level],
    })),
    settings: usual.policy.settings.map((setting) => ({
      setting: withoutSecrets(setting.key),
      value: valueText(setting, withoutSecrets),
      ...placeToJson(setting.place && locate(setting.place)),
    })),
    code: code.map(({ subject, text, place, danger, isGuard }) => ({
      subject: withoutSecrets(subject),
      text,
      danger: danger ?? null,
      can_block: isGuard === true,
      ...placeToJson(locate(place)),
    })),
    not_decided: opaque.map(({ subject, why, place }) => ({
      subject: withoutSecrets(subject),
      why,
      ...placeToJson(locate(place)),
    })),
    forbidden: forbidden.map((each) => ({
      pattern: withoutSecrets(textOf(each)),
      ...placeToJson(locate(each.place)),
    })),
    findings: findings.map(findingToJson),
  };
}

/** Returns the rule or setting that denies a call, as written in the file. */
function textOf({ denial }: ForbiddenCalls): string {
  if ('pattern' in denial) return denial.pattern;
  if ('condition' in denial) return denial.condition;
  return 'entry' in denial ? denial.entry : denial.kind;
}
