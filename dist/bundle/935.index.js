"use strict";
exports.id = 935;
exports.ids = [935];
exports.modules = {

/***/ 2935:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ TRACE_FORMATS; },
/* harmony export */   c: function() { return /* binding */ IdTable; },
/* harmony export */   d: function() { return /* binding */ digestOf; },
/* harmony export */   f: function() { return /* binding */ shardOf; },
/* harmony export */   i: function() { return /* binding */ traceFormat; },
/* harmony export */   l: function() { return /* binding */ AP_TRACE; },
/* harmony export */   n: function() { return /* binding */ InflationBudget; },
/* harmony export */   o: function() { return /* binding */ formats_exports; },
/* harmony export */   p: function() { return /* binding */ copyString; },
/* harmony export */   r: function() { return /* binding */ TraceFileReader; },
/* harmony export */   s: function() { return /* binding */ IdKeys; },
/* harmony export */   t: function() { return /* binding */ readTraceFile; },
/* harmony export */   u: function() { return /* binding */ CallCounts; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8774);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4127);






// build/src/model/copy-string.js
function copyString(text) {
	return JSON.parse(JSON.stringify(text));
}
// build/src/model/digest.js
function mix(digest, unit, factor = 0x5f356495) {
	return Math.imul(digest ^ unit, factor);
}
function digestOf(text, from = 0) {
	let digest = from;
	for (let at = 0; at < text.length; at += 1) digest = mix(digest, text.charCodeAt(at));
	return mix(digest ^ digest >>> 15, text.length);
}
function contentDigest(...values) {
	let digest = 0;
	try {
		for (const value of values) digest = digestOf(value === void 0 ? "" : JSON.stringify(value), digest);
	} catch {
		return NaN;
	}
	return digest;
}
function shardOf(agent, session, of) {
	let digest = digestOf(session, digestOf(agent, 1));
	digest = Math.imul(digest ^ digest >>> 16, 0x85ebca6b);
	digest = Math.imul(digest ^ digest >>> 13, 0xc2b2ae35);
	return ((digest ^ digest >>> 16) >>> 0) % of + 1;
}
// build/src/formats/traces/call-counts.js
const MAX_NAMES = 1e5;
var CallCounts = class {
	calls = 0;
	denied = 0;
	redacted = 0;
	repeated = 0;
	empty = 0;
	tools = 0;
	#names = /* @__PURE__ */ new Map();
	add(call, name = this.nameOf(call)) {
		this.calls += 1;
		if (!name.isCounted) {
			name.isCounted = true;
			this.tools += 1;
		}
		if (call.status === "denied") this.denied += 1;
		if (call.named === "redacted") this.redacted += 1;
	}
	nameOf({ tool, server }) {
		const name = server === void 0 ? tool : `${server}\n${tool}`;
		const known = this.#names.get(name);
		if (known !== void 0) return known;
		const isKept = this.#names.size < MAX_NAMES;
		const added = {
			digest: digestOf(name),
			isCounted: !isKept
		};
		if (isKept) this.#names.set(copyString(name), added);
		return added;
	}
	get totals() {
		const { calls, denied, redacted, repeated, empty, tools } = this;
		return {
			calls,
			denied,
			redacted,
			repeated,
			empty,
			tools
		};
	}
};
// build/src/formats/traces/record.js
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function at(value, ...keys) {
	let found = value;
	for (const key of keys) {
		if (!isRecord(found) || !Object.hasOwn(found, key)) return void 0;
		found = found[key];
	}
	return found;
}
function textAt(value, ...keys) {
	const found = at(value, ...keys);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function listAt(value, ...keys) {
	const found = at(value, ...keys);
	return Array.isArray(found) ? found : [];
}
function idAt(value, ...keys) {
	const found = at(value, ...keys);
	if (typeof found === "number" && Number.isFinite(found)) return String(found);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function decoded(value) {
	if (typeof value !== "string" || !/^\s*[[{"]/.test(value)) return value;
	try {
		return JSON.parse(value);
	} catch {
		return value;
	}
}
// build/src/formats/traces/sql-text.js
const STATEMENTS = new Set("alter analyze begin commit create delete drop explain grant insert merge pragma revoke rollback select truncate update vacuum with".split(" "));
const AMBIGUOUS = new Set("attach call comment copy declare desc describe detach do exec execute load lock rename replace set show table use values".split(" "));
const MAX_WORD = 12;
const BEHIND_HASH = new Set("alter create delete drop grant insert merge revoke select truncate update".split(" "));
function isSqlText(text) {
	const begin = startOf(text);
	const start = text.charAt(begin) === "#" ? startBehindHash(text, begin) : begin;
	let end = start;
	while (end - start <= MAX_WORD && isLetter(text.charCodeAt(end))) end += 1;
	if (end === start || end - start > MAX_WORD || isWordPart(text.charCodeAt(end))) return false;
	const word = text.slice(start, end).toLowerCase();
	if (start !== begin) return BEHIND_HASH.has(word);
	if (STATEMENTS.has(word)) return true;
	if (!AMBIGUOUS.has(word)) return false;
	const next = startOf(text, end);
	return next > end && (isLetter(text.charCodeAt(next)) || "\"`[@#_(".includes(text.charAt(next))) ? next < text.length : text.charAt(end) === "(";
}
function startBehindHash(text, from) {
	let at = from;
	while (text.charAt(at) === "#") at = startOf(text, after(text, "\n", at));
	return at;
}
const EXECUTED = /^\/\*M?!\d{0,6}/;
const MAX_OPENING = 10;
const BLANK = /[\s\x00-\x1f\x85;(\uFEFF]/;
function startOf(text, from = 0) {
	for (let at = from;;) {
		const char = text.charAt(at);
		if (char === "") return at;
		if (BLANK.test(char)) at += 1;
		else if (text.startsWith("--", at)) at = after(text, "\n", at + 2);
		else if (text.startsWith("/*", at) && EXECUTED.test(text.slice(at, at + MAX_OPENING))) at += EXECUTED.exec(text.slice(at, at + MAX_OPENING))?.[0].length ?? 1;
		else if (text.startsWith("*/", at)) at += 2;
		else if (text.startsWith("/*", at)) at = after(text, "*/", at + 2);
		else return at;
	}
}
function after(text, found, from) {
	const at = text.indexOf(found, from);
	return at === -1 ? text.length : at + found.length;
}
function isLetter(code) {
	return code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function isWordPart(code) {
	return isLetter(code) || code >= 48 && code <= 57 || code === 95 || code === 45;
}
// build/src/formats/traces/arguments.js
const NONE = {};
function argumentFacts(sink, { tool, server }, value) {
	if (!needsArguments(sink)) return NONE;
	const { compareArguments, inspectArguments, wholeArguments } = sink;
	const plain = decoded(value);
	if (plain === void 0 || plain === null) return NONE;
	const input = (inspectArguments || wholeArguments) && inputOf$1(plain, wholeArguments === true);
	return {
		...compareArguments && { inputDigest: inputDigest((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ko)(tool, server), plain) },
		...input && { input }
	};
}
function needsArguments(sink) {
	return Boolean(sink.compareArguments || sink.inspectArguments || sink.wholeArguments);
}
function inputDigest(tool, value) {
	try {
		return mix(digestOf(tool), valueDigest(value));
	} catch {
		return NaN;
	}
}
function valueDigest(value) {
	if (typeof value === "string") return digestOf(value, 1);
	if (Array.isArray(value)) {
		let digest = 2;
		for (const entry of value) digest = mix(digest, valueDigest(entry)) + 1;
		return mix(digest, value.length);
	}
	if (!isRecord(value)) return digestOf(String(value), 3);
	const keys = Object.keys(value);
	let sum = keys.length;
	for (const key of keys) {
		const member = mix(digestOf(key, 4), valueDigest(value[key]));
		sum = sum + mix(member ^ member >>> 15, 5) | 0;
	}
	return mix(sum, 6);
}
function inputOf$1(value, isWhole) {
	try {
		return {
			text: textOf$3(value),
			sql: sqlIn(value),
			...isWhole && { value }
		};
	} catch {
		return;
	}
}
function textOf$3(value) {
	if (typeof value === "string") return value;
	if (isRecord(value)) {
		const values = Object.values(value);
		const [only] = values;
		if (values.length === 1 && typeof only === "string") return only;
	}
	return JSON.stringify(value);
}
const SQL_KEYS = /^(?:q|stmts?|statements?|commands?|cmds?|code|scripts?|text|expression|quer(?:y|ies)|(?:raw|db)?sql\w{0,32}|\w{0,32}(?:sql|query))$/;
const MAX_KEY = 64;
function isSqlKey(key) {
	return key.length <= MAX_KEY && SQL_KEYS.test(key.toLowerCase().replace(/[_.-]/g, ""));
}
function sqlIn(value) {
	const found = [];
	const collect = (part, mayBeSql) => {
		if (typeof part === "string") {
			if (mayBeSql && isSqlText(part)) found.push(part);
		} else if (Array.isArray(part)) for (const entry of part) collect(entry, mayBeSql);
		else if (isRecord(part)) for (const [key, entry] of Object.entries(part)) collect(entry, mayBeSql || isSqlKey(key));
	};
	collect(value, typeof value === "string");
	return found;
}
// build/src/formats/traces/message-calls.js
function messageCall(tool, id, input, { server, status = "unknown" } = {}) {
	if (tool === void 0) return [];
	return [{
		tool,
		status,
		input,
		...id !== void 0 && { id },
		...server !== void 0 && { server }
	}];
}
function callsInMessage(message) {
	const listed = ([
		listAt(message, "tool_calls"),
		listAt(message, "toolCalls"),
		listAt(message, "additional_kwargs", "tool_calls")
	].find((list) => list.length > 0) ?? []).flatMap(listedCall);
	const legacy = messageCall(textAt(message, "function_call", "name"), void 0, at(message, "function_call", "arguments"));
	const blocks = blocksOf$1(message).flatMap(callInBlock);
	const ids = new Set(listed.flatMap(({ id }) => id ?? []));
	return [
		...listed,
		...listed.length === 0 ? legacy : [],
		...blocks.filter(({ id, tool }) => id === void 0 ? !listed.some((call) => call.tool === tool) : !ids.has(id))
	];
}
function listedCall(call) {
	if (at(call, "requestor") === "user") return [];
	const id = idAt(call, "id") ?? idAt(call, "tool_call_id");
	const inner = at(call, "function") ?? at(call, "custom");
	if (isRecord(inner)) {
		const input = at(inner, "arguments") ?? at(inner, "input");
		return unwrapped(messageCall(textAt(inner, "name"), id, input));
	}
	return unwrapped(messageCall(textAt(call, "name") ?? textAt(call, "function") ?? textAt(call, "toolName"), id, at(call, "args") ?? at(call, "arguments") ?? at(call, "input")));
}
const MAX_WRAPPED = 1e3;
function unwrapped(calls) {
	return calls.flatMap((call) => {
		if (!/^(?:multi_tool_use[._])?parallel$/.test(call.tool)) return [call];
		const inner = listAt(parsedInput(call.input), "tool_uses").slice(0, MAX_WRAPPED).flatMap((use, index) => messageCall(textAt(use, "recipient_name")?.replace(/^functions\./, ""), call.id === void 0 ? void 0 : `${call.id}/${index}`, at(use, "parameters"), { status: call.status }));
		return inner.length > 0 ? inner : [call];
	});
}
function parsedInput(input) {
	if (typeof input !== "string") return input;
	try {
		return JSON.parse(input);
	} catch {
		return;
	}
}
function blocksOf$1(message) {
	return [...listAt(message, "content"), ...listAt(message, "parts")].filter(isRecord);
}
function callInBlock(block) {
	const use = at(block, "toolUse");
	if (isRecord(use)) return messageCall(textAt(use, "name"), idAt(use, "toolUseId"), at(use, "input"));
	const gemini = at(block, "functionCall") ?? at(block, "function_call");
	if (isRecord(gemini)) return messageCall(textAt(gemini, "name"), idAt(gemini, "id"), at(gemini, "args"));
	if (isRecord(at(block, "executableCode") ?? at(block, "executable_code"))) return messageCall("code_execution", void 0, void 0);
	return typedCall(block, textAt(block, "type") ?? textAt(block, "block_type") ?? "");
}
function typedCall(block, type) {
	const input = at(block, "input") ?? at(block, "args") ?? at(block, "arguments");
	const id = idAt(block, "toolCallId") ?? idAt(block, "tool_call_id") ?? idAt(block, "id");
	switch (type) {
		case "tool_use":
		case "server_tool_use":
		case "mcp_tool_use": {
			const server = textAt(block, "server_name");
			return messageCall(textAt(block, "name"), id, input, server === void 0 ? {} : { server });
		}
		case "tool_call": return messageCall(textAt(block, "name") ?? textAt(block, "tool_name"), id, input ?? at(block, "tool_kwargs"));
		case "tool-call":
		case "dynamic-tool": return messageCall(textAt(block, "toolName"), id, input, { status: stateOf(block) });
		case "tool-invocation": {
			const inner = at(block, "toolInvocation");
			return messageCall(textAt(inner, "toolName"), idAt(inner, "toolCallId"), at(inner, "args") ?? at(inner, "input"), { status: stateOf(inner) });
		}
		default: {
			const tool = /^tool-(.{1,200})$/.exec(type)?.[1];
			return textAt(block, "state") === void 0 ? [] : messageCall(tool, id, input, { status: stateOf(block) });
		}
	}
}
function stateOf(part) {
	switch (at(part, "state")) {
		case "output-available":
		case "result": return "ok";
		case "output-error": return "error";
		case "output-denied": return "denied";
		default: return "unknown";
	}
}
function resultsInMessage(message, role) {
	const id = idAt(message, "tool_call_id") ?? (role === "tool" ? idAt(message, "id") : void 0);
	return [...role === "tool" && id !== void 0 ? [{
		id,
		status: ownStatus(message)
	}] : [], ...blocksOf$1(message).flatMap(resultInBlock)];
}
function ownStatus(message) {
	const { error, status } = message;
	if (isRecord(error)) return error.type === "approval" ? "denied" : "error";
	if (error === true || status === "error") return "error";
	return error === false || status === "success" ? "ok" : "unknown";
}
function resultInBlock(block) {
	const bedrock = at(block, "toolResult");
	const used = idAt(bedrock, "toolUseId");
	if (used !== void 0) return [{
		id: used,
		status: at(bedrock, "status") === "error" ? "error" : "ok"
	}];
	const type = textAt(block, "type") ?? "";
	const claude = idAt(block, "tool_use_id");
	if (claude !== void 0 && /(?:^|_)tool_result$/.test(type)) return [{
		id: claude,
		status: block.is_error === true ? "error" : "ok"
	}];
	const vercel = idAt(block, "toolCallId");
	if (type !== "tool-result" || vercel === void 0) return [];
	const output = textAt(block, "output", "type") ?? "";
	if (output === "execution-denied") return [{
		id: vercel,
		status: "denied"
	}];
	return [{
		id: vercel,
		status: block.isError === true || /^error-/.test(output) ? "error" : output === "" ? "unknown" : "ok"
	}];
}
function completeCall(sink, { input, id, ...call }, shared, place) {
	return {
		...call,
		...shared,
		...id !== void 0 && {
			id,
			content: contentDigest(place ?? null, input)
		},
		...argumentFacts(sink, call, input)
	};
}
// build/src/formats/traces/time.js
const FIRST = Date.UTC(2e3, 0, 1);
const LAST = Date.UTC(2100, 0, 1);
const UNITS = [
	.001,
	1,
	1e3,
	1e6
];
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,12}))?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
function timeOf(value) {
	if (typeof value === "number") return epoch(value);
	if (typeof value !== "string") return void 0;
	return plainTime(value) ?? anyTime(value.trim());
}
let lastMinute = "";
let lastMinuteStart = 0;
function plainTime(text) {
	if (text.length < 20 || text.charCodeAt(text.length - 1) !== 90) return void 0;
	if (lastMinute === "" || !text.startsWith(lastMinute)) {
		const minute = text.slice(0, 17);
		if (!/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:$/.test(minute)) return void 0;
		const start = Date.parse(`${minute}00Z`);
		if (Number.isNaN(start)) return void 0;
		lastMinute = minute;
		lastMinuteStart = start;
	}
	const second = twoDigits(text, 17);
	const time = second * 1e3 + (text.length === 20 ? 0 : fraction(text));
	return second < 60 && time < 6e4 ? lastMinuteStart + time : void 0;
}
function twoDigits(text, at) {
	const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
function fraction(text) {
	if (text.charCodeAt(19) !== 46 || text.length === 21) return NaN;
	let milliseconds = 0;
	for (let at = 20; at < text.length - 1; at += 1) {
		const digit = text.charCodeAt(at) - 48;
		if (!(digit >= 0 && digit <= 9)) return NaN;
		if (at < 23) milliseconds += digit * 10 ** (22 - at);
	}
	return milliseconds;
}
function anyTime(text) {
	if (/^\d+(?:\.\d+)?$/.test(text)) return epoch(Number(text));
	const match = ISO.exec(text);
	if (match === null) return void 0;
	const [, date, clock = "00:00:00", fraction = "", zone = "Z"] = match;
	const colon = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
	const parsed = Date.parse(`${date}T${clock.length === 5 ? `${clock}:00` : clock}.${fraction.padEnd(3, "0").slice(0, 3)}${colon}`);
	return Number.isNaN(parsed) ? void 0 : parsed;
}
function epoch(value) {
	for (const unit of UNITS) {
		const milliseconds = Math.round(value / unit);
		if (milliseconds >= FIRST && milliseconds < LAST) return milliseconds;
	}
}
// build/src/formats/traces/agt-audit.js
const AGT_AUDIT = {
	id: "agt-audit",
	title: "Agent Governance Toolkit audit log",
	agentIds: "framework",
	marks: ["event_type", "entries"],
	recognise: (record) => entriesIn$1(record).some(isEntry$1),
	open: (sink) => ({
		read(record) {
			for (const entry of entriesIn$1(record)) {
				if (!isEntry$1(entry)) continue;
				const [session, trace] = [idAt(entry, "session_id"), idAt(entry, "trace_id")];
				const agent = textAt(entry, "agent_did") ?? textAt(entry, "agent_id");
				const time = timeOf(entry.timestamp);
				const context = {
					...session !== void 0 && { session },
					...trace !== void 0 && { trace },
					...agent !== void 0 && { agent },
					...time !== void 0 && { at: time }
				};
				const id = idAt(entry, "entry_id");
				for (const call of messageCall(toolOf$1(entry), id, inputOf(entry), { status: statusOf$7(entry) })) sink.call(completeCall(sink, call, context));
			}
		},
		end() {}
	})
};
function entriesIn$1(record) {
	if (!isRecord(record)) return [];
	return Array.isArray(record.entries) ? record.entries.filter(isRecord) : [record];
}
function isEntry$1(entry) {
	if (textAt(entry, "event_type") === void 0 || textAt(entry, "action") === void 0) return false;
	const isMesh = textAt(entry, "agent_did") !== void 0 && Object.hasOwn(entry, "outcome");
	const isOs = textAt(entry, "agent_id") !== void 0 && Object.hasOwn(entry, "decision");
	return isMesh || isOs;
}
function toolOf$1(entry) {
	const isAboutTools = /^tool(?:_|$)/.test(textAt(entry, "event_type") ?? "");
	if (!isAboutTools && !Object.hasOwn(entry, "decision") && statusOf$7(entry) !== "denied") return void 0;
	for (const key of ["data", "metadata"]) for (const name of ["tool_name", "tool"]) {
		const tool = textAt(entry, key, name);
		if (tool !== void 0) return tool;
	}
	const named = /^tool:(.{1,200})$/.exec(textAt(entry, "resource") ?? "")?.[1];
	if (named !== void 0) return named;
	const action = textAt(entry, "action") ?? "";
	return isAboutTools ? /^(?:tool:)?(.{1,200})$/.exec(action)?.[1] : void 0;
}
function inputOf(entry) {
	return at(entry, "data", "arguments") ?? at(entry, "metadata", "arguments");
}
const DENIED$2 = /^(?:den(?:y|ied)|block(?:ed)?|reject(?:ed)?|forbidden|quarantined?)$/i;
function statusOf$7(entry) {
	const words = [
		"outcome",
		"policy_decision",
		"decision"
	].map((key) => textAt(entry, key) ?? "");
	const event = textAt(entry, "event_type") ?? "";
	if (words.some((word) => DENIED$2.test(word)) || /_(?:blocked|denied)$/.test(event)) return "denied";
	const [outcome = ""] = words;
	if (/^(?:failure|failed|error)$/i.test(outcome)) return "error";
	return /^success$/i.test(outcome) ? "ok" : "unknown";
}
// build/src/formats/traces/ap-trace.js
const AP_TRACE = {
	id: "ap-trace",
	title: "AP-Trace",
	agentIds: "card",
	marks: [
		"trace_id",
		"traces",
		"trace_json"
	],
	recognise: (record) => tracesIn(record).some(isTrace),
	open: (sink) => ({
		read(record) {
			for (const trace of tracesIn(record)) {
				const id = idAt(trace, "trace_id");
				if (id !== void 0 && isTrace(trace)) sink.trace(toTrace(trace, id, sink));
			}
		},
		end() {}
	})
};
function tracesIn(record) {
	const wrapped = at(record, "traces");
	return (Array.isArray(wrapped) ? wrapped : [record]).flatMap((row) => {
		const inner = decoded(at(row, "trace_json"));
		const trace = isRecord(inner) ? inner : row;
		return isRecord(trace) ? [trace] : [];
	});
}
function isTrace(record) {
	if (idAt(record, "trace_id") === void 0) return false;
	return isRecord(record.action) || typeof record.action === "string" && (isRecord(record.decision) || Object.hasOwn(record, "card_id"));
}
function toTrace(record, id, sink) {
	const time = timeOf(record.timestamp) ?? timeOf(record.created_at);
	const agent = idAt(record, "agent_id");
	const session = idAt(record, "context", "session_id") ?? idAt(record, "session_id");
	const status = statusOf$6(record);
	const context = {
		trace: id,
		...time !== void 0 && { at: time },
		...agent !== void 0 && { agent },
		...session !== void 0 && { session }
	};
	const calls = status === void 0 ? [] : named(record, sink).map((call) => ({
		...call,
		...context,
		status
	}));
	const type = textAt(record, "action", "type");
	return {
		id,
		content: contentDigest(time, record.action, record.decision, record.escalation, record.context, record.tool_name),
		...time !== void 0 && { at: time },
		...agent !== void 0 && { agent },
		calls,
		facts: [...[
			at(record, "context"),
			at(record, "context", "metadata"),
			at(record, "action", "parameters"),
			record
		].filter(isRecord), ...type === void 0 ? [] : [{ action_type: type }]],
		values: listAt(record, "decision", "values_applied").filter((value) => typeof value === "string")
	};
}
function statusOf$6(record) {
	switch (textAt(record, "action", "type")) {
		case "recommend":
		case "escalate": return;
		case "deny": return "denied";
		default:
			if (typeof record.action === "string" && at(record, "escalation", "escalated") === true) return void 0;
			return at(record, "context", "metadata", "success") === false ? "error" : "ok";
	}
}
function named(record, sink) {
	const calls = listAt(record, "action", "tool_calls").flatMap((call) => {
		const tool = textAt(call, "tool_name") ?? textAt(call, "name") ?? textAt(call, "function", "name");
		const server = textAt(call, "server") ?? textAt(call, "server_name");
		if (tool === void 0) return [];
		const input = at(call, "arguments") ?? at(call, "tool_input") ?? at(call, "function", "arguments");
		return [{
			tool,
			...server !== void 0 && { server },
			...argumentFacts(sink, {
				tool,
				server
			}, input ?? at(call, "input"))
		}];
	});
	if (calls.length > 0) return calls;
	const tools = listAt(record, "action", "parameters", "tools").flatMap((entry) => {
		const tool = typeof entry === "string" ? entry : textAt(entry, "name");
		return tool ? [{ tool }] : [];
	});
	if (tools.length > 0) return tools;
	const tool = textAt(record, "tool_name");
	if (tool !== void 0) return [{
		tool,
		...argumentFacts(sink, { tool }, at(record, "tool_input"))
	}];
	return (textAt(record, "action", "name") ?? textAt(record, "action") ?? "").split(", ").filter((part) => part !== "" && part !== "inference").map((part) => ({
		tool: part,
		named: "action"
	}));
}
// build/src/formats/traces/tokens.js
const MAX_TOKENS = 1e12;
function tokenCount(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MAX_TOKENS ? value : void 0;
}
function writtenCount(value) {
	return tokenCount(typeof value === "string" && /^\d{1,13}$/.test(value) ? Number(value) : value);
}
function writtenCounts(written) {
	const { input, cacheRead, cacheWrite, output } = written;
	const raw = {
		input: writtenCount(input),
		cacheRead: writtenCount(cacheRead),
		cacheWrite: writtenCount(cacheWrite),
		output: writtenCount(output)
	};
	const counts = tokenCounts(raw);
	return [
		[input, raw.input],
		[cacheRead, raw.cacheRead],
		[cacheWrite, raw.cacheWrite],
		[output, raw.output]
	].some(([value, count]) => value !== void 0 && count === void 0) ? {
		...counts ?? NO_TOKENS,
		partial: true
	} : counts;
}
function countAt$1(value, ...keys) {
	for (const key of keys) {
		const count = tokenCount(at(value, key));
		if (count !== void 0) return count;
	}
}
const UNKNOWN_TOKENS = {
	input: 0,
	cacheRead: 0,
	cacheWrite: 0,
	output: 0,
	partial: true
};
function tokenCounts(raw) {
	const { input, cacheRead, cacheWrite, output } = raw;
	const counts = {
		input: input ?? 0,
		cacheRead: cacheRead ?? 0,
		cacheWrite: cacheWrite ?? 0,
		output: output ?? 0
	};
	if (counts.input + counts.cacheRead + counts.cacheWrite + counts.output === 0) return void 0;
	return input === void 0 || output === void 0 ? {
		...counts,
		partial: true
	} : counts;
}
function inclusiveCounts(raw) {
	const { input, cacheRead = 0, cacheWrite = 0 } = raw;
	if (input === void 0 || input < cacheRead + cacheWrite) return tokenCounts(raw);
	return tokenCounts({
		...raw,
		input: input - cacheRead - cacheWrite
	});
}
function anthropicCounts(usage) {
	return tokenCounts({
		input: countAt$1(usage, "input_tokens"),
		cacheRead: countAt$1(usage, "cache_read_input_tokens"),
		cacheWrite: countAt$1(usage, "cache_creation_input_tokens"),
		output: countAt$1(usage, "output_tokens")
	});
}
function openAiCounts(usage) {
	const details = at(usage, "input_tokens_details") ?? at(usage, "prompt_tokens_details");
	return inclusiveCounts({
		input: countAt$1(usage, "input_tokens", "prompt_tokens"),
		cacheRead: countAt$1(details, "cached_tokens"),
		cacheWrite: countAt$1(details, "cache_write_tokens"),
		output: countAt$1(usage, "output_tokens", "completion_tokens")
	});
}
const NUMBERS = [
	"input",
	"cacheRead",
	"cacheWrite",
	"output"
];
function combined(a, b, isPartial, combine) {
	const [input, cacheRead, cacheWrite, output] = NUMBERS.map((key) => combine(a[key], b[key]));
	return {
		input: input ?? 0,
		cacheRead: cacheRead ?? 0,
		cacheWrite: cacheWrite ?? 0,
		output: output ?? 0,
		...isPartial && { partial: true }
	};
}
const NO_TOKENS = {
	input: 0,
	cacheRead: 0,
	cacheWrite: 0,
	output: 0
};
function sumOf(a, b) {
	return combined(a, b, isPartial(a) || isPartial(b), (x, y) => x + y);
}
function largestOf(a, b) {
	return combined(a, b, isPartial(a) && isPartial(b), Math.max);
}
function isPartial({ partial }) {
	return partial === true;
}
function remainderOf(total, counted) {
	const rest = combined(total, counted, isPartial(total), (all, before) => Math.max(0, all - before));
	return isZero(rest) ? void 0 : rest;
}
function isZero(counts) {
	return NUMBERS.every((key) => counts[key] === 0);
}
// build/src/formats/traces/atif.js
const ATIF = {
	id: "atif",
	title: "ATIF trajectory",
	agentIds: "framework",
	marks: ["schema_version"],
	recognise: (record) => /^ATIF-/.test(textAt(record, "schema_version") ?? "") && isRecord(record) && Array.isArray(record.steps),
	open: (sink) => ({
		read(record) {
			const root = {
				session: idAt(record, "session_id"),
				agent: textAt(record, "agent", "name")
			};
			for (const trajectory of trajectoriesIn(record)) take(trajectory, root, sink);
		},
		end() {}
	})
};
const MAX_TRAJECTORIES = 1e5;
function trajectoriesIn(record) {
	const found = [record];
	for (let next = 0; next < found.length && found.length < MAX_TRAJECTORIES; next += 1) {
		const inner = at(found[next], "subagent_trajectories");
		const trajectories = Array.isArray(inner) ? inner : isRecord(inner) ? Object.values(inner) : [];
		for (const trajectory of trajectories) found.push(trajectory);
	}
	return found;
}
function take(trajectory, root, sink) {
	const own = idAt(trajectory, "session_id");
	const session = root.session ?? own;
	const agent = root.agent ?? textAt(trajectory, "agent", "name");
	for (const definition of listAt(trajectory, "agent", "tool_definitions")) {
		const name = textAt(definition, "name") ?? textAt(definition, "function", "name");
		if (name !== void 0) sink.declare({ name });
	}
	const isRoot = own === session;
	for (const step of listAt(trajectory, "steps")) {
		const time = timeOf(at(step, "timestamp"));
		const context = {
			...session !== void 0 && { session },
			...time !== void 0 && { at: time }
		};
		const stepId = idAt(step, "step_id");
		const identity = stepId === void 0 ? {} : { id: JSON.stringify([own, stepId]) };
		giveStep(step, {
			...context,
			...identity
		}, agent, isRoot, sink);
		const delegated = delegatedIn(step);
		for (const call of listAt(step, "tool_calls")) {
			const tool = textAt(call, "function_name");
			const id = idAt(call, "tool_call_id");
			if (tool === void 0) continue;
			sink.call({
				tool,
				...context,
				...agent !== void 0 && { agent },
				...id !== void 0 && {
					id,
					content: contentDigest(own, stepId ?? time, at(call, "arguments"))
				},
				status: "unknown",
				...id !== void 0 && delegated.has(id) && { operation: { kind: "delegate" } },
				...argumentFacts(sink, { tool }, at(call, "arguments"))
			});
		}
	}
}
function giveStep(step, context, agent, isRoot, sink) {
	if (sink.turn && isRoot && at(step, "source") === "user") sink.turn({
		...context,
		order: sink.position?.() ?? 0
	});
	const counts = sink.usage && countsOf$3(at(step, "metrics"));
	if (counts !== void 0) sink.usage?.({
		...context,
		...agent !== void 0 && { agent },
		order: sink.position?.() ?? 0,
		...counts
	});
}
function countsOf$3(metrics) {
	return inclusiveCounts({
		input: countAt$1(metrics, "prompt_tokens"),
		cacheRead: countAt$1(metrics, "cached_tokens"),
		cacheWrite: countAt$1(at(metrics, "extra"), "cache_creation_input_tokens"),
		output: countAt$1(metrics, "completion_tokens")
	});
}
function delegatedIn(step) {
	const ids = /* @__PURE__ */ new Set();
	for (const result of listAt(step, "observation", "results")) {
		const id = idAt(result, "source_call_id");
		const isDelegated = listAt(result, "subagent_trajectory_ref").length > 0;
		if (id !== void 0 && isDelegated) ids.add(id);
	}
	return ids;
}
// build/src/formats/traces/recorded.js
function placed(call, position) {
	if (call.order === void 0 && position !== void 0) call.order = position();
	return call;
}
function askedMembers(sink, repetitions) {
	const { compareArguments, inspectArguments, wholeArguments } = sink;
	return {
		...sink.usage && { usage: (usage) => {
			if (!repetitions.hasEvent("usage", usage)) sink.usage?.(usage);
		} },
		...sink.turn && { turn: (turn) => {
			if (!repetitions.hasEvent("turn", turn)) sink.turn?.(turn);
		} },
		...sink.operation && { operation: (operation) => sink.operation?.(operation) },
		...compareArguments && { compareArguments },
		...inspectArguments && { inspectArguments },
		...wholeArguments && { wholeArguments }
	};
}
// build/src/formats/traces/open-calls.js
const MAX_OPEN$2 = 1e4;
const MAX_UNDER_KEY = 16;
var OpenCalls = class {
	#sink;
	#open = /* @__PURE__ */ new Map();
	#count = 0;
	#inputLength = 0;
	constructor(sink) {
		this.#sink = sink;
	}
	hold(key, call, inputDigest) {
		if (key === void 0) {
			this.#sink.call(call);
			return;
		}
		if (this.#open.get(key)?.some((held) => isSameCall$2(held.call, call))) return;
		this.#push(key, {
			call: placed(call, this.#sink.position),
			inputDigest
		});
	}
	isOpen(key) {
		return this.#open.has(key);
	}
	toolOf(key) {
		const under = this.#open.get(key);
		return (under?.find(({ call }) => call.status === "unknown") ?? under?.at(-1))?.call.tool;
	}
	mark(key, status) {
		const under = this.#open.get(key);
		const open = under?.find(({ call }) => call.status === "unknown") ?? under?.at(-1);
		if (open === void 0) return;
		const before = open.call.status;
		if (before === "denied") {
			if (status === "ok") this.#push(key, {
				...open,
				call: {
					...open.call,
					status
				}
			});
		} else if (status !== "denied" || before !== "ok") open.call = {
			...open.call,
			status
		};
	}
	deny(key, call, inputDigest, nth) {
		const ofTool = (this.#open.get(key) ?? []).filter((held) => held.call.tool === call.tool);
		const under = ofTool.length === 1 || inputDigest === void 0 ? ofTool : ofTool.filter((held) => held.inputDigest === inputDigest);
		if (under.filter((held) => held.call.status === "denied").length > nth) return;
		const open = under.find(({ call: { status } }) => status === "unknown" || status === "error");
		if (open) open.call = {
			...open.call,
			status: "denied"
		};
		else this.#push(key, {
			call: placed({
				...call,
				status: "denied"
			}, this.#sink.position),
			inputDigest
		});
	}
	settle(key, status) {
		const under = this.#open.get(key);
		const open = under?.find(({ call }) => call.status === "unknown") ?? under?.[0];
		if (under === void 0 || open === void 0) return;
		this.#remove(key, under, open);
		this.#sink.call(status === void 0 || open.call.status === "denied" ? open.call : {
			...open.call,
			status
		});
	}
	end() {
		for (const under of this.#open.values()) for (const { call } of under) this.#sink.call(call);
		this.#open.clear();
		this.#count = 0;
		this.#inputLength = 0;
	}
	#push(key, open) {
		const under = this.#open.get(key);
		if (under === void 0) this.#open.set(key, [open]);
		else under.push(open);
		this.#count += 1;
		this.#inputLength += inputLength(open.call);
		if (under !== void 0 && under.length > MAX_UNDER_KEY) this.#release(key, under);
		else if (this.#count > MAX_OPEN$2) this.#releaseOldest();
		while (this.#inputLength > 67108864 && this.#count > 1) this.#releaseOldest();
	}
	#releaseOldest() {
		const [oldest] = this.#open;
		if (oldest !== void 0) this.#release(oldest[0], oldest[1]);
	}
	#release(key, under) {
		const [oldest] = under;
		if (oldest === void 0) return;
		this.#remove(key, under, oldest);
		this.#sink.call(oldest.call);
	}
	#remove(key, under, open) {
		under.splice(under.indexOf(open), 1);
		this.#count -= 1;
		this.#inputLength -= inputLength(open.call);
		if (under.length === 0) this.#open.delete(key);
	}
};
function inputLength({ input }) {
	return input === void 0 ? 0 : input.text.length;
}
function isSameCall$2(held, call) {
	return held.tool === call.tool && held.server === call.server && held.agent === call.agent && (held.content ?? 0) === (call.content ?? 0);
}
// build/src/formats/traces/open-usage.js
const MAX_OPEN$1 = 1e4;
var OpenUsage = class {
	#sink;
	#open = /* @__PURE__ */ new Map();
	constructor(sink) {
		this.#sink = sink;
	}
	add(key, fields, counts) {
		if (this.#sink.usage === void 0) return void 0;
		if (key === void 0) {
			const order = this.#sink.position?.() ?? 0;
			this.#report({
				fields,
				order,
				counts
			});
			return counts;
		}
		let answer = this.#open.get(key);
		if (answer === void 0) {
			answer = {
				fields,
				order: this.#sink.position?.() ?? 0,
				counts: void 0
			};
			this.#open.set(key, answer);
			if (this.#open.size > MAX_OPEN$1) this.#releaseOldest();
		}
		if (counts === void 0) return void 0;
		const before = answer.counts;
		answer.counts = before === void 0 ? counts : largestOf(before, counts);
		return remainderOf(answer.counts, before ?? NO_TOKENS);
	}
	end() {
		for (const answer of this.#open.values()) this.#report(answer);
		this.#open.clear();
	}
	#releaseOldest() {
		const [oldest] = this.#open;
		if (oldest === void 0) return;
		this.#open.delete(oldest[0]);
		this.#report(oldest[1]);
	}
	#report({ fields, order, counts }) {
		if (counts !== void 0) this.#sink.usage?.({
			...fields,
			order,
			...counts
		});
	}
};
// build/src/formats/traces/claude-managed-agents.js
const CLAUDE_MANAGED_AGENTS = {
	id: "claude-managed-agents",
	title: "Anthropic managed agents",
	agentIds: "framework",
	marks: [
		"type",
		"events",
		"data"
	],
	recognise: (record) => eventsIn$1(record).some(isEvent$2),
	takes: (record) => eventsIn$1(record).some((event) => isEvent$2(event) || /^(?:agent|session|span|system|user)\./.test(textAt(event, "type") ?? "")),
	open(sink) {
		const calls = new ManagedAgentCalls(sink);
		return {
			read(record) {
				for (const event of eventsIn$1(record)) calls.take(event);
			},
			end: () => calls.end()
		};
	}
};
var ManagedAgentCalls = class {
	#sink;
	#calls;
	#answers;
	#session;
	#agent;
	constructor(sink) {
		this.#sink = sink;
		this.#calls = new OpenCalls(sink);
		this.#answers = new OpenUsage(sink);
	}
	take(event) {
		const type = textAt(event, "type") ?? "";
		if (type === "session") {
			this.#session = idAt(event, "id") ?? this.#session;
			this.#agent = textAt(event, "agent", "name") ?? this.#agent;
		}
		if (USE.test(type)) this.#hold(event);
		else if (type === "span.model_request_start" || type === "span.model_request_end") this.#addAnswer(event);
		else if (type === "user.message") this.#addTurn(event);
		this.#markResult(type, event);
	}
	end() {
		this.#answers.end();
		this.#calls.end();
	}
	#contextOf(event) {
		const session = idAt(event, "session_id") ?? this.#session;
		const time = timeOf(event.processed_at);
		return {
			...session !== void 0 && { session },
			...time !== void 0 && { at: time }
		};
	}
	#addAnswer(event) {
		const request = idAt(event, "model_request_start_id") ?? idAt(event, "id");
		if (request === void 0) return;
		const context = this.#contextOf(event);
		const agent = textAt(event, "agent_name") ?? this.#agent;
		this.#answers.add(keyOf$5(request, context.session), {
			...context,
			id: request,
			...agent !== void 0 && { agent }
		}, anthropicCounts(event.model_usage));
	}
	#addTurn(event) {
		const id = idAt(event, "id");
		if (id === void 0) return;
		this.#sink.turn?.({
			...this.#contextOf(event),
			order: this.#sink.position?.() ?? 0,
			id
		});
	}
	#hold(event) {
		const [tool, server, id] = [
			textAt(event, "name"),
			textAt(event, "mcp_server_name"),
			idAt(event, "id")
		];
		const agent = textAt(event, "agent_name") ?? this.#agent;
		const context = this.#contextOf(event);
		if (tool === void 0) return;
		this.#calls.hold(id === void 0 ? void 0 : keyOf$5(id, context.session), {
			tool,
			...server !== void 0 && { server },
			...context,
			...agent !== void 0 && { agent },
			status: event.evaluated_permission === "deny" ? "denied" : "unknown",
			...argumentFacts(this.#sink, {
				tool,
				server
			}, event.input),
			...id !== void 0 && {
				id,
				content: contentDigest(UNIQUE$3.test(id) ? null : event.processed_at, event.input)
			}
		});
	}
	#markResult(type, event) {
		const id = idAt(event, "tool_use_id") ?? idAt(event, "mcp_tool_use_id") ?? idAt(event, "custom_tool_use_id");
		if (id === void 0) return;
		const key = keyOf$5(id, idAt(event, "session_id") ?? this.#session);
		if (type === "user.tool_confirmation" && event.result === "deny") this.#calls.mark(key, "denied");
		if (RESULT.test(type)) this.#calls.mark(key, event.is_error === true ? "error" : "ok");
	}
};
const USE = /^agent\.(?:mcp_|custom_)?tool_use$/;
const RESULT = /^(?:agent|user)\.(?:mcp_|custom_)?tool_result$/;
const UNIQUE$3 = /^sevt_[A-Za-z0-9]{16,}$/;
function keyOf$5(id, session) {
	return UNIQUE$3.test(id) ? id : JSON.stringify([session, id]);
}
function isEvent$2(event) {
	const type = textAt(event, "type") ?? "";
	if (USE.test(type)) return textAt(event, "name") !== void 0 && idAt(event, "id") !== void 0;
	return /^(?:agent|session|span|user)\.[a-z_]+$/.test(type) && idAt(event, "id") !== void 0 && Object.hasOwn(event, "processed_at");
}
const MAX_DEPTH$1 = 4;
function eventsIn$1(record, depth = 0) {
	if (Array.isArray(record)) return depth < MAX_DEPTH$1 ? record.flatMap((entry) => eventsIn$1(entry, depth + 1)) : [];
	if (!isRecord(record)) return [];
	const page = at(record, "events") ?? at(record, "data");
	return Array.isArray(page) && depth < MAX_DEPTH$1 ? eventsIn$1(page, depth + 1) : [record];
}
// build/src/formats/traces/claude-blocks.js
var ClaudeSession = class {
	#id;
	#folder;
	#sink;
	constructor(sink) {
		this.#sink = sink;
	}
	next(id, folder) {
		if (id !== void 0 && id !== this.#id) this.#folder = void 0;
		this.#id = id ?? this.#id;
		this.#folder ??= folder;
		return {
			...this.#id !== void 0 && { session: this.#id },
			...this.#sink.wholeArguments && this.#folder !== void 0 && { folder: this.#folder }
		};
	}
};
const UNIQUE$2 = /^(?:srv|mcp)?toolu_[A-Za-z0-9_]{16,}$/;
function claudeCalls(sink) {
	const open = new OpenCalls(sink);
	return {
		uses(message, context, line) {
			for (const block of blocksOf(message)) {
				const [tool, id, server] = [
					textAt(block, "name"),
					idAt(block, "id"),
					textAt(block, "server_name")
				];
				if (tool === void 0 || !USES.includes(textAt(block, "type") ?? "")) continue;
				const inputDigest = contentDigest(block.input);
				const call = {
					tool,
					...server !== void 0 && { server },
					...context,
					status: "unknown",
					...operationOf$5(tool, block),
					...argumentFacts(sink, {
						tool,
						server
					}, block.input),
					...id !== void 0 && UNIQUE$2.test(id) && {
						id,
						content: inputDigest,
						copied: true
					},
					...id !== void 0 && !UNIQUE$2.test(id) && {
						id,
						content: contentDigest(idAt(message, "id") ?? line ?? context.at, block.input)
					}
				};
				open.hold(id === void 0 ? void 0 : keyOf$4(id, context.session), call, inputDigest);
			}
		},
		results(message, session, outcome) {
			for (const block of blocksOf(message)) {
				const id = idAt(block, "tool_use_id");
				if (id === void 0 || !/(?:^|_)tool_result$/.test(textAt(block, "type") ?? "")) continue;
				const key = keyOf$4(id, session);
				open.mark(key, statusOf$5(block, isRefusal$1(outcome, open.toolOf(key))));
			}
		},
		denied(denials, context) {
			const counts = /* @__PURE__ */ new Map();
			for (const denial of denials) {
				const [tool, id, input] = [
					textAt(denial, "tool_name"),
					idAt(denial, "tool_use_id"),
					at(denial, "tool_input")
				];
				if (tool === void 0 || id === void 0) continue;
				const key = keyOf$4(id, context.session);
				const inputDigest = input === void 0 ? void 0 : contentDigest(input);
				const kind = JSON.stringify([
					key,
					tool,
					inputDigest
				]);
				const nth = counts.get(kind) ?? 0;
				counts.set(kind, nth + 1);
				open.deny(key, {
					tool,
					...context,
					status: "denied",
					...argumentFacts(sink, { tool }, input),
					id,
					content: inputDigest ?? 0
				}, inputDigest, nth);
			}
		},
		end: () => open.end()
	};
}
const USES = [
	"tool_use",
	"server_tool_use",
	"mcp_tool_use"
];
function holdsCall(message) {
	return blocksOf(message).some((block) => USES.includes(textAt(block, "type") ?? "") && textAt(block, "name") !== void 0 && idAt(block, "id") !== void 0);
}
function operationOf$5(tool, { input }) {
	const target = textAt(input, "subagent_type");
	if ((tool === "Task" || tool === "Agent") && target !== void 0) return { operation: {
		kind: "delegate",
		target
	} };
	const file = textAt(input, "path") ?? textAt(input, "old_path") ?? "";
	if (tool !== "memory" || !/^\/memories(?:\/|$)/.test(file)) return {};
	const command = textAt(input, "command") ?? "";
	if (command === "view") return { operation: { kind: "memory search" } };
	return WRITES.includes(command) ? { operation: { kind: "memory write" } } : {};
}
const WRITES = [
	"create",
	"str_replace",
	"insert",
	"delete",
	"rename"
];
function blocksOf(message) {
	return listAt(message, "content").filter(isRecord);
}
function statusOf$5(block, refused) {
	if (block.is_error === true) return refused ? "denied" : "error";
	return /_tool_result_error$/.test(textAt(at(block, "content"), "type") ?? "") ? "error" : "ok";
}
const REFUSALS = [
	/^Error: Permission to use (\S{1,200}) has been (?:auto-)?denied/,
	/^Error: Permission for this action has been denied/,
	/^Error: The user doesn't want to (?:proceed with|take) this (?:tool use|action)/,
	/^Error: Claude requested permissions? to /
];
const OWN_TOOLS = /* @__PURE__ */ new Set([
	"Read",
	"Write",
	"Edit",
	"MultiEdit",
	"NotebookEdit",
	"NotebookRead",
	"Glob",
	"Grep",
	"LS",
	"WebSearch",
	"WebFetch",
	"TodoWrite"
]);
function isRefusal$1(outcome, tool) {
	if (outcome === true || outcome === "User rejected tool use") return true;
	if (typeof outcome !== "string" || tool === void 0 || !OWN_TOOLS.has(tool)) return false;
	return REFUSALS.some((words) => {
		const match = words.exec(outcome);
		return match !== null && (match[1] ?? tool) === tool;
	});
}
function keyOf$4(id, session) {
	return UNIQUE$2.test(id) ? id : JSON.stringify([session, id]);
}
// build/src/formats/traces/claude-usage.js
const MAX_SESSIONS = 1e3;
const UNIQUE$1 = /^msg_[A-Za-z0-9_]{16,}$/;
var ClaudeUsage = class {
	#sink;
	#answers;
	#spent = /* @__PURE__ */ new Map();
	constructor(sink) {
		this.#sink = sink;
		this.#answers = new OpenUsage(sink);
	}
	answer(message, context, line, request) {
		if (this.#sink.usage === void 0) return;
		const counts = anthropicCounts(at(message, "usage"));
		const id = idAt(message, "id") ?? textOf$2(request) ?? textOf$2(line);
		if (counts === void 0) return;
		const isUnique = id !== void 0 && UNIQUE$1.test(id);
		const { input, cacheRead, cacheWrite } = counts;
		const key = isUnique || id === void 0 ? id : JSON.stringify([
			context.session,
			id,
			input,
			cacheRead,
			cacheWrite
		]);
		const added = this.#answers.add(key, {
			...context,
			...key !== void 0 && { id: key },
			...isUnique && { copied: true }
		}, counts);
		if (added !== void 0) this.#count(context.session, added);
	}
	total(usage, context) {
		if (this.#sink.usage === void 0) return;
		const total = anthropicCounts(usage);
		const before = this.#spent.get(context.session ?? "") ?? NO_TOKENS;
		const rest = total && remainderOf(total, before);
		if (total === void 0 || rest === void 0) return;
		this.#count(context.session, rest);
		const { input, cacheRead, cacheWrite, output } = total;
		const id = JSON.stringify([
			"total",
			input,
			cacheRead,
			cacheWrite,
			output
		]);
		this.#report({
			...context,
			id
		}, rest);
	}
	turn(message, context, line) {
		if (this.#sink.turn === void 0 || !isSaid(message)) return;
		const id = textOf$2(line);
		this.#sink.turn({
			...context,
			order: this.#sink.position?.() ?? 0,
			...id !== void 0 && { id }
		});
	}
	end() {
		this.#answers.end();
	}
	#count(session, counts) {
		const key = session ?? "";
		if (this.#spent.size >= MAX_SESSIONS && !this.#spent.has(key)) this.#spent.clear();
		this.#spent.set(key, sumOf(this.#spent.get(key) ?? NO_TOKENS, counts));
	}
	#report(context, counts) {
		this.#sink.usage?.({
			...context,
			order: this.#sink.position?.() ?? 0,
			...counts
		});
	}
};
function isSaid(message) {
	const content = at(message, "content");
	if (typeof content === "string") return content !== "";
	const blocks = listAt(message, "content").filter(isRecord);
	return blocks.length > 0 && blocks.every((block) => !/(?:^|_)tool_result$/.test(textAt(block, "type") ?? ""));
}
function textOf$2(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
// build/src/formats/traces/claude-stream-json.js
const CLAUDE_STREAM_JSON = {
	id: "claude-stream-json",
	title: "Claude Code messages",
	agentIds: "framework",
	marks: ["type"],
	recognise: (record) => isRecord(record) && isMessage$1(record),
	takes: (record) => isRecord(record) && (isMessage$1(record) || isOther$5(record)),
	open(sink) {
		const calls = claudeCalls(sink);
		const usage = new ClaudeUsage(sink);
		const sessions = new ClaudeSession(sink);
		return {
			read(record) {
				if (!isRecord(record)) return;
				const own = sessions.next(idAt(record, "session_id"), textAt(record, "cwd"));
				const at = timeOf(record.timestamp);
				const context = {
					...own,
					...at !== void 0 && { at }
				};
				switch (record.type) {
					case "system":
						for (const name of listAt(record, "tools")) if (typeof name === "string" && name !== "") sink.declare({ name });
						break;
					case "assistant":
						usage.answer(record.message, context, record.uuid);
						calls.uses(record.message, context, record.uuid);
						calls.results(record.message, own.session, void 0);
						break;
					case "user":
						if (isTurn$3(record)) usage.turn(record.message, context, record.uuid);
						calls.results(record.message, own.session, textAt(record, "tool_use_result"));
						break;
					case "result":
						usage.total(record.usage, context);
						calls.denied(listAt(record, "permission_denials"), own);
				}
			},
			end() {
				usage.end();
				calls.end();
			}
		};
	}
};
function isTurn$3(record) {
	return idAt(record, "parent_tool_use_id") === void 0 && record.isSynthetic !== true;
}
const KINDS$2 = /^(?:system|assistant|user|result|stream_event|keep_alive|rate_limit_event|prompt_suggestion|auth_status|tool_progress|tool_use_summary|control_\w+)$/;
function isOther$5(record) {
	return typeof record.type === "string" && KINDS$2.test(record.type) && !Object.hasOwn(record, "sessionId") && !Object.hasOwn(record, "tool");
}
const RESULT_MARKS = [
	"permission_denials",
	"num_turns",
	"total_cost_usd"
];
function isMessage$1(record) {
	if (Object.hasOwn(record, "sessionId")) return false;
	const hasSession = idAt(record, "session_id") !== void 0;
	switch (record.type) {
		case "system": return record.subtype === "init" && (hasSession || Array.isArray(record.tools));
		case "assistant": return isRecord(record.message) && (hasSession || Object.hasOwn(record, "parent_tool_use_id") && holdsCall(record.message));
		case "user": return isRecord(record.message) && hasSession;
		case "result": return RESULT_MARKS.some((mark) => Object.hasOwn(record, mark));
		default: return false;
	}
}
// build/src/formats/traces/claude-transcript.js
const CLAUDE_TRANSCRIPT = {
	id: "claude-transcript",
	title: "Claude Code transcript",
	agentIds: "framework",
	marks: ["type", "loglines"],
	recognise: (record) => linesIn(record).some(isLine),
	takes: (record) => linesIn(record).some((line) => isLine(line) || isOther$4(line)),
	open(sink) {
		const calls = claudeCalls(sink);
		const usage = new ClaudeUsage(sink);
		const sessions = new ClaudeSession(sink);
		return {
			read(record) {
				for (const line of linesIn(record)) {
					const own = sessions.next(idAt(line, "sessionId"), textAt(line, "cwd"));
					const { type, message, timestamp } = spoken(line);
					const time = timeOf(timestamp) ?? timeOf(line.timestamp);
					const context = {
						...time !== void 0 && { at: time },
						...own
					};
					if (type === "assistant") {
						usage.answer(message, context, line.uuid, line.requestId);
						calls.uses(message, context, line.uuid);
					}
					if (type === "user" && isTurn$2(line)) usage.turn(message, context, line.uuid);
					if (type === "assistant" || type === "user") calls.results(message, own.session, outcomeOf(line));
				}
			},
			end() {
				usage.end();
				calls.end();
			}
		};
	}
};
function linesIn(record) {
	if (!isRecord(record)) return [];
	return Object.hasOwn(record, "loglines") ? listAt(record, "loglines").filter(isRecord) : [record];
}
function spoken(line) {
	const inner = line.type === "progress" ? at(line, "data", "message") : void 0;
	return isRecord(inner) ? inner : line;
}
function isTurn$2(line) {
	return line.type === "user" && line.isSidechain !== true && line.isMeta !== true && line.isCompactSummary !== true;
}
function outcomeOf(line) {
	const kind = textAt(line, "toolDenialKind");
	if (kind === "interrupted" || kind === "cancelled") return void 0;
	return kind !== void 0 || textAt(line, "toolUseResult");
}
function isOther$4(line) {
	if (typeof line.type !== "string" || Object.hasOwn(line, "session_id")) return false;
	return (Object.hasOwn(line, "sessionId") || Object.hasOwn(line, "uuid")) && !Object.hasOwn(line, "tool") && !Object.hasOwn(line, "tool_name");
}
const OWN_TYPES = /^(?:file-history-snapshot|queue-operation|custom-title|ai-title|last-prompt|agent-name|permission-mode|pr-link)$/;
const LINE_MARKS = [
	"timestamp",
	"cwd",
	"uuid",
	"parentUuid"
];
function isLine(line) {
	if (Object.hasOwn(line, "session_id")) return false;
	if (line.type === "summary") return textAt(line, "summary") !== void 0 && textAt(line, "leafUuid") !== void 0;
	if (OWN_TYPES.test(textAt(line, "type") ?? "")) return idAt(line, "sessionId") !== void 0 || isRecord(line.snapshot);
	if (line.type !== "assistant" && line.type !== "user") return false;
	if (!isRecord(line.message) || !Object.hasOwn(line.message, "content")) return false;
	return idAt(line, "sessionId") !== void 0 || LINE_MARKS.some((mark) => Object.hasOwn(line, mark)) || holdsCall(line.message);
}
// build/src/formats/traces/cline.js
const CLINE = {
	id: "cline",
	title: "Cline or Roo history",
	agentIds: "framework",
	marks: ["ask", "say"],
	recognise: isEntry,
	open: (sink) => ({
		read(record) {
			if (!isEntry(record) || record.partial === true) return;
			const time = timeOf(record.ts);
			const context = time === void 0 ? {} : { at: time };
			if (sink.turn && /^(?:task|user_feedback)$/.test(textAt(record, "say") ?? "")) sink.turn({
				...context,
				order: sink.position?.() ?? 0
			});
			for (const call of callsIn(record)) sink.call(completeCall(sink, call, {
				...context,
				...namesOf$1(call)
			}));
		},
		end() {}
	})
};
function isEntry(record) {
	return isRecord(record) && typeof record.ts === "number" && (record.type === "ask" || record.type === "say") && typeof record[record.type] === "string";
}
function callsIn(record) {
	const kind = textAt(record, textAt(record, "type") ?? "");
	const text = textAt(record, "text");
	switch (kind) {
		case "tool": {
			const details = decoded(text);
			return messageCall(textAt(details, "tool"), void 0, details);
		}
		case "command": return messageCall("execute_command", void 0, { command: text });
		case "browser_action_launch":
		case "browser_action": return messageCall("browser_action", void 0, decoded(text));
		case "use_mcp_server": return mcpCall(decoded(text));
		default: return [];
	}
}
function mcpCall(details) {
	if (textAt(details, "type") === "access_mcp_resource") return messageCall("access_mcp_resource", void 0, details);
	const server = textAt(details, "serverName");
	const input = decoded(at(details, "arguments"));
	return messageCall(textAt(details, "toolName"), void 0, input, server === void 0 ? {} : { server });
}
const TOOLS = {
	newFileCreated: "write_to_file",
	editedExistingFile: "replace_in_file",
	appliedDiff: "apply_diff",
	listFilesTopLevel: "list_files",
	listFilesRecursive: "list_files"
};
function namesOf$1({ tool, server, input }) {
	if (server !== void 0) return { tool };
	const name = Object.hasOwn(TOOLS, tool) ? TOOLS[tool] ?? tool : tool.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
	const target = textAt(input, "mode");
	return {
		tool: name,
		...name !== tool && { raw: tool },
		...name === "new_task" && { operation: {
			kind: "delegate",
			...target !== void 0 && { target }
		} }
	};
}
const XML_TOOLS = [
	"execute_command",
	"read_file",
	"write_to_file",
	"replace_in_file",
	"apply_diff",
	"insert_content",
	"search_and_replace",
	"edit_file",
	"search_files",
	"list_files",
	"list_code_definition_names",
	"codebase_search",
	"browser_action",
	"web_fetch",
	"web_search",
	"use_mcp_tool",
	"access_mcp_resource",
	"load_mcp_documentation",
	"ask_followup_question",
	"plan_mode_respond",
	"plan_mode_response",
	"attempt_completion",
	"new_task",
	"switch_mode",
	"fetch_instructions",
	"update_todo_list",
	"run_slash_command",
	"generate_image",
	"condense",
	"summarize_task",
	"report_bug",
	"new_rule"
].join("|");
const XML_PARAMETERS = [
	"command|requires_approval|timeout|cwd|path|content|diff|regex|file_pattern|recursive|action|url",
	"coordinate|size|text|server_name|tool_name|arguments|uri|question|options|follow_up|response",
	"result|context|title|mode|mode_slug|reason|message|task|todos|query|prompt|args|line_count|line",
	"start_line|end_line|search|replace|use_regex|ignore_case|operations|image|task_progress",
	"needs_more_exploration|what_happened|steps_to_reproduce|api_request_output|additional_context"
].join("|");
const OPENING = new RegExp(`<(${XML_TOOLS})>`);
const ANSWER = new RegExp(`^\\[(?:ERROR\\]|(?:${XML_TOOLS})[ \\]])`);
function hasEnvironmentDetails(message) {
	return listAt(message, "content").some((block) => textAt(block, "text")?.startsWith("<environment_details>") === true);
}
function isXmlResult(message) {
	return ANSWER.test(textAt(listAt(message, "content")[0], "text") ?? "");
}
function callInXml(message) {
	const text = textAt(message, "content") ?? listAt(message, "content").flatMap((block) => textAt(block, "type") === "text" ? textAt(block, "text") ?? [] : []).join("\n");
	const opening = OPENING.exec(text);
	const tool = opening?.[1];
	if (opening === null || tool === void 0) return [];
	const input = parametersIn(text, opening.index + opening[0].length, tool);
	if (tool !== "use_mcp_tool") return messageCall(tool, void 0, input);
	const { server_name: server, tool_name: name, arguments: own } = input;
	return name === "" ? [] : messageCall(name, void 0, decoded(own), server === void 0 ? {} : { server });
}
function parametersIn(text, from, tool) {
	const tags = new RegExp(`<(?:(${XML_PARAMETERS})|/${tool})>`, "g");
	const found = /* @__PURE__ */ new Map();
	tags.lastIndex = from;
	for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
		const name = tag[1];
		if (name === void 0) break;
		const closing = `</${name}>`;
		const end = name === "content" && (tool === "write_to_file" || tool === "new_rule") ? text.lastIndexOf(closing) : text.indexOf(closing, tags.lastIndex);
		const isOpen = end < tags.lastIndex;
		found.set(name, text.slice(tags.lastIndex, isOpen ? void 0 : end).trim());
		if (isOpen) break;
		tags.lastIndex = end + closing.length;
	}
	return Object.fromEntries(found);
}
// build/src/formats/traces/codex-calls.js
const MAX_OPEN = 1e4;
var CodexCalls = class {
	session;
	folder;
	#sink;
	#usage;
	#pending = /* @__PURE__ */ new Map();
	#inputLength = 0;
	constructor(sink, usage) {
		this.#sink = sink;
		this.#usage = usage;
	}
	has(id) {
		return this.#pending.has(id);
	}
	put(id, record, isLasting = true) {
		if (id === void 0) {
			this.#sink.call(this.#callOf(record));
			return;
		}
		const pending = this.#pending.get(id);
		if (pending !== void 0 && isSameCall$1(pending.call, record)) {
			if (isSameInput(pending, record)) {
				this.#merge(id, pending, record);
				return;
			}
			this.settle(id);
		}
		this.#hold(id, record, isLasting);
	}
	mark(id, status) {
		const pending = this.#pending.get(id);
		if (pending === void 0 || status === "unknown") return;
		const before = pending.call.status;
		if (status === "ok" && before === "denied") this.#sink.call(pending.call);
		if (status === "ok" || status === "error" && before !== "denied" || status === "denied" && before !== "ok") pending.call = {
			...pending.call,
			status
		};
	}
	settle(id) {
		const pending = this.#pending.get(id);
		this.#pending.delete(id);
		if (pending === void 0) return;
		this.#inputLength -= inputLength(pending.call);
		this.#sink.call(pending.call);
	}
	end() {
		for (const id of [...this.#pending.keys()]) this.settle(id);
	}
	#callOf({ inputDigest: _, input, ...call }) {
		this.#usage.beforeCall();
		return placed({
			...call,
			...this.session !== void 0 && { session: this.session },
			...this.#sink.wholeArguments && this.folder !== void 0 && { folder: this.folder },
			...argumentFacts(this.#sink, call, input)
		}, this.#sink.position);
	}
	#merge(id, pending, { inputDigest, tool, server, status }) {
		if (inputDigest !== void 0) pending.inputDigests.set(inputDigest.kind, inputDigest.content);
		if (server !== void 0 && pending.call.server === void 0) pending.call = {
			...pending.call,
			tool,
			server
		};
		this.mark(id, status);
	}
	#hold(id, record, isLasting) {
		const { inputDigest, tool, status } = record;
		const key = this.#pending.has(id) ? `${id}/${tool}` : id;
		if (this.#pending.has(key)) this.mark(key, status);
		else {
			const call = {
				...this.#callOf(record),
				...isLasting && lasting(key, inputDigest)
			};
			this.#inputLength += inputLength(call);
			this.#pending.set(key, {
				call,
				inputDigests: new Map(inputDigest && [[inputDigest.kind, inputDigest.content]])
			});
		}
		while (this.#pending.size > MAX_OPEN || this.#inputLength > 67108864 && this.#pending.size > 1) {
			const [oldest] = this.#pending.keys();
			if (oldest === void 0) return;
			this.settle(oldest);
		}
	}
};
function lasting(id, inputDigest) {
	return {
		id,
		content: inputDigest?.content ?? 0,
		.../^call_[A-Za-z0-9]{16,}$/.test(id) && { copied: true }
	};
}
function isSameCall$1(before, record) {
	if (before.tool === record.tool) return true;
	if (before.server === void 0 && record.server !== void 0) return before.tool.endsWith(record.tool);
	return before.server !== void 0 && record.server === void 0 && record.tool.endsWith(before.tool);
}
function isSameInput(pending, { inputDigest }) {
	const known = inputDigest === void 0 ? void 0 : pending.inputDigests.get(inputDigest.kind);
	return known === void 0 || known === inputDigest?.content;
}
// build/src/formats/traces/codex-usage.js
var CodexUsage = class {
	#sink;
	#session;
	#origin;
	#total = NO_TOKENS;
	#answer;
	#isWaiting = false;
	constructor(sink) {
		this.#sink = sink;
	}
	beforeCall() {
		this.#isWaiting = false;
		if (this.#sink.usage) this.#answer ??= this.#sink.position?.();
	}
	read(record, context) {
		if (this.#sink.usage === void 0 && this.#sink.turn === void 0) return;
		const { payload, msg } = record;
		switch (record.type) {
			case "session_meta":
				this.#enter(context.session, idAt(payload, "forked_from_id"));
				break;
			case "thread.started":
				this.#enter(context.session, void 0);
				break;
			case "turn.started":
				this.#addTurn(record, context);
				break;
			case "turn.completed":
				this.#addTotal(record.usage, void 0, context);
				break;
			case "response_item":
				if (isPrompt$1(payload)) this.#addTurn(record, context);
				else if (at(payload, "role") === "assistant") this.#isWaiting = false;
				break;
			case "event_msg":
				this.#addEvent(payload, record, context);
				break;
			default: if (isRecord(msg)) this.#addEvent(msg, record, context);
		}
	}
	#enter(session, origin) {
		this.#answer = void 0;
		if (session === this.#session) return;
		this.#session = session;
		this.#origin = origin;
		this.#total = NO_TOKENS;
	}
	#addEvent(event, record, context) {
		const type = textAt(event, "type");
		if (type === "user_message") this.#addTurn(record, context);
		else if (type === "token_count") this.#addTotal(at(event, "info", "total_token_usage"), at(event, "info", "last_token_usage"), context);
	}
	#addTurn(record, context) {
		if (this.#isWaiting) return;
		this.#isWaiting = true;
		this.#answer = void 0;
		const id = textAt(record, "timestamp");
		this.#sink.turn?.({
			...context,
			order: this.#sink.position?.() ?? 0,
			...id !== void 0 && {
				id,
				...this.#scope()
			}
		});
	}
	#addTotal(usage, last, context) {
		const total = countsOf$2(usage);
		if (this.#sink.usage === void 0 || total === void 0) return;
		const counts = sizeOf(total) < sizeOf(this.#total) ? countsOf$2(last) : remainderOf(total, this.#total);
		this.#total = total;
		const order = this.#answer ?? this.#sink.position?.() ?? 0;
		this.#answer = void 0;
		if (counts === void 0) return;
		this.#isWaiting = false;
		const { input, cacheRead, output } = total;
		this.#sink.usage({
			...context,
			order,
			...counts,
			id: JSON.stringify([
				input,
				cacheRead,
				output
			]),
			...this.#scope()
		});
	}
	#scope() {
		return this.#origin === void 0 ? {} : { scope: this.#origin };
	}
};
function countsOf$2(usage) {
	return inclusiveCounts({
		input: countAt$1(usage, "input_tokens"),
		cacheRead: countAt$1(usage, "cached_input_tokens"),
		output: countAt$1(usage, "output_tokens")
	});
}
function sizeOf({ input, cacheRead, output }) {
	return input + cacheRead + output;
}
function isPrompt$1(payload) {
	if (at(payload, "type") === "function_call" || at(payload, "role") !== "user") return false;
	const texts = listAt(payload, "content").flatMap((part) => textAt(part, "text") ?? []);
	return texts.length > 0 && !texts.some((text) => /^\s*(?:<|# AGENTS\.md)/.test(text));
}
// build/src/formats/traces/codex.js
const CODEX = {
	id: "codex",
	title: "Codex session",
	agentIds: "framework",
	marks: ["type", "msg"],
	recognise: (record) => isRecord(record) && (isRollout(record) || isExec(record)),
	takes: (record) => isRecord(record) && (isRollout(record) || isExec(record) || isOther$3(record)),
	open(sink) {
		const usage = new CodexUsage(sink);
		const calls = new CodexCalls(sink, usage);
		return {
			read(record) {
				if (!isRecord(record)) return;
				const time = timeOf(record.timestamp);
				switch (record.type) {
					case "session_meta":
						calls.end();
						calls.session = idAt(record, "payload", "id") ?? calls.session;
						calls.folder = textAt(record, "payload", "cwd");
						break;
					case "thread.started":
						calls.end();
						calls.session = idAt(record, "thread_id") ?? calls.session;
						break;
					case "response_item":
						if (isRecord(record.payload)) takeResponse(record.payload, time, calls);
						break;
					case "event_msg":
						if (isRecord(record.payload)) takeEvent$1(record.payload, time, calls);
						break;
					case "item.started":
					case "item.updated":
					case "item.completed":
						if (isRecord(record.item)) takeItem$1(record.item, time, record.type === "item.completed", calls);
						break;
					default: if (isRecord(record.msg)) takeEvent$1(record.msg, time, calls);
				}
				const { session } = calls;
				usage.read(record, {
					...session !== void 0 && { session },
					...time !== void 0 && { at: time }
				});
			},
			end: () => calls.end()
		};
	}
};
function takeResponse(payload, time, calls) {
	const type = textAt(payload, "type") ?? "";
	const id = idAt(payload, "call_id") ?? idAt(payload, "id");
	const about = {
		...time !== void 0 && { at: time },
		status: "unknown"
	};
	if (type === "function_call" || type === "custom_tool_call") {
		const [name, space] = [textAt(payload, "name"), textAt(payload, "namespace")];
		const tool = space?.startsWith("mcp__") && name !== void 0 ? `${space}${space.endsWith("__") ? "" : "__"}${name}` : name;
		if (tool !== void 0) calls.put(id, {
			tool,
			...about,
			...operationOf$4(tool, payload.arguments),
			...inputIn("response", payload.arguments ?? payload.input)
		});
	} else if (BUILT_IN.test(type)) calls.put(id, {
		tool: type.slice(0, -5),
		...about,
		...inputIn("response", payload.action)
	});
	else if (/^(?:function_call|custom_tool_call)_output$/.test(type) && id !== void 0) {
		const output = decoded(payload.output);
		calls.mark(id, exitStatus(at(output, "metadata", "exit_code") ?? at(output, "success")));
	}
}
function inputIn(kind, value) {
	return value === void 0 ? {} : {
		inputDigest: {
			kind,
			content: contentDigest(value)
		},
		input: value
	};
}
function operationOf$4(tool, input) {
	if (tool !== "spawn_agent") return {};
	const target = textAt(decoded(input), "agent_type");
	return { operation: {
		kind: "delegate",
		...target !== void 0 && { target }
	} };
}
const BUILT_IN = /^(?:local_shell|web_search|image_generation|tool_search)_call$/;
function takeEvent$1(payload, time, calls) {
	const type = textAt(payload, "type") ?? "";
	if (type === "session_configured") calls.session = idAt(payload, "session_id") ?? calls.session;
	if (/^mcp_tool_call_(?:begin|end)$/.test(type)) takeMcpEvent(type, payload, time, calls);
	else if (/^(?:exec_command|patch_apply)_(?:begin|end)$/.test(type)) takeCommandEvent(type, payload, time, calls);
}
function takeMcpEvent(type, payload, time, calls) {
	const id = idAt(payload, "call_id");
	const [server, tool] = [textAt(payload, "invocation", "server"), textAt(payload, "invocation", "tool")];
	const status = type.endsWith("_end") ? mcpStatus$1(payload.result) : "unknown";
	const input = inputIn("event", at(payload, "invocation", "arguments"));
	if (tool !== void 0) calls.put(id, {
		tool,
		...server !== void 0 && { server },
		...time !== void 0 && { at: time },
		status,
		...input
	});
	else if (id !== void 0) calls.mark(id, status);
}
function takeCommandEvent(type, payload, time, calls) {
	const id = idAt(payload, "call_id");
	const status = payload.status === "declined" ? "denied" : exitStatus(payload.exit_code ?? payload.success);
	if (id !== void 0 && calls.has(id)) calls.mark(id, status);
	else if (payload.source !== "user_shell") calls.put(id, {
		tool: type.replace(/_(?:begin|end)$/, ""),
		...time !== void 0 && { at: time },
		status,
		...inputOfCommand(payload)
	});
}
function inputOfCommand({ command, changes }) {
	if (command !== void 0) return { input: { command } };
	return changes === void 0 ? {} : { input: { changes } };
}
function takeItem$1(item, time, isDone, calls) {
	const type = textAt(item, "type") ?? textAt(item, "item_type") ?? "";
	const tool = type === "mcp_tool_call" || type === "collab_tool_call" ? textAt(item, "tool") : ITEMS.includes(type) ? type : void 0;
	const server = type === "mcp_tool_call" ? textAt(item, "server") : void 0;
	const id = idAt(item, "id");
	if (tool === void 0) return;
	calls.put(id, {
		tool,
		...server !== void 0 && { server },
		...time !== void 0 && { at: time },
		status: itemStatus(item.status),
		input: item.arguments,
		...inputOfCommand(item),
		...type === "collab_tool_call" && tool !== void 0 && operationOf$4(tool, void 0)
	}, false);
	if (isDone && id !== void 0) calls.settle(id);
}
const ITEMS = [
	"command_execution",
	"file_change",
	"web_search"
];
function itemStatus(word) {
	if (word === "declined") return "denied";
	if (word === "failed") return "error";
	return word === "completed" ? "ok" : "unknown";
}
function exitStatus(proof) {
	if (typeof proof === "number") return proof === 0 ? "ok" : "error";
	if (typeof proof === "boolean") return proof ? "ok" : "error";
	return "unknown";
}
function mcpStatus$1(result) {
	if (!isRecord(result)) return "unknown";
	if (Object.hasOwn(result, "Err")) return "error";
	if (!Object.hasOwn(result, "Ok")) return "unknown";
	return at(result, "Ok", "isError") === true || at(result, "Ok", "is_error") === true ? "error" : "ok";
}
const ROLLOUT_TYPES = [
	"session_meta",
	"response_item",
	"event_msg",
	"turn_context"
];
function isRollout(record) {
	return ROLLOUT_TYPES.includes(record.type) && isRecord(record.payload);
}
function isOther$3(record) {
	if (isRecord(record.msg)) return typeof record.msg.type === "string";
	return typeof record.type === "string" && (isRecord(record.payload) || isRecord(record.item) || /^(?:thread|turn|item|error)(?:\.|$)/.test(record.type)) && !Object.hasOwn(record, "tool");
}
function isExec(record) {
	if (record.type === "thread.started") return idAt(record, "thread_id") !== void 0;
	if (/^item\.(?:started|updated|completed)$/.test(textAt(record, "type") ?? "")) return (textAt(record, "item", "type") ?? textAt(record, "item", "item_type")) !== void 0;
	return /^(?:session_configured$|task_|turn_|mcp_tool_call_|exec_command_|patch_apply_|agent_)/.test(textAt(record, "msg", "type") ?? "");
}
// build/src/formats/traces/copilot-usage.js
var CopilotUsage = class {
	#sink;
	#counted = NO_TOKENS;
	constructor(sink) {
		this.#sink = sink;
	}
	take(event, data, session) {
		const time = timeOf(event.timestamp);
		const context = {
			...session !== void 0 && { session },
			...time !== void 0 && { at: time }
		};
		if (event.type === "user.message") this.#addTurn(event, context);
		else if (this.#sink.usage === void 0) return;
		else if (event.type === "assistant.message") {
			const counts = tokenCounts({ output: countAt$1(data, "outputTokens") });
			if (counts === void 0) return;
			this.#counted = sumOf(this.#counted, counts);
			this.#report(counts, idAt(data, "messageId") ?? idAt(event, "id"), context);
		} else this.#addTotal(event, data, context);
	}
	#addTurn(event, context) {
		const id = idAt(event, "id");
		this.#sink.turn?.({
			...context,
			order: this.#sink.position?.() ?? 0,
			...id !== void 0 && { id }
		});
	}
	#addTotal(event, { modelMetrics }, context) {
		const models = isRecord(modelMetrics) ? Object.values(modelMetrics) : [];
		const totals = models.flatMap((model) => countsOf$1(at(model, "usage")) ?? []);
		if (totals.length === 0) return;
		const missing = models.some((model) => !isCounted(at(model, "usage"))) ? [UNKNOWN_TOKENS] : [];
		const rest = remainderOf([...totals, ...missing].reduce(sumOf), this.#counted) ?? missing[0];
		this.#counted = NO_TOKENS;
		if (rest !== void 0) this.#report(rest, idAt(event, "id"), context);
	}
	#report(counts, id, context) {
		this.#sink.usage?.({
			...context,
			order: this.#sink.position?.() ?? 0,
			...counts,
			...id !== void 0 && { id }
		});
	}
};
function isCounted(usage) {
	return countAt$1(usage, "inputTokens", "outputTokens") !== void 0;
}
function countsOf$1(usage) {
	return inclusiveCounts({
		input: countAt$1(usage, "inputTokens"),
		cacheRead: countAt$1(usage, "cacheReadTokens"),
		cacheWrite: countAt$1(usage, "cacheWriteTokens"),
		output: countAt$1(usage, "outputTokens")
	});
}
// build/src/formats/traces/copilot-events.js
const MAX_REQUESTS = 1e4;
const COPILOT_EVENTS = {
	id: "copilot-events",
	title: "Copilot CLI events",
	agentIds: "framework",
	marks: ["type"],
	recognise: (record) => isRecord(record) && isEvent$1(record),
	takes: (record) => isRecord(record) && (isEvent$1(record) || isRecord(record.data) && /^[a-z_]+\.[a-z_.]+$/.test(textAt(record, "type") ?? "")),
	open(sink) {
		const calls = new CopilotCalls(sink);
		return {
			read(record) {
				if (isRecord(record) && isRecord(record.data)) calls.take(record, record.data);
			},
			end: () => calls.end()
		};
	}
};
var CopilotCalls = class {
	#calls;
	#requested = /* @__PURE__ */ new Map();
	#permissionRequests = /* @__PURE__ */ new Map();
	#refused = /* @__PURE__ */ new Map();
	#sink;
	#usage;
	#session;
	constructor(sink) {
		this.#sink = sink;
		this.#calls = new OpenCalls(sink);
		this.#usage = new CopilotUsage(sink);
	}
	take(event, data) {
		switch (event.type) {
			case "session.start":
			case "session.resume":
				this.#session = idAt(data, "sessionId") ?? this.#session;
				break;
			case "assistant.message":
				this.#usage.take(event, data, this.#session);
				this.#takeRequests(data, event.timestamp);
				break;
			case "tool.execution_start":
				this.#takeStart(event, data);
				break;
			case "tool.execution_complete":
				this.#takeResult(data);
				break;
			case "permission.requested":
				this.#takeQuestion(data);
				break;
			case "permission.completed":
				this.#takeAnswer(data);
				break;
			case "user.message":
			case "session.shutdown": this.#usage.take(event, data, this.#session);
		}
	}
	end() {
		this.#calls.end();
	}
	#takeRequests(data, timestamp) {
		for (const request of listAt(data, "toolRequests")) {
			const id = idAt(request, "toolCallId");
			const call = this.#callOf(request, textAt(request, "name"), id, timestamp);
			if (call !== void 0 && id !== void 0) remember(this.#requested, this.#keyOf(id), call);
		}
	}
	#takeStart(event, data) {
		const id = idAt(data, "toolCallId");
		const call = this.#callOf(data, textAt(data, "toolName"), id, event.timestamp, event.id);
		const key = id === void 0 ? void 0 : this.#keyOf(id);
		if (key !== void 0) {
			this.#requested.delete(key);
			if (this.#refused.delete(key)) return;
		}
		if (call !== void 0) this.#calls.hold(key, call);
	}
	#takeResult(data) {
		const id = idAt(data, "toolCallId");
		if (id !== void 0 && typeof data.success === "boolean") this.#calls.mark(this.#keyOf(id), data.success ? "ok" : "error");
	}
	#takeQuestion(data) {
		const question = idAt(data, "requestId");
		const id = idAt(data, "permissionRequest", "toolCallId");
		if (question !== void 0 && id !== void 0) remember(this.#permissionRequests, question, id);
	}
	#takeAnswer(data) {
		const id = idAt(data, "toolCallId") ?? this.#permissionRequests.get(idAt(data, "requestId") ?? "");
		if (id === void 0 || !/^denied(?:-|$)/.test(textAt(data, "result", "kind") ?? "")) return;
		const key = this.#keyOf(id);
		const call = this.#requested.get(key);
		if (call !== void 0) {
			this.#calls.hold(key, call);
			this.#requested.delete(key);
			remember(this.#refused, key, true);
		}
		this.#calls.mark(key, "denied");
	}
	#keyOf(id) {
		return UNIQUE.test(id) ? id : JSON.stringify([this.#session, id]);
	}
	#callOf(named, raw, id, timestamp, event) {
		const server = textAt(named, "mcpServerName");
		const tool = textAt(named, "mcpToolName") ?? withoutServer$1(raw, server);
		const time = timeOf(timestamp);
		const input = at(named, "arguments");
		if (tool === void 0) return void 0;
		return {
			tool,
			...raw !== void 0 && raw !== tool && { raw },
			...server !== void 0 && { server },
			...time !== void 0 && { at: time },
			...this.#session !== void 0 && { session: this.#session },
			status: "unknown",
			...operationOf$3(tool, server, input),
			...argumentFacts(this.#sink, {
				tool,
				server
			}, input),
			...id !== void 0 && {
				id,
				content: contentDigest(UNIQUE.test(id) ? null : event, input)
			}
		};
	}
};
function operationOf$3(tool, server, input) {
	const target = server === void 0 ? textAt(input, "agent_type") : void 0;
	return tool === "task" && target !== void 0 ? { operation: {
		kind: "delegate",
		target
	} } : {};
}
const UNIQUE = /^(?:call|toolu)_[A-Za-z0-9_]{16,}$/;
function remember(map, key, value) {
	map.set(key, value);
	if (map.size <= MAX_REQUESTS) return;
	const [oldest] = map.keys();
	if (oldest !== void 0) map.delete(oldest);
}
function withoutServer$1(tool, server) {
	if (tool === void 0 || server === void 0 || !tool.startsWith(`${server}-`)) return tool;
	return tool.slice(server.length + 1) || tool;
}
function isEvent$1(record) {
	const { type, data } = record;
	if (typeof type !== "string" || !isRecord(data)) return false;
	if (type === "tool.execution_start") return idAt(data, "toolCallId") !== void 0 && textAt(data, "toolName") !== void 0;
	if (type === "session.start") return idAt(data, "sessionId") !== void 0;
	return /^(?:session|assistant|tool|user|permission)\.[a-z_]+$/.test(type) && idAt(record, "id") !== void 0 && Object.hasOwn(record, "parentId");
}
// build/src/formats/traces/cursor.js
const CURSOR = {
	id: "cursor",
	title: "Cursor agent output",
	agentIds: "framework",
	marks: ["tool_call", "type"],
	recognise: isCall,
	takes: (record) => isCall(record) || isOther$2(record),
	recogniseAmongOthers: isCall,
	open(sink) {
		const open = new OpenCalls(sink);
		return {
			read(record) {
				const session = idAt(record, "session_id");
				const time = timeOf(at(record, "timestamp_ms"));
				const context = {
					...session !== void 0 && { session },
					...time !== void 0 && { at: time }
				};
				if (sink.turn && at(record, "type") === "user") sink.turn({
					...context,
					order: sink.position?.() ?? 0
				});
				if (!isCall(record)) return;
				const { raw, ...call } = callOf$3(record.tool_call);
				const id = idAt(record, "call_id");
				if (id === void 0 || call.tool === void 0) return;
				const key = JSON.stringify([session, id]);
				for (const found of messageCall(call.tool, id, call.input, call)) open.hold(key, completeCall(sink, found, {
					...context,
					...raw && { raw }
				}));
				const status = statusOf$4(record);
				if (status !== "unknown") open.mark(key, status);
			},
			end: () => open.end()
		};
	}
};
function isCall(record) {
	return isRecord(record) && record.type === "tool_call" && isRecord(record.tool_call) && idAt(record, "call_id") !== void 0;
}
const OTHERS = [
	"system",
	"user",
	"assistant",
	"thinking",
	"result"
];
function isOther$2(record) {
	return isRecord(record) && OTHERS.includes(record.type) && Object.hasOwn(record, "session_id");
}
function callOf$3(call) {
	const named = textAt(call, "function", "name");
	if (named !== void 0) return {
		tool: named,
		input: at(call, "function", "arguments")
	};
	const key = keyOf$3(call);
	if (key === void 0) return {};
	const input = at(call, key, "args");
	if (key === "mcpToolCall") {
		const server = textAt(input, "providerIdentifier") ?? textAt(input, "serverName");
		const tool = textAt(input, "toolName") ?? textAt(input, "name");
		return {
			...tool !== void 0 && { tool },
			...server !== void 0 && { server },
			input: at(input, "args")
		};
	}
	const name = key.slice(0, -8);
	return {
		tool: name.charAt(0).toUpperCase() + name.slice(1),
		input,
		raw: key
	};
}
function keyOf$3(call) {
	return Object.keys(call).find((key) => /^[a-z]\w{0,99}ToolCall$/.test(key));
}
const RESULTS = {
	success: "ok",
	error: "error",
	failure: "error",
	timeout: "error",
	rejected: "denied",
	permissionDenied: "denied"
};
function statusOf$4({ tool_call: call }) {
	const result = at(call, keyOf$3(call) ?? "function", "result") ?? call.result;
	const word = (isRecord(result) ? Object.keys(result) : []).find((name) => Object.hasOwn(RESULTS, name));
	return word !== void 0 && RESULTS[word] || "unknown";
}
// build/src/formats/traces/gemini-usage.js
var GeminiUsage = class {
	#sink;
	#answers;
	constructor(sink) {
		this.#sink = sink;
		this.#answers = new OpenUsage(sink);
	}
	event(name, attributes, time) {
		const session = idAt(attributes, "session.id");
		const context = {
			...session !== void 0 && { session },
			...time !== void 0 && { at: time }
		};
		if (name === "gemini_cli.user_prompt") {
			const id = idAt(attributes, "prompt_id");
			this.#sink.turn?.({
				...context,
				order: this.#sink.position?.() ?? 0,
				...id !== void 0 && { id }
			});
		} else if (name === "gemini_cli.api_response" && this.#sink.usage) {
			const counts = geminiCounts((key) => countAt$1(attributes, key));
			if (counts === void 0) return;
			const id = JSON.stringify([
				idAt(attributes, "prompt_id"),
				time,
				Object.values(counts)
			]);
			this.#sink.usage({
				...context,
				order: this.#sink.position?.() ?? 0,
				...counts,
				...time !== void 0 && { id }
			});
		}
	}
	message(message, session) {
		const id = idAt(message, "id");
		const time = timeOf(at(message, "timestamp"));
		const context = {
			...session !== void 0 && { session },
			...time !== void 0 && { at: time },
			...id !== void 0 && { id }
		};
		const type = at(message, "type");
		if (type === "user") this.#sink.turn?.({
			...context,
			order: this.#sink.position?.() ?? 0
		});
		else if (type === "gemini") {
			const key = id === void 0 ? void 0 : JSON.stringify([session, id]);
			this.#answers.add(key, context, chatCounts(at(message, "tokens")));
		}
	}
	end() {
		this.#answers.end();
	}
};
function geminiCounts(count) {
	return withThoughts(count("input_token_count"), count("cached_content_token_count"), count("tool_token_count"), count("output_token_count"), count("thoughts_token_count"));
}
function chatCounts(tokens) {
	return withThoughts(countAt$1(tokens, "input"), countAt$1(tokens, "cached"), countAt$1(tokens, "tool"), countAt$1(tokens, "output"), countAt$1(tokens, "thoughts"));
}
function withThoughts(input, cached, tool, output, thoughts) {
	return inclusiveCounts({
		input: input === void 0 ? void 0 : input + (tool ?? 0),
		cacheRead: cached,
		output: output === void 0 ? void 0 : output + (thoughts ?? 0)
	});
}
// build/src/formats/traces/gemini-cli.js
const GEMINI_CLI = {
	id: "gemini-cli",
	title: "Gemini CLI",
	agentIds: "framework",
	marks: [
		"attributes",
		"sessionId",
		"toolCalls",
		"messages"
	],
	recognise: (record) => isRecord(record) && (eventOf$1(record)?.startsWith("gemini_cli.") === true || isChat$1(record)),
	takes: (record) => isRecord(record) && (eventOf$1(record)?.startsWith("gemini_cli.") === true || isChat$1(record) || isOther$1(record)),
	open(sink) {
		const open = new OpenCalls(sink);
		const usage = new GeminiUsage(sink);
		let session;
		return {
			read(record) {
				if (!isRecord(record)) return;
				const event = eventOf$1(record);
				if (event === "gemini_cli.tool_call") {
					takeEvent(record, sink);
					return;
				}
				if (event !== void 0) {
					usage.event(event, record.attributes, timeOfEvent(record));
					return;
				}
				const set = isRecord(record.$set) ? record.$set : record;
				session = idAt(set, "sessionId") ?? session;
				for (const message of [record, ...listAt(set, "messages")]) {
					usage.message(message, session);
					takeMessage(message, session, open, sink);
				}
			},
			end() {
				usage.end();
				open.end();
			}
		};
	}
};
function eventOf$1(record) {
	return textAt(record, "attributes", "event.name");
}
function timeOfEvent({ attributes, hrTime }) {
	return timeOf(at(attributes, "event.timestamp")) ?? timeOfPair(hrTime);
}
function takeEvent(record, sink) {
	const { attributes } = record;
	const server = textAt(attributes, "mcp_server_name");
	const raw = textAt(attributes, "function_name");
	const tool = withoutServer(raw, server);
	const session = idAt(attributes, "session.id");
	const time = timeOfEvent(record);
	if (tool === void 0) return;
	sink.call({
		tool,
		...raw !== void 0 && raw !== tool && { raw },
		...server !== void 0 && { server },
		...time !== void 0 && { at: time },
		...session !== void 0 && { session },
		status: eventStatus(attributes),
		...operationOf$2(tool, server),
		...argumentFacts(sink, {
			tool,
			server
		}, at(attributes, "function_args"))
	});
}
function operationOf$2(tool, server) {
	return tool === "save_memory" && server === void 0 ? { operation: { kind: "memory write" } } : {};
}
function eventStatus(attributes) {
	if (at(attributes, "decision") === "reject") return "denied";
	const success = at(attributes, "success");
	if (success === true || success === "true") return "ok";
	return success === false || success === "false" ? "error" : "unknown";
}
function timeOfPair(pair) {
	if (!Array.isArray(pair)) return void 0;
	const [seconds, nanoseconds] = pair;
	if (typeof seconds !== "number" || typeof nanoseconds !== "number") return void 0;
	return timeOf(seconds * 1e3 + Math.floor(nanoseconds / 1e6));
}
function withoutServer(tool, server) {
	if (tool === void 0 || server === void 0) return tool;
	const plain = server.replace(/[^A-Za-z0-9_.:-]/g, "_");
	const prefix = [`mcp_${plain}_`, `${plain}__`].find((text) => tool.startsWith(text));
	return prefix === void 0 ? tool : tool.slice(prefix.length) || tool;
}
function takeMessage(message, session, open, sink) {
	const messageId = idAt(message, "id");
	listAt(message, "toolCalls").forEach((call, index) => {
		const tool = textAt(call, "name");
		const id = idAt(call, "id") ?? (messageId === void 0 ? void 0 : `${messageId}/${index}`);
		const key = id === void 0 ? void 0 : JSON.stringify([session, id]);
		const time = timeOf(at(call, "timestamp")) ?? timeOf(at(message, "timestamp"));
		const status = chatStatus(at(call, "status"));
		if (tool === void 0) return;
		open.hold(key, {
			tool,
			...time !== void 0 && { at: time },
			...session !== void 0 && { session },
			status,
			...operationOf$2(tool, void 0),
			...argumentFacts(sink, { tool }, at(call, "args")),
			...id !== void 0 && {
				id,
				content: contentDigest(messageId ?? time, at(call, "args"))
			}
		});
		if (key !== void 0 && status !== "unknown") open.mark(key, status);
	});
}
function chatStatus(word) {
	if (word === "success") return "ok";
	return word === "error" ? "error" : "unknown";
}
function isOther$1(record) {
	if (textAt(at(record, "resource", "attributes") ?? at(record, "resource", "_attributes"), "service.name") === "gemini-cli") return true;
	return isRecord(record.$set) || TURNS.includes(record.type) && Object.hasOwn(record, "content") && Object.hasOwn(record, "id");
}
const TURNS = [
	"user",
	"gemini",
	"info",
	"warning",
	"error"
];
function isChat$1(record) {
	if (idAt(record, "sessionId") !== void 0 && textAt(record, "projectHash") !== void 0) return true;
	if (record.type === "gemini" && Array.isArray(record.toolCalls)) return true;
	return listAt(record, "messages").some((message) => at(message, "type") === "gemini" || listAt(message, "toolCalls").length > 0);
}
// build/src/formats/traces/flat-line.js
const QUOTE$1 = 34;
const BACKSLASH$1 = 92;
var FlatLine = class {
	#keys;
	#plain;
	#values;
	#ranges;
	#members = [];
	constructor(keys, digested = []) {
		this.#keys = [...keys, ...digested];
		this.#plain = keys.length;
		this.#values = this.#keys.map(() => void 0);
		this.#ranges = digested.flatMap(() => [-1, -1]);
	}
	digested(text) {
		return this.#keys.slice(this.#plain).map((_, place) => {
			const [from = -1, to = -1] = this.#ranges.slice(2 * place, 2 * place + 2);
			return from === -1 ? void 0 : text.slice(from, to);
		});
	}
	read(text, start, end) {
		const values = this.#values;
		values.fill(void 0);
		this.#ranges.fill(-1);
		if (text.charCodeAt(start) !== 123) return void 0;
		let at = start + 1;
		for (let place = 0; place < MAX_KEYS; place += 1) {
			at = skipSpace$1(text, at);
			const member = this.#memberAt(text, at, place);
			if (member === void 0) return void 0;
			const { written, index } = member;
			at = skipSpace$1(text, at + written.length);
			const to = index >= this.#plain ? endOfDigested(text, at, end) : endOfValue(text, at, end);
			if (to === -1) return void 0;
			if (index !== -1) {
				values[index] = this.#valueAt(text, index, at, to);
				if (values[index] === void 0) return void 0;
			}
			at = skipSpace$1(text, to);
			const next = text.charCodeAt(at);
			if (next !== 44) return next === 125 && isEnd(text, at, end) ? values : void 0;
			at += 1;
		}
	}
	#valueAt(text, index, from, to) {
		if (index < this.#plain) return flatValue(text, from, to);
		const place = 2 * (index - this.#plain);
		this.#ranges[place] = from;
		this.#ranges[place + 1] = to;
		return lastDigest;
	}
	#memberAt(text, at, place) {
		const member = this.#members[place];
		return member !== void 0 && text.startsWith(member.written, at) ? member : this.#learn(text, at, place);
	}
	#learn(text, at, place) {
		if (text.charCodeAt(at) !== QUOTE$1) return void 0;
		const close = text.indexOf("\"", at + 1);
		const key = close === -1 ? void 0 : text.slice(at + 1, close);
		if (key === void 0 || key.includes("\\")) return void 0;
		const colon = skipSpace$1(text, close + 1);
		if (text.charCodeAt(colon) !== 58) return void 0;
		const member = {
			written: copyString(text.slice(at, colon + 1)),
			index: this.#keys.indexOf(key)
		};
		this.#members[place] = member;
		return member;
	}
};
function isEnd(text, at, end) {
	return at < end && skipSpace$1(text, at + 1) >= end;
}
let lastDigest;
function endOfDigested(text, start, stop) {
	let running = 0;
	let length = 0;
	let depth = 0;
	let isPlain = true;
	let at = start;
	for (; at < stop; at += 1) {
		let char = text.charCodeAt(at);
		if (char === QUOTE$1) {
			const open = at;
			do {
				running = mix(running, char);
				at += 1;
				char = text.charCodeAt(at);
			} while (char !== QUOTE$1 && char !== BACKSLASH$1 && at < stop);
			if (char === BACKSLASH$1) {
				isPlain = false;
				at = endOfText(text, open, stop) - 1;
				if (at < 0) return -1;
			}
			length += at - open;
		} else if (char === 123 || char === 91) depth += 1;
		else if (char === 125 || char === 93) {
			if (depth === 0) break;
			depth -= 1;
		} else if (char === 44) {
			if (depth === 0) break;
		} else if (char === 46) isPlain = false;
		else if (char === 32 || char === 9 || char === 13) continue;
		running = mix(running, char);
		length += 1;
		if (depth === 0 && (char === QUOTE$1 || char === 125 || char === 93)) {
			at += 1;
			break;
		}
	}
	if (at > stop || at === start || depth > 0) return -1;
	lastDigest = isPlain ? mix(running ^ running >>> 15, length) : parsedDigest(text.slice(start, at));
	return at;
}
function parsedDigest(text) {
	try {
		return contentDigest(JSON.parse(text));
	} catch {
		return;
	}
}
const MAX_KEYS = 100;
function skipSpace$1(text, from) {
	let at = from;
	for (let char = text.charCodeAt(at); char === 32 || char === 13 || char === 9; char = text.charCodeAt(at)) at += 1;
	return at;
}
function endOfValue(text, start, stop) {
	const char = text.charCodeAt(start);
	if (char === QUOTE$1) return endOfText(text, start, stop);
	if (char !== 123 && char !== 91) return endOfWord(text, start, stop);
	let depth = 0;
	for (let at = start; at < stop; at += 1) {
		const inner = text.charCodeAt(at);
		if (inner === QUOTE$1) {
			at = endOfText(text, at, stop) - 1;
			if (at < 0) return -1;
		} else if (inner === 123 || inner === 91) depth += 1;
		else if (inner === 125 || inner === 93) {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	return -1;
}
function endOfText(text, start, stop) {
	for (let end = text.indexOf("\"", start + 1); end !== -1 && end < stop; end = text.indexOf("\"", end + 1)) {
		let slashes = 0;
		while (text.charCodeAt(end - 1 - slashes) === BACKSLASH$1) slashes += 1;
		if (slashes % 2 === 0) return end + 1;
	}
	return -1;
}
function endOfWord(text, start, stop) {
	let at = start;
	for (; at < stop; at += 1) {
		const char = text.charCodeAt(at);
		if (char === 44 || char === 125 || char === 32 || char === 13 || char === 9) break;
	}
	return at > start ? at : -1;
}
function flatValue(text, start, end) {
	if (text.charCodeAt(start) === QUOTE$1) {
		for (let at = start + 1; at < end - 1; at += 1) {
			const char = text.charCodeAt(at);
			if (char === BACKSLASH$1 || char < 32) return void 0;
		}
		return text.slice(start + 1, end - 1);
	}
	const word = text.slice(start, end);
	if (word === "true" || word === "false") return word === "true";
	if (word === "null") return null;
	return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word) ? Number(word) : void 0;
}
// build/src/formats/traces/generic-fields.js
const FIELDS = {
	tool: [
		"tool",
		"tool_name",
		"toolName"
	],
	name: ["name"],
	server: [
		"server",
		"server_name",
		"mcp_server"
	],
	time: [
		"timestamp",
		"time",
		"ts",
		"at",
		"created_at",
		"started_at"
	],
	session: [
		"session_id",
		"session",
		"sessionId"
	],
	trace: ["trace_id", "traceId"],
	agent: [
		"agent_id",
		"agent",
		"agentId"
	],
	id: [
		"call_id",
		"callId",
		"tool_call_id",
		"toolCallId"
	],
	status: [
		"status",
		"outcome",
		"effect"
	],
	success: ["success"],
	input: ["input_tokens"],
	output: ["output_tokens"],
	cacheRead: ["cache_read_tokens"],
	cacheWrite: ["cache_write_tokens"]
};
const KEYS = Object.values(FIELDS).flat();
const INPUT_KEYS = [
	"input",
	"arguments",
	"args",
	"parameters",
	"params",
	"tool_input"
];
const ALL_KEYS = /* @__PURE__ */ new Set([
	...KEYS,
	...INPUT_KEYS,
	"output",
	"result",
	"error",
	"duration_ms"
]);
const LOG_KEYS = [
	["msg", "message"],
	[
		"level",
		"levelname",
		"severity"
	],
	["pid", "hostname"],
	["logger"]
];
function isLogLine(record) {
	return LOG_KEYS.filter((keys) => keys.some((key) => Object.hasOwn(record, key))).length > 1;
}
function rangeOf(field) {
	const start = KEYS.indexOf(FIELDS[field][0]);
	return [start, start + FIELDS[field].length];
}
const RANGES = {
	tool: rangeOf("tool"),
	name: rangeOf("name"),
	server: rangeOf("server"),
	time: rangeOf("time"),
	session: rangeOf("session"),
	trace: rangeOf("trace"),
	agent: rangeOf("agent"),
	id: rangeOf("id"),
	status: rangeOf("status"),
	success: rangeOf("success"),
	input: rangeOf("input"),
	output: rangeOf("output"),
	cacheRead: rangeOf("cacheRead"),
	cacheWrite: rangeOf("cacheWrite")
};
function fieldOf(record, key) {
	return Object.hasOwn(record, key) ? record[key] : void 0;
}
function first(values, field) {
	const [start, end] = RANGES[field];
	for (let at = start; at < end; at += 1) {
		const value = values[at];
		if (value !== void 0 && value !== null && value !== "") return value;
	}
}
function textOf$1(values, field) {
	const value = first(values, field);
	return typeof value === "string" ? value : typeof value === "number" && Number.isFinite(value) ? String(value) : void 0;
}
// build/src/formats/traces/generic.js
const GENERIC = {
	id: "records",
	title: "records of calls",
	agentIds: "card",
	marks: [
		"tool",
		"tool_name",
		"toolName",
		"name"
	],
	recognise: (record) => isNamed(record) || isRecord(record) && !isLogLine(record) && nameOf$2(KEYS.map((key) => fieldOf(record, key))) !== void 0,
	takes: isNamed,
	recogniseAmongOthers: (record) => isNamed(record) || GENERIC.recognise(record) && Object.keys(record).every((key) => ALL_KEYS.has(key)),
	open(sink) {
		const flat = new FlatLine(KEYS, INPUT_KEYS);
		return {
			read(record) {
				if (!isRecord(record) || isLogLine(record) && !isNamed(record)) return;
				const inputDigests = INPUT_KEYS.map((key) => Object.hasOwn(record, key) ? contentDigest(record[key]) : void 0);
				emit(sink, [...KEYS.map((key) => fieldOf(record, key)), ...inputDigests], () => INPUT_KEYS.map((key) => fieldOf(record, key)).find(isPresent));
			},
			readLine(text, start, end) {
				const values = flat.read(text, start, end);
				if (values === void 0 || typeof first(values, "tool") !== "string") return false;
				emit(sink, values, () => flat.digested(text).map(parsed).find(isPresent));
				return true;
			},
			end() {}
		};
	}
};
function isNamed(record) {
	return isRecord(record) && FIELDS.tool.some((key) => typeof fieldOf(record, key) === "string" && record[key] !== "");
}
function nameOf$2(values) {
	const tool = first(values, "tool");
	if (typeof tool === "string") return tool;
	const isCall = [
		"session",
		"agent",
		"time",
		"status"
	].some((field) => first(values, field) !== void 0);
	const name = first(values, "name");
	return isCall && typeof name === "string" ? name : void 0;
}
function emit(sink, values, inputOf) {
	if (sink.usage) emitTokens(sink, values);
	const tool = nameOf$2(values);
	if (tool !== void 0) emitCall$1(sink, tool, values, inputOf);
}
function emitTokens(sink, values) {
	const counts = writtenCounts({
		input: first(values, "input"),
		cacheRead: first(values, "cacheRead"),
		cacheWrite: first(values, "cacheWrite"),
		output: first(values, "output")
	});
	if (counts === void 0) return;
	const [session, trace, agent, id] = [
		textOf$1(values, "session"),
		textOf$1(values, "trace"),
		textOf$1(values, "agent"),
		textOf$1(values, "id")
	];
	const at = timeOf(first(values, "time"));
	sink.usage?.({
		order: sink.position?.() ?? 0,
		...counts,
		...at !== void 0 && { at },
		...session !== void 0 && { session },
		...trace !== void 0 && { trace },
		...agent !== void 0 && { agent },
		...id !== void 0 && {
			id,
			content: contentOf$1(values, at)
		}
	});
}
function emitCall$1(sink, tool, values, inputOf) {
	const [server, session, trace] = [
		textOf$1(values, "server"),
		textOf$1(values, "session"),
		textOf$1(values, "trace")
	];
	const [agent, id, at] = [
		textOf$1(values, "agent"),
		textOf$1(values, "id"),
		timeOf(first(values, "time"))
	];
	const call = {
		tool,
		status: statusOf$3(values)
	};
	if (server !== void 0) call.server = server;
	if (at !== void 0) call.at = at;
	if (session !== void 0) call.session = session;
	if (trace !== void 0) call.trace = trace;
	if (agent !== void 0) call.agent = agent;
	if (id !== void 0) {
		call.id = id;
		call.content = contentOf$1(values, at);
	}
	if (needsArguments(sink)) Object.assign(call, argumentFacts(sink, call, inputOf()));
	sink.call(call);
}
function isPresent(value) {
	return value !== void 0 && value !== null && value !== "";
}
function parsed(text) {
	if (text === void 0) return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function contentOf$1(values, at) {
	let content = at === void 0 ? 0 : mix(1, at % 2 ** 32);
	for (let place = KEYS.length; place < values.length; place += 1) {
		const digest = values[place];
		if (digest === void 0) continue;
		if (Number.isNaN(digest)) return NaN;
		content = mix(content + place, digest);
	}
	return content;
}
const DENIED$1 = /^(?:den(?:y|ied)|block(?:ed)?|reject(?:ed)?|refused|forbidden)$/i;
const FAILED = /^(?:error|err|fail(?:ed|ure)?|exception|timeout)$/i;
const DONE = /^(?:ok|success(?:ful)?|succeeded|complete[d]?|done|allow(?:ed)?)$/i;
function statusOf$3(values) {
	const word = first(values, "status");
	if (word === "ok") return "ok";
	if (typeof word === "string") {
		if (DENIED$1.test(word)) return "denied";
		if (FAILED.test(word)) return "error";
		if (DONE.test(word)) return "ok";
	}
	const success = first(values, "success");
	if (success === true || success === "true") return "ok";
	if (success === false || success === "false") return "error";
	return "unknown";
}
// build/src/formats/traces/gh-aw.js
const MAX_COUNTED = 1e3;
const GH_AW = {
	id: "gh-aw",
	title: "GitHub Agentic Workflows",
	agentIds: "framework",
	marks: ["event", "gateway"],
	recognise: (record) => isRecord(record) && (isGatewayLine(record) || isSummary(record)),
	takes: (record) => isRecord(record) && (isGatewayLine(record) || isSummary(record) || isBlocked(record) || isOther(record)),
	open: (sink) => ({
		read(record) {
			if (!isRecord(record)) return;
			if (isSummary(record)) takeSummary(record, sink);
			else if (isGatewayLine(record) || isBlocked(record)) emitCall(sink, record, void 0);
		},
		end() {}
	})
};
const EVENTS = [
	"tool_call",
	"rpc_call",
	"request"
];
function isGatewayLine(record) {
	return EVENTS.includes(record.event) && textAt(record, "server_name") !== void 0 && textAt(record, "tool_name") !== void 0;
}
function isBlocked(record) {
	return /^(?:difc_filtered|guard_policy_blocked)$/i.test(textAt(record, "type") ?? textAt(record, "event") ?? "");
}
function isOther(record) {
	return typeof record.event === "string" && (textAt(record, "server_name") !== void 0 || record.type === "gateway") && !Object.hasOwn(record, "tool");
}
function isSummary(record) {
	const { gateway } = record;
	if (!isRecord(gateway)) return false;
	return textAt(record, "schema")?.startsWith("usage-activity-summary/") === true || textAt(listAt(gateway, "tool_calls")[0], "tool_name") !== void 0;
}
function takeSummary(record, sink) {
	const run = idAt(record, "run_id");
	const listed = /* @__PURE__ */ new Set();
	const ids = /* @__PURE__ */ new Set();
	for (const entry of listAt(record, "gateway", "tool_calls")) {
		const id = idAt(entry, "tool_call_id");
		listed.add(nameOf$1(entry));
		const key = JSON.stringify([
			id,
			nameOf$1(entry),
			contentDigest(entry)
		]);
		if (id !== void 0 && ids.has(key)) continue;
		if (id !== void 0) ids.add(key);
		emitCall(sink, entry, run);
	}
	for (const entry of listAt(record, "gateway", "tools")) {
		if (listed.has(nameOf$1(entry))) continue;
		listed.add(nameOf$1(entry));
		const [calls, failed] = [countAt(entry, "call_count"), countAt(entry, "failed_calls")];
		for (let number = 0; number < calls; number += 1) emitCall(sink, entry, run, number < failed ? "error" : "ok");
	}
}
function nameOf$1(entry) {
	return JSON.stringify([textAt(entry, "server_name"), textAt(entry, "tool_name")]);
}
function countAt(entry, key) {
	const count = at(entry, key);
	return typeof count === "number" && count > 0 ? Math.min(Math.floor(count), MAX_COUNTED) : 0;
}
function emitCall(sink, entry, run, status = statusOf$2(entry)) {
	const tool = textAt(entry, "tool_name");
	const server = textAt(entry, "server_name") ?? textAt(entry, "server_id");
	const session = run ?? idAt(entry, "run_id");
	const id = idAt(entry, "tool_call_id");
	const time = timeOf(at(entry, "timestamp"));
	if (tool === void 0) return;
	const call = {
		tool,
		...server !== void 0 && { server },
		...time !== void 0 && { at: time },
		...session !== void 0 && { session },
		status,
		...argumentFacts(sink, {
			tool,
			server
		}, at(entry, "arguments") ?? at(entry, "params")),
		...id !== void 0 && session !== void 0 && {
			id,
			content: contentDigest(time, at(entry, "arguments"), at(entry, "params"))
		}
	};
	sink.call(call);
}
function statusOf$2(entry) {
	const word = textAt(entry, "outcome") ?? textAt(entry, "status") ?? "";
	if (isRecord(entry) && isBlocked(entry) || /^(?:denied|blocked|filtered|rejected)$/i.test(word)) return "denied";
	if (/^(?:error|failed|failure|timeout)$/i.test(word) || textAt(entry, "error") !== void 0) return "error";
	return /^(?:success|ok)$/i.test(word) ? "ok" : "unknown";
}
// build/src/formats/traces/kimi.js
const KIMI = {
	id: "kimi",
	title: "Kimi wire messages",
	agentIds: "framework",
	marks: ["message", "params"],
	recognise: (record) => wireMessage(record) !== void 0,
	takes: (record) => wireMessage(record) !== void 0 || decisionOf(record) !== void 0,
	open(sink) {
		const reader = new KimiReader(sink);
		return {
			read: (record) => reader.read(record),
			end: () => reader.end()
		};
	}
};
const KINDS$1 = /^(?:Turn|Step|Compaction)(?:Begin|End|Interrupted)$|^ToolCall$|^ToolResult$|^(?:Subagent|Status|Approval)[A-Z]\w{0,40}$/;
function wireMessage(record) {
	const message = [at(record, "message"), at(record, "params")].find((value) => isRecord(value) && isRecord(value.payload) && KINDS$1.test(textAt(value, "type") ?? ""));
	return isRecord(message) ? message : void 0;
}
function decisionOf(record) {
	const result = at(record, "result");
	return textAt(result, "response") !== void 0 && idAt(result, "request_id") !== void 0 ? result : void 0;
}
const MAX_NESTED$2 = 8;
var KimiReader = class {
	#sink;
	#open;
	#requests = /* @__PURE__ */ new Map();
	constructor(sink) {
		this.#sink = sink;
		this.#open = new OpenCalls(sink);
	}
	read(record) {
		const decision = decisionOf(record);
		if (decision !== void 0) this.#decide(decision);
		const time = timeOf(at(record, "timestamp"));
		const message = wireMessage(record);
		if (message !== void 0) this.#take(message, time === void 0 ? {} : { at: time }, 0);
	}
	end() {
		this.#open.end();
	}
	#take({ type, payload }, context, depth) {
		switch (type) {
			case "TurnBegin":
				this.#sink.turn?.({
					...context,
					order: this.#sink.position?.() ?? 0
				});
				break;
			case "ToolCall":
				this.#call(payload, context);
				break;
			case "ToolResult":
				this.#result(payload);
				break;
			case "ApprovalRequest": {
				const [request, call] = [idAt(payload, "id"), idAt(payload, "tool_call_id")];
				if (request !== void 0 && call !== void 0) this.#requests.set(request, call);
				break;
			}
			case "SubagentEvent": {
				const inner = at(payload, "event");
				if (isRecord(inner) && depth < MAX_NESTED$2) this.#take(inner, context, depth + 1);
				break;
			}
			default: if (/^Approval/.test(String(type))) this.#decide(payload);
		}
	}
	#call(payload, context) {
		const id = idAt(payload, "id");
		const input = at(payload, "function", "arguments");
		for (const call of messageCall(textAt(payload, "function", "name"), id, input)) this.#open.hold(id, completeCall(this.#sink, call, context, context.at));
	}
	#result(payload) {
		const id = idAt(payload, "tool_call_id");
		const isError = at(payload, "return_value", "is_error");
		if (id !== void 0 && typeof isError === "boolean") this.#open.mark(id, isError ? "error" : "ok");
	}
	#decide(decision) {
		const id = this.#requests.get(idAt(decision, "request_id") ?? "");
		if (id !== void 0 && at(decision, "response") === "reject") this.#open.mark(id, "denied");
	}
};
// build/src/formats/traces/span.js
const NO_ATTRIBUTES = { get: () => void 0 };
const MAX_SEGMENTS = 12;
function plainAttributes(map) {
	if (!isRecord(map)) return NO_ATTRIBUTES;
	return { get: (key) => Object.hasOwn(map, key) ? map[key] : nested(map, key) };
}
function nested(map, key) {
	const segments = key.split(".", 13);
	if (segments.length < 2 || segments.length > MAX_SEGMENTS) return void 0;
	let found = map;
	for (const segment of segments) {
		if (typeof found !== "object" || found === null || !Object.hasOwn(found, segment)) return void 0;
		found = found[segment];
	}
	return found;
}
function attributeText(attributes, ...keys) {
	for (const key of keys) {
		const value = attributes.get(key);
		if (typeof value === "string" && value !== "") return value;
	}
}
function attributeId(attributes, ...keys) {
	for (const key of keys) {
		const value = attributes.get(key);
		if (typeof value === "string" && value !== "") return value;
		if (typeof value === "number" && Number.isFinite(value)) return String(value);
	}
}
function attributeList(attributes, key) {
	const value = decoded(attributes.get(key));
	return Array.isArray(value) ? value : [];
}
function sessionOf$1({ attributes, resource }) {
	return attributeId(attributes, "gen_ai.conversation.id", "session.id", "conversation.id", "copilot_chat.session_id", "langfuse.session.id") ?? attributeId(resource, "session.id");
}
function agentOf({ name, attributes }) {
	if (name.startsWith("claude_code.")) return void 0;
	return attributeId(attributes, "gen_ai.agent.id", "gen_ai.agent.name", "agent.name");
}
function callStatusOf({ attributes, status }) {
	if (isRefusal(attributes)) return "denied";
	const success = attributes.get("success");
	if (status === "error" || success === false || success === "false") return "error";
	if (attributeText(attributes, "error.type") !== void 0) return "error";
	return status === "ok" || success === true || success === "true" ? "ok" : "unknown";
}
function isRefusal(attributes) {
	const decision = attributeText(attributes, "decision", "decision_type");
	return decision !== void 0 && /^(?:reject|rejected|deny|denied|abort|aborted)$/i.test(decision);
}
function spanStatus(value) {
	const word = typeof value === "number" || typeof value === "string" ? String(value).toUpperCase() : "";
	if (word === "2" || word === "ERROR" || word === "STATUS_CODE_ERROR" || word === "STATUSCODE.ERROR") return "error";
	return word === "1" || word === "OK" || word === "STATUS_CODE_OK" || word === "STATUSCODE.OK" ? "ok" : void 0;
}
function nanoseconds(value) {
	if (typeof value === "string") return /^\d{16,20}$/.test(value) ? timeOf(Number(value.slice(0, -6))) : void 0;
	return typeof value === "number" && value > 1e15 ? timeOf(Math.floor(Math.round(value / 1e3) / 1e3)) : void 0;
}
function secondsAndNanoseconds(value) {
	if (!Array.isArray(value)) return void 0;
	const [seconds, rest] = value;
	return typeof seconds === "number" && typeof rest === "number" ? timeOf(seconds * 1e3 + Math.floor(rest / 1e6)) : void 0;
}
function hexId(value) {
	if (typeof value !== "string" || value === "" || /^(?:0x)?0+$/i.test(value)) return void 0;
	const id = /^0x[0-9a-f]+$/i.test(value) ? value.slice(2) : value;
	return /^[0-9a-f]+$/i.test(id) ? id.toLowerCase() : id;
}
function contentOf({ id, name, at, raw }) {
	return contentDigest(id, name, at, raw);
}
// build/src/formats/traces/message-lists.js
const ROLES = {
	assistant: "model",
	model: "model",
	ai: "model",
	AIMessage: "model",
	AIMessageChunk: "model",
	user: "user",
	human: "user",
	HumanMessage: "user",
	tool: "tool",
	ToolMessage: "tool",
	function: "tool",
	system: "other",
	developer: "other",
	SystemMessage: "other"
};
const CONTENT = [
	"content",
	"parts",
	"tool_calls",
	"function_call"
];
function messageOf(value) {
	if (!isRecord(value)) return void 0;
	return plainMessage(value) ?? langChainMessage(value) ?? itemMessage(value) ?? wrapped(value, "message") ?? wrapped(value, "content");
}
function plainMessage(value, envelope = value) {
	const role = roleNamed(textAt(value, "role"));
	if (role === void 0 || !CONTENT.some((key) => Object.hasOwn(value, key))) return void 0;
	if (role !== "tool" && describesCall(value)) return void 0;
	return {
		role,
		body: value,
		envelope
	};
}
function roleNamed(name) {
	return name !== void 0 && Object.hasOwn(ROLES, name) ? ROLES[name] : void 0;
}
function langChainMessage(value) {
	const isConstructor = value.type === "constructor" && isRecord(value.kwargs);
	const kind = isConstructor ? listAt(value, "id").at(-1) : value.type;
	const role = typeof kind === "string" ? roleNamed(kind) : void 0;
	if (role === void 0 || Object.hasOwn(value, "role")) return void 0;
	const body = isConstructor ? value.kwargs : isRecord(value.data) ? value.data : value;
	if (!isRecord(body) || !Object.hasOwn(body, "content")) return void 0;
	return {
		role,
		body,
		envelope: value
	};
}
function itemMessage(value) {
	const isOwn = /^[a-z][a-z0-9_]*_call$/.test(textAt(value, "type") ?? "") && (idAt(value, "call_id") ?? idAt(value, "id")) !== void 0;
	const isEvent = value.event === "tool" && textAt(value, "function") !== void 0;
	const isDecision = value.event === "approval" && isRecord(value.call);
	if (!isOwn && !isEvent && !isDecision) return void 0;
	return {
		role: isDecision ? "tool" : "model",
		body: value,
		envelope: value
	};
}
function wrapped(value, key) {
	const inner = at(value, key);
	if (!isRecord(inner)) return void 0;
	const named = plainMessage(inner, value);
	if (named !== void 0) return named;
	const role = roleNamed(textAt(value, "role"));
	const hasContent = CONTENT.some((name) => Object.hasOwn(inner, name));
	return role !== void 0 && hasContent ? {
		role,
		body: inner,
		envelope: value
	} : void 0;
}
const CONTAINERS = [
	"messages",
	"traj",
	"history",
	"contents",
	"conversation",
	"conversations",
	"chat_history",
	"events",
	"items",
	"simulations",
	"samples",
	"sessions",
	"threads",
	"session",
	"thread",
	"state",
	"values",
	"checkpoint",
	"channel_values",
	"data",
	"response",
	"body",
	"output",
	"outputBodyJson",
	"candidates",
	"message"
];
const NODES = [
	"agent",
	"tools",
	"model",
	"call_model",
	"llm",
	"chatbot",
	"supervisor"
];
const MESSAGE_MARKS = [
	...CONTAINERS,
	...NODES,
	"role",
	"type",
	"content",
	"trajectory",
	"event"
];
const TOOL_KEYS = [
	"tool",
	"tool_name",
	"toolName",
	"jsonrpc"
];
function describesCall(record) {
	return TOOL_KEYS.some((key) => typeof at(record, key) === "string");
}
const MAX_DEPTH = 8;
const MAX_CONVERSATIONS = 1e5;
function conversationsIn(record) {
	const found = [];
	collect(record, void 0, 0, found);
	const [only] = found;
	return only?.messages.length === 1 && found.length === 1 && isRecord(record) ? [{
		...only,
		around: record
	}] : found;
}
function collect(value, above, depth, found) {
	if (depth > MAX_DEPTH || found.length >= MAX_CONVERSATIONS) return;
	if (Array.isArray(value)) {
		collectList(value, above, depth, found);
		return;
	}
	if (!isRecord(value)) return;
	const message = messageOf(value);
	const session = sessionOf(value) ?? above;
	if (message !== void 0) {
		found.push({
			session,
			messages: [message]
		});
		return;
	}
	if (describesCall(value)) return;
	for (const key of CONTAINERS) collect(at(value, key), session, depth + 1, found);
	if (depth === 0) collectNodes(value, session, found);
}
function collectList(list, session, depth, found) {
	const messages = [];
	for (const entry of list) {
		const message = messageOf(entry);
		if (message !== void 0) messages.push(message);
	}
	if (messages.length > 0) found.push({
		session,
		messages
	});
	for (const entry of list) if (messageOf(entry) === void 0) collect(entry, session, depth + 1, found);
}
function collectNodes(value, session, found) {
	if (!NODES.some((name) => Object.hasOwn(value, name))) return;
	for (const [key, node] of Object.entries(value)) {
		if (CONTAINERS.includes(key)) continue;
		const messages = listAt(node, "messages").flatMap((entry) => {
			return (isRecord(entry) ? langChainMessage(entry) : void 0) ?? [];
		});
		if (messages.length > 0) found.push({
			session,
			messages
		});
	}
}
const SESSION_KEYS = [
	"session_id",
	"sessionId",
	"thread_id",
	"threadId",
	"conversation_id",
	"conversationId",
	"chat_id",
	"instance_id"
];
function sessionOf(record) {
	for (const key of SESSION_KEYS) {
		const id = idAt(record, key);
		if (id !== void 0) return id;
	}
	const thread = idAt(record, "config", "configurable", "thread_id");
	if (thread !== void 0) return thread;
	if (![
		"messages",
		"traj",
		"events",
		"history"
	].some((key) => Array.isArray(at(record, key)))) return void 0;
	const id = idAt(record, "id") ?? idAt(record, "task_id");
	const run = idAt(record, "epoch") ?? idAt(record, "trial");
	return id === void 0 || run === void 0 ? id : `${id}/${run}`;
}
// build/src/formats/traces/openai-answer.js
function contextOf$3(answer) {
	const time = timeOf(answer.created ?? answer.created_at);
	const session = idAt(answer, "conversation", "id") ?? idAt(answer, "conversation") ?? idAt(answer, "id");
	return {
		...session !== void 0 && { session },
		...time !== void 0 && { at: time }
	};
}
function endsWithUserMessage(record) {
	const request = at(record, "request", "body") ?? at(record, "request");
	const input = at(request, "messages") ?? at(request, "input");
	if (typeof input === "string") return input !== "";
	return Array.isArray(input) && at(input.at(-1), "role") === "user";
}
function decisionsIn(record) {
	return [
		listAt(record, "input"),
		listAt(record, "request", "input"),
		listAt(record, "request", "body", "input"),
		listAt(record, "data")
	].flat();
}
function answersIn(record) {
	if (isRecord(record) && describesCall(record)) return [];
	return [
		record,
		at(record, "response"),
		at(record, "response", "body"),
		at(record, "body"),
		...listAt(record, "data")
	].filter((value) => isRecord(value) && isAnswer(value));
}
function isAnswer(record) {
	if (record.object === "chat.completion" || record.object === "chat.completion.chunk" || record.object === "response") return true;
	return listAt(record, "choices").some((choice) => isRecord(at(choice, "message"))) || listAt(record, "output").some((item) => /_call$|^mcp_list_tools$/.test(textAt(item, "type") ?? ""));
}
function callsOfItem(item) {
	const type = textAt(item, "type") ?? "";
	const id = idAt(item, "call_id") ?? idAt(item, "id");
	if (type === "function_call" || type === "custom_tool_call") return unwrapped(messageCall(textAt(item, "name"), id, inputOfItem(item)));
	const tool = /^([a-z][a-z0-9_]{0,99})_call$/.exec(type)?.[1];
	if (tool === void 0 || /^(?:mcp|tool)$/.test(tool)) return [];
	const status = at(item, "status") === "failed" ? "error" : "unknown";
	return messageCall(tool, id, inputOfItem(item), { status });
}
function callOfMcpItem(item) {
	if (at(item, "type") !== "mcp_call") return [];
	const server = textAt(item, "server_label");
	return messageCall(textAt(item, "name"), idAt(item, "id"), inputOfItem(item), {
		status: mcpStatus(item),
		...server !== void 0 && { server }
	});
}
function inputOfItem(item) {
	const code = at(item, "code");
	return at(item, "arguments") ?? at(item, "input") ?? at(item, "action") ?? at(item, "operation") ?? at(item, "queries") ?? (code === void 0 ? void 0 : { code });
}
function mcpStatus(item) {
	const error = at(item, "error");
	if (at(item, "status") === "failed" || error !== null && error !== void 0) return "error";
	return at(item, "status") === "completed" ? "ok" : "unknown";
}
// build/src/formats/traces/span-tool.js
const REDACTED = "mcp_tool";
const COPILOT = "github.copilot.tool.parameters";
function callOfSpan(span) {
	const named = markedName(span);
	return named && draftCall(span, named, toolCallId(span.attributes));
}
function toolCallId(attributes) {
	return attributeId(attributes, "gen_ai.tool.call.id", "tool_use_id", "ai.toolCall.id", "tool_call.id");
}
function isProtocol({ attributes }) {
	return attributes.get("mcp.method.name") === "tools/call";
}
function draftCall(span, named, id, content) {
	const { trace } = span;
	const call = {
		tool: named.tool,
		status: callStatusOf(span)
	};
	if (named.server !== void 0 && !named.tool.startsWith("mcp__")) call.server = named.server;
	if (named.redacted) call.named = "redacted";
	if (/^claude_code\.|^tool_(?:result|decision)$/.test(span.name) && isAgentTool(named.tool)) call.operation = { kind: "delegate" };
	if (span.at !== void 0) call.at = span.at;
	if (trace !== void 0) call.trace = trace;
	const request = id === void 0 ? requestOf(span.attributes) : void 0;
	if (id !== void 0) {
		call.id = id;
		if (!isUnique(id)) call.content = content ?? contentOf(span);
	} else if (request !== void 0) call.id = request;
	else if (trace !== void 0 && span.id !== void 0) {
		call.id = `${trace}/${span.id}`;
		call.content = content ?? contentOf(span);
	}
	return call;
}
function isAgentTool(tool) {
	return tool === "Task" || tool === "Agent";
}
function isUnique(id) {
	return /^(?:toolu|call|tooluse|chatcmpl-tool)[_-][A-Za-z0-9_-]{16,}$/.test(id);
}
function requestOf(attributes) {
	const [session, request] = [attributeId(attributes, "mcp.session.id"), attributeId(attributes, "jsonrpc.request.id")];
	return session === void 0 || request === void 0 ? void 0 : `${session}/${request}`;
}
function markedName(span) {
	const { name, attributes } = span;
	if (name === "claude_code.tool") return claudeTool(attributes);
	if (name.startsWith("claude_code.")) return void 0;
	const operation = attributeText(attributes, "gen_ai.operation.name");
	const named = attributeText(attributes, "gen_ai.tool.name");
	if (attributeText(attributes, "openinference.span.kind")?.toUpperCase() === "TOOL") {
		const tool = attributeText(attributes, "tool.name") ?? named;
		return tool === void 0 ? phaseOf(span) : withServer(attributes, tool);
	}
	if (named !== void 0 && (operation === void 0 || operation === "execute_tool" || operation === "tool")) return withServer(attributes, named);
	const vercel = attributeText(attributes, "ai.toolCall.name");
	if (vercel !== void 0) return { tool: vercel };
	if (attributeText(attributes, "traceloop.span.kind") === "tool") {
		const tool = attributeText(attributes, "traceloop.entity.name");
		if (tool !== void 0) return { tool };
	}
	if (isProtocol(span)) {
		const tool = named ?? attributeText(attributes, "mcp.tool.name") ?? rest(name, "tools/call ");
		return tool === void 0 ? {
			tool: "tools/call",
			redacted: true
		} : withServer(attributes, tool);
	}
	if (operation === "execute_tool" || attributeText(attributes, "langsmith.span.kind") === "tool") return withServer(attributes, nameOf(name));
}
function nameOf(name) {
	return rest(name, "execute_tool ") ?? rest(name, "running tool: ") ?? name;
}
function rest(name, prefix) {
	return name.startsWith(prefix) && name.length > prefix.length ? name.slice(prefix.length) : void 0;
}
function phaseOf({ name, attributes }) {
	const [, tool, phase] = /^tool\.([^.]{1,200})\.(start|success|finish|error|retry)(?:-\d{1,9})?$/.exec(attributeText(attributes, "target") ?? name) ?? [];
	if (tool !== void 0) return phase === "start" ? { tool } : void 0;
	return name === "" ? {
		tool: "tool",
		redacted: true
	} : { tool: nameOf(name) };
}
function withServer(attributes, tool) {
	if (tool === "" || tool === "execute_tool") return {
		tool: "execute_tool",
		redacted: true
	};
	const server = attributeText(attributes, "mcp.server.name", "mcp_server_name", `${COPILOT}.mcp_server_name`);
	if (server === void 0) return { tool };
	return {
		tool: attributeText(attributes, `${COPILOT}.mcp_tool_name`) ?? tool,
		server
	};
}
function claudeTool(attributes) {
	const tool = attributeText(attributes, "tool_name");
	if (tool !== REDACTED) return tool === void 0 ? void 0 : { tool };
	const details = decoded(attributes.get("tool_parameters"));
	const server = textAt(details, "mcp_server_name") ?? attributeText(attributes, "mcp_server_name");
	const own = textAt(details, "mcp_tool_name") ?? attributeText(attributes, "mcp_tool_name");
	if (own === void 0) return {
		tool,
		redacted: true
	};
	return server === void 0 ? { tool: own } : {
		tool: own,
		server
	};
}
function definedName(definition) {
	const value = decoded(definition);
	return textAt(value, "name") ?? textAt(value, "function", "name") ?? textAt(at(value, "toolSpec"), "name");
}
// build/src/formats/traces/span-lists.js
const MAX_NUMBERED = 1e3;
const MAX_REMEMBERED = 1e4;
var DeclaredTools = class {
	#declare;
	#known = /* @__PURE__ */ new Set();
	#last = /* @__PURE__ */ new Map();
	constructor(declare) {
		this.#declare = declare;
	}
	take({ attributes }) {
		for (const key of ["gen_ai.tool.definitions", "ai.prompt.tools"]) {
			const value = attributes.get(key);
			if (value === void 0 || value === this.#last.get(key)) continue;
			this.#last.set(key, typeof value === "string" ? value : void 0);
			const list = decoded(value);
			if (Array.isArray(list)) for (const definition of list) this.name(definedName(definition));
		}
		for (let index = 0; index < MAX_NUMBERED; index += 1) {
			const schema = attributes.get(`llm.tools.${index}.tool.json_schema`);
			if (schema === void 0) break;
			this.name(definedName(schema) ?? attributeText(attributes, `llm.tools.${index}.tool.name`));
		}
	}
	name(name, server) {
		if (name === void 0) return;
		const key = `${server ?? ""}\n${name}`;
		if (this.#known.has(key)) return;
		if (this.#known.size < MAX_REMEMBERED) this.#known.add(key);
		this.#declare(server === void 0 ? { name } : {
			name,
			server
		});
	}
};
function requestedBy(span, sink) {
	const { attributes } = span;
	const found = [];
	const add = (tool, id, input) => {
		if (tool !== void 0) found.push({
			...requested(span, tool, id, found.length, input),
			...argumentFacts(sink, { tool }, input)
		});
	};
	for (let message = 0; message < MAX_NUMBERED; message += 1) {
		const path = `llm.output_messages.${message}.message`;
		let call = 0;
		for (; call < MAX_NUMBERED; call += 1) {
			const tool = attributeText(attributes, `${path}.tool_calls.${call}.tool_call.function.name`);
			if (tool === void 0) break;
			const input = attributes.get(`${path}.tool_calls.${call}.tool_call.function.arguments`);
			add(tool, attributeId(attributes, `${path}.tool_calls.${call}.tool_call.id`), input);
		}
		if (call === 0 && attributes.get(`${path}.role`) === void 0) break;
	}
	for (const message of attributeList(attributes, "gen_ai.output.messages")) for (const part of listAt(message, "parts")) if (textAt(part, "type") === "tool_call") add(textAt(part, "name"), idAt(part, "id"), at(part, "arguments"));
	return found;
}
function requested(span, tool, id, index, input) {
	const call = draftCall(span, { tool }, id, id === void 0 ? contentDigest(span.at, input) : contentDigest(input));
	call.status = "unknown";
	if (id === void 0 && call.id !== void 0) call.id += `/${index}`;
	return call;
}
function requestedInOutput(span, output, sink) {
	const value = decoded(output);
	const choices = listAt(value, "choices").map((choice) => at(choice, "message"));
	const generations = listAt(value, "generations").flat();
	return [
		...choices,
		...generations,
		value
	].flatMap((part) => conversationsIn(part).flatMap((conversation) => conversation.messages)).filter(({ role }) => role === "model").flatMap(({ body }) => [
		...callsInMessage(body),
		...callsOfItem(body),
		...callOfMcpItem(body)
	]).map(({ tool, server, id, input }, index) => ({
		...requested(span, tool, id, index, input),
		...server !== void 0 && { server },
		...argumentFacts(sink, {
			tool,
			server
		}, input)
	}));
}
// build/src/formats/traces/span-input.js
const INPUTS = [
	"gen_ai.tool.call.arguments",
	"tool_arguments",
	"ai.toolCall.args",
	"ai.toolCall.input",
	"tool_input",
	"function_args",
	"arguments",
	"input.value",
	"traceloop.entity.input"
];
function inputOfSpan({ attributes }) {
	for (const name of INPUTS) {
		const value = attributes.get(name);
		if (value !== void 0 && value !== null) return value;
	}
}
// build/src/formats/traces/span-node.js
function hasCall(node) {
	return node.call !== void 0;
}
function isAlike(known, again) {
	if (known === void 0 || known.length !== again.length) return again.length === 0;
	return again.every((call, index) => {
		const before = known[index];
		return before?.tool === call.tool && before.id === call.id && (before.content ?? 0) === (call.content ?? 0);
	});
}
function isSameCall(known, node) {
	const [before, call] = [known.call, node.call];
	if (before.trace !== void 0 && call.trace !== void 0 && before.trace !== call.trace) return false;
	if (known.session !== void 0 && node.session !== void 0 && known.session !== node.session) return false;
	if (before.status === "denied" !== (call.status === "denied") && (isDone(known) || isDone(node))) return false;
	if (known.isEvent !== node.isEvent) return known.hasEvent !== true;
	if (known.isEvent) return false;
	if (known.protocol || node.protocol) return known.hasProtocol !== true;
	return false;
}
function isDone({ call, ran, isEvent }) {
	return call.status === "ok" || ran !== void 0 || isEvent && call.status === "error";
}
function verdictOf({ name, attributes }) {
	if (name === "claude_code.tool.blocked_on_user") return isRefusal(attributes) ? "denied" : void 0;
	if (name !== "claude_code.tool.execution") return void 0;
	const success = attributes.get("success");
	if (success === true || success === "true") return "ok";
	return success === false || success === "false" ? "error" : void 0;
}
function keyOf$2(trace, span) {
	return span === void 0 ? void 0 : `${trace ?? ""}/${span}`;
}
function isOuterCall(above, node) {
	const [outer, inner] = [above.call, node.call];
	if (above.callId !== void 0 && node.callId !== void 0 && above.callId !== node.callId) return false;
	if (outer.tool === inner.tool) return true;
	if (!node.protocol || above.protocol || !outer.tool.endsWith(inner.tool)) return false;
	return /[^A-Za-z0-9]/.test(outer.tool.charAt(outer.tool.length - inner.tool.length - 1));
}
function absorb(into, node) {
	node.repeats = true;
	if (node.isEvent !== into.isEvent) into.hasEvent = true;
	if (node.protocol || into.protocol) into.hasProtocol = true;
	const [kept, call] = [into.call, node.call];
	if (kept.server === void 0 && call.server !== void 0 && kept.tool === call.tool) kept.server = call.server;
	if (kept.status === "unknown" || call.status === "denied") kept.status = call.status;
	if (kept.at === void 0 && call.at !== void 0) kept.at = call.at;
	if (kept.order !== void 0 && call.order !== void 0) kept.order = Math.min(kept.order, call.order);
	if (kept.inputDigest === void 0 && call.inputDigest !== void 0) kept.inputDigest = call.inputDigest;
	if (kept.input === void 0 && call.input !== void 0) kept.input = call.input;
	if (node.ran !== void 0) into.ran ??= node.ran;
	if (into.callId === void 0 && node.callId !== void 0 && call.id !== void 0) {
		kept.id = call.id;
		if (call.content !== void 0) kept.content = call.content;
	}
}
// build/src/formats/traces/span-operation.js
const MEMORY = {
	search_memory: "memory search",
	create_memory: "memory write",
	update_memory: "memory write",
	upsert_memory: "memory write",
	delete_memory: "memory write"
};
function operationOfSpan({ attributes }) {
	const name = attributeText(attributes, "gen_ai.operation.name");
	if (name === void 0) return void 0;
	if (name === "invoke_agent") {
		const target = attributeId(attributes, "gen_ai.agent.name", "gen_ai.agent.id");
		return target === void 0 ? void 0 : {
			kind: "delegate",
			target
		};
	}
	const kind = Object.hasOwn(MEMORY, name) ? MEMORY[name] : void 0;
	if (kind === void 0) return void 0;
	const target = attributeId(attributes, "gen_ai.memory.store.name", "gen_ai.memory.store.id");
	return {
		kind,
		...target !== void 0 && { target }
	};
}
// build/src/formats/traces/span-origin.js
function originOf({ trace, resource }, session) {
	return {
		service: attributeText(resource, "service.name") ?? "",
		within: trace !== void 0 ? `trace ${trace}` : session !== void 0 ? `session ${session}` : ""
	};
}
// build/src/formats/traces/span-tokens.js
const CONVENTIONS = [
	{
		input: ["gen_ai.usage.input_tokens", "gen_ai.usage.prompt_tokens"],
		output: ["gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens"],
		cacheRead: ["gen_ai.usage.cache_read.input_tokens", "gen_ai.usage.cache_read_input_tokens"],
		cacheWrite: ["gen_ai.usage.cache_creation.input_tokens", "gen_ai.usage.cache_creation_input_tokens"]
	},
	{
		input: ["llm.token_count.prompt"],
		output: ["llm.token_count.completion"],
		cacheRead: ["llm.token_count.prompt_details.cache_read"],
		cacheWrite: ["llm.token_count.prompt_details.cache_write"]
	},
	{
		input: ["ai.usage.promptTokens", "ai.usage.inputTokens"],
		output: ["ai.usage.completionTokens", "ai.usage.outputTokens"],
		cacheRead: ["ai.usage.cachedInputTokens"],
		cacheWrite: []
	}
];
function countOf(attributes, names) {
	for (const name of names) {
		const count = writtenCount(attributes.get(name));
		if (count !== void 0) return count;
	}
}
function tokensOfSpan({ name, attributes }) {
	if (name === "claude_code.llm_request") return claudeCounts(attributes);
	for (const names of CONVENTIONS) {
		const counts = inclusiveCounts({
			input: countOf(attributes, names.input),
			output: countOf(attributes, names.output),
			cacheRead: countOf(attributes, names.cacheRead),
			cacheWrite: countOf(attributes, names.cacheWrite)
		});
		if (counts !== void 0) return counts;
	}
}
function tokensOfEvent(span) {
	const { name, attributes } = span;
	switch (name) {
		case "api_request":
		case "claude_code.api_request": return claudeCounts(attributes);
		case "codex.sse_event": return attributes.get("event.kind") === "response.completed" ? codexCounts(attributes) : void 0;
		case "gen_ai.client.inference.operation.details": return tokensOfSpan(span);
		default: return name.endsWith(".api_response") ? geminiCounts((key) => writtenCount(attributes.get(key))) : void 0;
	}
}
function isPrompt({ name }) {
	return /^(?:user_prompt|[a-z_]{1,40}\.user_prompt)$/.test(name);
}
function claudeCounts(attributes) {
	return tokenCounts({
		input: countOf(attributes, ["input_tokens"]),
		output: countOf(attributes, ["output_tokens"]),
		cacheRead: countOf(attributes, ["cache_read_tokens"]),
		cacheWrite: countOf(attributes, ["cache_creation_tokens"])
	});
}
function codexCounts(attributes) {
	return inclusiveCounts({
		input: countOf(attributes, ["input_token_count"]),
		output: countOf(attributes, ["output_token_count"]),
		cacheRead: countOf(attributes, ["cached_token_count"])
	});
}
// build/src/model/id-table.js
const SHARDS = 64;
const EMPTY = /* @__PURE__ */ new Uint32Array(2);
const FIRST_SIZE = 64;
const MAX_LOAD = .8;
const GROWTH = 1.5;
const FACTOR_A = 0x9e3779b1;
var IdTable = class {
	#tables = new Array(SHARDS).fill(EMPTY);
	#indexes;
	#counts = new Uint32Array(SHARDS);
	#size = 0;
	#scope;
	#scopeA = 0;
	#scopeB = 0;
	#a = 0;
	#b = 0;
	constructor(keeps) {
		this.#indexes = keeps === "numbers" ? [] : void 0;
	}
	get size() {
		return this.#size;
	}
	add(id, scope = "", digest = 0) {
		const before = this.#size;
		this.number(id, scope, digest);
		return this.#size > before;
	}
	has(id, scope = "") {
		this.#mix(id, scope, 0);
		const table = this.#tableOf(this.#b % SHARDS);
		return table[placeOf(table, this.#a, this.#b) * 2] === this.#a;
	}
	number(id, scope = "", digest = 0) {
		this.#mix(id, scope, digest);
		return this.#insert(this.#a, this.#b);
	}
	key(id, scope = "", digest = 0) {
		this.#mix(id, scope, digest);
		return `${this.#a.toString(36)}.${this.#b.toString(36)}`;
	}
	#mix(id, scope, digest) {
		if (scope !== this.#scope) this.#enter(scope);
		this.#mixText(id, this.#scopeA ^ digest, this.#scopeB ^ Math.imul(digest, 739982445));
		let a = this.#a;
		let b = this.#b;
		a ^= b >>> 15;
		b ^= a >>> 13;
		a = spread(a ^ id.length) >>> 0;
		b = spread(b) >>> 0;
		this.#a = a === 0 && b === 0 ? 1 : a;
		this.#b = b;
	}
	#enter(scope) {
		this.#mixText(scope, -0x61c88647, 0x41c6ce57);
		this.#scope = scope;
		this.#scopeA = spread(this.#a ^ scope.length);
		this.#scopeB = spread(this.#b);
	}
	#mixText(text, startA, startB) {
		let a = startA;
		let b = startB;
		for (let at = 0; at < text.length; at += 1) {
			const unit = text.charCodeAt(at);
			a = mix(a, unit, FACTOR_A);
			b = mix(b, unit);
		}
		this.#a = a;
		this.#b = b;
	}
	#tableOf(shard) {
		return this.#tables[shard];
	}
	#insert(a, b) {
		const shard = b % SHARDS;
		if (this.#tables[shard] === EMPTY) this.#resize(shard, FIRST_SIZE);
		const table = this.#tableOf(shard);
		const place = placeOf(table, a, b);
		if (table[place * 2] === a && table[place * 2 + 1] === b) return this.#indexes?.[shard]?.[place] ?? -1;
		table[place * 2] = a;
		table[place * 2 + 1] = b;
		const number = this.#size;
		const indexes = this.#indexes?.[shard];
		if (indexes) indexes[place] = number;
		this.#size += 1;
		const count = entryAt(this.#counts, shard) + 1;
		this.#counts[shard] = count;
		const slots = table.length / 2;
		if (count > slots * MAX_LOAD) this.#resize(shard, Math.ceil(slots * GROWTH));
		return number;
	}
	#resize(shard, size) {
		const before = this.#tableOf(shard);
		const indexes = this.#indexes?.[shard];
		const after = new Uint32Array(size * 2);
		const moved = this.#indexes && new Int32Array(size);
		for (let at = 0; at < before.length / 2; at += 1) {
			const a = entryAt(before, at * 2);
			const b = entryAt(before, at * 2 + 1);
			if (a === 0 && b === 0) continue;
			const place = placeOf(after, a, b);
			after[place * 2] = a;
			after[place * 2 + 1] = b;
			if (moved) moved[place] = indexes[at];
		}
		this.#tables[shard] = after;
		if (moved && this.#indexes) this.#indexes[shard] = moved;
	}
};
var IdKeys = class {
	#table = new IdTable("presence");
	#keys = [];
	add(id, scope = "", digest = 0) {
		this.#keys.push(this.#table.key(id, scope, digest));
		return true;
	}
	take() {
		if (this.#keys.length === 0) return NO_KEYS;
		const keys = this.#keys;
		this.#keys = [];
		return keys;
	}
};
const NO_KEYS = [];
function entryAt(array, index) {
	return array[index];
}
function placeOf(table, a, b) {
	const size = table.length / 2;
	let place = (a >>> 1) % size;
	for (;;) {
		const first = entryAt(table, place * 2);
		const second = entryAt(table, place * 2 + 1);
		if (first === a && second === b || first === 0 && second === 0) return place;
		place = place + 1 === size ? 0 : place + 1;
	}
}
function spread(value) {
	let mixed = value ^ value >>> 16;
	mixed = Math.imul(mixed, 0x85ebca6b);
	mixed ^= mixed >>> 13;
	mixed = Math.imul(mixed, 0xc2b2ae35);
	return mixed ^ mixed >>> 16;
}
// build/src/formats/traces/usage-tree.js
const MAX_PARENTS = 4e4;
const MAX_ABOVE$1 = 64;
var UsageTree = class {
	#parents = /* @__PURE__ */ new Map();
	#outer = new IdTable("presence");
	add(key, parent, hasTokens) {
		if (parent === void 0) return;
		this.#parents.set(key, parent);
		if (this.#parents.size > MAX_PARENTS) {
			const [oldest] = this.#parents.keys();
			if (oldest !== void 0) this.#parents.delete(oldest);
		}
		if (!hasTokens && !this.#outer.has(key)) return;
		let above = parent;
		for (let step = 0; above !== void 0 && step < MAX_ABOVE$1; step += 1) {
			if (!this.#outer.add(above)) return;
			above = this.#parents.get(above);
		}
	}
	isOuter(key) {
		return this.#outer.has(key);
	}
};
// build/src/formats/traces/span-usage.js
const MAX_WAITING$2 = 1e4;
var SpanUsage = class {
	#sink;
	#tree = new UsageTree();
	#spans = new IdTable("presence");
	#waiting = [];
	constructor(sink) {
		this.#sink = sink;
	}
	add(key, parent, hasTokens) {
		this.#tree.add(key, parent, hasTokens);
	}
	ofSpan(key, usage, { service, within }) {
		if (this.#tree.isOuter(key)) return;
		this.#spans.add(within, service);
		if (usage.session !== void 0) this.#spans.add(`session ${usage.session}`, service);
		this.#sink.usage?.(usage);
	}
	ofEvent(usage, origin) {
		this.#waiting.push({
			usage,
			origin
		});
		if (this.#waiting.length > MAX_WAITING$2) this.end();
	}
	end() {
		for (const { usage, origin } of this.#waiting.splice(0)) {
			const { service, within } = origin;
			if (!(this.#spans.has(within, service) || usage.session !== void 0 && this.#spans.has(`session ${usage.session}`, service))) this.#sink.usage?.(usage);
		}
	}
};
// build/src/formats/traces/unproven-calls.js
const MAX_WAITING$1 = 1e4;
var UnprovenCalls = class {
	#sink;
	#made = new IdTable("presence");
	#madeTools = new IdTable("presence");
	#waiting = /* @__PURE__ */ new Map();
	#waitingCount = 0;
	constructor(sink) {
		this.#sink = sink;
	}
	end() {
		for (const key of [...this.#waiting.keys()]) this.#release(key);
	}
	wait({ kind, origin }, call) {
		if (this.isMade(origin)) return;
		const key = `${origin.service}\n${origin.within}`;
		let waiting = this.#waiting.get(key);
		if (waiting === void 0) {
			waiting = {
				event: [],
				request: [],
				origin
			};
			this.#waiting.set(key, waiting);
		}
		waiting[kind].push(call);
		this.#waitingCount += 1;
		if (this.#waitingCount <= MAX_WAITING$1) return;
		const [oldest] = this.#waiting.keys();
		if (oldest !== void 0) this.#release(oldest);
	}
	#release(key) {
		const waiting = this.#waiting.get(key);
		if (waiting === void 0) return;
		const { event, request, origin } = waiting;
		this.#waiting.delete(key);
		this.#waitingCount -= event.length + request.length;
		if (this.isMade(origin)) return;
		for (const call of event.length > 0 ? event : request) if (call.trace === void 0 || !this.#madeTools.has(call.tool, call.trace)) this.#sink.call(call);
	}
	note({ service, within }, session, { tool, trace }) {
		this.#made.add(within, service);
		if (session !== void 0) this.#made.add(`session ${session}`, service);
		this.#made.add("", service);
		if (trace !== void 0) this.#madeTools.add(tool, trace);
	}
	isMade({ service, within }) {
		return this.#made.has(within, service);
	}
};
// build/src/formats/traces/span-window.js
const MAX_SPANS = 2e4;
const MAX_BETWEEN = 8;
const MAX_ABOVE = 64;
const MAX_ALIKE = 64;
var SpanWindow = class {
	#sink;
	#usage;
	#unproven;
	#nodes = /* @__PURE__ */ new Map();
	#count = 0;
	#inputLength = 0;
	constructor(sink) {
		this.#sink = sink;
		this.#usage = new SpanUsage(sink);
		this.#unproven = new UnprovenCalls(sink);
	}
	wantsRequests(span) {
		return !this.#unproven.isMade(originOf(span, sessionOf$1(span)));
	}
	add(span, details = {}) {
		this.#count += 1;
		const call = details.call === void 0 ? callOfSpan(span) : details.call ?? void 0;
		const unproven = details.unproven ?? [];
		let key = keyOf$2(span.trace, span.id) ?? `#${this.#count}`;
		const known = this.#nodes.get(key);
		if (known !== void 0) {
			if (call === void 0 ? isAlike(known.unproven, unproven) : isAlike(known.call && [known.call], [call])) return;
			key = `#${this.#count}`;
		}
		const session = details.session ?? sessionOf$1(span);
		const origin = originOf(span, session);
		if (call) this.#unproven.note(origin, session, call);
		const place = this.#placeOf(span);
		this.#addFacts(span, details, call, unproven, place.order);
		const tokens = this.#tokensOf(span, details);
		const parent = keyOf$2(span.trace, span.parent);
		if (this.#sink.usage && span.id !== void 0) this.#usage.add(key, parent, tokens !== void 0);
		this.#nodes.set(key, {
			parent,
			place,
			tokens,
			operation: this.#sink.operation && (details.operation ?? operationOfSpan(span)),
			isInner: details.operation === void 0,
			agent: details.agent ?? agentOf(span),
			session,
			protocol: isProtocol(span),
			call,
			callId: toolCallId(span.attributes),
			unproven,
			kind: details.kind ?? "request",
			origin,
			isEvent: span.id === void 0,
			verdict: verdictOf(span)
		});
	}
	addEvent(event, details) {
		if (this.#sink.turn && isPrompt(event)) this.#giveTurn(event);
		const tokens = this.#sink.usage && tokensOfEvent(event);
		if (details === void 0 && tokens === void 0) return;
		this.add(event, {
			...details ?? { call: null },
			tokens: tokens ?? null
		});
	}
	#giveTurn(event) {
		const session = sessionOf$1(event);
		const { id: _, ...place } = this.#placeOf(event);
		const id = event.at === void 0 ? void 0 : `${event.name} ${event.at}`;
		this.#sink.turn?.({
			...place,
			...session !== void 0 && { session },
			...id !== void 0 && { id }
		});
	}
	#placeOf({ at, trace, id }) {
		return {
			order: this.#sink.position?.() ?? 0,
			...at !== void 0 && { at },
			...trace !== void 0 && { trace },
			...id !== void 0 && { id: `${trace ?? ""}/${id}` }
		};
	}
	#addFacts(span, details, call, unproven, order) {
		const isPlaced = this.#sink.position !== void 0;
		if (isPlaced) for (const request of unproven) request.order = order;
		for (const request of unproven) this.#inputLength += inputLength(request);
		if (call === void 0) return;
		if (isPlaced) call.order = order;
		if (needsArguments(this.#sink)) Object.assign(call, argumentFacts(this.#sink, call, details.input ?? inputOfSpan(span)));
		this.#inputLength += inputLength(call);
	}
	#tokensOf(span, { tokens }) {
		if (this.#sink.usage === void 0 || tokens === null) return void 0;
		return tokens ?? tokensOfSpan(span);
	}
	rest() {
		if (this.#inputLength > 67108864) this.end();
		else if (this.#nodes.size > MAX_SPANS) this.#settle(this.#nodes.size - MAX_SPANS / 2);
	}
	end() {
		this.#settle(this.#nodes.size);
		this.#unproven.end();
		this.#usage.end();
		this.#inputLength = 0;
	}
	#settle(count) {
		for (const node of this.#nodes.values()) this.#markParent(node);
		const firstByCall = /* @__PURE__ */ new Map();
		for (const node of this.#nodes.values()) if (hasCall(node) && !node.repeats) this.#join(node, firstByCall);
		const oldest = [...this.#nodes].slice(0, count);
		for (const [key, node] of oldest) this.#give(key, node);
		for (const [key] of oldest) this.#nodes.delete(key);
	}
	#markParent({ verdict, parent }) {
		const above = verdict === void 0 || parent === void 0 ? void 0 : this.#nodes.get(parent);
		if (above?.call === void 0) return;
		if (verdict === "denied") above.call.status = "denied";
		else if (verdict !== void 0) above.ran = verdict;
	}
	#join(node, firstByCall) {
		let outermost = node;
		for (let step = 0; step < MAX_ABOVE; step += 1) {
			const above = this.#sameAbove(outermost);
			if (above === void 0) break;
			if (above === node) return;
			outermost = above;
		}
		if (outermost !== node) {
			absorb(outermost, node);
			return;
		}
		const { call } = node;
		if (call.id === void 0) return;
		const key = `${call.tool}\n${call.id}`;
		const others = firstByCall.get(key);
		if (others === void 0) {
			firstByCall.set(key, [node]);
			return;
		}
		const known = others.find((other) => isSameCall(other, node));
		if (known !== void 0) absorb(known, node);
		else if (others.length < MAX_ALIKE) others.push(node);
	}
	#sameAbove(node) {
		let above = node.parent === void 0 ? void 0 : this.#nodes.get(node.parent);
		for (let step = 0; node.protocol && above !== void 0 && above.call === void 0 && step < MAX_BETWEEN; step += 1) above = above.parent === void 0 ? void 0 : this.#nodes.get(above.parent);
		return above !== void 0 && above !== node && hasCall(above) && isOuterCall(above, node) ? above : void 0;
	}
	#give(key, node) {
		if (node.tokens !== void 0) this.#giveTokens(key, node, node.tokens);
		if (node.operation !== void 0) this.#giveOperation(node, node.operation);
		if (node.call && !node.repeats) this.#sink.call(this.#completed(node, node.call, node.ran));
		for (const call of node.unproven) this.#unproven.wait(node, this.#completed(node, call, void 0));
	}
	#giveTokens(key, node, tokens) {
		const [agent, session] = this.#contextOf(node);
		const usage = {
			...node.place,
			...node.place.trace !== void 0 && { copied: true },
			...tokens,
			...agent !== void 0 && { agent },
			...session !== void 0 && { session }
		};
		if (!node.isEvent) this.#usage.ofSpan(key, usage, node.origin);
		else this.#usage.ofEvent({
			...usage,
			id: JSON.stringify([
				node.place.trace,
				session,
				node.place.at,
				Object.values(tokens)
			])
		}, node.origin);
	}
	#giveOperation(node, operation) {
		const isAgentSpan = operation.kind === "delegate" && node.isInner;
		const above = node.parent === void 0 ? void 0 : this.#nodes.get(node.parent);
		if (isAgentSpan && above === void 0) return;
		const [agent, session] = this.#contextOf(isAgentSpan && above || node);
		if (isAgentSpan && (agent === void 0 || agent === node.agent)) return;
		const { id: _, ...place } = node.place;
		this.#sink.operation?.({
			...place,
			...operation,
			...agent !== void 0 && { agent },
			...session !== void 0 && { session }
		});
	}
	#contextOf(node) {
		let [agent, session] = [node.agent, node.session];
		let above = node;
		for (let step = 0; step < MAX_ABOVE && above !== void 0 && (agent === void 0 || session === void 0); step += 1) {
			agent ??= above.agent;
			session ??= above.session;
			above = above.parent === void 0 ? void 0 : this.#nodes.get(above.parent);
		}
		return [agent, session];
	}
	#completed(node, call, ran) {
		const [agent, session] = this.#contextOf(node);
		const completed = {
			...call,
			...ran !== void 0 && { status: ran }
		};
		if (agent !== void 0) completed.agent ??= agent;
		if (session !== void 0) completed.session ??= session;
		const scope = completed.id !== void 0 && isUnique(completed.id) ? completed.session ?? completed.trace : completed.trace ?? completed.session;
		if (scope !== void 0) completed.scope = scope;
		return completed;
	}
};
// build/src/formats/traces/langfuse.js
const LANGFUSE = {
	id: "langfuse",
	title: "Langfuse",
	agentIds: "framework",
	marks: [
		"traceId",
		"trace_id",
		"observations",
		"data"
	],
	recognise: (record) => observationsIn(record).some(isObservation),
	open(sink) {
		const window = new SpanWindow(sink);
		const declared = new DeclaredTools((tool) => sink.declare(tool));
		return {
			read(record) {
				const session = idAt(record, "trace", "sessionId") ?? idAt(record, "sessionId");
				for (const observation of observationsIn(record)) {
					if (!isObservation(observation)) continue;
					const span = spanOf$3(observation);
					declareTools$2(observation, span, declared);
					window.add(span, {
						call: callOf$2(observation, span) ?? null,
						unproven: window.wantsRequests(span) ? requestsOf$1(observation, span, sink) : [],
						input: observation.input,
						tokens: sink.usage && langfuseTokens(observation),
						session: idAt(observation, "sessionId") ?? idAt(observation, "session_id") ?? session
					});
				}
				window.rest();
			},
			end: () => window.end()
		};
	}
};
function observationsIn(record) {
	if (!isRecord(record)) return [];
	const list = [...listAt(record, "observations"), ...listAt(record, "data")].filter(isRecord);
	return list.length > 0 ? list : [record];
}
const TYPES = [
	"SPAN",
	"GENERATION",
	"EVENT",
	"TOOL",
	"AGENT",
	"CHAIN",
	"RETRIEVER",
	"EVALUATOR",
	"EMBEDDING",
	"GUARDRAIL"
];
function isObservation(observation) {
	return TYPES.includes(textAt(observation, "type") ?? "") && (idAt(observation, "traceId") ?? idAt(observation, "trace_id")) !== void 0 && field(observation, "startTime") !== void 0;
}
function declareTools$2(observation, span, declared) {
	declared.take(span);
	const definitions = decoded(field(observation, "toolDefinitions"));
	if (!isRecord(definitions)) return;
	for (const name of Object.keys(definitions)) if (name !== "") declared.name(name);
}
function field(observation, key) {
	return at(observation, key) ?? at(observation, key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}
function langfuseTokens(observation) {
	const details = decoded(field(observation, "usageDetails"));
	const usage = isRecord(details) ? details : at(observation, "usage");
	const counts = {
		input: countAt$1(usage, "input", "input_tokens", "promptTokens"),
		cacheRead: countAt$1(usage, ...CACHE_READ),
		cacheWrite: countAt$1(usage, ...CACHE_WRITE),
		output: countAt$1(usage, "output", "output_tokens", "completionTokens")
	};
	const total = countAt$1(usage, "total", "totalTokens");
	return (total === void 0 ? at(usage, "prompt_details.cache_read") !== void 0 : (counts.input ?? 0) + (counts.output ?? 0) >= total) ? inclusiveCounts(counts) : tokenCounts(counts);
}
const CACHE_READ = [
	"cache_read_input_tokens",
	"input_cached_tokens",
	"input_cache_read",
	"cached_tokens",
	"prompt_details.cache_read"
];
const CACHE_WRITE = [
	"cache_creation_input_tokens",
	"input_cache_creation",
	"prompt_details.cache_write"
];
function callOf$2(observation, span) {
	const call = callOfSpan(span);
	if (call !== void 0 || observation.type !== "TOOL" || span.name === "") return call;
	const named = phaseOf(span);
	return named && draftCall(span, named, toolCallId(span.attributes));
}
function requestsOf$1(observation, span, sink) {
	const requests = requestedBy(span, sink);
	if (requests.length > 0) return requests;
	const answered = observation.type === "GENERATION" ? requestedInOutput(span, observation.output, sink) : [];
	if (answered.length > 0) return answered;
	const names = decoded(field(observation, "toolCallNames"));
	return (Array.isArray(names) ? names : []).flatMap((name, index) => typeof name === "string" && name !== "" ? [requested(span, name, void 0, index)] : []);
}
function spanOf$3(observation) {
	const metadata = decoded(observation.metadata);
	const time = timeOf(field(observation, "startTime"));
	const [trace, id, above] = [
		field(observation, "traceId"),
		idAt(observation, "id"),
		field(observation, "parentObservationId")
	];
	return {
		name: textAt(observation, "name") ?? "",
		attributes: plainAttributes(decoded(at(metadata, "attributes"))),
		resource: plainAttributes(decoded(at(metadata, "resourceAttributes"))),
		raw: observation.input,
		...typeof trace === "string" && trace !== "" && { trace },
		...id !== void 0 && { id },
		...typeof above === "string" && above !== "" && { parent: above },
		...time !== void 0 && { at: time },
		...observation.level === "ERROR" && { status: "error" }
	};
}
// build/src/formats/traces/langsmith-usage.js
const MAX_WAITING = 2e4;
var RunUsage = class {
	#sink;
	#tree = new UsageTree();
	#waiting = /* @__PURE__ */ new Map();
	#unnamed = 0;
	constructor(sink) {
		this.#sink = sink;
	}
	add(run, extra, context) {
		if (this.#sink.usage === void 0) return;
		const counts = run.run_type === "llm" ? countsOf(run, extra) : void 0;
		const id = idAt(run, "id");
		if (id === void 0) this.#unnamed += 1;
		const key = id ?? `#${this.#unnamed}`;
		this.#tree.add(key, idAt(run, "parent_run_id"), counts !== void 0);
		if (counts === void 0 || this.#waiting.has(key)) return;
		this.#waiting.set(key, {
			...context,
			order: this.#sink.position?.() ?? 0,
			...counts,
			...id !== void 0 && { id }
		});
		if (this.#waiting.size > MAX_WAITING) this.end();
	}
	end() {
		for (const [key, usage] of this.#waiting) if (!this.#tree.isOuter(key)) this.#sink.usage?.(usage);
		this.#waiting.clear();
	}
};
function countsOf(run, extra) {
	const outputs = decoded(run.outputs);
	return messageCounts(at(extra, "metadata", "usage_metadata")) ?? messageCounts(at(outputs, "usage_metadata")) ?? messageCounts(at(generationOf(outputs), "message", "kwargs", "usage_metadata")) ?? openAiCounts(at(outputs, "llm_output", "token_usage")) ?? openAiCounts(at(outputs, "usage")) ?? openAiCounts(run);
}
function generationOf(outputs) {
	const generations = at(outputs, "generations");
	const first = Array.isArray(generations) ? generations[0] : void 0;
	return Array.isArray(first) ? first[0] : first;
}
function messageCounts(usage) {
	const details = at(usage, "input_token_details");
	return inclusiveCounts({
		input: countAt$1(usage, "input_tokens"),
		cacheRead: countAt$1(details, "cache_read"),
		cacheWrite: countAt$1(details, "cache_creation"),
		output: countAt$1(usage, "output_tokens")
	});
}
// build/src/formats/traces/langsmith.js
const LANGSMITH = {
	id: "langsmith",
	title: "LangSmith runs",
	agentIds: "framework",
	marks: [
		"run_type",
		"runs",
		"child_runs"
	],
	recognise: (record) => runsIn(record).some((run) => typeof run.run_type === "string" && Object.hasOwn(run, "start_time")),
	takes: (record) => runsIn(record).some((run) => Object.hasOwn(run, "run_type")),
	open(sink) {
		const usage = new RunUsage(sink);
		return {
			read(record) {
				for (const run of runsIn(record)) {
					const extra = decoded(run.extra);
					declareTools$1(extra, sink);
					usage.add(run, extra, contextOf$2(run, extra));
					if (run.run_type === "tool") takeToolRun(run, extra, sink);
				}
			},
			end: () => usage.end()
		};
	}
};
function contextOf$2(run, extra) {
	const [trace, session] = [idAt(run, "trace_id"), idAt(extra, "metadata", "thread_id")];
	const time = timeOf(run.start_time);
	return {
		...time !== void 0 && { at: time },
		...trace !== void 0 && { trace },
		...session !== void 0 && { session }
	};
}
function declareTools$1(extra, sink) {
	for (const tool of listAt(extra, "invocation_params", "tools")) {
		const name = textAt(tool, "name") ?? textAt(tool, "function", "name");
		if (name !== void 0) sink.declare({ name });
	}
}
function takeToolRun(run, extra, sink) {
	const tool = textAt(run, "name");
	if (tool === void 0) return;
	const id = idAt(run, "id");
	const context = contextOf$2(run, extra);
	const inputs = at(run, "inputs");
	const isFailed = run.status === "error" || textAt(run, "error") !== void 0;
	sink.call({
		tool,
		...context,
		...argumentFacts(sink, { tool }, inputs),
		...id !== void 0 && {
			id,
			content: contentDigest(context.at, inputs)
		},
		status: isFailed ? "error" : run.status === "success" ? "ok" : "unknown"
	});
}
const MAX_RUNS = 1e5;
function runsIn(record) {
	const list = at(record, "runs");
	const found = (Array.isArray(list) ? list : [record]).filter(isRecord);
	for (let next = 0; next < found.length && found.length < MAX_RUNS; next += 1) for (const run of listAt(found[next], "child_runs")) if (isRecord(run)) found.push(run);
	return found;
}
// build/src/formats/traces/mcp-wire.js
const MCP_WIRE = {
	id: "mcp-wire",
	title: "MCP messages",
	agentIds: "framework",
	marks: [
		"method",
		"payload",
		"message",
		"msg",
		"data",
		"body",
		"tool_name"
	],
	recognise: (record) => isRecord(record) && (messagesIn(record).some((message) => toolOf(message) !== void 0) || blockedTool(record) !== void 0),
	takes: (record) => isRecord(record) && (messagesIn(record).length > 0 || blockedTool(record) !== void 0),
	open(sink) {
		const calls = new OpenCalls(sink);
		return {
			read(record) {
				if (!isRecord(record)) return;
				const context = contextOf$1(record);
				const blocked = blockedTool(record);
				if (blocked !== void 0) sink.call({
					tool: blocked,
					...context,
					status: "denied"
				});
				const isGateway = Object.hasOwn(record, "server_id");
				for (const message of messagesIn(record)) {
					const tool = toolOf(message);
					if (tool !== void 0) holdRequest(message, tool, context, calls, sink);
					else takeAnswer$1(message, context, isGateway, calls, sink);
				}
			},
			end: () => calls.end()
		};
	}
};
function contextOf$1(record) {
	const server = SERVER.map((key) => textAt(record, key)).find((text) => text !== void 0);
	const session = SESSION.map((key) => idAt(record, key)).find((id) => id !== void 0);
	const time = timeOf(record.timestamp) ?? timeOf(record.time) ?? timeOf(record.ts);
	return {
		...server !== void 0 && { server },
		...time !== void 0 && { at: time },
		...session !== void 0 && { session }
	};
}
function keyOf$1(message, { session, server }) {
	return idAt(message, "id") === void 0 ? void 0 : JSON.stringify([
		session,
		server,
		message.id
	]);
}
function holdRequest(message, tool, context, calls, sink) {
	const key = keyOf$1(message, context);
	const { server } = context;
	if (key !== void 0 && context.session === void 0) calls.settle(key);
	calls.hold(key, {
		tool,
		...context,
		status: "unknown",
		...argumentFacts(sink, {
			tool,
			server
		}, at(message, "params", "arguments") ?? {}),
		...key !== void 0 && context.session !== void 0 && {
			id: key,
			content: contentDigest(at(message, "params", "arguments"))
		}
	});
}
function takeAnswer$1(message, context, isGateway, calls, sink) {
	const key = keyOf$1(message, context);
	if (key === void 0) return;
	const status = statusOf$1(message, isGateway);
	if (status !== void 0) calls.settle(key, status);
	const { server } = context;
	for (const listed of listAt(message, "result", "tools")) {
		const name = textAt(listed, "name");
		if (name !== void 0) sink.declare({
			name,
			...server !== void 0 && { server }
		});
	}
}
const SERVER = [
	"server_id",
	"server_name",
	"serverName",
	"server"
];
const SESSION = [
	"session_id",
	"sessionId",
	"mcp_session_id",
	"Mcp-Session-Id",
	"mcp-session-id"
];
const WRAPPERS = [
	"payload",
	"message",
	"msg",
	"data",
	"body"
];
function messagesIn(record) {
	if (isMessage(record)) return [record];
	for (const key of WRAPPERS) {
		const inner = decoded(at(record, key));
		const messages = (Array.isArray(inner) ? inner : [inner]).filter(isRecord).filter(isMessage);
		if (messages.length > 0) return messages;
	}
	return [];
}
function isMessage(message) {
	return message.jsonrpc === "2.0" || toolOf(message) !== void 0;
}
function toolOf(message) {
	return message.method === "tools/call" ? textAt(message, "params", "name") : void 0;
}
function blockedTool(record) {
	const kind = textAt(record, "type") ?? textAt(record, "event") ?? "";
	return /^(?:difc_filtered|guard_policy_blocked)$/i.test(kind) ? textAt(record, "tool_name") : void 0;
}
function statusOf$1(message, isGateway) {
	if (isRecord(message.error)) return isGateway && isGuard(message.error) ? "denied" : "error";
	if (!Object.hasOwn(message, "result")) return void 0;
	return at(message, "result", "isError") === true ? "error" : "ok";
}
function isGuard({ code, data }) {
	if (code === -32001) return textAt(data, "reason") !== void 0;
	return typeof code === "number" && code <= -32002 && code >= -32006;
}
// build/src/formats/traces/swe-agent.js
const SHELL = "bash";
function isMiniTrajectory(record) {
	return /^mini-swe-agent-/.test(textAt(record, "trajectory_format") ?? "");
}
function commandIn(message) {
	const actions = listAt(message, "extra", "actions").filter(isRecord);
	if (actions.length > 0) return actions.flatMap((action) => messageCall(SHELL, idAt(action, "tool_call_id"), { command: action.command }));
	const blocks = [...(typeof message.content === "string" ? message.content : "").matchAll(/```(?:bash|mswea_bash_command)[ \t]*\r?\n([\s\S]*?)\r?\n```/g)];
	const [only] = blocks;
	return only === void 0 || blocks.length > 1 ? [] : messageCall(SHELL, void 0, { command: only[1] });
}
function stepsIn(record) {
	if (!isRecord(record) || !isRecord(record.info)) return [];
	return listAt(record, "trajectory").filter((step) => typeof at(step, "action") === "string" && isRecord(step)).map((step) => {
		const command = textAt(step, "action")?.trim();
		return command === void 0 || command === "" ? [] : messageCall(SHELL, void 0, { command });
	});
}
// build/src/formats/traces/messages.js
const MESSAGES = {
	id: "messages",
	title: "conversation messages",
	agentIds: "framework",
	marks: MESSAGE_MARKS,
	recognise: (record) => conversationsIn(record).length > 0 || stepsIn(record).length > 0,
	open(sink) {
		const reader = new MessageReader(sink);
		return {
			read: (record) => reader.read(record),
			end: () => reader.end()
		};
	}
};
var MessageReader = class {
	#sink;
	#open;
	#loose = 0;
	#session;
	#looseStyle = {
		isMini: false,
		isXml: false
	};
	constructor(sink) {
		this.#sink = sink;
		this.#open = new OpenCalls(sink);
	}
	read(record) {
		const isMini = isMiniTrajectory(record);
		let found = 0;
		for (const conversation of conversationsIn(record)) {
			const [first] = conversation.messages;
			found += first !== void 0 && first.envelope === record ? this.#takeLoose(first, conversation.session) : this.#takeList(conversation, isMini);
		}
		if (found > 0) return;
		for (const call of stepsIn(record).flat()) this.#call(call, {}, "", void 0);
	}
	#takeLoose(message, session) {
		this.#session = session ?? this.#session;
		this.#loose += 1;
		return this.#take(message, {
			session: this.#session,
			scope: this.#session ?? "file",
			style: this.#looseStyle
		}, this.#loose);
	}
	#takeList(conversation, isMini) {
		const { session } = conversation;
		const { around } = conversation;
		const scope = session ?? String(identityOf(conversation));
		const place = {
			session,
			around,
			scope,
			style: {
				isMini,
				isXml: false
			}
		};
		let found = 0;
		for (const [index, message] of conversation.messages.entries()) found += this.#take(message, place, [scope, index]);
		return found;
	}
	end() {
		this.#open.end();
	}
	#take(message, { session, scope, around, style }, index) {
		const { role, body, envelope } = message;
		if (role === "user" && !style.isXml) style.isXml = hasEnvironmentDetails(body);
		const context = contextOf(message, session, around);
		if (role === "user" && this.#sink.turn && isTurn$1(body, style)) {
			const id = idAt(body, "id") ?? JSON.stringify(index);
			const order = this.#sink.position?.() ?? 0;
			this.#sink.turn({
				...context,
				order,
				id,
				content: contentDigest(body)
			});
		}
		const calls = role === "model" && body.is_demo !== true ? callsOf(body, style) : [];
		const isEvent = body.event === "tool";
		for (const call of calls) if (isEvent && call.id !== void 0 && this.#open.isOpen(keyOf(call.id, scope))) this.#open.mark(keyOf(call.id, scope), call.status);
		else this.#call(call, context, scope, idAt(body, "id") ?? index);
		for (const { id, status } of resultsOf(envelope, body, role)) if (status !== "unknown") this.#open.mark(keyOf(id, scope), status);
		return calls.length;
	}
	#call(call, context, scope, message) {
		const { id } = call;
		const place = id !== void 0 && isUnique(id) ? void 0 : message;
		const key = id === void 0 ? void 0 : keyOf(id, scope);
		this.#open.hold(key, completeCall(this.#sink, call, context, place));
	}
};
function keyOf(id, scope) {
	return JSON.stringify([scope, id]);
}
function identityOf({ messages }) {
	return contentDigest(messages.slice(0, 2).map(({ body }) => body));
}
function contextOf({ body, envelope }, session, around) {
	const time = [
		envelope,
		body,
		around
	].flatMap((record) => TIME_KEYS.map((key) => timeOf(at(record, key)))).find((value) => value !== void 0);
	const agent = textAt(envelope, "author");
	return {
		...session !== void 0 && { session },
		...time !== void 0 && { at: time },
		...agent !== void 0 && { agent }
	};
}
const TIME_KEYS = [
	"timestamp",
	"ts",
	"created_at",
	"createdAt",
	"created",
	"create_time"
];
function isTurn$1(body, { isXml }) {
	if (isXml && isXmlResult(body)) return false;
	return ![...listAt(body, "content"), ...listAt(body, "parts")].some((block) => /(?:^|_)tool_result$/.test(textAt(block, "type") ?? "") || isRecord(at(block, "toolResult") ?? at(block, "functionResponse")) || isRecord(at(block, "function_response")));
}
function callsOf(body, { isMini, isXml }) {
	if (body.event === "tool") return messageCall(textAt(body, "function"), idAt(body, "id"), body.arguments, { status: statusOfEvent(body) });
	const calls = [
		...callsInMessage(body),
		...callsOfItem(body),
		...callOfMcpItem(body)
	];
	if (calls.length > 0) return calls;
	return isMini ? commandIn(body) : isXml ? callInXml(body) : [];
}
function statusOfEvent(event) {
	if (!isRecord(event.error)) return event.pending === true ? "unknown" : "ok";
	return event.error.type === "approval" ? "denied" : "error";
}
function resultsOf(envelope, body, role) {
	if (body.event === "approval") {
		const id = idAt(body, "call", "id");
		const isRefused = body.decision === "reject" || body.decision === "terminate";
		return id === void 0 || !isRefused ? [] : [{
			id,
			status: "denied"
		}];
	}
	const called = idAt(envelope, "toolCallResult", "callId");
	const word = at(envelope, "toolCallResult", "status");
	if (called !== void 0 && (word === "success" || word === "error")) return [{
		id: called,
		status: word === "success" ? "ok" : "error"
	}];
	return resultsInMessage(body, role);
}
// build/src/formats/traces/mlflow.js
const MLFLOW = {
	id: "mlflow",
	title: "MLflow trace",
	agentIds: "framework",
	marks: [
		"data",
		"spans",
		"trace"
	],
	recognise: (record) => spansIn$2(record).some(isSpan),
	open(sink) {
		const window = new SpanWindow(sink);
		return {
			read(record) {
				const info = at(record, "info") ?? at(record, "trace", "info");
				const session = idAt(info, "trace_metadata", "mlflow.trace.session") ?? idAt(info, "request_metadata", "mlflow.trace.session");
				const spans = spansIn$2(record).filter(isSpan);
				const declared = declaredBy(spans, sink);
				for (const written of spans) {
					const span = spanOf$2(written, info);
					const type = attribute(written, "mlflow.spanType");
					const isModel = type === "CHAT_MODEL" || type === "LLM";
					const output = attribute(written, "mlflow.spanOutputs");
					window.add(span, {
						call: type === "TOOL" ? callOf$1(written, span, declared) : null,
						unproven: isModel ? requestedInOutput(span, output, sink) : [],
						input: attribute(written, "mlflow.spanInputs"),
						session
					});
				}
				window.rest();
			},
			end: () => window.end()
		};
	}
};
function spansIn$2(record) {
	return [...listAt(decoded(at(record, "data") ?? at(record, "trace", "data")), "spans"), ...listAt(record, "spans")].map(decoded).filter(isRecord);
}
function isSpan(span) {
	return isRecord(span.attributes) && Object.hasOwn(span.attributes, "mlflow.spanType");
}
function attribute(span, key) {
	return decoded(at(span, "attributes", key));
}
function declaredBy(spans, sink) {
	const names = /* @__PURE__ */ new Set();
	for (const span of spans) {
		const tools = attribute(span, "mlflow.chat.tools");
		for (const tool of Array.isArray(tools) ? tools : []) {
			const name = definedName(tool);
			if (name === void 0 || names.has(name)) continue;
			names.add(name);
			sink.declare({ name });
		}
	}
	return names;
}
function callOf$1(written, span, declared) {
	if (span.name === "") return null;
	const base = /^(.{1,200})_\d{1,6}$/.exec(span.name)?.[1];
	return draftCall(span, { tool: base !== void 0 && !declared.has(span.name) && (declared.has(base) || attribute(written, "mlflow.spanFunctionName") === base) ? base : span.name }, void 0);
}
function spanOf$2(span, info) {
	const trace = idAt(info, "trace_id") ?? idAt(info, "request_id") ?? idAt(span, "context", "trace_id");
	const id = idAt(span, "span_id") ?? idAt(span, "context", "span_id");
	const parent = idAt(span, "parent_span_id") ?? idAt(span, "parent_id");
	const time = timeOf(span.start_time_unix_nano ?? span.start_time_ns ?? span.start_time);
	const code = textAt(span, "status", "code") ?? textAt(span, "status_code") ?? "";
	const status = /ERROR$/.test(code) ? "error" : /OK$/.test(code) ? "ok" : void 0;
	return {
		name: textAt(span, "name") ?? "",
		attributes: plainAttributes(void 0),
		resource: plainAttributes(void 0),
		raw: attribute(span, "mlflow.spanInputs"),
		...trace !== void 0 && { trace },
		...id !== void 0 && { id },
		...parent !== void 0 && { parent },
		...time !== void 0 && { at: time },
		...status !== void 0 && { status }
	};
}
// build/src/formats/traces/openai.js
const OPENAI_RESPONSES = {
	id: "openai",
	title: "OpenAI responses",
	agentIds: "framework",
	marks: [
		"object",
		"choices",
		"output",
		"response",
		"body",
		"data"
	],
	recognise: (record) => answersIn(record).length > 0,
	open(sink) {
		const awaiting = /* @__PURE__ */ new Map();
		const usage = new OpenUsage(sink);
		return {
			read(record) {
				for (const item of decisionsIn(record)) decide(item, awaiting, sink);
				for (const answer of answersIn(record)) {
					const context = contextOf$3(answer);
					if (sink.turn && endsWithUserMessage(record)) giveTurn(answer, context, sink);
					addTokens(answer, context, usage);
					takeAnswer(answer, context, awaiting, sink);
				}
			},
			end: () => usage.end()
		};
	}
};
function giveTurn(answer, context, sink) {
	const id = idAt(answer, "id");
	sink.turn?.({
		...context,
		order: sink.position?.() ?? 0,
		...id !== void 0 && { id }
	});
}
function addTokens(answer, context, usage) {
	const id = idAt(answer, "id");
	const counts = openAiCounts(answer.usage);
	const key = id === void 0 ? void 0 : JSON.stringify([id, context.at]);
	usage.add(key, {
		...context,
		...key !== void 0 && { id: key }
	}, counts);
}
function takeAnswer(answer, context, awaiting, sink) {
	for (const tool of listAt(answer, "tools")) declareTool(tool, sink);
	const answerKey = [idAt(answer, "id"), context.at];
	for (const choice of listAt(answer, "choices")) takeChoice(choice, context, answerKey, sink);
	for (const item of listAt(answer, "output")) takeItem(item, {
		...context,
		content: contentDigest([...answerKey, inputsOf(item)])
	}, awaiting, sink);
}
function takeChoice(choice, context, answerKey, sink) {
	for (const key of ["message", "delta"]) {
		const message = at(choice, key);
		const legacy = textAt(message, "function_call", "name");
		if (legacy !== void 0) sink.call({
			tool: legacy,
			...context,
			status: "unknown",
			...argumentFacts(sink, { tool: legacy }, key === "delta" ? void 0 : at(message, "function_call", "arguments"))
		});
		for (const call of listAt(message, "tool_calls")) {
			const tool = textAt(call, "function", "name") ?? textAt(call, "custom", "name");
			const input = key === "delta" ? void 0 : requestedInput(call);
			for (const inner of unwrapped(messageCall(tool, idAt(call, "id"), input))) {
				const content = contentDigest([
					...answerKey,
					at(choice, "index"),
					at(call, "index"),
					key === "delta" ? null : inner.input
				]);
				sink.call({
					tool: inner.tool,
					...context,
					...inner.id !== void 0 && {
						id: inner.id,
						content
					},
					status: "unknown",
					...argumentFacts(sink, { tool: inner.tool }, inner.input)
				});
			}
		}
	}
}
function requestedInput(call) {
	return at(call, "function", "arguments") ?? at(call, "custom", "input");
}
const MAX_AWAITING = 1e4;
function decide(item, awaiting, sink) {
	const id = at(item, "type") === "mcp_approval_response" ? idAt(item, "approval_request_id") : void 0;
	const call = id === void 0 ? void 0 : awaiting.get(id);
	if (id === void 0 || call === void 0) return;
	awaiting.delete(id);
	if (at(item, "approve") === false) sink.call({
		...call,
		status: "denied"
	});
}
function declareTool(tool, sink) {
	const server = textAt(tool, "server_label");
	if (at(tool, "type") === "mcp") {
		const allowed = at(tool, "allowed_tools");
		for (const name of Array.isArray(allowed) ? allowed : listAt(allowed, "tool_names")) if (typeof name === "string" && name !== "") sink.declare({
			name,
			...server !== void 0 && { server }
		});
		return;
	}
	const name = textAt(tool, "name") ?? textAt(tool, "function", "name") ?? textAt(tool, "custom", "name") ?? textAt(tool, "type");
	if (name !== void 0) sink.declare({ name });
}
function takeItem(item, { content, ...context }, awaiting, sink) {
	const type = textAt(item, "type") ?? "";
	const id = idAt(item, "call_id") ?? idAt(item, "id");
	const call = {
		...context,
		...id !== void 0 && {
			id,
			content
		}
	};
	switch (type) {
		case "mcp_list_tools":
		case "mcp_approval_request":
		case "mcp_call":
			takeMcpItem(type, item, call, awaiting, sink);
			break;
		default: for (const { tool, status, input, id: own = id } of callsOfItem(item)) sink.call({
			tool,
			...context,
			...own !== void 0 && {
				id: own,
				content
			},
			status,
			...argumentFacts(sink, { tool }, input)
		});
	}
}
function takeMcpItem(type, item, call, awaiting, sink) {
	const label = textAt(item, "server_label");
	const server = label === void 0 ? {} : { server: label };
	if (type === "mcp_list_tools") {
		for (const tool of listAt(item, "tools")) {
			const listed = textAt(tool, "name");
			if (listed !== void 0) sink.declare({
				name: listed,
				...server
			});
		}
		return;
	}
	const tool = textAt(item, "name");
	if (tool === void 0) return;
	if (type === "mcp_call") {
		sink.call({
			tool,
			...server,
			...call,
			status: mcpStatus(item),
			...argumentFacts(sink, {
				tool,
				server: label
			}, inputOfItem(item))
		});
		return;
	}
	const request = idAt(item, "id");
	if (request === void 0) return;
	const [oldest] = awaiting.keys();
	if (awaiting.size >= MAX_AWAITING && oldest !== void 0) awaiting.delete(oldest);
	const facts = argumentFacts(sink, {
		tool,
		server: label
	}, inputOfItem(item));
	awaiting.set(request, placed({
		tool,
		...server,
		...call,
		status: "unknown",
		...facts
	}, sink.position));
}
function inputsOf(item) {
	return [
		at(item, "arguments"),
		at(item, "input"),
		at(item, "action"),
		at(item, "operation"),
		at(item, "queries"),
		at(item, "code")
	];
}
// build/src/formats/traces/openai-agents.js
const MAX_GROUPS = 1e4;
const OPENAI_AGENTS = {
	id: "openai-agents",
	title: "OpenAI Agents SDK traces",
	agentIds: "framework",
	marks: ["object", "data"],
	recognise: (record) => entriesIn(record).some((entry) => entry.object === "trace.span" && isRecord(entry.span_data)),
	takes: (record) => entriesIn(record).some((entry) => entry.object === "trace" || entry.object === "trace.span"),
	open(sink) {
		const window = new SpanWindow(sink);
		const declared = new DeclaredTools((tool) => sink.declare(tool));
		const groups = /* @__PURE__ */ new Map();
		return {
			read(record) {
				for (const entry of entriesIn(record)) {
					if (entry.object === "trace") noteGroup(entry, groups);
					if (entry.object !== "trace.span" || !isRecord(entry.span_data)) continue;
					declareTools(entry.span_data, declared);
					addSpan(entry, entry.span_data, groups, window);
				}
				window.rest();
			},
			end: () => window.end()
		};
	}
};
function noteGroup(entry, groups) {
	const [trace, group] = [idAt(entry, "id"), idAt(entry, "group_id")];
	if (groups.size >= MAX_GROUPS) groups.clear();
	if (trace !== void 0 && group !== void 0) groups.set(trace, group);
}
function declareTools(data, declared) {
	if (data.type !== "agent" && data.type !== "mcp_tools") return;
	const isServer = data.type === "mcp_tools";
	const server = isServer ? textAt(data, "server") : void 0;
	for (const name of listAt(data, isServer ? "result" : "tools")) if (typeof name === "string" && name !== "") declared.name(name, server);
}
function addSpan(entry, data, groups, window) {
	const span = spanOf$1(entry);
	window.add(span, {
		call: data.type === "function" ? callOf(entry, data, span) ?? null : null,
		agent: data.type === "agent" ? textAt(data, "name") : void 0,
		session: span.trace === void 0 ? void 0 : groups.get(span.trace),
		input: data.input,
		tokens: openAiCounts(data.usage) ?? null,
		operation: handoffOf(data)
	});
}
function handoffOf(data) {
	const target = data.type === "handoff" ? textAt(data, "to_agent") : void 0;
	return target === void 0 ? void 0 : {
		kind: "delegate",
		target
	};
}
function entriesIn(record) {
	const list = at(record, "data");
	return (Array.isArray(list) ? list : [record]).filter(isRecord);
}
function spanOf$1(entry) {
	const [trace, id, above] = [
		idAt(entry, "trace_id"),
		idAt(entry, "id"),
		idAt(entry, "parent_id")
	];
	const time = timeOf(entry.started_at);
	return {
		name: "",
		attributes: NO_ATTRIBUTES,
		resource: NO_ATTRIBUTES,
		raw: at(entry, "span_data", "input"),
		...trace !== void 0 && { trace },
		...id !== void 0 && { id },
		...above !== void 0 && { parent: above },
		...time !== void 0 && { at: time }
	};
}
function callOf(entry, data, span) {
	const tool = textAt(data, "name");
	if (tool === void 0) return void 0;
	const server = textAt(data, "mcp_data", "server");
	const isFailed = entry.error !== null && entry.error !== void 0;
	const isEnded = textAt(entry, "ended_at") !== void 0;
	return {
		tool,
		...server !== void 0 && { server },
		...span.at !== void 0 && { at: span.at },
		...span.trace !== void 0 && { trace: span.trace },
		...span.id !== void 0 && {
			id: `${span.trace ?? ""}/${span.id}`,
			content: contentOf(span)
		},
		status: isFailed ? "error" : entry.error === null && isEnded ? "ok" : "unknown"
	};
}
// build/src/formats/traces/opencode.js
const OPENCODE = {
	id: "opencode",
	title: "opencode session",
	agentIds: "framework",
	marks: [
		"info",
		"parts",
		"part",
		"properties",
		"callID"
	],
	recognise: (record) => partsIn(record).some(({ part }) => isToolPart(part)) || isSession(record),
	takes: (record) => partsIn(record).length > 0 || isSession(record),
	open(sink) {
		const open = new OpenCalls(sink);
		return {
			read(record) {
				for (const { part, around } of partsIn(record)) if (isToolPart(part)) takePart(part, around, sink, open);
			},
			end: () => open.end()
		};
	}
};
function partsIn(record) {
	if (!isRecord(record)) return [];
	const single = [
		record,
		at(record, "part"),
		at(record, "properties", "part")
	].find(isPart);
	if (single !== void 0) return [{
		part: single,
		around: record
	}];
	return [record, ...listAt(record, "messages")].flatMap((message) => {
		const info = at(message, "info");
		if (!isRecord(info)) return [];
		return listAt(message, "parts").filter(isRecord).map((part) => ({
			part,
			around: info
		}));
	});
}
function isPart(value) {
	return isRecord(value) && textAt(value, "type") !== void 0 && textAt(value, "sessionID") !== void 0 && textAt(value, "messageID") !== void 0;
}
function isToolPart(part) {
	return part.type === "tool" && textAt(part, "tool") !== void 0 && isRecord(part.state);
}
function isSession(record) {
	return isRecord(at(record, "info")) && listAt(record, "messages").some((message) => textAt(message, "info", "role") !== void 0 && Array.isArray(at(message, "parts")));
}
const STATES = {
	completed: "ok",
	error: "error"
};
function takePart(part, around, sink, open) {
	const session = idAt(part, "sessionID") ?? idAt(around, "sessionID");
	const id = idAt(part, "callID") ?? idAt(part, "id");
	const time = timeOf(at(part, "state", "time", "start")) ?? timeOf(at(around, "time", "created")) ?? timeOf(around.timestamp);
	const status = STATES[textAt(part, "state", "status") ?? ""] ?? "unknown";
	const key = id === void 0 ? void 0 : JSON.stringify([
		session,
		part.messageID,
		id
	]);
	if (key !== void 0 && open.isOpen(key)) {
		if (status !== "unknown") open.mark(key, status);
		return;
	}
	const context = {
		...session !== void 0 && { session },
		...time !== void 0 && { at: time },
		...operationOf$1(part)
	};
	const input = at(part, "state", "input");
	for (const call of messageCall(textAt(part, "tool"), id, input, { status })) open.hold(key, completeCall(sink, call, context, part.messageID));
}
function operationOf$1(part) {
	const target = textAt(part, "state", "input", "subagent_type");
	return part.tool === "task" && target !== void 0 ? { operation: {
		kind: "delegate",
		target
	} } : {};
}
// build/src/formats/traces/openhands.js
const OPENHANDS = {
	id: "openhands",
	title: "OpenHands events",
	agentIds: "framework",
	marks: [
		"action",
		"observation",
		"kind",
		"history",
		"events",
		"trajectory"
	],
	recognise: (record) => eventsIn(record).some((event) => isAction(event) || isNewEvent(event)),
	takes: (record) => eventsIn(record).some((event) => isEvent(event) || isNewEvent(event)),
	open(sink) {
		const reader = new EventReader(sink);
		return {
			read(record) {
				const session = idAt(record, "instance_id") ?? idAt(record, "conversation_id");
				for (const event of eventsIn(record)) reader.take(event, session);
			},
			end: () => reader.end()
		};
	}
};
function eventsIn(record) {
	if (!isRecord(record)) return [];
	const list = [
		"history",
		"events",
		"trajectory"
	].map((key) => listAt(record, key)).find((entries) => entries.some((entry) => isEvent(entry) || isNewEvent(entry)));
	return list === void 0 ? [record] : list.filter(isRecord);
}
const SOURCES = [
	"agent",
	"user",
	"environment"
];
function isEvent(record) {
	return isRecord(record) && SOURCES.includes(record.source) && (textAt(record, "action") !== void 0 || textAt(record, "observation") !== void 0) && (idAt(record, "id") !== void 0 || Object.hasOwn(record, "timestamp"));
}
function isAction(event) {
	return isEvent(event) && textAt(event, "action") !== void 0 && isRecord(event.args);
}
function isNewEvent(record) {
	return isRecord(record) && SOURCES.includes(record.source) && /^(?:[A-Z]\w{0,40}Event|UserRejectObservation|Condensation\w{0,20})$/.test(textAt(record, "kind") ?? "");
}
const INTERNAL = /^(?:message|system|recall|think|finish|reject|null|initialize|condensation\w*|change_agent_state|agent_state_changed|loop_recovery|pause|resume|stop|start)$/;
const FUNCTIONS = {
	run: "execute_bash",
	run_ipython: "execute_ipython_cell",
	browse_interactive: "browser"
};
var EventReader = class {
	#sink;
	#open;
	constructor(sink) {
		this.#sink = sink;
		this.#open = new OpenCalls(sink);
	}
	end() {
		this.#open.end();
	}
	take(event, session) {
		const time = timeOf(event.timestamp);
		const context = {
			...session !== void 0 && { session },
			...time !== void 0 && { at: time }
		};
		if (this.#sink.turn && event.source === "user" && isTurn(event)) this.#sink.turn({
			...context,
			order: this.#sink.position?.() ?? 0
		});
		if (isNewEvent(event)) this.#newEvent(event, context);
		else if (isAction(event)) this.#action(event, context);
		else if (textAt(event, "observation") !== void 0) this.#observation(event, session);
	}
	#newEvent(event, context) {
		const id = idAt(event, "tool_call_id");
		const key = JSON.stringify([context.session, id]);
		if (event.kind === "ActionEvent") {
			const input = at(event, "tool_call", "arguments") ?? at(event, "action");
			for (const call of messageCall(textAt(event, "tool_name"), id, input)) this.#open.hold(id === void 0 ? void 0 : key, completeCall(this.#sink, call, context, idAt(event, "id")));
		} else if (id !== void 0) {
			const status = newStatus(event);
			if (status !== void 0) this.#open.mark(key, status);
		}
	}
	#action(event, context) {
		const action = textAt(event, "action") ?? "";
		const asked = textAt(event, "tool_call_metadata", "function_name");
		if (event.source !== "agent" || asked === void 0 && INTERNAL.test(action)) return;
		const known = Object.hasOwn(FUNCTIONS, action) ? FUNCTIONS[action] : void 0;
		const own = action === "call_tool_mcp" ? textAt(event, "args", "name") : void 0;
		const tool = asked ?? own ?? known ?? action;
		const id = idAt(event, "tool_call_metadata", "tool_call_id") ?? idAt(event, "id");
		const isRejected = at(event, "args", "confirmation_state") === "rejected";
		for (const call of messageCall(tool, id, at(event, "args"), { status: isRejected ? "denied" : "unknown" })) this.#open.hold(eventKey(event.id, context.session), completeCall(this.#sink, call, {
			...context,
			...tool !== action && { raw: action },
			...operationOf(event)
		}, idAt(event, "id")));
	}
	#observation(event, session) {
		const key = eventKey(event.cause, session);
		if (key === void 0) return;
		if (event.observation === "user_rejected") this.#open.mark(key, "denied");
		else this.#open.mark(key, isFailed(event) ? "error" : "ok");
	}
};
function eventKey(id, session) {
	return typeof id === "number" ? JSON.stringify([session, id]) : void 0;
}
function isTurn(event) {
	return event.action === "message" || event.kind === "MessageEvent";
}
function isFailed(event) {
	const code = at(event, "extras", "exit_code") ?? at(event, "extras", "metadata", "exit_code");
	return event.observation === "error" || typeof code === "number" && code !== 0;
}
function newStatus(event) {
	switch (event.kind) {
		case "UserRejectObservation": return "denied";
		case "AgentErrorEvent": return "error";
		case "ObservationEvent": return at(event, "observation", "is_error") === true ? "error" : "ok";
		default: return;
	}
}
function operationOf(event) {
	if (event.action !== "delegate") return {};
	const target = textAt(event, "args", "agent");
	return { operation: {
		kind: "delegate",
		...target !== void 0 && { target }
	} };
}
// build/src/formats/traces/otlp-values.js
const MAX_NESTED$1 = 32;
function attributeMap(list) {
	const map = /* @__PURE__ */ new Map();
	for (const entry of Array.isArray(list) ? list : []) if (isRecord(entry) && typeof entry.key === "string" && !map.has(entry.key)) map.set(entry.key, entry.value);
	return { get: (key) => plainValue(map.get(key)) };
}
function plainValue(value, depth = 0) {
	if (!isRecord(value) || depth > MAX_NESTED$1) return void 0;
	const [key] = Object.keys(value);
	const inner = key === void 0 ? void 0 : value[key];
	switch (key) {
		case "stringValue":
		case "string_value":
		case "boolValue":
		case "bool_value":
		case "intValue":
		case "int_value":
		case "doubleValue":
		case "double_value": return inner;
		case "arrayValue":
		case "array_value": return isRecord(inner) && Array.isArray(inner.values) ? inner.values.map((item) => plainValue(item, depth + 1)) : [];
		case "kvlistValue":
		case "kvlist_value": return isRecord(inner) && Array.isArray(inner.values) ? Object.fromEntries(inner.values.filter(isRecord).map((entry) => [String(entry.key), plainValue(entry.value, depth + 1)])) : {};
		default: return;
	}
}
function spanOf(raw, resource) {
	const at = nanoseconds(raw.startTimeUnixNano) ?? nanoseconds(raw.start_time_unix_nano);
	const status = isRecord(raw.status) ? spanStatus(raw.status.code) : void 0;
	return {
		name: textAt(raw, "name") ?? "",
		attributes: attributeMap(raw.attributes),
		resource,
		raw: raw.attributes,
		...ids(idAt(raw, "traceId") ?? idAt(raw, "trace_id"), idAt(raw, "spanId") ?? idAt(raw, "span_id")),
		...parent(idAt(raw, "parentSpanId") ?? idAt(raw, "parent_span_id")),
		...at !== void 0 && { at },
		...status !== void 0 && { status }
	};
}
function ids(trace, id) {
	const [inTrace, own] = [hexId(trace), hexId(id)];
	return {
		...inTrace !== void 0 && { trace: inTrace },
		...own !== void 0 && { id: own }
	};
}
function parent(id) {
	const above = hexId(id);
	return above === void 0 ? {} : { parent: above };
}
// build/src/formats/traces/otlp-events.js
function eventOf(raw, resource, sink) {
	const attributes = attributeMap(raw.attributes);
	const body = plainValue(raw.body);
	const name = attributeText(attributes, "event.name") ?? (typeof body === "string" ? body : void 0) ?? textAt(raw, "eventName") ?? "";
	const trace = idAt(raw, "traceId") ?? idAt(raw, "trace_id");
	const time = nanoseconds(raw.timeUnixNano) ?? timeOf(attributes.get("event.timestamp")) ?? nanoseconds(raw.observedTimeUnixNano);
	const span = {
		name,
		attributes,
		resource,
		raw: raw.attributes,
		...ids(trace, void 0),
		...parent(idAt(raw, "spanId") ?? idAt(raw, "span_id")),
		...time !== void 0 && { at: time }
	};
	const details = eventDetails(span, body, sink);
	return details === void 0 ? { span } : {
		span,
		details
	};
}
function eventDetails(span, body, sink) {
	const { name, attributes } = span;
	switch (name) {
		case "tool_result":
		case "claude_code.tool_result": return provenCall(span, claudeTool(attributes));
		case "tool_decision":
		case "claude_code.tool_decision": return isRefusal(attributes) ? provenCall(span, claudeTool(attributes)) : void 0;
		case "codex.tool_result": return provenCall(span, ofCodex(attributes));
		case "codex.tool_decision": return /^(?:denied|abort|rejected?)/i.test(attributeText(attributes, "decision") ?? "") ? provenCall(span, ofCodex(attributes), "denied") : void 0;
		case "copilot_chat.tool.call":
		case "github.copilot.tool.call": {
			const tool = attributeText(attributes, "gen_ai.tool.name");
			return tool === void 0 ? void 0 : {
				call: null,
				unproven: [draftCall(span, { tool }, toolCallId(attributes))],
				kind: "event"
			};
		}
		case "gen_ai.client.inference.operation.details": return {
			call: null,
			unproven: requestedBy(span, sink)
		};
		case "gen_ai.choice": return {
			call: null,
			unproven: requestsOf(span, body, sink)
		};
		default: return name.endsWith(".tool_call") ? provenCall(span, ofGemini(attributes)) : void 0;
	}
}
function provenCall(span, named, status = callStatusOf(span)) {
	if (named === void 0) return void 0;
	const call = draftCall(span, named, attributeId(span.attributes, "tool_use_id", "call_id", "gen_ai.tool.call.id"));
	call.status = status;
	return { call };
}
function ofCodex(attributes) {
	const tool = attributeText(attributes, "tool_name");
	const server = attributeText(attributes, "mcp_server");
	return tool === void 0 ? void 0 : server === void 0 ? { tool } : {
		tool,
		server
	};
}
function ofGemini(attributes) {
	const tool = attributeText(attributes, "function_name");
	const server = attributeText(attributes, "mcp_server_name");
	return tool === void 0 ? void 0 : server === void 0 || tool.startsWith("mcp_") ? { tool } : {
		tool,
		server
	};
}
function requestsOf(span, body, sink) {
	return listAt(at(decoded(body), "message"), "tool_calls").flatMap((call, index) => {
		const tool = textAt(call, "function", "name");
		const input = at(call, "function", "arguments");
		if (tool === void 0) return [];
		const facts = argumentFacts(sink, { tool }, input);
		return [{
			...requested(span, tool, idAt(call, "id"), index, input),
			...facts
		}];
	});
}
// build/src/formats/traces/otel-spans.js
const OTEL_SPANS = {
	id: "otel-spans",
	title: "OpenTelemetry spans",
	agentIds: "framework",
	marks: [
		"_spanContext",
		"spanContext",
		"context",
		"context.trace_id",
		"data"
	],
	recognise: (record) => spansIn$1(record).some((entry) => toSpan(entry) !== void 0),
	takes: (record) => spansIn$1(record).some((entry) => toSpan(entry) !== void 0 || toEvent(entry) !== void 0),
	open(sink) {
		const window = new SpanWindow(sink);
		const declared = new DeclaredTools((tool) => sink.declare(tool));
		return {
			read(record) {
				for (const entry of spansIn$1(record)) {
					const span = toSpan(entry);
					if (span !== void 0) {
						declared.take(span);
						window.add(span, { unproven: window.wantsRequests(span) ? requestedBy(span, sink) : [] });
						continue;
					}
					const event = toEvent(entry);
					if (event === void 0) continue;
					declared.take(event);
					window.addEvent(event, eventDetails(event, entry.body, sink));
				}
				window.rest();
			},
			end: () => window.end()
		};
	}
};
function spansIn$1(record) {
	if (!isRecord(record)) return [];
	const page = listAt(record, "data").filter(isRecord);
	return page.length > 0 ? page : [record];
}
function toSpan(record) {
	const context = [
		record._spanContext,
		record.spanContext,
		record.context
	].find(isRecord);
	const trace = idAt(context, "traceId") ?? idAt(context, "trace_id") ?? idAt(record, "context.trace_id");
	const name = textAt(record, "name");
	if (trace === void 0 || name === void 0) return void 0;
	const id = idAt(context, "spanId") ?? idAt(context, "span_id") ?? idAt(record, "context.span_id");
	const above = idAt(record, "parentSpanId") ?? idAt(record, "parent_id") ?? idAt(record, "parentSpanContext", "spanId");
	const time = timeOf(record.start_time) ?? secondsAndNanoseconds(record.startTime) ?? timeOf(record.startTime);
	const status = spanStatus(at(record, "status", "code") ?? at(record, "status", "status_code") ?? record.status_code);
	const raw = isRecord(record.attributes) ? record.attributes : columnsOf(record);
	return {
		name,
		attributes: attributesOf(record, raw),
		resource: resourceOf(record),
		raw,
		...ids(trace, id),
		...parent(above),
		...time !== void 0 && { at: time },
		...status !== void 0 && { status }
	};
}
function attributesOf(record, raw) {
	const attributes = plainAttributes(raw);
	const kind = textAt(record, "span_kind");
	if (kind === void 0) return attributes;
	return { get: (key) => attributes.get(key) ?? (key === "openinference.span.kind" ? kind : void 0) };
}
function columnsOf(record) {
	const columns = Object.entries(record).filter(([key]) => key.startsWith("attributes."));
	return Object.fromEntries(columns.map(([key, value]) => [key.slice(11), value]));
}
function toEvent(record) {
	if (!Array.isArray(record.hrTime) || !isRecord(record.attributes)) return void 0;
	const attributes = plainAttributes(record.attributes);
	const time = secondsAndNanoseconds(record.hrTime) ?? timeOf(attributes.get("event.timestamp"));
	const context = record.spanContext;
	return {
		name: attributeText(attributes, "event.name") ?? textAt(record, "body") ?? "",
		attributes,
		resource: resourceOf(record),
		raw: record.attributes,
		...ids(idAt(context, "traceId"), void 0),
		...parent(idAt(context, "spanId")),
		...time !== void 0 && { at: time }
	};
}
function resourceOf(record) {
	return plainAttributes(at(record, "resource", "attributes") ?? at(record, "resource", "_attributes"));
}
// build/src/formats/traces/otlp.js
const LISTS = [
	"resourceSpans",
	"resourceLogs",
	"scopeSpans",
	"scopeLogs",
	"instrumentationLibrarySpans",
	"instrumentationLibraryLogs",
	"resource_spans",
	"resource_logs"
];
const OTLP = {
	id: "otlp",
	title: "OpenTelemetry (OTLP/JSON)",
	agentIds: "framework",
	marks: LISTS,
	recognise: (record) => isRecord(record) && LISTS.some((key) => Object.hasOwn(record, key) && Array.isArray(record[key])),
	open(sink) {
		const window = new SpanWindow(sink);
		const declared = new DeclaredTools((tool) => sink.declare(tool));
		return {
			read(record) {
				if (!isRecord(record)) return;
				for (const [resource, raw] of spansIn(record)) {
					const span = spanOf(raw, resource);
					declared.take(span);
					window.add(span, { unproven: window.wantsRequests(span) ? requestedBy(span, sink) : [] });
				}
				for (const [resource, raw] of logRecordsIn(record)) {
					const { span, details } = eventOf(raw, resource, sink);
					declared.take(span);
					window.addEvent(span, details);
				}
				window.rest();
			},
			end: () => window.end()
		};
	}
};
function* spansIn(record) {
	const resources = listAt(record, "resourceSpans").concat(listAt(record, "resource_spans"), [record]);
	for (const resource of resources) {
		if (!isRecord(resource)) continue;
		yield* entriesOf(resource, scopesOf(resource, "scopeSpans", "instrumentationLibrarySpans", "scope_spans"), "spans");
	}
}
function* logRecordsIn(record) {
	const resources = listAt(record, "resourceLogs").concat(listAt(record, "resource_logs"), [record]);
	for (const resource of resources) {
		if (!isRecord(resource)) continue;
		yield* entriesOf(resource, scopesOf(resource, "scopeLogs", "instrumentationLibraryLogs", "scope_logs"), "logRecords", "log_records");
	}
}
function* entriesOf({ resource }, scopes, ...keys) {
	const attributes = attributeMap(isRecord(resource) ? resource.attributes : void 0);
	for (const scope of scopes) for (const key of keys) for (const entry of listAt(scope, key)) if (isRecord(entry)) yield [attributes, entry];
}
function scopesOf(resource, ...keys) {
	return keys.flatMap((key) => listAt(resource, key));
}
// build/src/formats/traces/vscode-chat.js
const VSCODE_CHAT = {
	id: "vscode-chat",
	title: "VS Code chat",
	agentIds: "framework",
	marks: ["requests", "kind"],
	recognise: (record) => isChat(record) || isChange(record),
	open(sink) {
		let session;
		return {
			read(record) {
				session = idAt(isChat(record) ? record : at(record, "v"), "sessionId") ?? session;
				for (const request of requestsIn(record)) takeRequest(request, session, sink);
			},
			end() {}
		};
	}
};
function isChat(record) {
	return Array.isArray(at(record, "requests")) && (textAt(record, "responderUsername") !== void 0 || textAt(record, "sessionId") !== void 0 || listAt(record, "requests").some((request) => idAt(request, "requestId") !== void 0));
}
function isChange(record) {
	const kind = at(record, "kind");
	if (kind === 0) return isChat(at(record, "v"));
	return (kind === 1 || kind === 2) && Array.isArray(at(record, "k")) && hasValue(record);
}
function hasValue(record) {
	return isRecord(record) && Object.hasOwn(record, "v");
}
function requestsIn(record) {
	if (isChat(record)) return listAt(record, "requests");
	const value = at(record, "v");
	if (at(record, "kind") === 0) return listAt(value, "requests");
	const [list, , part] = listAt(record, "k");
	if (list !== "requests") return [];
	if (part === void 0) return Array.isArray(value) ? value : [];
	return part === "response" || part === "result" ? [{ [part]: value }] : [];
}
function takeRequest(request, session, sink) {
	const time = timeOf(at(request, "timestamp"));
	const context = {
		...session !== void 0 && { session },
		...time !== void 0 && { at: time }
	};
	if (sink.turn && isRecord(at(request, "message"))) sink.turn({
		...context,
		order: sink.position?.() ?? 0
	});
	const ran = listAt(request, "response").filter((part) => at(part, "kind") === "toolInvocationSerialized");
	const asked = listAt(request, "result", "metadata", "toolCallRounds").flatMap((round) => listAt(round, "toolCalls"));
	const byId = new Map(ran.map((part) => [callId(at(part, "toolCallId")), part]));
	const known = /* @__PURE__ */ new Set();
	for (const call of asked) {
		const id = callId(at(call, "id"));
		known.add(id);
		const part = id === void 0 ? void 0 : byId.get(id);
		give(messageCall(textAt(call, "name"), id, at(call, "arguments"), { status: statusOf(part) }), part, context, sink);
	}
	for (const part of ran) {
		const id = callId(at(part, "toolCallId"));
		if (known.has(id) || asked.length > 0 && !isRecord(part)) continue;
		if (asked.length > 0 && textAt(part, "subAgentInvocationId") === void 0) continue;
		give(messageCall(textAt(part, "toolId"), id, void 0, { status: statusOf(part) }), part, context, sink);
	}
}
function callId(value) {
	return typeof value === "string" && value !== "" ? value.replace(/__vscode-\d{1,20}(?:-\d{1,20})?$/, "") : void 0;
}
function give(calls, part, context, sink) {
	for (const { tool: raw, ...call } of calls) {
		const names = namesOf(raw, part);
		sink.call(completeCall(sink, {
			...call,
			...names
		}, {
			...context,
			...names
		}));
	}
}
function namesOf(raw, part) {
	const isMcp = textAt(part, "source", "type") === "mcp";
	const server = textAt(part, "source", "label") ?? textAt(part, "source", "serverLabel");
	if (!isMcp || server === void 0) return { tool: raw };
	const plain = server.toLowerCase().replace(/[^a-z0-9_.-]+/g, "_");
	const prefix = [plain, plain.slice(0, 13)].map((name) => `mcp_${name}_`).find((text) => raw.startsWith(text) && raw.length > text.length);
	return prefix === void 0 ? { tool: raw } : {
		tool: raw.slice(prefix.length),
		server,
		raw
	};
}
const REFUSED = [0, 5];
function statusOf(part) {
	const confirmed = at(part, "isConfirmed");
	if (confirmed === false || REFUSED.includes(at(confirmed, "type"))) return "denied";
	if (at(part, "resultDetails", "isError") === true) return "error";
	return at(part, "isComplete") === true && confirmed !== void 0 ? "ok" : "unknown";
}
// build/src/formats/traces/formats.js
var formats_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ TRACE_FORMATS: () => TRACE_FORMATS });
const TRACE_FORMATS = [
	AP_TRACE,
	OTLP,
	CURSOR,
	CLAUDE_STREAM_JSON,
	CLAUDE_TRANSCRIPT,
	CLAUDE_MANAGED_AGENTS,
	CODEX,
	COPILOT_EVENTS,
	GEMINI_CLI,
	GH_AW,
	OPENAI_AGENTS,
	MLFLOW,
	LANGSMITH,
	LANGFUSE,
	OTEL_SPANS,
	ATIF,
	OPENAI_RESPONSES,
	CLINE,
	OPENCODE,
	KIMI,
	OPENHANDS,
	VSCODE_CHAT,
	AGT_AUDIT,
	MESSAGES,
	MCP_WIRE,
	GENERIC
];
const BITS = /* @__PURE__ */ new Map();
for (const [place, { marks }] of TRACE_FORMATS.entries()) for (const key of marks) BITS.set(key, (BITS.get(key) ?? 0) | 1 << place);
function formatsFor(record) {
	let bits = 0;
	if (isRecord(record)) for (const key of Object.keys(record)) bits |= BITS.get(key) ?? 0;
	if (bits === 0) return [];
	return TRACE_FORMATS.filter((_, place) => (bits & 1 << place) !== 0);
}
// build/src/formats/traces/document-scan.js
const BRACE$1 = 123;
const BRACKET = 91;
const CLOSING_BRACE = 125;
const CLOSING_BRACKET = 93;
const QUOTE = 34;
const BACKSLASH = 92;
function newScan() {
	return {
		start: 0,
		at: 0,
		depth: 0,
		inText: false,
		escaped: false
	};
}
function scanDocument(bytes, scan) {
	if (scan.depth === 0) {
		scan.at = skipSpace(bytes, scan.at);
		scan.start = scan.at;
		if (scan.at === bytes.length) return "nothing";
		if (bytes[scan.at] !== BRACE$1 && bytes[scan.at] !== BRACKET) return "none";
	}
	return endOfDocument(bytes, scan);
}
function skipSpace(bytes, from) {
	let at = from;
	for (let byte = bytes[at]; byte !== void 0 && isSpace(byte); byte = bytes[at]) at += 1;
	return at;
}
function endOfDocument(bytes, scan) {
	let { at, depth, inText, escaped } = scan;
	for (; at < bytes.length; at += 1) {
		const byte = bytes[at];
		if (inText) {
			if (escaped) escaped = false;
			else if (byte === BACKSLASH) escaped = true;
			else if (byte === QUOTE) inText = false;
		} else if (byte === QUOTE) inText = true;
		else if (byte === BRACE$1 || byte === BRACKET) depth += 1;
		else if (byte === CLOSING_BRACE || byte === CLOSING_BRACKET) {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	Object.assign(scan, {
		at,
		depth,
		inText,
		escaped
	});
	return "open";
}
function isSpace(byte) {
	return byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 30;
}
// build/src/formats/traces/bytes.js
const NEWLINE$1 = 10;
const DECODER = new TextDecoder("utf-8", { fatal: true });
function textOf(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_3__.isAscii)(buffer)) return buffer.toString("latin1");
	const text = buffer.toString("utf8");
	if (!text.includes("\ufffd")) return text;
	try {
		return DECODER.decode(bytes);
	} catch {
		return;
	}
}
function linesOf(bytes) {
	const lines = [];
	for (let start = 0; start < bytes.length;) {
		const newline = bytes.indexOf(NEWLINE$1, start);
		const end = newline === -1 ? bytes.length : newline;
		lines.push(bytes.subarray(start, end));
		start = end + 1;
	}
	return lines;
}
function firstByte(bytes) {
	const at = skipSpace(bytes, bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0);
	return at < bytes.length ? at : void 0;
}
var GrowingBytes = class {
	#room = /* @__PURE__ */ new Uint8Array(0);
	#start = 0;
	#end = 0;
	get bytes() {
		return this.#room.subarray(this.#start, this.#end);
	}
	append(piece) {
		const length = this.#end - this.#start;
		if (this.#end + piece.length > this.#room.length) {
			const room = length + piece.length > this.#room.length ? new Uint8Array(Math.max(length + piece.length, 2 * length)) : this.#room;
			room.set(this.bytes);
			this.#room = room;
			this.#start = 0;
			this.#end = length;
		}
		this.#room.set(piece, this.#end);
		this.#end += piece.length;
	}
	drop(count) {
		this.#start += count;
	}
	take() {
		const { bytes } = this;
		this.#room = /* @__PURE__ */ new Uint8Array(0);
		this.#start = 0;
		this.#end = 0;
		return bytes;
	}
};
// build/src/formats/traces/csv.js
const NAME_COLUMNS = [
	"tool",
	"tool_name",
	"name"
];
const MAX_ROW_LENGTH = 1048576;
const MAX_HEADER_LENGTH = 65536;
function csvRows(first, take, unclosed = () => {}) {
	if (first.length > MAX_HEADER_LENGTH) return void 0;
	const separator = [
		",",
		";",
		"	"
	].find((char) => first.includes(char)) ?? ",";
	const columns = valuesOf(first.replace(/\r$/, ""), separator).map((column) => column.trim().toLowerCase());
	if (!columns.some((column) => NAME_COLUMNS.includes(column))) return void 0;
	let isHeader = true;
	let open;
	const give = (values) => {
		if (values.length === 1 && values.every((value) => value.trim() === "")) return;
		take(Object.fromEntries(columns.map((column, index) => [column, values[index] ?? ""])));
	};
	const read = (lines) => {
		const waiting = [...lines].reverse();
		for (let line = waiting.pop(); line !== void 0; line = waiting.pop()) {
			const row = open ?? {
				values: [],
				value: "",
				quoted: false,
				length: 0,
				more: []
			};
			const isFirst = open === void 0;
			open = void 0;
			if (!isFirst) row.more.push(line);
			const isSound = readLine(row, line, separator, isFirst);
			if (isSound && !row.quoted && (isFirst || row.values.length === columns.length)) give(row.values);
			else if (isSound && row.quoted && row.length < MAX_ROW_LENGTH) open = row;
			else {
				unclosed();
				for (const repeated of row.more.reverse()) waiting.push(repeated);
			}
		}
	};
	return {
		line(text) {
			if (isHeader) isHeader = false;
			else read([text.replace(/\r$/, "")]);
		},
		end() {
			while (open !== void 0) {
				const { more } = open;
				open = void 0;
				unclosed();
				read(more);
			}
		}
	};
}
function readLine(row, line, separator, isFirst) {
	if (!isFirst) row.value += "\n";
	row.length += line.length + 1;
	for (let at = 0; at < line.length; at += 1) {
		const char = line.charAt(at);
		if (row.quoted) {
			if (char !== "\"") row.value += char;
			else if (line[at + 1] === "\"") {
				row.value += "\"";
				at += 1;
			} else if (isFirst || at + 1 === line.length || line[at + 1] === separator) row.quoted = false;
			else return false;
		} else if (char === "\"" && row.value === "") row.quoted = true;
		else if (char === separator) {
			row.values.push(row.value);
			row.value = "";
		} else row.value += char;
	}
	if (!row.quoted) row.values.push(row.value);
	return true;
}
function valuesOf(line, separator) {
	const row = {
		values: [],
		value: "",
		quoted: false,
		length: 0,
		more: []
	};
	readLine(row, line, separator, true);
	return row.quoted ? [...row.values, row.value] : row.values;
}
// build/src/formats/traces/records.js
const MAX_LINE_BYTES = 16777216;
const MAX_DOCUMENT_BYTES = 0x6400000;
var RecordSplitter = class {
	#take;
	#takeLine;
	#mode = "start";
	#held = new GrowingBytes();
	#scan = newScan();
	#searched = 0;
	#problem;
	#mayOpen = true;
	#skipping = false;
	#unparsable = 0;
	#tooLong = 0;
	#cutOff = false;
	#unclosed = 0;
	#csv;
	constructor(take, takeLine = () => false) {
		this.#take = take;
		this.#takeLine = takeLine;
	}
	push(chunk) {
		switch (this.#mode) {
			case "start":
				this.#held.append(chunk);
				return this.#begin(false);
			case "documents":
				this.#held.append(chunk);
				return this.#documents(false);
			case "lines":
			case "csv": return this.#lines(chunk);
			case "over": return;
			default: return this.#mode;
		}
	}
	end() {
		if (this.#mode === "start") this.#begin(true);
		else if (this.#mode === "documents") this.#documents(true);
		if (this.#problem) return this.#problem;
		if (this.#mode === "lines" || this.#mode === "csv") {
			const rest = this.#held.take();
			if (rest.length > 0 && !this.#skipping) {
				const before = this.#unparsable;
				this.#mayOpen = false;
				this.#text(rest);
				if (this.#unparsable > before) this.#cutOff = true;
			}
			this.#csv?.end();
		}
		const rows = this.#unclosed > 0 && { unclosed: this.#unclosed };
		return {
			unparsable: this.#unparsable,
			tooLong: this.#tooLong,
			cutOff: this.#cutOff,
			...rows
		};
	}
	#begin(ended) {
		const foreign = foreignKind(this.#held.bytes);
		if (foreign) return this.#stop(foreign);
		const blank = firstByte(this.#held.bytes);
		if (blank === void 0) {
			this.#held.take();
			return;
		}
		if (blank > 0) this.#held.drop(blank);
		const held = this.#held.bytes;
		const newline = held.indexOf(NEWLINE, this.#searched);
		this.#searched = held.length;
		if (newline === -1 && !ended) return held.length > 0x6400000 ? this.#stop(TOO_LARGE) : void 0;
		return this.#chooseMode(textOf(held.subarray(0, newline === -1 ? held.length : newline)), ended);
	}
	#chooseMode(first, ended) {
		const isJson = first !== void 0 && /^[{[]/.test(first);
		if (isJson && !isWhole(first)) {
			this.#mode = "documents";
			return this.#documents(ended);
		}
		if (!isJson && first !== void 0) this.#csv = csvRows(first, this.#take, () => this.#unclosed += 1);
		this.#mode = this.#csv ? "csv" : "lines";
		return this.#lines(this.#held.take());
	}
	#documents(ended) {
		for (;;) {
			const held = this.#held.bytes;
			const end = scanDocument(held, this.#scan);
			if (end === "nothing") {
				this.#held.take();
				this.#scan = newScan();
				return;
			}
			if (end === "open" && !ended) return held.length - this.#scan.start > 0x6400000 ? this.#stop(TOO_LARGE) : void 0;
			const text = typeof end === "number" ? textOf(held.subarray(this.#scan.start, end)) : void 0;
			const parsed = text === void 0 ? void 0 : parse(text);
			if (parsed === void 0 || typeof end !== "number") return this.#asLines(ended && end === "open");
			this.#give(parsed.value);
			this.#held.drop(end);
			this.#scan = newScan();
		}
	}
	#asLines(isCutOff) {
		const rest = this.#held.take().subarray(this.#scan.start);
		this.#mode = "lines";
		this.#mayOpen = false;
		if (!isCutOff) return this.#lines(rest);
		this.#unparsable += 1;
		this.#cutOff = true;
		for (const line of linesOf(rest)) this.#wholeLine(line);
	}
	#lines(chunk) {
		const last = chunk.lastIndexOf(NEWLINE);
		if (last === -1) {
			this.#hold(chunk);
			return;
		}
		let from = 0;
		if (this.#skipping || this.#held.bytes.length > 0) {
			from = chunk.indexOf(NEWLINE) + 1;
			this.#hold(chunk.subarray(0, from));
			if (this.#skipping) this.#skipping = false;
			else if (this.#text(this.#held.take())) return this.#asDocuments(chunk.subarray(from));
		}
		if (from <= last && this.#text(chunk.subarray(from, last + 1))) return this.#asDocuments(chunk.subarray(last + 1));
		this.#hold(chunk.subarray(last + 1));
	}
	#asDocuments(rest) {
		this.#held.append(rest);
		this.#mode = "documents";
		this.#scan = newScan();
		return this.#documents(false);
	}
	#hold(part) {
		if (this.#skipping || part.length === 0) return;
		this.#held.append(part);
		if (this.#held.bytes.length <= MAX_LINE_BYTES) return;
		this.#held.take();
		this.#skipping = true;
		this.#tooLong += 1;
	}
	#text(bytes) {
		const text = textOf(bytes);
		if (text === void 0) {
			const lines = linesOf(bytes);
			this.#mayOpen = false;
			if (lines.length === 1) this.#unparsable += 1;
			else for (const line of lines) this.#text(line);
			return false;
		}
		for (let start = 0; start < text.length;) {
			const newline = text.indexOf("\n", start);
			const end = newline === -1 ? text.length : newline;
			if (this.#mayOpen && end - start <= 2 && /^[{[]\r?$/.test(text.slice(start, end))) {
				this.#held.append(new TextEncoder().encode(text.slice(start)));
				return true;
			}
			if (this.#csv !== void 0 || !this.#takeLine(text, start, end)) this.#line(text.slice(start, end));
			start = end + 1;
		}
		return false;
	}
	#line(text) {
		const line = text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
		if (this.#csv) {
			this.#csv.line(line);
			return;
		}
		const parsed = parse(line);
		if (parsed) {
			this.#give(parsed.value);
			return;
		}
		if (line.trim() === "") return;
		const bracket = line.indexOf("{");
		const logged = bracket > 0 && !line.trimStart().startsWith("[") ? parse(line.slice(bracket)) : void 0;
		if (logged) this.#give(logged.value);
		else this.#unparsable += 1;
	}
	#wholeLine(line) {
		const text = line[0] === BRACE ? textOf(line) : void 0;
		const parsed = text === void 0 ? void 0 : parse(text);
		if (parsed) this.#give(parsed.value);
	}
	#give(value) {
		if (Array.isArray(value)) for (const entry of value) this.#take(entry);
		else this.#take(value);
	}
	#stop(problem) {
		this.#problem = problem;
		this.#mode = "over";
		this.#held.take();
		return problem;
	}
};
const NEWLINE = 10;
const BYTE_ORDER_MARK = 65279;
const BRACE = 123;
function parse(text) {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return;
	}
}
function isWhole(text) {
	return parse(text) !== void 0;
}
const TOO_LARGE = { kind: "large-document" };
const FOREIGN = [
	{
		bytes: [
			40,
			181,
			47,
			253
		],
		kind: "zstd"
	},
	{
		bytes: [
			80,
			65,
			82,
			49
		],
		kind: "parquet"
	},
	{
		bytes: [
			83,
			81,
			76,
			105,
			116,
			101
		],
		kind: "sqlite"
	},
	{
		bytes: [31, 139],
		kind: "gzip"
	},
	{
		bytes: [255, 254],
		kind: "utf-16"
	},
	{
		bytes: [254, 255],
		kind: "utf-16"
	},
	{
		bytes: [
			80,
			75,
			3,
			4
		],
		kind: "zip"
	}
];
function foreignKind(bytes) {
	const found = FOREIGN.find((entry) => entry.bytes.every((byte, index) => bytes[index] === byte));
	return found && { kind: found.kind };
}
// build/src/formats/traces/repetitions.js
const DENIED = 0x51ed270b;
const KINDS = {
	usage: 0x3c6ef372,
	turn: 528734635
};
var Repetitions = class {
	#seen;
	#file;
	#agent;
	#agentDigest = 0;
	constructor(seen, file) {
		this.#seen = seen;
		this.#file = `\nfile\n${file}`;
	}
	has(call, name) {
		const { id, content = 0, at } = call;
		if (id === void 0 || Number.isNaN(content)) return false;
		if (call.agent !== this.#agent) {
			this.#agent = call.agent;
			this.#agentDigest = call.agent === void 0 ? 0 : digestOf(call.agent, 1);
		}
		const digest = mix(mix(call.status === "denied" ? name ^ DENIED : name, this.#agentDigest), content);
		const isKnown = !this.#seen.add(id, this.#scopeOf(call), digest);
		if (call.copied !== true || at === void 0) return isKnown;
		return !this.#seen.add(id, "\ncopied", mix(digest, at % 2 ** 32)) || isKnown;
	}
	hasTrace({ id, agent, content }) {
		return !Number.isNaN(content) && !this.#seen.add(id, "\ntrace", mix(agent === void 0 ? 0 : digestOf(agent, 1), content));
	}
	hasEvent(kind, event) {
		const { id, content = 0 } = event;
		if (id === void 0 || Number.isNaN(content)) return false;
		const scope = event.copied ? "\ncopied" : this.#scopeOf(event);
		return !this.#seen.add(id, scope, mix(KINDS[kind], content));
	}
	#scopeOf({ scope, trace, session }) {
		if (scope !== void 0) return scope;
		if (trace === void 0) return session ?? this.#file;
		return session === void 0 ? trace : `${trace}\n${session}`;
	}
};
// build/src/formats/traces/read-traces.js
const MAX_KEPT = 500;
const MAX_KEPT_BYTES = 8388608;
const MAX_NESTED = 32;
function traceFormat(id) {
	return TRACE_FORMATS.find((format) => format.id === id);
}
var TraceFileReader = class {
	#name;
	#sinkOf;
	#repetitions;
	#splitter;
	#format;
	#reader;
	#beside = /* @__PURE__ */ new Map();
	#kept = [];
	#bytes = 0;
	#problem;
	#counts = new CallCounts();
	#records = 0;
	#positions = 0;
	constructor(name, sinkOf, options) {
		this.#name = name;
		this.#repetitions = new Repetitions(options.seen, name);
		this.#sinkOf = sinkOf;
		this.#splitter = new RecordSplitter((record) => this.record(record), (text, start, end) => this.#line(text, start, end));
		if (options.format) this.#open(options.format);
	}
	push(chunk) {
		this.#bytes += chunk.length;
		this.#problem ??= this.#splitter.push(chunk);
		if (this.#problem === void 0 && this.#reader === void 0 && this.#bytes > MAX_KEPT_BYTES && this.#kept.length > 0) this.#chooseFormat();
		return this.#problem === void 0;
	}
	record(record, depth = 0) {
		if (Array.isArray(record) && depth < MAX_NESTED) {
			for (const entry of record) this.record(entry, depth + 1);
			return;
		}
		this.#records += 1;
		if (this.#reader) {
			this.#read(this.#reader, record);
			return;
		}
		this.#kept.push(record);
		if (this.#kept.length >= MAX_KEPT) this.#chooseFormat();
	}
	#read(reader, record) {
		const own = this.#format;
		if (own === void 0 || (own.takes ? own.takes(record) : own.recognise(record))) {
			reader.read(record);
			return;
		}
		const other = formatsFor(record).find((format) => format !== own && (format.recogniseAmongOthers ?? format.recognise)(record));
		if (other === void 0) {
			reader.read(record);
			return;
		}
		let beside = this.#beside.get(other);
		if (beside === void 0) {
			beside = {
				reader: other.open(this.#sinkFor(other)),
				records: 0
			};
			this.#beside.set(other, beside);
		}
		beside.records += 1;
		beside.reader.read(record);
	}
	#line(text, start, end) {
		if (this.#reader?.readLine?.(text, start, end) !== true) return false;
		this.#records += 1;
		return true;
	}
	end() {
		const ended = this.#problem ?? this.#splitter.end();
		this.#problem ??= "kind" in ended ? ended : void 0;
		if (this.#reader === void 0) this.#chooseFormat();
		this.#reader?.end();
		for (const { reader } of this.#beside.values()) reader.end();
		const leftovers = "kind" in ended ? {
			unparsable: 0,
			tooLong: 0,
			cutOff: false
		} : ended;
		return {
			name: this.#name,
			...this.#counts.totals,
			records: this.#records,
			beside: [...this.#beside].map(([format, { records }]) => ({
				format,
				records
			})),
			leftovers,
			...this.#format && { format: this.#format },
			...this.#problem && { problem: this.#problem }
		};
	}
	#chooseFormat() {
		const kept = this.#kept;
		const possible = new Set(kept.flatMap(formatsFor));
		const format = TRACE_FORMATS.find((candidate) => possible.has(candidate) && kept.some((record) => candidate.recognise(record)));
		this.#kept = [];
		if (format === void 0) return;
		const reader = this.#open(format);
		for (const record of kept) this.#read(reader, record);
	}
	#open(format) {
		this.#format = format;
		this.#reader = format.open(this.#sinkFor(format));
		return this.#reader;
	}
	#sinkFor(format) {
		const sink = this.#sinkOf(format);
		const position = () => {
			this.#positions += 1;
			return this.#positions;
		};
		const counts = this.#counts;
		return {
			call: (call) => {
				const name = counts.nameOf(call);
				if (this.#repetitions.has(call, name.digest)) {
					counts.repeated += 1;
					return;
				}
				counts.add(call, name);
				sink.call(placed(call, position));
			},
			trace: (trace) => {
				if (this.#repetitions.hasTrace(trace)) {
					counts.repeated += trace.calls.length;
					return;
				}
				for (const call of trace.calls) counts.add(placed(call, position));
				if (trace.calls.length === 0) counts.empty += 1;
				sink.trace(trace);
			},
			declare: (tool) => sink.declare(tool),
			position,
			...askedMembers(sink, this.#repetitions)
		};
	}
};
// build/src/discovery/inflate.js
const MIB = 1048576;
const MAX_INFLATED = 1024 * MIB;
const MAX_RATIO = 200;
const RATIO_FROM = 32 * MIB;
var InflationError = class extends Error {
	help;
	constructor(message, help) {
		super(message);
		this.name = "InflationError";
		this.help = help;
	}
};
var InflationBudget = class {
	#bytesIn = 0;
	#bytesOut = 0;
	take(out, file) {
		this.#bytesOut += out;
		if (this.#bytesOut > MAX_INFLATED) throw new InflationError(`the gzip files in this run decompress to more than ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_5__.sn)(MAX_INFLATED / MIB)} MiB, which is the limit for a run`, "list fewer files, choose a shorter time window, or provide the traces uncompressed");
		if (isBomb(file.bytesOut, file.bytesIn)) throw new InflationError(`the gzip data decompresses to more than ${MAX_RATIO} times its size (${Math.floor(file.bytesOut / MIB)} MiB so far), as a decompression bomb does`, "remove the file from the traces; if it really contains traces, provide it uncompressed");
		if (isBomb(this.#bytesOut, this.#bytesIn + file.bytesIn)) throw new InflationError(`the gzip files in this run decompress to more than ${MAX_RATIO} times their size (${Math.floor(this.#bytesOut / MIB)} MiB so far), as a decompression bomb does`, "remove these files from the traces; if they really contain traces, provide them uncompressed");
	}
	close(bytesIn) {
		this.#bytesIn += bytesIn;
	}
};
function isBomb(out, given) {
	return out > RATIO_FROM && out > given * MAX_RATIO;
}
async function inflated(chunks, budget) {
	const iterator = chunks[Symbol.asyncIterator]();
	const first = await iterator.next();
	const rest = async function* () {
		if (!first.done) yield first.value;
		for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
	};
	if (first.done || first.value[0] !== 31 || first.value[1] !== 139) return rest();
	return gunzipped(rest(), budget);
}
async function* gunzipped(chunks, budget) {
	let given = 0;
	let padding = 0;
	const copies = async function* () {
		for await (const chunk of chunks) {
			given += chunk.length;
			const content = chunk.findLastIndex((byte) => byte !== 0);
			padding = content === -1 ? padding + chunk.length : chunk.length - 1 - content;
			yield Uint8Array.from(chunk);
		}
	};
	const source = node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(copies());
	const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)({ chunkSize: 65536 });
	source.on("error", (error) => gunzip.destroy(error));
	let bytesOut = 0;
	try {
		for await (const chunk of source.pipe(gunzip)) {
			bytesOut += chunk.length;
			budget.take(chunk.length, {
				bytesIn: gunzip.bytesWritten,
				bytesOut
			});
			yield chunk;
		}
	} finally {
		budget.close(gunzip.bytesWritten);
		source.destroy();
		gunzip.destroy();
	}
	if (gunzip.bytesWritten < given - padding) throw new InflationError(`the gzip data is followed by other data in the last ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_5__.L)(given - gunzip.bytesWritten, "byte")} of the file`, "export the traces again, and compress either the whole file or none of it");
}
// build/src/discovery/trace-file.js
async function readTraceFile(tree, file, sinkOf, seen, inflation = new InflationBudget()) {
	const format = file.format === void 0 ? void 0 : traceFormat(file.format);
	const reader = new TraceFileReader(file.file, sinkOf, {
		seen,
		...format && { format }
	});
	const opened = await openFile(tree, file.file);
	if ("reason" in opened) return {
		...reader.end(),
		problem: {
			kind: "refused",
			reason: opened.reason
		}
	};
	try {
		for await (const chunk of await inflated(opened.chunks, inflation)) if (!reader.push(chunk)) break;
	} catch (error) {
		if (error instanceof InflationError) return {
			...reader.end(),
			problem: {
				kind: "inflation",
				reason: error.message,
				help: error.help
			}
		};
		const { code, message } = error;
		return {
			...reader.end(),
			problem: code?.startsWith("Z_") ? { kind: "damaged-gzip" } : {
				kind: "interrupted",
				reason: code ?? message
			}
		};
	}
	return reader.end();
}
async function openFile(tree, file) {
	if (tree.open) {
		const opened = await tree.open(file);
		if (opened.kind === "stream") return opened;
		return { reason: opened.kind === "absent" ? "it does not exist" : opened.reason };
	}
	const read = await tree.read(file, MAX_DOCUMENT_BYTES);
	switch (read.kind) {
		case "bytes": return { chunks: node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from([read.bytes]) };
		case "absent": return { reason: "it does not exist" };
		case "too-large": return { reason: `it is larger than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB, which is the limit for a file in a commit` };
		case "refused": return { reason: read.reason };
		default: return read;
	}
}



/***/ })

};
;