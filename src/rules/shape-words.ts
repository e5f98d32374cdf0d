import { type Document, nodeAt, type Path } from '../document/document.ts';
import { writtenAt } from '../finding/words.ts';

/**
 * Describes the value at a path, such as `it is a map`. The description follows "must be a list,
 * but" in a message.
 */
export function foundAt(document: Document, path: Path): string {
  const node = nodeAt(document, path);
  if (node?.kind === 'list') return 'it is a list';
  if (node?.kind === 'map') return 'it is a map';
  const written = writtenAt(document, path);
  if (written === undefined || node === undefined) return 'it has no value';
  if (typeof node.value === 'string') return `${written} is a string`;
  if (typeof node.value === 'number')
    return Number.isInteger(node.value)
      ? `${written} is a number`
      : `${written} is a number with decimals`;
  return `it is ${node.value}`;
}
