import type { CardFile } from '../discovery/files.ts';
import { listFindings } from '../evaluation/access/list-findings.ts';
import { compareFindings, type Finding } from '../finding/finding.ts';
import { shapeOf } from '../formats/kinds.ts';
import { checkFile } from '../rules/check-file.ts';
import type { Settings } from '../settings/settings.ts';

/** A card or policy, as read from its file. */
export type GovernedFile = Pick<
  Extract<CardFile, { kind: 'governed' }>,
  'governed' | 'mixed' | 'bytes'
>;

/** Validates a card or policy and applies every rule for its kind of file. */
export function findingsOfFile(
  { governed, mixed, bytes }: GovernedFile,
  { standardValues }: Pick<Settings, 'standardValues'>,
  now: Date,
): readonly Finding[] {
  const findings = checkFile({
    ...governed,
    mixed,
    bytes,
    now,
    standardValues,
    shape: shapeOf(governed.kind),
  });
  const { access } = governed;
  if (access === undefined) return findings;
  const isValid = !findings.some(({ severity }) => severity === 'error');
  return [...findings, ...listFindings(access, isValid)].sort(compareFindings);
}
