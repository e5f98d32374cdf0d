import type { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { HostCode } from '../../../model/host-permissions.ts';
import { dangerOf } from '../code.ts';
import { shownValue, withoutSecrets } from '../secrets.ts';

/** Events whose hooks can block an agent's action. */
const GUARDED = new Set(['PreToolUse', 'PermissionRequest', 'UserPromptSubmit', 'ConfigChange']);

/**
 * Reads hooks, which are the commands, addresses and prompts that Claude Code runs when events
 * occur.
 */
export function readHooks(hooks: Reader): readonly HostCode[] {
  return hooks.entries().flatMap(([event, groups]) =>
    groups.items().flatMap((group) =>
      group
        .get('hooks')
        .items()
        .map((handler) => hookCode(event, group.get('matcher').text() ?? '', handler)),
    ),
  );
}

function hookCode(event: string, matcher: string, handler: Reader): HostCode {
  const type = handler.get('type').text() ?? 'command';
  const text =
    ['command', 'url', 'prompt', 'bash', 'tool']
      .map((key) => handler.get(key).text())
      .find((value) => value !== undefined) ?? type;
  const args = handler
    .get('args')
    .items()
    .map((item) => shownValue(item.value()));
  const line = [text, ...args].join(' ');
  const condition = handler.get('if').text();
  const everything = matcher === '' || matcher === '*';
  const danger = dangerOf(line);
  return {
    key: JSON.stringify(['hook', event, everything ? '' : matcher]),
    subject: `the hook ${quoted(event)}${everything ? '' : ` for ${quoted(matcher)}`}`,
    text: withoutSecrets(line),
    identity: JSON.stringify([type, line, condition]),
    place: handler.place,
    ...(GUARDED.has(event) && { isGuard: true as const }),
    ...(danger && { danger }),
  };
}
