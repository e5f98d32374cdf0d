import { type Node, nodeAt } from '../../document/document.ts';
import { Reader } from '../../document/reader.ts';
import type { ToolListDocument } from './tool-list-format.ts';

// These helpers recognise formats. The helpers read nodes directly, because all formats are tried
// even on a list with a million names.

/** Returns the node under a key, or undefined if `node` is not a map or has no such key. */
export function field(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.node : undefined;
}

/** Returns a node's value if it is a string, or undefined otherwise. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** Whether a node is a list. */
export function isList(node: Node | undefined): node is Node & { kind: 'list' } {
  return node?.kind === 'list';
}

/** Whether a node is a map. */
export function isMap(node: Node | undefined): node is Node & { kind: 'map' } {
  return node?.kind === 'map';
}

/** Whether a reader points to a list, which can be empty. */
export function holdsList(reader: Reader): boolean {
  return isList(nodeAt(reader.place.document, reader.place.path));
}

/**
 * Returns the entries of a tool list: the items under `tools`, or the items of the list at the top
 * of the file.
 */
export function toolNodes(document: ToolListDocument): readonly Node[] {
  const tools = isList(document.root) ? document.root : field(document.root, 'tools');
  return isList(tools) ? tools.items : [];
}

/** Returns a reader for each node that `toolNodes` returns. */
export function toolReaders(document: ToolListDocument): readonly Reader[] {
  const top = Reader.of(document);
  return isList(document.root) ? top.items() : top.get('tools').items();
}

/**
 * Describes a node for the message "a tool name was expected, but this is …". For example, returns
 * "a list".
 */
export function kindOf(node: Node): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a map';
  if (node.value === null) return 'empty';
  return `the ${typeof node.value} ${String(node.value)}`;
}
