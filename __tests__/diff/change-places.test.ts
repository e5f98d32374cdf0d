import { expect, test } from '@jest/globals';
import type { Texts } from '../support/evaluated.ts';
import { aapCard } from '../support/evaluated.ts';
import { compared, rowsOf } from './compared.ts';

/** Returns the sentences of the changes, with their lines at the head and the base. */
async function placesOf(
  base: Texts,
  head: Texts,
  names: readonly string[] = [],
): Promise<readonly unknown[]> {
  const { changes } = await compared(base, head, { names });
  return changes.map(({ sentence, at, wasAt }) => [sentence, lineOf(at), lineOf(wasAt)]);
}

function lineOf(
  location:
    | { readonly file: string; readonly range?: { readonly start: { readonly line: number } } }
    | undefined,
): string {
  return location === undefined ? '' : `${location.file}:${location.range?.start.line}`;
}

const card = aapCard(['read']);
const ruled = (severity: string, action: string): Texts => ({
  card,
  policy: `forbidden:\n  - { pattern: drop, reason: no, severity: ${severity} }\ndefaults:\n  unmapped_tool_action: ${action}\n`,
});

test('a rule that is there at head too is what the link leads to, also where the default says as much of the tool', async () => {
  expect(await placesOf(ruled('critical', 'warn'), ruled('low', 'warn'))).toEqual([
    [
      '"drop" is no longer blocked, only flagged with a warning: the rule against "drop" now has severity low instead of critical',
      'policy.yaml:2',
      'policy.yaml:2',
    ],
  ]);
});

test('a trigger that only logs now is what the link leads to', async () => {
  const trigger = (action: string): Texts => ({
    card,
    policy: `capability_mappings: { all: { tools: ["*"], card_actions: [read] } }\nescalation_triggers:\n  - { condition: "tool_matches('pay')", action: ${action}, reason: no }\n`,
  });
  expect(await placesOf(trigger('escalate'), trigger('log'))).toEqual([
    [
      'tools such as "pay" are now allowed without approval: the trigger on "tool_matches(\'pay\')" is now "log" instead of "escalate"',
      'policy.yaml:3',
      'policy.yaml:3',
    ],
  ]);
});

test('a trigger that the card lost leads to the card, though there is a policy', async () => {
  const policy = 'capability_mappings: { all: { tools: ["*"], card_actions: [read] } }\n';
  const own = `autonomy_envelope:\n  bounded_actions: [read]\n`;
  const rest = 'aap_version: "0.5.0"\n';
  expect(
    await placesOf(
      {
        card: `${rest}${own}  escalation_triggers:\n    - { condition: amount > 5, action: escalate, reason: no }\n`,
        policy,
      },
      { card: `${rest}${own}`, policy },
    ),
  ).toEqual([
    ['the trigger on "amount > 5" ("escalate") was removed', 'card.yaml:3', 'card.yaml:5'],
  ]);
});

test('a value that is no longer declared leads to those that are left', async () => {
  const values = (list: string): Texts => ({
    card: `aap_version: "0.5.0"\nvalues:\n  declared: [${list}]\n`,
  });
  expect(await placesOf(values('honesty, privacy'), values('honesty'))).toEqual([
    ['the declared value "privacy" was removed', 'card.yaml:3', 'card.yaml:3'],
  ]);
});

test('a new capability of one literal pattern is of that tool alone', async () => {
  const mapped = (more: string): Texts => ({
    card,
    policy: `capability_mappings:\n  a: { tools: [get], card_actions: [read] }\n${more}defaults: { unmapped_tool_action: deny }\n`,
  });
  expect(
    rowsOf(await compared(mapped(''), mapped('  b: { tools: [put], card_actions: [read] }\n'))),
  ).toEqual(['widens names: "put" is now allowed: the new capability "b" maps "put"']);
});

test.each([
  ['off', []],
  ['observe', ['narrows mode: the integrity mode is now "observe"']],
])('a card of the first generation says no integrity mode, so that "%s" widens nothing that it held back', async (mode, rows) => {
  const unified: Texts = {
    card: `card_version: unified/2026-04-26\nintegrity_mode: "${mode}"\nautonomy: { bounded_actions: [] }\n`,
  };
  const first: Texts = {
    card: 'aap_version: "0.5.0"\nautonomy_envelope: { bounded_actions: [] }\n',
  };
  const { changes } = await compared(first, unified);
  expect(
    changes
      .filter(({ kind }) => kind === 'mode')
      .map(({ direction, kind, sentence }) => `${direction} ${kind}: ${sentence}`),
  ).toEqual(rows);
});

test('a prohibition that goes without effect leads to what decides anyway', async () => {
  const denied = (rules: string): Texts => ({
    card,
    policy: `${rules}defaults:\n  unmapped_tool_action: deny\n  unmapped_severity: high\n`,
  });
  const rule = 'forbidden:\n  - { pattern: drop, reason: no, severity: high }\n';
  expect(await placesOf(denied(rule), denied(''))).toEqual([
    [
      'the rule that forbade "drop" was removed, but this has no effect today: unmapped tools are denied anyway',
      'policy.yaml:2',
      'policy.yaml:2',
    ],
  ]);
});
