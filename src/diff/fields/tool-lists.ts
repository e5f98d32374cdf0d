import { digits } from '../../document/digits.ts';
import { quoted } from '../../finding/words.ts';
import type { Agent } from '../../model/agent.ts';
import type { ChangeDraft } from '../change-draft.ts';

/**
 * Returns the change for an agent that no longer has a tool list. The change counts as a widening,
 * because the agent's tools are no longer checked. A list that was moved or renamed, or is now
 * generated, does not count as removed. If a list is unreadable, the change reports that the tools
 * could not be compared.
 */
export function toolListChanges(base: Agent, head: Agent): readonly ChangeDraft[] {
  if (base.tools === undefined || head.tools !== undefined) return [];
  const at = head.card?.place ?? head.policy?.place;
  const wasAt = base.tools.tools.find(({ place }) => place !== undefined)?.place;
  const [unread] = head.unreadToolLists ?? [];
  const [first, ...others] = base.tools.sources;
  const more = others.length > 0 ? ` and ${digits(others.length)} more` : '';
  return [
    {
      direction: 'widens',
      subject: 'the tool list',
      before: 'checked',
      after: null,
      ...(unread === undefined
        ? {
            kind: 'tools-removed',
            sentence: `the tool list${first === undefined ? '' : ` ${quoted(first)}${more}`} was removed, so no tools are checked`,
          }
        : {
            kind: 'not-compared',
            undecided: true,
            sentence: `the agent's tools could not be compared, because ${quoted(unread)} could not be read`,
          }),
      ...(at && { at }),
      ...(wasAt && { wasAt }),
    },
  ];
}
