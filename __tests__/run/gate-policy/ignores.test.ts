import { describe, expect, test } from '@jest/globals';
import { loadDocument } from '../../../src/document/load.ts';
import type { Finding } from '../../../src/finding/finding.ts';
import { isFixed, RULE_IDS, type RuleId } from '../../../src/rules/catalogue.ts';
import { applyIgnores, ignoreFindings } from '../../../src/run/gate-policy/ignores.ts';
import type { IgnoreEntry } from '../../../src/settings/entries.ts';
import { findingAbout } from '../../support/sample-agents.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

async function entryOf(
  more: Partial<Omit<IgnoreEntry, 'expires'>> & { readonly expires?: string } = {},
): Promise<IgnoreEntry> {
  const text = JSON.stringify({ ignore: [{ expires: more.expires ?? null }] });
  const loaded = await loadDocument('gate.yml', new TextEncoder().encode(text), 1000);
  if (loaded.kind !== 'document') throw new Error(text);
  const place = { document: loaded.document, path: ['ignore', 0] };
  const { expires, ...rest } = more;
  return {
    rule: 'unused-pattern',
    reason: 'a sandbox',
    place,
    ...rest,
    ...(expires !== undefined && {
      expires: { value: expires, place: { ...place, path: [...place.path, 'expires'] } },
    }),
  };
}

const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);

describe('ignoring', () => {
  test('takes out the findings of a rule, everywhere or below a path, and counts them by entry', async () => {
    const all = [
      await findingAbout('a', {}, 'lab/policy.yaml'),
      await findingAbout('b'),
      await findingAbout('c', { rule: 'unmapped-action' }),
    ];
    const everywhere = await entryOf();
    const below = await entryOf({ path: 'lab/**', reason: 'the lab' });
    expect(applyIgnores(all, [everywhere], NOW)).toEqual({
      kept: [all[2]],
      ignored: [{ rule: 'unused-pattern', reason: 'a sandbox', count: 2 }],
    });
    expect(applyIgnores(all, [below, everywhere], NOW).ignored).toEqual([
      { rule: 'unused-pattern', path: 'lab/**', reason: 'the lab', count: 1 },
      { rule: 'unused-pattern', reason: 'a sandbox', count: 1 },
    ]);
    expect(applyIgnores(all, [below], NOW).kept).toEqual([all[1], all[2]]);
    expect(applyIgnores(all, [], NOW)).toEqual({ kept: all, ignored: [] });
  });

  test('takes out those of one agent alone where the entry names it', async () => {
    const all = [
      await findingAbout('a', { agent: 'support' }),
      await findingAbout('b', { agent: 'billing' }),
      await findingAbout('c'),
    ];
    expect(applyIgnores(all, [await entryOf({ agent: 'support' })], NOW).kept).toEqual([
      all[1],
      all[2],
    ]);
  });

  test.each(RULE_IDS.filter(isFixed))('never takes out %s', async (rule: RuleId) => {
    const one = await findingAbout('a', { rule });
    expect(applyIgnores([one], [await entryOf({ rule })], NOW)).toEqual({
      kept: [one],
      ignored: [],
    });
  });

  test('never takes out what could not be checked', async () => {
    const one = await findingAbout('a', { blocking: true });
    expect(applyIgnores([one], [await entryOf()], NOW).kept).toEqual([one]);
  });

  test('ends at the moment that the entry names, which is reported at its line', async () => {
    const one = await findingAbout('a');
    const entry = await entryOf({ expires: '2026-11-21T12:00:00Z', path: 'policy.*' });
    expect(applyIgnores([one], [entry], new Date(NOW.getTime() - 1)).kept).toEqual([]);
    expect(applyIgnores([one], [entry], NOW).kept).toEqual([one]);
    const about = ignoreFindings([one], [entry], NOW, true);
    expect(said(about)).toEqual([
      'warning ignore-expired: the entry that ignores "unused-pattern" in "policy.*" expired on "2026-11-21T12:00:00Z", so these findings count again',
    ]);
    expect(about[0]!.location).toMatchObject({ file: 'gate.yml', pointer: '/ignore/0/expires' });
    // An unreadable expiry date counts as expired.
    expect(applyIgnores([one], [await entryOf({ expires: 'some day' })], NOW).kept).toEqual([one]);
  });

  test('reports an entry that matches nothing only where everything was checked', async () => {
    const [used, unused] = [await entryOf(), await entryOf({ path: 'other/**' })];
    const all = [await findingAbout('a')];
    expect(said(ignoreFindings(all, [used, unused], NOW, true))).toEqual([
      'warning ignore-unused: the entry that ignores "unused-pattern" in "other/**" matches no finding',
    ]);
    expect(ignoreFindings(all, [used, unused], NOW, false)).toEqual([]);
  });

  test('does not call an entry unused whose findings another took out before', async () => {
    expect(
      ignoreFindings(
        [await findingAbout('a')],
        [await entryOf(), await entryOf({ path: '**' })],
        NOW,
        true,
      ),
    ).toEqual([]);
  });
});
