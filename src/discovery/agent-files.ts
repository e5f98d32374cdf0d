import type { Finding } from '../finding/finding.ts';
import { type FilesByPart, type Governed, PART_NAMES } from '../model/governed.ts';

/** The files that belong to one agent, by name and folder. Its tools are not read yet. */
export interface AgentFiles {
  readonly name: string;
  readonly identity: string;
  /** The agent's cards, policies and access lists. Only access lists can be several. */
  readonly own: FilesByPart;
  readonly toolLists: readonly string[];
  readonly traceFiles: readonly string[];
  readonly findings: readonly Finding[];
}

/** Returns an agent's card, policy and access lists. */
export function governedFilesOf({ own }: Pick<AgentFiles, 'own'>): readonly Governed[] {
  return PART_NAMES.flatMap((part) => own[part]);
}
