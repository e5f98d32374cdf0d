import path from 'node:path';
import { compareUnit, SHARED_WORK } from '../diff/hosts/compare-hosts.ts';
import { loadPermissions } from '../discovery/hosts.ts';
import { digits } from '../document/digits.ts';
import type { Document } from '../document/document.ts';
import { isChanging, smallestRules } from '../evaluation/advice/patterns.ts';
import { UsageLog } from '../evaluation/advice/usage.ts';
import { compileDecisions } from '../evaluation/decision/decide.ts';
import { forbiddenFindings } from '../evaluation/hosts/forbidden-findings.ts';
import type { Finding } from '../finding/finding.ts';
import { unifiedPatch } from '../finding/patch.ts';
import { counted, quoted } from '../finding/words.ts';
import { type CompilePolicy, MAX_PERMISSION_BYTES } from '../formats/permissions/dialect.ts';
import { DIALECTS } from '../formats/permissions/dialects.ts';
import type { MadeCall } from '../formats/permissions/host-tools.ts';
import {
  type ExactRule,
  RULE_WRITERS,
  type RuleWriter,
} from '../formats/permissions/recommended-rules.ts';
import { withoutSecrets } from '../formats/permissions/secrets.ts';
import { answerToTraced, tracedCall } from '../formats/permissions/traced-call.ts';
import type { TraceFormat, TraceSink } from '../formats/traces/trace-format.ts';
import type { Call } from '../model/call.ts';
import type { DecisionPolicy, Level, Rule } from '../model/decision.ts';
import type { HostCall } from '../model/host-call.ts';
import type { HostUnit } from '../model/host-permissions.ts';
import {
  lineToJson,
  type Recommendation,
  type RecommendedLine,
  reviewNotes,
} from '../report/surfaces/answers/recommend.ts';
import { withFile } from '../run/advice/observed.ts';
import { denialProof, type Recommended, unusedProof } from '../run/advice/policy.ts';
import { deniedByFloors } from '../run/hosts/denied-calls.ts';
import { floorsAbove } from './agent-input.ts';
import { UsageError } from './arguments.ts';
import { localSettings } from './command.ts';
import { chosenUnits, hostsNamed } from './hosts.ts';
import { type Invocation, traceItemsOf } from './recommend-agent.ts';
import { readTraces } from './tools.ts';

/* Recommends changes to an agent host's permission file (docs/recommend.md#permission-files). */

/** The maximum number of distinct calls in the traces. */
const MAX_DISTINCT = 20_000;
/** The maximum number of rules to recommend, because each rule is tested on its own. */
const MAX_RULES = 200;

interface DistinctCall {
  readonly calls: readonly MadeCall[];
  readonly uses: { session: string; at: number | undefined; denied: boolean }[];
}

/** The file for which rules are recommended, with the information required to read it again. */
interface HostFile {
  readonly unit: HostUnit;
  readonly document: Document;
  readonly writer: RuleWriter;
  readonly invocation: Invocation;
  /** Reads the unit again with different text for the file. */
  readonly unitWith: (text: string) => Promise<HostUnit>;
}

/** A unit's decision on a call, and the parts of the call that are not yet allowed. */
interface Answer {
  readonly level: Level | 'undecided';
  /** The parts of the call that would not be allowed outright, each with the rule that applies. */
  readonly open: readonly { readonly call: HostCall; readonly rule: Rule }[];
}

/** Recommends rules for the permission file that the arguments specify. */
export async function recommendForHosts(
  units: readonly HostUnit[],
  wanted: Recommendation['of'],
  invocation: Invocation,
): Promise<Recommended | { readonly failures: readonly Finding[] }> {
  const file = await hostFileOf(units, invocation);
  const read = await distinctCalls(file.unit, invocation);
  if ('failures' in read) return read;
  if (wanted === 'unused') return unusedRules(file, read.calls);
  return neededRules(file, read.calls, wanted);
}

/**
 * Returns the permission file for which to recommend rules: the file in the arguments, or the
 * unit's first file that can contain such rules.
 * @throws UsageError unless the arguments specify exactly one host with such a file.
 */
async function hostFileOf(units: readonly HostUnit[], invocation: Invocation): Promise<HostFile> {
  const { given, terminal } = invocation;
  const [named = ''] = given.positionals;
  const able = units.filter(({ dialect }) => Object.hasOwn(RULE_WRITERS, dialect));
  if (able.length === 0)
    throw new UsageError(
      `rules can be recommended only for ${Object.keys(RULE_WRITERS).join(' and ')}, not for ${units[0]?.dialect ?? 'this host'}; use "test" to replay the traces`,
    );
  const { units: chosen } = chosenUnits(able, given.text('agent'));
  const [unit, ...others] = chosen;
  const writer = unit && RULE_WRITERS[unit.dialect];
  if (unit === undefined || writer === undefined || others.length > 0)
    throw new UsageError('there are several hosts; specify the permission file of one of them');
  if (unit.agent !== undefined)
    throw new UsageError('rules can be recommended only for a host, not for one of its agents');
  const files = unit.files.filter((each) => writer.file.test(each));
  const normal = path.posix.normalize(named);
  const file = [...unit.files, named].includes(normal) ? normal : files[0];
  if (file === undefined || (files.length > 0 && !files.includes(file)))
    throw new UsageError(`${JSON.stringify(named)} cannot contain rules that allow calls`);
  const bytes = await terminal.tree.read(file, MAX_PERMISSION_BYTES);
  const text = bytes.kind === 'bytes' ? new TextDecoder().decode(bytes.bytes) : '';
  const document = await documentOf(file, text, unit.dialect);
  const unitWith = async (changed: string): Promise<HostUnit> => {
    const tree = withFile(terminal.tree, file, changed);
    const again = await hostsNamed(named, given, { folder: terminal.folder, tree });
    const found = again.units.find(({ identity }) => identity === unit.identity);
    if (found === undefined || again.broken.length > 0)
      throw new Error(`the recommended text of ${file} cannot be read`);
    return found;
  };
  return { unit, document, writer, invocation, unitWith };
}

async function documentOf(file: string, text: string, dialect: string): Promise<Document> {
  const syntax = dialect === 'opencode' ? 'json-with-comments' : 'json';
  const loaded = await loadPermissions(file, text, syntax, text);
  if (loaded.kind === 'document') return loaded.document;
  throw new UsageError(`${JSON.stringify(file)} cannot be read`);
}

/** Reads the traces and groups calls that the host treats as identical. */
async function distinctCalls(
  unit: HostUnit,
  { given, terminal, now }: Invocation,
): Promise<
  { readonly calls: readonly DistinctCall[] } | { readonly failures: readonly Finding[] }
> {
  const dialect = dialectOf(unit);
  const since = given.value('since');
  const start = since === undefined ? undefined : now.getTime() - since * 1000;
  const all = new Map<string, DistinctCall>();
  const add = (call: Call, source: string, format: string): void => {
    const { at, status } = call;
    if (start !== undefined && (at === undefined || at < start)) return;
    const traced = tracedCall(call, dialect, format);
    const calls = traced === 'free' || 'why' in traced ? [] : traced;
    const key = JSON.stringify(calls);
    const known = all.get(key) ?? { calls, uses: [] };
    if (!all.has(key) && all.size >= MAX_DISTINCT)
      throw new UsageError(
        `the traces have more than ${digits(MAX_DISTINCT)} distinct calls; specify fewer trace files, or use --since`,
      );
    all.set(key, known);
    const session = call.session ?? call.trace ?? source;
    known.uses.push({ session, at, denied: status === 'denied' });
  };
  const sinkOf =
    (file: string) =>
    ({ id }: TraceFormat): TraceSink => ({
      call: (call) => add(call, file, id),
      trace: ({ calls }) => {
        for (const call of calls) add(call, file, id);
      },
      declare: () => undefined,
      wholeArguments: true,
    });
  const read = await readTraces(traceItemsOf(given), sinkOf, terminal);
  const failures = all.size === 0 ? [...read.failures, ...read.idle] : read.failures;
  if (failures.length > 0) return { failures };
  for (const { message } of read.idle) terminal.err(`note: ${message}`);
  if (all.size === 0) throw new UsageError('the traces contain no calls in this period');
  return { calls: [...all.values()] };
}

function dialectOf({ dialect: id }: HostUnit): (typeof DIALECTS)[number] {
  const dialect = DIALECTS.find((each) => each.id === id);
  if (dialect === undefined) throw new Error(`there is no dialect ${id}`);
  return dialect;
}

/** Returns a function that evaluates calls as a unit does in its usual situation. */
function decider(unit: HostUnit): (calls: readonly MadeCall[]) => Answer {
  const dialect = dialectOf(unit);
  const [situation] = unit.permissions.situations;
  const compiled = new Map<DecisionPolicy, ReturnType<CompilePolicy>>();
  const compile: CompilePolicy = (policy) => {
    const decide = compiled.get(policy) ?? compileDecisions(policy);
    compiled.set(policy, decide);
    return decide;
  };
  return (calls) => {
    const open: { call: HostCall; rule: Rule }[] = [];
    let level: Answer['level'] = 'allowed';
    for (const call of calls) {
      const answer = answerToTraced(dialect, unit.permissions, { situation, call, compile });
      if (answer === 'free') continue;
      if ('why' in answer) return { level: 'undecided', open: [] };
      for (const part of answer.parts) if (part.level !== 'allowed') open.push(part);
      if (answer.level === 'denied' || level === 'allowed') level = answer.level;
    }
    return { level, open };
  };
}

/** The rules that calls need, before they have been tested. */
interface Candidates {
  readonly usage: UsageLog;
  readonly rules: Map<string, ExactRule>;
  /** The rules and calls that are not recommended, with the reasons. */
  readonly refused: Map<string, string>;
  /** The calls that are not allowed without additional rules. */
  readonly needed: readonly DistinctCall[];
  /** The number of calls that could not be decided. */
  readonly undecided: number;
}

type TextWith = (rules: readonly ExactRule[]) => string;

/**
 * Recommends the rules that calls need. With `permissions`, it considers all calls that were made.
 * With `denials`, it considers only calls that are not yet allowed.
 */
async function neededRules(
  file: HostFile,
  all: readonly DistinctCall[],
  of: 'permissions' | 'denials',
): Promise<Recommended> {
  const { document, writer, unitWith } = file;
  const isOnly = of === 'permissions';
  const textWith: TextWith = (rules) =>
    isOnly ? writer.only(document, rules) : writer.withMore(document, rules);
  const found = await candidatesOf(file, all, { isOnly, textWith });
  await refuseForbidden(file, textWith, found);
  const { rules, refused, needed } = found;
  const isOpen = async (some: readonly ExactRule[]): Promise<ReadonlySet<string>> => {
    const decide = decider(await unitWith(textWith(some)));
    const open = needed.filter(({ calls }) => decide(calls).level !== 'allowed');
    return new Set(open.map(({ calls }) => JSON.stringify(calls)));
  };
  const chosen = [...rules.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
  if (chosen.length > MAX_RULES)
    throw new UsageError(
      `the calls need more than ${MAX_RULES} rules; specify fewer trace files, or use --since`,
    );
  const { rules: kept, remaining } = await smallestRules(chosen, isOpen);
  for (const rule of chosen)
    if (!kept.includes(rule) && remaining.length > 0)
      refused.set(rule.text, 'with the rule, the calls would still need approval or be denied');
  return hostAnswer(file, found, { of, kept, remaining: remaining.length, text: textWith(kept) });
}

/** Finds the rules for calls that a file would otherwise not allow. */
async function candidatesOf(
  { unit, writer, unitWith }: HostFile,
  all: readonly DistinctCall[],
  { isOnly, textWith }: { readonly isOnly: boolean; readonly textWith: TextWith },
): Promise<Candidates> {
  const [now, bare] = [decider(unit), decider(await unitWith(textWith([])))];
  const usage = new UsageLog();
  const [rules, refused] = [new Map<string, ExactRule>(), new Map<string, string>()];
  const needed: DistinctCall[] = [];
  let undecided = 0;
  const add = ({ calls }: DistinctCall, open: Answer['open'], uses: DistinctCall['uses']): void => {
    const denial = now(calls).open.find(({ rule }) => rule.level === 'denied' && rule.place);
    for (const { call } of open) {
      const rule = writer.ruleFor(call);
      const name = rule?.text ?? withoutSecrets(call.text);
      for (const use of uses) usage.add({ name, ...use });
      const why = denial ? `the rule ${quoted(denial.rule.name)} denies it` : refusalOf(rule);
      if (why !== undefined) refused.set(name, why);
      else if (rule) rules.set(name, rule);
    }
  };
  for (const each of all) {
    const { calls, uses } = each;
    for (const { session, at } of uses) usage.addSession(session, at);
    const made = isOnly ? uses.filter(({ denied }) => !denied) : uses;
    if (made.length === 0 || calls.length === 0) continue;
    const { level, open } = bare(calls);
    if (level === 'undecided') undecided += 1;
    if (level === 'undecided' || level === 'allowed') continue;
    needed.push(each);
    add(each, open, made);
  }
  for (const name of refused.keys()) rules.delete(name);
  return { usage, rules, refused, needed, undecided };
}

function hostAnswer(
  { document }: HostFile,
  { usage, refused, needed, undecided }: Candidates,
  {
    of,
    kept,
    remaining,
    text,
  }: {
    readonly of: 'permissions' | 'denials';
    readonly kept: readonly ExactRule[];
    readonly remaining: number;
    readonly text: string;
  },
): Recommended {
  const isOnly = of === 'permissions';
  const lines = kept.map((rule) => lineOf(usage, rule));
  const wanted = new Set(kept.map((rule) => rule.text));
  const recommendation: Recommendation = {
    of,
    file: document.file,
    text: isOnly ? text : unifiedPatch(document.file, document.text, text),
    language: isOnly ? 'json' : 'text',
    hasComments: false,
    sessions: usage.sessions,
    calls: usage.calls,
    evidence: usage.evidence(usage.usedNames()),
    chanceOfNew: usage.chanceOfNew(),
    holdOut: usage.holdOut(
      (older) => (name) => older.includes(name),
      (name) => wanted.has(name),
    ),
    lines,
    refused: [...refused].map(([name, why]) => ({
      name: withoutSecrets(name),
      why,
      evidence: usage.evidence([name]),
    })),
    attempted: usage.deniedNames().map((name) => withoutSecrets(name)),
    proof: [
      isOnly
        ? `Replay of the same traces with this file: ${needed.length - remaining} of ${counted(needed.length, 'distinct call')} that need a rule are allowed.`
        : denialProof(needed.length, remaining, kept.length, NOT_ALLOWED),
      ...(undecided > 0
        ? [
            `Card Gate could not determine the host's decision about ${counted(undecided, 'distinct call')}.`,
          ]
        : []),
    ],
  };
  const rules = lines.map(lineToJson);
  const json = isOnly ? { recommendation: { permissions: { allow: rules } } } : { denials: rules };
  return { recommendation, json };
}

const NOT_ALLOWED = ['call that is not allowed', 'calls that are not allowed'] as const;

function refusalOf(rule: ExactRule | undefined): string | undefined {
  if (rule === undefined) return 'no rule can allow only this call';
  if (withoutSecrets(rule.text) !== rule.text) return 'it may contain a credential';
  return /[\n\r]/.test(rule.text) ? 'it has several lines' : undefined;
}

/** Removes the rules for calls that a floor forbids. */
async function refuseForbidden(
  { unit, invocation, unitWith }: HostFile,
  textWith: TextWith,
  { rules, refused }: Pick<Candidates, 'rules' | 'refused'>,
): Promise<void> {
  const { given, terminal } = invocation;
  const { settings } = await localSettings(given, terminal);
  const { folder, files } = unit;
  const { floors } = await floorsAbove(given, { folder, files }, terminal, settings);
  const forbidden = deniedByFloors(floors);
  if (forbidden.length === 0) return;
  const breaches = async (some: readonly ExactRule[]): Promise<number> =>
    forbiddenFindings([await unitWith(textWith(some))], () => forbidden).length;
  const before = await breaches([]);
  if ((await breaches([...rules.values()])) <= before) return;
  for (const [name, rule] of [...rules])
    if ((await breaches([rule])) > before) {
      rules.delete(name);
      refused.set(name, 'a floor forbids it');
    }
}

function lineOf(usage: UsageLog, { text }: ExactRule): RecommendedLine {
  const evidence = usage.evidence([text]);
  const line = { pattern: text, covers: [text], evidence };
  return {
    group: 'allow',
    ...line,
    notes: reviewNotes(line, /^[\w-]+$/.test(text) && isChanging(text)),
  };
}

/**
 * Returns the unused rules whose removal takes permissions away. Omits rules that cannot be removed
 * from the file, and rules without which the host still allows the same calls.
 */
async function narrowingRules(
  { document, writer, unitWith }: HostFile,
  unused: readonly ExactRule[],
): Promise<readonly ExactRule[]> {
  let removed = unused;
  const budget = { left: SHARED_WORK };
  for (const rule of unused) {
    const others = removed.filter((each) => each !== rule);
    const texts = [others, removed].map((rules) => writer.without(document, rules));
    const [base, head] = await Promise.all(texts.map(unitWith));
    if (base === undefined || head === undefined) continue;
    const both = { base: base.permissions, head: head.permissions };
    const changes = compareUnit(both, budget);
    if (!changes.some(({ direction }) => direction === 'narrows')) removed = others;
  }
  return removed;
}

/**
 * Recommends a patch that removes unused rules. Removing these rules does not change the decision
 * about any call that was made.
 */
async function unusedRules(file: HostFile, all: readonly DistinctCall[]): Promise<Recommended> {
  const { document, writer, unit, unitWith } = file;
  const usage = new UsageLog();
  for (const { calls, uses } of all)
    for (const { session, at, denied } of uses)
      usage.add({ name: JSON.stringify(calls), session, at, denied });
  const made = all.filter(
    ({ calls, uses }) => calls.length > 0 && uses.some(({ denied }) => !denied),
  );
  const levels = (decide: ReturnType<typeof decider>): string =>
    made.map(({ calls }) => decide(calls).level).join(' ');
  const before = levels(decider(unit));
  const unused: ExactRule[] = [];
  for (const rule of writer.granting(document).slice(0, MAX_RULES)) {
    const without = writer.without(document, [...unused, rule]);
    if (levels(decider(await unitWith(without))) === before) unused.push(rule);
  }
  const removed = await narrowingRules(file, unused);
  const text = writer.without(document, removed);
  const lines = removed.map(({ text: pattern }) => ({
    group: 'allow',
    pattern: withoutSecrets(pattern),
    covers: [],
    evidence: usage.evidence([]),
    notes: [],
  }));
  return {
    recommendation: {
      of: 'unused',
      file: document.file,
      text: unifiedPatch(document.file, document.text, text),
      language: 'text',
      hasComments: false,
      sessions: usage.sessions,
      calls: usage.calls,
      evidence: usage.evidence(usage.usedNames()),
      chanceOfNew: undefined,
      holdOut: undefined,
      lines,
      refused: [],
      attempted: [],
      proof: [unusedProof(removed.length, made.length, true)],
    },
    json: { unused: lines.map(({ pattern }) => ({ rule: pattern })) },
  };
}
