import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld, type World } from '../support/scenario/world.ts';
import { AGENT, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

const INPUTS = { 'tracking-issue': 'true' };
const LIST = 'agents/support/tools.txt';
const AUDIT: Scenario = {
  description: 'an audit',
  event: 'schedule',
  base: { ...AGENT, [LIST]: FORBIDDEN_TOOLS },
  permissions: { contents: 'read', issues: 'write' },
};

/** A pattern that neither a call nor a declared tool needs, and traces of a month. */
const UNUSED = {
  'agents/support/policy.yaml': POLICY.replace('"mcp__mail__send_reply"', '$&, "mcp__old__send"'),
  '.github/card-gate.yml': 'trace-window: 30d\n',
};

/** The repository's examples, as a separate repository. */
function examples(): Readonly<Record<string, string>> {
  const root = path.resolve('examples');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(root, file)).isFile(),
  );
  return Object.fromEntries(
    files.map((file) => [`examples/${file}`, readFileSync(path.join(root, file), 'utf8')]),
  );
}

async function inWorld(
  scenario: Partial<Scenario>,
  work: (world: World) => Promise<void>,
): Promise<void> {
  const world = await openWorld({ ...AUDIT, ...scenario });
  try {
    await work(world);
    expect(world.standIn.problems).toEqual([]);
  } finally {
    await world.close();
  }
}

const states = ({ standIn }: World): unknown =>
  standIn.issues.map(({ number, state }) => [number, state]);

describe('the tracking issue of an audit', () => {
  test.concurrent('is made, left alone, updated, closed when nothing is wrong, and opened again', () =>
    inWorld({}, async (world) => {
      const list = path.join(world.workspace, LIST);
      const first = await world.run({ inputs: INPUTS, run: { number: 1 } });
      expect(first.outputs['issue-url']).toBe(
        `https://github.com/octo-org/agents/issues/${world.standIn.issues[0]!.number}`,
      );
      expect(states(world)).toEqual([[world.standIn.issues[0]!.number, 'open']]);
      expect(world.standIn.issues[0]!.body).toContain(
        '`mcp__tickets__delete_ticket` is forbidden by',
      );
      const { number, body } = world.standIn.issues[0]!;

      await world.run({ inputs: INPUTS, run: { number: 2 } });
      expect(world.standIn.issues.map((issue) => issue.body)).toEqual([body]);

      await writeFile(list, `${FORBIDDEN_TOOLS}mcp__crm__export\n`);
      await world.run({ inputs: INPUTS, run: { number: 3 } });
      expect(world.standIn.issues[0]!.body).toContain('mcp__crm__export');

      await writeFile(list, TOOLS);
      const mended = await world.run({ inputs: INPUTS, run: { number: 4 } });
      expect([mended.outputs.verdict, states(world)]).toEqual(['pass', [[number, 'closed']]]);

      await writeFile(list, FORBIDDEN_TOOLS);
      await world.run({ inputs: INPUTS, run: { number: 5 } });
      expect(states(world)).toEqual([[number, 'open']]);
    }));

  test.concurrent('on the examples with their traces is readable, and one for all runs', () =>
    inWorld({ base: examples() }, async (world) => {
      const { outputs, summary } = await world.run({ inputs: INPUTS, run: { number: 1 } });
      expect([outputs.verdict, outputs.agents]).toEqual(['fail', '4']);
      await world.run({ inputs: INPUTS, run: { number: 2 } });
      expect(world.standIn.issues).toHaveLength(1);
      const { title, body } = world.standIn.issues[0]!;
      expect(title).toBe('Card Gate: the audit needs attention (cards.yml/gate)');
      expect(body!.split('\n')[1]).toMatch(
        /^❌ \*\*Card Gate: 6 problems found\*\* — the worst problem: /,
      );
      for (const text of [body!, summary]) {
        expect(text).toContain('**3 traces: 2 fail**');
        expect(text).toContain('which was called 2 times in 1 trace');
      }
      expect(summary).toContain(
        'Traces of billing-agent: 3 traces: 2 would fail, 1 would pass; 1 more used no tool',
      );
    }));

  test.concurrent('has the patches that end denials and remove unused rules, ready to apply', () =>
    inWorld({ base: { ...AGENT, ...UNUSED } }, async (world) => {
      const call = (tool: string, n: number, status = 'ok'): string =>
        JSON.stringify({ tool, session_id: `s${n}`, timestamp: `2026-11-1${n}T10:00:00Z`, status });
      const lines = [1, 2, 3].flatMap((n) => [
        call('mcp__tickets__get_ticket', n),
        call('mcp__desk__read_ticket', n),
        call('mcp__tickets__delete_ticket', n),
        call('mcp__x__`</details><!-- @octo-org', n, 'denied'),
      ]);
      await writeFile(path.join(world.workspace, 'traces.jsonl'), lines.join('\n'));
      const inputs = { ...INPUTS, traces: 'traces.jsonl' };
      await world.run({ inputs, run: { number: 1 } });
      const body = world.standIn.issues[0]!.body!;
      const section =
        /<details><summary>Recommended for [\s\S]*?\n<\/details>/.exec(body)?.[0] ?? '';
      expect(section).toContain(
        '<summary>Recommended for support: 1 rule that ends denials; 1 rule that no call needs</summary>',
      );
      expect(section).toContain('From 9 calls in 3 traces.');
      expect(section).toContain('the rule `mcp__tickets__delete_*` forbids it');
      expect(section).not.toContain('<!--');
      const [denials = '', unused = ''] = [...section.matchAll(/```diff\n([\s\S]*?)```/g)].map(
        ([, patch]) => patch!,
      );
      expect(denials).toContain('+      - mcp__desk__read_ticket');
      expect(denials).toContain('# 3 of 3 sessions, 3 calls, 2026-11-11 to 2026-11-13');
      expect(unused).toContain('-    tools: ["mcp__mail__send_reply", "mcp__old__send"]');
      expect(unused).toContain('+    tools: ["mcp__mail__send_reply"]');

      for (const patch of [denials, unused])
        execFileSync('git', ['apply'], { cwd: world.workspace, input: patch });
      await writeFile(path.join(world.workspace, LIST), TOOLS);
      await world.run({ inputs, run: { number: 2 } });
      const after = world.standIn.issues[0]!.body!;
      expect(body).toContain('`unmapped-tool`');
      expect(after).not.toContain('`unmapped-tool`');
      expect(after).not.toContain('Recommended for');
    }));

  test.concurrent('is not closed by an audit that could not check everything', () =>
    inWorld({}, async (world) => {
      await world.run({ inputs: INPUTS, run: { number: 1 } });
      await writeFile(path.join(world.workspace, LIST), TOOLS);
      const config = 'severity: { traces-truncated: off }\n';
      const lines = [1, 2].map(
        (day) =>
          `{"tool":"mcp__tickets__get_ticket","session_id":"s${day}","timestamp":"2026-11-0${day}T10:00:00Z"}\n`,
      );
      await writeFile(path.join(world.workspace, 'traces.jsonl'), lines.join(''));
      await writeFile(path.join(world.workspace, 'gate.yml'), config);
      const inputs = { ...INPUTS, config: 'gate.yml', traces: 'traces.jsonl', 'trace-limit': '1' };
      const { outputs } = await world.run({ inputs, run: { number: 2 } });
      expect([outputs.verdict, world.standIn.issues[0]!.state]).toEqual(['pass', 'open']);
      expect(world.standIn.issues[0]!.body).toContain(
        'The audit was not complete, so this issue stays as it is.',
      );
    }));

  test.concurrent('is not closed when the cards are gone', () =>
    inWorld({}, async (world) => {
      await world.run({ inputs: INPUTS, run: { number: 1 } });
      await rm(path.join(world.workspace, 'agents'), { recursive: true });
      await world.run({ inputs: { ...INPUTS, 'on-no-cards': 'pass' }, run: { number: 2 } });
      expect(world.standIn.issues[0]!.state).toBe('open');
    }));

  test.concurrent('is neither made without being asked for, nor on a pull request', async () => {
    await inWorld({}, async (world) => {
      await world.run({});
      expect(world.standIn.issues).toEqual([]);
    });
    await inWorld(
      { event: 'pull_request', base: AGENT, head: { [LIST]: FORBIDDEN_TOOLS } },
      async (world) => {
        await world.run({ inputs: INPUTS });
        expect(world.standIn.issues).toEqual([]);
      },
    );
  });

  test.concurrent('that may not be written changes no verdict, and one notice names the permission', () =>
    inWorld({ permissions: { contents: 'read' } }, async (world) => {
      const { exitCode, outputs, stdout } = await world.run({ inputs: INPUTS });
      expect([exitCode, outputs.verdict, world.standIn.issues]).toEqual([1, 'fail', []]);
      expect(stdout.match(/::notice /g)).toHaveLength(1);
      expect(stdout).toContain('"issues: write"');
    }));
});
