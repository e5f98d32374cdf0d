import type { Call } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { callInXml, hasEnvironmentDetails, isXmlResult } from './cline.ts';
import {
  callsInMessage,
  completeCall,
  type MessageCall,
  type MessageResult,
  messageCall,
  resultsInMessage,
} from './message-calls.ts';
import {
  type Conversation,
  conversationsIn,
  MESSAGE_MARKS,
  type Message,
} from './message-lists.ts';
import { OpenCalls } from './open-calls.ts';
import { callOfMcpItem, callsOfItem } from './openai-answer.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { isUnique } from './span-tool.ts';
import { commandIn, isMiniTrajectory, stepsIn } from './swe-agent.ts';
import { timeOf } from './time.ts';
import type { ReaderSink, TraceFormat } from './trace-format.ts';

/**
 * Conversations with a model, in any supported vendor's message format
 * (docs/traces.md#conversations). A message only requests its calls. A later message may contain
 * their results.
 */
export const MESSAGES: TraceFormat = {
  id: 'messages',
  title: 'conversation messages',
  agentIds: 'framework',
  marks: MESSAGE_MARKS,
  recognise: (record) => conversationsIn(record).length > 0 || stepsIn(record).length > 0,
  open(sink) {
    const reader = new MessageReader(sink);
    return { read: (record) => reader.read(record), end: () => reader.end() };
  },
};

/** The fields that all calls in a message share. */
type MessageContext = Pick<Call, 'session' | 'at' | 'agent'>;

/** A conversation's session, and the scope within which its call ids are unique. */
interface Place {
  readonly session: string | undefined;
  readonly scope: string;
  /** The record that encloses a single message. The record may contain the message's time. */
  readonly around?: JsonRecord | undefined;
  readonly style: CallStyle;
}

/** How calls are written in a conversation. */
interface CallStyle {
  /** Whether the conversation is from mini-SWE-agent, whose commands may be in the text. */
  readonly isMini: boolean;
  /** Whether the conversation is from Cline or Roo Code, whose calls may be XML in the text. */
  isXml: boolean;
}

class MessageReader {
  readonly #sink: ReaderSink;
  readonly #open: OpenCalls;
  /**
   * The number of messages so far that are separate records. Together, they form one conversation.
   */
  #loose = 0;
  #session: string | undefined;
  readonly #looseStyle: CallStyle = { isMini: false, isXml: false };

  constructor(sink: ReaderSink) {
    this.#sink = sink;
    this.#open = new OpenCalls(sink);
  }

  read(record: unknown): void {
    const isMini = isMiniTrajectory(record);
    let found = 0;
    for (const conversation of conversationsIn(record)) {
      const [first] = conversation.messages;
      found +=
        first !== undefined && first.envelope === record
          ? this.#takeLoose(first, conversation.session)
          : this.#takeList(conversation, isMini);
    }
    if (found > 0) return;
    for (const call of stepsIn(record).flat()) this.#call(call, {}, '', undefined);
  }

  /**
   * Reads a message that is a separate record. If the message has no session, the session from the
   * file's earlier messages applies.
   */
  #takeLoose(message: Message, session: string | undefined): number {
    this.#session = session ?? this.#session;
    this.#loose += 1;
    return this.#take(
      message,
      { session: this.#session, scope: this.#session ?? 'file', style: this.#looseStyle },
      this.#loose,
    );
  }

  #takeList(conversation: Conversation, isMini: boolean): number {
    const { session } = conversation;
    const { around } = conversation;
    const scope = session ?? String(identityOf(conversation));
    const place = { session, around, scope, style: { isMini, isXml: false } };
    let found = 0;
    for (const [index, message] of conversation.messages.entries())
      found += this.#take(message, place, [scope, index]);
    return found;
  }

  end(): void {
    this.#open.end();
  }

  /** Reads a message and returns the number of its calls. */
  #take(message: Message, { session, scope, around, style }: Place, index: unknown): number {
    const { role, body, envelope } = message;
    if (role === 'user' && !style.isXml) style.isXml = hasEnvironmentDetails(body);
    const context = contextOf(message, session, around);
    if (role === 'user' && this.#sink.turn && isTurn(body, style)) {
      const id = idAt(body, 'id') ?? JSON.stringify(index);
      const order = this.#sink.position?.() ?? 0;
      this.#sink.turn({ ...context, order, id, content: contentDigest(body) });
    }
    const calls = role === 'model' && body.is_demo !== true ? callsOf(body, style) : [];
    // An Inspect event usually repeats a call from a message and adds its result.
    const isEvent = body.event === 'tool';
    for (const call of calls)
      if (isEvent && call.id !== undefined && this.#open.isOpen(keyOf(call.id, scope)))
        this.#open.mark(keyOf(call.id, scope), call.status);
      else this.#call(call, context, scope, idAt(body, 'id') ?? index);
    for (const { id, status } of resultsOf(envelope, body, role))
      if (status !== 'unknown') this.#open.mark(keyOf(id, scope), status);
    return calls.length;
  }

  #call(call: MessageCall, context: MessageContext, scope: string, message: unknown): void {
    const { id } = call;
    const place = id !== undefined && isUnique(id) ? undefined : message;
    const key = id === undefined ? undefined : keyOf(id, scope);
    this.#open.hold(key, completeCall(this.#sink, call, context, place));
  }
}

function keyOf(id: string, scope: string): string {
  return JSON.stringify([scope, id]);
}

/**
 * Returns a value by which conversations without an id are distinguished. Snapshots of the same
 * conversation begin with the same messages.
 */
function identityOf({ messages }: Conversation): number {
  return contentDigest(messages.slice(0, 2).map(({ body }) => body));
}

function contextOf(
  { body, envelope }: Message,
  session: string | undefined,
  around: JsonRecord | undefined,
): MessageContext {
  const time = [envelope, body, around]
    .flatMap((record) => TIME_KEYS.map((key) => timeOf(at(record, key))))
    .find((value) => value !== undefined);
  const agent = textAt(envelope, 'author');
  return {
    ...(session !== undefined && { session }),
    ...(time !== undefined && { at: time }),
    ...(agent !== undefined && { agent }),
  };
}

const TIME_KEYS = ['timestamp', 'ts', 'created_at', 'createdAt', 'created', 'create_time'] as const;

/** Whether a message with the role `user` contains text from the user rather than a tool result. */
function isTurn(body: JsonRecord, { isXml }: CallStyle): boolean {
  if (isXml && isXmlResult(body)) return false;
  const blocks = [...listAt(body, 'content'), ...listAt(body, 'parts')];
  return !blocks.some(
    (block) =>
      /(?:^|_)tool_result$/.test(textAt(block, 'type') ?? '') ||
      isRecord(at(block, 'toolResult') ?? at(block, 'functionResponse')) ||
      isRecord(at(block, 'function_response')),
  );
}

function callsOf(body: JsonRecord, { isMini, isXml }: CallStyle): readonly MessageCall[] {
  if (body.event === 'tool')
    return messageCall(textAt(body, 'function'), idAt(body, 'id'), body.arguments, {
      status: statusOfEvent(body),
    });
  const calls = [...callsInMessage(body), ...callsOfItem(body), ...callOfMcpItem(body)];
  if (calls.length > 0) return calls;
  return isMini ? commandIn(body) : isXml ? callInXml(body) : [];
}

/** Returns the status of an Inspect tool event. */
function statusOfEvent(event: JsonRecord): MessageCall['status'] {
  if (!isRecord(event.error)) return event.pending === true ? 'unknown' : 'ok';
  return event.error.type === 'approval' ? 'denied' : 'error';
}

/**
 * Returns the results in a message, including decisions on calls that Inspect records, and call
 * outcomes that Qwen Code stores next to the message.
 */
function resultsOf(envelope: JsonRecord, body: JsonRecord, role: string): readonly MessageResult[] {
  if (body.event === 'approval') {
    const id = idAt(body, 'call', 'id');
    const isRefused = body.decision === 'reject' || body.decision === 'terminate';
    return id === undefined || !isRefused ? [] : [{ id, status: 'denied' }];
  }
  const called = idAt(envelope, 'toolCallResult', 'callId');
  const word = at(envelope, 'toolCallResult', 'status');
  if (called !== undefined && (word === 'success' || word === 'error'))
    return [{ id: called, status: word === 'success' ? 'ok' : 'error' }];
  return resultsInMessage(body, role);
}
