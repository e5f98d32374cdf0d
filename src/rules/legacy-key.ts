import { Reader } from '../document/reader.ts';
import { type Problem, topOf, wording } from '../finding/finding.ts';
import { newKey } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import { CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

/** Words of the policy format for the modes of a unified card. */
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
    help: 'remove it',
  }),
  composition: () => ({
    message: '"_composition" is written by the server when it composes cards',
    help: 'remove it from the card',
  }),
  moved: (old: string, now: string, isThere: boolean) => ({
    message: `${quoted(old)} is now ${quoted(now)} at the top of the card`,
    help: isThere
      ? `remove it; ${quoted(now)} already says it`
      : `write ${quoted(now)} at the top of the card instead`,
  }),
  unmappedAction: (action: string | undefined, isThere: boolean) => ({
    message: `"enforcement.unmapped_tool_action" is now "enforcement.${ALLOW}"`,
    help: isThere
      ? `remove it; ${quoted(ALLOW)} already says it`
      : `write ${quoted(ALLOW)}: true to allow what no capability maps, false to deny it${action === 'warn' ? '; a warning is no longer possible' : ''}`,
  }),
});

/** Keys that an older form had and the unified card has in another place or not at all. */
export const legacyKey = {
  id: 'legacy-key',
  severity: 'error',
  summary: 'A key is in a place where the unified card no longer has it.',
  words,
  kinds: CARDS,
  *check({ document, kind }) {
    const top = Reader.of(document);
    const enforcement = top.get('enforcement');
    yield* unmappedAction(enforcement);
    // An AAP card has no modes at its top; the rest of what an older form had is not known to it
    // either, and its schema says so.
    if (kind === 'aap-card') return;
    yield* moved(top, top.get('integrity'), 'enforcement_mode', 'integrity_mode');
    yield* moved(top, enforcement, 'mode', 'autonomy_mode');
    if (enforcement.has('fail_open'))
      yield { at: enforcement.get('fail_open').place, on: 'key', ...words.failOpen() };
    if (top.has('_composition'))
      yield { at: top.get('_composition').place, on: 'key', ...words.composition() };
  },
} as const satisfies FileRule;

/** A mode that is at the top now. */
function* moved(top: Reader, block: Reader, key: string, now: string): Iterable<Problem> {
  if (!block.has(key)) return;
  const old = `${block.place.path[0]}.${key}`;
  const mode = Object.hasOwn(MODES, block.get(key).text() ?? '')
    ? MODES[block.get(key).text() ?? '']
    : undefined;
  const title = `write this at the top, and remove ${quoted(old)}`;
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
    // This form cannot warn: of its two answers the stricter one is proposed.
    fix: isThere
      ? undefined
      : newKey(enforcement.place, ALLOW, action === 'allow', 'write this in its place'),
  };
}
