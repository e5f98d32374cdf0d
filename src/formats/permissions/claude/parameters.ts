import type { Place } from '../../../document/document.ts';
import { compilePattern } from '../../../pattern/match.ts';
import { regularPattern } from '../../../pattern/regular.ts';
import { starExpression } from '../patterns.ts';

/*
 * Rules for a single tool parameter, such as `Agent(model:opus)`
 * (docs/reference/claude-code.md#parameters).
 */

/** A `deny` or `ask` rule for a parameter. */
export interface ParameterRule {
  readonly list: 'deny' | 'ask';
  readonly name: string;
  readonly place: Place;
  /** Whether the rule applies to a call with this input. */
  readonly matches: (tool: string, input: Readonly<Record<string, unknown>>) => boolean;
}

/** A parameter and the value that a rule requires. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
}

/** The parameters that a tool's specifier already describes. Rules cannot name these parameters. */
export const PRIMARY: ReadonlySet<string> = new Set([
  'command',
  'file_path',
  'path',
  'notebook_path',
  'url',
]);

/**
 * For each tool whose specifier may contain a colon, the parameters that rules can name. For any
 * other tool, rules can name all parameters.
 */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  Bash: ['run_in_background', 'timeout', 'description', 'dangerouslyDisableSandbox', 'sandbox'],
  Read: ['offset', 'limit', 'pages'],
  Edit: ['old_string', 'new_string', 'replace_all'],
  WebFetch: ['prompt'],
  Agent: [
    'model',
    'subagent_type',
    'description',
    'prompt',
    'run_in_background',
    'isolation',
    'name',
    'team_name',
    'mode',
    'resume',
    'max_turns',
  ],
  Skill: ['skill', 'args'],
};

/** Maps former tool names to current ones. */
const NAMES: Readonly<Record<string, string>> = { Task: 'Agent' };

/** Parses a specifier that names a parameter. Returns undefined for any other specifier. */
export function parameterIn(tool: string, specifier: string): Parameter | undefined {
  const match = /^([A-Za-z_]\w*)\s*:\s*(\S[\s\S]*)$/.exec(specifier.trim());
  if (match === null) return undefined;
  const [, name = '', value = ''] = match;
  const known = PARAMETERS[nameOf(tool)];
  const isKnown = known === undefined || known.includes(name) || PRIMARY.has(name);
  // `Bash(npm:*)` is a prefix, and `WebFetch(domain:h)` is a host.
  return isKnown && !(tool === 'WebFetch' && name === 'domain') ? { name, value } : undefined;
}

/** Returns a function that checks whether a call has a parameter with the required value. */
export function parameterMatcher(
  tool: string,
  { name, value }: Parameter,
): ParameterRule['matches'] {
  const pattern = compilePattern(regularPattern(starExpression(value)));
  return (called, input) => {
    const given = Object.hasOwn(input, name) ? input[name] : undefined;
    const isScalar = ['string', 'number', 'boolean'].includes(typeof given);
    return nameOf(called) === nameOf(tool) && isScalar && pattern.matches(String(given));
  };
}

function nameOf(tool: string): string {
  return NAMES[tool] ?? tool;
}
