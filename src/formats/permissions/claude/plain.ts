import { frontMatterOf } from '../../../document/front-matter.ts';
import { mayHaveCommands } from './prompt-commands.ts';

/*
 * Recognises skills and commands that certainly contain no permissions, so that their front matter
 * need not be parsed (docs/reference/claude-code.md#skills-and-commands). A repository may have
 * hundreds of them.
 */

/** The keys of skills and commands that affect permissions. */
export const SKILL_KEYS = ['allowed-tools', 'disallowed-tools', 'hooks'] as const;

const POWER = new RegExp(`^["']?(?:${SKILL_KEYS.join('|')})\\b`, 'm');
/**
 * Matches a line that is part of a value or a comment, or that begins with a normally written key.
 */
const USUAL = /^(?:[ \t#\r-]|$|[A-Za-z_][\w-]*[ \t]*:(?:[ \t\r]|$))/;

/**
 * Whether a skill or command certainly contains no permissions. False for front matter in an
 * unusual form, which must be parsed.
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
