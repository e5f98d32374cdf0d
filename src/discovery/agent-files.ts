import type { Finding } from '../finding/finding.ts';
import { type FilesByPart, type Governed, PART_NAMES } from '../model/governed.ts';

/**
 * The files that belong to one agent. Tool lists and trace files are listed here but have not yet
 * been read.
 */
export interface AgentFiles {
  readonly name: string;
  readonly identity: string;
  /**
   * The agent's own card, policy and access lists. There can be several access lists, but only one
   * card and one policy.
   */
  readonly own: FilesByPart;
  readonly toolLists: readonly string[];
  readonly traceFiles: readonly string[];
  readonly findings: readonly Finding[];
}

/** Returns an agent's own card, policy and access lists. */
export function governedFilesOf({ own }: Pick<AgentFiles, 'own'>): readonly Governed[] {
  return PART_NAMES.flatMap((part) => own[part]);
}
