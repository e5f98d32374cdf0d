import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld, type World } from '../support/scenario/world.ts';
import { AGENT, CARD, TOOLS, VIOLATION } from '../support/support-agent.ts';

async function inWorld(
  changes: Partial<Scenario>,
  work: (world: World) => Promise<void>,
): Promise<void> {
  const world = await openWorld({ ...VIOLATION, ...changes });
  try {
    await work(world);
    expect(world.standIn.problems).toEqual([]);
  } finally {
    await world.close();
  }
}

/**
 * Checks out into a subfolder, like actions/checkout with `path`. The workspace itself stays empty.
 */
function moveInto(world: World, name: string): void {
  renameSync(world.workspace, `${world.workspace}-moved`);
  mkdirSync(world.workspace);
  renameSync(`${world.workspace}-moved`, join(world.workspace, name));
}

describe('a checkout', () => {
  test.concurrent('in a folder of the workspace is checked when working-directory names it', () =>
    inWorld({}, async (world) => {
      moveInto(world, 'repository');
      const { outputs } = await world.run({ inputs: { 'working-directory': 'repository' } });
      expect(outputs).toMatchObject({ verdict: 'fail', agents: '1' });
      expect(world.standIn.comments[0]!.body).toContain('/agents/support/policy.yaml');
    }));

  test.concurrent('in a folder that nothing names is an error and not an empty change', () =>
    inWorld({}, async (world) => {
      moveInto(world, 'repository');
      const { outputs, exitCode } = await world.run();
      expect([exitCode, outputs.verdict]).toEqual([1, 'error']);
    }));

  test.concurrent.each([
    'repositroy',
    '../..',
    'agents/support/card.yaml',
  ])('is not looked for in another place than the working-directory "%s"', (folder) =>
    inWorld({}, async (world) => {
      const { outputs, stdout, exitCode } = await world.run({
        inputs: { 'working-directory': folder },
      });
      expect([exitCode, outputs.verdict]).toEqual([1, 'error']);
      expect(stdout).toContain(`"${folder}"`);
    }));

  test.concurrent('without git, as actions/checkout makes it where git is missing, is checked with the API alone', () =>
    inWorld(
      {
        base: AGENT,
        head: { 'agents/support/tools.txt': `${TOOLS}mcp__tickets__delete_ticket\n` },
      },
      async (world) => {
        renameSync(join(world.workspace, '.git'), `${world.workspace}-git`);
        const { outputs } = await world.run();
        expect(outputs).toMatchObject({ verdict: 'fail', agents: '1' });
      },
    ));

  test.concurrent('on top of which an earlier step committed is still compared with the base of the pull request', () =>
    inWorld({ checkout: 'merge' }, async (world) => {
      writeFileSync(join(world.workspace, 'generated.txt'), 'x\n');
      const git = (...list: string[]): Buffer =>
        execFileSync('git', list, { cwd: world.workspace });
      git('add', 'generated.txt');
      git('commit', '--quiet', '-m', 'generated');
      const { outputs } = await world.run();
      expect(outputs).toMatchObject({ verdict: 'fail', agents: '1' });
    }));

  test.concurrent('of another repository is an error', () =>
    inWorld({ checkout: 'none' }, async (world) => {
      const git = (...list: string[]): Buffer =>
        execFileSync('git', list, { cwd: world.workspace });
      git('init', '--quiet');
      mkdirSync(join(world.workspace, 'agents'));
      writeFileSync(join(world.workspace, 'agents/card.yaml'), CARD);
      git('add', '.');
      git(
        '-c',
        'user.name=a',
        '-c',
        'user.email=a@example.com',
        'commit',
        '--quiet',
        '-m',
        'other',
      );
      const { outputs, exitCode } = await world.run();
      expect([exitCode, outputs.verdict]).toEqual([1, 'error']);
    }));
});

describe('a report file', () => {
  test.concurrent.each<[string, Partial<Scenario>]>([
    ['that is a link', { symlinks: { 'out/report.json': '../../../../written.json' } }],
    ['in a folder that is a link', { symlinks: { out: '../../..' } }],
  ])('%s is not written through', (_, changes) =>
    inWorld(changes, async (world) => {
      const { outputs, exitCode } = await world.run({
        inputs: { 'report-file': 'out/report.json' },
      });
      expect([exitCode, outputs['report-file']]).toEqual([1, undefined]);
      for (const name of ['written.json', 'report.json'])
        expect(existsSync(join(world.workspace, '../../..', name))).toBe(false);
    }));

  test.concurrent('outside of the workspace is not written', () =>
    inWorld({}, async (world) => {
      await world.run({ inputs: { 'report-file': '../../../written/report.json' } });
      expect(existsSync(join(world.workspace, '../../../written'))).toBe(false);
    }));
});
