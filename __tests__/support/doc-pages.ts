import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { parse } from 'yaml';
import { repositoryFile } from './command-line.ts';

/** A fenced block of a page, without the indentation of its fence. */
export interface DocBlock {
  readonly page: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  /** What follows the language: `file=card.yaml`, for example. Empty for most blocks. */
  readonly mark: string;
  readonly text: string;
  /** The place of the text in the page: its first character, and the first after it. */
  readonly range: readonly [start: number, end: number];
}

/** Returns the text of a file of the repository. */
export function pageText(file: string): string {
  return readFileSync(repositoryFile(file), 'utf8');
}

/** The README and all pages in `docs`. */
export const DOC_PAGES: readonly string[] = [
  'README.md',
  ...readdirSync(repositoryFile('docs'), { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md'))
    .sort(),
];

/** Parts of pages that are written from other texts. */
const GENERATED = /<!-- (\w+)(?::[^>]*)? -->[\s\S]*?<!-- \/\1 -->/g;

/** Returns the fenced blocks of a page, in order. Generated parts have none. */
export function blocksOf(page: string): readonly DocBlock[] {
  const markdown = pageText(page).replace(GENERATED, (part) =>
    part.replace(/.+/g, (line) => ' '.repeat(line.length)),
  );
  const fences = markdown.matchAll(/^( *)```(\w*)(?: (.+))?\n([\s\S]*?)^\1```$/gm);
  return [...fences].map((match) => {
    const [whole, indent = '', language = '', mark = '', text = ''] = match;
    const end = match.index + whole.length - indent.length - '```'.length;
    return {
      page,
      line: markdown.slice(0, match.index).split('\n').length,
      language,
      mark,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      range: [end - text.length, end],
    };
  });
}

/** Returns the reason why a block is not run, or undefined. */
export function reasonNotToRun({ mark }: DocBlock): string | undefined {
  return /(?:^| )not-run="([^"]*)"/.exec(mark)?.[1];
}

/** Returns the words of a command line, without its comment. Quotes join words. */
export function wordsOfCommand(command: string): readonly string[] {
  return [...command.replace(/ +#.*$/, '').matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/** Returns a table of Markdown. */
function tableOf(head: string, rows: readonly string[]): string {
  return [head, head.replace(/[^|]+/g, '---'), ...rows].join('\n');
}

/**
 * Returns a page with new text between `<!-- name -->` and `<!-- /name -->`. The name of the
 * closing mark ends at a colon.
 */
export function withPart(page: string, name: string, part: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name.split(':')[0]} -->`];
  const [before, rest] = page.split(open) as [string, string | undefined];
  const after = rest?.slice(rest.indexOf(close));
  if (after === undefined) throw new Error(`the page has no place for ${name}`);
  return `${before}${open}\n${part.trim()}\n${after}`;
}

/** Returns the page about inputs and outputs with the tables of `action.yml`. */
export function withActionTables(page: string, actionFile: string): string {
  const action = parse(actionFile) as Record<
    'inputs' | 'outputs',
    Record<string, { description: string }>
  >;
  const rowsOf = (kind: 'inputs' | 'outputs'): readonly string[] =>
    Object.entries(action[kind]).map(
      ([name, { description }]) => `| \`${name}\` | ${description.replaceAll('|', '\\|')} |`,
    );
  const inputs = tableOf('| input | what it does |', rowsOf('inputs'));
  const outputs = tableOf('| output | what it holds |', rowsOf('outputs'));
  return withPart(withPart(page, 'inputs', inputs), 'outputs', outputs);
}

/** Writes a page if `UPDATE` is 1. Otherwise expects that it is current. */
export function expectCurrent(page: string, current: string): void {
  if (process.env.UPDATE === '1') writeFileSync(repositoryFile(page), current);
  else expect(pageText(page)).toBe(current);
}
