import { enumeration, quoted } from '../finding/words.ts';
import type { AgentRule } from './rule.ts';
import { coverOf, type MappedPattern, mappedPatterns, ruleWork } from './tool-patterns.ts';

/**
 * The first capability that matches decides, so a pattern whose names all go to earlier ones never
 * decides anything (spec 4, 6). Patterns of one capability decide alike, so that one of them inside
 * another is left alone.
 */
export const shadowedCapability: AgentRule = {
  id: 'shadowed-capability',
  *check({ policy }) {
    const work = ruleWork();
    const earlier: MappedPattern[] = [];
    for (const capability of policy?.capabilities ?? []) {
      for (const pattern of capability.patterns) {
        const taking = coverOf(pattern, earlier, work);
        if (taking === undefined) continue;
        const names = [...new Set(taking.map((other) => other.capability.name))];
        yield {
          at: pattern.place,
          message: `${quoted(pattern.text)} of ${quoted(capability.name)} never decides: ${enumeration(names)} ${names.length === 1 ? 'takes' : 'take'} all its names first`,
          help: 'put the narrower capability first, or take the pattern out',
          related: taking.map((other) => ({
            at: other.pattern.place,
            message: `${quoted(other.capability.name)} takes ${taking.length === 1 ? 'its' : 'some of its'} names here`,
          })),
        };
      }
      for (const pattern of mappedPatterns([capability])) earlier.push(pattern);
    }
  },
};
