"use strict";
exports.id = 798;
exports.ids = [798];
exports.modules = {

/***/ 1798:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decisionsCommand: function() { return /* binding */ decisionsCommand; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7152);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8774);




// build/src/report/decision-log/timestamp.js
const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,12})?(?:[Zz]|[+-]\d{2}:\d{2})$/;
const MAX_SECONDS = 0x3afff4417f;
function timestampOf(value) {
	if (typeof value === "string" && RFC_3339.test(value)) return Number.isNaN(Date.parse(value)) ? void 0 : value;
	const seconds = typeof value === "string" && /^\d{1,12}(?:\.\d{1,9})?$/.test(value) ? Number(value) : value;
	if (typeof seconds !== "number" || !(seconds >= 0 && seconds <= MAX_SECONDS)) return void 0;
	return new Date(Math.round(seconds * 1e3)).toISOString();
}
function millisecondsOf(timestamp) {
	return Date.parse(timestamp);
}
// build/src/report/decision-log/select-rows.js
function rowSelector(conditions) {
	const { effect, search, after, since, until } = conditions;
	const actor = conditions.actor === void 0 ? void 0 : (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.Mo)(conditions.actor);
	const resource = conditions.resource === void 0 ? void 0 : (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.Mo)(conditions.resource);
	const needle = search?.toLowerCase();
	const isTimed = after !== void 0 || since !== void 0 || until !== void 0;
	return (row) => {
		if (effect !== void 0 && row.effect !== effect) return false;
		if (actor && !matches(actor, row.actor, "agent:")) return false;
		if (resource && !matches(resource, row.resource, "tool:")) return false;
		if (isTimed && !isWithin(row, conditions)) return false;
		return needle === void 0 || contains(row, needle);
	};
}
function matches(pattern, name, prefix) {
	if (pattern.matches(name)) return true;
	if (name.startsWith(prefix)) return pattern.matches(name.slice(prefix.length));
	return !name.includes(":") && pattern.matches(prefix + name);
}
function isWithin({ timestamp }, { after, since, until }) {
	if (timestamp === null) return false;
	const time = millisecondsOf(timestamp);
	return (after === void 0 || time > after) && (since === void 0 || time >= since) && (until === void 0 || time < until);
}
function contains(row, needle) {
	return _shared_js__WEBPACK_IMPORTED_MODULE_2__.$t.some((column) => {
		const value = row[column];
		return value !== null && String(value).toLowerCase().includes(needle);
	});
}
// build/src/report/decision-log/csv-cell.js
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;
function csvCell(value) {
	if (value === null) return "";
	if (typeof value === "number") return String(value);
	const text = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(FORMULA.test(value) ? `'${value}` : value);
	return text === "" || /[",\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
function fromCsvCell({ text, isQuoted }) {
	if (text === "" && !isQuoted) return null;
	const value = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(text);
	return GUARDED.test(value) ? value.slice(1) : value;
}
// build/src/report/surfaces/decisions/csv-rows.js
function csvRows() {
	return {
		start: () => [`${_shared_js__WEBPACK_IMPORTED_MODULE_2__.$t.join()}\r`],
		row: (row) => [`${_shared_js__WEBPACK_IMPORTED_MODULE_2__.$t.map((column) => csvCell(row[column])).join()}\r`],
		end: () => []
	};
}
// build/src/report/surfaces/decisions/json-rows.js
function jsonRows() {
	let held;
	return {
		start: () => ["["],
		row: (row) => {
			const lines = held === void 0 ? [] : [`${held},`];
			held = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.$t)(row);
			return lines;
		},
		end: () => [...held === void 0 ? [] : [held], "]"]
	};
}
function ndjsonRows() {
	return {
		start: () => [],
		row: (row) => [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.$t)(row)],
		end: () => []
	};
}
// build/src/report/surfaces/decisions/sql-rows.js
const COLUMNS = _shared_js__WEBPACK_IMPORTED_MODULE_2__.$t.map((column) => `"${column}"`);
function sqlRows() {
	const types = _shared_js__WEBPACK_IMPORTED_MODULE_2__.$t.map((column, index) => `  ${COLUMNS[index]} ${column === "call_index" ? "INTEGER" : "TEXT"}`);
	return {
		start: () => ["BEGIN;", `CREATE TABLE IF NOT EXISTS "decisions" (\n${types.join(",\n")}\n);`],
		row: (row) => {
			const values = _shared_js__WEBPACK_IMPORTED_MODULE_2__.$t.map((column) => literal(row[column]));
			return [`INSERT INTO "decisions" (${COLUMNS.join(", ")}) VALUES (${values.join(", ")});`];
		},
		end: () => ["COMMIT;"]
	};
}
function literal(value) {
	if (value === null) return "NULL";
	return typeof value === "number" ? String(value) : `'${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(value).replaceAll("'", "''")}'`;
}
// build/src/report/surfaces/decisions/summary.js
const WORDS = {
	allow: "allowed",
	deny: "denied",
	audit: "audited"
};
function decisionsSummary({ rows, counts, last, untimed }) {
	const listed = _shared_js__WEBPACK_IMPORTED_MODULE_2__.en.reduce((sum, effect) => sum + counts[effect], 0);
	const parts = _shared_js__WEBPACK_IMPORTED_MODULE_2__.en.filter((effect) => counts[effect] > 0).map((effect) => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(counts[effect])} ${WORDS[effect]}`);
	const of = listed === rows ? "" : ` of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(rows)} in the log`;
	return [
		`${(0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.Xr)(listed, ["decision", "decisions"])}${of}${listed === 0 ? "" : `: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.Zr)(parts)}`}`,
		...last ? [windowSentence(last)] : [],
		...untimed > 0 ? [`${(0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.Xr)(untimed, ["row", "rows"])} without a time ${untimed === 1 ? "is" : "are"} not listed`] : []
	];
}
function windowSentence({ span, newest }) {
	return newest === void 0 ? `the last ${span} cannot be listed, because no row in the log has a time` : `the last ${span} before ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(newest)}, the time of the newest row`;
}
// build/src/report/surfaces/decisions/table-rows.js
const MAX_VALUE = 400;
const SAMPLE = 200;
const GAP = 2;
const MIN_WIDTH = 6;
const MIN_TABLE = 60;
const HEADS = [
	"TIME",
	"EFFECT",
	"ACTOR",
	"ACTION",
	"RESOURCE",
	"POLICY"
];
const EFFECT_COLUMN = 1;
const FIRST_FLEXIBLE = 2;
const COLOURS = {
	allow: "pass",
	deny: "fail",
	audit: "warn"
};
function tableRows(options) {
	const paint = (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.An)(options);
	const width = Math.max(MIN_TABLE, options.width);
	let sample = [];
	let widths;
	let isCut = false;
	const shown = (value) => {
		const text = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(value, MAX_VALUE);
		isCut ||= text !== value;
		return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(text);
	};
	const tableRow = (row) => ({
		effect: row.effect,
		cells: [
			shown(row.timestamp ?? "-"),
			row.effect,
			shown(row.actor),
			shown(row.action),
			shown(row.resource),
			row.policy_id === null ? "(default)" : shown(row.policy_id)
		],
		note: [row.limit, row.reason].filter((text) => text !== null && text !== "").map((text) => shown(text ?? "")).join(" \u2013 ")
	});
	const flush = () => {
		widths = fitted([HEADS, ...sample.map(({ cells }) => cells)], width);
		const head = linesOf(HEADS, widths).map((line) => paint.bold(line));
		const lines = sample.flatMap((row) => rowLines(row, widths ?? [], width, paint));
		sample = [];
		return [...head, ...lines];
	};
	return {
		start: () => [],
		row: (row) => {
			if (widths !== void 0) return rowLines(tableRow(row), widths, width, paint);
			sample.push(tableRow(row));
			return sample.length < SAMPLE ? [] : flush();
		},
		end: () => [...sample.length > 0 ? flush() : [], ...isCut ? ["", "Values that end in \"\u2026 (\u2026 more characters)\" are cut. --format json shows them whole."] : []]
	};
}
function fitted(rows, width) {
	const widths = HEADS.map((_, index) => rows.reduce((most, cells) => Math.max(most, [...cells[index] ?? ""].length), 0));
	const room = width - GAP * (widths.length - 1);
	for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over -= 1) {
		const flexible = widths.slice(FIRST_FLEXIBLE);
		const widest = flexible.reduce((most, one) => Math.max(most, one), 0);
		if (widest <= MIN_WIDTH) break;
		widths[FIRST_FLEXIBLE + flexible.indexOf(widest)] = widest - 1;
	}
	return widths;
}
function rowLines(row, widths, width, paint) {
	const [first = "", ...more] = linesOf(row.cells, widths);
	const start = (widths[0] ?? 0) + GAP;
	const end = start + row.effect.length;
	const painted = row.effect.length <= (widths[EFFECT_COLUMN] ?? 0) ? first.slice(0, start) + paint.verdict(COLOURS[row.effect], row.effect) + first.slice(end) : first;
	const indent = " ".repeat(GAP);
	const notes = row.note === "" ? [] : wrapped(row.note, width - GAP);
	return [
		painted,
		...more,
		...notes.map((line) => paint.dim(indent + line))
	];
}
function linesOf(cells, widths) {
	const parts = cells.map((cell, index) => wrapped(cell, widths[index] ?? 1));
	const height = parts.reduce((most, lines) => Math.max(most, lines.length), 1);
	return Array.from({ length: height }, (_, at) => parts.map((lines, index) => {
		const line = lines[at] ?? "";
		return line + " ".repeat(Math.max(0, (widths[index] ?? 0) - [...line].length));
	}).join(" ".repeat(GAP)).trimEnd());
}
function wrapped(text, width) {
	const points = [...text];
	const lines = [];
	for (let at = 0; at < points.length; at += width) lines.push(points.slice(at, at + width).join(""));
	return lines;
}
// build/src/report/surfaces/decisions/verification.js
const MAX_FOUND = 100;
function renderVerification(file, result) {
	const name = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(file);
	if (result.problemCount === 0) return [
		`${name}: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.Xr)(result.rows, ["decision", "decisions"])}, and the chain is intact`,
		`final hash: ${result.finalHash}`,
		"Compare it with the final hash in the job summary, because anyone who can write the file can also compute a new chain."
	].join("\n");
	const more = result.problemCount - result.problems.length;
	return [
		...result.problems.flatMap((problem) => problemLines(name, problem)),
		...more > 0 ? [`and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(more)} more`] : [],
		`${name}: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.Xr)(result.problemCount, _cards_js__WEBPACK_IMPORTED_MODULE_3__.Gr)}; the log is not intact`
	].join("\n");
}
function problemLines(file, problem) {
	const { line, message, expected, found, help } = problem;
	return [
		`${file}:${line}: line ${line} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(message)}`,
		...expected === void 0 ? [] : [`  expected ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(expected, MAX_FOUND))}`],
		...found === void 0 ? [] : [`  found    ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(found, MAX_FOUND))}`],
		`  ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(help)}`
	];
}
function verificationToJson(file, result) {
	return {
		verdict: result.problemCount === 0 ? "pass" : "fail",
		file,
		rows: result.rows,
		counts: result.counts,
		final_hash: result.finalHash ?? null,
		problem_count: result.problemCount,
		problems: result.problems.map(({ line, message, expected, found, help }) => ({
			line,
			message: `line ${line} ${message}`,
			expected: expected ?? null,
			found: found ?? null,
			help
		}))
	};
}
const NEWLINE$1 = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = [
	239,
	187,
	191
];
async function* fileLines(chunks) {
	const decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	let held = [];
	let size = 0;
	let line = 0;
	const take = (rest) => {
		line += 1;
		const total = size + rest.length;
		const bytes = held.length === 0 ? rest : Buffer.concat([...held, rest]);
		held = [];
		size = 0;
		if (total > 16777216) return {
			line,
			problem: "is longer than 16 MiB"
		};
		return decoded(decoder, bytes, line);
	};
	for await (const chunk of chunks) {
		let start = 0;
		for (let end = chunk.indexOf(NEWLINE$1); end !== -1; start = end + 1, end = chunk.indexOf(NEWLINE$1, start)) yield take(chunk.subarray(start, end));
		const rest = chunk.subarray(start);
		size += rest.length;
		if (size <= 16777216) held.push(Uint8Array.from(rest));
		else held = [];
	}
	if (size > 0) yield take(/* @__PURE__ */ new Uint8Array(0));
}
function decoded(decoder, bytes, line) {
	const start = line === 1 && BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte) ? BYTE_ORDER_MARK.length : 0;
	const end = bytes.at(-1) === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
	try {
		return {
			line,
			text: decoder.decode(bytes.subarray(start, end))
		};
	} catch {
		return {
			line,
			problem: "is not UTF-8"
		};
	}
}
// build/src/report/decision-log/array-items.js
const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;
var ArrayItems = class {
	#state = "list";
	#line = 1;
	#start = 1;
	#parts = [];
	#size = 0;
	#depth = 0;
	#isString = false;
	#isEscaped = false;
	#fault;
	get fault() {
		return this.#fault;
	}
	*push(text) {
		let from = 0;
		for (let at = 0; at < text.length && this.#fault === void 0; at += 1) {
			const unit = text.charCodeAt(at);
			if (unit === NEWLINE) this.#line += 1;
			if (this.#state !== "inside") {
				this.#between(text.charAt(at));
				if (this.#isInside()) from = at;
			} else if (this.#ends(unit)) {
				this.#parts.push(text.slice(from, at + 1));
				this.#state = "after";
				yield {
					line: this.#start,
					text: this.#parts.join("")
				};
			}
		}
		if (this.#isInside()) this.#hold(text.slice(from));
	}
	end() {
		if (this.#state !== "over") this.#fail("ends inside the list");
	}
	#isInside() {
		return this.#state === "inside";
	}
	#between(char) {
		if (/[ \t\r\n]/.test(char)) return;
		if (this.#state === "list" && (char === "[" || char === "\ufeff")) {
			if (char === "[") this.#state = "first";
		} else if ((this.#state === "first" || this.#state === "entry") && char === "{") this.#open();
		else if ((this.#state === "first" || this.#state === "after") && char === "]") this.#state = "over";
		else if (this.#state === "after" && char === ",") this.#state = "entry";
		else this.#fail(`has ${JSON.stringify(char)} where ${EXPECTED[this.#state]} is expected`);
	}
	#open() {
		this.#state = "inside";
		this.#start = this.#line;
		this.#parts = [];
		this.#size = 0;
		this.#depth = 1;
		this.#isString = false;
		this.#isEscaped = false;
	}
	#ends(unit) {
		if (this.#isEscaped) this.#isEscaped = false;
		else if (this.#isString) {
			if (unit === BACKSLASH) this.#isEscaped = true;
			else if (unit === QUOTE) this.#isString = false;
		} else if (unit === QUOTE) this.#isString = true;
		else if (unit === 123 || unit === 91) this.#depth += 1;
		else if (unit === 125 || unit === 93) this.#depth -= 1;
		return this.#depth === 0;
	}
	#hold(part) {
		this.#parts.push(part);
		this.#size += part.length;
		if (this.#size > 16777216) this.#fail("has a row that is longer than 16 MiB");
	}
	#fail(message) {
		this.#parts = [];
		this.#fault ??= {
			line: this.#line,
			message
		};
	}
};
const EXPECTED = {
	list: "\"[\"",
	first: "a map or \"]\"",
	entry: "a map",
	inside: "a map",
	after: "\",\" or \"]\"",
	over: "the end of the file"
};
// build/src/report/decision-log/csv-records.js
var CsvRecords = class {
	#line = 1;
	#start = 1;
	#cells = [];
	#cell = "";
	#size = 0;
	#state = "start";
	#isAfterReturn = false;
	#fault;
	get fault() {
		return this.#fault;
	}
	*push(text) {
		for (let at = 0; at < text.length && this.#fault === void 0;) {
			const run = this.#runAt(text, at);
			if (run > at) {
				this.#add(text.slice(at, run));
				at = run;
				continue;
			}
			if (this.#read(text.charAt(at))) yield this.#take();
			at += 1;
		}
	}
	end() {
		if (this.#fault !== void 0) return void 0;
		if (this.#state === "quoted") {
			this.#fault = {
				line: this.#start,
				message: "has an unclosed quotation mark"
			};
			return;
		}
		if (this.#isAfterReturn) this.#cell += "\r";
		return this.#cells.length === 0 && this.#state === "start" ? void 0 : this.#take();
	}
	#runAt(text, at) {
		if (this.#state === "closing" || this.#isAfterReturn) return at;
		const run = this.#state === "quoted" ? QUOTED_RUN : PLAIN_RUN;
		run.lastIndex = at;
		return run.test(text) ? run.lastIndex : at;
	}
	#add(text) {
		if (this.#state === "start") this.#state = "plain";
		this.#cell += text;
		this.#size += text.length;
		if (this.#size > 16777216) this.#fail("has a row that is longer than 16 MiB");
	}
	#read(char) {
		if (this.#state === "quoted") {
			if (char === "\"") this.#state = "closing";
			else this.#add(char);
			if (char === "\n") this.#line += 1;
			return false;
		}
		if (char === "\n") return true;
		if (this.#isAfterReturn) this.#lateReturn();
		if (char === "\r") this.#isAfterReturn = true;
		else if (char === ",") this.#close();
		else if (char === "\"" && this.#state === "closing") this.#reopen();
		else if (char === "\"" && this.#state === "start") this.#state = "quoted";
		else if (char === "\"") this.#fail("has a quotation mark inside a cell that does not begin with one");
		else if (this.#state === "closing") this.#fail("has text after a closing quotation mark");
		else this.#add(char);
		return false;
	}
	#lateReturn() {
		this.#isAfterReturn = false;
		if (this.#state === "closing") this.#fail("has text after a closing quotation mark");
		else this.#add("\r");
	}
	#reopen() {
		this.#state = "quoted";
		this.#cell += "\"";
	}
	#close() {
		this.#cells.push({
			text: this.#cell,
			isQuoted: this.#state === "closing"
		});
		this.#cell = "";
		this.#state = "start";
	}
	#take() {
		this.#close();
		const record = {
			line: this.#start,
			cells: this.#cells
		};
		this.#line += 1;
		this.#start = this.#line;
		this.#cells = [];
		this.#size = 0;
		this.#isAfterReturn = false;
		return record;
	}
	#fail(message) {
		this.#fault ??= {
			line: this.#line,
			message
		};
	}
};
const PLAIN_RUN = /[^",\r\n]+/y;
const QUOTED_RUN = /[^"\n]+/y;
// build/src/report/decision-log/read-row.js
const SAME_COLUMNS = /* @__PURE__ */ new Map([
	["id", "decision_id"],
	["created_at", "timestamp"],
	["session_id", "session"],
	["correlation_id", "source"]
]);
const UNREAD_COLUMNS = ["idempotency_key", "idempotency_state"];
const SAME_EFFECTS = /* @__PURE__ */ new Map([
	["allowed", "allow"],
	["denied", "deny"],
	["audited", "audit"]
]);
const REQUIRED = [
	"actor",
	"action",
	"resource",
	"effect"
];
var RowError = class extends Error {
	help;
	constructor(message, help) {
		super(message);
		this.help = help;
	}
};
function readRow(record) {
	try {
		return { row: rowOf(valuesOf(record)) };
	} catch (error) {
		if (error instanceof RowError) return {
			message: error.message,
			help: error.help
		};
		throw error;
	}
}
function columnProblem(name) {
	if (isColumn(name) || SAME_COLUMNS.has(name) || UNREAD_COLUMNS.includes(name)) return void 0;
	const near = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(name, [..._shared_js__WEBPACK_IMPORTED_MODULE_2__.$t, ...SAME_COLUMNS.keys()]);
	const hint = near === void 0 ? "" : `; did you mean ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(near)}?`;
	return {
		message: `has the unknown column ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)}${hint}`,
		help: `rename or remove the column; the known columns are ${_shared_js__WEBPACK_IMPORTED_MODULE_2__.$t.join(", ")}`
	};
}
function isColumn(name) {
	return _shared_js__WEBPACK_IMPORTED_MODULE_2__.$t.includes(name);
}
function valuesOf(record) {
	const values = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Map();
	for (const [name, value] of Object.entries(record)) {
		const problem = columnProblem(name);
		if (problem) throw new RowError(problem.message, problem.help);
		const column = isColumn(name) ? name : SAME_COLUMNS.get(name);
		if (column === void 0 || value === null) continue;
		const other = names.get(column);
		if (other !== void 0) throw new RowError(`has both ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(other)} and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)}, which have the same meaning`, "remove one of the two columns");
		names.set(column, name);
		values.set(column, value);
	}
	const missing = REQUIRED.find((column) => !values.has(column));
	if (missing !== void 0) throw new RowError(`has no ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(missing)}`, `add ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)([missing])}; every row in a decision log requires it`);
	return values;
}
function rowOf(values) {
	const required = (column) => textOf(column, values.get(column));
	const optional = (column) => values.has(column) ? textOf(column, values.get(column)) : null;
	const policy_id = optional("policy_id");
	return {
		decision_id: optional("decision_id"),
		timestamp: values.has("timestamp") ? timeOf(values.get("timestamp")) : null,
		actor: required("actor"),
		action: required("action"),
		resource: required("resource"),
		effect: effectOf(required("effect")),
		policy_id,
		policy_file: optional("policy_file"),
		policy_version: optional("policy_version"),
		reason: optional("reason"),
		mode: modeOf(optional("mode") ?? (policy_id === null ? "default" : "matched")),
		limit: optional("limit"),
		session: optional("session"),
		agent: optional("agent"),
		source: optional("source"),
		call_index: values.has("call_index") ? indexOf(values.get("call_index")) : null,
		previous_hash: optional("previous_hash"),
		hash: optional("hash")
	};
}
function textOf(column, value) {
	if (typeof value === "string") return value;
	throw new RowError(`has a non-string value under ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(column)}`, "write the value as a string in quotation marks");
}
function effectOf(text) {
	const effect = _shared_js__WEBPACK_IMPORTED_MODULE_2__.en.find((word) => word === text) ?? SAME_EFFECTS.get(text);
	if (effect !== void 0) return effect;
	throw new RowError(`has the effect ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(text)}; expected ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(_shared_js__WEBPACK_IMPORTED_MODULE_2__.en)}`, "write one of these effects");
}
function modeOf(text) {
	const mode = _shared_js__WEBPACK_IMPORTED_MODULE_2__.nn.find((word) => word === text);
	if (mode !== void 0) return mode;
	throw new RowError(`has the mode ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(text)}; expected ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(_shared_js__WEBPACK_IMPORTED_MODULE_2__.nn)}`, "write one of these modes");
}
function timeOf(value) {
	const time = timestampOf(value);
	if (time !== void 0) return time;
	throw new RowError(`has the time ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(typeof value === "string" || typeof value === "number" ? String(value) : "\u2026")}; expected a time such as 2026-11-21T12:00:00Z, or seconds since 1970`, "write the time in one of these forms, or omit it");
}
function indexOf(value) {
	const index = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
	if (typeof index === "number" && Number.isSafeInteger(index) && index >= 0) return index;
	throw new RowError("has a \"call_index\" that is not a whole number of 0 or more", "write the position of the call in its source, counted from 0");
}
// build/src/report/decision-log/read-log.js
async function* readDecisionLog(chunks) {
	const { first, rest } = await withFirstByte(chunks);
	switch (first) {
		case void 0:
			yield problem(1, {
				message: "is missing: the file is empty",
				help: NAME_A_LOG$1
			});
			return;
		case "{":
			yield* readLines(rest);
			return;
		case "[":
			yield* readList(rest);
			return;
		default: yield* readCsv(rest);
	}
}
const NAME_A_LOG$1 = "use the file that \"decisions-file\" wrote, or an export of it";
const WRITE_AGAIN = "export the log again, and do not edit the export";
async function withFirstByte(chunks) {
	const iterator = chunks[Symbol.asyncIterator]();
	const held = [];
	let first;
	while (first === void 0) {
		const next = await iterator.next();
		if (next.done) break;
		held.push(Uint8Array.from(next.value));
		first = firstCharacter(next.value);
	}
	const rest = async function* () {
		yield* held.splice(0);
		for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
	};
	return {
		first,
		rest: rest()
	};
}
function firstCharacter(bytes) {
	const byte = bytes.find((one) => ![
		32,
		9,
		10,
		13,
		239,
		187,
		191
	].includes(one));
	return byte === void 0 ? void 0 : String.fromCharCode(byte);
}
async function* readLines(chunks) {
	for await (const item of fileLines(chunks)) if (item.text === void 0) yield problem(item.line, {
		message: item.problem,
		help: WRITE_AGAIN
	});
	else if (item.text.trim() !== "") yield entryOf(item.line, item.text);
}
async function* readList(chunks) {
	const items = new ArrayItems();
	if (yield* readPieces(chunks, function* (text) {
		for (const { line, text: item } of items.push(text)) yield entryOf(line, item);
		return items.fault !== void 0;
	})) return;
	if (items.fault === void 0) items.end();
	if (items.fault !== void 0) yield problem(items.fault.line, {
		message: items.fault.message,
		help: WRITE_AGAIN
	});
}
async function* readCsv(chunks) {
	const records = new CsvRecords();
	const rows = new CsvRows();
	if ((yield* readPieces(chunks, function* (text) {
		for (const record of records.push(text)) yield* rows.read(record);
		return records.fault !== void 0 || rows.isUnreadable;
	})) || rows.isUnreadable) return;
	const last = records.end();
	if (last !== void 0) yield* rows.read(last);
	if (records.fault !== void 0) yield problem(records.fault.line, {
		message: records.fault.message,
		help: WRITE_AGAIN
	});
}
async function* readPieces(chunks, read) {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	let line = 1;
	const decode = (bytes) => {
		try {
			return decoder.decode(bytes, { stream: bytes !== void 0 });
		} catch {
			return;
		}
	};
	for await (const chunk of chunks) {
		const text = decode(chunk);
		if (text === void 0) {
			yield problem(line, {
				message: "or a later line is not UTF-8",
				help: WRITE_AGAIN
			});
			return true;
		}
		if (yield* read(text)) return false;
		for (const byte of chunk) if (byte === 10) line += 1;
	}
	if (decode() !== void 0) return false;
	yield problem(line, {
		message: "ends with an incomplete UTF-8 character",
		help: WRITE_AGAIN
	});
	return true;
}
var CsvRows = class {
	#columns;
	#isUnreadable = false;
	get isUnreadable() {
		return this.#isUnreadable;
	}
	*read({ line, cells }) {
		if (this.#isUnreadable) return;
		if (this.#columns === void 0) {
			this.#columns = cells.map(({ text }) => text.trim());
			const wrong = headerProblem(this.#columns);
			this.#isUnreadable = wrong !== void 0;
			if (wrong) yield problem(line, wrong);
			return;
		}
		if (cells.length === 1 && cells[0]?.text === "" && !cells[0].isQuoted) return;
		if (cells.length !== this.#columns.length) {
			yield problem(line, {
				message: `has ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(cells.length, "cell")}, but the first line has ${this.#columns.length}`,
				help: WRITE_AGAIN
			});
			return;
		}
		const values = this.#columns.map((column, index) => [column, cells[index] && fromCsvCell(cells[index])]);
		yield rowEntry(line, Object.fromEntries(values));
	}
};
function headerProblem(columns) {
	if (!columns.includes("effect")) return {
		message: "is neither JSON nor a decision log's column names",
		help: NAME_A_LOG$1
	};
	const repeated = columns.find((column, index) => columns.indexOf(column) !== index);
	if (repeated !== void 0) return {
		message: `has the column ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(repeated)} twice`,
		help: "remove one of the two columns"
	};
	return columns.map(columnProblem).find((wrong) => wrong !== void 0);
}
function entryOf(line, text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return problem(line, {
			message: "is not valid JSON",
			help: WRITE_AGAIN
		});
	}
	if (!isMap$1(value)) return problem(line, {
		message: "is not a JSON map",
		help: WRITE_AGAIN
	});
	if (Object.hasOwn(value, "schema")) return headerEntry(line, value.schema);
	if (Object.hasOwn(value, "rows") && Object.hasOwn(value, "counts")) return {
		kind: "end",
		line
	};
	return rowEntry(line, value);
}
function headerEntry(line, schema) {
	if (schema === "card-gate-decisions/1") return {
		kind: "header",
		line
	};
	return problem(line, {
		message: `has ${typeof schema === "string" ? `the schema ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(schema)}` : "a non-string schema"}; this version reads "${_shared_js__WEBPACK_IMPORTED_MODULE_2__.tn}"`,
		help: "use the version of Card Gate that wrote the log"
	});
}
function rowEntry(line, record) {
	const read = readRow(record);
	return "row" in read ? {
		kind: "row",
		line,
		row: read.row
	} : problem(line, read);
}
function isMap$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function problem(line, wrong) {
	return {
		kind: "problem",
		line,
		...wrong
	};
}
// build/src/cli/decision-source.js
async function rowsOfLog(file, terminal) {
	const open = await logBytes(file, terminal);
	return {
		name: file === "-" ? "standard input" : file,
		entries: async function* () {
			yield* readDecisionLog(await open());
		}
	};
}
const PIECE = 1048576;
function rowsOfRecord({ write }, name) {
	const pieces = [];
	const encoder = new TextEncoder();
	let waiting = "";
	write((text) => {
		waiting += text;
		if (waiting.length < PIECE) return;
		pieces.push(encoder.encode(waiting));
		waiting = "";
	});
	pieces.push(encoder.encode(waiting));
	return {
		name,
		entries: () => readDecisionLog(piecesOf(pieces))
	};
}
async function logBytes(file, { tree }) {
	const open = async () => {
		if (tree.open === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("the log cannot be opened in this folder");
		const opened = await tree.open(file).catch((error) => {
			throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.ln)(error) ?? String(error));
		});
		if (opened.kind === "stream") return opened.chunks;
		const reason = opened.kind === "absent" ? "does not exist" : `cannot be read: ${opened.reason}`;
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`the log ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} ${reason}`);
	};
	const first = await open();
	if (file !== "-") return open;
	const kept = [];
	for await (const chunk of first) kept.push(Uint8Array.from(chunk));
	return async () => piecesOf(kept);
}
async function* piecesOf(kept) {
	yield* kept;
}
// build/src/cli/line-batches.js
const BATCH_LENGTH = 65536;
var LineBatches = class {
	#out;
	#lines = [];
	#length = 0;
	#isEmpty = true;
	constructor(out) {
		this.#out = out;
	}
	get isEmpty() {
		return this.#isEmpty;
	}
	add(lines) {
		for (const line of lines) {
			this.#isEmpty = false;
			this.#lines.push(line);
			this.#length += line.length + 1;
			if (this.#length >= BATCH_LENGTH) this.flush();
		}
	}
	flush() {
		if (this.#lines.length > 0) this.#out(this.#lines.join("\n"));
		this.#lines = [];
		this.#length = 0;
	}
};
// build/src/report/decision-log/verify-log.js
const MAX_LISTED = 100;
const RESTORE = "restore the log from the run that wrote it, and do not rely on this copy";
const NAME_A_LOG = "use the NDJSON file that \"decisions-file\" wrote; exports have no chain to check";
const HEADER_KEYS = [
	"schema",
	"commit",
	"base",
	"files",
	"tool_version",
	"time"
];
const END_KEYS = [
	"rows",
	"counts",
	"not_evaluated"
];
const KEYS = {
	header: [
		...HEADER_KEYS,
		"previous_hash",
		"hash"
	].join(),
	decision: _shared_js__WEBPACK_IMPORTED_MODULE_2__.$t.join(),
	end: [
		...END_KEYS,
		"previous_hash",
		"hash"
	].join()
};
async function verifyDecisionLog(chunks, sha256, finalHash) {
	const verifier = new ChainVerifier(sha256);
	for await (const line of fileLines(chunks)) if (!verifier.read(line)) break;
	return verifier.end(finalHash);
}
var ChainVerifier = class {
	#sha256;
	#counts = {
		allow: 0,
		deny: 0,
		audit: 0
	};
	#problems = [];
	#count = 0;
	#rows = 0;
	#line = 0;
	#previous;
	#finalHash;
	#isLog = true;
	constructor(sha256) {
		this.#sha256 = sha256;
	}
	read(fileLine) {
		this.#line = fileLine.line;
		if (fileLine.text === void 0) {
			this.#fail(`${fileLine.problem}, so it is not a row of a decision log`, RESTORE);
			return fileLine.line > 1;
		}
		const { text } = fileLine;
		const stated = (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Qt)(text);
		const value = mapOf(text);
		if (value === void 0 || !Object.hasOwn(value, "hash")) {
			if (this.#line === 1) {
				this.#isLog = false;
				this.#fail("is not the header of a decision log", NAME_A_LOG);
				return false;
			}
			this.#fail(text === "" ? "is empty; a decision log has no empty lines" : "is not a complete row of the log", RESTORE);
			return true;
		}
		const kind = this.#kindOf(value);
		this.#checkHash(text, value, stated);
		this.#checkOrder(text, value, kind);
		this.#checkContent(text, value, kind);
		this.#previous = {
			text,
			hash: stated?.hash ?? ""
		};
		return true;
	}
	end(expected) {
		if (this.#line === 0) {
			this.#line = 1;
			this.#fail("is missing: the file is empty", NAME_A_LOG);
		} else if (this.#isLog && this.#finalHash === void 0) this.#fail("is the last line of the file, but not the last row of the log; later rows are missing", RESTORE);
		else if (this.#isLog && expected !== void 0 && expected !== this.#finalHash) this.#fail("does not have the expected final hash", RESTORE, {
			expected,
			found: this.#finalHash ?? "none"
		});
		return {
			rows: this.#rows,
			counts: this.#counts,
			...this.#finalHash !== void 0 && { finalHash: this.#finalHash },
			problems: this.#problems,
			problemCount: this.#count
		};
	}
	#kindOf(value) {
		if (Object.hasOwn(value, "schema")) return "header";
		return Object.hasOwn(value, "rows") ? "end" : "decision";
	}
	#checkHash(text, value, stated) {
		if (stated === void 0) {
			this.#fail("does not end with a hash", RESTORE);
			return;
		}
		const actual = this.#sha256(stated.body);
		if (actual !== stated.hash) this.#fail("was changed: its hash does not match its content", RESTORE, {
			expected: stated.hash,
			found: actual
		});
		else if ((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.$t)(value) !== text) this.#fail("was rewritten: Card Gate formats the same values differently", RESTORE);
	}
	#checkOrder(text, value, kind) {
		if (this.#finalHash !== void 0) this.#fail("comes after the last row of the log", RESTORE);
		else if (this.#line > 1 && kind === "header") this.#fail("is a second header", RESTORE);
		else if (this.#line === 1 && kind !== "header") this.#fail("is not the header; the beginning of the log is missing", RESTORE);
		const expected = this.#line === 1 ? null : this.#previous?.hash ?? null;
		const found = value.previous_hash;
		if (found === expected || this.#line === 1 && kind !== "header") return;
		const message = text === this.#previous?.text ? `repeats line ${this.#line - 1}` : `does not follow line ${this.#line - 1}: a row was changed, removed, added or moved here`;
		this.#fail(this.#line === 1 ? "is a header, but its \"previous_hash\" is not null" : message, RESTORE, {
			expected: expected ?? "null",
			found: typeof found === "string" ? found : "null"
		});
	}
	#checkContent(text, value, kind) {
		if (Object.keys(value).join() !== KEYS[kind]) this.#fail(`does not have the keys of a ${NAMES[kind]} in the expected order`, RESTORE);
		switch (kind) {
			case "header":
				if (value.schema !== "card-gate-decisions/1") this.#fail("has a schema that this version of Card Gate does not support", NAME_A_LOG, {
					expected: _shared_js__WEBPACK_IMPORTED_MODULE_2__.tn,
					found: typeof value.schema === "string" ? value.schema : "none"
				});
				return;
			case "decision":
				this.#countRow(value);
				return;
			case "end":
				this.#checkTotals(value);
				this.#finalHash ??= (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Qt)(text)?.hash ?? "";
				return;
		}
	}
	#countRow(value) {
		this.#rows += 1;
		const read = readRow(value);
		if ("row" in read) this.#counts[read.row.effect] += 1;
		else this.#fail(read.message, RESTORE);
	}
	#checkTotals(value) {
		const stated = isMap(value.counts) ? value.counts : {};
		const totals = [[
			"rows",
			value.rows,
			this.#rows
		], ..._shared_js__WEBPACK_IMPORTED_MODULE_2__.en.map((effect) => [
			`rows with the effect ${effect}`,
			stated[effect],
			this.#counts[effect]
		])];
		for (const [what, found, expected] of totals) if (found !== expected) this.#fail(`states the wrong number of ${what}`, RESTORE, {
			expected: String(expected),
			found: typeof found === "number" ? String(found) : "none"
		});
	}
	#fail(message, help, difference = {}) {
		this.#count += 1;
		if (this.#problems.length < MAX_LISTED) this.#problems.push({
			line: this.#line,
			message,
			help,
			...difference
		});
	}
};
const NAMES = {
	header: "header",
	decision: "decision",
	end: "last row"
};
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function mapOf(text) {
	try {
		const value = JSON.parse(text);
		return isMap(value) ? value : void 0;
	} catch {
		return;
	}
}
// build/src/cli/verify-log.js
async function verifyLog(given, files, terminal) {
	const named = [...files, ...given.list("log")];
	const [file] = named;
	if (file === void 0 || named.length > 1) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("specify one log to verify");
	const flag = [
		"effect",
		"violations",
		"actor",
		"resource",
		"search",
		"last",
		"since",
		"until"
	].find((name) => given.has(name));
	if (flag !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`"decisions verify" checks the whole log; remove --${flag}`);
	const format = given.value("decisions --format") ?? "table";
	if (format !== "table" && format !== "json") throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("\"decisions verify\" supports only --format table and --format json");
	const finalHash = given.value("decisions --final-hash")?.toLowerCase();
	if (finalHash !== void 0 && !/^[0-9a-f]{64}$/.test(finalHash)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("--final-hash must be 64 hexadecimal digits");
	const result = await verifyDecisionLog(await (await logBytes(file, terminal))(), _shared_js__WEBPACK_IMPORTED_MODULE_2__.T, finalHash);
	terminal.out(format === "json" ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.en)(verificationToJson(file, result)) : renderVerification(file === "-" ? "standard input" : file, result));
	return result.problemCount === 0 ? 0 : 1;
}
// build/src/cli/decisions.js
const VIOLATIONS_SPAN = "7d";
const DEFAULT_WIDTH = 120;
const MAX_PROBLEMS = 100;
const decisionsCommand = {
	name: "decisions",
	positionals: "[<list> | verify <log>]",
	example: "--log log.ndjson --effect deny --last 24h",
	notes: ["Exit code: 0 if the log could be read, 2 otherwise. With \"verify\": 0 if the chain is intact, 1 otherwise."],
	async run(args, outer) {
		const { given, terminal } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.r)(args, "decisions"), outer);
		const [word, ...files] = given.positionals;
		if (word === "verify") return verifyLog(given, files, terminal);
		if (files.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("specify one access list or folder");
		if (given.has("final-hash")) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("--final-hash works only with \"decisions verify\"");
		const conditions = conditionsOf(given);
		const format = given.value("decisions --format") ?? "table";
		const source = await sourceOf(given, terminal);
		if (source === void 0) return 2;
		return list(source, conditions, format, terminal);
	}
};
async function sourceOf(given, terminal) {
	const file = given.value("decisions --log");
	const [named] = given.positionals;
	if (file !== void 0) {
		if (named !== void 0 || given.list("traces").length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("specify either a log, or an access list with --traces");
		return rowsOfLog(file, terminal);
	}
	if (named === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("specify a decision log with --log, or an access list with --traces");
	if (given.list("traces").length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`specify the traces with --traces, or write --log before ${JSON.stringify(named)} if it is a log`);
	const now = (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.y)(given);
	const replayed = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.i)(given, terminal, now);
	if (replayed.kind === "refused") {
		await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.a)(replayed.failures, given, terminal);
		return;
	}
	const { report } = replayed;
	if (report.agent.access === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(named)} is not an access list`);
	return rowsOfRecord((0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.C)({
		agents: [report],
		version: terminal.version
	}, now), named);
}
function conditionsOf(given) {
	const isViolations = given.value("decisions --violations") === true;
	const effect = given.value("decisions --effect");
	if (isViolations && effect !== void 0 && effect !== "deny") throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`--violations lists only denials; remove it, or remove --effect ${effect}`);
	const since = given.value("decisions --since");
	const until = given.value("decisions --until");
	const seconds = given.value("decisions --last");
	if (seconds !== void 0 && (since !== void 0 || until !== void 0)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`--last counts back from the newest decision; remove --last or ${since === void 0 ? "--until" : "--since"}`);
	const isTimed = seconds !== void 0 || since !== void 0 || until !== void 0;
	const actor = given.value("decisions --actor");
	const resource = given.value("decisions --resource");
	const search = given.value("decisions --search");
	return {
		...isViolations ? { effect: "deny" } : effect !== void 0 && { effect },
		...actor !== void 0 && { actor },
		...resource !== void 0 && { resource },
		...search !== void 0 && { search },
		...since !== void 0 && { since },
		...until !== void 0 && { until },
		...seconds !== void 0 && { last: {
			seconds,
			span: given.text("last") ?? ""
		} },
		...isViolations && !isTimed && { last: {
			seconds: 604800,
			span: VIOLATIONS_SPAN
		} }
	};
}
async function overviewOf(source) {
	const problems = [];
	let [rows, untimed, problemCount] = [
		0,
		0,
		0
	];
	let [hasHeader, hasEnd] = [false, false];
	let newest;
	let newestTime = Number.NEGATIVE_INFINITY;
	for await (const entry of source.entries()) if (entry.kind === "problem") {
		problemCount += 1;
		if (problems.length < MAX_PROBLEMS) problems.push(entry);
	} else if (entry.kind === "header") hasHeader = true;
	else if (entry.kind === "end") hasEnd = true;
	else if (entry.kind === "row") {
		rows += 1;
		const { timestamp } = entry.row;
		if (timestamp === null) untimed += 1;
		else if (millisecondsOf(timestamp) > newestTime) {
			newest = timestamp;
			newestTime = millisecondsOf(timestamp);
		}
	}
	return {
		rows,
		...newest !== void 0 && { newest },
		untimed,
		hasHeader,
		hasEnd,
		problems,
		problemCount
	};
}
async function list(source, { last, ...conditions }, format, terminal) {
	const overview = await overviewOf(source);
	if (overview.problemCount > 0) return refuseLog(source, overview, terminal);
	if (overview.hasHeader && !overview.hasEnd) terminal.err("note: the log has no last row, so rows may be missing at the end");
	const start = last === void 0 || overview.newest === void 0 ? void 0 : millisecondsOf(overview.newest) - last.seconds * 1e3;
	const selects = rowSelector({
		...conditions,
		...last !== void 0 && { after: start ?? Number.POSITIVE_INFINITY }
	});
	const counts = {
		allow: 0,
		deny: 0,
		audit: 0
	};
	const rows = formatOf(format, terminal);
	const output = new LineBatches(terminal.out);
	output.add(rows.start());
	for await (const entry of source.entries()) {
		if (entry.kind !== "row" || !selects(entry.row)) continue;
		counts[entry.row.effect] += 1;
		output.add(rows.row(entry.row));
	}
	output.add(rows.end());
	const isTimed = last !== void 0 || conditions.since !== void 0 || conditions.until !== void 0;
	const summary = decisionsSummary({
		rows: overview.rows,
		counts,
		...last !== void 0 && { last: {
			span: last.span,
			newest: overview.newest
		} },
		untimed: isTimed ? overview.untimed : 0
	});
	if (format === "table") output.add(output.isEmpty ? summary : ["", ...summary]);
	output.flush();
	if (format !== "table") for (const sentence of summary) terminal.err(`note: ${sentence}`);
	return 0;
}
function formatOf(format, terminal) {
	switch (format) {
		case "table": return tableRows({
			colour: terminal.colour,
			width: terminal.columns ?? DEFAULT_WIDTH
		});
		case "json": return jsonRows();
		case "ndjson": return ndjsonRows();
		case "csv": return csvRows();
		case "sql": return sqlRows();
		default: return format;
	}
}
function refuseLog(source, { problems, problemCount }, terminal) {
	for (const problem of problems) terminal.err(`error: ${problemLines(source.name, problem).join("\n")}`);
	if (problemCount > problems.length) terminal.err(`error: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(problemCount - problems.length, "more problem")}`);
	return 2;
}



/***/ })

};
;