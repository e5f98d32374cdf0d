import { loadDocument } from '../../src/document/load.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { readGoverned, recognise } from '../../src/formats/kinds.ts';
import type { Agent } from '../../src/model/agent.ts';
import type { Governed } from '../../src/model/governed.ts';
import type { Tree } from '../../src/model/tree.ts';
import { findingAt } from './findings.ts';

/** Returns a tree with the given texts. */
export function treeOf(files: Readonly<Record<string, string>>, label = 'a test'): Tree {
  return {
    label,
    list: async () => Object.keys(files).sort(),
    read: async (file, maxBytes) => {
      if (!Object.hasOwn(files, file)) return { kind: 'absent' };
      const bytes = new TextEncoder().encode(files[file]);
      return bytes.length > maxBytes
        ? { kind: 'too-large', bytes: bytes.length }
        : { kind: 'bytes', bytes };
    },
  };
}

/** Returns a finding about an entry of a list in a text. */
export async function findingAbout(
  pattern: string,
  more: Partial<Finding> = {},
  file = 'policy.yaml',
): Promise<Finding> {
  const loaded = await loadDocument(
    file,
    new TextEncoder().encode(JSON.stringify([{ pattern }])),
    1_000_000,
  );
  if (loaded.kind !== 'document') throw new Error(file);
  return {
    ...findingAt('unused-pattern', {
      at: { document: loaded.document, path: [0] },
      message: `about ${pattern}`,
      severity: 'warning',
    }),
    ...more,
  };
}

/** The texts of an agent's files, by path. */
export interface AgentFiles {
  readonly name: string;
  readonly identity?: string;
  readonly card?: readonly [file: string, text: string];
  readonly policy?: readonly [file: string, text: string];
}

/** Returns an agent with the parts in its files. */
export async function agentFrom({
  name,
  identity = name,
  card,
  policy,
}: AgentFiles): Promise<Agent> {
  const [cardFile, policyFile] = [
    card && (await governed(...card)),
    policy && (await governed(...policy)),
  ];
  return {
    name,
    identity,
    ...(cardFile?.card && { card: cardFile.card }),
    ...(policyFile?.policy && { policy: policyFile.policy }),
    files: [],
    findings: [],
  };
}

async function governed(file: string, text: string): Promise<Governed> {
  const loaded = await loadDocument(file, new TextEncoder().encode(text), 1_000_000);
  if (loaded.kind !== 'document') throw new Error(file);
  return readGoverned(loaded.document, recognise(loaded.document)!.kind);
}
