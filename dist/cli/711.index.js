"use strict";
exports.id = 711;
exports.ids = [711];
exports.modules = {

/***/ 5711:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ MnemomError; },
/* harmony export */   i: function() { return /* binding */ withoutKeysOfApi; },
/* harmony export */   n: function() { return /* binding */ isRefusal; },
/* harmony export */   o: function() { return /* binding */ windowIncludes; },
/* harmony export */   r: function() { return /* binding */ isSameCard; },
/* harmony export */   t: function() { return /* binding */ Mnemom; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);



// build/src/pattern/time/time-window.js
function windowIncludes(window, at) {
	const time = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.an)(at, window.zone);
	return window.crons.some((cron) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Io)(cron, time));
}
// build/src/adapters/mnemom/error.js
var MnemomError = class extends Error {
	kind;
	help;
	status;
	code;
	constructor(kind, message, help, answer = {}) {
		super(message);
		this.name = "MnemomError";
		this.kind = kind;
		this.help = help;
		this.status = answer.status;
		this.code = answer.code;
	}
};
function helpFor(status) {
	switch (status) {
		case 400:
		case 422: return "check agent-id and api-url; if both are right, the API has changed: update Card Gate";
		case 401: return "make sure that the secret for api-key exists, is passed to this job, and has not expired or been revoked";
		case 403: return "give the key the scope api:read and access to this agent, or use a key of the organisation that owns the agent";
		case 404: return "check agent-id, and make sure that the agent is registered with the API at api-url";
		case 429: return "run the job again later, or raise api-timeout so that the job can wait longer";
		default:
			if (status >= 500 || status === 408) return "run the job again; if it fails again, the API has a problem";
			return "check api-url, agent-id and the key";
	}
}
// build/src/adapters/mnemom/list.js
const MAX_PAGE_SIZE = 1e3;
const MAX_REPEATED = 2;
var TraceList = class {
	isComplete = false;
	#windowStart;
	#limit;
	#seen = /* @__PURE__ */ new Set();
	#rows = [];
	#cut = false;
	#skipped = 0;
	#repeated = 0;
	#first;
	#isDescending = true;
	constructor(windowStart, limit) {
		this.#windowStart = windowStart;
		this.#limit = limit;
	}
	get length() {
		return this.#rows.length;
	}
	get nextSize() {
		return this.#cut || this.#repeated > 0 || !this.#isDescending ? MAX_PAGE_SIZE : Math.min(MAX_PAGE_SIZE, this.#limit - this.#rows.length + 1);
	}
	add(page, size) {
		const fresh = page.rows.filter(({ id }) => !this.#seen.has(id) && this.#seen.add(id));
		this.#skipped += page.length - page.rows.length;
		this.#keep(fresh.filter(({ at }) => at === void 0 || at >= this.#windowStart));
		const times = page.rows.map(({ latest }) => latest).filter((time) => time !== void 0);
		const last = times.at(-1);
		this.#first ??= times[0];
		this.#isDescending = this.#first === void 0 || last === void 0 || this.#first >= last;
		const isPast = times.some((time) => time < this.#windowStart);
		this.#repeated = fresh.length > 0 ? 0 : this.#repeated + 1;
		const isShort = page.length < Math.min(size, page.limit ?? size);
		const isRepeating = this.#repeated >= MAX_REPEATED;
		if (isRepeating && !isShort) this.#cut = true;
		this.isComplete = isShort || isRepeating || this.#isDescending && (isPast || this.#cut);
	}
	found(stopped) {
		const oldest = this.#rows.findLast(({ at }) => at !== void 0)?.at;
		return {
			rows: this.#rows.map(({ row }) => row),
			truncated: this.#cut || stopped,
			windowStart: this.#windowStart,
			...oldest !== void 0 && { oldest },
			skipped: this.#skipped
		};
	}
	#keep(rows) {
		const sorted = [...this.#rows, ...rows].sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
		this.#cut ||= sorted.length > this.#limit;
		this.#rows = sorted.slice(0, this.#limit);
	}
};
// build/src/adapters/mnemom/pace.js
const REAL_EFFECTS = {
	now: () => Date.now(),
	sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
	random: () => Math.random(),
	timeLimit: (ms) => AbortSignal.timeout(ms),
	newId: () => crypto.randomUUID(),
	fetch: (input, init) => fetch(input, init)
};
const MAX_PER_MINUTE = 60;
const MAX_IN_FLIGHT = 4;
const MAX_TIMER = 2 ** 31 - 1;
const FIRST_WAIT = 1e3;
var Pace = class {
	#effects;
	#timeoutMs;
	#deadline;
	#pausedUntil = Number.NEGATIVE_INFINITY;
	#free = MAX_IN_FLIGHT;
	#queue = [];
	#starts = [];
	constructor(timeoutMs, effects) {
		this.#timeoutMs = Math.min(timeoutMs, MAX_TIMER);
		this.#effects = effects;
	}
	left() {
		this.#deadline ??= this.#effects.now() + this.#timeoutMs;
		return Math.floor(this.#deadline - this.#effects.now());
	}
	async enter() {
		if (this.#free > 0) this.#free -= 1;
		else await new Promise((resolve) => this.#queue.push(resolve));
		if (this.left() <= 0) return 1;
		const start = this.#reserve();
		for (;;) {
			const wait = Math.max(start, this.#pausedUntil) - this.#effects.now();
			if (wait <= 0) return 0;
			if (wait > this.left()) return wait - this.left();
			await this.#effects.sleep(wait);
		}
	}
	leave() {
		const next = this.#queue.shift();
		if (next) next();
		else this.#free += 1;
	}
	pause(ms) {
		this.#pausedUntil = Math.max(this.#pausedUntil, this.#effects.now() + ms);
	}
	sleep(ms) {
		return this.#effects.sleep(ms);
	}
	signal() {
		return this.#effects.timeLimit(Math.max(0, this.left()));
	}
	backoff(tries) {
		return Math.round(FIRST_WAIT * 2 ** (tries - 1) * (.5 + this.#effects.random() / 2));
	}
	#reserve() {
		const now = this.#effects.now();
		const before = this.#starts.length < MAX_PER_MINUTE ? void 0 : this.#starts.shift();
		const start = before === void 0 ? now : Math.max(now, before + _shared_js__WEBPACK_IMPORTED_MODULE_1__.bs);
		this.#starts.push(start);
		return start;
	}
};
// build/src/adapters/mnemom/answer.js
function envelopeOf(body) {
	let data;
	try {
		data = JSON.parse(body);
	} catch {
		return {};
	}
	const error = own(data, "error");
	if (typeof error === "string") {
		const message = own(data, "message");
		if (!isCode(error)) return { text: error };
		return {
			code: error,
			...typeof message === "string" && { text: message }
		};
	}
	const [code, message] = [own(error, "code"), own(error, "message")];
	return {
		...isCode(code) && { code },
		...typeof message === "string" && { text: message }
	};
}
function own(value, key) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
}
function isCode(value) {
	return typeof value === "string" && /^[a-z][a-z0-9_]{0,63}$/.test(value);
}
async function bytesOf(body, maxBytes) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.length;
		if (size > maxBytes) return {
			bytes: Buffer.concat(chunks),
			isWhole: false
		};
		chunks.push(chunk);
	}
	return {
		bytes: Buffer.concat(chunks),
		isWhole: true
	};
}
function waitOf(headers, now) {
	const after = headers.get("retry-after")?.trim() ?? "";
	if (/^\d+$/.test(after)) return Number(after) * 1e3;
	const date = /^[A-Za-z]{3,9},/.test(after) ? Date.parse(after) : NaN;
	const reset = Number(headers.get("x-ratelimit-reset") ?? NaN) * 1e3;
	const at = Number.isNaN(date) ? reset : date;
	return Number.isFinite(at) ? at - now : void 0;
}
// build/src/adapters/mnemom/page.js
function pageOf(data) {
	const list = Array.isArray(data) ? data : own(data, "traces");
	if (!Array.isArray(list)) return void 0;
	const limit = own(data, "limit");
	return {
		rows: list.filter(isObject).map(rowOf),
		length: list.length,
		limit: typeof limit === "number" && Number.isInteger(limit) && limit > 0 ? limit : void 0
	};
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function rowOf(row) {
	const wrapped = unpacked(own(row, "trace_json"));
	const trace = isObject(wrapped) ? wrapped : row;
	const known = [
		own(trace, "timestamp"),
		own(trace, "created_at"),
		own(row, "timestamp"),
		own(row, "created_at")
	].map(timeOf).filter((time) => time !== void 0);
	const id = own(trace, "trace_id") ?? own(row, "trace_id");
	return {
		row,
		id: typeof id === "string" && id !== "" || typeof id === "number" ? `id ${id}` : `digest ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(JSON.stringify(row)).digest("base64")}`,
		at: known[0],
		latest: known.length === 0 ? void 0 : known.reduce((latest, at) => Math.max(latest, at))
	};
}
function unpacked(value) {
	if (typeof value !== "string") return value;
	try {
		return JSON.parse(value);
	} catch {
		return;
	}
}
const YEAR_2000 = Date.UTC(2e3, 0, 1);
const YEAR_5138 = 1e14;
function timeOf(value) {
	if (typeof value === "number") return epoch(value);
	if (typeof value !== "string" || value.length > 40) return void 0;
	if (/^\d+(?:\.\d+)?$/.test(value)) return epoch(Number(value));
	if (!/^\d{4}-\d{2}-\d{2}/.test(value)) return void 0;
	const time = Date.parse(/^\S+[T ][\d:.]+$/.test(value) ? `${value.replace(" ", "T")}Z` : value);
	return Number.isNaN(time) ? void 0 : time;
}
function epoch(value) {
	if (!Number.isFinite(value)) return void 0;
	let time = value < YEAR_2000 ? value * 1e3 : value;
	while (time >= YEAR_5138) time /= 1e3;
	return time < YEAR_2000 ? void 0 : time;
}
function versionOf({ headers }, value) {
	const version = textOf(headers.get("x-card-version")) ?? textOf(own(value, "version"));
	const etag = etagOf(headers.get("etag") ?? "") ?? hashOf(own(value, "content_hash"));
	return {
		...version !== void 0 && { version },
		...etag !== void 0 && { etag }
	};
}
function publicationOf(answer) {
	let value;
	try {
		value = JSON.parse(answer.text);
	} catch {
		return;
	}
	const amendment = textOf(own(value, "amendment_id")) ?? textOf(own(own(value, "amendment"), "amendment_id")) ?? textOf(own(own(value, "amendment"), "id")) ?? textOf(answer.headers.get("x-amendment-id"));
	const published = {
		...versionOf(answer, value),
		...amendment !== void 0 && { amendment }
	};
	return Object.keys(published).length === 0 ? void 0 : {
		kind: "published",
		...published
	};
}
function conditionOf(former) {
	if (former === "none") return { "if-none-match": "*" };
	return former.etag === void 0 ? void 0 : { "if-match": former.etag };
}
const KEYS_OF_API = [
	"_composition",
	"_warnings",
	"agent_id",
	"card_id",
	"content_hash",
	"expires_at",
	"issued_at",
	"version"
];
function withoutKeysOfApi(published, card) {
	if (typeof published !== "object" || published === null) return published;
	return Object.fromEntries(Object.entries(published).filter(([key]) => !KEYS_OF_API.includes(key) || own(card, key) !== void 0));
}
function isSameCard(published, card) {
	return sorted(withoutKeysOfApi(published, card)) === sorted(card);
}
function helpForPublishing(status) {
	return HELP[status] ?? (status >= 500 || status === 408 ? "publish again later; if it fails again, the API has a problem" : "check api-url, the id of the agent and the key");
}
const HELP = {
	400: "check api-url, and update Card Gate: the API does not understand the request",
	401: "make sure that the key exists, is passed to this command or step, and has not expired or been revoked",
	403: "give the key the scope api:write and access to this agent",
	404: "check the id of the agent, and make sure that it is registered with the API at api-url",
	409: "wait until the other change to this card is finished, and publish again",
	412: "publish again, and read the new difference: somebody changed the published card after it was compared",
	413: "shorten the card: the API accepts at most 128 KiB",
	422: "fix the card as the answer says, and publish again",
	428: "publish without the proxy, which removes the header If-Match; without it, the API would overwrite the changes of others",
	429: "publish again later, or raise api-timeout"
};
const REFUSALS = /* @__PURE__ */ new Set([
	409,
	412,
	413,
	422
]);
function isRefusal({ status }) {
	return REFUSALS.has(status);
}
function textOf(value) {
	const text = typeof value === "number" ? String(value) : value;
	return typeof text === "string" && /^[\w.:/+@-]{1,100}$/.test(text) ? text : void 0;
}
function etagOf(text) {
	return /^(?:W\/)?("[\x21\x23-\x7e]{1,200}")$/.exec(text.trim())?.[1];
}
function hashOf(value) {
	return typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value) ? `"${value}"` : void 0;
}
function sorted(value) {
	return JSON.stringify(value, (_, item) => typeof item === "object" && item !== null && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => a < b ? -1 : 1)) : item);
}
// build/src/adapters/mnemom/publisher.js
const NOTHING = "nothing was published";
async function publishCard(card, former, access) {
	const { requests, agent } = access;
	let isLost = false;
	const call = callOf(card, former, access, () => {
		isLost = true;
	});
	try {
		const answer = await requests.send(call);
		if (answer.status === 304) return {
			kind: "unchanged",
			...former !== "none" && versionOf(answer, former.value)
		};
		const publication = publicationOf(answer);
		if (publication) return publication;
	} catch (error) {
		if (!(error instanceof MnemomError)) throw error;
		if (!isLost) throw unpublished(error, NOTHING, requests);
		return whatHappened(card, former, error, access);
	}
	return whatHappened(card, former, new MnemomError("nonsense", `the Mnemom API's answer to the request to publish the card of agent ${agent} does not say what was published`, "check api-url"), access);
}
function callOf({ text, syntax }, former, { requests, path, agent, key }, lost) {
	const bytes = Buffer.byteLength(text);
	if (bytes > 131072) throw unpublished(new MnemomError("refused", `the card of agent ${agent} has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(bytes, "byte")}`, helpForPublishing(413), { status: 413 }), NOTHING, requests);
	const condition = conditionOf(former);
	if (condition === void 0) throw unpublished(new MnemomError("nonsense", `the Mnemom API's answer with the card of agent ${agent} has no ETag, so a change by somebody else could be overwritten`, "check api-url, and connect to the API without a proxy that removes headers"), NOTHING, requests);
	const aim = `to publish the card of agent ${agent}`;
	return {
		path,
		method: "PUT",
		headers: {
			"content-type": `application/${syntax}; charset=utf-8`,
			"idempotency-key": key,
			...condition
		},
		body: text,
		words: {
			asked: `the request ${aim}`,
			answer: `answer to the request ${aim}`,
			act: `answer the request ${aim}`,
			aim
		},
		helpFor: helpForPublishing,
		lost
	};
}
async function whatHappened(card, former, error, { requests, readBack }) {
	const tag = former === "none" ? void 0 : former.etag;
	let present;
	try {
		present = await readBack(tag);
	} catch {
		throw unpublished(error, "the published card could not be read, so it is not known whether it changed", requests);
	}
	if (present === "none") throw unpublished(error, "no card is published", requests);
	if (present === "same" || tag !== void 0 && present.etag === tag) throw unpublished(error, "the published card did not change", requests);
	if (!isSameCard(present.value, card.value)) throw unpublished(error, "the published card has changed, and it is not known whether by this request", requests);
	const { version, etag } = present;
	return {
		kind: "published",
		...version !== void 0 && { version },
		...etag !== void 0 && { etag }
	};
}
function unpublished({ kind, message, help, status, code }, consequence, requests) {
	return requests.error(kind, `${message}; ${consequence}`, help, {
		...status !== void 0 && { status },
		...code !== void 0 && { code }
	});
}
// build/src/adapters/mnemom/request.js
const MAX_TRIES = 4;
const MAX_BODY_BYTES = 67108864;
const MAX_ERROR_BYTES = 65536;
const MAX_REDIRECTS = 2;
const MAX_QUOTED = 300;
const NETWORK_HELP = "check api-url and the network of the runner, and run the job again; behind a proxy, Node 24 needs NODE_USE_ENV_PROXY: 1 in the environment";
var MnemomRequests = class {
	#key;
	#url;
	#pace;
	#effects;
	#timeoutMs;
	#progress;
	constructor(connection, effects, progress) {
		this.#key = connection.key.trim();
		this.#url = connection.url;
		this.#timeoutMs = connection.timeoutMs;
		this.#effects = effects;
		this.#pace = new Pace(connection.timeoutMs, effects);
		this.#progress = progress;
	}
	async get(path, wanted) {
		return (await this.send({
			path,
			words: wordsOfGet(wanted)
		})).text;
	}
	async send(call) {
		const headers = {
			...this.#headers(),
			...call.headers
		};
		let url = this.#address(call.path);
		let [broken, limited, redirects] = [
			0,
			0,
			0
		];
		for (;;) {
			const result = await this.#once(url, headers, call);
			switch (result.kind) {
				case "answer": return result.answer;
				case "over": throw result.error;
				case "redirect":
					redirects += 1;
					if (redirects > MAX_REDIRECTS) throw this.error("nonsense", `the Mnemom API redirects ${call.words.asked} too many times`, "check api-url");
					url = result.url;
					break;
				case "limited":
					limited += 1;
					this.#pauseForLimit(result, limited, call.words);
					break;
				case "broken":
					broken += 1;
					await this.#waitAfterFault(result, broken);
					break;
				default: return result;
			}
		}
	}
	#pauseForLimit({ waitMs = 0, error }, count, { aim }) {
		const wait = Math.max(waitMs, this.#pace.backoff(count));
		if (wait > this.#pace.left()) throw error(`${waitMs <= 0 ? "" : `, and asks for a wait of ${seconds(waitMs)}`} when ${seconds(this.#pace.left())} are left`);
		this.progress(`too many requests to the Mnemom API: waiting ${seconds(wait)} before the next request ${aim}`);
		this.#pace.pause(wait);
	}
	async #waitAfterFault({ waitMs = 0, error }, count) {
		const wait = Math.max(waitMs, this.#pace.backoff(count));
		if (count >= MAX_TRIES || wait > this.#pace.left()) throw error(count === 1 ? "" : `, ${count} times`);
		await this.#pace.sleep(wait);
	}
	error(kind, message, help, answer = {}) {
		return new MnemomError(kind, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(this.#withoutKey(message)), (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(this.#withoutKey(help)), answer);
	}
	foreign(text, most = MAX_QUOTED) {
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(this.#withoutKey(text).replace(/\s+/g, " ").trim(), most));
	}
	progress(line) {
		this.#progress((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(this.#withoutKey(line)));
	}
	async #once(url, headers, call) {
		const { method, body, words } = call;
		const missing = await this.#pace.enter();
		try {
			if (missing > 0) return {
				kind: "over",
				error: this.#noTime(words)
			};
			const signal = this.#pace.signal();
			try {
				const request = {
					headers,
					redirect: "manual",
					signal,
					...method && { method },
					...body !== void 0 && { body }
				};
				const response = await this.#effects.fetch(url, request);
				return await this.#resultOf(response, url, call);
			} catch (error) {
				if (error instanceof MnemomError) return {
					kind: "over",
					error
				};
				const reason = reasonOf(error);
				if (signal.aborted || !NOT_CONNECTED.has(reason)) call.lost?.();
				if (signal.aborted) return {
					kind: "over",
					error: this.#noTime(words)
				};
				const text = `the Mnemom API could not be reached ${words.aim} (${reason})`;
				return {
					kind: "broken",
					error: (about) => this.error("unreachable", text + about, NETWORK_HELP)
				};
			}
		} finally {
			this.#pace.leave();
		}
	}
	async #resultOf(response, url, call) {
		const { status, headers } = response;
		if (response.ok) return {
			kind: "answer",
			answer: {
				status,
				headers,
				text: await this.#text(response, call)
			}
		};
		if (status === 304 && isConditional(call)) return {
			kind: "answer",
			answer: {
				status,
				headers,
				text: ""
			}
		};
		if (status < 400) {
			await response.body?.cancel();
			return {
				kind: "redirect",
				url: this.#redirected(response, url, call)
			};
		}
		const { code, text } = envelopeOf((await bytesOf(response.body, MAX_ERROR_BYTES)).bytes.toString("utf8"));
		const said = this.foreign(text ?? "").replace(/\.$/, "");
		const error = (about) => this.error(status >= 500 || status === 429 || status === 408 ? "unreachable" : "refused", `the Mnemom API answered ${status}${code ? ` (${code})` : ""} to ${call.words.asked}${about}${said === "" ? "" : `: ${said}`}`, (call.helpFor ?? helpFor)(status), {
			status,
			...code !== void 0 && { code }
		});
		if (status < 500 && status !== 429 && status !== 408) return {
			kind: "over",
			error: error("")
		};
		if (status !== 429) call.lost?.();
		const waitMs = waitOf(headers, this.#effects.now());
		return {
			kind: status === 429 ? "limited" : "broken",
			error,
			...waitMs !== void 0 && { waitMs }
		};
	}
	async #text(response, { words, lost }) {
		const { bytes, isWhole } = await bytesOf(response.body, MAX_BODY_BYTES);
		const answer = { status: response.status };
		if (!isWhole) {
			lost?.();
			const most = MAX_BODY_BYTES / 1024 / 1024;
			throw this.error("nonsense", `the Mnemom API's ${words.answer} exceeds ${most} MiB`, "check api-url", answer);
		}
		try {
			return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		} catch {
			lost?.();
			throw this.error("nonsense", `the Mnemom API's ${words.answer} is not UTF-8`, "check api-url", answer);
		}
	}
	#redirected(response, from, { method, words }) {
		const location = response.headers.get("location") ?? "";
		const { status } = response;
		if (location === "" || !URL.canParse(location, from.href)) throw this.error("nonsense", `the Mnemom API answered ${status} to ${words.asked}, without an address to follow`, "check api-url", { status });
		const to = new URL(location, from);
		const isSafe = to.origin === from.origin && to.username === "" && to.password === "";
		if (isSafe && (method === void 0 || status === 307 || status === 308)) return to;
		const target = this.foreign(`${to.protocol}//${to.host}`, 100);
		const why = isSafe ? `with status ${status}, which does not repeat the request` : "the key is sent only to the host of api-url";
		throw this.error("refused", `the Mnemom API redirects ${words.asked} to "${target}"; ${why}`, "set api-url to the address of the API itself", { status });
	}
	#address(path) {
		const base = URL.canParse(this.#url) ? new URL(this.#url) : void 0;
		const isLocal = base !== void 0 && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(base.hostname);
		const isSafe = base?.protocol === "https:" || base?.protocol === "http:" && isLocal;
		if (base === void 0 || !isSafe || base.username !== "" || base.password !== "") {
			const shown = base === void 0 ? "no address" : `"${this.foreign(`${base.protocol}//${base.host}`, 100)}"`;
			throw this.error("refused", `api-url is ${shown}; expected an address that begins with https://, without a name and password`, "set api-url to the address of the API, or leave it out for the default, https://api.mnemom.ai");
		}
		return new URL(`${base.origin}${base.pathname.replace(/\/+$/, "").replace(/\/v1$/, "")}${path}`);
	}
	#headers() {
		const key = this.#key;
		if (!/^[\x21-\x7e]+$/.test(key)) {
			const wrong = key === "" ? "is empty" : "contains spaces, line breaks or characters that no key has";
			throw this.error("refused", `api-key ${wrong}`, "make sure that the secret for api-key exists, is passed to this job, and contains only the key");
		}
		return {
			accept: "application/json",
			"user-agent": `card-gate/${_index_js__WEBPACK_IMPORTED_MODULE_0__.Mt}`,
			...key.startsWith("mnm_") ? { "x-mnemom-api-key": key } : { authorization: `Bearer ${key}` }
		};
	}
	#withoutKey(text) {
		return this.#key === "" ? text : text.replaceAll(this.#key, "***");
	}
	#noTime({ act }) {
		return this.error("unreachable", `the Mnemom API did not ${act} within ${seconds(this.#timeoutMs)}`, "run the job again, raise api-timeout, or lower trace-window or trace-limit");
	}
};
function wordsOfGet(wanted) {
	return {
		asked: `a request for ${wanted}`,
		answer: `answer with ${wanted}`,
		act: `send ${wanted}`,
		aim: `for ${wanted}`
	};
}
const NOT_CONNECTED = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"UND_ERR_CONNECT_TIMEOUT"
]);
function isConditional({ method, headers = {} }) {
	return method === "PUT" || Object.hasOwn(headers, "if-none-match");
}
function reasonOf(error) {
	const { code, cause } = error;
	return [cause?.code, code].find((value) => typeof value === "string" && /^[A-Z][A-Z0-9_]*$/.test(value)) ?? "the connection broke";
}
function seconds(ms) {
	return `${Math.ceil(Math.max(0, ms) / 1e3)} s`;
}
// build/src/adapters/mnemom/mnemom.js
const DEFAULT_URL = "https://api.mnemom.ai";
const DEFAULT_TIMEOUT = 12e4;
const MAX_READ_BACK = 15e3;
const MAX_WINDOW = 30 * _shared_js__WEBPACK_IMPORTED_MODULE_1__.vs;
const WINDOW_SLACK = _shared_js__WEBPACK_IMPORTED_MODULE_1__.ys;
var Mnemom = class {
	#requests;
	#now;
	#within;
	#timeoutMs;
	#newId;
	constructor({ key, url = DEFAULT_URL, timeoutMs = DEFAULT_TIMEOUT, progress = () => {}, effects = {} }) {
		const all = {
			...REAL_EFFECTS,
			...effects
		};
		this.#within = (ms) => new MnemomRequests({
			key,
			url,
			timeoutMs: ms
		}, all, progress);
		this.#requests = this.#within(timeoutMs);
		this.#timeoutMs = timeoutMs;
		this.#now = all.now;
		this.#newId = all.newId;
	}
	async traces(agentId, wanted) {
		const now = wanted.now ?? this.#now();
		const windowStart = wanted.since ?? now - MAX_WINDOW;
		if (!(now - windowStart <= MAX_WINDOW + WINDOW_SLACK)) throw this.#windowTooLong(now - windowStart);
		const id = this.#segment(agentId);
		const list = new TraceList(windowStart, Math.max(1, Math.floor(wanted.limit)));
		const routes = [`/v1/traces?agent_id=${id}&`, `/v1/agents/${id}/traces?`];
		let stopped = false;
		for (let offset = 0; !list.isComplete && !stopped;) {
			const size = list.nextSize;
			let page;
			try {
				page = await this.#page(`${routes[0]}limit=${size}&offset=${offset}`, agentId);
			} catch (error) {
				if (!(error instanceof MnemomError) || error.status !== 404 || offset > 0 || routes.length === 1) throw error;
				routes.shift();
				continue;
			}
			list.add(page, size);
			offset += page.length;
			this.#requests.progress(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(list.length, "trace")} of agent ${this.#quoted(agentId)} fetched`);
			stopped = !list.isComplete && wanted.mayContinue?.(list.length) === false;
		}
		return list.found(stopped);
	}
	async publishedCard(agentId) {
		const card = await this.#cardOf(agentId, this.#requests);
		if (card !== "same") return card;
		throw this.#requests.error("nonsense", "the Mnemom API answered 304 unasked", "check api-url");
	}
	async publish(agentId, card, former) {
		return publishCard(card, former, {
			requests: this.#within(this.#timeoutMs),
			path: `/v1/alignment/agent/${this.#segment(agentId)}`,
			agent: this.#quoted(agentId),
			key: this.#newId(),
			readBack: (tag) => this.#cardOf(agentId, this.#within(Math.min(this.#timeoutMs, MAX_READ_BACK)), tag)
		});
	}
	async #cardOf(agentId, requests, tag) {
		const wanted = `the card of agent ${this.#quoted(agentId)}`;
		try {
			const answer = await requests.send({
				path: `/v1/alignment/agent/${this.#segment(agentId)}`,
				words: wordsOfGet(wanted),
				...tag !== void 0 && { headers: { "if-none-match": tag } }
			});
			if (answer.status === 304) return "same";
			const value = this.#json(answer.text, wanted);
			if (typeof value === "object" && value !== null && !Array.isArray(value)) return {
				text: answer.text,
				value,
				...versionOf(answer, value)
			};
			throw this.#requests.error("nonsense", `the Mnemom API's answer with ${wanted} is not an object`, "check api-url");
		} catch (error) {
			if (error instanceof MnemomError && error.status === 404) return "none";
			throw error;
		}
	}
	async #page(path, agentId) {
		const wanted = `the traces of agent ${this.#quoted(agentId)}`;
		const page = pageOf(this.#json(await this.#requests.get(path, wanted), wanted));
		if (page) return page;
		throw this.#requests.error("nonsense", `the Mnemom API's answer with ${wanted} has no list of traces`, "check api-url");
	}
	#json(text, wanted) {
		try {
			return JSON.parse(text);
		} catch {
			throw this.#requests.error("nonsense", `the Mnemom API's answer with ${wanted} is not JSON`, "check api-url, and find out whether a proxy answers instead of the API");
		}
	}
	#segment(agentId) {
		if (agentId.trim() !== "" && agentId !== "." && agentId !== ".." && agentId.length <= 256 && !/\p{Cs}/u.test(agentId)) return encodeURIComponent(agentId);
		const message = `agent-id is ${this.#quoted(agentId)}; expected the id under which the agent is registered`;
		throw this.#requests.error("refused", message, "copy the id from the agent's page, such as \"mnm-\u2026\" or \"smolt-\u2026\"");
	}
	#quoted(agentId) {
		return JSON.stringify(this.#requests.foreign(agentId, 80));
	}
	#windowTooLong(ms) {
		const days = Math.ceil(ms / _shared_js__WEBPACK_IMPORTED_MODULE_1__.vs);
		return this.#requests.error("window", `the window of traces is ${days} days long; expected at most ${MAX_WINDOW / _shared_js__WEBPACK_IMPORTED_MODULE_1__.vs}, the limit of the API (422)`, `set trace-window to ${MAX_WINDOW / _shared_js__WEBPACK_IMPORTED_MODULE_1__.vs}d or less`);
	}
};



/***/ })

};
;