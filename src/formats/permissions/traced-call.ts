import type { Call } from '../../model/call.ts';
import type { HostPermissions, Situation } from '../../model/host-permissions.ts';
import { canonicalName } from '../../model/tool.ts';
import { answerByRequests } from './command-line.ts';
import type { CompilePolicy, Dialect, MadeAnswer } from './dialect.ts';
import { DIALECTS } from './dialects.ts';
import type { HostTool, MadeCall, NotDecided } from './host-tools.ts';

/**
 * The calls that a host evaluates for a call in a trace, or the reason why they are unknown. `free`
 * means that the host never asks about the call.
 */
type TracedCall = readonly MadeCall[] | NotDecided | 'free';

/**
 * Converts a traced call to the calls that a host evaluates. The dialects' tables list the calls
 * that each tool makes. A tool from another host is treated as this host's own tool of the same
 * kind. `format` is the trace format.
 */
export function tracedCall(call: Call, dialect: Dialect, format: string): TracedCall {
  if (call.named === 'redacted') return { why: 'the trace does not include the tool name' };
  if (call.named === 'action') return { why: 'the trace names an action instead of a tool' };
  const about = call.folder === undefined ? {} : { folder: call.folder };
  const mcp = mcpCall(call);
  if (mcp !== undefined)
    return [{ ...mcp, ...about, made: { tool: call.tool, input: mapOf(call.input?.value) } }];
  const { tool: name, input } = call;
  const writers = DIALECTS.filter(({ calls }) => calls.traces.includes(format));
  const own = toolIn([dialect, ...(writers.includes(dialect) ? writers : [])], name);
  if (own?.kind === 'free') return 'free';
  const tool = own ?? toolIn(DIALECTS, name, isNeutral);
  if (tool === undefined || tool.kind === 'free')
    return writers.length === 0 || writers.includes(dialect)
      ? [{ kind: 'tool', text: name, ...about }]
      : { why: `${dialect.calls.host} has no tool with this name` };
  const made = own && { made: { tool: name, input: mapOf(input?.value) } };
  if (input === undefined) return { why: "the trace does not contain the call's arguments" };
  const { kind } = tool;
  const texts = tool.textsOf(input.value);
  if (texts === undefined)
    return { why: 'the trace lacks the argument that the decision depends on' };
  if (texts.some(isCut)) return { why: 'the trace contains only part of the argument' };
  return texts.map((text) => ({ kind, text, ...about, ...made }));
}

/** Evaluates a call in one of a host's situations. */
export function answerToTraced(
  { calls, answerMade }: Dialect,
  permissions: HostPermissions,
  {
    situation,
    call,
    compile,
  }: {
    readonly situation: Situation;
    readonly call: MadeCall;
    readonly compile: CompilePolicy;
  },
): MadeAnswer {
  return answerMade
    ? answerMade(permissions, situation, call, compile)
    : answerByRequests(calls, { situation, call, compile });
}

function toolIn(
  dialects: readonly Dialect[],
  name: string,
  isMeant: (tool: HostTool) => boolean = () => true,
): HostTool | undefined {
  return dialects
    .map(({ calls: { tools } }) => (Object.hasOwn(tools, name) ? tools[name] : undefined))
    .find((tool) => tool !== undefined && isMeant(tool));
}

/** Whether a tool from another host makes calls of a kind that every host has, such as commands. */
function isNeutral({ kind }: HostTool): boolean {
  return kind !== 'free' && kind !== 'tool';
}

/**
 * Returns the call to an MCP tool. Returns undefined if neither the trace nor the tool's name
 * specifies a server.
 */
function mcpCall({ tool, server }: Call): Pick<MadeCall, 'kind' | 'text' | 'server'> | undefined {
  if (server !== undefined) return { kind: 'mcp', text: tool, server };
  const [, owner, name] = /^mcp__(.+?)__(.+)$/.exec(canonicalName(tool, undefined)) ?? [];
  return owner === undefined || name === undefined
    ? undefined
    : { kind: 'mcp', text: name, server: owner };
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** Whether a marker in the text shows that the trace truncated or redacted the text. */
function isCut(text: string): boolean {
  return /[[(<][^\])>\n]{0,20}truncated[^\])>\n]{0,40}[\])>]\s*$|…\s*$|^[[<(]*redacted[\])>]*$/i.test(
    text,
  );
}
