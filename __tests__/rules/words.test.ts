import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RULE_IDS, RULES } from '../../src/rules/catalogue.ts';

const SRC = path.resolve('src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts'));
const elsewhere = files.filter(
  (file) => !file.startsWith('rules/') && file !== 'finding/finding.ts',
);
const textOf = (file: string): string =>
  readFileSync(path.join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm, '');

/** Returns the text between the brackets of a call that begins at an offset. */
function argumentsAt(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return text.slice(start, at);
  }
  return text.slice(start);
}

describe('the words of findings', () => {
  test.each(elsewhere)('%s makes none of its own', (file) => {
    const text = textOf(file);
    // Only this function marks a text as a sentence of a finding. All functions that create
    // findings require the mark.
    expect(text).not.toMatch(/\bwording\b/);
    expect(text).not.toMatch(/\bas (?:unknown as )?(?:Sentence|Words|Problem)\b/);
    for (const call of text.matchAll(/\b(?:findingAt|findingIn|wrong)\(/g)) {
      const given = argumentsAt(text, call.index + call[0].length - 1);
      expect(given).not.toMatch(/\b(?:message|help): ['"`]/);
    }
  });

  test.each(elsewhere)('%s compares rules with ids that there are', (file) => {
    for (const [, id] of textOf(file).matchAll(/\brule(?:\.id)? ?[!=]== ?['"`]([\w-]+)/g))
      expect(RULE_IDS).toContain(id);
  });

  test('are in the file that is named after their rule', () => {
    for (const { id } of RULES) expect(textOf(`rules/${id}.ts`)).toContain(`id: '${id}'`);
  });
});

describe('the summary of a rule', () => {
  test.each(
    RULES.map(({ id, summary }) => [id, summary] as const),
  )('%s is one sentence', (_, summary) => {
    expect(summary).toMatch(/^\p{Lu}[^.]*\.$/u);
  });
});
