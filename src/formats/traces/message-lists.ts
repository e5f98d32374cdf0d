import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';

export type Role = 'model' | 'user' | 'tool' | 'other';

/** A message of a conversation, or an item of the Responses API. */
export interface Message {
  readonly role: Role;
  /** The record with the content of the message. */
  readonly body: JsonRecord;
  /** The record around it, which may state the time. It is often `body` itself. */
  readonly envelope: JsonRecord;
}

/** The messages in one list, with the session that the records around it state. */
export interface Conversation {
  readonly session: string | undefined;
  readonly messages: readonly Message[];
  /** The outermost record, if the conversation is a single answer in it. */
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

/** Keys that contain what a message says. A record without any of them is not a message. */
const CONTENT = ['content', 'parts', 'tool_calls', 'function_call'] as const;

/** Returns the message that a record is, in the shape of any vendor, or undefined. */
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
  // A result may name its tool, but any other message that does is a plain record of a call.
  if (role !== 'tool' && describesCall(value)) return undefined;
  return { role, body: value, envelope };
}

function roleNamed(name: string | undefined): Role | undefined {
  return name !== undefined && Object.hasOwn(ROLES, name) ? ROLES[name] : undefined;
}

/** Reads a message that LangChain wrote: as a dictionary, in two parts, or as a constructor. */
function langChainMessage(value: JsonRecord): Message | undefined {
  const isConstructor = value.type === 'constructor' && isRecord(value.kwargs);
  const kind = isConstructor ? listAt(value, 'id').at(-1) : value.type;
  const role = typeof kind === 'string' ? roleNamed(kind) : undefined;
  if (role === undefined || Object.hasOwn(value, 'role')) return undefined;
  const body = isConstructor ? value.kwargs : isRecord(value.data) ? value.data : value;
  if (!isRecord(body) || !Object.hasOwn(body, 'content')) return undefined;
  return { role, body, envelope: value };
}

/** Reads an item of the Responses API or an event of Inspect. */
function itemMessage(value: JsonRecord): Message | undefined {
  const isItem = /^[a-z][a-z0-9_]*_call$/.test(textAt(value, 'type') ?? '');
  const isOwn = isItem && (idAt(value, 'call_id') ?? idAt(value, 'id')) !== undefined;
  const isEvent = value.event === 'tool' && textAt(value, 'function') !== undefined;
  const isDecision = value.event === 'approval' && isRecord(value.call);
  if (!isOwn && !isEvent && !isDecision) return undefined;
  return { role: isDecision ? 'tool' : 'model', body: value, envelope: value };
}

/**
 * Reads a message inside another record, as Cursor, Qwen Code, Strands and Google's ADK write it.
 */
function wrapped(value: JsonRecord, key: 'message' | 'content'): Message | undefined {
  const inner = at(value, key);
  if (!isRecord(inner)) return undefined;
  const named = plainMessage(inner, value);
  if (named !== undefined) return named;
  // The record around the message may state the role.
  const role = roleNamed(textAt(value, 'role'));
  const hasContent = CONTENT.some((name) => Object.hasOwn(inner, name));
  return role !== undefined && hasContent ? { role, body: inner, envelope: value } : undefined;
}

/**
 * Keys under which producers keep conversations. No other key is followed, because results of tools
 * may contain conversations of others.
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

/** The usual names of nodes in LangGraph. An update with any of them may contain other nodes too. */
const NODES = ['agent', 'tools', 'model', 'call_model', 'llm', 'chatbot', 'supervisor'] as const;

/** All keys that a record with conversations may have. */
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
 * Whether a record describes one tool call. The rest of it is what the tool received or returned,
 * which may be a conversation of others.
 */
export function describesCall(record: JsonRecord): boolean {
  return TOOL_KEYS.some((key) => typeof at(record, key) === 'string');
}

/** The maximum depth of records and lists between a record and its messages. */
const MAX_DEPTH = 8;

/** The maximum number of conversations to read from one record. Real records have fewer. */
const MAX_CONVERSATIONS = 100_000;

/** Returns the conversations in a record. A record that is a message is a conversation of one. */
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
 * Reads the messages of a list as one conversation. Any other entry may contain conversations
 * itself.
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
 * Reads the updates that LangGraph streams: a map from the names of nodes to the messages that they
 * added.
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

/** Keys that name the session of a record, whatever else the record contains. */
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

/** Returns the session that a record names: with a key of its own, or as the id of a list. */
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
  // One task of a benchmark runs several times.
  const id = idAt(record, 'id') ?? idAt(record, 'task_id');
  const run = idAt(record, 'epoch') ?? idAt(record, 'trial');
  return id === undefined || run === undefined ? id : `${id}/${run}`;
}
