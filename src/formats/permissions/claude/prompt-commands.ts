import type { Document, Place } from '../../../document/document.ts';
import { frontMatterOf } from '../../../document/front-matter.ts';

/*
 * Commands in the text of skills and slash commands. Claude Code runs these commands when it loads
 * the text (docs/reference/claude-code.md#skills-and-commands).
 */

/**
 * Matches a command in backticks after an exclamation mark, unless the exclamation mark is part of
 * a word.
 */
const INLINE = /(?<![\w`])!`([^`\n]+)`/g;
/** Matches a block of commands whose opening fence ends with an exclamation mark. */
const BLOCK = /^[ \t]*```+![^\n]*\n([\s\S]*?)^[ \t]*```/gm;

/** A command in the text of a skill or slash command. */
interface PromptCommand {
  readonly text: string;
  readonly place: Place;
}

/** Whether a Markdown file's text may contain commands. */
export function mayHaveCommands(text: string): boolean {
  return text.includes('!`') || text.includes('```!');
}

/**
 * Returns the commands in the body of a Markdown file, which is the text after its front matter.
 */
export function promptCommands({
  file,
  text,
}: Pick<Document, 'file' | 'text'>): readonly PromptCommand[] {
  if (!mayHaveCommands(text)) return [];
  const from = frontMatterOf(text)?.length ?? 0;
  const found = [...matches(INLINE, text, from), ...matches(BLOCK, text, from)];
  const items = found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, value }) => ({ kind: 'scalar', start, end, value }) as const);
  const root = { kind: 'list', start: from, end: text.length, items } as const;
  const document: Document = {
    file,
    syntax: 'yaml',
    text,
    root,
    value: items.map(({ value }) => value),
  };
  return items.map(({ value }, index) => ({ text: value, place: { document, path: [index] } }));
}

function matches(
  expression: RegExp,
  text: string,
  from: number,
): readonly { readonly start: number; readonly end: number; readonly value: string }[] {
  return [...text.matchAll(expression)].flatMap(({ index, 0: whole, 1: command = '' }) => {
    const value = command.trim();
    return index < from || value === '' ? [] : [{ start: index, end: index + whole.length, value }];
  });
}
