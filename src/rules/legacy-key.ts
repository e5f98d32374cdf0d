import { Reader } from '../document/reader.ts';
import type { Fix, Problem } from '../finding/finding.ts';
import { topOf } from '../finding/finding.ts';
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

/** Keys that an older form had and the unified card has elsewhere or not at all (spec 4). */
export const legacyKey: FileRule = {
  id: 'legacy-key',
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
    if (enforcement.has('fail_open')) {
      yield {
        at: enforcement.get('fail_open').place,
        on: 'key',
        message: '"enforcement.fail_open" is no field of a unified card',
        help: 'take it out',
      };
    }
    if (top.has('_composition')) {
      yield {
        at: top.get('_composition').place,
        on: 'key',
        message: '"_composition" is written by the server when it composes cards',
        help: 'take it out of the card',
      };
    }
  },
};

/** A mode that stands at the top now. */
function* moved(top: Reader, block: Reader, key: string, now: string): Iterable<Problem> {
  if (!block.has(key)) return;
  const old = `${block.place.path[0]}.${key}`;
  const mode = Object.hasOwn(MODES, block.get(key).text() ?? '')
    ? MODES[block.get(key).text() ?? '']
    : undefined;
  const fix =
    mode === undefined || top.has(now)
      ? undefined
      : newKey(
          topOf(top.place.document),
          now,
          mode,
          `write this at the top, and take ${quoted(old)} out`,
        );
  const help = top.has(now)
    ? `take it out; ${quoted(now)} already says it`
    : `write ${quoted(now)} at the top of the card instead`;
  yield {
    at: block.get(key).place,
    on: 'key',
    message: `${quoted(old)} is now ${quoted(now)} at the top of the card`,
    help,
    ...(fix && { fix }),
  };
}

function* unmappedAction(enforcement: Reader): Iterable<Problem> {
  const old = enforcement.get('unmapped_tool_action');
  if (!old.exists) return;
  const now = 'allow_unmapped_tools';
  const action = old.text();
  // This form cannot warn: of its two answers the stricter one is proposed.
  const fix: Fix | undefined = enforcement.has(now)
    ? undefined
    : newKey(enforcement.place, now, action === 'allow', 'write this in its place');
  const help = enforcement.has(now)
    ? `take it out; ${quoted(now)} already says it`
    : `write ${quoted(now)}: true to allow what no capability maps, false to deny it${action === 'warn' ? '; to warn is no longer possible' : ''}`;
  yield {
    at: old.place,
    on: 'key',
    message: `"enforcement.unmapped_tool_action" is now "enforcement.${now}"`,
    help,
    ...(fix && { fix }),
  };
}
