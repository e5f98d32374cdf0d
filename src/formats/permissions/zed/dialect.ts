import { Reader } from '../../../document/reader.ts';
import type { Dialect } from '../dialect.ts';
import { hasAnyKey, MAX_PERMISSION_BYTES } from '../dialect.ts';
import { readZed, ZED_CALLS } from './zed.ts';

/** Zed (docs/reference/zed.md). */
export const ZED: Dialect = {
  id: 'zed',
  version: '0.224',
  files: [
    {
      role: 'settings',
      syntax: 'json-with-comments',
      path: /^(?<folder>(?:.*\/)?)\.zed\/settings\.json$/i,
      marks: hasAnyKey(
        'agent.tool_permissions',
        'agent.always_allow_tool_actions',
        'context_servers',
      ),
      maxBytes: MAX_PERMISSION_BYTES,
      isPlain: (text) => !/agent|context_servers|\\u/.test(text),
    },
  ],
  unitsOf: (files) => {
    const own = files.filter(({ document }) => {
      const top = Reader.of(document);
      const agent = top.get('agent');
      return (
        top.has('context_servers') ||
        agent.has('tool_permissions') ||
        agent.has('always_allow_tool_actions')
      );
    });
    return own.length === 0 ? [] : [{ files: own, read: () => readZed(own) }];
  },
  without: () => readZed([]),
  calls: ZED_CALLS,
};
