import { Reader } from '../../document/reader.ts';
import { incompleteToolList } from '../../rules/incomplete-tool-list.ts';
import { addRule, deniedBy } from './claude-rules.ts';
import { Gathering } from './gathering.ts';
import { field, isList } from './shape.ts';
import type { ToolListFormat } from './tool-list-format.ts';

/**
 * The tool list in Claude Code's settings (`.claude/settings.json`). The list contains the tools in
 * `permissions.allow` and `permissions.ask`, except those in `permissions.deny`. The list is never
 * complete, because built-in read-only tools need no rule.
 */
export const CLAUDE_SETTINGS: ToolListFormat = {
  id: 'claude-settings',
  title: 'Claude Code settings',
  recognise({ root }) {
    const permissions = field(root, 'permissions');
    return ['allow', 'ask', 'deny'].some((list) => isList(field(permissions, list)));
  },
  declared(document, options) {
    const gathering = new Gathering(options);
    const permissions = Reader.of(document).get('permissions');
    const denied = deniedBy(
      permissions
        .get('deny')
        .texts()
        .map((rule) => rule.value),
    );
    // Tools under `ask` need approval but can be called.
    for (const list of ['allow', 'ask'] as const) {
      for (const rule of permissions.get(list).items()) {
        const text = rule.text();
        if (text === undefined) gathering.add(rule);
        else addRule(gathering, text, rule.place, denied);
      }
    }
    gathering.open();
    const mode = permissions.get('defaultMode');
    if (mode.text() === 'bypassPermissions') {
      gathering.incomplete({ at: mode.place, ...incompleteToolList.words.bypassed() });
    }
    return gathering.result();
  },
};
