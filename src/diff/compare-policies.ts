import type { BaseAndHead } from '../model/base-and-head.ts';
import type { DecisionPolicy } from '../model/decision.ts';
import type { Tool } from '../model/tool.ts';
import type { SearchLimits } from '../pattern/language.ts';
import type { Direction } from './change.ts';
import { type ChangeDraft, directionOfChanges } from './change-draft.ts';
import { settingChanges } from './fields/settings.ts';
import { withoutEffect } from './ineffective-edits.ts';
import { Causes } from './names/edits.ts';
import { nameChanges, toolRequests } from './names/name-changes.ts';
import { policySide } from './names/policy-side.ts';

/** The effect of a change on a policy of any kind. */
interface PolicyComparison {
  readonly direction: Direction;
  /**
   * The requests whose levels changed, followed by changes to settings and edits without effect.
   */
  readonly changes: readonly ChangeDraft[];
}

/**
 * Compares two policies of the same kind. First compares their decisions, exactly and over all
 * possible requests, and then their settings, one by one. Each tool in `tools` is also compared by
 * name. `limits` restricts the work.
 */
export function comparePolicies(
  { base, head }: BaseAndHead<DecisionPolicy>,
  tools: readonly Tool[] = [],
  limits: SearchLimits = {},
): PolicyComparison {
  const sides = { base: policySide(base), head: policySide(head) };
  const causes = new Causes(sides);
  const names = nameChanges(sides, causes, toolRequests(tools), limits);
  const changes = [
    ...names.changes,
    ...settingChanges(
      base.settings,
      head.settings,
      head.otherwise.place ? { near: head.otherwise.place } : {},
    ),
    ...(names.decided ? withoutEffect(sides, causes, names.effective, limits) : []),
  ];
  return { direction: directionOfChanges(changes), changes };
}
