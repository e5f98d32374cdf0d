import { wording } from '../finding/finding.ts';
import { enumeration, quoted } from '../finding/words.ts';
import type { AgentRule } from './rule.ts';
import { coverOf, type MappedPattern, mappedPatterns, ruleWork } from './tool-patterns.ts';

const words = wording({
  shadowed: (pattern: string, capability: string, earlier: readonly string[]) => ({
    message: `the pattern ${quoted(pattern)} of the capability ${quoted(capability)} has no effect, because ${enumeration(earlier)} ${earlier.length === 1 ? 'comes first and matches' : 'come first and match'} the same names`,
    help: 'put this capability first, or remove the pattern',
  }),
  matchedHere: (capability: string, isWhole: boolean) =>
    `${quoted(capability)} matches ${isWhole ? 'all' : 'some'} of these names here`,
});

/**
 * Reports a pattern that has no effect because patterns of earlier capabilities match all of its
 * names. The first matching capability decides. Other patterns of the same capability are ignored,
 * because they lead to the same decision.
 */
export const shadowedCapability = {
  id: 'shadowed-capability',
  severity: 'warning',
  summary: 'Earlier capabilities match every name of a pattern.',
  words,
  *check({ policy }) {
    const work = ruleWork();
    const earlier: MappedPattern[] = [];
    for (const capability of policy?.capabilities ?? []) {
      for (const pattern of capability.patterns) {
        const covering = coverOf(pattern, earlier, work);
        if (covering === undefined) continue;
        const names = [...new Set(covering.map((other) => other.capability.name))];
        yield {
          at: pattern.place,
          ...words.shadowed(pattern.text, capability.name, names),
          related: covering.map((other) => ({
            at: other.pattern.place,
            message: words.matchedHere(other.capability.name, covering.length === 1),
          })),
        };
      }
      for (const pattern of mappedPatterns([capability])) earlier.push(pattern);
    }
  },
} as const satisfies AgentRule;
