import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { repositoryFile, runCli } from './support/command-line.ts';

const PAGE = readFileSync(repositoryFile('docs', 'access-lists.md'), 'utf8');

/** The files that the page shows, by path. */
const FILES = [...PAGE.matchAll(/^```\w+ file=(\S+)\n(.*?)^```$/gms)].map(
  ([, file, text]) => [file!, text!] as const,
);
/** The commands that the page shows, each with the part of the output that follows it. */
const COMMANDS = [
  ...PAGE.matchAll(/^```sh\nnode dist\/cli\.js ([^\n]+)\n```$(?:\n\n```text\n(.*?)^```$)?/gms),
].map(([, command, answer]) => [command!, answer?.trimEnd()] as const);

/** Splits a command line into words. Only double quotes have a meaning. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'card-gate-access-'));
  for (const [file, text] of FILES) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the page about access lists', () => {
  test('shows a list that is valid, with tests that it passes', async () => {
    const { code, stdout } = await runCli(folder, ['validate', FILES[0]![0]]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Found: none.')]);
    const { tests } = parse(FILES[0]![1]) as { readonly tests: readonly unknown[] };
    expect(tests).toHaveLength(3);
  });

  const answered = COMMANDS.filter(([, answer]) => answer !== undefined);
  test.each(answered)('shows what is printed by: %s', async (command, answer) => {
    const { stdout } = await runCli(folder, wordsOf(command));
    expect(stdout).toContain(answer);
  });

  test('shows the answers of five commands', () => {
    expect(answered).toHaveLength(5);
  });

  test('names the exit code of a denied statement', async () => {
    const codes = ['DROP TABLE users', 'SELECT 1'].map(
      async (statement) => (await runCli(folder, ['test', FILES[0]![0], statement])).code,
    );
    expect(await Promise.all(codes)).toEqual([1, 0]);
  });

  test('has a command that evaluates tools', async () => {
    const [command] = COMMANDS.find(([line]) => line.startsWith('evaluate'))!;
    const { stdout } = await runCli(folder, wordsOf(command));
    expect(stdout).toContain('denied: 1 tool\n    shell_exec');
    expect(stdout).toContain('allowed: 1 tool\n    web_get');
  });
});
