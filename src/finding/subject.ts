import { type Node, nodeAt, type Place, plainValueOf } from '../document/document.ts';

/**
 * The keys that identify a list entry, in order of precedence
 * (docs/reference/verdicts.md#which-findings-are-new).
 */
const IDENTIFYING_KEYS = [
  'pattern',
  'condition',
  'name',
  'id',
  'content',
  'agent',
  'rule',
] as const;

/**
 * Returns a stable description of a place: its path in the document and, for a scalar, its value.
 * List entries are identified by content rather than index. The description does not change if
 * lines move, keys or entries are reordered, quotes change, or YAML is converted to JSON.
 */
export function subjectOf(place: Place): string {
  const steps: string[] = [];
  let node: Node | undefined = place.document.root;
  for (const step of place.path) {
    const child: Node | undefined = node && nodeAt({ root: node }, [step]);
    steps.push(
      typeof step === 'number' ? `[${child ? addressOf(child) : ''}]` : JSON.stringify(step),
    );
    node = child;
  }
  const value = node?.kind === 'scalar' ? JSON.stringify(node.value) : '';
  return `${steps.join('/')}=${value}`;
}

function addressOf(node: Node): string {
  if (node.kind === 'scalar') return JSON.stringify(node.value);
  if (node.kind === 'map') {
    for (const key of IDENTIFYING_KEYS) {
      const identifier = node.entries.get(key)?.node;
      if (identifier?.kind === 'scalar') return `${key}:${JSON.stringify(identifier.value)}`;
    }
  }
  // The entry is represented by a digest, because a list of servers may contain secrets, which must
  // not appear in a baseline file.
  return `#${digestOf(canonical(plainValueOf(node)))}`;
}

/**
 * Returns 16 hexadecimal digits that identify a string without revealing it. The digits combine two
 * FNV-1a hashes with different initial values.
 */
export function digestOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 15);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Serialises plain data, ignoring the order of keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`,
  );
  return `{${entries.sort().join()}}`;
}
