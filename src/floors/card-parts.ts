import type { Located } from '../document/document.ts';
import { enumeration, quoted } from '../finding/words.ts';
import type { Audit, Card } from '../model/card.ts';
import { type EffectivePart, type EffectiveSection, partOf } from './part.ts';

/**
 * What holds of a card but for its forbidden actions and its triggers, which a policy can give too.
 */
export function cardParts(card: Card): readonly EffectivePart[] {
  const { maxAutonomousValue: most } = card;
  return [
    ...card.boundedActions.map((action) =>
      partOf('bounded actions', action.value, '', action.value, action.place),
    ),
    ...(most
      ? [
          partOf(
            'limits',
            'max_autonomous_value',
            `${most.value.amount} ${most.value.currency}`.trim(),
            { ...most.value },
            most.place,
          ),
        ]
      : []),
    ...card.declaredValues.map((value) =>
      partOf(
        'values',
        value.value,
        'declared',
        { declared: true, ...definitionOf(card, value.value) },
        value.place,
      ),
    ),
    ...card.conflictsWith.map((value) =>
      partOf(
        'values',
        value.value,
        'in conflict with the card',
        { conflicts_with: true },
        value.place,
      ),
    ),
    ...[...card.definitions].map(([name, { value, place }]) =>
      partOf('values', name, `defined as ${wordsOf(value)}`, { definition: value }, place),
    ),
    ...plain('values', 'hierarchy', card.hierarchy),
    ...plain('conscience', 'mode', card.conscienceMode),
    ...card.conscienceValues.map(({ type, content, severity, place }) =>
      partOf(
        'conscience',
        content,
        `${type}${severity === undefined ? '' : `, ${severity}`}`,
        { type, ...(severity !== undefined && { severity }) },
        place,
      ),
    ),
    ...auditParts(card.audit),
    ...plain('card', 'integrity_mode', card.integrityMode),
    ...plain('card', 'principal', card.principal),
    ...plain('card', 'expires_at', card.expiresAt),
  ];
}

function definitionOf(card: Card, name: string): { readonly definition?: unknown } {
  const definition = card.definitions.get(name);
  return definition === undefined ? {} : { definition: definition.value };
}

function auditParts(audit: Audit): readonly EffectivePart[] {
  return [
    ...plain('audit', 'retention_days', audit.retentionDays),
    ...plain('audit', 'queryable', audit.queryable),
    ...plain('audit', 'tamper_evidence', audit.tamperEvidence),
    ...plain('audit', 'query_endpoint', audit.queryEndpoint),
    ...plain('audit', 'storage', audit.storage),
  ];
}

/** A value as the file writes it. */
function plain(
  section: EffectiveSection,
  key: string,
  part: Located<unknown> | undefined,
): readonly EffectivePart[] {
  return part === undefined
    ? []
    : [partOf(section, key, wordsOf(part.value), part.value, part.place)];
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'string')
      ? enumeration(value)
      : `${value.length} entries`;
  const scalars = Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'object' ? [] : [`${key} ${wordsOf(item)}`],
  );
  return scalars.join(', ') || 'given';
}
