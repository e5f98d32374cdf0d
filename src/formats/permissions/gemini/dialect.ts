import type { Dialect } from '../dialect.ts';
import { hasAnyKey, keysAt, MAX_PERMISSION_BYTES } from '../dialect.ts';
import { answerInGemini, GEMINI_CALLS } from './calls.ts';
import { readGemini } from './gemini.ts';

const MOST = { maxBytes: MAX_PERMISSION_BYTES } as const;

/** Whether a file contains Gemini CLI settings. Qwen Code has the same settings. */
export const isOfFamily = hasAnyKey(
  'tools.core',
  'tools.allowed',
  'tools.exclude',
  'tools.sandbox',
  'tools.approvalMode',
  'mcp.allowed',
  'mcp.excluded',
  'security.auth',
  'security.folderTrust',
  'coreTools',
  'excludeTools',
);

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
      marks: (content) =>
        (isOfFamily(content) && keysAt(content.value, 'permissions').length === 0) ||
        keysAt(content.value, 'hooks').some((event) => /^(?:Before|After)[A-Z]/.test(event)),
    },
    {
      ...MOST,
      role: 'policy',
      syntax: 'text',
      path: /^(?<folder>(?:.*\/)?)\.gemini\/policies\/[^/]+\.toml$/i,
      marks: ({ text }) => /^\s*\[\[rule\]\]/m.test(text) && /^\s*decision\s*=/m.test(text),
    },
  ],
  unitsOf: (files) => (files.length === 0 ? [] : [{ files, read: () => readGemini(files) }]),
  without: () => readGemini([]),
  answer: (_, situation, text, compile) => answerInGemini(text, situation, compile),
  calls: GEMINI_CALLS,
};
