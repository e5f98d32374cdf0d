import { quoted } from '../finding/words.ts';
import type { AgentRule } from './rule.ts';
import { mappedPatterns } from './tool-patterns.ts';

/** Every name, exactly: wildcards alone, with a star among them, and not so many `?` that a name of one character is too short. */
const EVERYTHING = /^(?:\*+\??\**|\?\*+)$/;

/** All tools of a server, of those whose names begin alike, or of any, in either spelling: `mcp__a__*`, `mcp__a*`, `mcp__*`, `mcp:a/*`. */
const WHOLE_SERVER = /^(?:mcp__(?:[^*?]+__|\*+__|(?:(?!__)[^*?])*)\*+|mcp:[^?/]*\/?\*+|[^*?/]+\/\*+)$/su;

/** Under a policy that denies what is unmapped, a pattern for everything quietly takes the denial back (spec 4). */
export const overbroadPattern: AgentRule = {
  id: 'overbroad-pattern',
  *check({ policy }) {
    if (policy === undefined || (policy.defaults.unmappedAction?.value ?? 'deny') !== 'deny') return;
    for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
      const everything = EVERYTHING.test(pattern.text);
      if (!everything && !WHOLE_SERVER.test(pattern.text)) continue;
      yield {
        at: pattern.place,
        message: `${quoted(pattern.text)} of ${quoted(capability.name)} maps ${everything ? 'every tool' : 'a whole server'}, also tools that it will get later, although unmapped tools are denied`,
        help: 'name the tools, or a common beginning of their names',
      };
    }
  },
};
