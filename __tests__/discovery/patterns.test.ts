import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cardMatcher, DEFAULT_CARD_PATTERNS } from '../../src/discovery/patterns.ts';
import { runs } from '../support/runs.ts';

const isDefault = cardMatcher(undefined);
const matchesPatterns = cardMatcher(DEFAULT_CARD_PATTERNS);

test.each([
  ['card.yaml', true],
  ['agents/a/Agent-Card.YML', true],
  ['agents/a/billing.card.json', true],
  ['agents/a/billing-policy.yaml', true],
  ['agents/a/tools.access.yml', true],
  ['.Mnemom/agents/a/b.yaml', true],
  ['.mnemom/agents/a\nb/c.json', true],
  ['.mnemom/other/a.yaml', false],
  ['agents/a/scorecard.yaml', false],
  ['agents/a/card.toml', false],
  ['agents/a/card.yaml/readme.md', false],
  ['node_modules/a/card.yaml', false],
])('the default patterns decide about %s', (file, expected) => {
  expect([isDefault(file), matchesPatterns(file)]).toEqual([expected, expected]);
});

test('the default patterns match the same files whether they are given or not', () => {
  const part = fc.constantFrom(
    ...['.mnemom', 'agents', 'orgs', 'teams', '/', '/', '.', '-', 'card', 'Policy', 'access'],
    ...['.yaml', '.YML', '.json', 'agent-', 'ſ', 'K', '\n', 'x', ''],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
      const file = parts.join('');
      expect(isDefault(file)).toBe(matchesPatterns(file));
    }),
    { numRuns: runs(670, 100_000) },
  );
});
