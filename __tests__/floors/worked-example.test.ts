import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { composeAgent } from '../../src/floors/compose.ts';
import type { Card } from '../../src/model/card.ts';
import { floorOf, ownOf, sourceOf, type Written } from './scopes.ts';

/**
 * A composition that others worked out by hand. The file may be next to the repository, but is not
 * part of it.
 */
const FILE = path.resolve('../shared/data/cards/composition-worked-example.yaml');

type Sections = Readonly<
  Record<'platform' | 'org' | 'agent' | 'expected', Readonly<Record<string, unknown>>>
>;

const OURS: Sections = {
  platform: {
    values: { declared: ['honesty', 'care'], hierarchy: 'lexicographic' },
    conscience: { values: [{ type: 'BOUNDARY', content: 'Never keep a card number.' }] },
    autonomy: { forbidden_actions: ['keep_card_number', 'edit_ledger'] },
    audit: { retention_days: 30, tamper_evidence: 'signed' },
  },
  org: {
    integrity_mode: 'nudge',
    values: { declared: ['thrift'] },
    autonomy: { forbidden_actions: ['send_letter'] },
    audit: { retention_days: 365, queryable: true },
  },
  agent: {
    integrity_mode: 'off',
    values: { declared: ['speed', 'care'], hierarchy: 'weighted' },
    autonomy: { bounded_actions: ['read_order', 'send_letter', 'refund'] },
    audit: { retention_days: 7, tamper_evidence: 'merkle' },
  },
  expected: {
    integrity_mode: 'nudge',
    values: { declared: ['honesty', 'care', 'thrift', 'speed'], hierarchy: 'lexicographic' },
    conscience: { values: [{ type: 'BOUNDARY', content: 'Never keep a card number.' }] },
    autonomy: {
      bounded_actions: ['read_order', 'refund'],
      forbidden_actions: ['keep_card_number', 'edit_ledger', 'send_letter'],
    },
    audit: { retention_days: 365, tamper_evidence: 'merkle', queryable: true },
  },
};

/** Converts a composed card to the keys of a unified card. */
function written(card: Card): Readonly<Record<string, unknown>> {
  const { audit, conscienceValues, integrityMode, hierarchy } = card;
  const values = (list: readonly { readonly value: unknown }[]): readonly unknown[] =>
    list.map(({ value }) => value);
  return {
    ...(integrityMode && { integrity_mode: integrityMode.value }),
    values: {
      declared: values(card.declaredValues),
      ...(hierarchy && { hierarchy: hierarchy.value }),
    },
    conscience: { values: conscienceValues.map(({ type, content }) => ({ type, content })) },
    autonomy: {
      bounded_actions: values(card.boundedActions),
      forbidden_actions: values(card.forbiddenActions),
    },
    audit: {
      ...(audit.retentionDays && { retention_days: audit.retentionDays.value }),
      ...(audit.tamperEvidence && { tamper_evidence: audit.tamperEvidence.value }),
      ...(audit.queryable && { queryable: audit.queryable.value }),
    },
  };
}

async function compose({
  platform,
  org,
  agent,
}: Sections): Promise<ReturnType<typeof composeAgent>> {
  return composeAgent(await ownOf(agent as Written), [
    await floorOf('platform', platform),
    await floorOf('org', org),
  ]);
}

describe('a composition worked out by hand', () => {
  test('of partial templates and a partial agent', async () => {
    const { card, findings } = await compose(OURS);
    expect(written(card!)).toEqual(OURS.expected);
    expect(findings.map(({ rule, location }) => `${rule} ${location.pointer}`).sort()).toEqual([
      'forbidden-by-org /autonomy/bounded_actions/1',
      'weakens-org /audit/retention_days',
      'weakens-org /integrity_mode',
      'weakens-org /values/hierarchy',
    ]);
    const sources = [
      card!.audit.retentionDays!,
      card!.audit.tamperEvidence!,
      ...card!.forbiddenActions,
    ].map(({ place }) => sourceOf(place));
    expect(sources).toEqual([
      'org.yaml:1 (org)',
      'agent.yaml:1 (agent)',
      ...Array(2).fill('platform.yaml:1 (platform)'),
      'org.yaml:1 (org)',
    ]);
  });

  // Without the file, there is nothing to check. The scenario above has the same form.
  for (const file of existsSync(FILE) ? [FILE] : []) {
    test('by others', async () => {
      const sections = parse(readFileSync(file, 'utf8')) as Sections;
      const { card, findings } = await compose(sections);
      expect(written(card!)).toEqual(sections.expected);
      expect(findings.map(({ rule, location }) => `${rule} ${location.pointer}`)).toEqual([
        'weakens-org /integrity_mode',
      ]);
    });
  }
});
