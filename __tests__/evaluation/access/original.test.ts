import { describe, expect, test } from '@jest/globals';
import { compileAccess } from '../../../src/evaluation/access/decide-access.ts';
import type { Limit } from '../../../src/model/limit.ts';
import { windowIncludes } from '../../../src/pattern/time/time-window.ts';
import { accessListOf, callOf } from '../../support/access-lists.ts';
import { findingsOf } from '../../support/governed-file.ts';

/*
 * Moneypenny's documentation and code silently disagree in several places
 * (docs/from-moneypenny.md). Each file here follows the documentation.
 */

const FILE = 'access.json';
const list = (content: unknown) => accessListOf(JSON.stringify(content), FILE);
const rulesOf = async (content: unknown) =>
  (await findingsOf(FILE, JSON.stringify(content))).map(({ rule }) => rule);
const messagesOf = async (content: unknown) =>
  (await findingsOf(FILE, JSON.stringify(content))).map(({ message }) => message);

async function decided(content: unknown, resource: string, isReached = false) {
  const { decideRequest } = compileAccess({ floors: [], own: [await list(content)] });
  return decideRequest(callOf(resource), () => isReached).effect;
}

/** Returns a list with a single entry that has a limit. */
const limited = (rule_type: string, rule_config: unknown) => [
  { name: 'limited', effect: 'deny', action: 'call', rule_type, rule_config },
];

async function limitOf(content: unknown): Promise<Omit<Limit, 'place'> | undefined> {
  const { limit } = (await list(content)).entries[0]!;
  if (limit === undefined) return undefined;
  const { place: _, ...rest } = limit;
  return rest;
}

describe('the documented keys of a rate limit, max_calls and window_secs', () => {
  const content = limited('rate_limit', { max_calls: 5, window_secs: 60 });

  test('count, and not the usual 100 calls in 300 seconds', async () => {
    expect(await limitOf(content)).toEqual({ kind: 'rate', max: 5, per: 60_000, by: 'session' });
    expect(await rulesOf(content)).toEqual([]);
  });

  test('are read like those of the code', async () => {
    const coded = limited('rate_limit', { max: 5, window_seconds: 60 });
    expect(await limitOf(coded)).toEqual(await limitOf(content));
  });

  test('are not replaced by a usual value if one is missing or misspelt', async () => {
    expect(await messagesOf(limited('rate_limit', { max_calls: 5 }))).toEqual([
      '"rule_config" has no "window_seconds"; Moneypenny silently uses 300',
    ]);
    expect(await messagesOf(limited('rate_limit', { max_cals: 5, window_secs: 60 }))).toEqual([
      'unknown key "max_cals" in "rule_config" for "rate_limit"; Moneypenny ignores it',
    ]);
  });
});

describe('the documented key of a token budget, max_tokens', () => {
  const content = limited('token_budget', { max_tokens: 1000 });

  test('counts, and not the usual 500,000 tokens', async () => {
    expect(await limitOf(content)).toEqual({ kind: 'token_budget', max: 1000, count: 'total' });
    expect(await rulesOf(content)).toEqual([]);
  });

  test('is not replaced by the usual value if it is missing', async () => {
    expect(await messagesOf(limited('token_budget', {}))).toEqual([
      '"rule_config" has no "max_tokens_per_session"; Moneypenny silently uses 500,000',
    ]);
  });
});

describe('the documented cron of a time window', () => {
  const content = limited('time_window', { cron: '* 9-17 * * 1-5' });

  test('limits the calls outside it, instead of all calls', async () => {
    const { limit } = (await list(content)).entries[0]!;
    if (limit?.kind !== 'time_window') throw new Error('there is no time window');
    expect(limit.reached).toBe('outside');
    expect(windowIncludes(limit.window, Date.parse('2026-11-20T12:00:00Z'))).toBe(true);
    expect(windowIncludes(limit.window, Date.parse('2026-11-20T20:00:00Z'))).toBe(false);
    expect([await decided(content, 'x', true), await decided(content, 'x', false)]).toEqual([
      'deny',
      'allow',
    ]);
  });

  test('is a note, because the code of Moneypenny decides otherwise', async () => {
    expect(await rulesOf(content)).toEqual(['reinterpreted-limit']);
  });
});

describe('a bulk file with actor, action and resource', () => {
  const content = [
    { name: 'no-shell', effect: 'deny', actor: '*', action: 'call', resource: 'shell_exec' },
    { name: 'no-mail', actor: 'main', action: 'call', resource: 'mail_send', effect: 'deny' },
  ];

  test('denies what its patterns match, and not everything', async () => {
    expect([await decided(content, 'shell_exec'), await decided(content, 'web_search')]).toEqual([
      'deny',
      'allow',
    ]);
    expect(await rulesOf(content)).toEqual([]);
  });

  test('decides as with the other spelling', async () => {
    const coded = content.map(({ name, effect, actor, action, resource }) => ({
      name,
      effect,
      actor_pattern: actor,
      action_pattern: action,
      resource_pattern: resource,
    }));
    for (const tool of ['shell_exec', 'mail_send', 'web_search'])
      expect(await decided(coded, tool)).toBe(await decided(content, tool));
  });

  test('needs an effect, and says so instead of using deny', async () => {
    expect(await rulesOf([{ name: 'a', action: 'call', resource: 'x' }, ...content])).toEqual([
      'missing-key',
    ]);
  });

  test('that has no pattern at all is a warning', async () => {
    expect(await rulesOf([{ name: 'a', effect: 'deny' }])).toEqual(['denies-everything']);
  });
});

describe('rule_config as an object', () => {
  test('is read like the JSON text of it', async () => {
    const config = { same_tool_same_args: 4, window_seconds: 30 };
    const [object, text] = [config, JSON.stringify(config)].map((one) =>
      limited('retry_loop', one),
    );
    const expected = { kind: 'retry_loop', max: 4, on: 'identical', within: 30_000 };
    expect([await limitOf(object), await limitOf(text)]).toEqual([expected, expected]);
    expect([await rulesOf(object), await rulesOf(text)]).toEqual([[], []]);
  });

  test.each(['{', '[]', '5', '"text"', 5, []])('is an error if it is %j', async (config) => {
    expect(await rulesOf(limited('retry_loop', config))).not.toEqual([]);
  });
});

describe('policy_mode', () => {
  const content = (mode: object) => ({
    ...mode,
    policies: [{ name: 'web', effect: 'allow', action: 'call', resource: 'web_*' }],
  });

  test.each([
    ['deny', 'deny'],
    ['deny_by_default', 'deny'],
    ['allow', 'allow'],
    ['allow_by_default', 'allow'],
  ])('%s is the default of tool calls, and not of messages alone', async (mode, effect) => {
    expect(await decided(content({ policy_mode: mode }), 'shell_exec')).toBe(effect);
    expect(await decided(content({ policy_mode: mode }), 'web_get')).toBe('allow');
    expect(await rulesOf(content({ policy_mode: mode }))).toEqual([]);
  });

  test('another value is an error, and denies until it is corrected', async () => {
    expect(await rulesOf(content({ policy_mode: 'deny_all' }))).toEqual(['unknown-value']);
    expect(await decided(content({ policy_mode: 'deny_all' }), 'shell_exec')).toBe('deny');
  });

  test('that contradicts the default is an error', async () => {
    expect(await rulesOf(content({ default: 'allow', policy_mode: 'deny' }))).toEqual([
      'two-spellings',
    ]);
  });
});

describe('a glob', () => {
  test('matches the last of several equal endings', async () => {
    const content = [{ name: 'text', effect: 'deny', action: 'call', resource: '*.txt' }];
    expect(await decided(content, 'a.txt.txt')).toBe('deny');
  });

  test('matches exactly the texts of its language, for all short patterns and texts', async () => {
    const texts = (letters: readonly string[], length: number): readonly string[] =>
      length === 0
        ? ['']
        : texts(letters, length - 1).flatMap((text) => letters.map((letter) => text + letter));
    const matches = (pattern: string, text: string): boolean => {
      if (pattern === '') return text === '';
      if (pattern[0] === '*')
        return matches(pattern.slice(1), text) || (text !== '' && matches(pattern, text.slice(1)));
      return pattern[0] === text[0] && matches(pattern.slice(1), text.slice(1));
    };
    const asked = [0, 1, 2, 3, 4, 5].flatMap((length) => texts(['a', 'b'], length));
    const wrong: string[] = [];
    let count = 0;
    for (const pattern of [1, 2, 3, 4].flatMap((length) => texts(['a', 'b', '*'], length))) {
      const content = [{ name: 'a', effect: 'deny', action: 'call', resource: pattern }];
      const { decideRequest } = compileAccess({ floors: [], own: [await list(content)] });
      for (const text of asked) {
        count += 1;
        const isDenied = decideRequest(callOf(text), () => false).effect === 'deny';
        if (isDenied !== matches(pattern, text)) wrong.push(`${pattern} ${text}`);
      }
    }
    expect([count, wrong]).toEqual([7560, []]);
  });
});

describe('what Moneypenny skips silently', () => {
  test('an unknown effect is an error, and the entry denies', async () => {
    const content = [{ name: 'a', effect: 'block', action: 'call', resource: 'x' }];
    expect(await rulesOf(content)).toEqual(['unknown-value']);
    expect(await decided(content, 'x')).toBe('deny');
  });

  test('an entry without a name is an error', async () => {
    expect(await rulesOf([{ effect: 'deny', action: 'call', resource: 'x' }])).toEqual([
      'missing-key',
    ]);
  });

  test('an unreadable regular expression is an error, and a deny stays in force', async () => {
    const content = [{ name: 'a', effect: 'deny', sql_pattern: '(drop' }];
    expect(await rulesOf(content)).toEqual(['invalid-regex']);
    expect(await decided(content, 'x')).toBe('deny');
  });

  test.each([
    'delegation_depth',
    'rate_limits',
    '',
  ])('a limit of the type %j is an error', async (type) => {
    expect(await rulesOf(limited(type, { max_depth: 2 }))).toEqual(['invalid-limit']);
  });

  test.each([
    [{ start_hour: 9 }, 'invalid-limit'],
    [{ start_hour: 22, end_hour: 6 }, 'reinterpreted-limit'],
    [{}, 'invalid-limit'],
  ])('hours such as %j give a finding', async (config, rule) => {
    expect(await rulesOf(limited('time_window', config))).toEqual([rule]);
  });

  test.each([
    'id',
    'phase',
    'agent_id',
    'schedule',
    'created_at',
  ])('the key %s is a note', async (key) => {
    const content = [{ name: 'a', effect: 'deny', action: 'call', resource: 'x', [key]: 'x' }];
    expect(await rulesOf(content)).toEqual(['unread-key']);
  });

  test('an empty pattern is an error and does not match everything silently', async () => {
    expect(await rulesOf([{ name: 'a', effect: 'allow', resource_pattern: '' }])).toEqual([
      'too-few',
    ]);
  });
});
