import { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import { otherwiseRule } from '../../../model/entry-rule.ts';
import { CALL_FIELDS, type HostCall } from '../../../model/host-call.ts';
import type {
  HostCode,
  HostPermissions,
  PermissionFile,
  Remark,
} from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { callPattern } from '../patterns.ts';
import { secretsIn } from '../secrets.ts';
import { codeOf } from '../settings-table.ts';
import type { McpHost } from './hosts.ts';
import { type McpServer, misspeltServerKeys, readServers } from './servers.ts';

/*
 * Files that contain only Model Context Protocol servers (docs/reference/mcp-servers.md). A call
 * consists of a server and a tool, such as `github/create_issue`.
 */

/** Returns the permissions that a host's server file grants. */
export function readMcpFile(
  host: McpHost,
  { document }: Pick<PermissionFile, 'document'>,
): HostPermissions {
  const top = Reader.of(document);
  const servers = readServers(top.get(host.servers), readKeys(host)).filter(
    ({ reader }) => !host.canBeOff || reader.get('disabled').boolean() !== true,
  );
  return {
    ...permissionsOf(
      servers.flatMap((server) => rulesOf(server, host)),
      servers.flatMap((server) => sandboxOf(server, host)),
    ),
    code: [...servers.map(({ code }) => code), ...inputCode(top.get('inputs'))],
    remarks: [
      ...misspeltServerKeys(top, host.servers, readKeys(host)),
      ...servers.flatMap((server) => remarksOf(server, host)),
      ...secretsIn(document).map((found): Remark => ({ kind: 'secret-in-settings', ...found })),
    ],
  };
}

/** An expression for a server and one of its tools. */
const NAMED_TOOL = `[^${FIELD_BREAK}]+/[^${FIELD_BREAK}]+`;

/** Returns the permissions of a host without a server file. */
export function withoutMcpFile(): HostPermissions {
  return permissionsOf([], []);
}

function permissionsOf(rules: readonly HostRule[], settings: readonly Setting[]): HostPermissions {
  const of = (level: HostRule['level']): readonly HostRule[] =>
    rules.filter((rule) => rule.level === level);
  const stage = (list: readonly HostRule[]) =>
    ({ role: 'decides', combinator: 'first', rules: list }) as const;
  return {
    situations: [
      {
        id: 'default',
        basis: 'the list of servers',
        policy: {
          stages: [stage(of('denied')), stage(of('allowed')), stage(of('needs approval'))],
          otherwise: otherwiseRule('denied'),
          outcomes: ['deny', 'allow', 'ask'],
          settings,
          fields: CALL_FIELDS,
          requests: { possible: [callPattern(['mcp'], NAMED_TOOL, '')], impossible: [] },
        },
      },
    ],
    code: [],
    opaque: [],
    remarks: [],
  };
}

/** Reads the server keys that affect a server's tools rather than its code. */
function readKeys({
  approved,
  disabled,
  available,
  canBeOff,
  hasSandbox,
}: McpHost): readonly string[] {
  return [
    ...(approved ? [approved] : []),
    ...(disabled ? [disabled] : []),
    ...(available ? [available] : []),
    ...(canBeOff ? ['disabled'] : []),
    ...(hasSandbox ? ['sandboxEnabled'] : []),
  ];
}

/** The tool name used in examples if the file does not name a tool. */
const SAMPLE = 'any_tool';

function rulesOf({ name, reader }: McpServer, host: McpHost): readonly HostRule[] {
  const { approved, disabled, available, hasSandbox } = host;
  const all = callPattern(['mcp'], `${literally(name)}/${ANY_TEXT}`, '');
  const tool = (text: string): string => callPattern(['mcp'], literally(`${name}/${text}`), '');
  const call = (text: string): HostCall => ({ kind: 'mcp', prefix: '', text: `${name}/${text}` });
  const rule = (list: 'deny' | 'allow', key: string): readonly HostRule[] =>
    reader
      .get(key)
      .texts()
      .map(({ value, place }) =>
        hostRule({
          list,
          level: list === 'deny' ? 'denied' : 'allowed',
          patterns: [value === '*' ? all : tool(value)],
          name: `${key}: ${value}`,
          examples: [call(value === '*' ? SAMPLE : value)],
          place,
        }),
      );
  const listed = available ? reader.get(available).texts() : [];
  const isLimited =
    available !== undefined && reader.has(available) && !listed.some(({ value }) => value === '*');
  const { place } = reader;
  return [
    ...(disabled ? rule('deny', disabled) : []),
    ...(approved ? rule('allow', approved) : []),
    ...(hasSandbox && reader.get('sandboxEnabled').boolean() === true
      ? [
          hostRule({
            list: 'allow',
            level: 'allowed',
            patterns: [all],
            name: 'sandboxEnabled: true',
            examples: [call(SAMPLE)],
            place: reader.get('sandboxEnabled').place,
          }),
        ]
      : []),
    hostRule({
      list: 'ask',
      level: 'needs approval',
      patterns: isLimited ? listed.map(({ value }) => tool(value)) : [all],
      name,
      examples: [...listed.map(({ value }) => call(value)), call(SAMPLE)],
      place,
    }),
  ];
}

function sandboxOf({ name, reader }: McpServer, { hasSandbox }: McpHost): readonly Setting[] {
  const value = reader.get('sandboxEnabled');
  if (!hasSandbox || value.boolean() !== true) return [];
  return [
    {
      key: `sandbox ${name}`,
      subject: `the sandbox for the MCP server ${quoted(name)}`,
      order: { kind: 'ranked', strictestFirst: [true, undefined] },
      value: true,
      words: 'on',
      place: value.place,
    },
  ];
}

function remarksOf({ name, reader }: McpServer, { approved }: McpHost): readonly Remark[] {
  if (approved === undefined) return [];
  return reader
    .get(approved)
    .texts()
    .filter(({ value }) => value === '*')
    .map(({ place }) => ({
      kind: 'allows-everything',
      rule: `${approved}: *`,
      what: `every tool on the MCP server ${quoted(name)}`,
      place,
    }));
}

/** Returns the code for inputs whose values come from an editor command. */
function inputCode(inputs: Reader): readonly HostCode[] {
  return inputs.items().flatMap((input): readonly HostCode[] => {
    const command = input.get('command').text();
    if (input.get('type').text() !== 'command' || command === undefined) return [];
    const id = input.get('id').text() ?? '';
    return [codeOf(`input ${id}`, `the input ${quoted(id)}`, command, input)];
  });
}
