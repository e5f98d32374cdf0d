import { describe, expect, test } from '@jest/globals';
import { suggestionsOf } from '../../src/report/surfaces/suggestions.ts';
import { goldenFiles } from '../support/golden-files.ts';
import { findingsOf } from '../support/governed-file.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld, type World } from '../support/scenario/world.ts';
import { AGENT, POLICY } from '../support/support-agent.ts';

const FILE = 'agents/support/policy.yaml';
const WRONG = POLICY.replace('severity: critical', 'severity: critcal');
const CHANGE: Scenario = {
  description: 'a misspelt severity',
  event: 'pull_request',
  base: AGENT,
  head: { [FILE]: WRONG },
  inputs: { suggestions: 'true', annotations: 'none' },
};

async function inWorld<T>(changes: Partial<Scenario>, use: (world: World) => Promise<T>) {
  const world = await openWorld({ ...CHANGE, ...changes });
  try {
    const result = await use(world);
    expect(world.standIn.problems).toEqual([]);
    return result;
  } finally {
    await world.close();
  }
}
const reviews = ({ standIn }: World): number =>
  standIn.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/reviews'))
    .length;
const later = { run: { number: 13 } };

describe('suggestions', () => {
  test.concurrent('post the fix of a line in the diff as one review, and not again', async () => {
    await inWorld({}, async (world) => {
      const first = await world.run();
      expect(first.exitCode).toBe(1);
      const [comment, ...more] = world.standIn.reviewComments;
      expect(more).toEqual([]);
      expect([comment!.path, comment!.line]).toEqual([FILE, 12]);
      expect(comment!.body).toMatch(/^<!-- card-gate-suggestion:cards\.yml\/gate run=12\.1 -->\n/);
      expect(comment!.body).toContain('\n```suggestion\n    severity: critical\n```\n');
      await world.run(later);
      expect([world.standIn.reviewComments, reviews(world)]).toEqual([[comment], 1]);
    });
  });

  test.concurrent('replace one that is out of date, and leave those of others alone', async () => {
    await inWorld({}, async (world) => {
      await world.run();
      const { reviewComments } = world.standIn;
      const stranger = { ...reviewComments[0]!, id: 9001, author: 'octocat' };
      reviewComments[0] = { ...reviewComments[0]!, line: null };
      reviewComments.push(stranger);
      await world.run(later);
      expect(reviewComments.map(({ author, line }) => [author, line])).toEqual([
        ['octocat', 12],
        ['github-actions[bot]', 12],
      ]);
      expect(reviews(world)).toBe(2);
      await world.run({ run: { number: 11 } });
      expect(reviews(world)).toBe(2);
    });
  });

  test.concurrent('go once there is nothing to fix', async () => {
    await inWorld({ head: { 'readme.md': 'more\n' } }, async (world) => {
      const body = '<!-- card-gate-suggestion:cards.yml/gate run=1.1 -->\nold';
      const author = 'github-actions[bot]';
      world.standIn.reviewComments.push({
        id: 7,
        pull: 7,
        review: 7,
        author,
        body,
        path: FILE,
        line: 3,
      });
      const { exitCode } = await world.run();
      expect([exitCode, world.standIn.reviewComments]).toEqual([0, []]);
    });
  });

  test.concurrent.each([
    ['are off unless asked for', { inputs: { annotations: 'none' } }],
    [
      'leave out a line outside the diff',
      {
        base: { ...AGENT, [FILE]: WRONG },
        head: { [FILE]: WRONG.replace('schema_version', '"schema_version"') },
      },
    ],
    ['leave out other line endings', { head: { [FILE]: WRONG.replaceAll('\n', '\r\n') } }],
  ] as const satisfies readonly (readonly [
    string,
    Partial<Scenario>,
  ])[])('%s', async (_, changes) => {
    await inWorld(changes, async (world) => {
      await world.run();
      expect([world.standIn.reviewComments, reviews(world)]).toEqual([[], 0]);
    });
  });

  test.concurrent('follow a renamed file', async () => {
    const renamed = 'agents/support/rules.policy.yaml';
    await inWorld({ head: { [renamed]: WRONG }, removed: [FILE] }, async (world) => {
      await world.run();
      expect(world.standIn.reviewComments.map(({ path }) => path)).toEqual([renamed]);
    });
  });

  test.concurrent.each([
    ['a fork', { fork: true }, 'lacks a permission'],
    ['no permission', { permissions: { contents: 'read' } }, 'lacks a permission'],
    ['a line that GitHub does not accept', { faults: [fault(422)] }, 'GitHub answered 422'],
    ['a rate limit', { faults: [fault(429, { 'retry-after': '60' })] }, 'GitHub answered 429'],
  ] as const satisfies readonly (readonly [
    string,
    Partial<Scenario>,
    string,
  ])[])('with %s, one sentence says so and the verdict is the same', async (_, changes, words) => {
    await inWorld(changes, async (world) => {
      const { exitCode, outputs, stdout } = await world.run();
      const notices = stdout.split('\n').filter((line) => line.startsWith('::notice'));
      expect([exitCode, outputs.verdict, notices]).toEqual([
        1,
        'fail',
        [expect.stringContaining(words)],
      ]);
      expect(notices[0]).toContain('the suggestions in the diff');
    });
  });

  test('with backticks have a longer fence, and hidden text has no suggestion', () => {
    const at = { file: 'a.yaml', pointer: '' };
    const body = (lines: string): string | undefined =>
      suggestionsOf({
        findings: [
          {
            rule: 'unknown-value',
            severity: 'error',
            message: 'm',
            related: [],
            location: at,
            fix: { title: 't', lines, language: 'yaml', replaces: { file: 'a.yaml', line: 3 } },
          },
        ],
        staleFiles: new Set(),
        settings: { id: 'i' },
      } as never)[0]?.body;
    expect(body('a: "````"')).toContain('\n`````suggestion\na: "````"\n`````\n');
    expect(body('a: x\u200b')).toBeUndefined();
  });
});

function fault(status: number, headers: Readonly<Record<string, string>> = {}) {
  return { method: 'POST', path: '*/reviews', answer: { status, headers } };
}

describe('a suggestion for any file that breaks a rule', () => {
  const words = (text: string): readonly string[] => text.match(/[\w.*-]+/g) ?? [];

  test('adds no pattern, and no word that the finding does not name', async () => {
    let suggested = 0;
    for (const [name, text] of goldenFiles('err'))
      for (const finding of await findingsOf(name, text)) {
        const report = { findings: [finding], staleFiles: new Set(), settings: { id: 'i' } };
        const [suggestion] = suggestionsOf(report as never);
        if (suggestion === undefined) continue;
        suggested += 1;
        const was = text.split('\n')[suggestion.line - 1]!;
        const added = words(finding.fix!.lines).filter((word) => !words(was).includes(word));
        const named = words(`${finding.message} ${finding.help ?? ''}`);
        expect(added.filter((word) => word.includes('*') || !named.includes(word))).toEqual([]);
      }
    expect(suggested).toBeGreaterThan(10);
  });
});
