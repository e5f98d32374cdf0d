import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const SRC = path.resolve('src');

/**
 * Functions that may be called with a list as arguments, because the source itself determines its
 * length: the steps of a path, rules, the values of an option. The length of any other list depends
 * on a file. A call with several hundred thousand arguments ends in a RangeError.
 */
const OF_FEW = new Set([
  'at',
  'choice',
  'countAt',
  'isOf',
  'parent',
  'placeAt',
  'textAt',
  'toolWith',
  'toolWithout',
  'valueAt',
]);

/**
 * Returns the calls in a text that pass a list as arguments, with the line and the name of the
 * called function.
 */
function spreadCalls(source: string): readonly string[] {
  const text = source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*/g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
  const at = (index: number, called: string): string =>
    `${text.slice(0, index).trimEnd().split('\n').length}: ${called}(...`;
  const found = new Set<string>();
  // A list directly after the parenthesis is found even if a regular expression with brackets has
  // confused the bracket count.
  for (const { index, 1: called } of text.matchAll(/([\w$]+)\(\s*\.\.\.(?!\w+\??:)/g))
    if (!OF_FEW.has(called!)) found.add(at(index + called!.length + 1, called!));
  const open: (string | undefined)[] = [];
  for (const { 0: token, index } of text.matchAll(/[([{}\])]|\.\.\./g)) {
    if (token === '...') {
      const called = open.at(-1);
      const isParameter = /^\.\.\.\w+\??:/.test(text.slice(index));
      if (called !== undefined && !isParameter && !OF_FEW.has(called)) found.add(at(index, called));
    } else if (token === '(')
      open.push(/([\w$]+)(?:<[^()]*>)?$/.exec(text.slice(Math.max(0, index - 80), index))?.[1]);
    else if (token === '[' || token === '{') open.push(undefined);
    else open.pop();
  }
  return [...found].sort();
}

test('only calls that are given a list as arguments are found', () => {
  const source = `
    list.push(...more);
    list.push(
      first, ...more);
    Math.max(...[1, 2]);
    new Map<string, number>(...pairs);
    function rest(...words: string[]) {}
    const copy = [...list, { ...entry }]; f([...list]); g({ ...entry });
    placeAt(place, ...steps); // list.push(...more)
  `;
  expect(spreadCalls(source)).toEqual(['2: push(...', '4: push(...', '5: max(...', '6: Map(...']);
});

test('no list is passed as arguments: it may have more entries than a call can take', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(
    files.flatMap((file) =>
      spreadCalls(readFileSync(path.join(SRC, file), 'utf8')).map((call) => `${file}:${call}`),
    ),
  ).toEqual([]);
});
