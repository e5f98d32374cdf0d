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

function noneOf(tools: readonly string[], severity: string | undefined): string {
  const [only = '', ...others] = tools;
  const which =
    others.length === 0 ? quotedWhole(only) : `any of the ${counted(tools.length, 'tool')}`;
  return `no capability maps ${which}${severity === undefined ? '' : ` (${severity})`}`;
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
   * The message for a tool list in which no capability maps any tool, always for the same reason.
   */
  noneMapped: (
    tools: readonly string[],
    severity: string | undefined,
    setting: UnmappedDefault,
    mismatch: NameMismatch,
  ) => ({
    message: `${noneOf(tools, severity)}, ${becauseOf(mismatch)}; ${settingOf(setting)}`,
    help: cureOf(mismatch),
  }),
  noCapabilities: (
    tools: readonly string[],
    severity: string | undefined,
    setting: UnmappedDefault,
  ) => ({
    message: `${noneOf(tools, severity)}, because the policy has no capabilities; ${settingOf(setting)}`,
    help:
      tools.length === 1
        ? 'map the tool to a bounded action, or remove it from the tool list'
        : 'map each tool to a bounded action, or remove it from the tool list',
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
