import { Reader } from '../document/reader.ts';
import { type Problem, topOf, wording } from '../finding/finding.ts';
import { newKey } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import { CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

/** Maps each mode in a policy or older card to its name in a unified card. */
const MODES: Readonly<Record<string, string>> = {
  off: 'off',
  warn: 'observe',
  observe: 'observe',
  nudge: 'nudge',
  enforce: 'enforce',
};

const ALLOW = 'allow_unmapped_tools';

const words = wording({
  failOpen: () => ({
    message: '"enforcement.fail_open" is not a field of a unified card',
    help: 'remove the key',
  }),
  composition: () => ({
    message: '"_composition" is reserved for the server, which writes it when it composes cards',
    help: 'remove "_composition" from the card',
  }),
  moved: (old: string, now: string, isThere: boolean) => ({
    message: `${quoted(old)} is now ${quoted(now)} at the top level of the card`,
    help: isThere
      ? `remove ${quoted(old)}; ${quoted(now)} is already set`
      : `write ${quoted(now)} at the top level of the card instead`,
  }),
  unmappedAction: (action: string | undefined, isThere: boolean) => ({
    message: `"enforcement.unmapped_tool_action" is now "enforcement.${ALLOW}"`,
    help: isThere
      ? `remove the old key; ${quoted(ALLOW)} is already set`
      : `write ${quoted(ALLOW)}: true to allow unmapped tools, false to deny them${action === 'warn' ? '; "warn" is no longer available' : ''}`,
  }),
});

/** Reports older keys that unified cards moved or dropped. */
export const legacyKey = {
  id: 'legacy-key',
  severity: 'error',
  summary: 'A key is in a place that unified cards no longer use.',
  words,
  kinds: CARDS,
  *check({ document, kind }) {
    const top = Reader.of(document);
    const enforcement = top.get('enforcement');
    yield* unmappedAction(enforcement);
    // AAP cards do not have modes at the top level, and the schema already reports the other older
    // keys.
    if (kind === 'aap-card') return;
    yield* moved(top, top.get('integrity'), 'enforcement_mode', 'integrity_mode');
    yield* moved(top, enforcement, 'mode', 'autonomy_mode');
    if (enforcement.has('fail_open'))
      yield { at: enforcement.get('fail_open').place, on: 'key', ...words.failOpen() };
    if (top.has('_composition'))
      yield { at: top.get('_composition').place, on: 'key', ...words.composition() };
  },
} as const satisfies FileRule;

/** Reports a mode that must be moved to the top level of the card. */
function* moved(top: Reader, block: Reader, key: string, now: string): Iterable<Problem> {
  if (!block.has(key)) return;
  const old = `${block.place.path[0]}.${key}`;
  const mode = Object.hasOwn(MODES, block.get(key).text() ?? '')
    ? MODES[block.get(key).text() ?? '']
    : undefined;
  const title = `write this at the top level, and remove ${quoted(old)}`;
  yield {
    at: block.get(key).place,
    on: 'key',
    ...words.moved(old, now, top.has(now)),
    fix:
      mode === undefined || top.has(now)
        ? undefined
        : newKey(topOf(top.place.document), now, mode, title),
  };
}

function* unmappedAction(enforcement: Reader): Iterable<Problem> {
  const old = enforcement.get('unmapped_tool_action');
  if (!old.exists) return;
  const action = old.text();
  const isThere = enforcement.has(ALLOW);
  yield {
    at: old.place,
    on: 'key',
    ...words.unmappedAction(action, isThere),
    // The new key does not have a value for a warning, so the fix proposes the stricter of its two
    // values.
    fix: isThere
      ? undefined
      : newKey(enforcement.place, ALLOW, action === 'allow', 'write this instead'),
  };
}
