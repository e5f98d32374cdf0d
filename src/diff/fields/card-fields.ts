import type { Located, Place } from '../../document/document.ts';
import { compareText } from '../../finding/finding.ts';
import { quoted } from '../../finding/words.ts';
import type { Agent } from '../../model/agent.ts';
import { type Card, TAMPER_EVIDENCE } from '../../model/card.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { conscienceChanges } from './conscience.ts';
import { expiryChange } from './expiry.ts';
import { listChanges, settingChange } from './lists.ts';
import { modeChange } from './policy-fields.ts';

/**
 * Returns the changes to the card's fields, excluding changes to the permissions of tools. Adding
 * or removing the whole card is a single change.
 */
export function cardFields(base: Agent, head: Agent): readonly ChangeDraft[] {
  const [before, after] = [base.card, head.card];
  if (before && after) return [...actionChanges(base, head), ...fieldsOf(before, after)];
  if (before) return [cardAlone('widens', before, head.policy?.place)];
  if (after) return [cardAlone('narrows', after, after.place)];
  return actionChanges(base, head);
}

/** Returns the change for an added or removed card. */
function cardAlone(
  direction: 'widens' | 'narrows',
  card: Card,
  at: Place | undefined,
): ChangeDraft {
  const gone = direction === 'widens';
  return {
    direction,
    kind: gone ? 'card-removed' : 'card-added',
    subject: 'the card',
    before: gone ? 'present' : null,
    after: gone ? null : 'present',
    sentence: gone
      ? 'the card was removed, including its values, audit record and limits'
      : 'a card with new limits was added',
    ...(at && { at }),
    ...(gone && { wasAt: card.place }),
  };
}

/**
 * Returns the changes to bounded and forbidden actions. Forbidden actions in floors are included,
 * because they apply even to an agent without a card.
 */
function actionChanges(base: Agent, head: Agent): readonly ChangeDraft[] {
  const near = head.card?.autonomyPlace ?? head.policy?.place;
  const forbidden = ({ card, policy }: Agent): readonly Located<string>[] => [
    ...(card?.forbiddenActions ?? []),
    ...(policy?.forbiddenActions ?? []),
  ];
  return [
    ...listChanges(
      base.card?.boundedActions ?? [],
      head.card?.boundedActions ?? [],
      {
        kind: 'bounded-action',
        coming: 'widens',
        subject: (value) => `bounded action ${quoted(value)}`,
        state: 'bounded',
        came: (value) =>
          `the card now lets the agent perform ${quoted(value)}, a new bounded action`,
        gone: (value) =>
          `the card no longer lets the agent perform ${quoted(value)}, which was a bounded action`,
      },
      near,
    ),
    ...listChanges(
      forbidden(base),
      forbidden(head),
      {
        kind: 'forbidden-action',
        coming: 'narrows',
        subject: (value) => `forbidden action ${quoted(value)}`,
        state: 'forbidden',
        came: (value) => `the action ${quoted(value)} is now forbidden`,
        gone: (value) => `the action ${quoted(value)} is no longer forbidden`,
      },
      near,
    ),
  ];
}

function fieldsOf(base: Card, head: Card): readonly ChangeDraft[] {
  const value = (kind: 'declared-value' | 'conflicting-value', noun: string) => ({
    kind,
    coming: 'narrows' as const,
    subject: (name: string) => `${noun} ${quoted(name)}`,
    state: 'declared',
    came: (name: string) => `the ${noun} ${quoted(name)} was added`,
    gone: (name: string) => `the ${noun} ${quoted(name)} was removed`,
  });
  return [
    ...listChanges(
      base.declaredValues,
      head.declaredValues,
      value('declared-value', 'declared value'),
      head.declaredValues[0]?.place ?? head.place,
    ),
    ...listChanges(
      base.conflictsWith,
      head.conflictsWith,
      value('conflicting-value', 'conflicting value'),
      head.conflictsWith[0]?.place ?? head.place,
    ),
    ...conscienceChanges(base, head),
    ...integrityChange(base, head),
    ...valueLimit(base, head),
    ...auditChanges(base, head),
    ...expiryChange(base.expiresAt, head.expiresAt, head.place),
    ...neutral(
      'principal',
      'the principal',
      base.principal,
      head.principal,
      'whom the agent serves',
      head.place,
    ),
    ...neutral(
      'declared-value',
      'the value hierarchy',
      base.hierarchy,
      head.hierarchy,
      'which value takes precedence',
      head.place,
    ),
  ];
}

/**
 * Returns the change to the integrity mode. A card without an integrity mode, such as any card in
 * the older format, has the mode `off`.
 */
function integrityChange(
  { integrityMode: base }: Card,
  { integrityMode: head, autonomyPlace }: Card,
): readonly ChangeDraft[] {
  const modeOf = (part: typeof base) => ({
    mode: part?.value ?? ('off' as const),
    ...(part ? { place: part.place } : { unsaid: true as const }),
  });
  return [modeChange('the integrity mode', modeOf(base), modeOf(head), autonomyPlace)].flatMap(
    (change) => change ?? [],
  );
}

/**
 * Returns the change to the maximum autonomous value. Amounts in different currencies cannot be
 * compared, so a change of currency counts as a widening.
 */
function valueLimit(
  { maxAutonomousValue: base }: Card,
  { maxAutonomousValue: head, autonomyPlace }: Card,
): readonly ChangeDraft[] {
  const subject = 'the maximum autonomous value';
  const words = ({
    value,
  }: {
    readonly value: { readonly amount: number; readonly currency: string };
  }): string => `${value.amount} ${quoted(value.currency)}`;
  const wasAt = base && { wasAt: base.place };
  if (base && head && base.value.currency !== head.value.currency)
    return [
      {
        direction: 'widens',
        kind: 'max-autonomous-value',
        subject,
        before: words(base),
        after: words(head),
        sentence: `${subject} is now ${words(head)} instead of ${words(base)}: currencies cannot be compared, so this counts as a widening`,
        at: head.place,
        ...wasAt,
        undecided: true,
      },
    ];
  const limit = (value: typeof base) => ({
    rank: value?.value.amount ?? Number.POSITIVE_INFINITY,
    words: value ? words(value) : null,
    ...(value && { place: value.place }),
  });
  return [
    settingChange('max-autonomous-value', subject, limit(base), limit(head), autonomyPlace),
  ].flatMap((change) => change ?? []);
}

/** The rank of an absent property of the audit record, which is the highest rank. */
const ABSENT = 1;

function auditChanges({ audit: base }: Card, { audit: head, place }: Card): readonly ChangeDraft[] {
  const part = <T>(
    located: Located<T> | undefined,
    rank: (value: T) => number,
    words: (value: T) => string,
  ) => ({
    rank: located ? rank(located.value) : ABSENT,
    words: located ? words(located.value) : null,
    ...(located && { place: located.place }),
  });
  const days = (located: typeof base.retentionDays) =>
    part(
      located,
      (value) => -value,
      (value) => `${value} ${value === 1 ? 'day' : 'days'}`,
    );
  const queryable = (located: typeof base.queryable) =>
    part(located, (value) => (value ? 0 : 1), String);
  const evidence = (located: typeof base.tamperEvidence) =>
    part(located, (value) => -TAMPER_EVIDENCE.indexOf(value), quoted);
  return [
    ...[
      settingChange(
        'audit',
        "the audit record's retention",
        days(base.retentionDays),
        days(head.retentionDays),
        place,
      ),
      settingChange(
        'audit',
        '"queryable" in the audit record',
        queryable(base.queryable),
        queryable(head.queryable),
        place,
      ),
      settingChange(
        'audit',
        "the audit record's tamper evidence",
        evidence(base.tamperEvidence),
        evidence(head.tamperEvidence),
        place,
      ),
    ].flatMap((change) => change ?? []),
    ...neutral(
      'audit',
      "the audit record's query endpoint",
      base.queryEndpoint,
      head.queryEndpoint,
      'where the record can be queried',
      place,
    ),
    ...neutral(
      'audit',
      "the audit record's storage",
      base.storage,
      head.storage,
      'where the record is kept',
      place,
    ),
  ];
}

/** Returns a change to a value that does not affect permissions. */
function neutral(
  kind: ChangeDraft['kind'],
  subject: string,
  base: Located<unknown> | undefined,
  head: Located<unknown> | undefined,
  meaning: string,
  near: Place,
): readonly ChangeDraft[] {
  const textOf = (located: Located<unknown> | undefined): string | null =>
    located === undefined ? null : canonical(located.value);
  const [before, after] = [textOf(base), textOf(head)];
  if (before === after) return [];
  const words = (text: string | null): string | null => (text === null ? null : quoted(text));
  const how = before === null ? 'was added' : after === null ? 'was removed' : 'changed';
  const sentence = `${subject} (${meaning}) ${how}`;
  return [
    {
      direction: 'neutral',
      kind,
      subject,
      before: words(before),
      after: words(after),
      sentence,
      at: head?.place ?? near,
      ...(base && { wasAt: base.place }),
    },
  ];
}

/** Serialises a value, ignoring the order of keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`;
}
