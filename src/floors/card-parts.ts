import type { Located } from '../document/document.ts';
import { counted, enumeration, quoted } from '../finding/words.ts';
import type { Audit, Card } from '../model/card.ts';
import { type EffectivePart, type EffectiveSection, partOf } from './part.ts';

/**
 * Returns a card's effective parts, except forbidden actions and triggers. Policies can also define
 * those two kinds, so `parts.ts` collects them from both files.
 */
export function cardParts(card: Card): readonly EffectivePart[] {
  const { maxAutonomousValue: limit } = card;
  return [
    ...card.boundedActions.map((action) =>
      partOf('bounded actions', action.value, '', action.value, action.place),
    ),
    ...(limit
      ? [
          partOf(
            'limits',
            'max_autonomous_value',
            `${limit.value.amount} ${limit.value.currency}`.trim(),
            { ...limit.value },
            limit.place,
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
    ...plainPart('values', 'hierarchy', card.hierarchy),
    ...plainPart('conscience', 'mode', card.conscienceMode),
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
    ...plainPart('card', 'integrity_mode', card.integrityMode),
    ...plainPart('card', 'principal', card.principal),
    ...plainPart('card', 'expires_at', card.expiresAt),
  ];
}

function definitionOf(card: Card, name: string): { readonly definition?: unknown } {
  const definition = card.definitions.get(name);
  return definition === undefined ? {} : { definition: definition.value };
}

function auditParts(audit: Audit): readonly EffectivePart[] {
  return [
    ...plainPart('audit', 'retention_days', audit.retentionDays),
    ...plainPart('audit', 'queryable', audit.queryable),
    ...plainPart('audit', 'tamper_evidence', audit.tamperEvidence),
    ...plainPart('audit', 'query_endpoint', audit.queryEndpoint),
    ...plainPart('audit', 'storage', audit.storage),
  ];
}

function plainPart(
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
      : counted(value.length, 'entry', 'entries');
  const scalars = Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'object' ? [] : [`${key} ${wordsOf(item)}`],
  );
  return scalars.join(', ') || 'given';
}
