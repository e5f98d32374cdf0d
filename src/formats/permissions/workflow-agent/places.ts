import {
  type Document,
  type Node,
  nodeAt,
  type Place,
  plainValueOf,
} from '../../../document/document.ts';
import { readTolerantJson } from '../../../document/json.ts';
import { Reader } from '../../../document/reader.ts';

/*
 * Finds the locations of values inside a workflow's strings, such as a rule in a command's
 * arguments.
 */

/**
 * Returns a string's location within the scalar at `place`. If the scalar does not contain the
 * string, returns the scalar's own location.
 */
export function placeWithin(place: Place, text: string): Place {
  const node = nodeAt(place.document, place.path);
  if (node?.kind !== 'scalar' || text === '') return place;
  const at = place.document.text.slice(node.start, node.end).indexOf(text);
  if (at === -1) return place;
  const start = node.start + at;
  const root: Node = { kind: 'scalar', start, end: start + text.length, value: text };
  return { document: partAt(place, root), path: [] };
}

/**
 * Parses a JSON string. Every value in the result has the location of the whole string. Returns
 * undefined if the string is not a JSON map.
 */
export function jsonAt(place: Place, text: string): Document | undefined {
  const parsed = readTolerantJson(text, { comments: false });
  if ('problems' in parsed || parsed.root.kind !== 'map') return undefined;
  const node = nodeAt(place.document, place.path);
  const { start = 0, end = 0 } = node ?? {};
  return partAt(place, moved(parsed.root, start, end));
}

/** Returns a reader for a JSON string, or undefined if the string is not a JSON map. */
export function jsonReader(place: Place, text: string): Reader | undefined {
  const document = jsonAt(place, text);
  return document && Reader.of(document);
}

function partAt({ document, path }: Place, root: Node): Document {
  return {
    ...document,
    root,
    value: plainValueOf(root),
    base: [...(document.base ?? []), ...path],
  };
}

/** Returns a copy of a node tree in which every node has the offsets `start` and `end`. */
function moved(node: Node, start: number, end: number): Node {
  switch (node.kind) {
    case 'scalar':
      return { ...node, start, end };
    case 'list':
      return { ...node, start, end, items: node.items.map((item) => moved(item, start, end)) };
    case 'map':
      return {
        ...node,
        start,
        end,
        entries: new Map(
          [...node.entries].map(([key, entry]) => [
            key,
            { keyStart: start, keyEnd: end, node: moved(entry.node, start, end) },
          ]),
        ),
      };
    default:
      return node satisfies never;
  }
}
