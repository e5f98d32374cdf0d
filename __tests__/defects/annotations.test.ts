import { describe, expect, test } from '@jest/globals';
import type { ActionResult } from '../support/scenario/run-action.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld, type World } from '../support/scenario/world.ts';
import { AGENT, unmappedTools, VIOLATION } from '../support/support-agent.ts';

interface Sent {
  readonly method: string;
  readonly status: unknown;
  readonly annotations: number;
}

/** Returns the body of every request about the check run. */
function sent({ standIn }: World): readonly Sent[] {
  return standIn.requests.flatMap(({ method, path, body }) => {
    if (!path.includes('/check-runs')) return [];
    const { status, output } = body as {
      status?: unknown;
      output?: { annotations?: readonly unknown[] };
    };
    return [{ method, status, annotations: output?.annotations?.length ?? 0 }];
  });
}

async function inWorld(
  changes: Partial<Scenario>,
  work: (world: World, result: ActionResult) => void,
): Promise<void> {
  const world = await openWorld({ ...VIOLATION, ...changes });
  try {
    const result = await world.run();
    expect(world.standIn.problems).toEqual([]);
    work(world, result);
  } finally {
    await world.close();
  }
}

const withFindings = (count: number, changes: Partial<Scenario> = {}): Partial<Scenario> => ({
  head: { 'agents/support/tools.txt': unmappedTools(count) },
  ...changes,
});

/** A change of wording that causes no findings. */
const IN_ORDER = {
  'agents/support/policy.yaml': AGENT['agents/support/policy.yaml'].replace(
    'are records',
    'are records that stay',
  ),
};

describe('annotations of a check run', () => {
  test.concurrent('none: one request that completes it', () =>
    inWorld({ head: IN_ORDER }, (world) => {
      expect(sent(world)).toEqual([{ method: 'POST', status: 'completed', annotations: 0 }]);
    }));

  test.concurrent.each([
    [1, [1]],
    [50, [50]],
    [51, [50, 1]],
    [101, [50, 50, 1]],
  ])('%i: fifty a request, completed with the last', (count, batches) =>
    inWorld(withFindings(count), (world) => {
      expect(sent(world)).toEqual(
        batches.map((annotations, index) => ({
          method: index === 0 ? 'POST' : 'PATCH',
          status:
            index === batches.length - 1 ? 'completed' : index === 0 ? 'in_progress' : undefined,
          annotations,
        })),
      );
      const places = world.standIn.checkRuns[0]!.annotations.map((one) => JSON.stringify(one));
      expect(new Set(places).size).toBe(count);
    }));

  test.concurrent('more than 500: the worst 500, and the log reports it', () =>
    inWorld(withFindings(620), (world, { stdout }) => {
      expect(sent(world).map(({ annotations }) => annotations)).toEqual(
        Array.from({ length: 10 }, () => 50),
      );
      expect(stdout).toMatch(/500 of 620/);
      expect(stdout.split('\n').filter((line) => line.startsWith('error '))).toHaveLength(620);
    }));

  test.concurrent('a lost answer repeats none of them, and leaves no run in progress', () =>
    inWorld(
      withFindings(120, {
        faults: [{ method: 'PATCH', path: '*/check-runs/*', times: 1, answer: 'reset-after' }],
      }),
      (world, { stdout, exitCode }) => {
        const [run] = world.standIn.checkRuns;
        const places = run!.annotations.map((one) => JSON.stringify(one));
        expect(new Set(places).size).toBe(places.length);
        expect([run!.status, run!.conclusion]).toEqual(['completed', 'failure']);
        expect(world.standIn.checkRuns).toHaveLength(1);
        expect(stdout).toMatch(/^::notice title=Card Gate::.*annotations/m);
        expect(exitCode).toBe(1);
      },
    ));

  test.concurrent('one rule at one place is one annotation with its count', () =>
    inWorld(
      {
        head: {
          'agents/support/tools.txt': Array.from(
            { length: 60 },
            (_, index) => `mcp__tickets__delete_${index}\n`,
          ).join(''),
        },
      },
      (world, { outputs }) => {
        expect(outputs.violations).toBe('60');
        const annotations = world.standIn.checkRuns[0]!.annotations as readonly {
          readonly annotation_level: string;
        }[];
        expect(annotations.filter((one) => one.annotation_level === 'failure')).toEqual([
          expect.objectContaining({
            path: 'agents/support/policy.yaml',
            start_line: 10,
            title: expect.stringContaining('60 times'),
          }),
        ]);
      },
    ));
});

describe('more findings than a surface takes', () => {
  // In this name, four characters have several bytes each, so code units, code points and bytes all
  // differ.
  test.concurrent.each([
    ['ASCII', (index: number) => `mcp__crm__tool_${index}`],
    ['emoji and CJK', (index: number) => `mcp__crm__🦊漢字𠮷_${index}`],
  ])('%s: comment, check run and summary stay within their limits and say what they leave out', (_, name) =>
    inWorld(
      { head: { 'agents/support/tools.txt': unmappedTools(2500, name) } },
      (world, { summary, outputs, stdout }) => {
        const [comment] = world.standIn.comments;
        const characters = [...comment!.body].length;
        expect(characters).toBeLessThanOrEqual(65_000);
        // A comment that is cut too early would be useless as well.
        expect(characters).toBeGreaterThan(5_000);
        expect(comment!.body).toMatch(/Not shown here because of limited space: .*\d/);
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900 * 1024);
        expect(outputs.violations).toBe('2500');
        expect(stdout.split('\n').filter((line) => line.startsWith('error '))).toHaveLength(2500);
      },
    ));
});
