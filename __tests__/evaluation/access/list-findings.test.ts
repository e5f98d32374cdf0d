import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { findingsOf } from '../../support/governed-file.ts';
import { runs } from '../../support/runs.ts';

const KEYS = [
  'name',
  'effect',
  'actor',
  'action',
  'resource',
  'resource_pattern',
  'argument',
  'arguments',
  'argument_pattern',
  'sql',
  'priority',
  'enabled',
  'limit',
  'rule_type',
  'rule_config',
  'match',
  'not_match',
  'schedule',
  '__proto__',
];

const VALUE = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    '*',
    'a',
    'sql:*DROP*',
    '(',
    '\\',
    '(?i)',
    'deny',
    'allow',
    null,
    1e308,
    -1,
  ),
  fc.constantFrom<unknown>('rate_limit', 'time_window', '{"max": 5}', '{"cron": "0 9 * * *"}', {
    time_window: { deny: ['0 9 * * *', 5, '* 24 * * *'], timezone: 'UTC' },
  }),
  fc.constantFrom<unknown>(
    { rate: '5/hour' },
    { start_hour: 22, end_hour: 6 },
    [{ resource: 'a' }],
    [5],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

test('whatever entries have, they are checked, and every finding has a place', async () => {
  const entry = fc.dictionary(fc.constantFrom(...KEYS), VALUE, { maxKeys: 8 });
  const tests = fc.array(
    fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record({ request: VALUE, expect: VALUE, policy_id: VALUE }, { requiredKeys: [] }),
    ),
    { maxLength: 3 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { maxLength: 6 }),
      tests,
      VALUE,
      async (policies, all, mode) => {
        const text = JSON.stringify({ policy_mode: mode, policies, tests: all, never: [{}] });
        for (const { location, message } of await findingsOf('access.json', text)) {
          expect(location.range).toBeDefined();
          expect(message).not.toMatch(/undefined|NaN|\[object/);
        }
      },
    ),
    { numRuns: runs(60, 3000) },
  );
});

test('a fix of a pattern is valid YAML that means what it says', async () => {
  const [finding] = await findingsOf(
    'access.yaml',
    '- name: a\n  effect: deny\n  sql: "drop \\\\s++table"\n',
  );
  expect(parse(finding!.fix!.lines)).toEqual({ sql: 'drop \\s+table' });
});

test('a broken entry does not seem to hide others', async () => {
  const text =
    '- { name: a, effect: deny, action: [call] }\n- { name: b, effect: deny, action: call, resource: x }\n';
  expect((await findingsOf('access.yaml', text)).map(({ rule }) => rule)).toEqual(['wrong-type']);
});

test('a thousand entries are checked', async () => {
  const entries = Array.from({ length: 1000 }, (_, index) => ({
    name: `e${index}`,
    effect: index % 2 === 0 ? 'deny' : 'allow',
    action: 'call',
    resource: `tool_${index}_*`,
    priority: 5,
  }));
  expect(await findingsOf('access.json', JSON.stringify(entries))).toEqual([]);
});
