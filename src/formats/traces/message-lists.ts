import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';

export type Role = 'model' | 'user' | 'tool' | 'other';

/** A message in a conversation, or an item from the Responses API. */
export interface Message {
  readonly role: Role;
  /** The record that contains the message's content. */
  readonly body: JsonRecord;
  /**
   * The record that encloses the message and may contain the message's time. Often the same record
   * as `body`.
   */
  readonly envelope: JsonRecord;
}

/** The messages in one list, and the session in the surrounding records. */
export interface Conversation {
  readonly session: string | undefined;
  readonly messages: readonly Message[];
  /** The outermost record. Set only if that record contains a single message. */
  readonly around?: JsonRecord;
}

const ROLES: Readonly<Record<string, Role>> = {
  assistant: 'model',
  model: 'model',
  ai: 'model',
  AIMessage: 'model',
  AIMessageChunk: 'model',
  user: 'user',
  human: 'user',
  HumanMessage: 'user',
  tool: 'tool',
  ToolMessage: 'tool',
  function: 'tool',
  system: 'other',
  developer: 'other',
  SystemMessage: 'other',
};

/** Keys that contain a message's content. A record without any of these keys is not a message. */
const CONTENT = ['content', 'parts', 'tool_calls', 'function_call'] as const;

/**
 * Converts a record to a message, in any supported vendor's format. Returns undefined if the record
 * is not a message.
 */
export function messageOf(value: unknown): Message | undefined {
  if (!isRecord(value)) return undefined;
  return (
    plainMessage(value) ??
    langChainMessage(value) ??
    itemMessage(value) ??
    wrapped(value, 'message') ??
    wrapped(value, 'content')
  );
}

function plainMessage(value: JsonRecord, envelope = value): Message | undefined {
  const role = roleNamed(textAt(value, 'role'));
  if (role === undefined || !CONTENT.some((key) => Object.hasOwn(value, key))) return undefined;
  // A tool result may name its tool. Any other message that names a tool is a plain record of a
  // call.
  if (role !== 'tool' && describesCall(value)) return undefined;
  return { role, body: value, envelope };
}

function roleNamed(name: string | undefined): Role | undefined {
  return name !== undefined && Object.hasOwn(ROLES, name) ? ROLES[name] : undefined;
}

/**
 * Reads a message in one of LangChain's formats: a dictionary, a type with separate data, or a
 * constructor.
 */
function langChainMessage(value: JsonRecord): Message | undefined {
  const isConstructor = value.type === 'constructor' && isRecord(value.kwargs);
  const kind = isConstructor ? listAt(value, 'id').at(-1) : value.type;
  const role = typeof kind === 'string' ? roleNamed(kind) : undefined;
  if (role === undefined || Object.hasOwn(value, 'role')) return undefined;
  const body = isConstructor ? value.kwargs : isRecord(value.data) ? value.data : value;
  if (!isRecord(body) || !Object.hasOwn(body, 'content')) return undefined;
  return { role, body, envelope: value };
}

/** Reads an item from the Responses API or an event from Inspect. */
function itemMessage(value: JsonRecord): Message | undefined {
  const isItem = /^[a-z][a-z0-9_]*_call$/.test(textAt(value, 'type') ?? '');
  const isOwn = isItem && (idAt(value, 'call_id') ?? idAt(value, 'id')) !== undefined;
  const isEvent = value.event === 'tool' && textAt(value, 'function') !== undefined;
  const isDecision = value.event === 'approval' && isRecord(value.call);
  if (!isOwn && !isEvent && !isDecision) return undefined;
  return { role: isDecision ? 'tool' : 'model', body: value, envelope: value };
}

/**
 * Reads a message inside another record, in the format of Cursor, Qwen Code, Strands and Google's
 * ADK.
 */
function wrapped(value: JsonRecord, key: 'message' | 'content'): Message | undefined {
  const inner = at(value, key);
  if (!isRecord(inner)) return undefined;
  const named = plainMessage(inner, value);
  if (named !== undefined) return named;
  // The surrounding record may contain the role.
  const role = roleNamed(textAt(value, 'role'));
  const hasContent = CONTENT.some((name) => Object.hasOwn(inner, name));
  return role !== undefined && hasContent ? { role, body: inner, envelope: value } : undefined;
}

/**
 * Keys that may contain conversations. No other keys are followed, because tool results may contain
 * unrelated conversations.
 */
const CONTAINERS = [
  'messages',
  'traj',
  'history',
  'contents',
  'conversation',
  'conversations',
  'chat_history',
  'events',
  'items',
  'simulations',
  'samples',
  'sessions',
  'threads',
  'session',
  'thread',
  'state',
  'values',
  'checkpoint',
  'channel_values',
  'data',
  'response',
  'body',
  'output',
  'outputBodyJson',
  'candidates',
  'message',
] as const;

/**
 * Common node names in LangGraph. An update that contains one of these nodes may also contain other
 * nodes.
 */
const NODES = ['agent', 'tools', 'model', 'call_model', 'llm', 'chatbot', 'supervisor'] as const;

/** All keys that may identify a record with conversations. */
export const MESSAGE_MARKS: readonly string[] = [
  ...CONTAINERS,
  ...NODES,
  'role',
  'type',
  'content',
  'trajectory',
  'event',
];

const TOOL_KEYS = ['tool', 'tool_name', 'toolName', 'jsonrpc'] as const;

/**
 * Whether a record describes a single tool call. The record's other content is the tool's input or
 * output, which may contain an unrelated conversation.
 */
export function describesCall(record: JsonRecord): boolean {
  return TOOL_KEYS.some((key) => typeof at(record, key) === 'string');
}

/** The maximum depth of records and lists between a record and its messages. */
const MAX_DEPTH = 8;

/** The maximum number of conversations to read from one record. Real records contain fewer. */
const MAX_CONVERSATIONS = 100_000;

/**
 * Returns the conversations in a record. A record that is a single message is a conversation with
 * one message.
 */
export function conversationsIn(record: unknown): readonly Conversation[] {
  const found: Conversation[] = [];
  collect(record, undefined, 0, found);
  const [only] = found;
  return only?.messages.length === 1 && found.length === 1 && isRecord(record)
    ? [{ ...only, around: record }]
    : found;
}

function collect(
  value: unknown,
  above: string | undefined,
  depth: number,
  found: Conversation[],
): void {
  if (depth > MAX_DEPTH || found.length >= MAX_CONVERSATIONS) return;
  if (Array.isArray(value)) {
    collectList(value as readonly unknown[], above, depth, found);
    return;
  }
  if (!isRecord(value)) return;
  const message = messageOf(value);
  const session = sessionOf(value) ?? above;
  if (message !== undefined) {
    found.push({ session, messages: [message] });
    return;
  }
  if (describesCall(value)) return;
  for (const key of CONTAINERS) collect(at(value, key), session, depth + 1, found);
  if (depth === 0) collectNodes(value, session, found);
}

/**
 * Reads a list's messages as one conversation. Any other entry in the list may contain other
 * conversations.
 */
function collectList(
  list: readonly unknown[],
  session: string | undefined,
  depth: number,
  found: Conversation[],
): void {
  const messages: Message[] = [];
  for (const entry of list) {
    const message = messageOf(entry);
    if (message !== undefined) messages.push(message);
  }
  if (messages.length > 0) found.push({ session, messages });
  for (const entry of list)
    if (messageOf(entry) === undefined) collect(entry, session, depth + 1, found);
}

/**
 * Reads the updates that LangGraph streams. An update maps node names to the messages that each
 * node added.
 */
function collectNodes(value: JsonRecord, session: string | undefined, found: Conversation[]): void {
  if (!NODES.some((name) => Object.hasOwn(value, name))) return;
  for (const [key, node] of Object.entries(value)) {
    if ((CONTAINERS as readonly string[]).includes(key)) continue;
    const messages = listAt(node, 'messages').flatMap((entry) => {
      const message = isRecord(entry) ? langChainMessage(entry) : undefined;
      return message ?? [];
    });
    if (messages.length > 0) found.push({ session, messages });
  }
}

/** Keys that always contain a record's session. */
const SESSION_KEYS = [
  'session_id',
  'sessionId',
  'thread_id',
  'threadId',
  'conversation_id',
  'conversationId',
  'chat_id',
  'instance_id',
] as const;

/**
 * Returns the session in a record. The session is the value of a session key or, if the record
 * contains messages, the record's id.
 */
function sessionOf(record: JsonRecord): string | undefined {
  for (const key of SESSION_KEYS) {
    const id = idAt(record, key);
    if (id !== undefined) return id;
  }
  const thread = idAt(record, 'config', 'configurable', 'thread_id');
  if (thread !== undefined) return thread;
  const isWhole = ['messages', 'traj', 'events', 'history'].some((key) =>
    Array.isArray(at(record, key)),
  );
  if (!isWhole) return undefined;
  // A benchmark runs each task several times.
  const id = idAt(record, 'id') ?? idAt(record, 'task_id');
  const run = idAt(record, 'epoch') ?? idAt(record, 'trial');
  return id === undefined || run === undefined ? id : `${id}/${run}`;
}
