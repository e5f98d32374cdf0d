/* The dialect of agents for Kiro's command line, CLI 2 (read on 2026-11-28). */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  directions,
  messages,
  permissionsOf,
  sentences,
  UNCHANGED,
  unitsIn,
} from '../../support/host-units.ts';
import { runs } from '../../support/runs.ts';

type Files = Readonly<Record<string, unknown>>;

const agent = (value: unknown): Files => ({ '.kiro/agents/reviewer.json': value });
const shell = (value: unknown): Files => agent({ toolsSettings: { shell: value } });

async function direction(before: Files, after: Files): Promise<string> {
  const [base, head] = [await permissionsOf(before), await permissionsOf(after)];
  const { widens, narrows } = directions(base, head);
  return widens > 0 ? 'widens' : narrows > 0 ? 'narrows' : 'neutral';
}

describe('agents', () => {
  it.each([
    ['a tool', agent({ tools: ['read'] }), agent({ tools: ['read', 'shell'] }), 'widens'],
    ['a tool less', agent({ tools: ['read', 'shell'] }), agent({ tools: ['read'] }), 'narrows'],
    ['no question', agent({}), agent({ allowedTools: ['@git/status'] }), 'widens'],
    ['a command', shell({}), shell({ allowedCommands: ['git status'] }), 'widens'],
    ['a denied command', shell({}), shell({ deniedCommands: ['rm .*'] }), 'narrows'],
    ['a denied command less', shell({ deniedCommands: ['rm .*'] }), shell({}), 'widens'],
    ['deny by default', shell({ denyByDefault: true }), shell({}), 'widens'],
    ['commands that only read', shell({}), shell({ autoAllowReadonly: true }), 'widens'],
    [
      'a path',
      agent({ toolsSettings: { write: { deniedPaths: ['.env'] } } }),
      agent({ toolsSettings: { write: {} } }),
      'widens',
    ],
    ['a server', agent({}), agent({ mcpServers: { a: { command: 'a' } } }), 'widens'],
    ['other servers', agent({}), agent({ includeMcpJson: true }), 'widens'],
    ['inline rules', agent({}), agent({ permissions: [] }), 'widens'],
    ['an unknown key', agent({}), agent({ power: 1 }), 'widens'],
    ['a prompt', agent({}), agent({ prompt: 'Review.' }), 'neutral'],
    ['the order', agent({ tools: ['a', 'b'] }), agent({ tools: ['b', 'a'] }), 'neutral'],
  ])('%s', async (_name, before, after, expected) => {
    expect(await direction(before, after)).toBe(expected);
  });

  it('are units of their own', async () => {
    const units = await unitsIn({ ...agent({}), 'web/.kiro/agents/ops.json': {} });
    expect(units.map(({ name }) => name)).toEqual(['kiro · reviewer', 'kiro · ops (web)']);
  });

  it('are named in sentences', async () => {
    expect(
      await sentences(agent({ allowedTools: [] }), agent({ allowedTools: ['shell'] })),
    ).toEqual(['kiro · reviewer widens: the setting "allowedTools" now contains "shell"']);
  });

  it('that allow everything are reported', async () => {
    const files = agent({
      allowedTools: ['*'],
      toolsSettings: { shell: { allowedCommands: ['.*'] } },
    });
    expect(await messages(files)).toEqual([
      'allows-everything: the rule "*" allows every tool',
      'allows-everything: the rule ".*" allows every shell command',
    ]);
  });

  it('have hooks, which run by themselves and may block', async () => {
    const files = agent({ hooks: { preToolUse: [{ matcher: 'shell', command: './guard.sh' }] } });
    expect(await sentences(agent({}), files)).toEqual([
      'kiro · reviewer widens: the hook "preToolUse" now automatically runs "./guard.sh"',
    ]);
    expect((await sentences(files, agent({}))).map((text) => text.split(' ')[3])).toEqual([
      'widens:',
      'narrows:',
    ]);
  });
});

const names = fc.array(fc.constantFrom('read', 'shell', '@git', '*', 'write'), { maxLength: 4 });
const configs = fc.record({ tools: names, allowedTools: names });

it('widens one way where it narrows the other, as sets do', async () => {
  await fc.assert(
    fc.asyncProperty(configs, configs, async (before, after) => {
      const [base, head] = [await permissionsOf(agent(before)), await permissionsOf(agent(after))];
      const [there, back] = [directions(base, head), directions(head, base)];
      const hasMore = (a: typeof before, b: typeof before): boolean =>
        a.tools.some((name) => !b.tools.includes(name)) ||
        a.allowedTools.some((name) => !b.allowedTools.includes(name));
      expect(there.widens > 0).toBe(hasMore(after, before));
      expect(back.widens > 0).toBe(hasMore(before, after));
      const text = JSON.stringify({ ...before, tools: [...before.tools].reverse() }, null, 2);
      expect(directions(base, await permissionsOf(agent(text)))).toEqual(UNCHANGED);
    }),
    { numRuns: runs(67, 20_000) },
  );
});
