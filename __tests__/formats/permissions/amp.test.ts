/*
 * The dialect of Amp's settings, as documented on 2026-11-28.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  directions,
  messages,
  outcome,
  permissionsOf,
  sentences,
  UNCHANGED,
} from '../../support/host-units.ts';
import { runs } from '../../support/runs.ts';

type Files = Readonly<Record<string, unknown>>;

const settings = (value: unknown): Files => ({ '.amp/settings.json': value });
const rules = (...list: readonly unknown[]): Files => settings({ 'amp.permissions': list });
const bash = (cmd: unknown, action: string): unknown => ({
  tool: 'Bash',
  matches: { cmd },
  action,
});

describe('decisions', () => {
  it.each([
    // Amp's manual
    [
      '1',
      rules(bash('/^git (status|log|diff)$/', 'allow')),
      'git status / git commit',
      'allow / ask',
    ],
    ['2', rules(), 'npm run build', 'ask'],
    ['5', rules(), 'git push / git -C x push', 'ask / ask'],
    ['6', rules({ tool: '*', action: 'allow' }, bash('rm *', 'reject')), 'rm x', 'allow'],
    ['7', rules(bash('rm -rf *', 'reject'), { tool: 'Bash', action: 'allow' }), 'rm -rf x', 'deny'],
    [
      '8',
      rules({ tool: 'Bash', action: 'allow' }, bash('rm -rf *', 'reject')),
      'rm -rf x',
      'allow',
    ],
    // advdv/stdgo
    ['9', rules(bash('*go *', 'allow')), 'cargo run / go x; rm -rf /', 'allow / allow'],
    ['10', rules(bash(['cp *', 'mv *'], 'allow')), 'cp a b / mv a b / rm a', 'allow / allow / ask'],
    [
      '11',
      rules({ tool: 'Bash', matches: { cmd: 'make *' }, action: 'allow', context: 'subagent' }),
      'make all',
      'ask',
    ],
  ])('%s: %j', async (_source, files, calls, expected) => {
    const permissions = await permissionsOf(files);
    const found = calls.split(' / ').map((call) => outcome(permissions, 'shell', call));
    expect(found.join(' / ')).toBe(expected);
  });

  it('3: a subagent is refused what no rule allows', async () => {
    const permissions = await permissionsOf(rules());
    expect(outcome(permissions, 'shell', 'npm run build', 1)).toBe('deny');
  });

  it('4: commands that only read are allowed', async () => {
    expect(outcome(await permissionsOf(rules()), 'shell-read', 'ls')).toBe('allow');
  });

  it('12: a program decides, which is compared as code', async () => {
    const files = rules({ tool: 'Bash', action: 'delegate', to: './decide.sh' });
    expect(await sentences(rules(), files)).toContain(
      'amp widens: the program that decides whether to allow "Bash" now automatically runs "./decide.sh"',
    );
  });

  it('everything is allowed without questions', async () => {
    const files = settings({ 'amp.dangerouslyAllowAll': true });
    expect(outcome(await permissionsOf(files), 'shell', 'rm -rf x')).toBe('allow');
    expect(await messages(files)).toEqual([
      'bypass-mode: the mode "amp.dangerouslyAllowAll" allows every call that no rule forbids, without asking for approval',
    ]);
  });
});

describe('changes', () => {
  it('name the rule and a call', async () => {
    const before = rules(bash('git add *', 'allow'));
    const after = rules(bash('git add *', 'allow'), bash('git push *', 'allow'));
    expect(await sentences(before, after)).toEqual([
      'amp widens: calls such as "git push origin main" are now allowed without approval: the allow rule "Bash git push *" was added',
    ]);
  });

  it('of the order are noticed', async () => {
    const [first, second] = [bash('rm *', 'reject'), { tool: 'Bash', action: 'allow' }];
    const found = await sentences(rules(first, second), rules(second, first));
    expect(found.map((text) => text.split(' ')[1])).toEqual(['widens:']);
    expect(await messages(rules(second, first))).toEqual([
      'allows-everything: the rule "Bash" allows every shell command that no earlier rule matches',
      'dead-rule: the rule "Bash rm *" has no effect: the earlier rule "Bash" applies',
    ]);
  });

  it('of rules about other arguments are not decided', async () => {
    const rule = { tool: 'edit_file', matches: { path: 'src/*' }, action: 'allow' };
    const [sentence] = await sentences(rules(), rules(rule));
    expect(sentence).toBe(
      'amp widens: the allow rule "edit_file src/*" is new, and its effect is unknown: it depends on conditions that Card Gate cannot compare',
    );
    expect((await sentences(rules(rule), rules())).map((text) => text.split(' ')[1])).toEqual([
      'narrows:',
    ]);
  });

  it.each([
    ['a disabled tool', { 'amp.tools.disable': ['a'] }, {}, 'widens'],
    ['a guarded file', {}, { 'amp.guardedFiles.allowlist': ['a'] }, 'widens'],
    ['an empty list', {}, { 'amp.guardedFiles.allowlist': [] }, 'neutral'],
    ['an older list', {}, { 'amp.commands.allowlist': ['make'] }, 'widens'],
    ['a server', {}, { 'amp.mcpServers': { a: { command: 'a' } } }, 'widens'],
    ['an unknown key', {}, { 'amp.x': 1 }, 'widens'],
    ['a key of the editor', {}, { 'editor.tabSize': 1 }, 'neutral'],
  ])('of %s', async (_name, before, after, expected) => {
    const [base, head] = [
      await permissionsOf(settings(before)),
      await permissionsOf(settings(after)),
    ];
    const { widens, narrows } = directions(base, head);
    expect(widens > 0 ? 'widens' : narrows > 0 ? 'narrows' : 'neutral').toBe(expected);
  });
});

/* The rule that decides, written from the manual alone. */

type Rule = readonly [cmd: string, action: string];

function referenceOutcome(list: readonly Rule[], command: string): string {
  const met = list.find(([cmd]) => {
    const source = /^\/(.*)\/$/.exec(cmd)?.[1];
    if (source !== undefined) return new RegExp(source).test(command);
    const parts = cmd.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's').test(command);
  });
  return { allow: 'allow', ask: 'ask', reject: 'deny' }[met?.[1] ?? 'ask'] ?? 'ask';
}

const lists = fc.array(
  fc.tuple(
    fc.constantFrom('git *', 'git', '*a*', '/^a|b$/', 'rm ?', '/x+ /', '*', 'a.b'),
    fc.constantFrom('allow', 'ask', 'reject'),
  ),
  { maxLength: 4 },
);
const commands = fc
  .array(fc.constantFrom('git', 'a', 'b', ' ', 'x', 'rm', '?', '.'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''))
  .filter((text) => !/^ |git.*push/.test(text));
const filesOf = (list: readonly Rule[]): Files =>
  rules(...list.map(([cmd, action]) => bash(cmd, action)));

describe('properties', () => {
  it('decides as the reference does', async () => {
    const batch = fc.array(commands, { minLength: 50, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(lists, batch, async (list, texts) => {
        const permissions = await permissionsOf(filesOf(list));
        for (const text of texts)
          expect([text, outcome(permissions, 'shell', text)]).toEqual([
            text,
            referenceOutcome(list, text),
          ]);
      }),
      { numRuns: runs(67, 20_000) },
    );
  });

  it('widens one way where it narrows the other', async () => {
    await fc.assert(
      fc.asyncProperty(lists, lists, async (before, after) => {
        const [base, head] = [
          await permissionsOf(filesOf(before)),
          await permissionsOf(filesOf(after)),
        ];
        const [there, back] = [directions(base, head), directions(head, base)];
        expect(there.undecided).toBe(0);
        expect([there.widens > 0, there.narrows > 0]).toEqual([back.narrows > 0, back.widens > 0]);
        const text = JSON.stringify(filesOf(before)['.amp/settings.json'], null, 4);
        expect(directions(base, await permissionsOf(settings(text)))).toEqual(UNCHANGED);
      }),
      { numRuns: runs(10, 1000) },
    );
  });
});
