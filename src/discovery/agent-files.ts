import type { Finding } from '../finding/finding.ts';
import type { Governed } from '../model/governed.ts';

/** The files that belong to one agent, by name and folder. Its tools are not read yet. */
export interface AgentFiles {
  readonly name: string;
  readonly identity: string;
  readonly card?: Governed;
  readonly policy?: Governed;
  /** The access lists, sorted by path. */
  readonly access: readonly Governed[];
  readonly toolLists: readonly string[];
  readonly traceFiles: readonly string[];
  readonly findings: readonly Finding[];
}

/** Returns an agent's card, policy and access lists. */
export function governedFilesOf({
  card,
  policy,
  access,
}: Pick<AgentFiles, 'card' | 'policy' | 'access'>): readonly Governed[] {
  return [card, policy, ...access].filter((file) => file !== undefined);
}
