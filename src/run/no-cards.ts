import { type Finding, findingIn } from '../finding/finding.ts';
import { isOf } from '../rules/catalogue.ts';
import { noCardsFound } from '../rules/no-cards-found.ts';
import type { Settings } from '../settings/settings.ts';
import type { TreeResult } from './evaluate-tree.ts';
import { applySeverities } from './gate-policy/severities.ts';

/** The severity that `on-no-cards` gives. */
const SEVERITY = { pass: 'note', warn: 'warning', fail: 'error' } as const;

/** What it means that a tree has no agent and nothing else to report. */
export function noCards(
  { agents, runFindings }: Pick<TreeResult, 'agents' | 'runFindings'>,
  settings: Settings,
  where: 'workflow' | 'command line',
): readonly Finding[] {
  // A file that is not read as the configuration says nothing of agents.
  if (agents.length > 0 || runFindings.some((finding) => !isOf(finding, 'misplaced-configuration')))
    return [];
  const { words } = noCardsFound;
  const said = where === 'workflow' ? words.none() : words.noneBelow();
  const severity = SEVERITY[settings.onNoCards];
  return applySeverities([findingIn(noCardsFound, '', said, { severity })], settings);
}
