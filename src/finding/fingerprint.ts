import { type Node, nodeAt, type Place, plainValueOf } from '../document/document.ts';
import type { Finding } from './finding.ts';

/**
 * Keys that tell an entry of a list from the others, the most telling first
 * (docs/reference/verdicts.md#which-findings-are-new).
 */
const TELLING = ['pattern', 'condition', 'name', 'id', 'content', 'agent', 'rule'] as const;

/**
 * What a finding is about, wherever it stands: the path in the document, where an entry of a list
 * is addressed by what it says and never by its index, and the value there when it is one. It
 * survives moved lines, reordered keys and entries, other quoting, and YAML turned into JSON.
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
    for (const key of TELLING) {
      const told = node.entries.get(key)?.node;
      if (told?.kind === 'scalar') return `${key}:${JSON.stringify(told.value)}`;
    }
  }
  // Not the text itself: a list of servers may hold secrets, and fingerprints stand in baselines.
  return `#${digestOf(canonical(plainValueOf(node)))}`;
}

/**
 * Sixteen hexadecimal digits that tell texts apart (FNV-1a from two starts); nothing of the text
 * can be read in them.
 */
function digestOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 15);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Plain data as text in which the order of keys has no meaning. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`,
  );
  return `{${entries.sort().join()}}`;
}

/**
 * What files and agents were called at base, by what they are called now: a renamed one keeps its
 * findings.
 */
export interface Renames {
  readonly files: ReadonlyMap<string, string>;
  readonly agents: ReadonlyMap<string, string>;
}

const NONE: Renames = { files: new Map(), agents: new Map() };

/**
 * What makes two findings the same (docs/reference/verdicts.md#which-findings-are-new): rule,
 * agent, subject and tool; also how bad it is, so that what got worse is new. Messages are left
 * out, since they hold days and counts. Readable, because people review baselines; every part
 * stands in quotes, so that no text of a user can look like two parts. `renames` gives present
 * names by former ones, for the findings of a base.
 */
export function fingerprintOf(finding: Finding, renames: Renames = NONE): string {
  const { rule, severity, violation, agent, tool, location, subject } = finding;
  // The file counts only where no agent or no subject does: files of an agent may be renamed, split
  // or folded.
  const file = renames.files.get(location.file) ?? location.file;
  const whose = agent === undefined ? file : (renames.agents.get(agent) ?? agent);
  return JSON.stringify([
    rule,
    violation ?? severity,
    agent === undefined ? 'file' : 'agent',
    whose,
    subject ?? [file, location.pointer],
    tool ?? '',
  ]);
}
