import type { HostCall } from '../../../model/host-call.ts';
import { answerAbout, shellCallsOf } from '../command-line.ts';
import type { Dialect } from '../dialect.ts';
import { MAX_PERMISSION_BYTES } from '../dialect.ts';
import { writtenCall } from '../written-call.ts';
import { readQwen } from './qwen.ts';

/** Qwen Code (docs/reference/qwen.md). */
export const QWEN: Dialect = {
  id: 'qwen',
  version: '2026-11-28',
  files: [
    {
      role: 'settings',
      syntax: 'json-with-comments',
      path: /^(?<folder>(?:.*\/)?)\.qwen\/settings\.json$/i,
      maxBytes: MAX_PERMISSION_BYTES,
    },
  ],
  unitsOf: (files) => (files.length === 0 ? [] : [{ files, read: () => readQwen(files) }]),
  without: () => readQwen([]),
  answer: (_, situation, text, compile) => answerAbout(callsOf(text), situation, compile),
};

/**
 * Parses a call that a user typed. Several words without the name of a tool are read as a command
 * line.
 */
function callsOf(text: string): readonly HostCall[] {
  const written = writtenCall(text);
  if (written === undefined) return [];
  const isCommand = written.kind === 'shell' || /^[^_]*\s/.test(written.text);
  return isCommand && (written.kind === 'shell' || written.kind === 'tool')
    ? shellCallsOf(written.text)
    : [{ ...written, prefix: '' }];
}
