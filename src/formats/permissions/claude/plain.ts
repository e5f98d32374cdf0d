import { frontMatterOf } from '../../../document/front-matter.ts';
import { mayHaveCommands } from './prompt-commands.ts';

/*
 * Which skills and commands certainly say nothing about permissions, so that their front matter
 * needs no parser (docs/reference/claude-code.md#skills-and-commands). Repositories have hundreds.
 */

/** The keys of skills and commands that matter to permissions. */
export const SKILL_KEYS = ['allowed-tools', 'disallowed-tools', 'hooks'] as const;

const POWER = new RegExp(`^["']?(?:${SKILL_KEYS.join('|')})\\b`, 'm');
/** A line that is part of a value or a comment, or that begins with a key as people write it. */
const USUAL = /^(?:[ \t#\r-]|$|[A-Za-z_][\w-]*[ \t]*:(?:[ \t\r]|$))/;

/**
 * Whether the text of a skill or a command certainly says nothing about permissions. Front matter
 * that is written in an unusual way always needs a parser.
 */
export function isPlainSkill(text: string): boolean {
  if (mayHaveCommands(text)) return false;
  const matter = frontMatterOf(text);
  if (matter === undefined) return true;
  if (POWER.test(matter)) return false;
  const lines = matter.split('\n');
  const first = lines.find((line) => line.trim() !== '' && !/^[ \t]*#/.test(line));
  return first === undefined || (!/^[ \t-]/.test(first) && lines.every((line) => USUAL.test(line)));
}
