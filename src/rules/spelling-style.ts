import { type Fix, wording } from '../finding/finding.ts';
import { quoted, quotedWhole } from '../finding/words.ts';
import { yamlEntry } from '../finding/yaml.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  different: (pattern: string, tool: string) => ({
    message: `no pattern matches a tool, because patterns are written like ${quoted(pattern)} but tools like ${quotedWhole(tool)}`,
    help: 'name the server of the tool list (server=file), or add the other spelling of each tool under "aliases" in the configuration',
  }),
});

export const spellingStyle = {
  id: 'spelling-style',
  severity: 'warning',
  summary:
    'No pattern matches a tool, because patterns and tool names are spelt in different styles.',
  words,
} as const satisfies WordedRule;

/** Creates a fix that adds an alias for a tool, in the style in which a pattern is written. */
export function aliasFix(tool: string, pattern: string): Fix {
  return {
    title: 'add this alias to .github/card-gate.yml',
    language: 'yaml',
    lines: yamlEntry('aliases', { [tool]: pattern }),
  };
}
