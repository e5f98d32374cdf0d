import { type Fix, wording } from '../finding/finding.ts';
import { choice, quoted, quotedWhole } from '../finding/words.ts';
import { yamlEntry } from '../finding/yaml.ts';
import type { WordedRule } from './rule.ts';

/**
 * The reason why none of a policy's patterns matches any tool in a list, with one pattern and one
 * tool as an example.
 */
export type NameMismatch = {
  readonly pattern: string;
  readonly tool: string;
} & (
  | {
      /** Patterns and tools are written in different styles. */
      readonly kind: 'style';
      /** The servers in the patterns, if the tools are bare names. */
      readonly servers: readonly string[];
      /** The tool list. Undefined if the tools do not come from a file. */
      readonly file: string | undefined;
    }
  | {
      /** Patterns and tools name different servers. */
      readonly kind: 'server';
      readonly patternServer: string;
      readonly toolServer: string;
    }
);

/** Returns a clause with the reason: `because patterns … but tools …`. */
export function becauseOf(mismatch: NameMismatch): string {
  return mismatch.kind === 'style'
    ? `because patterns are written like ${quoted(mismatch.pattern)} but tools like ${quotedWhole(mismatch.tool)}`
    : `because patterns use the server name ${quoted(mismatch.patternServer)} but tools use ${quoted(mismatch.toolServer)}, as in ${quotedWhole(mismatch.tool)}`;
}

/** Returns an instruction for making the policy's patterns match the names in a tool list. */
export function cureOf(mismatch: NameMismatch): string {
  if (mismatch.kind === 'server')
    return "use the server name from the agent's client in both the policy and the tool list";
  const { servers, file } = mismatch;
  const [only, ...others] = servers;
  if (only === undefined)
    return 'state the server of the tool list (server=file), or add the other spelling of each tool under "aliases" in the configuration';
  if (others.length === 0)
    return `state the server if the tools belong to ${quoted(only)}: write them in a YAML file as a list under this name, or write ${quoted(`${only}=${file ?? 'tools.json'}`)} under the agent's "tools" in the configuration`;
  return `state the server of each tool: write the tool list as a map from servers, such as ${choice(servers.slice(0, 3))}, to tool names`;
}

const words = wording({
  different: (mismatch: NameMismatch) => ({
    message: `no pattern matches a tool, ${becauseOf(mismatch)}`,
    help: cureOf(mismatch),
  }),
});

export const spellingStyle = {
  id: 'spelling-style',
  severity: 'warning',
  summary:
    'No pattern matches a tool, because patterns and tool names are spelt in different styles.',
  words,
} as const satisfies WordedRule;

/** Creates a fix that adds an alias for a tool, in the same style as a pattern. */
export function aliasFix(tool: string, pattern: string): Fix {
  return {
    title: 'add this alias to .github/card-gate.yml',
    language: 'yaml',
    lines: yamlEntry('aliases', { [tool]: pattern }),
  };
}

/**
 * Creates a fix that groups a tool list by server. For the tools in `unknown`, the user has to
 * enter the server.
 */
export function serversFix(
  servers: ReadonlyMap<string, readonly string[]>,
  unknown: readonly string[],
): Fix {
  const known = [...servers].map(([server, tools]) => yamlEntry(server, tools));
  const rest = unknown.length === 0 ? [] : [yamlEntry(SERVER_STUB, unknown)];
  return {
    title: `write the tool list like this, in a YAML file${unknown.length === 0 ? '' : `; enter the server instead of "${SERVER_STUB}"`}`,
    language: 'yaml',
    lines: [...known, ...rest].join('\n'),
  };
}

/**
 * A placeholder for a server name. No pattern matches the server's tools, so they remain unmapped.
 */
const SERVER_STUB = 'the_server_of_these_tools';
