import { type Finding, findingIn } from '../finding/finding.ts';
import type { Tree } from '../model/tree.ts';
import type { Settings } from '../settings/settings.ts';
import { misplacedConfigurations } from './configuration/misplaced.ts';
import { emptyPatterns } from './empty-patterns.ts';
import { select } from './evaluate-agent.ts';
import { evaluateTree, type TreeResult } from './evaluate-tree.ts';
import { weigh } from './gate-policy/gate-policy.ts';
import type { IsEvidence } from './history/evidence.ts';
import { historiesIn } from './run-histories.ts';
import { type Judged, progressOf, type Setup } from './setup.ts';

/** Judges every agent of a tree; nothing is compared. */
export async function judgeAll(
  setup: Setup,
  settings: Settings,
  tree: Tree,
  notices: readonly string[],
  isEvidence: IsEvidence,
): Promise<Judged> {
  const judgement = await evaluateTree(tree, settings, {
    now: setup.now,
    context: 'cicd',
    elapsed: setup.elapsed,
    progress: progressOf(setup.runner),
    histories: historiesIn(setup, settings, isEvidence),
    ...(setup.readElsewhere && { readElsewhere: setup.readElsewhere }),
  });
  const ofFiles = [
    ...(await emptyPatterns(settings, tree)),
    ...(await misplacedConfigurations(tree, setup.configFile)),
  ];
  const told = [...judgement.loose, ...select(ofFiles, settings)];
  const isSaid = told.some(({ rule }) => rule === 'no-cards-found');
  const loose = [...told, ...(isSaid ? [] : noCards(judgement, settings))];
  const { notices: more, ...weighed } = await weigh({
    judgement: { ...judgement, loose },
    settings,
    now: setup.now,
    tree,
    judgedEverything: true,
  });
  return {
    ...weighed,
    notices: [...notices, ...judgement.notices, ...more],
    changes: [],
    nothingToCheck: false,
    staleFiles: new Set(),
    scope: 'all',
  };
}

/** What it means that a tree has no agent and nothing else to say (spec 11). */
export function noCards(
  { agents, loose }: Pick<TreeResult, 'agents' | 'loose'>,
  settings: Settings,
): readonly Finding[] {
  // A file that is not read as the configuration says nothing of agents.
  if (agents.length > 0 || loose.some(({ rule }) => rule !== 'misplaced-configuration')) return [];
  const severity = ({ pass: 'note', warn: 'warning', fail: 'error' } as const)[settings.onNoCards];
  return select(
    [
      findingIn('no-cards-found', '', 'no card and no policy was found', {
        severity,
        help: 'check the patterns under "cards"; "on-no-cards" says what this means for the check',
      }),
    ],
    settings,
  );
}
