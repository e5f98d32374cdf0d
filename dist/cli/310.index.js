"use strict";
exports.id = 310;
exports.ids = [310];
exports.modules = {

/***/ 310:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ readGoverned; },
/* harmony export */   c: function() { return /* binding */ localTimeAt; },
/* harmony export */   i: function() { return /* binding */ readCardFile; },
/* harmony export */   l: function() { return /* binding */ timeZoneOf; },
/* harmony export */   n: function() { return /* binding */ hasGovernedFile; },
/* harmony export */   o: function() { return /* binding */ recognise; },
/* harmony export */   r: function() { return /* binding */ isIn; },
/* harmony export */   s: function() { return /* binding */ shapeOf; },
/* harmony export */   t: function() { return /* binding */ filesOfFolder; },
/* harmony export */   u: function() { return /* binding */ durationText; }
/* harmony export */ });
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(474);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(113);
/* harmony import */ var _broken_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26);



// build/src/model/duration.js
const UNITS = {
	s: 1e3,
	m: _located_js__WEBPACK_IMPORTED_MODULE_0__.eo,
	h: _located_js__WEBPACK_IMPORTED_MODULE_0__.$a,
	d: _located_js__WEBPACK_IMPORTED_MODULE_0__.Qa,
	w: 7 * _located_js__WEBPACK_IMPORTED_MODULE_0__.Qa
};
const DURATION = /^(\d{1,9})\s{0,3}(s|m|h|d|w)$/;
function durationOf(text) {
	const [, count, unit = ""] = DURATION.exec(text.trim()) ?? [];
	const length = Number(count) * (UNITS[unit] ?? NaN);
	return length > 0 ? length : void 0;
}
function durationText(length) {
	const [unit, size] = Object.entries(UNITS).findLast(([, size]) => length % size === 0) ?? ["ms", 1];
	return `${length / size}${unit}`;
}
// build/src/document/loose-keys.js
function looseKeys(text, syntax) {
	return new KeyScan(text, syntax).keys();
}
function foldedKey(key) {
	const trimmed = withoutInvisible(key);
	const [, quote = "", word = trimmed] = /^(["']?)(.*)\1$/s.exec(trimmed) ?? [];
	return withoutInvisible(unescaped(word, quote)).toLowerCase();
}
function withoutInvisible(text) {
	return text.normalize("NFKC").replace(/[\p{Cf}\p{Cc}]/gu, "").trim();
}
function withPlainBreaks(text) {
	return text.replaceAll("\0", "").replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n");
}
const MAX_KEY_LENGTH = 1024;
const INVISIBLE = /\s|\p{Cf}/u;
function isSpace(char) {
	return char !== "\n" && isSpaceOrBreak(char);
}
function isSpaceOrBreak(char) {
	if (char === void 0) return false;
	return char < "\u0080" ? char <= " " && INVISIBLE.test(char) : INVISIBLE.test(char);
}
const BLOCK_HEAD = /[|>][-+\d]{0,2}[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y;
const PROPERTY = /!<[^>\n]*>|[&!*][^\s,[\]{}]*/y;
const MARKER = /(?:---|\.\.\.)(?=\s|$)/y;
var KeyScan = class {
	#text;
	#json;
	#keys = /* @__PURE__ */ new Set();
	#anchors = /* @__PURE__ */ new Map();
	#at = 0;
	#lineStart = 0;
	#depth = 0;
	#column = -1;
	#isKeyNext = false;
	#anchor;
	#isBinary = false;
	constructor(text, syntax) {
		this.#text = withPlainBreaks(text);
		this.#json = syntax === "json";
	}
	keys() {
		while (this.#at < this.#text.length) this.#step();
		return this.#keys;
	}
	#step() {
		const char = this.#text.charAt(this.#at);
		if (char === "\n") this.#nextLine(this.#at + 1);
		else if (isSpace(char)) this.#at += 1;
		else if (char === "#" && this.#isAfterSpace()) this.#skipLine();
		else if (this.#json && char === "/" && this.#skipSlashes()) return;
		else if ("{[".includes(char)) this.#bracket(1);
		else if ("}]".includes(char)) this.#bracket(-1);
		else if (char === "," && this.#depth > 0) this.#at += 1;
		else if (`"'`.includes(char)) this.#quoted(char);
		else if ("-?:".includes(char) && this.#isMark()) this.#mark(char);
		else if (this.#at === this.#lineStart && this.#take(MARKER) !== void 0) this.#column = -1;
		else if ("&!*".includes(char)) this.#property();
		else if (!this.#block()) this.#plain();
	}
	#isAfterSpace() {
		return this.#at === this.#lineStart || /[\s,[\]{}]|\p{Cf}/u.test(this.#text.charAt(this.#at - 1));
	}
	#isMark() {
		const next = this.#text[this.#at + 1];
		return next === void 0 || isSpaceOrBreak(next) || this.#text[this.#at] === ":" && (this.#depth > 0 || /["'[{&!*]/.test(next));
	}
	#mark(char) {
		if (char === "?") this.#isKeyNext = true;
		if (char !== ":") this.#column = this.#at - this.#lineStart;
		this.#at += 1;
	}
	#bracket(by) {
		this.#depth = Math.max(0, this.#depth + by);
		this.#at += 1;
	}
	#nextLine(at) {
		this.#at = at;
		this.#lineStart = at;
		this.#column = -1;
	}
	#skipLine() {
		const end = this.#text.indexOf("\n", this.#at);
		this.#at = end === -1 ? this.#text.length : end;
	}
	#skipSlashes() {
		const next = this.#text[this.#at + 1];
		if (next === "/") this.#skipLine();
		else if (next === "*") {
			const end = this.#text.indexOf("*/", this.#at + 2);
			this.#at = end === -1 ? this.#at + 2 : end + 2;
		} else return false;
		return true;
	}
	#take(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0];
		if (found !== void 0) this.#at += found.length;
		return found;
	}
	#property() {
		const written = this.#take(PROPERTY) ?? "";
		const name = written.slice(1).replace(/:$/, "");
		if (written.startsWith("&")) this.#anchor = name;
		else if (written.startsWith("!")) this.#isBinary = /binary>?$/i.test(name);
		else {
			const word = this.#anchors.get(name);
			if (word === void 0) return;
			if (written.endsWith(":") || this.#isKeyNext || this.#isColonNext()) this.#key(word);
		}
	}
	#quoted(quote) {
		const start = this.#at;
		const end = endOfQuoted(this.#text, start, quote);
		if (end === void 0) {
			this.#at += 1;
			return;
		}
		const raw = this.#text.slice(start + 1, end - 1);
		const newline = raw.indexOf("\n");
		this.#at = end;
		const isKey = this.#isKeyNext || this.#isColonNext();
		this.#scalar(raw.length <= MAX_KEY_LENGTH ? unescaped(raw, quote) : "", start, isKey);
		if (newline !== -1) this.#nextLine(start + 1 + newline + 1);
	}
	#isColonNext() {
		let at = this.#at;
		for (;;) {
			while (isSpaceOrBreak(this.#text[at])) at += 1;
			const end = this.#text[at] === "#" || this.#text.startsWith("//", at) ? "\n" : this.#text.startsWith("/*", at) ? "*/" : void 0;
			if (end === void 0) return this.#text[at] === ":";
			const closed = this.#text.indexOf(end, at + 1);
			if (closed === -1) return false;
			at = closed + end.length;
		}
	}
	#plain() {
		const start = this.#at;
		const { end, isKey } = this.#endOfPlain(start);
		this.#at = Math.max(end, start + 1);
		const raw = this.#text.slice(start, end);
		const isEntry = isKey || this.#isKeyNext || this.#depth > 0 && this.#isColonNext();
		this.#scalar(raw.length <= MAX_KEY_LENGTH ? unescaped(raw, "") : "", start, isEntry);
	}
	#endOfPlain(start) {
		let at = start;
		for (; at < this.#text.length; at += 1) {
			const char = this.#text.charAt(at);
			if (char === "\n") break;
			if (char === "#" && isSpace(this.#text[at - 1])) break;
			if (this.#depth > 0 && ",[]{}".includes(char)) break;
			if (this.#json && char === "/" && /[/*]/.test(this.#text[at + 1] ?? "")) break;
			const next = this.#text[at + 1];
			if (char === ":" && (this.#depth > 0 || next === void 0 || isSpaceOrBreak(next))) return {
				end: at,
				isKey: true
			};
		}
		return {
			end: at,
			isKey: false
		};
	}
	#block() {
		const isValue = this.#column >= 0 || this.#isKeyNext;
		if (this.#depth > 0 || !isValue || this.#take(BLOCK_HEAD) === void 0) return false;
		const isKey = this.#isKeyNext;
		const column = this.#column;
		const start = this.#at + 1;
		this.#nextLine(start);
		while (this.#at < this.#text.length) {
			const newline = this.#text.indexOf("\n", this.#at);
			const end = newline === -1 ? this.#text.length : newline;
			const indent = this.#text.slice(this.#at, end).search(/[^ ]/);
			if (indent !== -1 && indent <= column) break;
			this.#nextLine(end + 1);
		}
		if (isKey) this.#scalar(this.#text.slice(start, Math.min(this.#at, start + MAX_KEY_LENGTH)), start, true);
		return true;
	}
	#scalar(value, start, isKey) {
		const values = this.#isBinary ? [value, decoded(value)] : [value];
		if (this.#anchor !== void 0) this.#anchors.set(this.#anchor, values.at(-1) ?? value);
		this.#anchor = void 0;
		this.#isBinary = false;
		if (!isKey) return;
		this.#column = start - this.#lineStart;
		for (const key of values) this.#key(key);
	}
	#key(value) {
		this.#isKeyNext = false;
		const key = foldedKey(value);
		if (key !== "") this.#keys.add(key);
	}
};
function endOfQuoted(text, start, quote) {
	let limit = text.length;
	for (let at = start + 1; at < limit; at += 1) {
		const char = text.charAt(at);
		if (char === "\\" && quote === "\"") at += 1;
		else if (char === quote) return at + 1;
		if (text[at] === "\n") limit = Math.min(limit, at + MAX_KEY_LENGTH);
	}
}
const ESCAPE = /\\(?:u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|U([\da-fA-F]{8})|x([\da-fA-F]{2})|\s*\n\s*|(.))/gu;
function unescaped(raw, quote) {
	if (!raw.includes("\\")) return raw;
	return raw.replace(ESCAPE, (written, four, braced, eight, two, other) => {
		const digits = four ?? braced ?? eight ?? two;
		if (digits !== void 0) {
			const point = Number.parseInt(digits, 16);
			return point <= 1114111 ? String.fromCodePoint(point) : "";
		}
		if (quote === "") return written;
		if (other === void 0) return "";
		return /[0abtnvfre_NLP]/.test(other) ? " " : other;
	});
}
function decoded(value) {
	return Buffer.from(value, "base64").toString("utf8");
}
// build/src/formats/file-kind.js
function hasAnyKey(root, keys) {
	return root.kind === "map" && keys.some((key) => root.entries.has(key));
}
// build/src/formats/schemas/access-list.schema.json
var access_list_schema_default = /* @__PURE__ */ JSON.parse("{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/access-list.schema.json\",\"title\":\"Access list of an agent\",\"description\":\"Entries that allow, deny or audit requests of an actor to do something with a resource.\",\"type\":[\"object\",\"array\"],\"required\":[\"policies\"],\"additionalProperties\":false,\"items\":{\"$ref\":\"#/definitions/entry\"},\"properties\":{\"$schema\":{\"type\":\"string\",\"description\":\"The address of the JSON Schema that an editor should check this file against.\"},\"name\":{\"description\":\"The name under which the list appears in reports.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"support-agent-access\"]},\"description\":{\"description\":\"The purpose of the list, in one sentence.\",\"type\":\"string\"},\"scope\":{\"description\":\"Use agent for the list of one agent, and org for a floor that every agent below it can strengthen but never weaken.\",\"type\":\"string\",\"enum\":[\"org\",\"agent\"],\"examples\":[\"agent\"]},\"default\":{\"description\":\"The decision about requests that no entry matches; allow if it is missing.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\"],\"examples\":[\"deny\"]},\"policy_mode\":{\"description\":\"The default in the spelling of Moneypenny.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\",\"allow_by_default\",\"deny_by_default\"],\"examples\":[\"deny_by_default\"]},\"policies\":{\"description\":\"The entries of the list.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/entry\"},\"examples\":[[]]},\"tests\":{\"description\":\"Tests of the whole list: requests, each with the decision that the list has to make.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/test\"},\"examples\":[[]]},\"never\":{\"description\":\"Patterns of requests that no agent may be able to make. They work only in a list with the scope org.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/never\"},\"examples\":[[]]}},\"definitions\":{\"argument\":{\"description\":\"A pattern of the arguments that the entry is about, as text.\",\"type\":\"string\"},\"nullable\":{\"description\":\"The same key in the spelling of Moneypenny.\",\"type\":[\"string\",\"null\"],\"pattern\":\"\\\\S\"},\"entry\":{\"description\":\"One entry: the requests that it matches, and its decision about them.\",\"type\":\"object\",\"required\":[\"name\",\"effect\"],\"additionalProperties\":false,\"properties\":{\"name\":{\"description\":\"The name of the entry; reports and decisions show it.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"no-destructive-sql\"]},\"description\":{\"description\":\"The purpose of the entry, in one sentence.\",\"type\":\"string\"},\"effect\":{\"description\":\"Use deny to block a request, allow to let it through, and audit to let it through and log it.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\",\"audit\"],\"examples\":[\"deny\"]},\"actor\":{\"description\":\"A pattern of the agents that the entry is about; all agents if it is missing.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"support-*\"]},\"action\":{\"description\":\"A pattern of the actions that the entry is about; all actions if it is missing.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"call\"]},\"resource\":{\"description\":\"A pattern of the resources that the entry is about; all resources if it is missing.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"shell_*\"]},\"argument\":{\"description\":\"A pattern of the arguments that the entry is about, as text.\",\"type\":\"string\",\"examples\":[\"*--force*\"]},\"channel\":{\"description\":\"A pattern of the channels that the entry is about.\",\"type\":\"string\",\"examples\":[\"slack\"]},\"arguments\":{\"$ref\":\"#/definitions/argument\"},\"actor_pattern\":{\"$ref\":\"#/definitions/nullable\"},\"action_pattern\":{\"$ref\":\"#/definitions/nullable\"},\"resource_pattern\":{\"$ref\":\"#/definitions/nullable\"},\"argument_pattern\":{\"$ref\":\"#/definitions/nullable\"},\"channel_pattern\":{\"$ref\":\"#/definitions/nullable\"},\"sql\":{\"description\":\"A regular expression that the SQL text has to match, whatever its case.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"\\\\bdrop\\\\s+table\\\\b\"]},\"sql_pattern\":{\"$ref\":\"#/definitions/nullable\"},\"priority\":{\"description\":\"Entries with a higher priority are tried first; 0 if it is missing.\",\"type\":\"number\",\"examples\":[10]},\"enabled\":{\"description\":\"Write false to switch the entry off.\",\"type\":[\"boolean\",\"integer\"],\"minimum\":0,\"maximum\":1,\"examples\":[true]},\"message\":{\"description\":\"The reason that reports show when the entry decides.\",\"type\":[\"string\",\"null\"],\"examples\":[\"Destructive SQL is blocked.\"]},\"severity\":{\"description\":\"The severity of a call that the entry denies; critical and high fail the gate, medium and low warn.\",\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\"],\"examples\":[\"high\"]},\"limit\":{\"description\":\"A behavioural limit. The entry decides only while the limit is reached.\",\"type\":\"object\",\"additionalProperties\":false,\"minProperties\":1,\"examples\":[{\"rate\":{\"max\":100,\"per\":\"1h\"}}],\"properties\":{\"rate\":{\"description\":\"A number of calls in a length of time: an object, or a short text such as 100/hour.\",\"type\":[\"object\",\"string\"],\"required\":[\"max\",\"per\"],\"additionalProperties\":false,\"examples\":[\"100/hour\",{\"max\":100,\"per\":\"1h\"}],\"properties\":{\"max\":{\"description\":\"The number of calls that pass; the next one reaches the limit.\",\"type\":\"integer\",\"minimum\":0,\"examples\":[100]},\"per\":{\"description\":\"The length of the sliding window, such as 30s, 5m, 1h or 7d, or session.\",\"type\":\"string\",\"pattern\":\"(^\\\\s*[0-9]{1,9}\\\\s{0,3}[smhdw]\\\\s*$)|(^session$)\",\"examples\":[\"1h\"]},\"by\":{\"description\":\"The calls that are counted together: those of a session, of an agent, to a tool, or all that this entry matches.\",\"type\":\"string\",\"enum\":[\"session\",\"agent\",\"tool\",\"entry\"],\"examples\":[\"session\"]}}},\"retry_loop\":{\"description\":\"A number of calls of the same tool in a row.\",\"type\":\"object\",\"required\":[\"max\"],\"additionalProperties\":false,\"examples\":[{\"max\":3}],\"properties\":{\"max\":{\"description\":\"The number of calls in a row that reaches the limit.\",\"type\":\"integer\",\"minimum\":1,\"examples\":[3]},\"on\":{\"description\":\"The calls that count: denied ones, failed ones, or ones with identical arguments.\",\"type\":\"string\",\"enum\":[\"denied\",\"failed\",\"identical\"],\"examples\":[\"denied\"]},\"within\":{\"description\":\"The time in which the calls have to happen, such as 60s.\",\"type\":\"string\",\"pattern\":\"^\\\\s*[0-9]{1,9}\\\\s{0,3}[smhdw]\\\\s*$\",\"examples\":[\"60s\"]}}},\"token_budget\":{\"description\":\"A number of tokens that a session may spend.\",\"type\":\"object\",\"required\":[\"max\"],\"additionalProperties\":false,\"examples\":[{\"max\":500000}],\"properties\":{\"max\":{\"description\":\"The number of tokens, spent before a call, that reaches the limit.\",\"type\":\"integer\",\"minimum\":0,\"examples\":[500000]},\"per\":{\"description\":\"The calls that share the budget; always those of one session.\",\"type\":\"string\",\"enum\":[\"session\"],\"examples\":[\"session\"]},\"count\":{\"description\":\"The tokens that count: all, those written by the model, those read by it, or all that no cache provided.\",\"type\":\"string\",\"enum\":[\"total\",\"output\",\"input\",\"uncached\"],\"examples\":[\"total\"]}}},\"time_window\":{\"description\":\"Times of the day and week, as cron patterns.\",\"type\":\"object\",\"additionalProperties\":false,\"minProperties\":1,\"examples\":[{\"allow\":[\"* 9-17 * * 1-5\"],\"timezone\":\"UTC\"}],\"properties\":{\"allow\":{\"description\":\"Cron patterns of five fields: the limit applies outside these times.\",\"type\":[\"array\",\"string\"],\"minItems\":1,\"items\":{\"description\":\"A cron pattern of five fields.\",\"type\":\"string\"},\"examples\":[[\"* 9-17 * * 1-5\"]]},\"deny\":{\"description\":\"Cron patterns of five fields: the limit applies inside these times.\",\"type\":[\"array\",\"string\"],\"minItems\":1,\"items\":{\"description\":\"A cron pattern of five fields.\",\"type\":\"string\"},\"examples\":[[\"* 9-17 * * 1-5\"]]},\"timezone\":{\"description\":\"The IANA time zone of the patterns; UTC if it is missing.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"Europe/Berlin\"]}}}}},\"rule_type\":{\"description\":\"The kind of a behavioural limit, in the spelling of Moneypenny.\",\"type\":[\"string\",\"null\"]},\"rule_config\":{\"description\":\"The values of that limit, as an object or as JSON text.\",\"type\":[\"object\",\"string\",\"null\"]},\"match\":{\"description\":\"Requests that the patterns of the entry have to match.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/request\"},\"examples\":[[{\"action\":\"call\",\"resource\":\"shell_exec\"}]]},\"not_match\":{\"description\":\"Requests that the patterns of the entry must not match.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/request\"},\"examples\":[[{\"action\":\"call\",\"resource\":\"web_search\"}]]},\"id\":{\"description\":\"An id from Moneypenny, which decisions do not use.\"},\"phase\":{\"description\":\"A key of Moneypenny that has no effect.\"},\"agent_id\":{\"description\":\"A key of Moneypenny that has no effect.\"},\"schedule\":{\"description\":\"A key of Moneypenny that has no effect.\"},\"created_at\":{\"description\":\"A key of Moneypenny that has no effect.\"}}},\"request\":{\"description\":\"A request as an example. A missing field has no value.\",\"type\":\"object\",\"additionalProperties\":false,\"minProperties\":1,\"properties\":{\"actor\":{\"description\":\"The id or name of the agent.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"support-agent\"]},\"action\":{\"description\":\"What the agent does: call, execute, search, write, delegate, or another word.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"call\"]},\"resource\":{\"description\":\"A tool, an SQL statement after sql:, or another resource.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"shell_exec\"]},\"argument\":{\"description\":\"The arguments of the request as text.\",\"type\":\"string\"},\"channel\":{\"description\":\"The channel that the request comes from.\",\"type\":\"string\"},\"sql\":{\"description\":\"The SQL text of the request.\",\"type\":\"string\"}}},\"test\":{\"description\":\"A request, the decision that the list has to make about it, and the entry that has to make it.\",\"type\":\"object\",\"required\":[\"request\",\"expect\"],\"additionalProperties\":false,\"properties\":{\"name\":{\"description\":\"What the test checks, in a few words.\",\"type\":\"string\"},\"request\":{\"$ref\":\"#/definitions/request\"},\"expect\":{\"description\":\"The expected decision.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\",\"audit\"],\"examples\":[\"deny\"]},\"policy_id\":{\"description\":\"The name of the entry that has to decide.\",\"type\":[\"string\",\"null\"],\"examples\":[\"no-destructive-sql\"]}}},\"never\":{\"description\":\"Requests that no agent may be able to make. A missing field stands for any value.\",\"type\":\"object\",\"additionalProperties\":false,\"minProperties\":1,\"properties\":{\"description\":{\"description\":\"The reason, in one sentence.\",\"type\":\"string\"},\"actor\":{\"description\":\"A pattern of the agents in these requests; all agents if it is missing.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"support-*\"]},\"action\":{\"description\":\"A pattern of the actions in these requests; all actions if it is missing.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"call\"]},\"resource\":{\"description\":\"A pattern of the resources in these requests; all resources if it is missing.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"shell_*\"]},\"argument\":{\"description\":\"A pattern of the arguments in these requests, as text.\",\"type\":\"string\",\"examples\":[\"*--force*\"]},\"channel\":{\"description\":\"A pattern of the channels in these requests.\",\"type\":\"string\",\"examples\":[\"slack\"]}}}}}");
// build/src/pattern/time/hours-window.js
const HIGHEST = {
	start_hour: 23,
	end_hour: 24
};
function hoursWindow(startHour, endHour, days) {
	const fault = daysFault(days) ?? hoursFault(startHour, endHour, days);
	if (fault !== void 0) return fault;
	const start = startHour ?? 0;
	const end = endHour ?? 24;
	const overMidnight = end !== 0 && start > end;
	return {
		kind: "crons",
		crons: (start < end ? [cronText(start, end, days)] : [cronText(start, 24, days), ...overMidnight ? [cronText(0, end, daysAfter(days))] : []]).map(_located_js__WEBPACK_IMPORTED_MODULE_0__.ma).filter((cron) => cron.kind === "cron"),
		overMidnight
	};
}
function daysFault(days) {
	if (days === void 0) return void 0;
	if (days.length === 0) return {
		kind: "fault",
		problem: "no-days"
	};
	const index = days.findIndex((day) => !isWhole(day, 1, 7));
	const found = days[index];
	return found === void 0 ? void 0 : {
		kind: "fault",
		problem: "day",
		index,
		found
	};
}
function hoursFault(start, end, days) {
	for (const [key, found] of [["start_hour", start], ["end_hour", end]]) {
		const high = HIGHEST[key];
		if (found !== void 0 && !isWhole(found, 0, high)) return {
			kind: "fault",
			problem: "hour",
			key,
			found,
			high
		};
	}
	if (start === void 0 && end === void 0) return days === void 0 ? {
		kind: "fault",
		problem: "nothing"
	} : void 0;
	if (start === void 0) return {
		kind: "fault",
		problem: "one-hour",
		missing: "start_hour",
		instead: 0
	};
	if (end === void 0) return {
		kind: "fault",
		problem: "one-hour",
		missing: "end_hour",
		instead: 24
	};
	return start === end ? {
		kind: "fault",
		problem: "no-hours",
		found: start
	} : void 0;
}
function isWhole(value, low, high) {
	return Number.isInteger(value) && value >= low && value <= high;
}
function daysAfter(days) {
	return days?.map((day) => day % 7 + 1);
}
function cronText(start, end, days) {
	const hours = start === 0 && end === 24 ? "*" : rangeText(start, end - 1);
	const weekdays = [...new Set(days)].sort((left, right) => left - right);
	return `* ${hours} * * ${weekdays.length === 0 ? "*" : weekdays.join(",")}`;
}
function rangeText(first, last) {
	return first === last ? String(first) : `${first}-${last}`;
}
// build/src/pattern/time/time-zone.js
const MAX_DAYS = 4e4;
const WORDS = new Set("CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu".toLowerCase().split(" "));
const OFFSETS = /* @__PURE__ */ new Map();
function timeZoneOf(name) {
	if (!(name.includes("/") ? /^[a-z]/i.test(name) && !/^SystemV\//i.test(name) : WORDS.has(name.toLowerCase()))) return void 0;
	const id = idOf(name);
	if (id === void 0) return void 0;
	const offsets = OFFSETS.get(id) ?? new Offsets(id);
	OFFSETS.set(id, offsets);
	return {
		name: id.toLowerCase() === name.toLowerCase() ? id : name,
		id,
		offsetAt: (at) => offsets.at(at)
	};
}
function idOf(name) {
	try {
		return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone;
	} catch {
		return;
	}
}
function localTimeAt(at, zone) {
	return (0,_located_js__WEBPACK_IMPORTED_MODULE_0__.ya)(Math.floor((at + zone.offsetAt(at)) / _located_js__WEBPACK_IMPORTED_MODULE_0__.eo));
}
var Offsets = class {
	#format;
	#days = /* @__PURE__ */ new Map();
	constructor(id) {
		this.#format = new Intl.DateTimeFormat("en-US", {
			timeZone: id,
			timeZoneName: "longOffset"
		});
	}
	at(at) {
		const dayNumber = Math.floor(at / _located_js__WEBPACK_IMPORTED_MODULE_0__.Qa);
		const day = this.#days.get(dayNumber) ?? this.#day(dayNumber, at);
		return at < day.change ? day.before : day.after;
	}
	#day(dayNumber, at) {
		const start = dayNumber * _located_js__WEBPACK_IMPORTED_MODULE_0__.Qa;
		const end = start + _located_js__WEBPACK_IMPORTED_MODULE_0__.Qa;
		if (!isDate(start) || !isDate(end)) return {
			before: this.#ask(at),
			after: this.#ask(at),
			change: at
		};
		const before = this.#days.get(dayNumber - 1)?.after ?? this.#ask(start);
		const after = this.#ask(end);
		const change = before === after ? end : this.#change(start, end, before);
		if (this.#days.size >= MAX_DAYS) this.#days.clear();
		const day = {
			before,
			after,
			change
		};
		this.#days.set(dayNumber, day);
		return day;
	}
	#change(start, end, before) {
		let low = start;
		let high = end;
		while (high - low > 1) {
			const middle = Math.floor((low + high) / 2);
			if (this.#ask(middle) === before) low = middle;
			else high = middle;
		}
		return high;
	}
	#ask(at) {
		const [, sign, hours = "0", minutes = "0", seconds = "0"] = /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(this.#format.format(at)) ?? [];
		const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
		return (sign === "-" ? -size : size) * 1e3;
	}
};
const isDate = (at) => !Number.isNaN(new Date(at).getTime());
// build/src/formats/access-lists/moneypenny-limit.js
const CONFIGS = {
	rate_limit: [{
		key: "max",
		documented: "max_calls",
		usual: "100"
	}, {
		key: "window_seconds",
		documented: "window_secs",
		usual: "300"
	}],
	retry_loop: [{
		key: "same_tool_same_args",
		usual: "3"
	}, {
		key: "window_seconds",
		documented: "window_secs",
		usual: "60"
	}],
	token_budget: [{
		key: "max_tokens_per_session",
		documented: "max_tokens",
		usual: "500000"
	}],
	time_window: [
		{ key: "start_hour" },
		{ key: "end_hour" },
		{ key: "days" },
		{ key: "cron" }
	]
};
const TYPES = Object.keys(CONFIGS);
function readMoneypennyLimit(item, refuse, faults) {
	const typeReader = item.get("rule_type");
	const written = typeReader.text() ?? "";
	const type = TYPES.find((candidate) => candidate === written);
	if (type === void 0) {
		const meant = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.vt)(written, TYPES);
		return refuse(typeReader, {
			kind: "unknown-type",
			type: written,
			...meant && { meant }
		});
	}
	const reader = item.get("rule_config");
	const config = configOf(type, reader.exists ? reader : typeReader, reader.value(), refuse);
	if (config === "broken") return config;
	const at = reader.exists ? reader : typeReader;
	switch (type) {
		case "rate_limit": return rateLimit(config, at, refuse);
		case "retry_loop": return retryLoop(config, at, refuse);
		case "token_budget": return tokenBudget(config, at, refuse);
		case "time_window": return timeWindow(config, at, refuse, faults);
		default: return type;
	}
}
function configOf(type, at, value, refuse) {
	const plain = typeof value === "string" ? parsed(value, at, refuse) : value ?? {};
	if (plain === "broken") return "broken";
	if (plain === null || typeof plain !== "object" || Array.isArray(plain)) return refuse(at, { kind: "config-shape" });
	const keys = CONFIGS[type];
	const known = keys.flatMap(({ key, documented }) => documented ? [key, documented] : [key]);
	const given = new Map(Object.entries(plain));
	const unknown = [...given.keys()].find((key) => !known.includes(key));
	if (unknown !== void 0) return refuse(at, {
		kind: "config-unknown",
		type,
		key: unknown,
		known
	});
	const config = /* @__PURE__ */ new Map();
	for (const { key, documented = key } of keys) {
		const [own, other] = [given.get(key), given.get(documented)];
		if (given.has(key) && given.has(documented) && own !== other) return refuse(at, {
			kind: "config-twice",
			key,
			other: documented
		});
		const present = own ?? other;
		if (present !== void 0 && present !== null) config.set(key, present);
	}
	return config;
}
function parsed(text, at, refuse) {
	try {
		return JSON.parse(text);
	} catch {
		return refuse(at, { kind: "config-text" });
	}
}
function numberIn(type, key, config, at, refuse) {
	const value = config.get(key);
	if (value === void 0) return refuse(at, {
		kind: "config-missing",
		key,
		usual: CONFIGS[type].find((entry) => entry.key === key)?.usual ?? ""
	});
	if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
	return refuse(at, {
		kind: "config-value",
		key,
		expected: "count"
	});
}
function rateLimit(config, at, refuse) {
	const max = numberIn("rate_limit", "max", config, at, refuse);
	const seconds = numberIn("rate_limit", "window_seconds", config, at, refuse);
	if (max === "broken" || seconds === "broken") return "broken";
	if (seconds === 0) return refuse(at, {
		kind: "config-value",
		key: "window_seconds",
		expected: "seconds"
	});
	return {
		kind: "rate",
		place: at.place,
		max,
		per: seconds * 1e3,
		by: "session"
	};
}
function retryLoop(config, at, refuse) {
	const max = numberIn("retry_loop", "same_tool_same_args", config, at, refuse);
	const seconds = numberIn("retry_loop", "window_seconds", config, at, refuse);
	if (max === "broken" || seconds === "broken") return "broken";
	const within = seconds * 1e3;
	return {
		kind: "retry_loop",
		place: at.place,
		max,
		on: "identical",
		within
	};
}
function tokenBudget(config, at, refuse) {
	const max = numberIn("token_budget", "max_tokens_per_session", config, at, refuse);
	return max === "broken" ? max : {
		kind: "token_budget",
		place: at.place,
		max,
		count: "total"
	};
}
function timeWindow(config, at, refuse, faults) {
	const zone = timeZoneOf("UTC");
	if (zone === void 0) throw new Error("there is no time zone UTC");
	const cronText = config.get("cron");
	const hourKey = HOUR_KEYS.find((key) => config.has(key));
	if (cronText !== void 0 && hourKey !== void 0) return refuse(at, {
		kind: "both-windows",
		keys: ["cron", hourKey]
	});
	if (cronText !== void 0) {
		if (typeof cronText !== "string") return refuse(at, {
			kind: "config-value",
			key: "cron",
			expected: "cron"
		});
		const cron = (0,_located_js__WEBPACK_IMPORTED_MODULE_0__.ma)(cronText);
		if (cron.kind !== "cron") return refuse(at, {
			kind: "cron",
			text: cronText,
			fault: cron
		});
		faults.push({
			kind: "reinterpreted",
			at: at.place,
			from: "cron",
			as: cronText
		});
		const window = {
			crons: [cron],
			zone
		};
		return {
			kind: "time_window",
			place: at.place,
			reached: "outside",
			window,
			text: cronText
		};
	}
	if (hourKey === void 0) return refuse(at, {
		kind: "no-window",
		keys: [...HOUR_KEYS, "cron"]
	});
	const hours = hoursOf(config, at, refuse);
	if (hours === "broken") return hours;
	const found = hoursWindow(hours.start, hours.end, hours.days);
	if (found.kind === "fault") return refuse(at, {
		kind: "hours",
		fault: found
	});
	const { crons } = found;
	const text = crons.map((cron) => cron.text).join(", ");
	if (found.overMidnight) faults.push({
		kind: "reinterpreted",
		at: at.place,
		from: "hours",
		as: text
	});
	return {
		kind: "time_window",
		place: at.place,
		reached: "inside",
		window: {
			crons,
			zone
		},
		text
	};
}
const HOUR_KEYS = [
	"start_hour",
	"end_hour",
	"days"
];
function hoursOf(config, at, refuse) {
	const [start, end, days] = [
		"start_hour",
		"end_hour",
		"days"
	].map((key) => config.get(key));
	const isNumber = (value) => value === void 0 || typeof value === "number";
	if (!isNumber(start) || !isNumber(end)) return refuse(at, {
		kind: "config-value",
		key: isNumber(start) ? "end_hour" : "start_hour",
		expected: "hour"
	});
	const isDays = (value) => Array.isArray(value) && value.every((day) => typeof day === "number");
	if (days !== void 0 && !isDays(days)) return refuse(at, {
		kind: "config-value",
		key: "days",
		expected: "days"
	});
	return {
		start,
		end,
		days
	};
}
// build/src/formats/access-lists/read-time-window.js
function readTimeWindow(reader, refuse) {
	if (reader.has("allow") && reader.has("deny")) return refuse(reader, {
		kind: "both-windows",
		keys: ["allow", "deny"]
	});
	if (!reader.has("allow") && !reader.has("deny")) return refuse(reader, {
		kind: "no-window",
		keys: ["allow", "deny"]
	});
	const name = reader.get("timezone").text() ?? "UTC";
	const zone = timeZoneOf(name);
	if (zone === void 0) return refuse(reader.get("timezone"), {
		kind: "time-zone",
		name
	});
	const crons = cronsOf(reader.get(reader.has("allow") ? "allow" : "deny"), refuse);
	if (crons === "broken") return crons;
	return {
		kind: "time_window",
		place: reader.place,
		reached: reader.has("allow") ? "outside" : "inside",
		window: {
			crons,
			zone
		},
		text: crons.map(({ text }) => text).join(", ")
	};
}
function cronsOf(list, refuse) {
	const items = list.text() === void 0 ? list.items() : [list];
	const crons = [];
	let isBroken = items.length === 0;
	for (const item of items) {
		const text = item.text();
		const cron = text === void 0 ? void 0 : (0,_located_js__WEBPACK_IMPORTED_MODULE_0__.ma)(text);
		if (cron?.kind === "cron") crons.push(cron);
		else {
			isBroken = true;
			if (text !== void 0 && cron) refuse(item, {
				kind: "cron",
				text,
				fault: cron
			});
		}
	}
	return isBroken ? "broken" : crons;
}
// build/src/formats/access-lists/read-limit.js
function readLimit(item, effect, faults) {
	const refuse = (at, fault) => {
		faults.push({
			kind: "limit",
			at: at.place,
			fault
		});
		return "broken";
	};
	const own = item.get("limit");
	const type = item.get("rule_type");
	const hasType = type.text() !== void 0 && type.text() !== "";
	if (!own.exists && !hasType) return hasConfig(item.get("rule_config")) ? refuse(item.get("rule_config"), { kind: "config-without-type" }) : void 0;
	if (own.exists && hasType) return refuse(type, { kind: "two-limits" });
	if (effect === "allow") return refuse(own.exists ? own : type, { kind: "allows" });
	return own.exists ? ownLimit(own, refuse) : readMoneypennyLimit(item, refuse, faults);
}
function hasConfig(config) {
	const value = config.value();
	return value !== void 0 && value !== null && value !== "";
}
function ownLimit(limit, refuse) {
	const kinds = _located_js__WEBPACK_IMPORTED_MODULE_0__.ua.filter((kind) => limit.has(kind));
	const [kind, second] = kinds;
	if (kind === void 0) return limit.isMap && limit.entries().length > 0 ? refuse(limit, { kind: "no-kind" }) : "broken";
	if (second !== void 0) return refuse(limit, {
		kind: "several-kinds",
		kinds
	});
	return READERS[kind](limit.get(kind), refuse);
}
const READERS = {
	rate: readRate,
	retry_loop: (reader) => {
		const max = countOf(reader.get("max"));
		const within = reader.has("within") ? durationOf(reader.get("within").text() ?? "") : void 0;
		if (max === void 0 || reader.has("within") && within === void 0) return "broken";
		const on = reader.has("on") ? reader.get("on").oneOf(_located_js__WEBPACK_IMPORTED_MODULE_0__.fa, "denied") : "denied";
		const { place } = reader;
		return {
			kind: "retry_loop",
			place,
			max,
			on,
			...within !== void 0 && { within }
		};
	},
	token_budget: (reader) => {
		const max = countOf(reader.get("max"));
		if (max === void 0) return "broken";
		const count = reader.has("count") ? reader.get("count").oneOf(_located_js__WEBPACK_IMPORTED_MODULE_0__.pa, "total") : "total";
		return {
			kind: "token_budget",
			place: reader.place,
			max,
			count
		};
	},
	time_window: readTimeWindow
};
function countOf(reader) {
	const value = reader.number();
	return value !== void 0 && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}
const RATE_UNITS = {
	second: 1e3,
	minute: _located_js__WEBPACK_IMPORTED_MODULE_0__.eo,
	hour: _located_js__WEBPACK_IMPORTED_MODULE_0__.$a,
	day: _located_js__WEBPACK_IMPORTED_MODULE_0__.Qa,
	week: 7 * _located_js__WEBPACK_IMPORTED_MODULE_0__.Qa,
	session: "session"
};
const SHORT_RATE = /^\s{0,9}(\d{1,15})\s{0,9}\/\s{0,9}([a-z0-9]{1,12})\s{0,9}$/i;
function readRate(reader, refuse) {
	const text = reader.text();
	if (text !== void 0) return shortRate(reader, text, refuse);
	const max = countOf(reader.get("max"));
	const per = reader.get("per").text();
	const length = per === "session" ? per : durationOf(per ?? "");
	if (max === void 0 || length === void 0) return "broken";
	const by = reader.has("by") ? reader.get("by").oneOf(_located_js__WEBPACK_IMPORTED_MODULE_0__.da, "entry") : "session";
	return {
		kind: "rate",
		place: reader.place,
		max,
		per: length,
		by
	};
}
function shortRate(reader, text, refuse) {
	const [, count = "", unit = ""] = SHORT_RATE.exec(text) ?? [];
	const word = unit.toLowerCase().replace(/s$/, "");
	const per = Object.hasOwn(RATE_UNITS, word) ? RATE_UNITS[word] : durationOf(unit);
	const max = Number(count);
	if (count === "" || per === void 0 || !Number.isSafeInteger(max)) return refuse(reader, {
		kind: "rate",
		text
	});
	return {
		kind: "rate",
		place: reader.place,
		max,
		per,
		by: "session"
	};
}
// build/src/formats/access-lists/read-request.js
var Spellings = class {
	#map;
	#faults;
	constructor(map, faults) {
		this.#map = map;
		this.#faults = faults;
	}
	one(names, isSame = (a, b) => a.value() === b.value()) {
		const [first, ...others] = names.map((name) => ({
			name,
			reader: this.#map.get(name)
		})).filter(({ reader }) => hasValue(reader));
		if (first === void 0) return void 0;
		for (const { name, reader } of others) {
			if (isSame(first.reader, reader)) continue;
			const { place } = reader;
			this.#faults.push({
				kind: "two-spellings",
				at: place,
				key: first.name,
				other: name
			});
		}
		return first.reader;
	}
};
function hasValue(reader) {
	const value = reader.value();
	return value !== void 0 && value !== null && value !== "";
}
function fieldPatterns(map, faults) {
	const spellings = new Spellings(map, faults);
	const patterns = {};
	for (const field of _located_js__WEBPACK_IMPORTED_MODULE_0__.Ha) {
		const plural = field === "argument" ? ["arguments"] : [];
		const reader = spellings.one([
			field,
			...plural,
			`${field}_pattern`
		]);
		const text = reader?.text();
		if (reader === void 0 || text === void 0) continue;
		patterns[field] = {
			text,
			pattern: (0,_located_js__WEBPACK_IMPORTED_MODULE_0__.ho)(text),
			place: reader.place
		};
	}
	return patterns;
}
function requestOf(reader) {
	const text = (key) => reader.get(key).text();
	const [argument, channel, sql] = [
		text("argument"),
		text("channel"),
		text("sql")
	];
	const resource = text("resource");
	return {
		actor: text("actor") ?? "",
		action: text("action") ?? "",
		resource: resource ?? (sql === void 0 ? "" : `sql:${sql}`),
		...argument !== void 0 && { argument },
		...channel !== void 0 && { channel },
		...sqlOf(sql, resource)
	};
}
function sqlOf(sql, resource = "") {
	if (sql !== void 0) return { sql };
	return resource.startsWith("sql:") ? { sql: resource.slice(4) } : {};
}
function requestsOf(list) {
	return list.items().map((item) => ({
		request: requestOf(item),
		place: item.place
	}));
}
// build/src/formats/access-lists/read-entry.js
const UNREAD_KEYS = [
	"id",
	"phase",
	"agent_id",
	"schedule",
	"created_at"
];
function readEntry(item, index, faults) {
	for (const key of UNREAD_KEYS) if (item.has(key)) faults.push({
		kind: "unread",
		at: item.get(key).place,
		key
	});
	const effect = item.get("effect").oneOf(_located_js__WEBPACK_IMPORTED_MODULE_0__.Va, "deny");
	const sql = readSql(item, faults);
	const limit = readLimit(item, effect, faults);
	const priority = item.get("priority");
	const message = item.get("message").text();
	return {
		name: item.get("name").text() || `entry ${index + 1}`,
		effect,
		patterns: fieldPatterns(item, faults),
		...sql && { sql },
		priority: priority.number() ?? 0,
		hasPriority: priority.exists,
		enabled: isEnabled(item.get("enabled"), effect),
		...message && { message },
		severity: item.has("severity") ? item.get("severity").oneOf(_located_js__WEBPACK_IMPORTED_MODULE_0__.Po, "critical") : "high",
		...limit !== void 0 && limit !== "broken" && { limit },
		hasBrokenLimit: limit === "broken",
		match: requestsOf(item.get("match")),
		notMatch: requestsOf(item.get("not_match")),
		place: item.place
	};
}
function isEnabled(reader, effect) {
	if (!reader.exists) return true;
	const value = reader.value();
	if (value === true || value === 1) return true;
	if (value === false || value === 0) return false;
	return effect === "deny";
}
function readSql(item, faults) {
	const reader = new Spellings(item, faults).one(["sql", "sql_pattern"]);
	const text = reader?.text();
	if (reader === void 0 || text === void 0) return void 0;
	const compiled = (0,_located_js__WEBPACK_IMPORTED_MODULE_0__.la)(text);
	if (compiled.kind === "regex") return {
		text,
		regex: compiled,
		place: reader.place
	};
	faults.push({
		kind: "regex",
		at: reader.place,
		text,
		fault: compiled
	});
	return {
		text,
		place: reader.place
	};
}
// build/src/formats/access-lists/read-list.js
const MODES = {
	allow: "allow",
	allow_by_default: "allow",
	deny: "deny",
	deny_by_default: "deny"
};
function readAccessList(top) {
	const faults = [];
	const entries = (top.isMap ? top.get("policies") : top).items().map((item, index) => readEntry(item, index, faults));
	const otherwise = readDefault(top, faults);
	return {
		document: top.place.document,
		scope: top.get("scope").text() === "org" ? "org" : "agent",
		entries,
		otherwise: otherwise?.value ?? "allow",
		...otherwise && { otherwiseAt: otherwise.place },
		tests: top.get("tests").items().map(readTest),
		never: top.get("never").items().map(readNever),
		faults
	};
}
function readDefault(top, faults) {
	const reader = new Spellings(top, faults).one(["default", "policy_mode"], (a, b) => {
		const [mode, other] = [MODES[a.text() ?? ""], MODES[b.text() ?? ""]];
		return mode === other;
	});
	if (reader === void 0) return void 0;
	const text = reader.text() ?? "";
	return {
		value: (Object.hasOwn(MODES, text) ? MODES[text] : void 0) ?? "deny",
		place: reader.place
	};
}
function readTest(test) {
	const entry = test.get("policy_id").text();
	return {
		request: requestOf(test.get("request")),
		place: test.place,
		expected: test.get("expect").oneOf(_located_js__WEBPACK_IMPORTED_MODULE_0__.Va, "deny"),
		...entry !== void 0 && { entry: {
			value: entry,
			place: test.get("policy_id").place
		} }
	};
}
function readNever(item) {
	return {
		patterns: fieldPatterns(item, []),
		place: item.place
	};
}
// build/src/formats/access-lists/access-list.js
const accessList = {
	id: "access-list",
	part: "access",
	keys: {
		top: [],
		certain: [
			"policy_mode",
			"actor_pattern",
			"resource_pattern",
			"action_pattern"
		],
		shared: ["effect"],
		inner: [
			"sql_pattern",
			"argument_pattern",
			"rule_type",
			"not_match"
		]
	},
	isKindOf: (root) => {
		const isMap = root.kind === "map";
		const entries = isMap ? root.entries.get("policies")?.node : root;
		const keys = isMap ? KEYS_UNDER_POLICIES : ENTRY_KEYS;
		return entries?.kind === "list" && hasEntries(entries, keys) || hasListKeys(root);
	},
	read: (top) => ({ access: readAccessList(top) }),
	shape: {
		schema: access_list_schema_default,
		validate: (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.l)(access_list_schema_default)
	}
};
const ENTRY_KEYS = [
	"effect",
	"actor_pattern",
	"action_pattern",
	"resource_pattern",
	"sql_pattern",
	"argument_pattern"
];
const KEYS_UNDER_POLICIES = [
	...ENTRY_KEYS,
	"actor",
	"action"
];
function hasEntries({ items }, keys) {
	return items.some(hasKnownEffect) || items.every((item) => item.kind === "map") && items.some((item) => hasAnyKey(item, keys));
}
function hasKnownEffect(item) {
	const effect = item.kind === "map" ? item.entries.get("effect")?.node : void 0;
	return effect?.kind === "scalar" && _located_js__WEBPACK_IMPORTED_MODULE_0__.Va.some((known) => known === effect.value);
}
function hasListWords(keys) {
	const has = (key) => keys.has(key);
	return has("effect") && LIST_WORDS.some(has) && !OTHER_WORDS.some(has);
}
const LIST_WORDS = [
	"policies",
	"actor",
	"action",
	"resource",
	"name"
];
const OTHER_WORDS = ["statement", "apiversion"];
function hasListKeys(root) {
	if (root.kind !== "map" || root.entries.get("policies")?.node.kind !== "list") return false;
	return [
		"policy_mode",
		"never",
		"tests"
	].some((key) => root.entries.has(key)) || isEmptyListWithDefault(root);
}
function isEmptyListWithDefault({ entries }) {
	const list = entries.get("policies")?.node;
	const value = entries.get("default")?.node;
	return list?.kind === "list" && list.items.length === 0 && value?.kind === "scalar" && (value.value === "allow" || value.value === "deny");
}
// build/src/formats/schemas/aap-card.schema.json
var aap_card_schema_default = /* @__PURE__ */ JSON.parse("{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/aap-card.schema.json\",\"title\":\"Alignment card of the AAP generation\",\"description\":\"An alignment card of the Agent Alignment Protocol: the principal of an agent, its values, its actions and its audit record. It may contain the sections of a policy.\",\"type\":\"object\",\"required\":[\"principal\",\"values\",\"autonomy_envelope\",\"audit_commitment\"],\"additionalProperties\":false,\"dependencies\":{\"meta\":[\"defaults\"],\"capability_mappings\":[\"defaults\"],\"forbidden\":[\"defaults\"],\"escalation_triggers\":[\"defaults\"]},\"properties\":{\"$schema\":{\"type\":\"string\",\"description\":\"The address of the JSON Schema that an editor should check this file against.\"},\"aap_version\":{\"description\":\"The version of the protocol that the card follows, as a string in quotes.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"0.5.0\"]},\"card_id\":{\"description\":\"The id of this card, which changes when the card is replaced.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"agent_id\":{\"description\":\"The id of the agent that the card is for.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"issued_at\":{\"description\":\"The date on which the card was issued, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"expires_at\":{\"description\":\"The date on which the card expires, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z; about six months ahead is usual.\",\"type\":[\"string\",\"null\"],\"pattern\":\"\\\\S\"},\"principal\":{\"description\":\"The party that the agent serves, and its relationship to that party.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"description\":\"The kind of party that the agent serves. Use unspecified only when there is no single party.\",\"type\":\"string\",\"enum\":[\"human\",\"organization\",\"agent\",\"unspecified\"],\"examples\":[\"organization\"]},\"identifier\":{\"description\":\"The party, as a DID, an address or a name.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"acme-corp\"]},\"relationship\":{\"description\":\"How the agent acts for the principal: with delegated authority, as an adviser, or on its own.\",\"type\":\"string\",\"enum\":[\"delegated_authority\",\"advisory\",\"autonomous\"],\"examples\":[\"delegated_authority\"]},\"escalation_contact\":{\"description\":\"The address for questions that the agent must not settle alone; a person has to read it.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}},\"examples\":[{\"type\":\"organization\",\"identifier\":\"acme-corp\",\"relationship\":\"delegated_authority\"}]},\"values\":{\"description\":\"The values by which the agent decides.\",\"type\":\"object\",\"required\":[\"declared\"],\"additionalProperties\":false,\"examples\":[{\"declared\":[\"transparency\",\"honesty\"]}],\"properties\":{\"declared\":{\"description\":\"The ids of the values that the agent applies; declare only those that it really uses.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"The id of a value.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"examples\":[[\"transparency\",\"honesty\"]]},\"definitions\":{\"description\":\"The meanings of values that are not standard, by the id of the value.\",\"type\":\"object\",\"additionalProperties\":{\"description\":\"The meaning of one value.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"description\":\"The name of the value, as people know it.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"Customer Satisfaction\"]},\"description\":{\"description\":\"One sentence about what the value asks of the agent.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"Resolve the customer's problem before anything else\"]},\"priority\":{\"description\":\"How much the value weighs against the others.\",\"type\":\"number\",\"examples\":[1]}}}},\"conflicts_with\":{\"description\":\"Values that the agent rejects.\",\"type\":\"array\",\"items\":{\"description\":\"The id of a value that the agent rejects.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}},\"hierarchy\":{\"description\":\"How the agent settles a conflict between its values: in the declared order, by weight, or by the situation.\",\"type\":\"string\",\"enum\":[\"lexicographic\",\"weighted\",\"contextual\"],\"examples\":[\"lexicographic\"]}}},\"autonomy_envelope\":{\"description\":\"The actions that the agent may take on its own, must ask about, or must never take.\",\"type\":\"object\",\"required\":[\"bounded_actions\"],\"additionalProperties\":false,\"examples\":[{\"bounded_actions\":[\"web_fetch\"]}],\"properties\":{\"bounded_actions\":{\"description\":\"The abstract actions that the agent may take; the policy maps tools to them.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"The identifier of an action, such as web_fetch.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"examples\":[[\"web_fetch\"]]},\"escalation_triggers\":{\"description\":\"Situations in which the agent must ask a human, refuse, or leave a record.\",\"type\":\"array\",\"items\":{\"description\":\"One situation, and the action of the agent in it.\",\"type\":\"object\",\"required\":[\"condition\",\"action\",\"reason\"],\"additionalProperties\":false,\"properties\":{\"condition\":{\"description\":\"The situation, as a field that is set (legal_claims_present) or a comparison (refund_amount > 500).\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"refund_amount > 500\"]},\"action\":{\"description\":\"Use escalate to ask a human, deny to refuse, and log to leave a record.\",\"type\":\"string\",\"enum\":[\"escalate\",\"deny\",\"log\"],\"examples\":[\"escalate\"]},\"reason\":{\"description\":\"The reason; the person who is asked reads it.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why a human should look at this\"]}}},\"examples\":[[]]},\"max_autonomous_value\":{\"description\":\"The largest amount that the agent may commit without asking.\",\"type\":\"object\",\"required\":[\"amount\"],\"additionalProperties\":false,\"examples\":[{\"amount\":100,\"currency\":\"USD\"}],\"properties\":{\"amount\":{\"description\":\"The amount, zero or more.\",\"type\":\"number\",\"minimum\":0,\"examples\":[100]},\"currency\":{\"description\":\"The currency of the amount as a code of three capital letters (ISO 4217).\",\"type\":\"string\",\"pattern\":\"^[A-Z]{3}$\",\"examples\":[\"USD\"]}}},\"forbidden_actions\":{\"description\":\"Actions that the agent must never take, as identifiers and not as sentences.\",\"type\":\"array\",\"items\":{\"description\":\"The identifier of an action, such as delete_without_confirmation.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}}}},\"audit_commitment\":{\"description\":\"The record that the agent keeps of its decisions, with its format, retention and access.\",\"type\":\"object\",\"additionalProperties\":false,\"examples\":[{\"trace_format\":\"ap-trace-v1\",\"retention_days\":90,\"queryable\":false}],\"properties\":{\"trace_format\":{\"description\":\"The format of the traces.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"ap-trace-v1\"]},\"retention_days\":{\"description\":\"The number of days for which traces are kept, zero or more.\",\"type\":\"integer\",\"minimum\":0,\"examples\":[90]},\"storage\":{\"description\":\"The place where traces are kept.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"description\":\"Whether traces are kept on the same machine, on another one, or on several.\",\"type\":\"string\",\"enum\":[\"local\",\"remote\",\"distributed\"],\"examples\":[\"local\"]},\"location\":{\"description\":\"The path or address at which they are kept.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}}},\"queryable\":{\"description\":\"Whether others can query the traces.\",\"type\":\"boolean\",\"examples\":[false]},\"query_endpoint\":{\"description\":\"The address at which the traces can be queried; add it when queryable is true.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"https://traces.example.com/api/v1/traces\"]},\"tamper_evidence\":{\"description\":\"How a later change to a trace can be detected.\",\"type\":\"string\",\"enum\":[\"append_only\",\"signed\",\"merkle\"],\"examples\":[\"append_only\"]}}},\"capabilities\":{\"description\":\"Named capabilities; each maps tools to bounded actions. The first that matches a tool decides.\",\"type\":\"object\",\"propertyNames\":{\"pattern\":\"\\\\S\"},\"additionalProperties\":{\"description\":\"One capability: its tools and the bounded actions that they carry out.\",\"type\":\"object\",\"required\":[\"tools\"],\"additionalProperties\":false,\"properties\":{\"description\":{\"description\":\"The purpose of the capability, in one sentence.\",\"type\":\"string\"},\"tools\":{\"description\":\"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"The name or the pattern of a tool.\"},\"examples\":[[\"mcp__browser__*\"]]},\"required_actions\":{\"description\":\"Bounded actions that these tools carry out.\",\"type\":\"array\",\"items\":{\"description\":\"A bounded action of this card.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"examples\":[[\"web_fetch\"]]},\"card_actions\":{\"description\":\"The older name of required_actions.\",\"type\":\"array\",\"items\":{\"description\":\"A bounded action of this card.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"deprecated\":true},\"allowed_domains\":{\"description\":\"Hosts that the tools of this capability may reach.\",\"type\":\"array\",\"items\":{\"description\":\"The name of a host.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}},\"severity_on_unmapped\":{\"$ref\":\"#/definitions/severity\"}}}},\"enforcement\":{\"description\":\"The tools that are always blocked, and the default for tools that no capability maps.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allow_unmapped_tools\":{\"description\":\"Whether tools that no capability maps may be called. The default is false.\",\"type\":\"boolean\",\"examples\":[false]},\"default_unmapped_severity\":{\"$ref\":\"#/definitions/severity\"},\"forbidden_tools\":{\"description\":\"Tools that are always blocked, whatever a capability maps.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/forbidden_tool\"},\"examples\":[[]]},\"grace_period_hours\":{\"description\":\"The number of hours for which an unmapped tool is tolerated after its first call. The default is 24; 0 means no grace period.\",\"type\":\"number\",\"minimum\":0,\"examples\":[24]}}},\"extensions\":{\"description\":\"Data of other tools, each under a name of its own; nothing in it is checked.\",\"type\":\"object\"},\"meta\":{\"$ref\":\"#/definitions/meta\"},\"capability_mappings\":{\"$ref\":\"#/definitions/capability_mappings\"},\"forbidden\":{\"$ref\":\"#/definitions/forbidden\"},\"escalation_triggers\":{\"$ref\":\"#/definitions/policy_triggers\"},\"defaults\":{\"$ref\":\"#/definitions/defaults\"}},\"definitions\":{\"meta\":{\"description\":\"The name of the policy, the version of its format, and whether it is for one agent or a whole organisation.\",\"type\":\"object\",\"required\":[\"schema_version\",\"name\",\"scope\"],\"additionalProperties\":false,\"examples\":[{\"schema_version\":\"1.0\",\"name\":\"support-agent-policy\",\"scope\":\"agent\"}],\"properties\":{\"schema_version\":{\"description\":\"The version of the policy format as a string in quotes: 1.0, or a later version that begins with 1.\",\"type\":\"string\",\"pattern\":\"^1(\\\\.[0-9]+){1,2}$\",\"examples\":[\"1.0\"]},\"name\":{\"description\":\"The name under which the policy appears in reports.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"support-agent-policy\"]},\"description\":{\"description\":\"The purpose of the policy, in one sentence.\",\"type\":\"string\"},\"scope\":{\"description\":\"Use agent for the policy of one agent, and org for a floor that every agent below it can strengthen but never weaken.\",\"type\":\"string\",\"enum\":[\"org\",\"agent\"],\"examples\":[\"agent\"]}}},\"capability_mappings\":{\"description\":\"Named capabilities; each maps tools to bounded actions of the card. The first that matches a tool decides.\",\"type\":\"object\",\"propertyNames\":{\"pattern\":\"\\\\S\"},\"examples\":[{\"web_browsing\":{\"tools\":[\"mcp__browser__*\"],\"card_actions\":[\"web_fetch\"]}}],\"additionalProperties\":{\"description\":\"One capability: the tools that belong to it and the bounded actions that they carry out.\",\"type\":\"object\",\"required\":[\"tools\",\"card_actions\"],\"additionalProperties\":false,\"properties\":{\"description\":{\"description\":\"The purpose of the capability, in one sentence.\",\"type\":\"string\"},\"tools\":{\"description\":\"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"The name or the pattern of a tool.\"},\"examples\":[[\"mcp__browser__*\"]]},\"card_actions\":{\"description\":\"Bounded actions of the card that these tools carry out.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"A bounded action of the card.\"},\"examples\":[[\"web_fetch\"]]}}}},\"forbidden\":{\"description\":\"Tools that are always blocked, whatever a capability maps. Write [] when there are none.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/forbidden_tool\"},\"examples\":[[]]},\"forbidden_tool\":{\"description\":\"One rule that blocks every tool whose name its pattern matches.\",\"type\":\"object\",\"required\":[\"pattern\",\"reason\",\"severity\"],\"additionalProperties\":false,\"properties\":{\"pattern\":{\"description\":\"The name or the pattern of the tools to block, where * stands for any run of characters and ? for exactly one.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"mcp__filesystem__delete*\"]},\"reason\":{\"description\":\"The reason for the block; reports show it.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why these tools are blocked\"]},\"severity\":{\"description\":\"The severity of a call of such a tool; critical and high fail the gate, medium and low warn.\",\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\"],\"examples\":[\"high\"]}}},\"policy_triggers\":{\"description\":\"Conditions under which a call needs a human, is warned about, or is denied. Every trigger whose condition holds fires.\",\"type\":\"array\",\"items\":{\"description\":\"One condition, and the action while it holds.\",\"type\":\"object\",\"required\":[\"condition\",\"action\",\"reason\"],\"additionalProperties\":false,\"properties\":{\"condition\":{\"description\":\"The condition, such as tool_matches('mcp__payment__*') or tool_count > 50.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"tool_matches('mcp__payment__*')\"]},\"action\":{\"description\":\"Use escalate to ask a human, warn to report the call, and deny to block it.\",\"type\":\"string\",\"enum\":[\"escalate\",\"warn\",\"deny\"],\"examples\":[\"escalate\"]},\"reason\":{\"description\":\"The reason for the trigger; reports show it.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why a human should look at this\"]}}},\"examples\":[[]]},\"defaults\":{\"description\":\"The defaults for tools that no capability maps, and for enforcement at run time.\",\"type\":\"object\",\"required\":[\"unmapped_tool_action\",\"unmapped_severity\",\"fail_open\"],\"additionalProperties\":false,\"examples\":[{\"unmapped_tool_action\":\"deny\",\"unmapped_severity\":\"high\",\"fail_open\":false}],\"properties\":{\"unmapped_tool_action\":{\"description\":\"The action for a tool that no capability maps. It is one of allow, warn and deny.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\",\"warn\"],\"examples\":[\"deny\"]},\"unmapped_severity\":{\"$ref\":\"#/definitions/severity\"},\"fail_open\":{\"description\":\"Whether calls are allowed at run time when the policy cannot be evaluated.\",\"type\":\"boolean\",\"examples\":[false]},\"enforcement_mode\":{\"description\":\"Use warn to record violations at run time, enforce to block them, and off to evaluate nothing. The default is warn.\",\"type\":\"string\",\"enum\":[\"warn\",\"enforce\",\"off\"],\"examples\":[\"enforce\"]},\"grace_period_hours\":{\"description\":\"The number of hours for which an unmapped tool is tolerated after its first call. The default is 24; 0 means no grace period.\",\"type\":\"number\",\"minimum\":0,\"examples\":[24]}}},\"severity\":{\"description\":\"The severity of a violation; critical and high fail the gate, medium and low warn.\",\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\"],\"examples\":[\"high\"]}}}");
// build/src/formats/cards/carried.js
const AUTONOMY_MODES = [
	"off",
	"observe",
	"nudge",
	"enforce"
];
const CARD_SECTIONS = ["capabilities", "enforcement"];
function carriedPolicy(top, card) {
	const isOld = _broken_file_js__WEBPACK_IMPORTED_MODULE_2__.n.some((section) => top.has(section));
	if (!(card.generation === "unified" || CARD_SECTIONS.some((section) => top.has(section)))) return isOld ? (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.i)(top) : void 0;
	const own = cardSections(top, card);
	if (!isOld) return own;
	const carried = (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.i)(top);
	const enforcement = top.has("enforcement") ? own.defaults : {};
	return {
		...own,
		...carried.name !== void 0 && { name: carried.name },
		forbidden: [...own.forbidden, ...carried.forbidden],
		triggers: [...own.triggers, ...carried.triggers],
		capabilities: [...own.capabilities, ...carried.capabilities],
		defaults: {
			...carried.defaults,
			...enforcement
		}
	};
}
function cardSections(top, card) {
	const capabilities = top.get("capabilities");
	const enforcement = top.get("enforcement");
	const forbidden = enforcement.get("forbidden_tools");
	const spelling = (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.s)(capabilities, forbidden);
	return {
		scope: "agent",
		capabilities: capabilities.entries().map(([name, capability]) => readCapability(name, capability, card, spelling)),
		forbidden: (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.o)(forbidden, spelling),
		triggers: [],
		defaults: enforcementDefaults(top, enforcement),
		place: top.place,
		unified: true
	};
}
function readCapability(name, capability, card, spelling) {
	const patterns = (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.c)(capability, spelling);
	const domains = capability.get("allowed_domains");
	const severity = capability.get("severity_on_unmapped");
	const more = {
		...domains.exists && { allowedDomains: {
			value: domains.texts().map((domain) => domain.value),
			place: domains.place
		} },
		...severity.exists && { severityOnUnmapped: {
			value: severity.oneOf(_located_js__WEBPACK_IMPORTED_MODULE_0__.Po, "critical"),
			place: severity.place
		} },
		place: capability.place
	};
	const listed = ["required_actions", "card_actions"].find((key) => capability.has(key));
	if (listed !== void 0) return {
		name,
		patterns,
		actions: (0,_located_js__WEBPACK_IMPORTED_MODULE_0__.qo)(capability.get(listed).texts()),
		binding: "declared",
		...more
	};
	const bounded = card.boundedActions.some((action) => action.value === name);
	return {
		name,
		patterns,
		actions: bounded ? [{
			value: name,
			place: capability.place
		}] : [],
		binding: bounded ? "inferred" : "none",
		...more
	};
}
function enforcementDefaults(top, enforcement) {
	const allow = enforcement.get("allow_unmapped_tools");
	const severity = enforcement.get("default_unmapped_severity");
	const mode = top.get("autonomy_mode");
	const grace = enforcement.get("grace_period_hours");
	return {
		...allow.exists && { unmappedAction: {
			value: allow.boolean() === true ? "allow" : "deny",
			place: allow.place
		} },
		...severity.exists && { unmappedSeverity: {
			value: severity.oneOf(_located_js__WEBPACK_IMPORTED_MODULE_0__.Po, "critical"),
			place: severity.place
		} },
		...mode.exists && { mode: {
			value: mode.oneOf(AUTONOMY_MODES, "enforce"),
			place: mode.place
		} },
		...grace.exists && { graceHours: {
			value: grace.number() ?? 0,
			place: grace.place
		} }
	};
}
// build/src/formats/cards/aap.js
const aapCard = {
	id: "aap-card",
	part: "card",
	keys: {
		top: _located_js__WEBPACK_IMPORTED_MODULE_0__.Zi["aap-card"],
		certain: _located_js__WEBPACK_IMPORTED_MODULE_0__.Zi["aap-card"],
		shared: [],
		inner: [
			"escalation_triggers",
			"bounded_actions",
			"forbidden_actions"
		]
	},
	isKindOf: (root) => hasAnyKey(root, _located_js__WEBPACK_IMPORTED_MODULE_0__.Zi["aap-card"]),
	read: readAapCard,
	shape: {
		schema: aap_card_schema_default,
		validate: (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.l)(aap_card_schema_default)
	}
};
function readAapCard(top) {
	const card = {
		generation: "aap",
		...(0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.a)(top, top.get("autonomy_envelope"), top.get("audit_commitment"))
	};
	const policy = carriedPolicy(top, card);
	return {
		card,
		...policy && { policy }
	};
}
// build/src/formats/schemas/policy.schema.json
var policy_schema_default = /* @__PURE__ */ JSON.parse("{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/policy.schema.json\",\"title\":\"Policy of an agent\",\"description\":\"The tools that an agent may call: capabilities, forbidden rules, and a default for all other tools.\",\"type\":\"object\",\"required\":[\"meta\",\"defaults\"],\"additionalProperties\":false,\"properties\":{\"$schema\":{\"type\":\"string\",\"description\":\"The address of the JSON Schema that an editor should check this file against.\"},\"meta\":{\"$ref\":\"#/definitions/meta\"},\"capability_mappings\":{\"$ref\":\"#/definitions/capability_mappings\"},\"forbidden\":{\"$ref\":\"#/definitions/forbidden\"},\"escalation_triggers\":{\"$ref\":\"#/definitions/policy_triggers\"},\"defaults\":{\"$ref\":\"#/definitions/defaults\"}},\"definitions\":{\"meta\":{\"description\":\"The name of the policy, the version of its format, and whether it is for one agent or a whole organisation.\",\"type\":\"object\",\"required\":[\"schema_version\",\"name\",\"scope\"],\"additionalProperties\":false,\"examples\":[{\"schema_version\":\"1.0\",\"name\":\"support-agent-policy\",\"scope\":\"agent\"}],\"properties\":{\"schema_version\":{\"description\":\"The version of the policy format as a string in quotes: 1.0, or a later version that begins with 1.\",\"type\":\"string\",\"pattern\":\"^1(\\\\.[0-9]+){1,2}$\",\"examples\":[\"1.0\"]},\"name\":{\"description\":\"The name under which the policy appears in reports.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"support-agent-policy\"]},\"description\":{\"description\":\"The purpose of the policy, in one sentence.\",\"type\":\"string\"},\"scope\":{\"description\":\"Use agent for the policy of one agent, and org for a floor that every agent below it can strengthen but never weaken.\",\"type\":\"string\",\"enum\":[\"org\",\"agent\"],\"examples\":[\"agent\"]}}},\"capability_mappings\":{\"description\":\"Named capabilities; each maps tools to bounded actions of the card. The first that matches a tool decides.\",\"type\":\"object\",\"propertyNames\":{\"pattern\":\"\\\\S\"},\"examples\":[{\"web_browsing\":{\"tools\":[\"mcp__browser__*\"],\"card_actions\":[\"web_fetch\"]}}],\"additionalProperties\":{\"description\":\"One capability: the tools that belong to it and the bounded actions that they carry out.\",\"type\":\"object\",\"required\":[\"tools\",\"card_actions\"],\"additionalProperties\":false,\"properties\":{\"description\":{\"description\":\"The purpose of the capability, in one sentence.\",\"type\":\"string\"},\"tools\":{\"description\":\"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"The name or the pattern of a tool.\"},\"examples\":[[\"mcp__browser__*\"]]},\"card_actions\":{\"description\":\"Bounded actions of the card that these tools carry out.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"A bounded action of the card.\"},\"examples\":[[\"web_fetch\"]]}}}},\"forbidden\":{\"description\":\"Tools that are always blocked, whatever a capability maps. Write [] when there are none.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/forbidden_tool\"},\"examples\":[[]]},\"forbidden_tool\":{\"description\":\"One rule that blocks every tool whose name its pattern matches.\",\"type\":\"object\",\"required\":[\"pattern\",\"reason\",\"severity\"],\"additionalProperties\":false,\"properties\":{\"pattern\":{\"description\":\"The name or the pattern of the tools to block, where * stands for any run of characters and ? for exactly one.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"mcp__filesystem__delete*\"]},\"reason\":{\"description\":\"The reason for the block; reports show it.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why these tools are blocked\"]},\"severity\":{\"description\":\"The severity of a call of such a tool; critical and high fail the gate, medium and low warn.\",\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\"],\"examples\":[\"high\"]}}},\"policy_triggers\":{\"description\":\"Conditions under which a call needs a human, is warned about, or is denied. Every trigger whose condition holds fires.\",\"type\":\"array\",\"items\":{\"description\":\"One condition, and the action while it holds.\",\"type\":\"object\",\"required\":[\"condition\",\"action\",\"reason\"],\"additionalProperties\":false,\"properties\":{\"condition\":{\"description\":\"The condition, such as tool_matches('mcp__payment__*') or tool_count > 50.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"tool_matches('mcp__payment__*')\"]},\"action\":{\"description\":\"Use escalate to ask a human, warn to report the call, and deny to block it.\",\"type\":\"string\",\"enum\":[\"escalate\",\"warn\",\"deny\"],\"examples\":[\"escalate\"]},\"reason\":{\"description\":\"The reason for the trigger; reports show it.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why a human should look at this\"]}}},\"examples\":[[]]},\"defaults\":{\"description\":\"The defaults for tools that no capability maps, and for enforcement at run time.\",\"type\":\"object\",\"required\":[\"unmapped_tool_action\",\"unmapped_severity\",\"fail_open\"],\"additionalProperties\":false,\"examples\":[{\"unmapped_tool_action\":\"deny\",\"unmapped_severity\":\"high\",\"fail_open\":false}],\"properties\":{\"unmapped_tool_action\":{\"description\":\"The action for a tool that no capability maps. It is one of allow, warn and deny.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\",\"warn\"],\"examples\":[\"deny\"]},\"unmapped_severity\":{\"$ref\":\"#/definitions/severity\"},\"fail_open\":{\"description\":\"Whether calls are allowed at run time when the policy cannot be evaluated.\",\"type\":\"boolean\",\"examples\":[false]},\"enforcement_mode\":{\"description\":\"Use warn to record violations at run time, enforce to block them, and off to evaluate nothing. The default is warn.\",\"type\":\"string\",\"enum\":[\"warn\",\"enforce\",\"off\"],\"examples\":[\"enforce\"]},\"grace_period_hours\":{\"description\":\"The number of hours for which an unmapped tool is tolerated after its first call. The default is 24; 0 means no grace period.\",\"type\":\"number\",\"minimum\":0,\"examples\":[24]}}},\"severity\":{\"description\":\"The severity of a violation; critical and high fail the gate, medium and low warn.\",\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\"],\"examples\":[\"high\"]}}}");
// build/src/formats/cards/policy-file.js
const DEFAULTS_KEYS = [
	"unmapped_tool_action",
	"unmapped_severity",
	"fail_open",
	"enforcement_mode",
	"grace_period_hours"
];
const policyFile = {
	id: "policy",
	part: "policy",
	keys: {
		top: ["capability_mappings", "forbidden"],
		certain: ["capability_mappings"],
		shared: ["forbidden", "defaults"],
		inner: [...DEFAULTS_KEYS, "card_actions"]
	},
	isKindOf: (root) => hasAnyKey(root, ["capability_mappings", "forbidden"]) || hasPolicyDefaults(root),
	read: (top) => ({ policy: (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.i)(top) }),
	shape: {
		schema: policy_schema_default,
		validate: (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.l)(policy_schema_default)
	}
};
function hasPolicyDefaults(root) {
	const defaults = root.kind === "map" ? root.entries.get("defaults")?.node : void 0;
	return defaults !== void 0 && hasAnyKey(defaults, DEFAULTS_KEYS);
}
// build/src/formats/schemas/unified-card.schema.json
var unified_card_schema_default = /* @__PURE__ */ JSON.parse("{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/unified-card.schema.json\",\"title\":\"Unified alignment card\",\"description\":\"A unified card: the principal of an agent, its values, actions, tools and audit record, in one file.\",\"type\":\"object\",\"required\":[\"card_version\",\"agent_id\",\"autonomy_mode\",\"integrity_mode\",\"principal\",\"values\",\"autonomy\",\"audit\"],\"additionalProperties\":false,\"dependencies\":{\"meta\":[\"defaults\"],\"capability_mappings\":[\"defaults\"],\"forbidden\":[\"defaults\"],\"escalation_triggers\":[\"defaults\"]},\"properties\":{\"$schema\":{\"type\":\"string\",\"description\":\"The address of the JSON Schema that an editor should check this file against.\"},\"card_version\":{\"description\":\"The version of the card format, written unified/ and a date.\",\"type\":\"string\",\"pattern\":\"^unified/[0-9]{4}-[0-9]{2}-[0-9]{2}$\",\"examples\":[\"unified/2026-04-26\"]},\"card_id\":{\"description\":\"The id of this card; the server gives it.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"agent_id\":{\"description\":\"The id of the agent that the card is for.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"issued_at\":{\"description\":\"The date on which the card was issued, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z; the server gives it.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"expires_at\":{\"description\":\"The date on which the card expires, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z. A card without it never expires.\",\"type\":[\"string\",\"null\"],\"pattern\":\"\\\\S\"},\"autonomy_mode\":{\"description\":\"The enforcement mode of the limits of autonomy. It is one of off, observe, nudge and enforce.\",\"type\":\"string\",\"enum\":[\"off\",\"observe\",\"nudge\",\"enforce\"],\"examples\":[\"observe\"]},\"integrity_mode\":{\"description\":\"The enforcement mode of the integrity checks. It is one of off, observe, nudge and enforce.\",\"type\":\"string\",\"enum\":[\"off\",\"observe\",\"nudge\",\"enforce\"],\"examples\":[\"observe\"]},\"principal\":{\"description\":\"The party that the agent serves, and its relationship to that party.\",\"type\":\"object\",\"required\":[\"type\",\"relationship\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"description\":\"The kind of party that the agent serves. Use unspecified only when there is no single party.\",\"type\":\"string\",\"enum\":[\"human\",\"organization\",\"agent\",\"unspecified\"],\"examples\":[\"organization\"]},\"identifier\":{\"description\":\"The party, as a DID, an address or a name. It is required unless the type is unspecified.\",\"type\":[\"string\",\"null\"],\"pattern\":\"\\\\S\",\"examples\":[\"acme-corp\"]},\"relationship\":{\"description\":\"How the agent acts for the principal: with delegated authority, as an adviser, or on its own.\",\"type\":\"string\",\"enum\":[\"delegated_authority\",\"advisory\",\"autonomous\"],\"examples\":[\"delegated_authority\"]},\"escalation_contact\":{\"description\":\"The address for questions that the agent must not settle alone; a person has to read it.\",\"type\":[\"string\",\"null\"],\"pattern\":\"\\\\S\"}},\"examples\":[{\"type\":\"organization\",\"identifier\":\"acme-corp\",\"relationship\":\"delegated_authority\"}],\"if\":{\"required\":[\"type\"],\"properties\":{\"type\":{\"enum\":[\"human\",\"organization\",\"agent\"]}}},\"then\":{\"required\":[\"identifier\"]}},\"values\":{\"description\":\"The values by which the agent decides.\",\"type\":\"object\",\"required\":[\"declared\"],\"additionalProperties\":false,\"examples\":[{\"declared\":[\"transparency\",\"honesty\"]}],\"properties\":{\"declared\":{\"description\":\"The ids of the values that the agent applies; declare only those that it really uses.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"The id of a value, or a map with its id and details such as intensity or domain.\",\"type\":[\"string\",\"object\"],\"pattern\":\"\\\\S\",\"required\":[\"id\"],\"properties\":{\"id\":{\"description\":\"The id of the value.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}},\"additionalProperties\":{\"type\":\"string\",\"description\":\"A detail of the value.\"}},\"examples\":[[\"transparency\",\"honesty\"]]},\"definitions\":{\"description\":\"The meanings of values that are not standard, by the id of the value.\",\"type\":[\"object\",\"null\"],\"additionalProperties\":{\"description\":\"The meaning of one value.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"description\":\"The name of the value, as people know it.\",\"type\":[\"string\",\"null\"],\"pattern\":\"\\\\S\",\"examples\":[\"Customer Satisfaction\"]},\"description\":{\"description\":\"One sentence about what the value asks of the agent.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"Resolve the customer's problem before anything else\"]},\"priority\":{\"description\":\"How much the value weighs against the others.\",\"type\":\"number\",\"examples\":[1]}}}},\"conflicts_with\":{\"description\":\"Values that the agent rejects.\",\"type\":[\"array\",\"null\"],\"items\":{\"description\":\"The id of a value that the agent rejects.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}},\"hierarchy\":{\"description\":\"How the agent settles a conflict between its values: in the declared order, by weight, or by the situation.\",\"type\":[\"string\",\"null\"],\"enum\":[\"lexicographic\",\"weighted\",\"contextual\",null],\"examples\":[\"lexicographic\"]}}},\"conscience\":{\"description\":\"Convictions that the agent is given at run time.\",\"type\":\"object\",\"required\":[\"mode\",\"values\"],\"additionalProperties\":false,\"properties\":{\"mode\":{\"description\":\"Use augment to add to the convictions of the layers above, and replace to use only these.\",\"type\":\"string\",\"enum\":[\"augment\",\"replace\"],\"examples\":[\"augment\"]},\"values\":{\"description\":\"The convictions.\",\"type\":\"array\",\"examples\":[[]],\"items\":{\"description\":\"One conviction.\",\"type\":\"object\",\"required\":[\"type\",\"content\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"description\":\"The kind of conviction; a BOUNDARY must never be crossed.\",\"type\":\"string\",\"enum\":[\"BOUNDARY\",\"FEAR\",\"COMMITMENT\",\"BELIEF\",\"HOPE\"],\"examples\":[\"COMMITMENT\"]},\"content\":{\"description\":\"The conviction, as a sentence to the agent.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say what the agent holds to\"]},\"id\":{\"description\":\"An id for the conviction.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"severity\":{\"description\":\"Whether the conviction is mandatory or advisory; a BOUNDARY is always mandatory.\",\"type\":\"string\",\"enum\":[\"advisory\",\"mandatory\"],\"examples\":[\"mandatory\"]}}}}}},\"autonomy\":{\"description\":\"The actions that the agent may take on its own, must ask about, or must never take.\",\"type\":\"object\",\"required\":[\"bounded_actions\"],\"additionalProperties\":false,\"examples\":[{\"bounded_actions\":[\"web_fetch\"]}],\"properties\":{\"bounded_actions\":{\"description\":\"The abstract actions that the agent may take; the policy maps tools to them.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"The identifier of an action, such as web_fetch.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"examples\":[[\"web_fetch\"]]},\"escalation_triggers\":{\"description\":\"Situations in which the agent must ask a human, refuse, or leave a record.\",\"type\":\"array\",\"items\":{\"description\":\"One situation, and the action of the agent in it.\",\"type\":\"object\",\"required\":[\"condition\",\"action\",\"reason\"],\"additionalProperties\":false,\"properties\":{\"condition\":{\"description\":\"The situation, as a field that is set (legal_claims_present) or a comparison (refund_amount > 500).\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"refund_amount > 500\"]},\"action\":{\"description\":\"Use escalate to ask a human, deny to refuse, and log to leave a record.\",\"type\":\"string\",\"enum\":[\"escalate\",\"deny\",\"log\"],\"examples\":[\"escalate\"]},\"reason\":{\"description\":\"The reason; the person who is asked reads it.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why a human should look at this\"]}}},\"examples\":[[]]},\"max_autonomous_value\":{\"description\":\"The largest amount that the agent may commit without asking.\",\"type\":[\"object\",\"null\"],\"required\":[\"amount\"],\"additionalProperties\":false,\"examples\":[{\"amount\":100,\"currency\":\"USD\"}],\"properties\":{\"amount\":{\"description\":\"The amount, zero or more.\",\"type\":\"number\",\"minimum\":0,\"examples\":[100]},\"currency\":{\"description\":\"The currency of the amount as a code of three capital letters (ISO 4217).\",\"type\":\"string\",\"pattern\":\"^[A-Z]{3}$\",\"examples\":[\"USD\"]}}},\"forbidden_actions\":{\"description\":\"Actions that the agent must never take, as identifiers and not as sentences.\",\"type\":[\"array\",\"null\"],\"items\":{\"description\":\"The identifier of an action, such as delete_without_confirmation.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}}}},\"capabilities\":{\"description\":\"Named capabilities; each maps tools to bounded actions. The first that matches a tool decides.\",\"type\":\"object\",\"propertyNames\":{\"pattern\":\"\\\\S\"},\"additionalProperties\":{\"description\":\"One capability: its tools and the bounded actions that they carry out.\",\"type\":\"object\",\"required\":[\"tools\"],\"additionalProperties\":false,\"properties\":{\"description\":{\"description\":\"The purpose of the capability, in one sentence.\",\"type\":\"string\"},\"tools\":{\"description\":\"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"The name or the pattern of a tool.\"},\"examples\":[[\"mcp__browser__*\"]]},\"required_actions\":{\"description\":\"Bounded actions that these tools carry out.\",\"type\":\"array\",\"items\":{\"description\":\"A bounded action of this card.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"examples\":[[\"web_fetch\"]]},\"card_actions\":{\"description\":\"The older name of required_actions.\",\"type\":\"array\",\"items\":{\"description\":\"A bounded action of this card.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"deprecated\":true},\"allowed_domains\":{\"description\":\"Hosts that the tools of this capability may reach.\",\"type\":\"array\",\"items\":{\"description\":\"The name of a host.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}},\"severity_on_unmapped\":{\"$ref\":\"#/definitions/severity\"}}}},\"enforcement\":{\"description\":\"The tools that are always blocked, and the default for tools that no capability maps.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allow_unmapped_tools\":{\"description\":\"Whether tools that no capability maps may be called. The default is false.\",\"type\":\"boolean\",\"examples\":[false]},\"default_unmapped_severity\":{\"$ref\":\"#/definitions/severity\"},\"forbidden_tools\":{\"description\":\"Tools that are always blocked, whatever a capability maps.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/forbidden_tool\"},\"examples\":[[]]},\"grace_period_hours\":{\"description\":\"The number of hours for which an unmapped tool is tolerated after its first call. The default is 24; 0 means no grace period.\",\"type\":\"number\",\"minimum\":0,\"examples\":[24]}}},\"audit\":{\"description\":\"The record that the agent keeps of its decisions, with its format, retention and access.\",\"type\":\"object\",\"required\":[\"retention_days\",\"queryable\"],\"additionalProperties\":false,\"examples\":[{\"trace_format\":\"ap-trace-v1\",\"retention_days\":90,\"queryable\":false}],\"properties\":{\"trace_format\":{\"description\":\"The format of the traces.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"ap-trace-v1\"]},\"retention_days\":{\"description\":\"The number of days for which traces are kept, zero or more.\",\"type\":\"integer\",\"minimum\":0,\"examples\":[90]},\"storage\":{\"description\":\"The place where traces are kept.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"description\":\"Whether traces are kept on the same machine, on another one, or on several.\",\"type\":\"string\",\"enum\":[\"local\",\"remote\",\"distributed\"],\"examples\":[\"local\"]},\"location\":{\"description\":\"The path or address at which they are kept.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}}},\"queryable\":{\"description\":\"Whether others can query the traces.\",\"type\":\"boolean\",\"examples\":[false]},\"query_endpoint\":{\"description\":\"The address at which the traces can be queried; required when queryable is true.\",\"type\":[\"string\",\"null\"],\"pattern\":\"\\\\S\",\"examples\":[\"https://traces.example.com/api/v1/traces\"]},\"tamper_evidence\":{\"description\":\"How a later change to a trace can be detected.\",\"type\":[\"string\",\"null\"],\"enum\":[\"append_only\",\"signed\",\"merkle\",null],\"examples\":[\"append_only\"]}}},\"extensions\":{\"description\":\"Data of other tools, each under a name of its own; nothing in it is checked.\",\"type\":[\"object\",\"null\"]},\"meta\":{\"$ref\":\"#/definitions/meta\"},\"capability_mappings\":{\"$ref\":\"#/definitions/capability_mappings\"},\"forbidden\":{\"$ref\":\"#/definitions/forbidden\"},\"escalation_triggers\":{\"$ref\":\"#/definitions/policy_triggers\"},\"defaults\":{\"$ref\":\"#/definitions/defaults\"}},\"definitions\":{\"meta\":{\"description\":\"The name of the policy, the version of its format, and whether it is for one agent or a whole organisation.\",\"type\":\"object\",\"required\":[\"schema_version\",\"name\",\"scope\"],\"additionalProperties\":false,\"examples\":[{\"schema_version\":\"1.0\",\"name\":\"support-agent-policy\",\"scope\":\"agent\"}],\"properties\":{\"schema_version\":{\"description\":\"The version of the policy format as a string in quotes: 1.0, or a later version that begins with 1.\",\"type\":\"string\",\"pattern\":\"^1(\\\\.[0-9]+){1,2}$\",\"examples\":[\"1.0\"]},\"name\":{\"description\":\"The name under which the policy appears in reports.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"support-agent-policy\"]},\"description\":{\"description\":\"The purpose of the policy, in one sentence.\",\"type\":\"string\"},\"scope\":{\"description\":\"Use agent for the policy of one agent, and org for a floor that every agent below it can strengthen but never weaken.\",\"type\":\"string\",\"enum\":[\"org\",\"agent\"],\"examples\":[\"agent\"]}}},\"capability_mappings\":{\"description\":\"Named capabilities; each maps tools to bounded actions of the card. The first that matches a tool decides.\",\"type\":\"object\",\"propertyNames\":{\"pattern\":\"\\\\S\"},\"examples\":[{\"web_browsing\":{\"tools\":[\"mcp__browser__*\"],\"card_actions\":[\"web_fetch\"]}}],\"additionalProperties\":{\"description\":\"One capability: the tools that belong to it and the bounded actions that they carry out.\",\"type\":\"object\",\"required\":[\"tools\",\"card_actions\"],\"additionalProperties\":false,\"properties\":{\"description\":{\"description\":\"The purpose of the capability, in one sentence.\",\"type\":\"string\"},\"tools\":{\"description\":\"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"The name or the pattern of a tool.\"},\"examples\":[[\"mcp__browser__*\"]]},\"card_actions\":{\"description\":\"Bounded actions of the card that these tools carry out.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"A bounded action of the card.\"},\"examples\":[[\"web_fetch\"]]}}}},\"forbidden\":{\"description\":\"Tools that are always blocked, whatever a capability maps. Write [] when there are none.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/forbidden_tool\"},\"examples\":[[]]},\"forbidden_tool\":{\"description\":\"One rule that blocks every tool whose name its pattern matches.\",\"type\":\"object\",\"required\":[\"pattern\",\"reason\",\"severity\"],\"additionalProperties\":false,\"properties\":{\"pattern\":{\"description\":\"The name or the pattern of the tools to block, where * stands for any run of characters and ? for exactly one.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"mcp__filesystem__delete*\"]},\"reason\":{\"description\":\"The reason for the block; reports show it.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why these tools are blocked\"]},\"severity\":{\"description\":\"The severity of a call of such a tool; critical and high fail the gate, medium and low warn.\",\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\"],\"examples\":[\"high\"]}}},\"policy_triggers\":{\"description\":\"Conditions under which a call needs a human, is warned about, or is denied. Every trigger whose condition holds fires.\",\"type\":\"array\",\"items\":{\"description\":\"One condition, and the action while it holds.\",\"type\":\"object\",\"required\":[\"condition\",\"action\",\"reason\"],\"additionalProperties\":false,\"properties\":{\"condition\":{\"description\":\"The condition, such as tool_matches('mcp__payment__*') or tool_count > 50.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"tool_matches('mcp__payment__*')\"]},\"action\":{\"description\":\"Use escalate to ask a human, warn to report the call, and deny to block it.\",\"type\":\"string\",\"enum\":[\"escalate\",\"warn\",\"deny\"],\"examples\":[\"escalate\"]},\"reason\":{\"description\":\"The reason for the trigger; reports show it.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why a human should look at this\"]}}},\"examples\":[[]]},\"defaults\":{\"description\":\"The defaults for tools that no capability maps, and for enforcement at run time.\",\"type\":\"object\",\"required\":[\"unmapped_tool_action\",\"unmapped_severity\",\"fail_open\"],\"additionalProperties\":false,\"examples\":[{\"unmapped_tool_action\":\"deny\",\"unmapped_severity\":\"high\",\"fail_open\":false}],\"properties\":{\"unmapped_tool_action\":{\"description\":\"The action for a tool that no capability maps. It is one of allow, warn and deny.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\",\"warn\"],\"examples\":[\"deny\"]},\"unmapped_severity\":{\"$ref\":\"#/definitions/severity\"},\"fail_open\":{\"description\":\"Whether calls are allowed at run time when the policy cannot be evaluated.\",\"type\":\"boolean\",\"examples\":[false]},\"enforcement_mode\":{\"description\":\"Use warn to record violations at run time, enforce to block them, and off to evaluate nothing. The default is warn.\",\"type\":\"string\",\"enum\":[\"warn\",\"enforce\",\"off\"],\"examples\":[\"enforce\"]},\"grace_period_hours\":{\"description\":\"The number of hours for which an unmapped tool is tolerated after its first call. The default is 24; 0 means no grace period.\",\"type\":\"number\",\"minimum\":0,\"examples\":[24]}}},\"severity\":{\"description\":\"The severity of a violation; critical and high fail the gate, medium and low warn.\",\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\"],\"examples\":[\"high\"]}}}");
// build/src/formats/cards/unified.js
const unifiedCard = {
	id: "unified-card",
	part: "card",
	keys: {
		top: _located_js__WEBPACK_IMPORTED_MODULE_0__.Zi["unified-card"],
		certain: [
			"card_version",
			"autonomy_mode",
			"integrity_mode"
		],
		shared: ["autonomy"],
		inner: [
			"forbidden_tools",
			"required_actions",
			"allow_unmapped_tools",
			"default_unmapped_severity"
		]
	},
	isKindOf: (root) => hasAnyKey(root, _located_js__WEBPACK_IMPORTED_MODULE_0__.Zi["unified-card"]),
	read: readUnifiedCard,
	shape: {
		schema: unified_card_schema_default,
		validate: (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.l)(unified_card_schema_default)
	}
};
function readUnifiedCard(top) {
	const integrity = top.get("integrity_mode");
	const card = {
		generation: "unified",
		...(0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.a)(top, top.get("autonomy"), top.get("audit")),
		...integrity.exists && { integrityMode: {
			value: integrity.oneOf(AUTONOMY_MODES, "enforce"),
			place: integrity.place
		} }
	};
	const policy = carriedPolicy(top, card);
	return {
		card,
		...policy && { policy }
	};
}
// build/src/formats/kinds.js
const KINDS = [
	aapCard,
	unifiedCard,
	policyFile,
	accessList
];
const TELLING_KEYS = KINDS.flatMap(({ keys }) => keys.top);
function governingKey(keys) {
	const has = (key) => keys.has(key);
	const certain = KINDS.flatMap((kind) => kind.keys.certain).find(has);
	if (certain !== void 0) return certain;
	const shared = KINDS.flatMap((kind) => kind.keys.shared).filter(has);
	return shared.length > 1 || KINDS.some((kind) => kind.keys.inner.some(has)) ? shared[0] : void 0;
}
function recognise({ root }) {
	const [first, second] = KINDS.filter((kind) => kind.isKindOf(root));
	if (first === void 0) return void 0;
	const { id, part } = first;
	if (part !== "card" || second?.part !== "card") return {
		kind: id,
		part,
		mixed: false
	};
	const has = (key) => root.kind === "map" && root.entries.has(key);
	return {
		kind: (has("aap_version") && !has("card_version") ? aapCard : unifiedCard).id,
		part,
		mixed: true
	};
}
function readGoverned(document, kind) {
	const { part, read } = kindOf(kind);
	const content = read(_located_js__WEBPACK_IMPORTED_MODULE_0__.Ko.of(document));
	if (content[part] === void 0) throw new Error(`the reader of the kind "${kind}" returned no "${part}" of ${document.file}`);
	return {
		document,
		kind,
		part,
		...content
	};
}
function shapeOf(kind) {
	return kindOf(kind).shape;
}
function kindOf(id) {
	const kind = KINDS.find((candidate) => candidate.id === id);
	if (!kind) throw new Error(`unknown kind of file "${id}"`);
	return kind;
}
// build/src/formats/cards/embedded.js
const ALIGNMENT = "alignment";
function governedPart(document) {
	const whole = recognise(document);
	const part = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(document, ALIGNMENT);
	const card = part && recognise(part);
	const isCard = card?.part === "card";
	if (whole) return {
		...whole,
		document,
		isTwofold: isCard
	};
	return part && isCard ? {
		...card,
		document: part,
		isTwofold: false
	} : void 0;
}
// build/src/discovery/files.js
async function readCardFile(tree, file, intent) {
	const read = await tree.read(file, _located_js__WEBPACK_IMPORTED_MODULE_0__.qi);
	if (read.kind === "absent") return {
		kind: "absent",
		file
	};
	if (/\.toml$/i.test(file)) {
		const words = _located_js__WEBPACK_IMPORTED_MODULE_0__.si.words.toml();
		return {
			kind: "broken",
			file,
			findings: [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_0__.si, file, words)]
		};
	}
	if (read.kind === "refused") {
		const words = _located_js__WEBPACK_IMPORTED_MODULE_0__.Fi.words.refused(read.reason);
		return {
			kind: "broken",
			file,
			findings: [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_0__.Fi, file, words)]
		};
	}
	const loaded = read.kind === "too-large" ? (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.f)(file, read.bytes, _located_js__WEBPACK_IMPORTED_MODULE_0__.qi) : await (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.u)(file, read.bytes, _located_js__WEBPACK_IMPORTED_MODULE_0__.qi);
	if (loaded.kind === "broken") {
		const text = read.kind === "too-large" ? await textOfLarge(tree, file) : loaded.text;
		if (text !== void 0 && !await isMeant(file, void 0, text, intent)) return {
			kind: "foreign",
			file,
			reason: "it does not load, and nothing shows that it is a card or a policy"
		};
		return {
			kind: "broken",
			file,
			findings: (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.t)(file, loaded.text, loaded.problems)
		};
	}
	const { document } = loaded;
	const part = governedPart(document);
	if (part?.isTwofold) return {
		kind: "broken",
		file,
		findings: [twofold(document)]
	};
	if (part) {
		const bytes = read.kind === "bytes" ? read.bytes.length : 0;
		return {
			kind: "governed",
			file,
			governed: readGoverned(part.document, part.kind),
			mixed: part.mixed,
			bytes
		};
	}
	if (!await isMeant(file, document, document.text, intent)) return {
		kind: "foreign",
		file,
		reason: "it is not a card, a policy or an access list"
	};
	return {
		kind: "broken",
		file,
		findings: [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(_located_js__WEBPACK_IMPORTED_MODULE_0__.si, file, whyUnknown(document))]
	};
}
async function textOfLarge(tree, file) {
	const read = await tree.read(file, _located_js__WEBPACK_IMPORTED_MODULE_0__.Ji);
	return read.kind === "bytes" ? new TextDecoder("utf-8").decode(read.bytes) : void 0;
}
function twofold(document) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(_located_js__WEBPACK_IMPORTED_MODULE_0__.si, {
		at: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.It)(document), ALIGNMENT),
		on: "key",
		..._located_js__WEBPACK_IMPORTED_MODULE_0__.si.words.twofold(ALIGNMENT)
	});
}
function whyUnknown(document) {
	const { words } = _located_js__WEBPACK_IMPORTED_MODULE_0__.si;
	if (document.value === null) return words.empty();
	if (typeof document.value === "string" && /\.(?:ya?ml|json)$/i.test(document.file)) return words.onlyText(document.value);
	const misspelling = misspelt(document);
	if (misspelling) return words.misspelt(misspelling.written, misspelling.key);
	const inner = hiddenKey(document);
	return inner ? words.hidden(String(inner.at(-1)), (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(inner)) : words.neither();
}
async function isMeant(file, document, text, intent) {
	if (intent.named || (0,_located_js__WEBPACK_IMPORTED_MODULE_0__.D)(file)) return true;
	const keys = looseKeys(text, document?.syntax ?? (0,_broken_file_js__WEBPACK_IMPORTED_MODULE_2__.d)(file));
	if (governingKey(keys) !== void 0 || (0,_located_js__WEBPACK_IMPORTED_MODULE_0__.E)(file) && hasListWords(keys)) return true;
	if (document ? isMeantByDocument(document) : isMeantByLineStarts(text, file)) return true;
	return await intent.wasGoverned?.(file) ?? false;
}
function misspelt(document) {
	for (const written of [...topKeys(document), ...topKeys((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(document, ALIGNMENT))]) {
		const key = governingKeyNear(written);
		if (key) return {
			written,
			key
		};
	}
}
function topKeys(document) {
	return document?.root.kind === "map" ? document.root.entries.keys() : [];
}
function governingKeyNear(written) {
	return TELLING_KEYS.find((key) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__._t)(written, key) <= 2 || written.toLowerCase() === key);
}
function hiddenKey(document) {
	const paths = /* @__PURE__ */ new Map();
	for (const { key, path } of (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.zt)(document.root)) {
		const folded = foldedKey(key);
		if (!paths.has(folded)) paths.set(folded, path);
	}
	const key = governingKey(new Set(paths.keys()));
	return key === void 0 ? void 0 : paths.get(key);
}
function isMeantByDocument(document) {
	return misspelt(document) !== void 0 || hiddenKey(document) !== void 0;
}
function isMeantByLineStarts(text, file) {
	const starts = /\.json$/i.test(file) ? /(?:^|[{,])[ \t]*"([\w-]{1,40})"[ \t]*:/gm : /^(?:\{[ \t]*|\?[ \t]+)?["']?([\w-]{1,40})["']?[ \t]*:/gm;
	for (const [, key = ""] of text.matchAll(starts)) if (governingKeyNear(key)) return true;
	return false;
}
// build/src/cli/folder.js
async function filesOfFolder(name, { folder, tree }) {
	if (name === "-" || (0,_located_js__WEBPACK_IMPORTED_MODULE_0__.l)(folder, name) !== "folder") return void 0;
	const path = (0,_located_js__WEBPACK_IMPORTED_MODULE_0__.u)(folder, name);
	return (await tree.list()).filter((file) => isIn(path, file));
}
function isIn(folder, file) {
	const ups = upsOf(folder);
	if (folder !== "." && !/^(?:\.\.\/?)+$/.test(folder)) return file.startsWith(`${folder}/`);
	return !/^[a-z]:\//i.test(file) && upsOf(file) <= ups;
}
function upsOf(path) {
	const parts = path.split("/");
	const first = parts.findIndex((part) => part !== "..");
	return first === -1 ? parts.length : first;
}
async function hasGovernedFile(name, given, terminal) {
	const files = await filesOfFolder(name, terminal);
	if (files === void 0) return false;
	const { settings } = await (0,_located_js__WEBPACK_IMPORTED_MODULE_0__.i)(given, terminal);
	for (const file of files.filter((0,_located_js__WEBPACK_IMPORTED_MODULE_0__.v)(settings.cards, settings.exclude))) if ((await readCardFile(terminal.tree, file, { named: false })).kind !== "foreign") return true;
	return false;
}



/***/ })

};
;