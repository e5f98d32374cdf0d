import type { AccessList, AccessLists } from '../model/access.ts';
import type { Agent, Floor } from '../model/agent.ts';
import type { Governed } from '../model/governed.ts';

/**
 * Returns an agent's access lists. The agent's own lists and those of its floors stay separate,
 * because each floor's lists are evaluated independently
 * (docs/reference/access-lists.md#several-lists). Returns an empty object if there are no lists.
 */
export function accessOf(
  files: readonly Pick<Governed, 'access'>[],
  floors: readonly Floor[],
): Pick<Agent, 'access'> {
  const lists = (of: readonly { readonly access?: AccessList }[]): readonly AccessList[] =>
    of.flatMap(({ access }) => access ?? []);
  const access: AccessLists = { floors: lists(floors), own: lists(files) };
  return access.floors.length + access.own.length > 0 ? { access } : {};
}
