import type { RuleOf } from '../../model/decision.ts';
import { type Entry, entryRule } from '../../model/entry-rule.ts';
import { type HostCall, requestOfCall } from '../../model/host-call.ts';

/**
 * Where a rule of a host comes from: one of its lists, the mode or the defaults of the host, or a
 * list of the tools that an agent has.
 */
export type RuleOrigin = 'allow' | 'ask' | 'deny' | 'mode' | 'tools';

/** A rule of an agent host, as a rule of the decision model. */
export type HostRule = RuleOf<'entry'>;

/** A rule as the reader of a host returns it. */
interface WrittenRule extends Pick<Entry, 'level' | 'except' | 'identity' | 'name' | 'place'> {
  readonly list: RuleOrigin;
  readonly patterns: readonly string[];
  /** Calls that the rule matches, the easiest to understand first. */
  readonly examples?: readonly HostCall[];
}

/** Converts a rule of a host into a rule of the decision model. */
export function hostRule({ list, examples = [], ...entry }: WrittenRule): HostRule {
  return entryRule({ ...entry, outcome: list, examples: examples.map(requestOfCall) });
}
