import { type Finding, findingIn } from '../finding/finding.ts';
import { isOf } from '../rules/catalogue.ts';
import { noCardsFound } from '../rules/no-cards-found.ts';
import type { Settings } from '../settings/settings.ts';
import type { TreeResult } from './evaluate-tree.ts';
import { applySeverities } from './gate-policy/severities.ts';

/** The severity for each value of `on-no-cards`. */
const SEVERITY = { pass: 'note', warn: 'warning', fail: 'error' } as const;

/** Reports that a tree does not contain agents, unless another finding already explains why. */
export function noCards(
  { agents, runFindings }: Pick<TreeResult, 'agents' | 'runFindings'>,
  settings: Settings,
  where: 'workflow' | 'command line',
): readonly Finding[] {
  // A misplaced configuration does not explain the absence of agents.
  if (agents.length > 0 || runFindings.some((finding) => !isOf(finding, 'misplaced-configuration')))
    return [];
  const { words } = noCardsFound;
  const sentence = where === 'workflow' ? words.none() : words.noneBelow();
  const severity = SEVERITY[settings.onNoCards];
  return applySeverities([findingIn(noCardsFound, '', sentence, { severity })], settings);
}
