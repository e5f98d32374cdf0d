import { quoted } from '../finding/words.ts';
import type { AgentRule } from './rule.ts';
import { capabilityPatterns } from './tool-patterns.ts';

/** A whole server, in either spelling, or every server. */
const WHOLE_SERVER = /^(?:mcp__(?:[^*?]+__)?\*|mcp:(?:[^*?/]+\/)?\*+|[^*?/]+\/\*)$/su;

/** Under a policy that denies what is unmapped, a pattern for everything quietly takes the denial back (spec 4). */
export const overbroadPattern: AgentRule = {
  id: 'overbroad-pattern',
  *check({ policy }) {
    if (policy === undefined || (policy.defaults.unmappedAction?.value ?? 'deny') !== 'deny') return;
    for (const { capability, pattern } of capabilityPatterns(policy.capabilities)) {
      const everything = /^\**\??\*+\??$/.test(pattern.text);
      if (!everything && !WHOLE_SERVER.test(pattern.text)) continue;
      yield {
        at: pattern.place,
        message: `${quoted(pattern.text)} of ${quoted(capability.name)} maps ${everything ? 'every tool' : 'a whole server'}, also tools that it will get later, although unmapped tools are denied`,
        help: 'name the tools, or a common beginning of their names',
      };
    }
  },
};
