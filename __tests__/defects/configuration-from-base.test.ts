import { describe, expect, test } from '@jest/globals';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import { AGENT, VIOLATION } from '../support/support-agent.ts';

const LENIENT = 'fail-on: never\nmin-coverage: 0\n';
const FILE = '.github/card-gate.yml';

/** Ways in which a change could add a configuration that lets the change pass. */
const CASES: readonly (readonly [string, Partial<Scenario>])[] = [
  ['adds the file', { head: { [FILE]: LENIENT } }],
  [
    'changes the file',
    { base: { ...AGENT, [FILE]: 'min-coverage: 0\n' }, head: { [FILE]: LENIENT } },
  ],
  [
    'changes the file that the input writes with a detour',
    {
      base: { ...AGENT, [FILE]: '# none\n' },
      head: { [FILE]: LENIENT },
      inputs: { config: './.github/../.github/card-gate.yml' },
    },
  ],
  [
    'changes what a link leads to',
    {
      base: { ...AGENT, [FILE]: { symlink: '../gate.yml' }, 'gate.yml': '# none\n' },
      head: { 'gate.yml': LENIENT },
    },
  ],
  [
    'changes a link on the way',
    {
      base: {
        ...AGENT,
        [FILE]: { symlink: '../gate.yml' },
        'gate.yml': { symlink: 'strict.yml' },
        'strict.yml': '# none\n',
        'lenient.yml': LENIENT,
      },
      symlinks: { 'gate.yml': 'lenient.yml' },
    },
  ],
  [
    'makes the file a link',
    {
      base: { ...AGENT, [FILE]: '# none\n', 'lenient.yml': LENIENT },
      symlinks: { [FILE]: '../lenient.yml' },
    },
  ],
  [
    'makes the folder a link',
    {
      base: { ...AGENT, [FILE]: '# none\n', 'other/card-gate.yml': LENIENT },
      removed: [FILE],
      symlinks: { '.github': 'other' },
    },
  ],
  [
    'renames another file to it',
    {
      base: { ...AGENT, 'lenient.yml': LENIENT },
      removed: ['lenient.yml'],
      head: { [FILE]: LENIENT },
    },
  ],
];

describe('a change does not bring its own configuration into force that', () => {
  test.concurrent.each(
    CASES.flatMap(([way, changes]) =>
      (['shallow-merge', 'merge'] as const).map((checkout) => [way, checkout, changes] as const),
    ),
  )('%s, in the checkout "%s"', async (_, checkout, changes) => {
    const world = await openWorld({
      ...VIOLATION,
      ...changes,
      head: { ...VIOLATION.head, ...changes.head },
      checkout,
    });
    try {
      const { exitCode, outputs } = await world.run();
      expect([exitCode, outputs.conclusion]).toEqual([1, 'failure']);
      expect(world.standIn.problems).toEqual([]);
    } finally {
      await world.close();
    }
  });
});
