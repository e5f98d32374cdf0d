import type { Node } from '../../document/document.ts';
import type { FileKind } from '../file-kind.ts';

/** An access list: entries of (actor, action, resource) with an effect. */
export const accessList: FileKind = {
  id: 'access-list',
  part: 'access',
  keys: { top: [], certain: [], shared: ['effect'], inner: [] },
  isKindOf: (root) => {
    const entries = root.kind === 'map' ? root.entries.get('policies')?.node : root;
    return entries?.kind === 'list' && isListOfEntries(entries);
  },
  read: () => ({}),
};

function isListOfEntries(list: Node & { kind: 'list' }): boolean {
  return (
    list.items.length > 0 &&
    list.items.every((item) => item.kind === 'map' && item.entries.has('effect'))
  );
}
