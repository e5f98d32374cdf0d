import type { Terminal } from '../adapters/process/terminal.ts';
import { compileDecisions, type Decide } from '../evaluation/decision/decide.ts';
import { callWords } from '../evaluation/hosts/call-text.ts';
import {
  type CallOutcome,
  HostReplay,
  type SituationDecision,
} from '../evaluation/hosts/host-replay.ts';
import type { Finding } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import type { CallAnswer, CompilePolicy, Dialect } from '../formats/permissions/dialect.ts';
import { DIALECTS } from '../formats/permissions/dialects.ts';
import { type MadeCall, pathInFolder } from '../formats/permissions/host-tools.ts';
import { withoutSecrets } from '../formats/permissions/secrets.ts';
import { answerToTraced, tracedCall } from '../formats/permissions/traced-call.ts';
import type { TraceSource } from '../formats/traces/read-traces.ts';
import type { TraceFormat, TraceSink } from '../formats/traces/trace-format.ts';
import type { Call } from '../model/call.ts';
import { type DecisionPolicy, type Rule, rankOf } from '../model/decision.ts';
import { type CallKind, requestOfCall } from '../model/host-call.ts';
import { distinctSituations, type HostUnit, type Situation } from '../model/host-permissions.ts';
import {
  type HostReplayed,
  hostHistoryToJson,
  hostVerdict,
  renderHostHistory,
} from '../report/surfaces/answers/host-history.ts';
import { errorCommand, fenced } from '../report/writing/escape.ts';
import { skippedWords } from '../run/history/trace-sources.ts';
import { splitList } from '../settings/items.ts';
import type { FlagValue } from '../settings/options/derived.ts';
import { type Given, UsageError } from './arguments.ts';
import type { ExitCode } from './command.ts';
import type { Failure } from './conclusion.ts';
import { chosenUnits, type NamedHosts } from './hosts.ts';
import { readTraces } from './tools.ts';

/** The result of `test` for permission files, or the reasons why there is no result. */
type HostsTested =
  | { readonly kind: 'replayed'; readonly hosts: readonly HostReplayed[] }
  | { readonly kind: 'refused'; readonly failures: readonly Finding[] };

/** Replays the traces that the flags specify against agent host units. */
export async function replayHosts(
  { units: named, broken }: NamedHosts,
  given: Given,
  terminal: Terminal,
  { now, agent }: { readonly now: Date; readonly agent: string | undefined },
): Promise<HostsTested> {
  if (broken.length > 0) return { kind: 'refused', failures: broken };
  const items = given.list('traces').flatMap(splitList);
  if (items.length === 0) throw new UsageError('specify trace files with --traces');
  const since = given.value('since');
  const { units, notes } = chosenUnits(named, agent);
  for (const note of notes) terminal.err(`note: ${note}`);
  const replays = units.map((unit) =>
    replayOf(unit, since === undefined ? undefined : now.getTime() - since * 1000),
  );
  const owners = new Map<string, readonly UnitReplay[]>();
  const sinkOf =
    (file: string) =>
    (format: TraceFormat): TraceSink => {
      const own = replaysOf(replays, format);
      owners.set(file, [...new Set([...(owners.get(file) ?? []), ...own])]);
      return sinkOfAll(own.map(({ replay }) => replay.from(file, format.id)));
    };
  const read = await readTraces(items, sinkOf, terminal);
  for (const { source, words } of read.sources)
    for (const owner of owners.get(source.name) ?? []) {
      owner.sources.push(words);
      if (skippedWords(source) !== undefined) owner.hasSkippedLines = true;
    }
  const all = replays.filter(({ replay }) => !replay.isEmpty());
  const failures = all.length === 0 ? [...read.failures, ...read.idle] : read.failures;
  if (failures.length > 0) return { kind: 'refused', failures };
  if (all.length === 0)
    throw new UsageError('no call in the traces belongs to these permission files');
  for (const { message } of read.idle) terminal.err(`note: ${message}`);
  for (const { unit, dialect } of all) {
    const foreign = read.sources.filter(
      ({ source }) =>
        owners.get(source.name)?.some((owner) => owner.unit === unit) && isForeign(source, dialect),
    );
    if (foreign.length > 0)
      terminal.err(
        `note: ${unit.name}: the calls in ${counted(foreign.length, 'trace file')} of another host are evaluated as if they were from this host`,
      );
  }
  for (const { unit } of replays.filter((each) => !all.includes(each)))
    terminal.err(
      `note: the traces were not replayed against ${unit.name}, because none of them is from this host`,
    );
  const hosts = all.map(
    ({ unit, situations, replay, sources, hasSkippedLines }): HostReplayed => ({
      unit,
      situations,
      history: replay.result(),
      sources,
      hasSkippedLines,
    }),
  );
  return { kind: 'replayed', hosts };
}

/**
 * Prints the results of replays against agent hosts. `messages` explains why the command failed, if
 * it did.
 */
export function printHosts(
  hosts: readonly HostReplayed[],
  format: Exclude<FlagValue<'check --format'>, 'json'>,
  {
    terminal,
    messages,
  }: Pick<Failure, 'messages'> & {
    readonly terminal: Pick<Terminal, 'out' | 'colour'>;
  },
): void {
  for (const [index, replayed] of hosts.entries()) {
    if (index > 0) terminal.out('');
    const colour = format === 'text' && terminal.colour;
    const text = renderHostHistory(replayed, { colour });
    terminal.out(format === 'markdown' ? fenced(text, 'text').trimEnd() : text);
  }
  if (format === 'github') for (const message of messages) terminal.out(errorCommand(message));
}

/** Converts the results of replays against agent hosts to plain data. */
export function hostsToJson(hosts: readonly HostReplayed[]): readonly object[] {
  return hosts.map(hostHistoryToJson);
}

/**
 * Returns the exit code for replays, with the reasons. The code is 1 if a call that was made would
 * be blocked, and 2 if none of a host's calls could be evaluated. With `strict`, the code is also 1
 * if any call would not be allowed outright.
 */
export function failureOf(hosts: readonly HostReplayed[], strict: boolean): Failure {
  const failures = hosts.flatMap((host): readonly Failure[] => {
    const verdict = hostVerdict(host);
    if (verdict === 'pass' || (verdict === 'warn' && !strict)) return [];
    const messages = [`${host.unit.name} ${WHY[verdict]}`];
    return [{ code: verdict === 'error' ? 2 : 1, messages }];
  });
  const code = failures.reduce<ExitCode>((most, each) => (each.code > most ? each.code : most), 0);
  return { code, messages: failures.flatMap(({ messages }) => messages) };
}

const WHY = {
  error: 'has no calls that Card Gate could evaluate',
  fail: 'would have blocked calls that were made',
  warn: 'would not have allowed every call outright',
} as const;

/** The state of a replay against a unit while the traces are read. */
interface UnitReplay {
  readonly unit: HostUnit;
  readonly dialect: Dialect;
  readonly situations: readonly [Situation, ...Situation[]];
  readonly replay: HostReplay;
  readonly sources: string[];
  hasSkippedLines: boolean;
}

function replayOf(unit: HostUnit, since: number | undefined): UnitReplay {
  const dialect = DIALECTS.find(({ id }) => id === unit.dialect);
  if (dialect === undefined) throw new Error(`there is no dialect ${unit.dialect}`);
  const [usual, ...others] = distinctSituations(unit.permissions);
  const situations = [usual, ...others.filter(({ isOfCall }) => isOfCall !== true)] as const;
  const compile = compileOnce();
  const replay = new HostReplay(
    (call, format) => outcomeOf(call, format, { unit, dialect, situations, compile }),
    situations.length,
    since,
  );
  return { unit, dialect, situations, replay, sources: [], hasSkippedLines: false };
}

function compileOnce(): CompilePolicy {
  const compiled = new Map<DecisionPolicy, Decide>();
  return (policy) => {
    const decide = compiled.get(policy) ?? compileDecisions(policy);
    compiled.set(policy, decide);
    return decide;
  };
}

/**
 * Returns the replays to which calls in a trace format are passed: those against hosts that write
 * this format or, if there are none, all replays.
 */
function replaysOf(replays: readonly UnitReplay[], { id }: TraceFormat): readonly UnitReplay[] {
  const own = replays.filter(({ dialect }) => dialect.calls.traces.includes(id));
  return own.length > 0 ? own : replays;
}

/** Whether a source's format is written only by other hosts. */
function isForeign({ format }: TraceSource, dialect: Dialect): boolean {
  const writers = DIALECTS.filter(({ calls }) => calls.traces.includes(format?.id ?? ''));
  return writers.length > 0 && !writers.includes(dialect);
}

function sinkOfAll(sinks: readonly ReturnType<HostReplay['from']>[]): TraceSink {
  return {
    call: (call) => {
      for (const sink of sinks) sink.call(call);
    },
    trace: (trace) => {
      for (const sink of sinks) sink.trace(trace);
    },
    declare: () => undefined,
    wholeArguments: true,
  };
}

/** A unit with its dialect and situations, and the function that compiles its policies. */
interface Decider extends Pick<UnitReplay, 'unit' | 'dialect' | 'situations'> {
  readonly compile: CompilePolicy;
}

/** Evaluates a call from a trace in each situation. */
function outcomeOf(call: Call, format: string, decider: Decider): CallOutcome {
  const { dialect, situations } = decider;
  const traced = tracedCall(call, dialect, format);
  const name = call.server === undefined ? call.tool : `${call.server}/${call.tool}`;
  const whole = { text: withoutSecrets(name), kind: 'tool' };
  const [usual, ...others] = situations;
  if (traced === 'free')
    return {
      ...whole,
      decisions: [{ level: 'allowed' }, ...others.map(() => ({ level: 'allowed' }) as const)],
    };
  if ('why' in traced) return { ...whole, why: traced.why };
  const kind = traced[0]?.kind ?? 'tool';
  const text = withoutSecrets(wordsOf(traced));
  const first = decisionIn(usual, traced, decider);
  if ('why' in first) return { text, kind, why: first.why };
  const rest = others.map((situation) => decisionIn(situation, traced, decider));
  const open = rest.find((each) => 'why' in each);
  if (open !== undefined && 'why' in open) return { text, kind, why: open.why };
  const decisions = [first, ...rest.filter((each) => 'level' in each)] as const;
  const [shown, ...more] = decisions.map(({ part, ...decision }) => ({
    ...decision,
    ...(part !== undefined && part !== text && { part }),
  }));
  return { text, kind, decisions: [shown ?? first, ...more] };
}

/**
 * Returns the strictest decision on the parts of a call, or the reason why the decision is
 * unknown.
 */
function decisionIn(
  situation: Situation,
  calls: readonly MadeCall[],
  { dialect, unit: { permissions }, compile }: Decider,
): SituationDecision | { readonly why: string } {
  let strictest: SituationDecision = { level: 'allowed' };
  for (const call of calls) {
    const answer = answerToTraced(dialect, permissions, { situation, call, compile });
    if (answer === 'free') continue;
    if ('why' in answer) return answer;
    const decision = decisionOf(answer, calls.length > 1 || answer.parts.length > 1);
    if (strictest.rule === undefined || rankOf(decision) < rankOf(strictest)) strictest = decision;
  }
  return strictest;
}

function decisionOf({ level, parts }: CallAnswer, isPart: boolean): SituationDecision {
  const decisive = parts.find((part) => part.level === level);
  if (decisive === undefined) return { level };
  const { rule, call } = decisive;
  return {
    level,
    rule: shownRule(rule),
    ...(isPart && { part: withoutSecrets(callWords(requestOfCall(call))) }),
  };
}

const shownRules = new WeakMap<Rule, Rule>();

/** Returns a rule with credentials removed from its name. */
function shownRule(rule: Rule): Rule {
  const shown = shownRules.get(rule) ?? { ...rule, name: withoutSecrets(rule.name) };
  shownRules.set(rule, shown);
  return shown;
}

/** Describes a call for human readers, with paths relative to the session's folder. */
function wordsOf(calls: readonly MadeCall[]): string {
  const [first] = calls;
  if (first === undefined) return '';
  const { kind, server } = first;
  const texts = calls.map((call) => {
    if (!PATHS.includes(kind)) return call.text;
    const path = pathInFolder(call);
    return typeof path === 'string' ? path : call.text;
  });
  const text = server === undefined ? texts.join(', ') : `mcp__${server}__${first.text}`;
  return callWords(requestOfCall({ kind, prefix: '', text }));
}

const PATHS: readonly CallKind[] = ['read', 'edit', 'write', 'notebook'];
