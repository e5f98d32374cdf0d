import type { RuleOf } from '../../model/decision.ts';
import { type Entry, entryRule } from '../../model/entry-rule.ts';
import { type HostCall, requestOfCall } from '../../model/host-call.ts';
import { withoutTokens } from './secrets.ts';

/**
 * The origin of a host's rule: one of the host's lists, its mode or defaults, or a list of the
 * tools available to an agent.
 */
export type RuleOrigin = 'allow' | 'ask' | 'deny' | 'mode' | 'tools';

/** A rule of an agent host, in the form of a decision rule. */
export type HostRule = RuleOf<'entry'>;

/** A rule as the reader of a host returns it. */
interface WrittenRule extends Pick<Entry, 'level' | 'except' | 'identity' | 'name' | 'place'> {
  readonly list: RuleOrigin;
  readonly patterns: readonly string[];
  /** Example calls that the rule matches, easiest to understand first. */
  readonly examples?: readonly HostCall[];
}

/** Converts a rule of a host into a rule of the decision model. Its name is without tokens. */
export function hostRule({ list, examples = [], name, ...entry }: WrittenRule): HostRule {
  return entryRule({
    ...entry,
    name: withoutTokens(name),
    outcome: list,
    examples: examples.map(requestOfCall),
  });
}
