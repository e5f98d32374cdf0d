import { answerAbout } from '../command-line.ts';
import type { Dialect } from '../dialect.ts';
import { MAX_PERMISSION_BYTES } from '../dialect.ts';
import { callsOf, GEMINI_CALLS } from './calls.ts';
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
  answer: (_, situation, text, compile) => answerAbout(callsOf(text), situation, compile),
  calls: GEMINI_CALLS,
};
