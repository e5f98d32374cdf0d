import { wording } from '../finding/finding.ts';
import { quoted, quotedWhole } from '../finding/words.ts';
import type { FileRule } from './rule.ts';

/** Matches a rule of an agent host, such as `Bash(npm test)`. */
const CALL = /^([A-Za-z][\w.-]*)\(.*\)$/su;

/** Returns the tool in a rule of an agent host. Returns undefined for any other pattern. */
export function toolOfCall(pattern: string): string | undefined {
  return CALL.exec(pattern)?.[1];
}

/**
 * Returns a clause that says why a policy does not decide about a call, such as `Bash(npm test)`.
 * Its answer would be about a tool with this name, which no agent has. Returns undefined for the
 * name of a tool.
 */
export function callInsteadOfTool(name: string): string | undefined {
  const tool = toolOfCall(name);
  return tool === undefined
    ? undefined
    : `${quotedWhole(name)} is a call, but policies match tool names; explain ${quotedWhole(tool)} instead, or explain the call with the host's permission file`;
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
 * Reports a rule of a permission file in a policy. Names of tools have no brackets, so the pattern
 * never matches. A prohibition without effect is an error.
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
