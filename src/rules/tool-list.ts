import { digits } from '../document/digits.ts';
import { wording } from '../finding/finding.ts';
import { counted, listed, quoted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';
import { HOW_TO_LIST, WHAT_IS_READ } from './tool-list-advice.ts';

const PATH = 'check the path; it is taken from the root of the repository';
const TOLD_BY_CONTENT = 'leave the format out, so that the content decides';

/** A format of tool lists, by its id and as people call it. */
interface Format {
  readonly id: string;
  readonly title: string;
}

/** Why a tool list could not be read at all. */
type Unread =
  | { readonly kind: 'absent' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** What is wrong with the name of a tool or a server. */
export type NameFault =
  | { readonly kind: 'empty' | 'unseen' | 'blank-ends' }
  | { readonly kind: 'too-long'; readonly length: number; readonly most: number };

/** What is wrong with a line of a list of names. */
export type LineFault = 'white-space' | 'comma' | 'quotes';

/** Well-known files that are maps of lists and not tool lists. */
export type KnownFile = 'roo-modes' | 'prometheus' | 'opentelemetry' | 'tool-choice';

const words = wording({
  emptyFolder: (folder: string) => ({
    message: `the folder ${quotedWhole(folder)} holds no tool list`,
    help: 'name the file of the list; if a tool has the name of this folder, write it into a list, one name a line',
  }),
  noPath: (path: string) => ({
    message: `the path ${quotedWhole(path)} leads to no file and no folder with files`,
    help: PATH,
  }),
  missing: (file: string) => ({
    message: `the tool list ${quotedWhole(file)} does not exist`,
    help: PATH,
  }),
  noFiles: (pattern: string) => ({
    message: `${quotedWhole(pattern)} finds no file, and is not the name of a tool`,
    help: 'write the names of the tools, or a pattern that finds their lists',
  }),
  unread: (why: Unread) => ({ message: `the tool list cannot be read: ${unreadText(why)}` }),
  unknownFormat: (format: string, known: readonly string[], meant: string | undefined) => ({
    message: `the format of the tool list is ${quoted(format)}; expected one of ${known.join(', ')}${meant === undefined ? '' : `; did you mean ${quoted(meant)}?`}`,
    help: TOLD_BY_CONTENT,
  }),
  noTool: (format: string) => ({
    message: `the file yields no tool (it was read as: ${format})`,
    help: `name at least one tool; to name those of MCP servers, ${HOW_TO_LIST}`,
  }),
  plainMarkdown: () => ({
    message: 'a Markdown file without front matter names no tools',
    help: WHAT_IS_READ,
  }),
  noFormat: () => ({
    message: 'the file is not a tool list of a known format',
    help: WHAT_IS_READ,
  }),
  /** `other` is the format that the file seems to have. */
  otherFormat: (wanted: Format, other: Format | undefined) => ({
    message: `the file does not look like the format "${wanted.id}" (${wanted.title}) that is asked for`,
    help: other
      ? `leave the format out, so that the content decides: it looks like "${other.id}" (${other.title})`
      : WHAT_IS_READ,
  }),

  // Files that people take for tool lists
  serversOnly: (servers: readonly string[]) => ({
    message: `the file names MCP servers only${servers.length === 0 ? '' : ` (${listed(servers.map(quoted), 3)})`}, not the tools that they have`,
    help: HOW_TO_LIST,
  }),
  registryEntry: () => ({
    message:
      'the file is an entry of the MCP registry: it says how to start the server, not which tools it has',
    help: HOW_TO_LIST,
  }),
  agentCard: () => ({
    message:
      'the file is an A2A agent card: its skills say what others can ask the agent for, and are not tools',
    help: 'give the list of the tools that the agent calls to do what its skills say; see docs/tool-lists.md',
  }),
  knownFile: (file: KnownFile) => ({
    message: `the file holds ${KNOWN_FILES[file]}`,
    help: WHAT_IS_READ,
  }),
  mapOfOthers: (key: string, why: 'key' | 'item') => ({
    message: `the file is a map of lists, but its key ${quoted(key)} ${why === 'key' ? 'is not taken for the name of a server' : 'holds something that cannot be the name of a tool'}`,
    help: 'write "format: server-map" next to the file in the configuration, or name it tools.yaml, if it is a map of servers to the names of their tools',
  }),

  // Entries
  nameMissing: () => ({ message: 'the name of the tool is missing', help: 'write the name' }),
  /** `kind` says what is there: `a map`. */
  notAName: (kind: string) => ({
    message: `a tool name was expected, but this is ${kind}`,
    help: 'write the name of a tool',
  }),
  badName: (name: string, of: 'tool' | 'server', fault: NameFault) => ({
    message: `the ${of} name ${nameFaultText(name, fault)}`,
    help: 'write the name as the server or the client has it',
  }),
  badLine: (line: number, text: string, fault: LineFault) => ({
    message: `line ${digits(line)} ${LINE_FAULTS[fault]}: ${quoted(text)}`,
    help: 'write one name a line, and what it is for behind a #',
  }),
  notAList: () => ({
    message: 'expected the names of tools, separated by commas or as a list',
    help: 'write the names, separated by commas or as a list',
  }),
  openBracket: (rule: string) => ({
    message: `the rule for ${quoted(rule)} has a bracket that is not closed at its end`,
    help: 'write Tool or Tool(what it may be called with)',
  }),
  serverError: () => ({
    message: 'the server answered with an error instead of a list',
    help: 'call tools/list again and save its result',
  }),
  listBesideTools: (list: string) => ({
    message: `the list ${quoted(list)} is next to "tools", so that "tools" may be a server or the whole list`,
    help: 'write only servers with their names, or only the list "tools"',
  }),
  serverWithout: (key: string) => ({
    message: `an MCP server has no ${quoted(key)}`,
    help: `add ${quoted(key)}`,
  }),
  geminiTool: () => ({
    message: 'a tool of a Gemini request is a map such as {"functionDeclarations": […]}',
    help: 'write the tool as such a map',
  }),
  settingsKey: (key: string) => ({
    message: `${quoted(key)} is a key of settings, not the name of a server`,
    help: 'put the names under "tools", or under the name of their server',
  }),
  inheritsAll: () => ({
    message: 'the front matter names no tools, so the agent inherits every tool there is',
    help: 'write the tools that it may call under "tools:"; see docs/tool-lists.md',
  }),
});

const KNOWN_FILES: Readonly<Record<KnownFile, string>> = {
  'roo-modes':
    'modes of Roo Code: they say which groups of tools a mode may use, not which tools there are',
  prometheus: 'a configuration of Prometheus: it says what is measured, and names no tools',
  opentelemetry:
    'a configuration of OpenTelemetry: it says where telemetry goes, and names no tools',
  'tool-choice': 'settings that choose among tools: they do not say which tools the agent has',
};

const LINE_FAULTS: Readonly<Record<LineFault, string>> = {
  'white-space': 'has white space inside the name',
  comma: 'has a comma, which no name has',
  quotes: 'has quotes around the name',
};

function nameFaultText(name: string, fault: NameFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'is empty';
    case 'too-long':
      return `${quoted(name)} has ${counted(fault.length, 'character')}; at most ${digits(fault.most)} are read`;
    case 'unseen':
      return `${quoted(name)} has a control character or another that cannot be seen`;
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
      return `it has ${counted(why.bytes, 'byte')}; at most ${digits(why.most)} are read`;
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
