import { wording } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import { governs } from '../model/policy.ts';
import type { AgentRule } from './rule.ts';

const words = wording({
  /** `tools` is the number of tools in the tool lists, or undefined if there are no tool lists. */
  without: (tools: number | undefined, hasTraces: boolean) => ({
    message: `the card has no policy${unchecked(tools, hasTraces)}`,
    help: 'add a policy next to the card; the command "init" can write one',
  }),
});

function unchecked(tools: number | undefined, hasTraces: boolean): string {
  if (tools === 1) return ", so the agent's only tool is not checked";
  if (tools !== undefined) return `, so the agent's ${counted(tools, 'tool')} are not checked`;
  return hasTraces ? ", so the agent's traces are not checked" : '';
}

/**
 * Reports a card without a policy. Without a policy, the agent's tools cannot be checked. The
 * severity is higher if the agent has tool lists or traces.
 */
export const noPolicy = {
  id: 'no-policy',
  severity: 'note',
  summary: 'The card has no policy, so no tools are checked.',
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
