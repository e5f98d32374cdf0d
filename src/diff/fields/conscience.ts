import type { Place } from '../../document/document.ts';
import { quoted } from '../../finding/words.ts';
import type { Card, ConscienceValue } from '../../model/card.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { listChanges, settingChange } from './lists.ts';

/**
 * Returns the changes to the card's conscience: its values, which are identified by their content,
 * and its mode, which determines whether the values replace or extend the platform's values.
 */
export function conscienceChanges(base: Card, head: Card): readonly ChangeDraft[] {
  const [before, after] = [byContent(base), byContent(head)];
  const kept = [...after].flatMap(([content, value]) => {
    const former = before.get(content);
    return former === undefined ? [] : keptValueChange(content, former, value);
  });
  const mode = settingChange(
    'conscience',
    'the conscience mode',
    modeOf(base),
    modeOf(head),
    head.place,
  );
  return [
    ...(mode ? [mode] : []),
    ...listChanges(
      [...before].map(([value, { place }]) => ({ value, place })),
      [...after].map(([value, { place }]) => ({ value, place })),
      {
        kind: 'conscience',
        coming: 'narrows',
        subject: (value) => `conscience value ${quoted(value)}`,
        state: 'held',
        came: (value) =>
          `the conscience now contains ${typeWords(after.get(value))} ${quoted(value)}`,
        gone: (value) =>
          `the conscience no longer contains ${typeWords(before.get(value))} ${quoted(value)}`,
      },
      head.place,
    ),
    ...kept,
  ];
}

function byContent({ conscienceValues }: Card): ReadonlyMap<string, ConscienceValue> {
  const values = new Map<string, ConscienceValue>();
  // If several values have the same content, a boundary takes precedence.
  for (const value of conscienceValues)
    if (!values.has(value.content) || isBoundary(value)) values.set(value.content, value);
  return values;
}

function isBoundary({ type }: ConscienceValue): boolean {
  return type === 'BOUNDARY';
}

function typeWords(value: ConscienceValue | undefined): string {
  return value && isBoundary(value) ? 'the boundary' : 'the value';
}

/** Returns the conscience mode. A card without a mode has the mode `augment`. */
function modeOf({ conscienceMode }: Card): {
  readonly rank: number;
  readonly words: string;
  readonly place?: Place;
} {
  const mode = conscienceMode?.value ?? 'augment';
  return {
    rank: mode === 'replace' ? 0 : 1,
    words: quoted(mode),
    ...(conscienceMode && { place: conscienceMode.place }),
  };
}

/**
 * Returns the change to a conscience value that exists both before and after a change. Either its
 * severity is different, or the value has become, or ceased to be, a boundary.
 */
function keptValueChange(
  content: string,
  base: ConscienceValue,
  head: ConscienceValue,
): readonly ChangeDraft[] {
  const setting = (value: ConscienceValue) => ({
    rank: (isBoundary(value) ? 0 : 2) + (value.severity === 'advisory' ? 1 : 0),
    words: quoted(value.severity === undefined ? value.type : `${value.type}, ${value.severity}`),
    place: value.place,
  });
  return [
    settingChange(
      'conscience',
      `the conscience value ${quoted(content)}`,
      setting(base),
      setting(head),
      head.place,
    ),
  ].flatMap((change) => change ?? []);
}
