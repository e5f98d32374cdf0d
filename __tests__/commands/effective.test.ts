import { describe, expect, test } from '@jest/globals';
import { runCommandLine } from '../../src/commands/command-line.ts';
import { type Content, memoryTree } from '../agents/memory-tree.ts';

const CARD = 'aap_version: "1.0"\nautonomy_envelope:\n  bounded_actions: [read]\n  forbidden_actions: [wipe]\n';
const POLICY = `meta: {schema_version: "1.0", name: p, scope: agent}
capability_mappings:
  reading: {tools: [read_*], card_actions: [read]}
forbidden:
  - {pattern: "rm*", reason: never, severity: high}
defaults: {unmapped_tool_action: warn, unmapped_severity: high, fail_open: false, enforcement_mode: warn}
`;

/** Runs a command over files in memory. */
async function run(args: readonly string[], files: Readonly<Record<string, Content>> = { 'card.yaml': CARD, 'policy.yaml': POLICY }) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommandLine(args, {
    tree: memoryTree(files),
    folder: '/nowhere',
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    colour: false,
    elapsed: () => 0,
    version: '1.0.0',
    command: 'card-gate',
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('effective', () => {
  test('tells what holds, and behind each part the scope and the line that gives it', async () => {
    const { code, out, err } = await run(['effective', 'policy.yaml', '--card', 'card.yaml', '--agent', 'ada']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('What holds for "ada", and who says so');
    expect(out).toMatch(/^ {2}"rm\*" +high: never +agent policy\.yaml:5:15$/m);
    expect(out).toMatch(/^ {2}"wipe" +agent card\.yaml:4:23$/m);
    expect(out).toMatch(/^ {2}"grace_period_hours" +24 +by default$/m);
  });

  test('as JSON', async () => {
    const { out } = await run(['effective', 'policy.yaml', '--card', 'card.yaml', '--format', 'json']);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ agent: 'p', card: 'card.yaml', policy: 'policy.yaml' });
    expect(answer.parts[0]).toEqual({
      section: 'forbidden',
      subject: 'rm*',
      value: { severity: 'high', reason: 'never', except: [] },
      scope: 'agent',
      file: 'policy.yaml',
      line: 5,
      column: 15,
      sources: [],
    });
    expect(answer.parts).toContainEqual(
      expect.objectContaining({ subject: 'grace_period_hours', scope: 'default', file: null, line: null }),
    );
  });

  test('as Markdown', async () => {
    const { out } = await run(['effective', 'policy.yaml', '--format', 'markdown']);
    expect(out).toContain(
      '### Forbidden tools\n\n| What | Holds | Who says so |\n| --- | --- | --- |\n| `rm*` | high: never | agent `policy.yaml:5` |',
    );
  });

  test('ends with 2 where it cannot answer', async () => {
    expect(await run(['effective', 'nowhere.yaml'])).toMatchObject({ code: 2, out: '' });
    expect(await run(['effective'])).toMatchObject({ code: 2, err: expect.stringContaining('name one card or policy') });
    const broken = await run(['effective', 'policy.yaml', '--format', 'json'], { 'policy.yaml': 'forbidden: [' });
    expect(broken.code).toBe(2);
    expect(JSON.parse(broken.out)).toMatchObject({ verdict: 'error', findings: [{ rule: 'parse-error' }] });
  });
});
