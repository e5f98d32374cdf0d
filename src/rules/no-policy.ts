import { wording } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import { governs } from '../model/policy.ts';
import type { AgentRule } from './rule.ts';

const words = wording({
  /**
   * `tools` is the number of tools in the tool lists. It is undefined if there are no tool lists.
   */
  without: (tools: number | undefined, hasTraces: boolean) => ({
    message: `the card has no policy${unchecked(tools, hasTraces)}`,
    help: 'add a policy next to the card; the command "init" can write one',
  }),
});

function unchecked(tools: number | undefined, hasTraces: boolean): string {
  if (tools === 1) return ", so the agent's 1 tool is not checked";
  if (tools !== undefined) return `, so none of the agent's ${counted(tools, 'tool')} is checked`;
  return hasTraces ? ", so none of the agent's traces is checked" : '';
}

/**
 * Reports a card without a policy. Without a policy, the agent's tools cannot be checked. The
 * severity is higher if tools or traces are known.
 */
export const noPolicy = {
  id: 'no-policy',
  severity: 'note',
  summary: 'The card has no policy, so no tool is checked.',
  words,
  *check({ card, policy, access, tools, traces }) {
    if (card === undefined || access !== undefined || (policy !== undefined && governs(policy)))
      return;
    yield {
      at: card.place,
      severity: tools === undefined && traces === undefined ? 'note' : 'warning',
      ...words.without(tools?.tools.length, traces !== undefined),
    };
  },
} as const satisfies AgentRule;
