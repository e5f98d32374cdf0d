import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileAccess, reasonOf } from '../../../src/evaluation/access/decide-access.ts';
import type { AccessRequest } from '../../../src/model/access.ts';
import { accessListOf, callOf, ownList } from '../../support/access-lists.ts';
import { runs } from '../../support/runs.ts';

const never = () => false;

async function decided(content: unknown, request: AccessRequest) {
  return compileAccess(await ownList(content)).decideRequest(request, never);
}

const ENTRIES = [
  {
    name: 'no-destructive-sql',
    effect: 'deny',
    action: 'execute',
    resource: 'sql:*DROP*',
    message: 'Destructive SQL is blocked by policy',
  },
  { name: 'no-shell', effect: 'deny', action: 'call', resource: 'shell_exec' },
  { name: 'audit-memory-searches', effect: 'audit', action: 'search', resource: 'memory' },
];

describe('the three policies of the policy engine', () => {
  test.each<[AccessRequest, string, string | undefined]>([
    [
      {
        actor: 'agent',
        action: 'execute',
        resource: 'sql:DROP TABLE users',
        sql: 'DROP TABLE users',
      },
      'deny',
      'no-destructive-sql',
    ],
    [
      { actor: 'agent', action: 'execute', resource: 'sql:SELECT * FROM facts' },
      'allow',
      undefined,
    ],
    [callOf('shell_exec'), 'deny', 'no-shell'],
    [callOf('tool:shell_exec', 'agent:main'), 'deny', 'no-shell'],
    [{ actor: 'main', action: 'search', resource: 'memory' }, 'audit', 'audit-memory-searches'],
    [callOf('web_search'), 'allow', undefined],
  ])('%j is decided with %s', async (request, effect, name) => {
    const decision = await decided(ENTRIES, request);
    expect([decision.effect, decision.decidedBy?.entry.name]).toEqual([effect, name]);
    expect(decision.mode).toBe(name === undefined ? 'default' : 'matched');
  });

  test('the reason is the message, and otherwise the pattern', async () => {
    const sql = await decided(ENTRIES, { actor: 'a', action: 'execute', resource: 'sql:DROP x' });
    expect(reasonOf(sql)).toBe('Destructive SQL is blocked by policy');
    expect(reasonOf(await decided(ENTRIES, callOf('shell_exec')))).toBe(
      'the entry "no-shell" matches: action "call", resource "shell_exec"',
    );
  });
});

describe('prefixes', () => {
  test.each([
    ['tool:shell_*', 'shell_exec', 'deny'],
    ['tool:shell_*', 'tool:shell_exec', 'deny'],
    ['*:shell_*', 'shell_exec', 'deny'],
    ['shell_*', 'tool:shell_exec', 'deny'],
    ['t*', 'shell_exec', 'allow'],
    ['tool:*', 'mcp:files/read', 'allow'],
    ['mcp:files/*', 'mcp:files/read', 'deny'],
    ['agent:*', 'shell_exec', 'allow'],
  ])('a deny of %s decides about the tool %s with %s', async (resource, tool, effect) => {
    const entries = [{ name: 'a', effect: 'deny', action: 'call', resource }];
    expect((await decided(entries, callOf(tool))).effect).toBe(effect);
  });

  test('the prefix of a tool is only that of a call', async () => {
    const entries = [{ name: 'a', effect: 'deny', resource: 'tool:memory' }];
    const search = { actor: 'main', action: 'search', resource: 'memory' };
    expect((await decided(entries, search)).effect).toBe('allow');
    expect((await decided(entries, { ...search, action: 'call' })).effect).toBe('deny');
  });

  test('an agent is named with the prefix and without it, also as the target of a delegation', async () => {
    const entries = [{ name: 'a', effect: 'deny', actor: 'agent:main', resource: 'agent:helper' }];
    const request = { actor: 'main', action: 'delegate', resource: 'helper' };
    expect((await decided(entries, request)).effect).toBe('deny');
    expect((await decided(entries, { ...request, resource: 'agent:helper' })).effect).toBe('deny');
    expect((await decided(entries, { ...request, action: 'call' })).effect).toBe('allow');
  });
});

describe('fields of requests', () => {
  const argument = [{ name: 'a', effect: 'deny', argument: '*--force*' }];

  test('a request without an argument does not match an entry about arguments', async () => {
    expect((await decided(argument, callOf('git'))).effect).toBe('allow');
    const forced = { ...callOf('git'), argument: 'push --force' };
    expect((await decided(argument, forced)).effect).toBe('deny');
    expect((await decided([{ ...argument[0], argument: '*' }], callOf('git'))).effect).toBe(
      'allow',
    );
  });

  test('an empty argument is an argument', async () => {
    const request = { ...callOf('git'), argument: '' };
    expect((await decided([{ name: 'a', effect: 'deny', argument: '*' }], request)).effect).toBe(
      'deny',
    );
  });

  test('a regular expression that cannot be read never switches a deny off', async () => {
    const broken = [{ name: 'a', effect: 'deny', sql: '(' }];
    const request = { actor: 'a', action: 'execute', resource: 'sql:x', sql: 'x' };
    expect((await decided(broken, request)).effect).toBe('deny');
    const allow = { default: 'deny', policies: [{ name: 'a', effect: 'allow', sql: '(' }] };
    expect((await decided(allow, request)).effect).toBe('deny');
  });
});

describe('several lists', () => {
  test('the list of a floor and the own list decide apart, and the stricter one counts', async () => {
    const floor = await accessListOf(
      JSON.stringify([{ name: 'floor', effect: 'allow' }]),
      'org/access.json',
    );
    const own = await accessListOf(JSON.stringify(ENTRIES), 'access.json');
    const { decideRequest } = compileAccess({ floors: [floor], own: [own] });
    expect(decideRequest(callOf('shell_exec'), never).effect).toBe('deny');
    const other = compileAccess({ floors: [own], own: [floor] });
    const decision = other.decideRequest(callOf('shell_exec'), never);
    expect([decision.effect, decision.byFloor]).toEqual(['deny', true]);
  });

  test('several own lists are one: priority, then path', async () => {
    const low = await accessListOf('- {name: low, effect: deny, priority: 1}', 'a.access.yaml');
    const high = await accessListOf('- {name: high, effect: allow, priority: 2}', 'b.access.yaml');
    const { decideRequest } = compileAccess({ floors: [], own: [low, high] });
    expect(decideRequest(callOf('x'), never).decidedBy?.entry.name).toBe('high');
  });
});

const FIELD = fc.constantFrom('a', 'b', 'ab', 'a:b', 'tool:a', 'agent:b', 'tool:tool:a', '');
const PATTERN = fc.constantFrom(
  '*',
  'a',
  'b',
  'a*',
  '*b',
  '?',
  'a?',
  'tool:a',
  'tool:*',
  'agent:*',
  '*:b',
);
const ENTRY = fc.record(
  {
    effect: fc.constantFrom('allow', 'deny', 'audit'),
    actor: PATTERN,
    action: fc.constantFrom('*', 'call', 'c*', 'search', 'delegate'),
    resource: PATTERN,
    argument: PATTERN,
    priority: fc.integer({ min: -1, max: 2 }),
    enabled: fc.boolean(),
  },
  { requiredKeys: ['effect'] },
);
const REQUEST = fc.record(
  {
    actor: FIELD,
    action: fc.constantFrom('call', 'search', 'delegate'),
    resource: FIELD,
    argument: FIELD,
  },
  { requiredKeys: ['actor', 'action', 'resource'] },
);

/** A complete decision function in ten lines, as a reference. */
function reference(
  entries: readonly Record<string, string | number | boolean>[],
  otherwise: string,
  request: Record<string, string>,
): string {
  const glob = (pattern: string, text: string): boolean =>
    new RegExp(`^${pattern.replaceAll('*', '[^]*').replaceAll('?', '[^]')}$`, 'u').test(text);
  const prefixes = {
    actor: 'agent:',
    resource: { call: 'tool:', delegate: 'agent:' }[request.action!],
  } as Record<string, string | undefined>;
  const meets = (pattern: string, text: string, prefix = ''): boolean => {
    const isPrefixed = prefix !== '' && text.startsWith(prefix);
    let bare = text;
    while (prefix !== '' && bare.startsWith(prefix)) bare = bare.slice(prefix.length);
    if (prefix === '' || (!isPrefixed && bare.includes(':'))) return glob(pattern, text);
    return glob(pattern, bare) || (pattern.includes(':') && glob(pattern, prefix + bare));
  };
  const matching = entries
    .filter((entry) => entry.enabled !== false)
    .filter((entry) =>
      ['actor', 'action', 'resource', 'argument'].every(
        (key) =>
          entry[key] === undefined ||
          (request[key] !== undefined && meets(String(entry[key]), request[key], prefixes[key])),
      ),
    )
    .sort((a, b) => Number(b.priority ?? 0) - Number(a.priority ?? 0));
  return String(matching[0]?.effect ?? otherwise);
}

test('deciding equals the reference on random lists and requests', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(ENTRY, { maxLength: 6 }),
      fc.constantFrom('allow', 'deny'),
      fc.array(REQUEST, { minLength: 5, maxLength: 5 }),
      async (entries, otherwise, requests) => {
        const policies = entries.map((entry, index) => ({ name: `e${index}`, ...entry }));
        const list = { default: otherwise, policy_mode: otherwise, policies };
        const { decideRequest } = compileAccess(await ownList(list));
        for (const request of requests)
          expect(decideRequest(request, never).effect).toBe(
            reference(entries as never, otherwise, request as never),
          );
      },
    ),
    { numRuns: runs(330, 20_000) },
  );
});
