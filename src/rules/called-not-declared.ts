import { type Fix, wording } from '../finding/finding.ts';
import { counted, listed, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** The maximum number of tools to name in the message. The rest are only counted. */
const MAX_NAMED = 10;

/** A tool that was called in traces, and whether the policy allows it. */
interface CalledTool {
  readonly name: string;
  readonly calls: number;
  readonly isAllowed: boolean;
}

const words = wording({
  undeclared: (tools: readonly CalledTool[]) => ({
    message: `${counted(tools.length, 'tool was', 'tools were')} called but ${tools.length === 1 ? 'is' : 'are'} not in the tool list: ${listed(
      tools.map(({ name, calls }) => `${quotedWhole(name)} (${counted(calls, 'call')})`),
      MAX_NAMED,
    )}`,
    help: helpFor(tools),
  }),
});

export const calledNotDeclared = {
  id: 'called-not-declared',
  severity: 'warning',
  summary: 'A tool that was called is not in the tool list.',
  words,
} as const satisfies WordedRule;

function helpFor(tools: readonly CalledTool[]): string {
  const [the, them] = tools.length === 1 ? ['the tool', 'it'] : ['the tools', 'them'];
  const allowed = tools.filter(({ isAllowed }) => isAllowed).length;
  if (allowed === 0) return `remove ${the} from the agent, whose policy does not allow ${them}`;
  if (allowed === tools.length)
    return `add ${the} to the tool list if the agent should have ${them}; otherwise remove ${them} from the agent`;
  return 'add the allowed tools to the tool list, and remove the others from the agent';
}

/**
 * Creates a fix that adds the allowed tools to the tool list. Returns undefined if the policy does
 * not allow any of them, because listing a disallowed tool is a violation.
 */
export function declaringFix(tools: readonly CalledTool[]): Fix | undefined {
  const allowed = tools.filter(({ isAllowed }) => isAllowed);
  if (allowed.length === 0) return undefined;
  return {
    title: 'add to the tool list',
    language: 'text',
    lines: allowed.map(({ name }) => name).join('\n'),
  };
}
