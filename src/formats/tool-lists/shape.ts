import { type Node, nodeAt } from '../../document/document.ts';
import { Reader } from '../../document/reader.ts';
import type { ToolListDocument } from './tool-list-format.ts';

/**
 * Cheap looks at nodes for telling formats apart: a list of a million names is asked by every
 * format.
 */

/** The node of a key, or undefined where there is no map or no such key. */
export function field(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.node : undefined;
}

/** The text of a scalar that is one. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

export function isList(node: Node | undefined): node is Node & { kind: 'list' } {
  return node?.kind === 'list';
}

export function isMap(node: Node | undefined): node is Node & { kind: 'map' } {
  return node?.kind === 'map';
}

/** Whether a reader stands at a list, also at an empty one. */
export function holdsList(reader: Reader): boolean {
  return isList(nodeAt(reader.place.document, reader.place.path));
}

/** The entries of `tools`, or of a list that was saved without anything around it. */
export function toolNodes(document: ToolListDocument): readonly Node[] {
  const tools = isList(document.root) ? document.root : field(document.root, 'tools');
  return isList(tools) ? tools.items : [];
}

/** The readers of what `toolNodes` gives. */
export function toolReaders(document: ToolListDocument): readonly Reader[] {
  const top = Reader.of(document);
  return isList(document.root) ? top.items() : top.get('tools').items();
}

/** What a node is, in words, for "a tool name was expected, but this is …". */
export function kindOf(node: Node): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a map';
  if (node.value === null) return 'empty';
  return `the ${typeof node.value} ${String(node.value)}`;
}
