import type { Place } from '../../../document/document.ts';
import type { Reader } from '../../../document/reader.ts';
import type { Level } from '../../../model/decision.ts';
import type { Remark } from '../../../model/host-permissions.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { callPattern } from '../patterns.ts';
import { sampleText } from '../samples.ts';
import { withoutSecrets } from '../secrets.ts';
import { ROO_ALLOWED, ROO_DENIED } from './keys.ts';

/*
 * Roo Code: the commands in Visual Studio Code's settings (docs/reference/vscode.md#roo-code). The
 * longest matching prefix applies.
 */

/** A command prefix from one of the two lists. */
interface Prefix {
  readonly text: string;
  readonly list: 'allow' | 'deny';
  readonly place: Place;
  readonly rule: HostRule;
}

/** The text that precedes a Roo Code command in a call. */
export const ROO_CALL = 'in Roo Code, ';

/** Returns the rules for Roo Code's commands, in order. The first matching rule applies. */
export function rooRules(top: Reader): readonly HostRule[] {
  return prefixesIn(top)
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .map(({ rule }) => rule);
}

/** Returns remarks on Roo Code's command prefixes that allow too much. */
export function rooRemarks(top: Reader): readonly Remark[] {
  const what = 'every Roo Code command that a longer prefix does not deny';
  return prefixesIn(top)
    .filter(({ text, list }) => text === '*' && list === 'allow')
    .map(({ text, place }) => ({ kind: 'allows-everything', rule: text, what, place }));
}

/** Returns the prefixes from both lists. If a prefix appears in both, its deny rule comes first. */
function prefixesIn(top: Reader): readonly Prefix[] {
  return [
    ...prefixesOf(top.get(ROO_DENIED), 'deny', 'denied'),
    ...prefixesOf(top.get(ROO_ALLOWED), 'allow', 'allowed'),
  ];
}

function lengthOf({ text }: Prefix): number {
  return text.length;
}

function prefixesOf(value: Reader, list: 'allow' | 'deny', level: Level): readonly Prefix[] {
  return value.texts().map(({ value: written, place }) => {
    const text = written.trim();
    const isAny = text === '*';
    const expression = isAny ? ANY_TEXT : `(?i:${literally(text)})${ANY_TEXT}`;
    const example = isAny ? 'npm run build' : `${text}${sampleText(text, true, false)}`.trim();
    const rule = hostRule({
      list,
      level,
      patterns: [callPattern(['shell'], expression, ROO_CALL)],
      name: withoutSecrets(text),
      examples: [{ kind: 'shell', prefix: ROO_CALL, text: example }],
      place,
    });
    return { text, list, place, rule };
  });
}
