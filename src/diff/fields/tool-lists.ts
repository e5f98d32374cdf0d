import { quoted } from '../../finding/words.ts';
import type { Agent } from '../../model/agent.ts';
import type { ChangeDraft } from '../change-draft.ts';

/**
 * What it means that an agent had a tool list and none is read any more: every check of its tools
 * ends, so that the change counts as a widening. A list that moved, was renamed or is generated is
 * read in the place of the former one, and is no removal; one that is there and could not be read
 * leaves open what it holds.
 */
export function toolListChanges(base: Agent, head: Agent): readonly ChangeDraft[] {
  if (base.tools === undefined || head.tools !== undefined) return [];
  const at = head.card?.place ?? head.policy?.place;
  const wasAt = base.tools.tools.find(({ place }) => place !== undefined)?.place;
  const [unread] = head.unreadToolLists ?? [];
  const [first, ...others] = base.tools.sources;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return [
    {
      direction: 'widens',
      subject: 'the tool list',
      before: 'checked',
      after: null,
      ...(unread === undefined
        ? {
            kind: 'tools-removed',
            sentence: `no tool list is read any more, so no tool is checked${first === undefined ? '' : `: before, it was ${quoted(first)}${more}`}`,
          }
        : {
            kind: 'not-compared',
            undecided: true,
            sentence: `its tools could not be compared, because ${quoted(unread)} could not be read`,
          }),
      ...(at && { at }),
      ...(wasAt && { wasAt }),
    },
  ];
}
