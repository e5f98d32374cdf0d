import { loadDocument } from '../../src/document/load.ts';
import { readGoverned, recognise } from '../../src/formats/kinds.ts';
import type { AccessList, AccessLists, AccessRequest } from '../../src/model/access.ts';

/** Reads an access list from YAML or JSON text. */
export async function accessListOf(text: string, file = 'access.yaml'): Promise<AccessList> {
  const loaded = await loadDocument(file, new TextEncoder().encode(text), 10_000_000);
  if (loaded.kind !== 'document') throw new Error(JSON.stringify(loaded.problems));
  const kind = recognise(loaded.document)?.kind;
  if (kind !== 'access-list') throw new Error(`the file is of the kind ${kind}`);
  const { access } = readGoverned(loaded.document, kind);
  if (access === undefined) throw new Error('the file has no access list');
  return access;
}

/** Reads entries as the only access list of an agent, without a floor. */
export async function ownList(content: unknown): Promise<AccessLists> {
  return { floors: [], own: [await accessListOf(JSON.stringify(content), 'access.json')] };
}

/** A request to call a tool. */
export function callOf(resource: string, actor = 'main'): AccessRequest {
  return { actor, action: 'call', resource };
}
