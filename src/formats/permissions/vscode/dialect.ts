import { Reader } from '../../../document/reader.ts';
import type { PermissionFile } from '../../../model/host-permissions.ts';
import type { Dialect, DialectUnit } from '../dialect.ts';
import { keysAt, MAX_PERMISSION_BYTES } from '../dialect.ts';
import { answerInVscode } from './calls.ts';
import { isPlainSettings, isRelevantKey } from './keys.ts';
import { answerMadeInVscode, readVscode, VSCODE_CALLS } from './vscode.ts';

/** Agents in Visual Studio Code (docs/reference/vscode.md). */
export const VSCODE: Dialect = {
  id: 'vscode',
  version: '2026-09-16',
  files: [
    {
      role: 'settings',
      syntax: 'json-with-comments',
      path: /^(?<folder>(?:.*\/)?)\.vscode\/settings\.json$/i,
      marks: ({ value }) => keysAt(value).some((key) => key.startsWith('chat.')),
      maxBytes: MAX_PERMISSION_BYTES,
      isPlain: isPlainSettings,
    },
  ],
  unitsOf,
  without: () => readVscode([]),
  answer: (_, situation, text, compile) => answerInVscode(text, situation, compile),
  calls: VSCODE_CALLS,
  answerMade: answerMadeInVscode,
};

function unitsOf(files: readonly PermissionFile[]): readonly DialectUnit[] {
  const own = files.filter(({ document }) =>
    Reader.of(document)
      .entries()
      .some(([key]) => isRelevantKey(key)),
  );
  return own.length > 0 ? [{ files: own, read: () => readVscode(own) }] : [];
}
