import { requestOfCall } from '../../model/host-call.ts';

/** Calls that readers recognise, such as `npm install`, for use as examples in reports. */
export const USUAL_CALLS: readonly string[] = (
  [
    ['shell', 'npm install left-pad'],
    ['shell', 'curl https://example.com'],
    ['shell', 'rm -rf build'],
    ['read', '/etc/passwd'],
    ['edit', 'src/app.ts'],
    ['edit', '/etc/hosts'],
    ['write', 'src/app.ts'],
    ['fetch', 'example.com'],
    ['net', 'example.com'],
    ['mcp', 'mcp__github__create_issue'],
    ['skill', 'deploy'],
    ['tool', 'WebSearch'],
  ] as const
).map(([kind, text]) => requestOfCall({ kind, prefix: '', text }));
