import type { RuleOf } from '../../model/decision.ts';
import { type Entry, entryRule } from '../../model/entry-rule.ts';
import { type HostCall, requestOfCall } from '../../model/host-call.ts';
import { withoutTokens } from './secrets.ts';

/**
 * The origin of a host's rule: one of the host's lists, the host's mode or defaults, or an agent's
 * list of available tools.
 */
export type RuleOrigin = 'allow' | 'ask' | 'deny' | 'mode' | 'tools';

/** An agent host's rule, represented as a decision rule. */
export type HostRule = RuleOf<'entry'>;

/** A rule from a permission file, as the host's reader returns it. */
interface WrittenRule extends Pick<Entry, 'level' | 'except' | 'identity' | 'name' | 'place'> {
  readonly list: RuleOrigin;
  readonly patterns: readonly string[];
  /** Example calls that the rule matches, simplest first. */
  readonly examples?: readonly HostCall[];
}

/**
 * Converts a host's rule into a rule in the decision model. Removes credentials from the rule's
 * name.
 */
export function hostRule({ list, examples = [], name, ...entry }: WrittenRule): HostRule {
  return entryRule({
    ...entry,
    name: withoutTokens(name),
    outcome: list,
    examples: examples.map(requestOfCall),
  });
}
