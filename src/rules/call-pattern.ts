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
 * Returns a clause that explains why a policy cannot decide a call such as `Bash(npm test)`. The
 * policy would treat the call as a tool name, and no tool has this name. Returns undefined for tool
 * names.
 */
export function callInsteadOfTool(name: string): string | undefined {
  const tool = toolOfCall(name);
  return tool === undefined
    ? undefined
    : `${quotedWhole(name)} is a call, and a policy is about tools; ask about ${quotedWhole(tool)}, or ask the permission file of the host about the call`;
}

const words = wording({
  mapped: (pattern: string, tool: string) => ({
    message: `the pattern ${quoted(pattern)} matches no tool: a policy is about tools, and this tool is called ${quoted(tool)}, whatever its arguments`,
    help: `keep the rule in the permission file of the host, such as .claude/settings.json; write ${quoted(tool)} here only if the agent may use it for everything`,
  }),
  forbidden: (pattern: string, tool: string) => ({
    message: `the pattern ${quoted(pattern)} forbids nothing: a policy is about tools, and this tool is called ${quoted(tool)}, whatever its arguments`,
    help: `write ${quoted(tool)} to forbid the tool, or deny the call in the permission file of the host, such as .claude/settings.json`,
  }),
});

/**
 * Reports an agent host rule in a policy. Tool names do not contain brackets, so the pattern never
 * matches. If the pattern is meant to forbid calls, the finding is an error.
 */
export const callPattern = {
  id: 'call-pattern',
  severity: 'warning',
  summary: 'A pattern of a policy is a rule of an agent host, which matches no tool.',
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
