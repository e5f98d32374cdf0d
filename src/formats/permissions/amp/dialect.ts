import type { Dialect } from '../dialect.ts';
import { keysAt, MAX_PERMISSION_BYTES } from '../dialect.ts';
import { AMP_CALLS, readAmp } from './amp.ts';

/** Amp (docs/reference/amp.md). */
export const AMP: Dialect = {
  id: 'amp',
  version: '2026-11-28',
  files: [
    {
      role: 'settings',
      syntax: 'json-with-comments',
      path: /^(?<folder>(?:.*\/)?)\.amp\/settings\.json$/i,
      marks: ({ value }) => keysAt(value).some((key) => key.startsWith('amp.')),
      maxBytes: MAX_PERMISSION_BYTES,
    },
  ],
  unitsOf: (files) => (files.length === 0 ? [] : [{ files, read: () => readAmp(files) }]),
  without: () => readAmp([]),
  calls: AMP_CALLS,
};
