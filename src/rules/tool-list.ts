import { digits } from '../document/digits.ts';
import { wording } from '../finding/finding.ts';
import { counted, listed, quoted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';
import { HOW_TO_LIST, WHAT_IS_READ } from './tool-list-advice.ts';

const PATH = 'check the path, which must be relative to the repository root';
const DETECT = 'remove "format" to let Card Gate detect the format from the content';

interface Format {
  readonly id: string;
  readonly title: string;
}

/** The reason why a file could not be read as a tool list. */
type Unread =
  | { readonly kind: 'absent' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** The reason why a tool's or server's name is invalid. */
export type NameFault =
  | { readonly kind: 'empty' | 'unseen' | 'blank-ends' }
  | { readonly kind: 'too-long'; readonly length: number; readonly most: number };

/** The reason why a line in a list of names is invalid. */
export type LineFault = 'white-space' | 'comma' | 'quotes' | 'brackets';

/** Common kinds of file that resemble tool lists because they map names to lists. */
export type KnownFile = 'roo-modes' | 'prometheus' | 'opentelemetry' | 'tool-choice';

const words = wording({
  emptyFolder: (folder: string) => ({
    message: `the folder ${quotedWhole(folder)} contains no tool list`,
    help: 'enter the path of a tool list; if this is a tool name, add it to a tool list instead',
  }),
  noPath: (path: string) => ({
    message: `the path ${quotedWhole(path)} is neither a file nor a folder with files`,
    help: PATH,
  }),
  missing: (file: string) => ({
    message: `the tool list ${quotedWhole(file)} does not exist`,
    help: PATH,
  }),
  noFiles: (pattern: string) => ({
    message: `${quotedWhole(pattern)} matches no file and is not a tool name`,
    help: 'write tool names, or a pattern that matches tool lists',
  }),
  unread: (why: Unread) => ({ message: `the tool list cannot be read: ${unreadText(why)}` }),
  unknownFormat: (format: string, known: readonly string[], meant: string | undefined) => ({
    message: `the tool list format is ${quoted(format)}; expected one of ${known.join(', ')}${meant === undefined ? '' : `; did you mean ${quoted(meant)}?`}`,
    help: DETECT,
  }),
  noTool: (format: string) => ({
    message: `the file contains no tools (read as: ${format})`,
    help: `list at least one tool; for MCP servers, ${HOW_TO_LIST}`,
  }),
  plainMarkdown: () => ({
    message: 'a Markdown file without front matter lists no tools',
    help: WHAT_IS_READ,
  }),
  noFormat: () => ({
    message: 'the file is not a tool list in a known format',
    help: WHAT_IS_READ,
  }),
  /** `wanted` is the requested format, and `other` is the format that the file appears to have. */
  otherFormat: (wanted: Format, other: Format | undefined) => ({
    message: `the file does not look like the requested format "${wanted.id}" (${wanted.title})`,
    help: other
      ? `remove "format"; the file looks like "${other.id}" (${other.title})`
      : WHAT_IS_READ,
  }),

  // Files that are often mistaken for tool lists
  serversOnly: (servers: readonly string[]) => ({
    message: `the file names only MCP servers${servers.length === 0 ? '' : ` (${listed(servers.map(quoted), 3)})`}, not their tools`,
    help: HOW_TO_LIST,
  }),
  registryEntry: () => ({
    message: 'the file is an MCP registry entry, which starts a server but does not list its tools',
    help: HOW_TO_LIST,
  }),
  agentCard: () => ({
    message:
      'the file is an A2A agent card: its skills are requests that the agent accepts, not tools that it calls',
    help: 'list the tools that the agent calls to carry out its skills; see docs/tool-lists.md',
  }),
  knownFile: (file: KnownFile) => ({
    message: `the file contains ${KNOWN_FILES[file]}`,
    help: WHAT_IS_READ,
  }),
  mapOfOthers: (key: string, why: 'key' | 'item') => ({
    message: `the file is a map of lists, but its key ${quoted(key)} ${why === 'key' ? 'does not look like a server name' : 'contains a value that cannot be a tool name'}`,
    help: 'if the file maps servers to their tools, set "format: server-map" for it in the configuration, or rename it to tools.yaml',
  }),

  // Entries
  nameMissing: () => ({
    message: 'the tool name is missing',
    help: 'add the tool name',
  }),
  /** `kind` describes the value, such as `a map`. */
  notAName: (kind: string) => ({
    message: `expected a tool name, but found ${kind}`,
    help: 'write a tool name',
  }),
  badName: (name: string, of: 'tool' | 'server', fault: NameFault) => ({
    message: `the ${of} name ${nameFaultText(name, fault)}`,
    help: 'write the name exactly as the server or the client spells it',
  }),
  badLine: (line: number, text: string, fault: LineFault) => ({
    message: `line ${digits(line)} ${LINE_FAULTS[fault]}: ${quoted(text)}`,
    help:
      fault === 'brackets'
        ? "write only the tool name; the command belongs in the host's permission file"
        : 'write one name on each line; comments begin with "#"',
  }),
  notAList: () => ({
    message: 'expected tool names, as a list or separated by commas',
    help: 'write the names as a list, or separate them with commas',
  }),
  openBracket: (rule: string) => ({
    message: `the rule for ${quoted(rule)} does not end with a closing bracket`,
    help: 'write "Tool" or "Tool(argument)"',
  }),
  serverError: () => ({
    message: 'the file contains an error response from the server instead of a list',
    help: 'call tools/list again and save its result',
  }),
  listNextToTools: (list: string) => ({
    message: `the list ${quoted(list)} is next to "tools", so "tools" could be a server or the whole list`,
    help: 'keep only the list "tools", or keep only lists that are named after servers',
  }),
  serverWithout: (key: string) => ({
    message: `an MCP server has no ${quoted(key)}`,
    help: `add ${quoted(key)}`,
  }),
  geminiTool: () => ({
    message: 'a tool in a Gemini request must be a map such as {"functionDeclarations": […]}',
    help: 'write the tool in this form',
  }),
  settingsKey: (key: string) => ({
    message: `${quoted(key)} is a settings key, not a server name`,
    help: 'put the tool names under "tools", or under the name of their server',
  }),
  inheritsAll: () => ({
    message: 'the front matter lists no tools, so the agent inherits all tools',
    help: 'add "tools:" with the tools that the agent may call; see docs/tool-lists.md',
  }),
});

const KNOWN_FILES: Readonly<Record<KnownFile, string>> = {
  'roo-modes':
    'Roo Code modes, which list the tool groups that a mode may use, not the tools that exist',
  prometheus: 'a Prometheus configuration, which lists no tools',
  opentelemetry: 'an OpenTelemetry configuration, which lists no tools',
  'tool-choice': "settings that choose among tools, not a list of the agent's tools",
};

const LINE_FAULTS: Readonly<Record<LineFault, string>> = {
  'white-space': 'contains white space inside the name',
  comma: 'contains a comma, which is not allowed in a name',
  quotes: 'has quotes around the name',
  brackets: 'has a command in brackets after the tool name',
};

function nameFaultText(name: string, fault: NameFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'is empty';
    case 'too-long':
      return `${quoted(name)} has ${counted(fault.length, 'character')}; the limit is ${digits(fault.most)}`;
    case 'unseen':
      return `${quoted(name)} contains a control character or an invisible character`;
    case 'blank-ends':
      return `${quoted(name)} begins or ends with white space`;
    default:
      return fault satisfies never;
  }
}

function unreadText(why: Unread): string {
  switch (why.kind) {
    case 'absent':
      return 'it does not exist';
    case 'too-large':
      return `it has ${counted(why.bytes, 'byte')}; the limit is ${digits(why.most)}`;
    case 'refused':
      return why.reason;
    default:
      return why satisfies never;
  }
}

export const toolList = {
  id: 'tool-list',
  severity: 'error',
  summary: 'A tool list could not be read.',
  blocking: true,
  words,
} as const satisfies WordedRule;
