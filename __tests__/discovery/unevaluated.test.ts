import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { evaluateCommand } from '../../src/cli/evaluate.ts';
import type { Content as FileContent } from '../../src/formats/file-kind.ts';
import { evaluateTree, type TreeResult } from '../../src/run/evaluate-tree.ts';
import { AAP, type Content, memoryTree, POLICY, settingsOf } from '../support/memory-tree.ts';
import { toyKind, withKind, withUnknownPart } from '../support/toy-kind.ts';

type Files = Readonly<Record<string, Content>>;

/** Returns each finding about a file that nothing evaluates, with the verdict of its agent. */
const unevaluated = ({ agents, runFindings }: TreeResult): readonly string[] =>
  [
    ...runFindings.map((finding) => ({ verdict: '-', finding })),
    ...agents.flatMap(({ verdict, findings }) => findings.map((finding) => ({ verdict, finding }))),
  ]
    .filter(({ finding }) => finding.rule === 'internal-error')
    .map(({ verdict, finding: { blocking, message } }) => `${verdict} ${blocking} ${message}`);

const check = async (files: Files, configuration = ''): Promise<TreeResult> =>
  evaluateTree(memoryTree(files), await settingsOf(configuration), {
    now: new Date('2026-11-21T12:00:00Z'),
    context: 'cicd',
    elapsed: () => 0,
  });

/** Runs `evaluate` on files in memory. Returns the exit code and the output. */
async function evaluateFiles(files: Files, ...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const print = (text: string): void => void lines.push(text);
  const code = await evaluateCommand.run(args, {
    tree: memoryTree(files),
    folder: tmpdir(),
    out: print,
    err: print,
    colour: false,
    elapsed: () => 0,
    version: '0',
    command: 'card-gate',
  });
  return [code, ...lines].join('\n');
}

describe('a file of a part that no evaluation knows', () => {
  const part = withUnknownPart('toy');
  withKind(toyKind({ part, read: () => ({ toy: {} }) as FileContent }));
  const TOY = 'toy_permits: [read_file]\n';
  const SENTENCE = 'true internal error: the toy "desk/access.yaml" was not evaluated';

  test.each<readonly [string, Files]>([
    ['alone', {}],
    ['next to a card', { 'desk/card.yaml': AAP }],
    ['next to a card and a policy', { 'desk/card.yaml': AAP, 'desk/policy.yaml': POLICY }],
    ['next to an access list', { 'desk/more.access.yaml': 'policies: [{effect: allow}]\n' }],
    ['next to two cards', { 'desk/a.card.yaml': AAP, 'desk/b.card.yaml': AAP }],
  ])('never passes: %s', async (_, files) => {
    const result = await check({ ...files, 'desk/access.yaml': TOY });
    expect(unevaluated(result).map((line) => line.replace(/^\S+ /, ''))).toEqual([SENTENCE]);
    for (const line of unevaluated(result)) expect(line).toMatch(/^(-|error) /);
  });

  test('never passes where the configuration lists agents', async () => {
    const files = { 'desk/card.yaml': AAP, 'other/access.yaml': TOY };
    const listing = 'agents: [{ name: desk, card: desk/card.yaml }]\n';
    expect(unevaluated(await check(files, listing))).toEqual([
      'error true internal error: the toy "other/access.yaml" was not evaluated',
    ]);
  });

  test('is refused where the configuration lists the file as another part', async () => {
    const listing = 'agents: [{ name: desk, access: desk/access.yaml }]\n';
    const { agents, runFindings } = await check({ 'desk/access.yaml': TOY }, listing);
    const found = [...runFindings, ...agents.flatMap(({ findings }) => findings)];
    expect(found.map(({ rule, blocking }) => [rule, blocking])).toContainEqual([
      'configuration',
      true,
    ]);
  });

  test('is an internal error as a floor', async () => {
    await expect(check({ 'desk/card.yaml': AAP, '.mnemom/orgs/card.yaml': TOY })).rejects.toThrow(
      'a floor cannot contain the "toy" in .mnemom/orgs/card.yaml',
    );
  });

  test.each([
    ['desk/access.yaml'],
    ['desk/policy.yaml', '--access', 'desk/access.yaml'],
  ])('is refused on the command line: evaluate %s %s', async (...args) => {
    const files = { 'desk/access.yaml': TOY, 'desk/policy.yaml': POLICY };
    expect(await evaluateFiles(files, ...args)).toMatch(
      /^2\nerror: .*internal error: the toy "desk\/access\.yaml" was not evaluated/,
    );
  });

  test('is an internal error as a floor on the command line', async () => {
    const files = { 'toy.yaml': TOY, 'desk/policy.yaml': POLICY };
    await expect(evaluateFiles(files, 'desk/policy.yaml', '--org', 'toy.yaml')).rejects.toThrow(
      'a floor cannot contain the "toy" in toy.yaml',
    );
  });
});
