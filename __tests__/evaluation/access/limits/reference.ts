import type { AccessEntry } from '../../../../src/model/access.ts';
import type { LimitOf } from '../../../../src/model/limit.ts';
import { windowIncludes } from '../../../../src/pattern/time/time-window.ts';
import type { TestEvent } from './replayed.ts';

/** A call with its fields, in the form that the reference uses. */
export interface ReferenceCall extends TestEvent {
  readonly source: string;
  readonly order: number;
  readonly at: number;
  readonly session: string;
  readonly tool: string;
  readonly actor: string;
}

/**
 * The reference's decision about a call: the effect, and how often each entry's limit was reached,
 * by name.
 */
export interface ReferenceDecision {
  readonly effect: string;
  readonly hits: readonly string[];
}

type Event = TestEvent & { readonly source: string; readonly order: number };

/**
 * Evaluates calls from the rules alone, by examining all earlier calls for each. All fields must be
 * known, and each session must be in one file and sorted by time.
 */
export function referenceDecisions(
  entries: readonly AccessEntry[],
  events: readonly Event[],
): ReadonlyMap<Event, ReferenceDecision> {
  const calls = events
    .filter(({ tokens, turn }) => !tokens && !turn)
    .map((event) => event as ReferenceCall)
    .sort(
      (a, b) =>
        a.at - b.at || (a.source < b.source ? -1 : a.source > b.source ? 1 : a.order - b.order),
    );
  const tried = entries
    .filter(({ enabled }) => enabled)
    .toSorted((a, b) => b.priority - a.priority);
  const candidatesOf = (call: ReferenceCall): AccessEntry[] => {
    const matching = tried.filter((entry) => {
      const text = entry.patterns.resource?.text ?? '*';
      return text === '*' || text === call.tool;
    });
    const last = matching.findIndex(({ limit }) => !limit);
    return last < 0 ? matching : matching.slice(0, last + 1);
  };
  const denials = new Map<ReferenceCall, boolean>();
  const decisions = new Map<Event, ReferenceDecision>();
  for (const [index, call] of calls.entries()) {
    const before = calls.slice(0, index + 1);
    const candidates = candidatesOf(call);
    const effectWith = (hits: readonly string[]): string =>
      candidates.find(({ limit, name }) => !limit || hits.includes(name))?.effect ?? 'allow';
    const isHit = ({ limit, ...entry }: AccessEntry): boolean => {
      switch (limit?.kind) {
        case 'rate':
          return (
            countRate(
              limit,
              call,
              before.filter((other) => candidatesOf(other).some(({ name }) => name === entry.name)),
            ) > limit.max
          );
        case 'token_budget':
          return tokensBefore(limit, call, events) >= limit.max;
        case 'time_window':
          return windowIncludes(limit.window, call.at) === (limit.reached === 'inside');
        case 'retry_loop':
          return countRow(limit, call, before, events, denials) >= limit.max;
        default:
          return false;
      }
    };
    const isOutcome = ({ limit }: AccessEntry): boolean =>
      limit?.kind === 'retry_loop' && limit.on !== 'identical';
    const early = candidates.filter((entry) => !isOutcome(entry) && isHit(entry));
    denials.set(call, effectWith(early.map(({ name }) => name)) === 'deny');
    const late = candidates.filter((entry) => isOutcome(entry) && isHit(entry));
    const hits = [...early, ...late].map(({ name }) => name).sort();
    decisions.set(call, { effect: effectWith(hits), hits });
  }
  return decisions;
}

function countRate(
  { per, by }: LimitOf<'rate'>,
  call: ReferenceCall,
  counted: readonly ReferenceCall[],
): number {
  return counted.filter((other) => {
    if (per === 'session' ? other.session !== call.session : other.at <= call.at - per)
      return false;
    switch (by) {
      case 'session':
        return other.session === call.session;
      case 'agent':
        return other.actor === call.actor;
      case 'tool':
        return other.tool === call.tool;
      default:
        return true;
    }
  }).length;
}

function tokensBefore(
  { count }: LimitOf<'token_budget'>,
  call: ReferenceCall,
  events: readonly Event[],
): number {
  let sum = 0;
  for (const { tokens, session, order } of events) {
    if (!tokens || session !== call.session || order > call.order) continue;
    const [input, read, write, output] = tokens;
    if (count !== 'output') sum += input + write;
    if (count === 'total' || count === 'input') sum += read;
    if (count !== 'input') sum += output;
  }
  return sum;
}

function countRow(
  { on, within = Number.POSITIVE_INFINITY }: LimitOf<'retry_loop'>,
  call: ReferenceCall,
  before: readonly ReferenceCall[],
  events: readonly Event[],
  denials: ReadonlyMap<ReferenceCall, boolean>,
): number {
  const row = before.filter(({ session }) => session === call.session).reverse();
  const turns = events.filter(({ turn, session }) => turn && session === call.session);
  const length = row.findIndex((other) => {
    if (other.tool !== call.tool || other.at <= call.at - within) return true;
    if (turns.some(({ order }) => order > other.order && order <= call.order)) return true;
    switch (on) {
      case 'identical':
        return other.digest !== call.digest;
      case 'failed':
        return !denials.get(other) && other.status !== 'denied' && other.status !== 'error';
      default:
        return !denials.get(other) && other.status !== 'denied';
    }
  });
  return length < 0 ? row.length : length;
}
