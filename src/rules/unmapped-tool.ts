import { wording } from '../finding/finding.ts';
import { counted, quoted, quotedWhole } from '../finding/words.ts';
import { calledText, type Occurrence } from './occurrence.ts';
import type { WordedRule } from './rule.ts';
import { becauseOf, cureOf, type NameMismatch } from './spelling-style.ts';

/**
 * The action for unmapped tools. `owner` is the owner of the floor that sets it, or undefined if
 * the agent's own files set it.
 */
interface UnmappedDefault {
  /** The policy's action for unmapped tools. Undefined if the policy does not set one. */
  readonly action: string | undefined;
  readonly owner: string | undefined;
}

/** Describes how the policy treats unmapped tools, as a clause at the end of a message. */
function settingOf({ action, owner }: UnmappedDefault): string {
  return action === undefined
    ? 'the policy has no setting for unmapped tools, so they are denied by default'
    : `${owner ?? 'the policy'} sets the action for unmapped tools to ${quoted(action)}`;
}

const words = wording({
  /** `severity` is undefined if unmapped tools are not violations. */
  unmapped: (
    tool: string,
    severity: string | undefined,
    setting: UnmappedDefault,
    occurrence: Occurrence,
  ) => {
    const called = calledText(occurrence);
    return {
      message: `no capability maps ${quotedWhole(tool)}${severity === undefined ? '' : ` (${severity})`}${called === undefined ? '' : `, which ${called}`}; ${settingOf(setting)}`,
      help:
        called === undefined
          ? 'map the tool to a bounded action, or remove it from the tool list'
          : 'map the tool to a bounded action if the agent should have the tool; otherwise remove it from the agent',
    };
  },
  /**
   * The message for a tool list in which no pattern matches any tool, always for the same reason.
   * `tools` is the number of tools.
   */
  noneMapped: (
    tools: number,
    severity: string | undefined,
    setting: UnmappedDefault,
    mismatch: NameMismatch,
  ) => ({
    message: `no capability maps ${tools === 1 ? quotedWhole(mismatch.tool) : `any of the ${counted(tools, 'tool')}`}${severity === undefined ? '' : ` (${severity})`}, ${becauseOf(mismatch)}; ${settingOf(setting)}`,
    help: cureOf(mismatch),
  }),
  firstPattern: () => 'the first pattern in the policy',
  decidingDefault: () => 'the default that applies',
});

export const unmappedTool = {
  id: 'unmapped-tool',
  severity: 'error',
  summary: 'No capability maps a tool.',
  violation: true,
  words,
} as const satisfies WordedRule;
