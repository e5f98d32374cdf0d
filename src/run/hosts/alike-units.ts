import { counted } from '../../finding/words.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { HostPermissions, HostUnit } from '../../model/host-permissions.ts';

/*
 * Units that a change affects in the same way, such as many workflows that a new compiler wrote.
 * They are compared once and reported as one.
 */

/** The number of units from which on alike ones become one. */
const MIN_ALIKE = 3;
/** The number of units that a merged name lists. */
const MAX_NAMES = 3;
/** Stands between the name of a host and that of its unit. */
const BREAK = ' · ';

/** A unit with its permissions before and after a change. */
interface ComparedUnit {
  readonly present: HostUnit;
  readonly permissions: BaseAndHead<HostPermissions>;
}

/**
 * Groups the parts of a host, such as its workflows, that have the same permissions before and the
 * same after a change. All other units are groups of one.
 */
export function alikeGroups<Unit extends ComparedUnit>(
  units: readonly Unit[],
): readonly (readonly Unit[])[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = signatureOf(unit);
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length < MIN_ALIKE ? group.map((unit) => [unit]) : [group],
  );
}

/** Returns the name of several units in reports, such as `gh-aw · triage, docs and 9 others`. */
export function mergedName(names: readonly string[]): string {
  const [host = ''] = (names[0] ?? '').split(BREAK);
  const parts = names.map((name) => name.slice(host.length + BREAK.length));
  const others = parts.length - MAX_NAMES;
  const shown = parts.slice(0, others > 0 ? MAX_NAMES : undefined);
  const last = others > 0 ? counted(others, 'other') : shown.pop();
  return `${host}${BREAK}${shown.join(', ')} and ${last}`;
}

function signatureOf({ present, permissions }: ComparedUnit): string {
  const { dialect, folder, agent, identity } = present;
  return JSON.stringify([
    dialect,
    folder,
    // A unit that is its whole host stands alone.
    agent === undefined ? identity : '',
    permissionsKey(permissions.base),
    permissionsKey(permissions.head),
  ]);
}

function permissionsKey({ situations, code, opaque }: HostPermissions): unknown {
  return [
    situations.map(({ id, words, basis, policy: { stages, otherwise, settings } }) => [
      id,
      words,
      basis,
      stages.map(({ combinator, role, rules }) => [
        combinator,
        role,
        rules.map(({ key, name, outcome }) => [key, name, outcome]),
      ]),
      otherwise.key,
      settings.map(({ key, value }) => [key, value]),
    ]),
    code.map(({ key, subject, text, identity }) => [key, subject, text, identity]),
    opaque.map(({ key, subject, text }) => [key, subject, text]),
  ];
}
