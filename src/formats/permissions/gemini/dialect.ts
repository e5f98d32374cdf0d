import type { Dialect } from '../dialect.ts';
import { MAX_PERMISSION_BYTES } from '../dialect.ts';
import { answerInGemini } from './calls.ts';
import { readGemini } from './gemini.ts';

const MOST = { maxBytes: MAX_PERMISSION_BYTES } as const;

/** Gemini CLI (docs/reference/gemini.md). */
export const GEMINI: Dialect = {
  id: 'gemini',
  version: '2026-08-21',
  files: [
    {
      ...MOST,
      role: 'settings',
      syntax: 'json-with-comments',
      path: /^(?<folder>(?:.*\/)?)\.gemini\/settings\.json$/i,
    },
    {
      ...MOST,
      role: 'policy',
      syntax: 'text',
      path: /^(?<folder>(?:.*\/)?)\.gemini\/policies\/[^/]+\.toml$/i,
    },
  ],
  unitsOf: (files) => (files.length === 0 ? [] : [{ files, read: () => readGemini(files) }]),
  without: () => readGemini([]),
  answer: (_, situation, text, compile) => answerInGemini(text, situation, compile),
};
