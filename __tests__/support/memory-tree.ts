import type { FileRead, Tree } from '../../src/model/tree.ts';
import { readConfiguration } from '../../src/settings/configuration.ts';
import { type Options, type Settings, settle } from '../../src/settings/settings.ts';

/** The content at a path: text, bytes, or the reason why it cannot be read. */
export type Content = string | Uint8Array | { readonly refused: string };

/** A tree of files in memory. Folders are not files, and `./a` is the same path as `a`. */
export function memoryTree(files: Readonly<Record<string, Content>>): Tree {
  const read = (file: string, maxBytes: number): FileRead => {
    if (!Object.hasOwn(files, file)) return { kind: 'absent' };
    const content = files[file]!;
    if (typeof content === 'object' && 'refused' in content)
      return { kind: 'refused', reason: content.refused };
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return bytes.length > maxBytes
      ? { kind: 'too-large', bytes: bytes.length }
      : { kind: 'bytes', bytes };
  };
  return {
    label: 'memory',
    list: async () => Object.keys(files).sort(),
    read: async (file, maxBytes) => read(file, maxBytes),
  };
}

/** Returns the settings from a configuration and inputs. The inputs override the configuration. */
export async function settingsOf(configuration = '', inputs: Options = {}): Promise<Settings> {
  const read = await readConfiguration(
    '.github/card-gate.yml',
    new TextEncoder().encode(configuration),
  );
  if (read.kind === 'broken')
    throw new Error(read.findings.map((finding) => finding.message).join('\n'));
  return settle(inputs, read.configuration, 'test');
}

/** The smallest file of each kind that can be recognised and read. */
export const AAP = 'aap_version: "0.1.0"\nautonomy_envelope: {bounded_actions: [search]}\n';
export const UNIFIED = 'card_version: unified/2026-04-15\nautonomy: {bounded_actions: [search]}\n';
export const POLICY =
  'meta: {name: p, scope: agent}\ncapability_mappings: {web: {tools: [web_*], card_actions: [search]}}\ndefaults: {unmapped_tool_action: warn}\n';
export const ORG =
  'meta: {name: o, scope: org}\nforbidden: [{pattern: "rm*", reason: never, severity: high}]\ndefaults: {unmapped_tool_action: deny}\n';
