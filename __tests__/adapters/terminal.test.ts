import { expect, test } from '@jest/globals';
import { commandOf } from '../../src/adapters/process/terminal.ts';

test.each([
  ['/home/a/gate/dist/cli.js', '/home/a/gate', 'node dist/cli.js'],
  ['/home/a/gate/dist/cli.js', '/home/a/agents', 'node ../gate/dist/cli.js'],
  ['/gate/cli.js', '/home/a/deep/folder', 'node /gate/cli.js'],
  ['/home/a/my gate/cli.js', '/home/a', 'node "my gate/cli.js"'],
  ['/home/a/node_modules/.bin/card-gate', '/home/a', 'card-gate'],
  [undefined, '/home/a', 'card-gate'],
])('%s called from %s is %j', (file, folder, command) => {
  expect(commandOf(file, folder)).toBe(command);
});
