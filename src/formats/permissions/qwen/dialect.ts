import type { Dialect } from '../dialect.ts';
import { MAX_PERMISSION_BYTES } from '../dialect.ts';
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
};
