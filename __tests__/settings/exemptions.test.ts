import { describe, expect, test } from '@jest/globals';
import { rangeOf } from '../../src/document/document.ts';
import type { WrittenExemption } from '../../src/model/agent.ts';
import { configurationOf, findingsOf, helpFor, problemRows } from './read.ts';

async function only(entry: string): Promise<WrittenExemption> {
  const { exemptions } = await configurationOf(`exemptions:\n  - ${entry}\n`);
  expect(exemptions).toHaveLength(1);
  return exemptions![0]!;
}

/** Returns the parts of an entry without their places. */
function plain({ patterns, place: _, ...parts }: WrittenExemption): object {
  const values = Object.entries(parts).map(([key, part]) => [
    key,
    (part as { value: string }).value,
  ]);
  return { ...Object.fromEntries(values), patterns: patterns.map(({ value }) => value) };
}

const WHOLE = `exemptions:
  - agent: deployer
    section: forbidden
    patterns: ["mcp__deploy__*", "mcp__ci__run"]
    reason: runs the deployments
    granted_by: security@example.org
    granted_at: 2026-11-01
    expires_at: 2026-12-31T00:00:00Z
`;

describe('an exemption', () => {
  test('with every key, each with its place', async () => {
    const [entry, ...more] = (await configurationOf(WHOLE)).exemptions!;
    expect(more).toEqual([]);
    expect(plain(entry!)).toEqual({
      agent: 'deployer',
      section: 'forbidden',
      patterns: ['mcp__deploy__*', 'mcp__ci__run'],
      reason: 'runs the deployments',
      grantedBy: 'security@example.org',
      grantedAt: '2026-11-01',
      expiresAt: '2026-12-31T00:00:00Z',
    });
    const lines = [
      entry!,
      entry!.agent!,
      entry!.section!,
      entry!.patterns[1]!,
      entry!.reason!,
      entry!.grantedBy!,
      entry!.grantedAt!,
    ];
    expect([...lines, entry!.expiresAt!].map(({ place }) => rangeOf(place).start.line)).toEqual([
      2, 2, 3, 4, 5, 6, 7, 8,
    ]);
    expect(entry!.place.path).toEqual(['exemptions', 0]);
  });

  test('in JSON', async () => {
    const text =
      '{"exemptions": [{"agent": "a", "section": "all", "patterns": ["x"], "expires_at": "soon"}]}';
    expect((await configurationOf(text, 'gate.json')).exemptions!.map(plain)).toEqual([
      { agent: 'a', section: 'all', patterns: ['x'], expiresAt: 'soon' },
    ]);
  });

  test.each([
    'agent',
    'section',
    'reason',
    'granted_by',
    'granted_at',
    'expires_at',
  ])('without %s is read as far as it goes', async (key) => {
    const before = plain((await configurationOf(WHOLE)).exemptions![0]!) as Record<string, unknown>;
    const without = WHOLE.replace(
      new RegExp(`(^  - |^    )${key}: .*\n`, 'm'),
      (_, indent: string) => (indent.includes('-') ? '  -\n' : ''),
    );
    const after = plain((await configurationOf(without)).exemptions![0]!);
    delete before[key.replace(/_([ab])/, (_, letter: string) => letter.toUpperCase())];
    expect(Object.keys(before)).toHaveLength(6);
    expect(after).toEqual(before);
  });

  test.each([
    ['{}', { patterns: [] }],
    ['{patterns: []}', { patterns: [] }],
    // A blank text counts as missing. An empty pattern is kept, and matches nothing.
    ['{agent: "", reason: " "}', { patterns: [] }],
    ['{patterns: [""]}', { patterns: [''] }],
    ['{section: everything}', { section: 'everything', patterns: [] }],
    [
      '{granted_at: yesterday, expires_at: 2099-13-45}',
      { grantedAt: 'yesterday', expiresAt: '2099-13-45', patterns: [] },
    ],
    ['{reason: no}', { reason: 'no', patterns: [] }],
    [
      '{agent: __proto__, patterns: [constructor]}',
      { agent: '__proto__', patterns: ['constructor'] },
    ],
  ])('%s is reported when it is evaluated, and breaks nothing here', async (text, parts) => {
    expect(plain(await only(text))).toEqual(parts);
  });

  test.each([
    ['forbidden', 'forbidden'],
    ['forbidden_tools', 'forbidden_tools'],
    ['all', 'all'],
    ['enforcement.forbidden_tools', 'forbidden_tools'],
    ['autonomy.forbidden_actions', 'forbidden_actions'],
    ['autonomy_envelope.forbidden_actions', 'forbidden_actions'],
    ['autonomy.max_autonomous_value', 'max_autonomous_value'],
    ['autonomy_envelope.max_autonomous_value', 'max_autonomous_value'],
    // The name is unknown in cards, so it is left unchanged and reported later.
    ['enforcement.forbidden_actions', 'enforcement.forbidden_actions'],
    ['integrity.forbidden_tools', 'integrity.forbidden_tools'],
    ['toString', 'toString'],
    ['Forbidden', 'Forbidden'],
  ])('the section %s is %s', async (written, section) => {
    expect((await only(`{section: ${written}}`)).section?.value).toBe(section);
  });
});

describe('an entry that is not an exemption at all breaks the configuration', () => {
  test.each([
    ['exemptions: {}', '/exemptions "exemptions" must be a list, but it is a map'],
    ['exemptions:', '/exemptions "exemptions" must be a list, but it has no value'],
    [
      'exemptions: [all]',
      '/exemptions/0 entry 1 of "exemptions" must be a map, but "all" is a string',
    ],
    [
      'exemptions: [{agent: 3}]',
      '/exemptions/0/agent "agent" in entry 1 of "exemptions" must be a string, but "3" is a number',
    ],
    [
      'exemptions: [{agent: }]',
      '/exemptions/0/agent "agent" in entry 1 of "exemptions" must be a string, but it has no value',
    ],
    [
      'exemptions: [{patterns: x}]',
      '/exemptions/0/patterns "patterns" in entry 1 of "exemptions" must be a list, but "x" is a string',
    ],
    [
      'exemptions: [{patterns: [1]}]',
      '/exemptions/0/patterns/0 entry 1 of "patterns" in entry 1 of "exemptions" must be a string, but "1" is a number',
    ],
    [
      'exemptions: [{section: [all]}]',
      '/exemptions/0/section "section" in entry 1 of "exemptions" must be a string, but it is a list',
    ],
    [
      'exemptions: [{pattern: [x]}]',
      '/exemptions/0/pattern unknown key "pattern" in entry 1 of "exemptions" (write "patterns" if that is what you meant)',
    ],
    [
      'exemptions: [{expire_at: x}]',
      '/exemptions/0/expire_at unknown key "expire_at" in entry 1 of "exemptions"; its content has no effect (write "expires_at" if that is what you meant)',
    ],
    [
      'exemptions: [{__proto__: x}]',
      '/exemptions/0/__proto__ unknown key "__proto__" in entry 1 of "exemptions"',
    ],
  ])('%s', async (text, message) => {
    expect(await problemRows(text)).toEqual([message]);
  });

  test("keys of another product are reported with Card Gate's keys", async () => {
    const keys =
      '"agent", "section", "patterns", "reason", "granted_by", "granted_at" and "expires_at"';
    expect(await helpFor('exemptions: [{exempt_section: all}]')).toEqual([
      `remove the key; the known keys here are ${keys}`,
    ]);
  });

  test('every entry is looked at', async () => {
    expect(await findingsOf('exemptions: [{agent: 1}, {}, {foo: x}]')).toHaveLength(2);
  });
});
