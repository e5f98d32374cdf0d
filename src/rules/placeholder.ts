import { type Node, nodeAt, type Place, placeAt } from '../document/document.ts';
import { type Problem, topOf, wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { isCard } from '../model/governed.ts';
import { ACTION_STUB, placeholderIn, TODO, TOOL_STUB } from '../model/placeholder.ts';
import { blocksOf } from './card-blocks.ts';
import type { FileContext, FileRule } from './rule.ts';

/**
 * Matches a placeholder from a template, such as `YOUR_…` or `you@example.com`, unless it is part
 * of a longer word.
 */
const PLACEHOLDER =
  /(?<![A-Za-z0-9_])YOUR_[A-Za-z0-9_]*|(?<![\w.+-])you@example\.com(?![\w-]|\.\w)/;

const SUSPECT = new RegExp(`YOUR_|you@example\\.com|${TODO}|${TOOL_STUB}|${ACTION_STUB}|\\\\`);

const words = wording({
  /** `isName` is true if the location should contain the name of a tool or action. */
  leftIn: (placeholder: string, text: string, isName: boolean) => ({
    message: `the placeholder ${quoted(placeholder)} was not replaced${placeholder === text ? '' : `: ${quoted(text)}`}`,
    help: isName
      ? 'replace the placeholder with the names of your own tools and actions'
      : 'replace the placeholder with your own value',
  }),
  emptyTemplate: () => ({
    message: 'the card is an empty template: it declares no value and no action',
    help: 'declare the values of the agent and the actions that it takes',
  }),
});

/**
 * Reports placeholders that were not replaced. An unfinished template does not describe an agent.
 */
export const placeholder = {
  id: 'placeholder',
  severity: 'warning',
  summary: 'A placeholder from a template was not replaced.',
  words,
  parts: 'all',
  *check(context) {
    // Visiting every node takes longer than most other rules combined, and few files contain a
    // placeholder. Files with a backslash are searched too, because an escape may hide a
    // placeholder.
    if (SUSPECT.test(context.document.text))
      yield* inNode(context.document.root, topOf(context.document));
    yield* emptyTemplate(context);
  },
} as const satisfies FileRule;

function* inNode(node: Node, at: Place): Iterable<Problem> {
  switch (node.kind) {
    case 'scalar':
      if (typeof node.value === 'string') yield* inText(node.value, at, 'value');
      return;
    case 'list':
      for (const [index, item] of node.items.entries()) yield* inNode(item, placeAt(at, index));
      return;
    case 'map':
      for (const [key, entry] of node.entries) {
        yield* inText(key, placeAt(at, key), 'key');
        yield* inNode(entry.node, placeAt(at, key));
      }
      return;
    default:
      node satisfies never;
  }
}

function* inText(text: string, at: Place, on: 'key' | 'value'): Iterable<Problem> {
  const isOfEntry = on === 'value' && isEntryPattern(at);
  const invented = isName(at, on) || isOfEntry ? placeholderIn(text) : undefined;
  const found = invented ?? PLACEHOLDER.exec(text)?.[0];
  if (found === undefined) return;
  yield {
    at,
    on,
    // A mapping with a placeholder name looks complete, but maps nothing. In an access list entry,
    // a placeholder name only means that the entry does not match.
    ...(invented !== undefined && !isOfEntry && { severity: 'error' }),
    ...words.leftIn(found, text, invented !== undefined),
  };
}

/**
 * Whether a location contains a name rather than a sentence. Keys, list items and patterns are
 * names.
 */
function isName({ path }: Place, on: 'key' | 'value'): boolean {
  return on === 'key' || typeof path.at(-1) === 'number' || path.at(-1) === 'pattern';
}

/**
 * Whether a location contains the pattern of an access list entry. The key may end in `_pattern`.
 */
function isEntryPattern({ path }: Place): boolean {
  return /^(?:actor|action|resource)(?:_pattern)?$/.test(String(path.at(-1)));
}

/**
 * Reports a card whose lists of values and actions are both empty, as in an unfinished template.
 */
function* emptyTemplate(context: FileContext): Iterable<Problem> {
  if (!isCard(context)) return;
  const { values, autonomy } = blocksOf(context);
  const lists = [values.get('declared'), autonomy.get('bounded_actions')].map(({ place }) =>
    nodeAt(place.document, place.path),
  );
  if (!lists.every((list) => list?.kind === 'list' && list.items.length === 0)) return;
  yield { at: autonomy.place, on: 'key', ...words.emptyTemplate() };
}
