import { type Finding, findingAt, topOf } from '../../finding/finding.ts';
import { ownerOf } from '../../finding/words.ts';
import type { Agent } from '../../model/agent.ts';
import { neverAllowed } from '../../rules/never-allowed.ts';
import { topOfAgent } from '../history/agent-place.ts';
import { allowedNever } from './never-allowed.ts';
import { requestOfText } from './request-text.ts';
import { requestWords } from './request-words.ts';

/**
 * Returns a finding for each `never` item if the agent can make at least one of the requests that
 * the item forbids. Also returns a finding for each item that could not be decided within the work
 * limit.
 */
export function neverFindings(agent: Agent): readonly Finding[] {
  return allowedNever(agent).map(({ item, request, decidedBy }) => {
    const owner = ownerOf(item.place);
    const { words } = neverAllowed;
    const own = agent.access?.own[0];
    return findingAt(
      neverAllowed,
      {
        at: decidedBy?.entry.place ?? (own ? topOf(own.document) : topOfAgent(agent)),
        violation: 'critical',
        ...(request === undefined
          ? words.undecided(owner)
          : words.allowed(requestWords(requestOfText(request)), decidedBy?.entry.name, owner)),
        related: [{ at: item.place, message: words.statedHere() }],
      },
      agent.name,
    );
  });
}
