import { wording } from '../finding/finding.ts';
import { quoted, quotedWhole } from '../finding/words.ts';
import type { FileRule } from './rule.ts';

/** Matches an agent host rule, such as `Bash(npm test)`. */
const CALL = /^([A-Za-z][\w.-]*)\(.*\)$/su;

/** Returns the tool in an agent host rule, or undefined for any other pattern. */
export function toolOfCall(pattern: string): string | undefined {
  return CALL.exec(pattern)?.[1];
}

/**
 * Returns a clause that explains why no policy can match a call such as `Bash(npm test)`: policies
 * match tool names only. Returns undefined for tool names.
 */
export function callInsteadOfTool(name: string): string | undefined {
  const tool = toolOfCall(name);
  return tool === undefined
    ? undefined
    : `${quotedWhole(name)} is a call, but policies match tool names; explain ${quotedWhole(tool)} instead, or pass the host's permission file to explain the call`;
}

const words = wording({
  mapped: (pattern: string, tool: string) => ({
    message: `the pattern ${quoted(pattern)} matches no tool: policies match tool names without arguments, and this tool's name is ${quoted(tool)}`,
    help: `keep the rule in the host's permission file, such as .claude/settings.json; write ${quoted(tool)} here only if the agent may use the tool without restrictions`,
  }),
  forbidden: (pattern: string, tool: string) => ({
    message: `the pattern ${quoted(pattern)} forbids nothing: policies match tool names without arguments, and this tool's name is ${quoted(tool)}`,
    help: `write ${quoted(tool)} to forbid the tool, or deny the call in the host's permission file, such as .claude/settings.json`,
  }),
});

/**
 * Reports an agent host rule in a policy. Tool names do not contain brackets, so the pattern never
 * matches. If the pattern is meant to forbid calls, the finding is an error.
 */
export const callPattern = {
  id: 'call-pattern',
  severity: 'warning',
  summary: 'A pattern in a policy is written like a rule for an agent host, so it matches no tool.',
  words,
  parts: 'all',
  *check({ policy }) {
    for (const { patterns } of policy?.capabilities ?? [])
      for (const { text, place } of patterns) {
        const tool = toolOfCall(text);
        if (tool !== undefined) yield { at: place, ...words.mapped(text, tool) };
      }
    for (const { pattern } of policy?.forbidden ?? []) {
      const tool = toolOfCall(pattern.text);
      if (tool !== undefined)
        yield { at: pattern.place, severity: 'error', ...words.forbidden(pattern.text, tool) };
    }
  },
} as const satisfies FileRule;
