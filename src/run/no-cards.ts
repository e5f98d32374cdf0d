import { type Finding, findingIn } from '../finding/finding.ts';
import type { Settings } from '../settings/settings.ts';
import type { TreeResult } from './evaluate-tree.ts';
import { applySeverities } from './gate-policy/severities.ts';

/** The severity that `on-no-cards` gives. */
const SEVERITY = { pass: 'note', warn: 'warning', fail: 'error' } as const;

/** What to do where nothing was found, in the workflow and on the command line. */
const HELP = {
  workflow: 'check the patterns under "cards"; "on-no-cards" says what this means for the check',
  'command line': 'check the path, or say with --cards where they lie',
} as const;

/** What it means that a tree has no agent and nothing else to report. */
export function noCards(
  { agents, runFindings }: Pick<TreeResult, 'agents' | 'runFindings'>,
  settings: Settings,
  where: keyof typeof HELP,
): readonly Finding[] {
  // A file that is not read as the configuration says nothing of agents.
  if (agents.length > 0 || runFindings.some(({ rule }) => rule !== 'misplaced-configuration'))
    return [];
  return applySeverities(
    [
      findingIn('no-cards-found', '', 'no card and no policy was found', {
        severity: SEVERITY[settings.onNoCards],
        help: HELP[where],
      }),
    ],
    settings,
  );
}
