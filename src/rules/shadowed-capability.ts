import { quoted } from '../finding/words.ts';
import type { AgentRule } from './rule.ts';
import { capabilityPatterns, isInside, ruleBudget, takenBy } from './tool-patterns.ts';

/** The first capability that matches decides, so a pattern whose names all go to earlier ones never decides anything (spec 4, 6). */
export const shadowedCapability: AgentRule = {
  id: 'shadowed-capability',
  *check({ policy }) {
    const all = capabilityPatterns(policy?.capabilities ?? []);
    const budget = ruleBudget();
    for (const { capability, pattern } of all) {
      const earlier = all.slice(
        0,
        all.findIndex((other) => other.capability === capability),
      );
      if (
        !isInside(
          pattern,
          earlier.map((other) => other.pattern),
          budget,
        )
      )
        continue;
      const taking = takenBy(pattern, earlier, (other) => other.pattern, budget);
      const names = [...new Set(taking.map((other) => quoted(other.capability.name)))].slice(0, 3).join(', ');
      yield {
        at: pattern.place,
        message: `${quoted(pattern.text)} of ${quoted(capability.name)} never decides: ${names} ${taking.length === 1 ? 'takes' : 'take'} all its names first`,
        help: 'put the narrower capability first, or take the pattern out',
        related: taking
          .slice(0, 5)
          .map((other) => ({ at: other.pattern.place, message: `${quoted(other.capability.name)} takes its names here` })),
      };
    }
  },
};
