import { describe, expect, test } from '@jest/globals';
import { aapCard, evaluated, outcomesOf, violationsOf } from '../support/evaluated.ts';

const DENY_LOW = 'defaults: { unmapped_tool_action: deny, unmapped_severity: low }\n';
const card = aapCard(['read']);
const mapped = (pattern: string): string =>
  `capability_mappings:\n  reading: { tools: [${JSON.stringify(pattern)}], card_actions: [read] }\n${DENY_LOW}`;
const forbidden = (pattern: string): string =>
  `forbidden: [{ pattern: ${JSON.stringify(pattern)}, reason: no, severity: critical }]\n${DENY_LOW}`;
const triggered = (pattern: string): string =>
  `escalation_triggers: [{ condition: ${JSON.stringify(`tool_matches('${pattern}')`)}, action: deny, reason: no }]\n${DENY_LOW}`;

// The tool has a server and a name, so its canonical name and its raw name differ. It also has two
// aliases.
const tool = { name: 'del ete', server: 'file server' };
const CANONICAL = 'mcp__file_server__del_ete';
const aliases = { [CANONICAL]: ['fs/delete'], 'del ete': ['remove'] };

describe('which names are tried', () => {
  test.each([
    ['the canonical name', CANONICAL, true],
    ['the raw name', 'del ete', false],
    ['an alias of the canonical name', 'fs/delete', true],
    ['an alias of the raw name', 'remove', true],
    ['a split that is not in the file', 'del_ete', false],
    ['another case', CANONICAL.toUpperCase(), undefined],
  ])('%s', async (_, pattern, grants) => {
    const violations = async (policy: string) =>
      violationsOf(await evaluated({ card, policy, tools: [tool], aliases }));
    const unmapped = `unmapped ${CANONICAL} low`;
    const prohibits = pattern !== 'del_ete' && grants !== undefined;
    expect(await violations(mapped(pattern))).toEqual(grants ? [] : [unmapped]);
    expect(await violations(forbidden(pattern))).toEqual([
      prohibits ? `forbidden ${CANONICAL} critical` : unmapped,
    ]);
    expect(await violations(triggered(pattern))).toEqual([
      ...(prohibits ? [`escalation ${CANONICAL} high`] : []),
      unmapped,
    ]);
  });

  test('an alias adds a name and never takes one away', async () => {
    const policy = forbidden('x');
    expect(
      violationsOf(await evaluated({ policy, tools: ['x'], aliases: { x: ['harmless'] } })),
    ).toEqual(['forbidden x critical']);
  });

  test('an alias does not lend its own names on', async () => {
    const policy = forbidden('c');
    expect(
      violationsOf(await evaluated({ policy, tools: ['a'], aliases: { a: ['b'], b: ['c'] } })),
    ).toEqual(['unmapped a low']);
  });
});

describe('patterns written mcp:server/tool', () => {
  test.each([
    ['a tool', 'mcp:files/delete', { name: 'delete', server: 'files' }],
    ['a whole server', 'mcp:files/*', { name: 'delete', server: 'files' }],
    ['any server', 'mcp:*/delete', { name: 'delete', server: 'files' }],
    ['a raw name in that style', 'mcp:files/delete', 'mcp:files/delete'],
    ['a canonical raw name', 'mcp:files/delete', 'mcp__files__delete'],
  ])('of %s meet their tools, in prohibitions and capabilities', async (_, pattern, named) => {
    expect(
      violationsOf(await evaluated({ card, policy: mapped(pattern), tools: [named] })),
    ).toEqual([]);
    expect(
      violationsOf(await evaluated({ card, policy: forbidden(pattern), tools: [named] })),
    ).toHaveLength(1);
    expect(
      (await evaluated({ card, policy: forbidden(pattern), tools: [named] })).evaluation
        .decisions[0]!.outcome,
    ).toBe('forbidden');
  });

  test('are plain text where the policy is not wholly written so', async () => {
    const policy = `capability_mappings:\n  reading: { tools: ["mcp:files/*", read], card_actions: [read] }\n${DENY_LOW}`;
    expect(
      violationsOf(await evaluated({ card, policy, tools: [{ name: 'delete', server: 'files' }] })),
    ).toEqual(['unmapped mcp__files__delete low']);
  });

  test.each([
    ['cross-server', 'mcp:files/delete', { name: 'delete', server: 'other' }],
    ['no server', 'mcp:files/delete', 'delete'],
  ])('do not meet others: %s', async (_, pattern, named) => {
    const one = await evaluated({ card, policy: forbidden(pattern), tools: [named] });
    expect(one.evaluation.decisions[0]!.outcome).toBe('unmapped');
  });
});

describe('distinct tools', () => {
  test('two lists that name a tool give one decision, with all its names', async () => {
    const policy = forbidden('del ete');
    // The pattern does not match the canonical name, but matches the name in the other list.
    const one = await evaluated({ policy, tools: [CANONICAL, tool, CANONICAL] });
    expect([violationsOf(one), outcomesOf(one)]).toEqual([
      [`forbidden ${CANONICAL} critical`],
      [`${CANONICAL} forbidden by del ete:1`],
    ]);
  });

  test('no name can borrow the decision of another', async () => {
    // Each list combines a tool with a name that a careless cache would use as the key for that
    // tool.
    const policy = `forbidden: [{ pattern: del, reason: no, severity: critical }]\ndefaults: { unmapped_tool_action: allow }\n`;
    const real = { name: 'del', server: 's' };
    for (const separator of ['\n', '\n\n', '\0', ' ', ',', '","', '","","', '|', '\u001f']) {
      const forged = ['mcp__s__del', '', 'del'].join(separator);
      const shorter = ['mcp__s__del', 'del'].join(separator);
      const one = await evaluated({
        policy,
        tools: [forged, shorter, JSON.stringify(['mcp__s__del', [], ['del']]), real],
      });
      expect(violationsOf(one)).toEqual(['forbidden mcp__s__del critical']);
    }
  });

  test('aliases and raw names are not confused with each other', async () => {
    // The same three names: `del` may grant as an alias, but not as a raw name.
    const policy = mapped('del');
    const one = await evaluated({
      card,
      policy,
      tools: [
        { name: 'del', server: 's' },
        { name: 'x', server: 't' },
      ],
      aliases: { mcp__t__x: ['del'] },
    });
    expect(outcomesOf(one)).toEqual([
      'mcp__s__del unmapped by unmapped tools: deny:3',
      'mcp__t__x mapped by reading:2',
    ]);
  });

  test.each([
    '',
    ' ',
    '*',
    '?',
    '__proto__',
    'constructor',
    'a\nb',
    '😀',
    '\u202e',
    'x'.repeat(10_000),
  ])('the name %j is decided like any other', async (name) => {
    const one = await evaluated({ card, policy: mapped('*'), tools: [name, name] });
    expect(one.response.tools.map((row) => [row.tool, row.outcome])).toEqual([[name, 'mapped']]);
    expect(violationsOf(await evaluated({ card, policy: mapped('never'), tools: [name] }))).toEqual(
      [`unmapped ${name} low`],
    );
  });
});
