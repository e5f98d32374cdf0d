import { scopeOf } from '../document/document.ts';
import { quoted } from '../finding/words.ts';
import { breadthOf } from '../pattern/breadth.ts';
import type { AgentRule } from './rule.ts';
import { mappedPatterns } from './tool-patterns.ts';

/**
 * Under a policy that denies what is unmapped, a pattern for everything quietly takes the denial
 * back (spec 4).
 */
export const overbroadPattern: AgentRule = {
  id: 'overbroad-pattern',
  *check({ policy }) {
    if (policy === undefined || (policy.defaults.unmappedAction?.value ?? 'deny') !== 'deny')
      return;
    const floor = policy.defaults.unmappedAction;
    for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
      const breadth = breadthOf(pattern.text);
      // Under a floor that denies, the same is told as going round the floor (spec 7).
      if (breadth === 'less' || (floor && scopeOf(floor.place) !== scopeOf(pattern.place)))
        continue;
      yield {
        at: pattern.place,
        message: `${quoted(pattern.text)} of ${quoted(capability.name)} maps ${breadth === 'everything' ? 'every tool' : 'a whole server'}, also tools that it will get later, although unmapped tools are denied`,
        help: 'name the tools, or a common beginning of their names',
      };
    }
  },
};
