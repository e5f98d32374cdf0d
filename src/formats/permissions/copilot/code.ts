import type { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { HostCode, Remark } from '../../../model/host-permissions.ts';
import { dangerOf } from '../code.ts';
import { withoutSecrets } from '../secrets.ts';
import { codeOf } from '../settings-table.ts';

/*
 * Code that GitHub Copilot runs automatically: hooks, plugins and their marketplaces
 * (docs/reference/copilot.md#code-that-runs-by-itself).
 */

/** Events whose hooks can block an agent's action. */
const GUARDED = new Set(['pretooluse', 'permissionrequest', 'userpromptsubmitted']);

/** The marketplaces that Copilot includes by default. */
const KNOWN_MARKETPLACES = ['copilot-plugins', 'awesome-copilot'];

/** Reads a map of events, each with a list of hooks. */
export function readCopilotHooks(hooks: Reader): readonly HostCode[] {
  return hooks.entries().flatMap(([event, list]) =>
    list.items().flatMap((item) => {
      const inner = item.get('hooks').items();
      return (inner.length > 0 ? inner : [item]).map((hook) => hookCode(event, hook));
    }),
  );
}

function hookCode(event: string, hook: Reader): HostCode {
  const lines = ['bash', 'command', 'powershell', 'url', 'prompt']
    .map((key) => hook.get(key).text())
    .filter((line) => line !== undefined);
  const line = lines[0] ?? 'nothing';
  const entries = hook
    .entries()
    .filter(([key]) => key !== 'timeoutSec' && key !== 'timeout' && key !== 'comment')
    .map(([key, value]) => [key, value.value()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const danger = lines.map(dangerOf).find((each) => each !== undefined);
  return {
    key: JSON.stringify(['hook', event]),
    subject: `the hook ${quoted(event)}`,
    text: withoutSecrets(line),
    identity: JSON.stringify(entries),
    place: hook.place,
    ...(GUARDED.has(event.toLowerCase()) && { isGuard: true as const }),
    ...(danger && { danger }),
  };
}

/** Reads the plugins and marketplaces in a settings file. */
export function readPlugins(top: Reader): {
  readonly code: readonly HostCode[];
  readonly remarks: readonly Remark[];
} {
  const plugins = top.get('enabledPlugins');
  const marketplaces = top.get('extraKnownMarketplaces');
  const known = new Set([...marketplaces.entries().map(([name]) => name), ...KNOWN_MARKETPLACES]);
  const enabled = plugins.entries().filter(([, value]) => value.boolean() !== false);
  return {
    code: [
      ...enabled.map(([name, value]) =>
        codeOf(`plugin ${name}`, `the plugin ${quoted(name)}`, name, value),
      ),
      ...marketplaces.entries().map(([name, value]) => marketplaceCode(name, value)),
    ],
    remarks: [
      ...[plugins, marketplaces].flatMap(remarkOfForm),
      ...enabled.flatMap(([name, { place }]): readonly Remark[] => {
        const marketplace = name.slice(name.lastIndexOf('@') + 1);
        if (known.has(marketplace)) return [];
        const why = `the file declares no marketplace ${quoted(marketplace)}`;
        return [{ kind: 'no-effect-here', key: `enabledPlugins.${name}`, why, place }];
      }),
    ],
  };
}

function remarkOfForm(value: Reader): readonly Remark[] {
  if (!value.exists || value.isMap) return [];
  const key = String(value.place.path.at(-1));
  const why = 'Copilot expects a map from names to values, not a list';
  return [{ kind: 'no-effect-here', key, why, place: value.place }];
}

function marketplaceCode(name: string, value: Reader): HostCode {
  const source = value.get('source');
  const text = ['repo', 'url', 'path', 'package']
    .map((key) => source.get(key).text())
    .find((each) => each !== undefined);
  return {
    ...codeOf(`marketplace ${name}`, `the plugin marketplace ${quoted(name)}`, text ?? name, value),
    // Copilot ignores the key `autoUpdate`.
    identity: JSON.stringify(source.value() ?? null),
  };
}
