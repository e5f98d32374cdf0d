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
 * Changes of the card apart from permissions for tools. Where only one side has a card, one change
 * says so.
 */
export function cardFields(base: Agent, head: Agent): readonly ChangeDraft[] {
  const [was, is] = [base.card, head.card];
  if (was && is) return [...actionChanges(base, head), ...fieldsOf(was, is)];
  if (was) return [cardAlone('widens', was, head.policy?.place)];
  if (is) return [cardAlone('narrows', is, is.place)];
  return actionChanges(base, head);
}

/** A card that was removed or added, and with it every limit that it sets. */
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
      ? 'the card was removed, and with it its values, its audit and every limit that it sets'
      : 'a card was added, which sets limits that the agent did not have',
    ...(at && { at }),
    ...(gone && { wasAt: card.place }),
  };
}

/**
 * Actions that become bounded or stop being forbidden, those of floors included, whether the agent
 * has a card or not.
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

function fieldsOf(was: Card, is: Card): readonly ChangeDraft[] {
  const value = (kind: 'declared-value' | 'conflicting-value', what: string) => ({
    kind,
    coming: 'narrows' as const,
    subject: (name: string) => `${what} ${quoted(name)}`,
    state: 'declared',
    came: (name: string) => `the ${what} ${quoted(name)} was added`,
    gone: (name: string) => `the ${what} ${quoted(name)} was removed`,
  });
  return [
    ...listChanges(
      was.declaredValues,
      is.declaredValues,
      value('declared-value', 'declared value'),
      is.declaredValues[0]?.place ?? is.place,
    ),
    ...listChanges(
      was.conflictsWith,
      is.conflictsWith,
      value('conflicting-value', 'conflicting value'),
      is.conflictsWith[0]?.place ?? is.place,
    ),
    ...conscienceChanges(was, is),
    ...integrityChange(was, is),
    ...valueLimit(was, is),
    ...auditChanges(was, is),
    ...expiryChange(was.expiresAt, is.expiresAt, is.place),
    ...neutral(
      'principal',
      'the principal',
      was.principal,
      is.principal,
      'whom the agent serves',
      is.place,
    ),
    ...neutral(
      'declared-value',
      'the hierarchy of values',
      was.hierarchy,
      is.hierarchy,
      'which value takes precedence',
      is.place,
    ),
  ];
}

/**
 * A change of the integrity mode. A card without one, as those of the first generation, counts as
 * "off".
 */
function integrityChange(
  { integrityMode: was }: Card,
  { integrityMode: is, autonomyPlace }: Card,
): readonly ChangeDraft[] {
  const modeOf = (part: typeof was) => ({
    mode: part?.value ?? ('off' as const),
    ...(part ? { place: part.place } : { unsaid: true as const }),
  });
  return [modeChange('the integrity mode', modeOf(was), modeOf(is), autonomyPlace)].flatMap(
    (one) => one ?? [],
  );
}

/**
 * A change of the maximum autonomous value. Amounts in different currencies cannot be compared,
 * which counts as a widening.
 */
function valueLimit(was: Card, is: Card): readonly ChangeDraft[] {
  const [base, head] = [was.maxAutonomousValue, is.maxAutonomousValue];
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
  const limit = (one: typeof base) => ({
    rank: one?.value.amount ?? Number.POSITIVE_INFINITY,
    words: one ? words(one) : null,
    ...(one && { place: one.place }),
  });
  return [
    settingChange('max-autonomous-value', subject, limit(base), limit(head), is.autonomyPlace),
  ].flatMap((one) => one ?? []);
}

function auditChanges({ audit: was }: Card, { audit: is, place }: Card): readonly ChangeDraft[] {
  const part = <T>(
    one: Located<T> | undefined,
    rank: (value: T) => number,
    words: (value: T) => string,
    least: number,
  ) => ({
    rank: one ? rank(one.value) : least,
    words: one ? words(one.value) : null,
    ...(one && { place: one.place }),
  });
  const days = (one: typeof was.retentionDays) =>
    part(
      one,
      (value) => -value,
      (value) => `${value} ${value === 1 ? 'day' : 'days'}`,
      1,
    );
  const queryable = (one: typeof was.queryable) => part(one, (value) => (value ? 0 : 1), String, 1);
  const evidence = (one: typeof was.tamperEvidence) =>
    part(one, (value) => -TAMPER_EVIDENCE.indexOf(value), quoted, 1);
  return [
    ...[
      settingChange(
        'audit',
        'the retention of the audit record',
        days(was.retentionDays),
        days(is.retentionDays),
        place,
      ),
      settingChange(
        'audit',
        '"queryable" of the audit record',
        queryable(was.queryable),
        queryable(is.queryable),
        place,
      ),
      settingChange(
        'audit',
        'the tamper evidence of the audit record',
        evidence(was.tamperEvidence),
        evidence(is.tamperEvidence),
        place,
      ),
    ].flatMap((one) => one ?? []),
    ...neutral(
      'audit',
      'the query endpoint of the audit record',
      was.queryEndpoint,
      is.queryEndpoint,
      'where the record can be queried',
      place,
    ),
    ...neutral(
      'audit',
      'the storage of the audit record',
      was.storage,
      is.storage,
      'where the record is kept',
      place,
    ),
  ];
}

/** A value that changed without widening or narrowing anything. */
function neutral(
  kind: ChangeDraft['kind'],
  subject: string,
  was: Located<unknown> | undefined,
  is: Located<unknown> | undefined,
  meaning: string,
  near: Place,
): readonly ChangeDraft[] {
  const text = (one: Located<unknown> | undefined): string | null =>
    one === undefined ? null : canonical(one.value);
  const [before, after] = [text(was), text(is)];
  if (before === after) return [];
  const words = (one: string | null): string | null => (one === null ? null : quoted(one));
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
      at: is?.place ?? near,
      ...(was && { wasAt: was.place }),
    },
  ];
}

/** A value as text, the same in whatever order its keys are written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`;
}
