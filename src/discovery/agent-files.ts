import type { Finding } from '../finding/finding.ts';
import type { Governed } from '../model/governed.ts';

/**
 * The files that belong to one agent because of their names and folders, before its tools are read.
 */
export interface AgentFiles {
  readonly name: string;
  readonly identity: string;
  readonly card?: Governed;
  readonly policy?: Governed;
  readonly toolLists: readonly string[];
  readonly traceFiles: readonly string[];
  readonly findings: readonly Finding[];
}
