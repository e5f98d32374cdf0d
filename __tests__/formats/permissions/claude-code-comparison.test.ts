/* Comparisons of settings for Claude Code 2.1.240, as of 2026-08-22. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ChangeDraft } from '../../../src/diff/change-draft.ts';
import { compareHosts } from '../../../src/diff/hosts/compare-hosts.ts';
import { widerRequest } from '../../../src/evaluation/decision/compare-requests.ts';
import { compileDecisions } from '../../../src/evaluation/decision/decide.ts';
import {
  type ClaudePermissions,
  readClaudeCode,
} from '../../../src/formats/permissions/claude/claude-code.ts';
import { rankOf } from '../../../src/model/decision.ts';
import { type CallKind, requestOfCall } from '../../../src/model/host-call.ts';
import type { Situation } from '../../../src/model/host-permissions.ts';
import { permissionFile } from '../../support/hosts.ts';
import { HOST } from '../../support/reference/claude-code.ts';
import { agreementOf } from '../../support/reference/reference.ts';
import { runs } from '../../support/runs.ts';

interface Settings {
  readonly permissions?: {
    readonly allow?: readonly string[];
    readonly ask?: readonly string[];
    readonly deny?: readonly string[];
    readonly defaultMode?: string;
    readonly additionalDirectories?: readonly string[];
  };
  readonly [key: string]: unknown;
}

const read = (settings: Settings): ClaudePermissions =>
  readClaudeCode([permissionFile('settings', settings)]);

function changes(base: Settings, head: Settings): readonly ChangeDraft[] {
  return compareHosts({ base: read(base), head: read(head) }, {});
}

/** Returns the directions of all changes that have an effect. */
function directions(base: Settings, head: Settings): readonly string[] {
  const found = changes(base, head).map(({ direction }) => direction);
  return [...new Set(found)].filter((direction) => direction !== 'neutral').sort();
}

const allow = (...rules: readonly string[]): Settings => ({ permissions: { allow: rules } });
const deny = (...rules: readonly string[]): Settings => ({ permissions: { deny: rules } });
const ask = (...rules: readonly string[]): Settings => ({ permissions: { ask: rules } });

describe('directions on which other tools have stumbled', () => {
  test('a prefix that became narrower narrows, although ":*" is in it', () => {
    expect(directions(allow('Bash(git:*)'), allow('Bash(git log:*)'))).toEqual(['narrows']);
    expect(directions(allow('Bash(npm run *)'), allow('Bash(npm run test:*)'))).toEqual([
      'narrows',
    ]);
  });

  test.each([
    ['Bash(git log *)', 'git log --output=notes.txt'],
    ['Bash(git branch:*)', 'git branch -D topic'],
    ['Bash(find *)', 'find . -fprint files.txt'],
    // No form of these commands is known that needs a rule.
    ['Bash(ls *)', 'ls -la'],
    ['Bash(git log --oneline)', 'git log --oneline'],
  ])('the example for %s is a call that needs the rule, if one is known', (rule, call) => {
    expect(changes(allow('Read'), allow('Read', rule)).map(({ example }) => example)).toEqual([
      call,
    ]);
  });

  test('":*" and " *" are the same', () => {
    expect(
      changes(allow('Bash(git log:*)'), allow('Bash(git log *)')).map((each) => each.direction),
    ).toEqual([]);
  });

  test('"X*" to "X:*" in a list that denies widens by the words that continue the name', () => {
    const [change] = changes(deny('Bash(gh pr merge*)'), deny('Bash(gh pr merge:*)'));
    expect(change?.direction).toBe('widens');
    expect(directions(deny('Bash(gh pr merge*)'), deny('Bash(gh pr merge:*)'))).toEqual(['widens']);
  });

  test('a rule that moved within its list changes nothing', () => {
    const [first, second] = ['Bash(git push *)', 'mcp__github__create_issue'];
    expect(changes(allow(first, second), allow(second, first))).toEqual([]);
  });

  test('a rule that moved from "ask" to "allow" widens, and only once', () => {
    const found = changes(ask('Bash(gh pr comment:*)'), allow('Bash(gh pr comment:*)'));
    expect(found.map(({ direction }) => direction)).toEqual(['widens']);
    expect(found[0]?.sentence).toContain('moved from "ask" to "allow"');
  });

  test('a rule that moved from "allow" to "deny" narrows', () => {
    expect(directions(allow('Bash(rm *)'), deny('Bash(rm *)'))).toEqual(['narrows']);
  });

  test('one tool of an MCP server is not all its tools', () => {
    expect(directions(allow('mcp__github'), allow('mcp__github__get_issue'))).toEqual(['narrows']);
    expect(directions(allow('mcp__github__get_issue'), allow('mcp__github'))).toEqual(['widens']);
    expect(directions(allow('mcp__github'), allow('mcp__github__*'))).toEqual([]);
  });

  test('a stricter mode narrows', () => {
    const mode = (defaultMode: string): Settings => ({ permissions: { defaultMode } });
    expect(directions(mode('bypassPermissions'), mode('acceptEdits'))).toEqual(['narrows']);
    expect(directions(mode('acceptEdits'), mode('default'))).toEqual(['narrows']);
    expect(directions(mode('default'), mode('plan'))).toEqual(['narrows']);
    expect(directions(mode('plan'), mode('dontAsk'))).toEqual(['narrows']);
    expect(directions(mode('default'), mode('acceptEdits'))).toEqual(['widens']);
    expect(directions(mode('manual'), mode('default'))).toEqual([]);
  });

  test('a hook that is removed narrows, and one that could block calls also widens', () => {
    const hooks = (event: string): Settings => ({
      hooks: { [event]: [{ hooks: [{ type: 'command', command: 'scripts/check.sh' }] }] },
    });
    expect(directions(hooks('SessionStart'), {})).toEqual(['narrows']);
    expect(directions(hooks('PreToolUse'), {})).toEqual(['narrows', 'widens']);
    expect(directions({}, hooks('SessionStart'))).toEqual(['widens']);
  });

  test('one rule that is replaced by several that match the same calls changes nothing', () => {
    const split = ['Bash(git log)', 'Bash(git log *)'];
    expect(directions(allow('Bash(git log *)'), allow(...split))).toEqual([]);
    expect(directions(allow('Edit(/src/**)'), allow('Edit(/src/**)', 'Edit(/src/a/**)'))).toEqual(
      [],
    );
  });

  test('several rules that are replaced by one that matches more widen once', () => {
    const found = changes(allow('Bash(git log *)', 'Bash(git show *)'), allow('Bash(git *)'));
    const effective = found.filter(({ direction }) => direction !== 'neutral');
    expect(effective.map(({ direction }) => direction)).toEqual(['widens']);
  });

  test('several rules that are replaced by others both widen and narrow', () => {
    const [base, head] = [allow('Bash(make *)', 'Bash(npm *)'), allow('Bash(npm *)', 'Bash(go *)')];
    expect(directions(base, head)).toEqual(['narrows', 'widens']);
  });
});

describe('traps of the settings', () => {
  test('a rule about a protected path allows nothing', () => {
    expect(directions({}, allow('Edit(.claude/rules/**)'))).toEqual([]);
  });

  test('a path rule of Write is dead, in every spelling', () => {
    expect(directions(allow('Write(a/*)'), allow('Write(/a/**)'))).toEqual([]);
  });

  test('a folder in a list that denies is that folder at any depth, and in one that allows only here', () => {
    expect(directions(deny('Edit(src/**)'), deny('Edit(**/src/**)'))).toEqual([]);
    expect(directions(allow('Edit(src/**)'), allow('Edit(/src/**)'))).toEqual([]);
    expect(directions(allow('Edit(src/**)'), allow('Edit(**/src/**)'))).toEqual(['widens']);
  });

  test('a pattern of the working folder does not reach out of it', () => {
    expect(directions(allow('Read(//etc/hosts)'), allow('Read(//etc/hosts)', 'Read(**)'))).toEqual(
      [],
    );
    expect(directions(allow('Edit(**)'), allow('Edit(**)', 'Edit(../x)'))).toEqual(['widens']);
  });

  test('"*" in front of the command opens everything', () => {
    expect(
      directions(allow('Bash(npm *)'), allow('Bash(npm *)', 'Bash(TESTPATH=* uv run *)')),
    ).toEqual(['widens']);
  });

  test('a sandbox that is turned on confines commands and spares them the question', () => {
    const sandbox = (settings: object): Settings => ({ sandbox: { enabled: true, ...settings } });
    expect(directions({}, sandbox({}))).toEqual(['narrows', 'widens']);
    expect(directions({}, sandbox({ autoAllowBashIfSandboxed: false }))).toEqual(['narrows']);
  });

  test('a rule about every command widens in a sandbox too, for commands outside of it', () => {
    const sandbox = { enabled: true };
    const found = changes({ sandbox }, { sandbox, ...allow('Bash(npm publish *)') });
    expect(found.map(({ direction }) => direction)).toEqual(['widens']);
    expect(found[0]?.sentence).toContain('outside the sandbox');
  });

  test('a mode that nobody states any more may widen', () => {
    const [base, head] = [{ permissions: { defaultMode: 'default' } }, {}];
    expect(directions(base, head)).toEqual(['widens']);
  });
});

/** Returns the pairs of situations before and after a change, without repeated pairs. */
function pairsOf(
  before: ClaudePermissions,
  after: ClaudePermissions,
): readonly (readonly [Situation, Situation])[] {
  const pairs = before.situations.flatMap((situation, index) => {
    const other = after.situations[index];
    return other === undefined ? [] : [[situation, other] as const];
  });
  return pairs.filter(
    ([base, head], index) =>
      !pairs
        .slice(0, index)
        .some(([first, second]) => first.policy === base.policy && second.policy === head.policy),
  );
}

const RULES = [
  'Bash(a *)',
  'Bash(a*)',
  'Bash(a:*)',
  'Bash(a b)',
  'Bash(* b)',
  'Bash(a b *)',
  'Bash',
]
  .concat(['Read(a)', 'Read(/a)', 'Edit(a/**)', 'Edit(**)', 'Edit(//a)', 'Read(*)', 'Edit(a/*)'])
  .concat(['mcp__a', 'mcp__a__b', 'mcp__a__*', 'WebFetch(domain:*.a)', 'WebFetch(domain:a)'])
  .concat(['Skill(a)', 'Skill(a *)', 'Agent(a)', 'WebSearch', 'Bash(sudo a)', 'Bash(FOO=1 *)']);

const rules = fc.array(fc.constantFrom(...RULES), { maxLength: 4 });
const anySettings = fc
  .record({
    allow: rules,
    ask: rules,
    deny: rules,
    defaultMode: fc.constantFrom(undefined, 'default', 'plan', 'acceptEdits', 'dontAsk'),
  })
  .map(
    ({ defaultMode, ...lists }): Settings => ({
      permissions: { ...lists, ...(defaultMode !== undefined && { defaultMode }) },
    }),
  );

/** A small alphabet of calls. */
const CALLS: readonly string[] = (
  [
    [
      'shell',
      ['a', 'a b', 'ab', 'b', 'a b c', 'x b', 'rm a', 'b a'],
      ['', 'FOO=1 ', 'sudo ', 'LANG=C '],
    ],
    ['shell-read', ['a', 'a b', 'b'], ['']],
    ['read', ['a', 'x/a', 'a/b', '/a', '../a', '~/a', 'b'], ['']],
    ['edit', ['a', 'x/a', 'a/b', '/a', '../a', 'x/a/b', '.git/a'], ['']],
    ['write', ['a', 'a/b', '/a'], ['']],
    ['mcp', ['mcp__a__b', 'mcp__a__c', 'mcp__b__a'], ['']],
    ['fetch', ['a', 'b.a', 'b'], ['']],
    ['skill', ['a', 'a b', 'ab'], ['']],
    ['agent', ['a', 'b'], ['']],
    ['tool', ['WebSearch', 'TodoWrite'], ['']],
  ] as const
).flatMap(([kind, texts, prefixes]) =>
  texts.flatMap((text) =>
    prefixes.map((prefix) => requestOfCall({ kind: kind satisfies CallKind, prefix, text })),
  ),
);

describe('comparisons of random settings', () => {
  test('agree with every call of a small alphabet, and show a call that really changed', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (base, head) => {
        const [before, after] = [read(base), read(head)];
        const calls = changes(base, head).filter(({ kind }) => kind === 'call');
        for (const direction of ['widens', 'narrows'] as const) {
          const isFound = calls.some((change) => change.direction === direction);
          const gains = pairsOf(before, after).flatMap(([situation, other]) => {
            const [less, more] = direction === 'widens' ? [situation, other] : [other, situation];
            const [low, high] = [less.policy, more.policy].map(compileDecisions);
            const rises = (call: string): boolean => rankOf(low!(call)) < rankOf(high!(call));
            const wider = widerRequest(less.policy, more.policy);
            expect(wider.kind).not.toBe('undecided');
            if (wider.kind === 'witness') expect(rises(wider.name)).toBe(true);
            return [wider.kind === 'witness', ...CALLS.map(rises)];
          });
          expect(isFound).toBe(gains.includes(true));
        }
      }),
      { seed: 11, numRuns: runs(25, 2000) },
    );
  });

  test('swap their directions with the base and the head, and decide everything', () => {
    const swapped = { widens: 'narrows', narrows: 'widens', neutral: 'neutral' } as const;
    fc.assert(
      fc.property(anySettings, anySettings, (base, head) => {
        const [there, back] = [changes(base, head), changes(head, base)];
        const of = (list: readonly ChangeDraft[]): ReadonlySet<string> =>
          new Set(list.map(({ direction }) => direction).filter((each) => each !== 'neutral'));
        expect(of(there)).toEqual(new Set([...of(back)].map((each) => swapped[each as 'widens'])));
        expect(there.some(({ undecided }) => undecided)).toBe(false);
      }),
      { seed: 12, numRuns: runs(25, 2000) },
    );
  });

  test('find nothing between a file and itself, in another order and with repetitions', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const lists = settings.permissions ?? {};
        const turned = (list: readonly string[] = []): readonly string[] => [
          ...list.toReversed(),
          ...list,
        ];
        const other: Settings = {
          permissions: {
            ...lists,
            deny: turned(lists.deny),
            ask: turned(lists.ask),
            allow: turned(lists.allow),
          },
        };
        expect(changes(settings, settings)).toEqual([]);
        expect(changes(settings, other)).toEqual([]);
      }),
      { seed: 13, numRuns: runs(25, 2000) },
    );
  });
});

describe('the reference matcher', () => {
  test('agrees about random rules and calls', () => {
    const seed = 1 + Math.floor(Math.random() * 1_000_000);
    const { matched, disagreements } = agreementOf(HOST, seed, runs(2_000, 200_000));
    expect(disagreements).toEqual([]);
    expect(matched).toBeGreaterThan(0.25);
  });
});
