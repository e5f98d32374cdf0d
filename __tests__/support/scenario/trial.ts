import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scenario } from './scenario.ts';
import type { World, WorldOptions } from './world.ts';
import { openWorld } from './world.ts';

/** The folder of a test file, for fake actions and the worlds in which they run. */
export interface Trial {
  readonly folder: string;
  /**
   * Creates a script that replaces the action. The script can use `env`, `appendFileSync` and
   * `api(method, path, body)`.
   */
  fakeAction(source: string): WorldOptions;
  /** Opens a world with the usual pull request and the given changes. */
  open(changes: Partial<Scenario>, options?: WorldOptions): Promise<World>;
  closeWorlds(): Promise<void>;
  remove(): void;
}

/** The pull request with which the runner's own tests start. */
export const USUAL: Scenario = {
  description: 'a change of a card',
  event: 'pull_request',
  base: { 'card.yaml': 'old\n', 'gone.yaml': 'gone\n', 'dir/policy.yaml': 'policy\n' },
  head: { 'card.yaml': 'new\n' },
  removed: ['gone.yaml'],
};

const ACTION = `inputs:
  github-token:
    default: \${{ github.token }}
  fail-on: {}
  id:
    default: gate
`;

const PRELUDE = `
import { appendFileSync } from 'node:fs';
const { env } = process;
const api = (method, path, body) => fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + path, {
  method, body: body && JSON.stringify(body),
  headers: { authorization: 'Bearer ' + env['INPUT_GITHUB-TOKEN'], 'user-agent': 'fake' },
});
`;

/** Creates the folder of a test file. `remove` deletes it. */
export function openTrial(): Trial {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'runner-test-')));
  const actionFile = join(folder, 'action.yml');
  writeFileSync(actionFile, ACTION);
  const worlds: World[] = [];
  const fakeAction = (source: string): WorldOptions => {
    const file = join(mkdtempSync(join(folder, 'action-')), 'index.mjs');
    writeFileSync(file, PRELUDE + source);
    return { command: [file], actionFile };
  };
  return {
    folder,
    fakeAction,
    open: async (changes, options = fakeAction('')) => {
      const world = await openWorld({ ...USUAL, ...changes }, options);
      worlds.push(world);
      return world;
    },
    closeWorlds: async () => {
      for (const world of worlds.splice(0)) await world.close();
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
