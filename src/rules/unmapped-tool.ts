import { wording } from '../finding/finding.ts';
import { quoted, quotedWhole } from '../finding/words.ts';
import { calledText, type Occurrence } from './occurrence.ts';
import type { WordedRule } from './rule.ts';

/**
 * The treatment of unmapped tools. `owner` is the owner of the floor that decides this, or
 * undefined if the agent's own files do.
 */
interface UnmappedDefault {
  /** The policy's action for unmapped tools. Undefined if it states none. */
  readonly action: string | undefined;
  readonly owner: string | undefined;
}

const words = wording({
  /** `severity` is undefined if unmapped tools are not violations. */
  unmapped: (
    tool: string,
    severity: string | undefined,
    { action, owner }: UnmappedDefault,
    occurrence: Occurrence,
  ) => {
    const called = calledText(occurrence);
    const because =
      action === undefined
        ? 'the policy has no setting for unmapped tools, so they are denied by default'
        : `${owner ?? 'the policy'} sets unmapped tools to ${quoted(action)}`;
    return {
      message: `no capability maps ${quotedWhole(tool)}${severity === undefined ? '' : ` (${severity})`}${called === undefined ? '' : `, which ${called}`}; ${because}`,
      help:
        called === undefined
          ? 'map the tool to a bounded action, or remove it from the tool list'
          : 'map the tool to a bounded action if the agent should have the tool; otherwise remove it from the agent',
    };
  },
  decidingDefault: () => 'the default that decides',
});

export const unmappedTool = {
  id: 'unmapped-tool',
  severity: 'error',
  summary: 'A tool is not mapped by any capability.',
  violation: true,
  words,
} as const satisfies WordedRule;
