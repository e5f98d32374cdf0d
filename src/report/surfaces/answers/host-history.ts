import { digits } from '../../../document/digits.ts';
import type { Verdict } from '../../../evaluation/evaluate.ts';
import type {
  CallCounts,
  HostHistory,
  ReplayedCall,
  SituationDecision,
} from '../../../evaluation/hosts/host-replay.ts';
import { locate } from '../../../finding/finding.ts';
import { oneLine, quoted } from '../../../finding/words.ts';
import type { Level } from '../../../model/decision.ts';
import type { HostUnit, Situation } from '../../../model/host-permissions.ts';
import { placeToJson } from '../../sections/finding-json.ts';
import { columns, type Paint, paintOf, type TextOptions } from '../../writing/colour.ts';
import { cut, plain } from '../../writing/escape.ts';
import { placeText } from '../../writing/links.ts';
import { CALLS, capital, counted, type Noun } from '../../writing/words.ts';

/** The result of replaying traces against an agent host unit. */
export interface HostReplayed {
  readonly unit: HostUnit;
  /** The situations in which each call is evaluated, starting with the usual situation. */
  readonly situations: readonly [Situation, ...Situation[]];
  readonly history: HostHistory;
  /** A one-line description of each source of the unit's calls. */
  readonly sources: readonly string[];
  /** Whether any source contains lines that could not be read. */
  readonly hasSkippedLines: boolean;
}

const DISTINCT: Noun = ['distinct', 'distinct'];
const SESSIONS: Noun = ['session', 'sessions'];
const DENIED: Noun = ['attempt was denied at the time', 'attempts were denied at the time'];

/** The maximum number of rules in a section. */
const MAX_RULES = 20;
/** The maximum number of trace sources to list. */
const MAX_SOURCES = 5;
/** The maximum number of calls to list for a rule. */
const MAX_CALLS = 8;
/** The maximum length of a call on a terminal, in characters. */
const MAX_CALL_LENGTH = 90;
/** The maximum length of the part of a call that determines the decision, in characters. */
const MAX_PART_LENGTH = 60;
/** The maximum number of calls per host in the JSON output. */
const MAX_JSON_CALLS = 5_000;

/** The wording for each level: in JSON, on the first line, and in the section title. */
const WORDS: Readonly<
  Record<Level | 'undecided', { readonly json: string; readonly would: string; title: string }>
> = {
  denied: { json: 'blocked', would: 'blocked', title: 'Blocked' },
  'needs approval': {
    json: 'needs approval',
    would: 'held for approval',
    title: 'Held for approval',
  },
  warned: { json: 'left to a model', would: 'left to a model', title: 'Left to a model' },
  allowed: { json: 'allowed', would: 'allowed', title: 'Allowed' },
  undecided: { json: 'not decided', would: 'not decided', title: 'Not decided' },
};

/** The levels in section order. `undefined` represents undecided calls. */
const SECTIONS = ['denied', 'needs approval', 'warned', undefined, 'allowed'] as const;

const NO_CALLS: CallCounts = { made: 0, denied: 0 };

/**
 * Returns the verdict on a replay: `error` if no call could be evaluated, `fail` if a call that was
 * made would be blocked, and `warn` if some calls would not be allowed outright or some lines could
 * not be read. Otherwise, returns `pass`.
 */
export function hostVerdict({ history, hasSkippedLines }: HostReplayed): Verdict {
  const { total } = history;
  const of = (level: Level | undefined): CallCounts => history.counts[0]?.get(level) ?? NO_CALLS;
  const open = of(undefined);
  if (open.made + open.denied === total.made + total.denied) return 'error';
  if (of('denied').made > 0) return 'fail';
  const isAllowed = of('allowed').made === total.made;
  return isAllowed && !hasSkippedLines && open.denied === 0 ? 'pass' : 'warn';
}

/** Renders, for a terminal, the result of replaying traces against an agent host. */
export function renderHostHistory(replayed: HostReplayed, options: TextOptions): string {
  const paint = paintOf(options);
  const { unit, situations, history, sources } = replayed;
  const verdict = hostVerdict(replayed);
  const title = `${plain(unit.name)}: ${verdict}: ${summaryOf(history)}`;
  const [usual, ...others] = situations;
  return [
    paint.verdict(verdict, paint.bold(title)),
    ...columns([
      ['  Calls', callsText(history)],
      ['  Files', unit.files.map(plain).join(', ')],
      ...sources.slice(0, MAX_SOURCES).map((source) => ['  Traces', plain(source)]),
      ...(sources.length > MAX_SOURCES
        ? [['', `and ${counted(sources.length - MAX_SOURCES, ['more source', 'more sources'])}`]]
        : []),
      ...(unit.permissions.opaque.length === 0 ? [] : [['  But', openText(unit)]]),
    ]),
    ...SECTIONS.flatMap((level) => levelSection(level, history, usual, paint)),
    ...others.flatMap((situation, index) => situationSection(situation, index + 1, history, paint)),
    ...deniedSection(history, paint),
  ]
    .join('\n')
    .trimEnd();
}

/** Summarises the outcomes of the calls that were made, worst first. */
function summaryOf({ counts, total }: HostHistory): string {
  const [usual] = counts;
  const of = (level: Level | undefined): number => usual?.get(level)?.made ?? 0;
  const all = counted(total.made, CALLS);
  if (total.made === 0) return `no call was made, and ${counted(total.denied, DENIED)}`;
  if (of('allowed') === total.made)
    return total.made === 1 ? 'the only call is allowed' : `all ${all} are allowed`;
  const held = (['denied', 'needs approval', 'warned'] as const)
    .filter((level) => of(level) > 0)
    .map((level) => ({ count: of(level), would: WORDS[level].would }));
  const open = of(undefined);
  const [first, ...more] = held;
  if (first === undefined) return `${digits(open)} of ${all} could not be decided`;
  const rest = more.map(({ count, would }) => `, ${digits(count)} ${would}`).join('');
  const undecided = open === 0 ? '' : `; ${digits(open)} could not be decided`;
  return `${digits(first.count)} of ${all} would be ${first.would}${rest}${undecided}`;
}

function callsText(history: HostHistory): string {
  const { total, calls, sessions, unlisted, hasMoreSessions, outside } = history;
  const atLeast = unlisted > 0 ? 'at least ' : '';
  return [
    `${counted(total.made, CALLS)} in ${hasMoreSessions ? 'at least ' : ''}${counted(sessions, SESSIONS)}, ${atLeast}${counted(calls.length, DISTINCT)}`,
    ...(total.denied > 0 ? [counted(total.denied, DENIED)] : []),
    ...(unlisted > 0
      ? [`${counted(unlisted, CALLS)} beyond the limit of distinct calls, counted but not listed`]
      : []),
    ...(outside.before > 0 ? [`${digits(outside.before)} older`] : []),
    ...(outside.undated > 0 ? [`${digits(outside.undated)} skipped (no timestamp)`] : []),
  ].join('; ');
}

function openText({ permissions: { opaque } }: HostUnit): string {
  const values = counted(opaque.length, ['value', 'values']);
  const were = opaque.length === 1 ? 'was' : 'were';
  return `${values} in the files ${were} not evaluated and may change this result; "effective" lists them`;
}

/** A rule or other reason for an outcome, with the calls that it determined. */
interface Group {
  readonly head: string;
  readonly calls: ReplayedCall[];
  made: number;
  denied: number;
}

/** Lists the calls with a given level in the usual situation, grouped by the rule that applied. */
function levelSection(
  level: Level | undefined,
  { calls, counts }: HostHistory,
  usual: Situation,
  paint: Paint,
): readonly string[] {
  const own = calls.filter(({ decisions }) => decisions?.[0].level === level);
  if (own.length === 0) return [];
  const count = counts[0]?.get(level) ?? NO_CALLS;
  const groups = groupsOf(own, (call) =>
    call.decisions === undefined ? (call.why ?? '') : deciderText(call.decisions[0], usual),
  );
  const shown = groups.slice(0, MAX_RULES);
  const rest = groups.length - shown.length;
  const isBrief = level === 'allowed';
  return [
    '',
    paint.bold(`${WORDS[level ?? 'undecided'].title}: ${timesText(count)}`),
    ...shown.flatMap((group) => [
      `  ${group.head}${isBrief ? `: ${timesText(group)}` : ''}`,
      ...(isBrief ? [] : callRows(group.calls)),
    ]),
    ...(rest > 0 ? [`  and ${counted(rest, ['more rule', 'more rules'])}`] : []),
  ];
}

function groupsOf(
  calls: readonly ReplayedCall[],
  headOf: (call: ReplayedCall) => string,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const call of calls) {
    const head = headOf(call);
    const group = groups.get(head) ?? { head, calls: [], made: 0, denied: 0 };
    group.calls.push(call);
    group.made += call.made;
    group.denied += call.denied;
    groups.set(head, group);
  }
  return [...groups.values()].sort((a, b) => b.made + b.denied - (a.made + a.denied));
}

function callRows(calls: readonly ReplayedCall[]): readonly string[] {
  const shown = calls.slice(0, MAX_CALLS);
  const rows = shown.map((call) => [
    `    ${callText(call.text)}`,
    `${timesText(call)} in ${counted(call.sessions, SESSIONS)}${partText(call)}`,
  ]);
  const rest = calls.slice(MAX_CALLS);
  const count = rest.reduce((sum, { made, denied }) => sum + made + denied, 0);
  return [
    ...columns(rows),
    ...(rest.length > 0
      ? [`    and ${digits(rest.length)} more, with ${counted(count, CALLS)}`]
      : []),
  ];
}

function callText(text: string): string {
  return plain(cut(oneLine(text), MAX_CALL_LENGTH));
}

function partText({ decisions }: ReplayedCall): string {
  const part = decisions?.[0].part;
  return part === undefined ? '' : `, because of ${plain(cut(oneLine(part), MAX_PART_LENGTH))}`;
}

function timesText({ made, denied }: CallCounts): string {
  const attempts = `${counted(denied, ['attempt', 'attempts'])} denied at the time`;
  if (made === 0 && denied > 0) return attempts;
  return denied > 0 ? `${counted(made, CALLS)} and ${attempts}` : counted(made, CALLS);
}

/** Describes the rule or default that applied, with its location. */
function deciderText({ rule }: SituationDecision, { basis }: Situation): string {
  if (rule === undefined) return 'the host never asks for approval of these calls';
  const at = rule.place === undefined ? '' : ` at ${plain(placeText(locate(rule.place)))}`;
  if (rule.outcome === 'mode' || rule.kind === 'otherwise') {
    const what = rule.kind === 'otherwise' ? '' : ` to ${plain(rule.name)}`;
    return `no rule matches, so ${plain(basis)} applies${what}${at}`;
  }
  if (rule.outcome === 'tools') return `the list of tools applies${at}`;
  return `the ${rule.outcome} rule ${plain(quoted(rule.name))}${at}`;
}

/** Lists the calls whose outcome differs in another situation. */
function situationSection(
  { words, id }: Situation,
  index: number,
  { calls }: HostHistory,
  paint: Paint,
): readonly string[] {
  const other = calls.filter(
    ({ decisions }) => decisions && decisions[index]?.level !== decisions[0].level,
  );
  if (other.length === 0) return [];
  const groups = groupsOf(other, ({ decisions }) => {
    const [before, after] = [decisions?.[0].level, decisions?.[index]?.level];
    return `${WORDS[after ?? 'undecided'].would} instead of ${WORDS[before ?? 'undecided'].would}`;
  });
  return [
    '',
    paint.bold(`${capital(words ?? id)}: `.trimEnd()),
    ...groups.flatMap((group) => {
      const [first, ...more] = group.calls;
      const such = first === undefined ? '' : `, such as ${plain(quoted(oneLine(first.text)))}`;
      return [
        `  ${timesText(group)} ${group.head}${more.length > 0 ? such : such.replace('such as ', '')}`,
      ];
    }),
  ];
}

/**
 * Lists the attempts that were denied at the time but would not be blocked by these permission
 * files.
 */
function deniedSection({ calls, total }: HostHistory, paint: Paint): readonly string[] {
  if (total.denied === 0) return [];
  const other = calls.filter(
    ({ denied, decisions }) => denied > 0 && decisions && decisions[0].level !== 'denied',
  );
  if (other.length === 0) return [];
  return [
    '',
    paint.bold('Denied at the time, and not blocked by these files'),
    ...columns(
      other
        .slice(0, MAX_RULES)
        .map(({ text, denied, decisions }) => [
          `  ${callText(text)}`,
          counted(denied, ['attempt', 'attempts']),
          WORDS[decisions?.[0].level ?? 'undecided'].would,
        ]),
    ),
    ...(other.length > MAX_RULES ? [`  and ${digits(other.length - MAX_RULES)} more`] : []),
  ];
}

/**
 * Converts the result of replaying traces against an agent host to plain data
 * (docs/json-report.md).
 */
export function hostHistoryToJson(replayed: HostReplayed): Readonly<Record<string, unknown>> {
  const { unit, situations, history } = replayed;
  const { calls, counts, total, sessions, unlisted, hasMoreSessions, outside } = history;
  const listed = calls.slice(0, MAX_JSON_CALLS);
  const missing = calls
    .slice(MAX_JSON_CALLS)
    .reduce((sum, { made, denied }) => sum + made + denied, unlisted);
  return {
    host: unit.name,
    dialect: unit.dialect,
    version: unit.version,
    files: unit.files,
    verdict: hostVerdict(replayed),
    made: total.made,
    denied: total.denied,
    sessions,
    more_sessions: hasMoreSessions,
    left_out: outside,
    situations: situations.map(({ words, basis }, index) => ({
      situation: words ?? null,
      basis,
      decisions: countsToJson(counts[index]),
    })),
    calls: listed.map((call) => ({
      call: call.text,
      kind: call.kind,
      made: call.made,
      denied: call.denied,
      sessions: call.sessions,
      why: call.why ?? null,
      decisions: (call.decisions ?? []).map(decisionToJson),
    })),
    unlisted: missing,
  };
}

function countsToJson(
  counts: HostHistory['counts'][number] | undefined,
): Readonly<Record<string, CallCounts>> {
  return Object.fromEntries(
    SECTIONS.map((level) => [WORDS[level ?? 'undecided'].json, counts?.get(level) ?? NO_CALLS]),
  );
}

function decisionToJson({ level, rule, part }: SituationDecision): object {
  const isDefault = rule === undefined || rule.outcome === 'mode' || rule.kind === 'otherwise';
  return {
    decision: WORDS[level].json,
    list: isDefault ? null : rule.outcome,
    rule: rule?.name ?? null,
    part: part ?? null,
    ...placeToJson(rule?.place && locate(rule.place)),
  };
}
