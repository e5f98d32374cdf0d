import type { Document } from '../document/document.ts';
import { type Fix, wording } from '../finding/finding.ts';
import { listItems } from '../finding/lines.ts';
import { choice, enumeration, quoted, quotedWhole } from '../finding/words.ts';
import { calledText, type Occurrence } from './occurrence.ts';
import type { WordedRule } from './rule.ts';

/**
 * An action that a capability grants but the card does not permit. `forbiddenBy` names the part or
 * owner that forbids the action, such as `the card` or `the organisation`. It is absent if no part
 * forbids the action, but the card does not declare it either.
 */
export interface Exceeded {
  readonly action: string;
  readonly forbiddenBy?: string | undefined;
  /** The bounded action that the action probably misspells. */
  readonly meant?: string | undefined;
}

const words = wording({
  exceeded: (
    tool: string,
    capability: string,
    exceeded: readonly Exceeded[],
    severity: string,
    occurrence: Occurrence,
  ) => {
    const called = calledText(occurrence);
    if (exceeded.every(({ meant }) => meant !== undefined)) {
      const meant = exceeded.flatMap((action) => action.meant ?? []);
      return {
        message: `${quotedWhole(tool)} ${called === undefined ? '' : `${called}, which `}goes beyond what the card allows (${severity}): ${reasonOf(capability, exceeded)}; did you mean ${choice(meant)}?`,
        help: `write ${enumeration(meant)} if that is what you meant; otherwise, use another of the card's bounded actions`,
      };
    }
    return {
      message: `${quotedWhole(tool)} ${called === undefined ? '' : `${called}, which `}goes beyond what the card allows (${severity}): ${reasonOf(capability, exceeded)}`,
      help: exceeded.some(({ forbiddenBy }) => forbiddenBy !== undefined)
        ? 'remove the forbidden action from the capability, or narrow its patterns to exclude the tool'
        : "remove the action from the capability, or add it to the card's bounded actions if the agent may take it",
    };
  },
  reason: (capability: string, exceeded: readonly Exceeded[]) => reasonOf(capability, exceeded),
  forbiddenHere: (owner: string) => `${owner} forbids the action here`,
});

/** Describes the actions that a capability grants but the card does not permit. */
function reasonOf(capability: string, exceeded: readonly Exceeded[]): string {
  const actionsOf = (owner: string | undefined): string =>
    exceeded
      .filter(({ forbiddenBy }) => forbiddenBy === owner)
      .map(({ action }) => quoted(action))
      .join(', ');
  const owners = new Set(exceeded.flatMap(({ forbiddenBy }) => forbiddenBy ?? []));
  const unbounded = actionsOf(undefined);
  const parts = [
    ...[...owners].map((owner) => `${actionsOf(owner)}, which ${owner} forbids`),
    ...(unbounded === '' ? [] : [`${unbounded}, which the card does not declare`]),
  ];
  return `the capability ${quoted(capability)} grants ${parts.join(', and ')}`;
}

export const capabilityExceeded = {
  id: 'capability-exceeded',
  severity: 'error',
  summary: 'A capability grants an action that the card does not allow.',
  violation: true,
  words,
} as const satisfies WordedRule;

/**
 * Creates a fix that adds actions to a card's bounded actions. Returns undefined if any of them is
 * forbidden, because adding it would cause another error. Also returns undefined if any of them is
 * probably misspelt, because adding it would give the agent a permission by mistake.
 */
export function boundedActionsFix(
  card: Document | undefined,
  exceeded: readonly Exceeded[],
): Fix | undefined {
  const isExcluded = ({ forbiddenBy, meant }: Exceeded): boolean =>
    forbiddenBy !== undefined || meant !== undefined;
  if (card === undefined || exceeded.some(isExcluded)) return undefined;
  return {
    title: `add to the bounded actions in ${card.file}`,
    lines: listItems(
      card,
      exceeded.map(({ action }) => action),
    ),
    language: card.syntax,
  };
}
