"use strict";
exports.id = 115;
exports.ids = [115];
exports.modules = {

/***/ 6115:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recommendCommand: function() { return /* binding */ recommendCommand; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7152);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4127);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2650);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5514);
/* harmony import */ var _traced_call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6791);







// build/src/evaluation/advice/usage.js
const Z = 1.96;
const PROPOSING_SHARE = .7;
var UsageLog = class {
	#names = /* @__PURE__ */ new Map();
	#sessions = /* @__PURE__ */ new Map();
	#starts = [];
	#calls = 0;
	add({ name, session, at, denied }) {
		const number = this.#sessionOf(session, at);
		const log = this.#logOf(name);
		const counts = denied ? log.denied : log.made;
		counts.set(number, (counts.get(number) ?? 0) + 1);
		if (!denied) this.#calls += 1;
		if (at === void 0) return;
		log.first = Math.min(log.first ?? at, at);
		log.last = Math.max(log.last ?? at, at);
	}
	addSession(session, at) {
		this.#sessionOf(session, at);
	}
	get calls() {
		return this.#calls;
	}
	get sessions() {
		return this.#starts.length;
	}
	usedNames() {
		return this.#namesWhere(({ made }) => made.size > 0);
	}
	deniedNames() {
		return this.#namesWhere(({ made }) => made.size === 0);
	}
	evidence(names) {
		const made = /* @__PURE__ */ new Set();
		const attempted = /* @__PURE__ */ new Set();
		let [calls, denied] = [0, 0];
		let first;
		let last;
		for (const log of names.map((name) => this.#names.get(name))) {
			if (log === void 0) continue;
			for (const [session, count] of log.made) {
				made.add(session);
				calls += count;
			}
			for (const [session, count] of log.denied) {
				attempted.add(session);
				denied += count;
			}
			if (log.first !== void 0) first = Math.min(first ?? log.first, log.first);
			if (log.last !== void 0) last = Math.max(last ?? log.last, log.last);
		}
		const sessions = made.size > 0 ? made : attempted;
		return {
			sessions: sessions.size,
			calls,
			denied,
			...first !== void 0 && { first },
			...last !== void 0 && { last },
			confidence: lowerBound(sessions.size, this.sessions)
		};
	}
	chanceOfNew() {
		if (this.#calls === 0) return void 0;
		let once = 0;
		for (const { made } of this.#names.values()) if (sum(made) === 1) once += 1;
		return once / this.#calls;
	}
	holdOut(propose, isCandidate = () => true) {
		const dated = this.#starts.map((start, session) => ({
			start,
			session
		})).filter(({ start }) => !Number.isNaN(start)).sort((a, b) => a.start - b.start);
		if (dated.length < 2) return void 0;
		const size = Math.min(dated.length - 1, Math.max(1, Math.floor(dated.length * PROPOSING_SHARE)));
		const older = new Set(dated.slice(0, size).map(({ session }) => session));
		const newer = new Set(dated.slice(size).map(({ session }) => session));
		const names = this.usedNames().filter(isCandidate);
		const proposed = names.filter((name) => this.#callsIn(name, older) > 0);
		const covers = propose(proposed);
		const tested = names.filter((name) => this.#callsIn(name, newer) > 0);
		const missed = tested.filter((name) => !covers(name));
		const callsOf = (list) => list.reduce((total, name) => total + this.#callsIn(name, newer), 0);
		return {
			older: older.size,
			newer: newer.size,
			proposed: proposed.length,
			calls: callsOf(tested),
			covered: callsOf(tested) - callsOf(missed),
			missed,
			unused: proposed.filter((name) => !tested.includes(name))
		};
	}
	#callsIn(name, sessions) {
		let calls = 0;
		for (const [session, count] of this.#names.get(name)?.made ?? []) if (sessions.has(session)) calls += count;
		return calls;
	}
	#namesWhere(isMeant) {
		return [...this.#names].flatMap(([name, log]) => isMeant(log) ? [name] : []).sort();
	}
	#logOf(name) {
		const known = this.#names.get(name);
		if (known) return known;
		const log = {
			made: /* @__PURE__ */ new Map(),
			denied: /* @__PURE__ */ new Map(),
			first: void 0,
			last: void 0
		};
		this.#names.set((0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.$i)(name), log);
		return log;
	}
	#sessionOf(session, at) {
		let number = this.#sessions.get(session);
		if (number === void 0) {
			number = this.#starts.length;
			this.#sessions.set((0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.$i)(session), number);
			this.#starts.push(NaN);
		}
		const start = this.#starts[number] ?? NaN;
		if (at !== void 0 && !(start <= at)) this.#starts[number] = at;
		return number;
	}
};
function lowerBound(hits, total) {
	if (total === 0) return 0;
	const share = hits / total;
	const z2 = Z * Z / total;
	const spread = Z * Math.sqrt(share * (1 - share) / total + z2 / (4 * total));
	const bound = (share + z2 / 2 - spread) / (1 + z2);
	return Math.round(Math.max(0, bound) * 100) / 100;
}
function sum(counts) {
	let total = 0;
	for (const count of counts.values()) total += count;
	return total;
}
// build/src/report/surfaces/answers/recommend.js
const MAX_NAMES = 10;
function evidenceText(evidence, sessions) {
	const { calls, denied, first, last, confidence } = evidence;
	return [
		`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.rn)(evidence.sessions)} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(sessions, "session")}`,
		...calls > 0 ? [(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(calls, "call")] : [],
		...denied > 0 ? [(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(denied, "denied attempt")] : [],
		...first === void 0 || last === void 0 ? [] : [span(first, last)],
		`confidence ${confidence.toFixed(2)}`
	].join(", ");
}
function reviewNotes({ evidence, covers, pattern }, isChanging) {
	return [
		...evidence.sessions < 5 ? [`seen in only ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(evidence.sessions, "session")}`] : [],
		...covers.length > 1 || covers[0] !== pattern ? [`a pattern for ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(covers.length, "tool")}, which also matches new tools`] : [],
		...evidence.calls === 0 ? ["only attempted, and denied at the time"] : [],
		...isChanging ? ["its name suggests that it changes something"] : []
	];
}
function summaryLines(recommendation) {
	const { sessions, calls, evidence, chanceOfNew, holdOut, refused, attempted, proof } = recommendation;
	const isWhole = recommendation.of === "permissions";
	const { first, last } = evidence;
	const dates = first === void 0 || last === void 0 ? "" : `, ${span(first, last)}`;
	return [
		`Recommended by Card Gate from ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(calls, "call")} in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(sessions, "session")}${dates}.`,
		...chanceOfNew === void 0 || !isWhole ? [] : [`Chance that the next call is to something new (Good\u2013Turing): ${percent(chanceOfNew)}.`],
		...isWhole ? [holdOutText(holdOut)] : [],
		...proof,
		...refused.length === 0 ? [] : ["Not recommended:"],
		...refused.map((each) => `  ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.nn)(each.name)} (${usesText(each.evidence)}): ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.nn)(each.why)}`),
		...attempted.length === 0 ? [] : [`Only attempted, and denied at the time: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.B)(attempted.map(_cli_js__WEBPACK_IMPORTED_MODULE_3__.nn), MAX_NAMES)}.`]
	];
}
function holdOutText(holdOut) {
	if (holdOut === void 0) return "No hold-out test, because it needs at least two sessions with timestamps.";
	const { older, newer, proposed, calls, covered, missed, unused } = holdOut;
	return [
		`Hold-out test: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(older, "older session")} with ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(proposed, "name")} would have covered ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.rn)(covered)} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(calls, "call")} in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(newer, "newer session")}.`,
		...missed.length === 0 ? [] : [`Missed: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.B)(missed.map(_cli_js__WEBPACK_IMPORTED_MODULE_3__.nn), MAX_NAMES)}.`],
		...unused.length === 0 ? [] : [`Not used again: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.B)(unused.map(_cli_js__WEBPACK_IMPORTED_MODULE_3__.nn), MAX_NAMES)}.`]
	].join(" ");
}
function usesText({ calls, denied }) {
	if (calls === 0) return (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(denied, "denied attempt");
	return denied === 0 ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(calls, "call") : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(calls, "call")}, ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(denied, "denied attempt")}`;
}
function notices(recommendation) {
	const { hasComments, lines, sessions } = recommendation;
	if (hasComments) return [];
	return [...summaryLines(recommendation), ...lines.map(({ pattern, evidence, notes }) => {
		if (recommendation.of === "unused") return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(pattern)}: not needed in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(sessions, "session")}`;
		const review = notes.length === 0 ? "" : `; review: ${notes.join(", ")}`;
		return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(pattern)}: ${evidenceText(evidence, sessions)}${review}`;
	})];
}
function recommendationMarkdown(recommendation) {
	const { lines, sessions, text, language } = recommendation;
	const rows = lines.map(({ group, pattern, evidence, notes }) => [
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Rt)(group),
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Rt)(pattern),
		`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.rn)(evidence.sessions)} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.rn)(sessions)}`,
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.rn)(evidence.calls),
		evidence.confidence.toFixed(2),
		notes.join(", ")
	].join(" | "));
	return [
		...summaryLines(recommendation).map((line) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Rt)(line.trim())).map((line) => `- ${line}`),
		"",
		...rows.length === 0 ? [] : [
			"| In | Rule | Sessions | Calls | Confidence | Review |",
			"|---|---|--:|--:|--:|---|",
			...rows.map((row) => `| ${row} |`),
			""
		],
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Gt)(text, language).trimEnd()
	].join("\n");
}
function lineToJson({ pattern, covers, evidence, notes }) {
	return {
		pattern,
		covers,
		...evidenceToJson(evidence),
		...notes.length > 0 && { review_note: sentenceOf(notes) }
	};
}
function sentenceOf(notes) {
	return notes.join("; ");
}
function recommendationToJson(recommendation, part) {
	const { of, file, text, sessions, calls, evidence, holdOut, refused, attempted, proof } = recommendation;
	return {
		...part,
		of,
		file,
		evidence: {
			sessions,
			calls,
			first: timeOf(evidence.first),
			last: timeOf(evidence.last),
			chance_of_new: rounded(recommendation.chanceOfNew)
		},
		hold_out: holdOut === void 0 ? null : holdOutToJson(holdOut),
		not_recommended: refused.map(({ name, why, evidence: own }) => ({
			name,
			why,
			...evidenceToJson(own)
		})),
		attempted,
		proof,
		text
	};
}
function holdOutToJson(holdOut) {
	const { older, newer, proposed, calls, covered, missed, unused } = holdOut;
	return {
		older_sessions: older,
		newer_sessions: newer,
		proposed,
		calls,
		covered,
		missed,
		unused
	};
}
function evidenceToJson({ sessions, calls, denied, first, last, confidence }) {
	return {
		sessions,
		calls,
		denied,
		first: timeOf(first),
		last: timeOf(last),
		confidence
	};
}
function timeOf(at) {
	return at === void 0 ? null : new Date(at).toISOString();
}
function rounded(share) {
	return share === void 0 ? null : Math.round(share * 1e3) / 1e3;
}
function percent(share) {
	return `${Math.round(share * 100)} %`;
}
function span(first, last) {
	return day(first) === day(last) ? `on ${day(first)}` : `${day(first)} to ${day(last)}`;
}
function day(at) {
	return new Date(at).toISOString().slice(0, 10);
}
// build/src/evaluation/advice/patterns.js
const MIN_COVERED = 3;
const SEPARATOR = /[_:/.]/g;
const READING = new Set("get list read search find fetch query show view describe lookup look check count browse".split(" "));
const CHANGING = new Set("add append apply approve archive assign cancel charge clear close copy create delete deploy destroy disable drop edit enable exec execute export grant import insert invite kill modify move pay publish purge push put refund remove rename replace reset restart revoke run save send set shell start stop submit transfer trigger truncate update upload upsert write".split(" "));
const CHANGING_FIRST = /* @__PURE__ */ new Set([
	"commit",
	"issue",
	"merge",
	"post"
]);
function wordsOfName(name) {
	return name.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
function partsOfName(name) {
	const [, server, tool] = /^mcp__(.+?)__(.+)$/s.exec(name) ?? /^mcp:([^/]+)\/(.+)$/s.exec(name) ?? [];
	return server === void 0 || tool === void 0 ? { tool: name } : {
		server,
		tool
	};
}
function isChanging(name) {
	const words = wordsOfName(partsOfName(name).tool);
	return CHANGING_FIRST.has(words[0] ?? "") || words.some((word) => CHANGING.has(word));
}
function isReading(name) {
	return !isChanging(name) && wordsOfName(partsOfName(name).tool).some((word) => READING.has(word));
}
function proposePatterns(names, { avoid, isComplete }) {
	const left = new Set(names);
	const patterns = [];
	for (const prefix of isComplete ? prefixesOf(names) : []) {
		const covers = [...left].filter((name) => name.startsWith(prefix));
		if (covers.length < MIN_COVERED || !covers.every(isReading)) continue;
		if ([...avoid, ...names].some((name) => name.startsWith(prefix) && !isReading(name))) continue;
		if (avoid.some((name) => name.startsWith(prefix) && !left.has(name))) continue;
		patterns.push({
			pattern: `${prefix}*`,
			covers: covers.sort()
		});
		for (const name of covers) left.delete(name);
	}
	for (const name of left) patterns.push({
		pattern: name,
		covers: [name]
	});
	return patterns.sort((a, b) => a.pattern < b.pattern ? -1 : 1);
}
function prefixesOf(names) {
	const prefixes = /* @__PURE__ */ new Map();
	for (const name of names) {
		if (/[*?]/.test(name)) continue;
		const { server, tool } = partsOfName(name);
		const start = server === void 0 ? 0 : name.length - tool.length;
		for (const { index } of tool.matchAll(SEPARATOR)) {
			const prefix = name.slice(0, start + index + 1);
			if (/[\p{L}\p{N}]/u.test(prefix.slice(start))) prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1);
		}
	}
	return [...prefixes].flatMap(([prefix, count]) => count >= MIN_COVERED ? [prefix] : []).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}
async function smallestRules(candidates, deniedWith) {
	const least = await deniedWith(candidates);
	let rules = candidates;
	for (const rule of candidates) {
		const others = rules.filter((each) => each !== rule);
		if (isWithin(await deniedWith(others), least)) rules = others;
	}
	return {
		rules,
		remaining: [...least].sort()
	};
}
function isWithin(denied, least) {
	for (const call of denied) if (!least.has(call)) return false;
	return true;
}
// build/src/evaluation/advice/mappings.js
function proposeMappings(tools, context) {
	const { agent } = context;
	const refused = [];
	const groups = /* @__PURE__ */ new Map();
	const allowed = [];
	for (const tool of tools) {
		const group = groupOf(context.decide(tool), agent);
		if ("why" in group) {
			refused.push({
				name: tool.canonical,
				why: group.why
			});
			continue;
		}
		allowed.push(tool.canonical);
		if (group === GRANTED_ABOVE) continue;
		const known = groups.get(group.key);
		if (known) known.names.push(tool.canonical);
		else groups.set(group.key, {
			...group,
			names: [tool.canonical]
		});
	}
	const taken = new Set(ownCapabilities(agent).map(({ name }) => name));
	return {
		capabilities: inOrder([...groups.values()].map(({ names, ...group }) => {
			const others = allowed.filter((name) => !names.includes(name));
			const avoid = [
				...context.avoid,
				...others,
				...refused.map(({ name }) => name)
			];
			const { own, actions, title, isGuess } = group;
			return {
				name: own?.name ?? freeName(title, taken),
				...own && { own },
				actions,
				patterns: proposePatterns(names, {
					avoid,
					isComplete: context.isComplete
				}),
				isGuess
			};
		}), agent),
		refused
	};
}
function refusalOf$1({ tool, forbidden, exceeded, decision, access }) {
	if (/[*?]/.test(tool.canonical)) return "its name contains a wildcard, which would match other tools";
	if (tool.canonical.trim() === "") return "it has no name";
	const [rule] = forbidden;
	if (rule) return `the rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.U)(rule.pattern.text)} forbids it`;
	const [beyond] = exceeded;
	if (beyond) return beyond.forbiddenAt ? `its capability grants ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.U)(beyond.action.value)}, which the card forbids` : `its capability grants ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.U)(beyond.action.value)}, which the card does not list`;
	if (access?.effect === "deny") {
		const by = access.decidedBy?.entry.name;
		if (by !== void 0) return `the entry ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.U)(by)} denies it`;
		if (access.byFloor) return "a floor's default denies it";
	}
	const limit = decision?.limits.find(({ level }) => level === "denied");
	return limit ? `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.U)(limit.name)} denies it` : void 0;
}
const GRANTED_ABOVE = {
	key: "",
	title: "",
	actions: [],
	isGuess: false
};
function groupOf(decided, agent) {
	const why = refusalOf$1(decided);
	if (why !== void 0) return { why };
	const { capability, tool } = decided;
	if (capability && capability.binding !== "none") {
		if (capability.place.document.origin) return GRANTED_ABOVE;
		const actions = capability.actions.map(({ value }) => value);
		const { name } = capability;
		return {
			key: `own ${name}`,
			title: name,
			own: capability,
			actions,
			isGuess: false
		};
	}
	const { server = "tools" } = partsOfName(tool.canonical);
	const bounded = agent.card?.boundedActions.map(({ value }) => value);
	if (bounded === void 0) return {
		key: `new ${server}`,
		title: server,
		actions: [titleOf(server)],
		isGuess: true
	};
	const action = actionFor(tool.canonical, bounded);
	if (action === void 0) return { why: "its name does not match any bounded action in the card; add one, then map the tool" };
	return {
		key: `new ${action}`,
		title: action,
		actions: [action],
		isGuess: true
	};
}
function ownCapabilities(agent) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Gi)(agent).policy?.capabilities ?? [];
}
function freeName(title, taken) {
	const base = titleOf(title);
	let name = base;
	for (let number = 2; taken.has(name); number += 1) name = `${base}_${number}`;
	taken.add(name);
	return name;
}
function titleOf(text) {
	const words = text.replace(/[^\p{L}\p{N}_-]+/gu, "_").replace(/^_+|_+$/g, "");
	return words === "" ? "tools" : words;
}
function inOrder(capabilities, agent) {
	const order = ownCapabilities(agent).map(({ name }) => name);
	const rank = ({ name }) => {
		const index = order.indexOf(name);
		return index === -1 ? order.length : index;
	};
	return capabilities.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}
const ALIKE = [
	"get list read search find fetch query show view describe lookup browse retrieve".split(" "),
	"update edit modify change set patch".split(" "),
	"create add insert new open".split(" "),
	"delete remove drop purge destroy".split(" "),
	"send post reply respond response answer notify message".split(" "),
	"write save publish put".split(" ")
];
function actionFor(name, actions) {
	const words = wordsOfName(name).map(stem);
	const scored = actions.map((action) => ({
		action,
		score: scoreOf(words, action)
	}));
	const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
	const [first, second] = scored.filter(({ score }) => score === best);
	return best >= MIN_SCORE && second === void 0 ? first?.action : void 0;
}
const COMMON = 3;
const MEANS_THE_SAME = 1;
const MIN_SCORE = COMMON;
function scoreOf(words, action) {
	let score = 0;
	for (const word of new Set(wordsOfName(action).map(stem))) if (words.includes(word)) score += COMMON;
	else if (words.some((each) => ALIKE.some((list) => list.includes(each) && list.includes(word)))) score += MEANS_THE_SAME;
	return score;
}
function stem(word) {
	return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
// build/src/finding/edits.js
function edited({ text }, edits) {
	const isCrLf = text.includes("\r\n");
	return edits.toSorted((a, b) => b.start - a.start || b.end - a.end).reduce((done, { start, end, text: added }) => {
		const lines = isCrLf ? added.replace(/\r?\n/g, "\r\n") : added;
		return done.slice(0, start) + lines + done.slice(end);
	}, text);
}
function addition(document, path, entries) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(document, path);
	if (node === void 0 || node.kind === "scalar") return creation(document, path, entries);
	const children = childrenOf(node);
	const last = children.at(-1);
	if (!isFlow(document, node)) {
		const first = children[0]?.start ?? node.start;
		const indent = " ".repeat(columnOf(document, first, node.kind));
		const at = lineEnd(document.text, trimmedEnd(document.text, first, node.end));
		return {
			start: at,
			end: at,
			text: `\n${blockOf$1(entries, indent)}`
		};
	}
	const texts = entries.map((entry) => flowEntry(document, entry));
	if (last === void 0) {
		const [open, close] = node.kind === "map" ? ["{", "}"] : ["[", "]"];
		const indent = indentOf(document, node.start);
		const inner = texts.join(",\n").replace(/^/gm, `${indent}  `);
		const text = document.syntax === "json" ? `${open}\n${inner}\n${indent}${close}` : `${open} ${texts.join(", ")} ${close}`;
		return {
			start: node.start,
			end: node.end,
			text
		};
	}
	const isOneLine = !document.text.slice(node.start, last.start).includes("\n");
	const indent = indentOf(document, last.start);
	const text = texts.map((each) => isOneLine ? `, ${each}` : `,\n${each.replace(/^/gm, indent)}`);
	return {
		start: last.end,
		end: last.end,
		text: text.join("")
	};
}
function creation(document, path, entries) {
	const whole = entries.every(({ key }) => key !== void 0) ? Object.fromEntries(entries.map(({ key, value }) => [key, value])) : entries.map(({ value }) => value);
	const key = path.at(-1);
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(document, path);
	if (key === void 0) return {
		start: 0,
		end: document.text.length,
		text: `${textOf(document, whole)}\n`
	};
	if (node) return {
		start: node.start,
		end: node.end,
		text: textOf(document, whole, node.start === node.end)
	};
	const lines = `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.ka)(String(key))}:\n${blockOf$1(entries, "  ")}`;
	return addition(document, path.slice(0, -1), [{
		key: String(key),
		value: whole,
		lines
	}]);
}
function substitution(document, path, index, entries) {
	const list = (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(document, path);
	const child = list && childrenOf(list)[index];
	if (list?.kind !== "list" || child === void 0) return void 0;
	const { text } = document;
	if (isFlow(document, list)) {
		const indent = indentOf(document, child.start);
		const texts = entries.map((entry) => flowEntry(document, entry).replace(/\n/g, `\n${indent}`));
		return {
			start: child.start,
			end: child.end,
			text: texts.join(`,\n${indent}`)
		};
	}
	const start = lineStart(text, child.start);
	if (!/^ *- +$/.test(text.slice(start, child.start))) return void 0;
	const indent = " ".repeat(columnOf(document, child.start, "list"));
	return {
		start,
		end: lineEnd(text, trimmedEnd(text, child.start, child.end)),
		text: blockOf$1(entries, indent)
	};
}
function flowEntry({ syntax }, { key, value }) {
	if (syntax === "json") return `${key === void 0 ? "" : `${JSON.stringify(key)}: `}${(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Da)(value)}`;
	return `${key === void 0 ? "" : `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.ka)(key)}: `}${(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Ea)(value)}`;
}
function blockOf$1(entries, indent) {
	return entries.map(({ key, value, lines }) => lines ?? (key === void 0 ? `- ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Ea)(value)}` : (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Oa)(key, value))).join("\n").replace(/^(?=.)/gm, indent);
}
function replacement(document, path, value, lines) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(document, path);
	const parent = (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(document, path.slice(0, -1));
	const key = String(path.at(-1));
	if (node === void 0) return addition(document, path.slice(0, -1), [{
		key,
		value,
		...lines !== void 0 && { lines: `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.ka)(key)}:\n${lines.replace(/^(?=.)/gm, "  ")}` }
	}]);
	const end = trimmedEnd(document.text, node.start, node.end);
	const entry = parent?.kind === "map" ? parent.entries.get(key) : void 0;
	const isInFlow = parent !== void 0 && isFlow(document, parent);
	const indent = indentOf(document, entry?.keyStart ?? node.start);
	if (document.syntax === "json") return {
		start: node.start,
		end: node.end,
		text: (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Da)(value).replace(/\n/g, `\n${indent}`)
	};
	if (isInFlow || lines === void 0 || entry === void 0) return {
		start: node.start,
		end,
		text: (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Ea)(value)
	};
	const block = lines.replace(/^(?=.)/gm, `${indent}  `);
	return {
		start: entry.keyEnd,
		end,
		text: `:\n${block}`
	};
}
function removals(document, path, steps) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(document, path);
	if (steps.length === 0) return [];
	if (node === void 0 || node.kind === "scalar") return void 0;
	const children = childrenOf(node);
	const removed = new Set(steps.map(String));
	const isGone = ({ step }) => removed.has(step);
	if (children.every(isGone)) return [{
		start: node.start,
		end: trimmedEnd(document.text, node.start, node.end),
		text: node.kind === "map" ? "{}" : "[]"
	}];
	const edits = children.flatMap((child, index) => {
		if (!isGone(child)) return [];
		if (!isFlow(document, node)) return [blockRemoval(document, child, node.kind)];
		const previous = children[index - 1];
		return [children.slice(0, index).some((each) => !isGone(each)) && previous ? {
			start: previous.end,
			end: child.end,
			text: ""
		} : {
			start: child.start,
			end: children[index + 1]?.start ?? child.end,
			text: ""
		}];
	});
	const all = edits.flatMap((edit) => edit ?? []);
	return all.length === edits.length ? all : void 0;
}
function blockRemoval({ text }, child, kind) {
	let start = lineStart(text, child.start);
	const before = text.slice(start, child.start);
	if (!(kind === "map" ? /^ *$/ : /^ *- +$/).test(before)) return void 0;
	const above = lineStart(text, Math.max(0, start - 1));
	if (/^ *# \d[\d,]* of \d[\d,]* sessions?, /.test(text.slice(above, start))) start = above;
	const end = lineEnd(text, trimmedEnd(text, child.start, child.end));
	const past = end + (text[end] === "\r" ? 2 : 1);
	return {
		start,
		end: Math.min(text.length, past),
		text: ""
	};
}
function childrenOf(node) {
	if (node.kind === "map") return [...node.entries].map(([step, { keyStart, node: value }]) => ({
		step,
		start: keyStart,
		end: Math.max(keyStart, value.end)
	}));
	if (node.kind === "scalar") return [];
	return node.items.map(({ start, end }, index) => ({
		step: String(index),
		start,
		end
	}));
}
function isFlow({ text, syntax }, node) {
	return syntax === "json" || /[[{]/.test(text[node.start] ?? "");
}
function textOf({ syntax }, value, isEmpty = false) {
	return `${isEmpty ? " " : ""}${syntax === "json" ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Da)(value) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Ea)(value)}`;
}
function trimmedEnd(text, start, end) {
	return start + text.slice(start, end).trimEnd().length;
}
function lineStart(text, offset) {
	return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}
function lineEnd(text, offset) {
	const end = text.indexOf("\n", offset);
	if (end === -1) return text.length;
	return text[end - 1] === "\r" && end > offset ? end - 1 : end;
}
function indentOf({ text }, offset) {
	return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";
}
function columnOf({ text }, offset, kind) {
	const before = text.slice(lineStart(text, offset), offset);
	return kind === "list" ? before.replace(/- *$/, "").length : before.length;
}
// build/src/finding/patch.js
const CONTEXT = 3;
function unifiedPatch(file, before, after) {
	const [old, next] = [linesOf$2(before), linesOf$2(after)];
	const hunks = hunksOf(changesOf(old, next), old.length);
	if (hunks.length === 0) return "";
	const out = [`--- a/${file}`, `+++ b/${file}`];
	for (const { from, to, changes } of hunks) {
		const shift = (changes[0]?.at ?? 0) - (changes[0]?.nextAt ?? 0);
		const lines = [];
		let [position, size] = [from, 0];
		const keep = (until) => {
			for (; position < until; position += 1, size += 1) lines.push(` ${old[position]}`);
		};
		for (const { at, removed, nextAt, added } of changes) {
			keep(at);
			for (; position < at + removed; position += 1) lines.push(`-${old[position]}`);
			for (const line of next.slice(nextAt, nextAt + added)) lines.push(`+${line}`);
			size += added;
		}
		keep(to);
		const range = (start, count) => `${count === 0 ? start : start + 1},${count}`;
		out.push(`@@ -${range(from, to - from)} +${range(from - shift, size)} @@`);
		for (const line of lines) out.push(line);
	}
	return `${out.join("\n")}\n`;
}
function changesOf(old, next) {
	const changes = [];
	let [i, j] = [0, 0];
	while (i < old.length || j < next.length) {
		if (i < old.length && j < next.length && old[i] === next[j]) {
			i += 1;
			j += 1;
			continue;
		}
		const [removed, added] = nearestMatch(old, next, i, j);
		changes.push({
			at: i,
			removed,
			nextAt: j,
			added
		});
		i += removed;
		j += added;
	}
	return changes;
}
function nearestMatch(old, next, i, j) {
	const [left, right] = [old.length - i, next.length - j];
	for (let distance = 1; distance < left + right; distance += 1) for (let skipped = Math.max(0, distance - right); skipped <= Math.min(distance, left); skipped += 1) {
		const at = i + skipped;
		const nextAt = j + distance - skipped;
		if (at < old.length && nextAt < next.length && old[at] === next[nextAt]) return [skipped, distance - skipped];
	}
	return [left, right];
}
function hunksOf(changes, length) {
	const hunks = [];
	for (const change of changes) {
		const from = Math.max(0, change.at - CONTEXT);
		const to = Math.min(length, change.at + change.removed + CONTEXT);
		const last = hunks.at(-1);
		if (last && from <= last.to) {
			last.to = to;
			last.changes.push(change);
		} else hunks.push({
			from,
			to,
			changes: [change]
		});
	}
	return hunks;
}
function linesOf$2(text) {
	if (text === "") return [];
	const lines = text.split("\n");
	if (lines.at(-1) === "") return lines.slice(0, -1);
	return [...lines.slice(0, -1), `${lines.at(-1)}\n\\ No newline at end of file`];
}
// build/src/cli/recommend-agent.js
async function observeAgent({ given, terminal, now }) {
	const items = traceItemsOf(given);
	const input = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__._)(given, terminal, now);
	if (!input.agent) return {
		kind: "refused",
		failures: input.failures
	};
	const { agent, settings } = input;
	const usage = new UsageLog();
	const tools = /* @__PURE__ */ new Map();
	const since = given.value("since");
	const start = since === void 0 ? void 0 : now.getTime() - since * 1e3;
	const isOwn = (name) => name === void 0 || agent.card?.agentId === void 0 || name === agent.card.agentId || name === agent.name;
	const add = (call, source) => {
		if (call.named === "redacted" || isActionOnly(call, agent)) return;
		if (start !== void 0 && (call.at === void 0 || call.at < start)) return;
		const { tool: name, server, raw, at, status } = call;
		const named = (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.ta)({
			name,
			...server !== void 0 && { server }
		}, settings.aliases);
		const { canonical } = named;
		if (!tools.has(canonical)) tools.set(canonical, raw === void 0 ? named : {
			...named,
			raw: [...named.raw, raw]
		});
		const session = call.session ?? call.trace ?? source;
		usage.add({
			name: canonical,
			session,
			at,
			denied: status === "denied"
		});
	};
	const sinkOf = (file) => (format) => {
		const ofAgent = (name) => format.agentIds === "framework" || isOwn(name);
		return {
			call: (call) => {
				if (ofAgent(call.agent)) add(call, file);
			},
			trace: (trace) => {
				if (ofAgent(trace.agent)) for (const call of trace.calls) add(call, file);
			},
			declare: () => void 0
		};
	};
	const read = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_5__.t)(items, sinkOf, terminal);
	const failures = tools.size === 0 ? [...read.failures, ...read.idle] : read.failures;
	if (failures.length > 0) return {
		kind: "refused",
		failures
	};
	for (const { message } of read.idle) terminal.err(`note: ${message}`);
	if (tools.size === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n("no call in the traces belongs to this agent");
	return {
		kind: "observed",
		observed: {
			agent,
			settings,
			usage,
			tools,
			decide: (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Mi)(agent)
		}
	};
}
function traceItemsOf(given) {
	const items = given.list("traces").flatMap(_cli_js__WEBPACK_IMPORTED_MODULE_3__.y);
	if (items.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n("specify trace files with --traces");
	return items;
}
function isActionOnly({ named, tool }, { card, policy }) {
	return named === "action" && (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Ni)(tool, card, policy?.forbiddenActions) !== void 0;
}
function isDenied({ decision, access }) {
	return decision?.level === "denied" || access?.effect === "deny";
}
function toolsNamed({ tools }, names) {
	return names.flatMap((name) => tools.get(name) ?? []);
}
function namesToAvoid({ agent, usage }) {
	const used = new Set(usage.usedNames());
	return [...agent.tools?.tools.map(({ canonical }) => canonical) ?? [], ...usage.deniedNames()].filter((name) => !used.has(name));
}
function lineOf$1({ usage }, group, { pattern, covers }, further = []) {
	const line = {
		pattern,
		covers,
		evidence: usage.evidence(covers)
	};
	const notes = [...reviewNotes(line, covers.some(isChanging)), ...further];
	return {
		group,
		...line,
		notes
	};
}
function unrecommended({ usage }, refused) {
	return refused.map(({ name, why }) => ({
		name,
		why,
		evidence: usage.evidence([name])
	}));
}
function evidenceOf({ usage }) {
	const names = usage.usedNames();
	return {
		sessions: usage.sessions,
		calls: usage.calls,
		evidence: usage.evidence(names.length > 0 ? names : usage.deniedNames()),
		chanceOfNew: usage.chanceOfNew(),
		attempted: usage.deniedNames()
	};
}
function withFile(tree, file, text) {
	const bytes = new TextEncoder().encode(text);
	const isFile = (other) => node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(other) === node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(file);
	return {
		label: tree.label,
		list: async () => {
			const files = await tree.list();
			return files.some(isFile) ? files : [...files, node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(file)].sort();
		},
		read: async (other, maxBytes) => {
			if (!isFile(other)) return tree.read(other, maxBytes);
			return bytes.length > maxBytes ? {
				kind: "too-large",
				bytes: bytes.length
			} : {
				kind: "bytes",
				bytes
			};
		},
		...tree.open && { open: async (other) => tree.open?.(other) ?? { kind: "absent" } }
	};
}
function invocationWith({ given, terminal, now }, changed) {
	const { file, text, isNew = false } = changed;
	return {
		given: isNew ? {
			...given,
			text: (name) => name === "policy" ? file : given.text(name)
		} : given,
		terminal: {
			...terminal,
			tree: withFile(terminal.tree, file, text),
			err: () => void 0
		},
		now
	};
}
async function decideWith(invocation, changed) {
	const { given, terminal, now } = invocationWith(invocation, changed);
	const { agent, failures } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__._)(given, terminal, now);
	if (!agent) throw new Error(`the recommended text of ${changed.file} cannot be read: ${failures[0]?.message ?? "no agent"}`);
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Mi)(agent);
}
async function deniedWith(invocation, changed, tools) {
	const decide = await decideWith(invocation, changed);
	return new Set(tools.flatMap((tool) => isDenied(decide(tool)) ? [tool.canonical] : []));
}
async function replayText(invocation, changed) {
	const { given, terminal, now } = invocationWith(invocation, changed);
	const replayed = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.i)(given, terminal, now);
	if (replayed.kind === "refused") throw new Error(`the traces cannot be replayed with the recommended ${changed.file}: ${replayed.failures[0]?.message ?? ""}`);
	const { pass, warn, fail, skipped } = replayed.history.response.summary;
	return `Replay of the same traces with this file: ${[
		`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(pass, "trace")} would pass`,
		...warn > 0 ? [`${warn} would warn`] : [],
		...fail > 0 ? [`${fail} would fail`] : [],
		...skipped > 0 ? [`${skipped} used no tool`] : []
	].join(", ")}.`;
}
function recommendable(observed, names) {
	return toolsNamed(observed, names).flatMap((tool) => refusalOf$1(observed.decide(tool)) === void 0 ? [tool.canonical] : []);
}
// build/src/cli/recommend-policy.js
function mappingsOf({ agent }) {
	const { policy } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Gi)(agent);
	if (policy === void 0) return void 0;
	const { place, unified, capabilities } = policy;
	const key = unified ? "capabilities" : "capability_mappings";
	const own = capabilities[0]?.place.path.slice(0, -1) ?? [...place.path, key];
	const actionsKey = unified ? "required_actions" : "card_actions";
	return {
		document: place.document,
		path: own,
		policy,
		actionsKey
	};
}
async function recommendPolicy(observed, invocation) {
	const { agent, usage, decide } = observed;
	const names = usage.usedNames();
	const avoid = namesToAvoid(observed);
	const isComplete = agent.tools?.complete === true;
	const proposed = proposeMappings(toolsNamed(observed, names), {
		agent,
		decide,
		avoid,
		isComplete
	});
	const refused = unrecommended(observed, proposed.refused);
	const wanted = new Set(recommendable(observed, names));
	const holdOut = usage.holdOut((older) => coverage(proposePatterns(older, {
		avoid,
		isComplete
	})), (name) => wanted.has(name));
	const lines = linesOf$1(observed, proposed);
	const target = mappingsOf(observed);
	const file = target?.document.file ?? newFile(invocation);
	const isNew = target === void 0;
	const plainText = isNew ? newPolicy(observed, proposed, lines) : changedPolicy(observed, target, proposed, lines);
	const proof = [await replayText(invocation, {
		file,
		text: plainText,
		isNew
	})];
	const language = target?.document.syntax ?? "yaml";
	return {
		recommendation: {
			of: "permissions",
			file,
			text: plainText,
			language,
			hasComments: language === "yaml",
			...evidenceOf(observed),
			holdOut,
			lines,
			refused,
			proof
		},
		json: mappingsJson(observed, proposed, lines),
		isNew
	};
}
function coverage(patterns) {
	return (name) => patterns.some(({ pattern }) => pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
}
function newFile({ given }) {
	const [named = ""] = given.positionals;
	const folder = (/\.(?:ya?ml|json)$/i.test(named) ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.da)(named) : named).replace(/\/+$/, "");
	return folder === "" || folder === "." ? "policy.yaml" : `${folder}/policy.yaml`;
}
function linesOf$1(observed, { capabilities }) {
	return capabilities.flatMap((capability) => capability.patterns.map((pattern) => lineOf$1(observed, capability.name, pattern)));
}
function guessNote({ isGuess, actions }, hasCard) {
	if (!isGuess) return [];
	return [hasCard ? `mapped to "${actions.join(", ")}" only by its name` : "the action name is a guess, because there is no card"];
}
function mappingsJson(observed, { capabilities }, lines) {
	const hasCard = observed.agent.card !== void 0;
	const mappings = capabilities.map((capability) => {
		const { name, patterns, actions } = capability;
		const own = lines.filter(({ group }) => group === name);
		const covers = patterns.flatMap((pattern) => pattern.covers);
		const { sessions, confidence } = observed.usage.evidence(covers);
		const notes = [...guessNote(capability, hasCard), ...own.flatMap(({ pattern, notes: each }) => each.length === 0 ? [] : [`${pattern}: ${each.join(", ")}`])];
		return [name, {
			confidence,
			tools: patterns.map(({ pattern }) => pattern),
			card_actions: actions,
			...notes.length > 0 && { review_note: sentenceOf(notes) },
			sessions,
			evidence: own.map(lineToJson)
		}];
	});
	return { recommendation: { capability_mappings: Object.fromEntries(mappings) } };
}
function changedPolicy(observed, { document, path, policy, actionsKey }, { capabilities }, lines) {
	const value = Object.fromEntries(capabilities.map((capability) => [capability.name, capabilityValue(capability, document, path, actionsKey)]));
	const block = blockOf(observed, capabilities, lines, (capability) => capabilityValue(capability, document, path, actionsKey));
	const edits = [replacement(document, path, value, capabilities.length === 0 ? "{}" : block)];
	const { unmappedAction } = policy.defaults;
	if (unmappedAction && unmappedAction.value !== "deny") {
		const { place } = unmappedAction;
		const node = place.document === document ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(document, place.path) : void 0;
		if (node?.kind === "scalar") edits.push(replacement(document, place.path, typeof node.value === "boolean" ? false : "deny"));
	}
	return edited(document, edits);
}
function capabilityValue({ own, name, actions, patterns }, document, path, actionsKey) {
	const tools = patterns.map(({ pattern }) => pattern);
	const node = own && (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(document, [...path, name]);
	const before = node && (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.At)(node);
	if (typeof before !== "object" || before === null) return {
		tools,
		[actionsKey]: [...actions]
	};
	return {
		...before,
		tools
	};
}
function blockOf(observed, capabilities, lines, valueFor) {
	const hasCard = observed.agent.card !== void 0;
	return capabilities.map((capability) => {
		const parts = Object.entries(valueFor(capability)).map(([key, value]) => key === "tools" ? toolLines(observed, lines.filter(({ group }) => group === capability.name)) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Oa)(key, value));
		const body = [...guessNote(capability, hasCard).map((note) => `# review: ${oneLine(note)}`), ...parts].join("\n").replace(/^(?=.)/gm, "  ");
		return `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.ka)(capability.name)}:\n${body}`;
	}).join("\n");
}
function toolLines({ usage }, lines) {
	return ["tools:", ...lines.flatMap(({ pattern, evidence, notes }) => [
		`  # ${evidenceText(evidence, usage.sessions)}`,
		...notes.length === 0 ? [] : [`  # review: ${oneLine(notes.join(", "))}`],
		`  - ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.ka)(pattern)}`
	])].join("\n");
}
function oneLine(text) {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
function newPolicy(observed, { capabilities }, lines) {
	const { card } = observed.agent;
	const name = card?.agentId ? `${card.agentId}-policy` : "agent-policy";
	const block = blockOf(observed, capabilities, lines, (capability) => ({
		tools: [],
		card_actions: [...capability.actions]
	}));
	const mappings = capabilities.length === 0 ? " {}" : `\n${block.replace(/^(?=.)/gm, "  ")}`;
	return `meta:
  schema_version: "1.0"
  name: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.ka)(name)}
  description: "Tools that the agent called in its traces"
  scope: agent

capability_mappings:${mappings}

forbidden: []

escalation_triggers: []

defaults:
  unmapped_tool_action: deny
  unmapped_severity: high
  fail_open: false
  enforcement_mode: warn
  grace_period_hours: 24
`;
}
async function endDenialsInPolicy(observed, invocation) {
	const { usage, decide, tools } = observed;
	const target = mappingsOf(observed);
	const all = [...tools.values()];
	const isComplete = observed.agent.tools?.complete === true;
	const context = {
		agent: observed.agent,
		decide,
		avoid: namesToAvoid(observed),
		isComplete
	};
	const denied = all.filter((tool) => decide(tool).decision?.level === "denied");
	const { capabilities, refused } = proposeMappings(denied, {
		...context,
		avoid: context.avoid.filter((name) => !denied.some(({ canonical }) => canonical === name))
	});
	const candidates = capabilities.flatMap((capability) => capability.patterns.map((pattern) => ({
		capability,
		pattern
	})));
	const file = target?.document.file ?? "";
	const textWith = (rules) => target === void 0 ? "" : policyWith(observed, target, rules);
	const { rules, remaining } = target === void 0 ? {
		rules: [],
		remaining: []
	} : await smallestRules(candidates, (some) => deniedWith(invocation, {
		file,
		text: textWith(some)
	}, all));
	const lines = rules.map(({ capability, pattern }) => lineOf$1(observed, capability.name, pattern, guessNote(capability, true)));
	const known = new Set(refused.map(({ name }) => name));
	const others = remaining.filter((name) => !known.has(name)).map((name) => ({
		name,
		why: "another rule or file still denies it"
	}));
	return {
		recommendation: {
			...patchOf(observed, "denials", file, target ? unifiedPatch(file, target.document.text, textWith(rules)) : ""),
			lines,
			refused: unrecommended(observed, [...refused, ...others]),
			proof: [denialProof(denied.length, remaining.length, rules.length)],
			holdOut: void 0,
			sessions: usage.sessions
		},
		json: { denials: lines.map(lineToJson) }
	};
}
function denialProof(before, after, rules, [noun, plural] = ["denied tool", "denied tools"]) {
	if (before === 0) return "Nothing in the traces is denied.";
	const ends = `With ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(rules, "new rule")}, ${after} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(before, noun, plural)} would still be denied`;
	return rules === 0 ? `${ends}.` : `${ends}. A replay confirmed that each of these rules is necessary.`;
}
function patchOf(observed, of, file, text) {
	return {
		of,
		file,
		text,
		language: "text",
		hasComments: false,
		...evidenceOf(observed)
	};
}
function policyWith(observed, { document, path, actionsKey }, rules) {
	if (rules.length === 0) return document.text;
	const groups = /* @__PURE__ */ new Map();
	for (const { capability, pattern } of rules) groups.set(capability, [...groups.get(capability) ?? [], pattern]);
	return edited(document, [addition(document, path, [...groups].map(([capability, patterns]) => {
		const reduced = {
			...capability,
			patterns
		};
		const value = {
			tools: patterns.map(({ pattern }) => pattern),
			[actionsKey]: capability.actions
		};
		const lines = linesOf$1(observed, { capabilities: [reduced] });
		const block = blockOf(observed, [reduced], lines, () => value);
		return {
			key: capability.name,
			value,
			lines: block
		};
	}))]);
}
async function removeUnusedInPolicy(observed, invocation) {
	const { usage, decide, tools } = observed;
	const target = mappingsOf(observed);
	const usedTools = toolsNamed(observed, usage.usedNames());
	const needed = new Set(usedTools.map((tool) => decide(tool).pattern));
	const unused = (target?.policy.capabilities ?? []).filter(({ place }) => place.document === target?.document).map((capability) => ({
		capability,
		patterns: capability.patterns.filter((pattern) => !needed.has(pattern))
	})).filter(({ patterns }) => patterns.length > 0);
	const before = target?.document.text ?? "";
	const changed = target && unused.length > 0 ? withoutPatterns(target, unused) : before;
	const file = target?.document.file ?? "";
	const after = changed === before || changed === void 0 ? decide : await decideWith(invocation, {
		file,
		text: changed
	});
	if (usedTools.some((tool) => levelOf(after(tool)) !== levelOf(decide(tool)))) throw new Error(`the patch for ${file} would change a decision about a call`);
	const lines = unused.flatMap(({ capability, patterns }) => patterns.map(({ text: pattern }) => ({
		...lineOf$1(observed, capability.name, {
			pattern,
			covers: []
		}),
		notes: []
	})));
	return {
		recommendation: {
			...patchOf(observed, "unused", file, unifiedPatch(file, before, changed ?? before)),
			lines,
			refused: [],
			proof: [unusedProof(lines.length, tools.size, changed !== void 0)],
			holdOut: void 0
		},
		json: { unused: lines.map(({ group, pattern }) => ({
			capability: group,
			pattern
		})) }
	};
}
function withoutPatterns({ document, path }, unused) {
	const isWhole = ({ capability, patterns }) => patterns.length === capability.patterns.length;
	const edits = [removals(document, path, unused.filter(isWhole).map(({ capability }) => capability.name)), ...unused.filter((each) => !isWhole(each)).map(({ patterns: [first, ...others] }) => {
		if (first === void 0) return [];
		const steps = [first, ...others].flatMap(({ place }) => place.path.at(-1) ?? []);
		return removals(document, first.place.path.slice(0, -1), steps);
	})];
	const all = edits.flatMap((each) => each ?? []);
	return edits.includes(void 0) ? void 0 : edited(document, all);
}
function levelOf(decided) {
	return `${decided.decision?.level} ${decided.access?.effect}`;
}
function unusedProof(unused, names, isWritable) {
	if (unused === 0) return "The calls in the traces need every rule that grants permissions.";
	const sentence = `No call in the traces needs ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(unused, "rule")}. In a replay without ${unused === 1 ? "it" : "them"}, ${names === 1 ? "the only distinct call has" : `all ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(names, "distinct call")} have`} the same decision as before.`;
	return isWritable ? sentence : `${sentence} Remove ${unused === 1 ? "it" : "them"} by hand, because the file cannot be edited line by line.`;
}
// build/src/cli/recommend-access.js
async function recommendAccessList(observed, list, invocation) {
	const { usage, decide, agent } = observed;
	const tools = toolsNamed(observed, usage.usedNames());
	const refused = tools.flatMap((tool) => {
		const why = refusalOf$1(decide(tool));
		return why === void 0 ? [] : [{
			name: tool.canonical,
			why
		}];
	});
	const allowed = tools.filter(({ canonical }) => !refused.some(({ name }) => name === canonical));
	const propose = (names, others) => proposePatterns(names, {
		avoid: [
			...namesToAvoid(observed),
			...refused.map(({ name }) => name),
			...others
		],
		isComplete: agent.tools?.complete === true
	});
	const byEntry = (wanted) => allowed.flatMap((tool) => decide(tool).access?.decidedBy?.entry === wanted ? [tool.canonical] : []);
	const othersThan = (names) => allowed.flatMap(({ canonical }) => names.includes(canonical) ? [] : [canonical]);
	const narrowed = list.entries.filter(isNarrowable).map((entry) => {
		const names = byEntry(entry);
		return {
			entry,
			patterns: propose(names, othersThan(names))
		};
	});
	const fresh = byEntry(void 0);
	const added = propose(fresh, othersThan(fresh));
	const names = new Names(list);
	const replaced = narrowed.map((each) => ({
		...each,
		lines: linesOf(observed, each, names)
	}));
	const newLines = added.map((pattern) => lineOf$1(observed, names.free(`allow-${shortName(pattern.pattern)}`), pattern));
	const text = await changedList(observed, list, replaced, newLines);
	const file = list.document.file;
	const lines = [...replaced.flatMap((each) => each.lines), ...newLines];
	return {
		recommendation: {
			of: "permissions",
			file,
			text,
			language: list.document.syntax,
			hasComments: list.document.syntax === "yaml",
			...evidenceOf(observed),
			holdOut: usage.holdOut((older) => (name) => older.includes(name), (name) => allowed.some(({ canonical }) => canonical === name)),
			lines,
			refused: unrecommended(observed, refused),
			proof: [await replayText(invocation, {
				file,
				text
			})]
		},
		json: { recommendation: { policies: lines.map((line) => ({
			name: line.group,
			...lineToJson(line)
		})) } }
	};
}
function isNarrowable(entry) {
	const { effect, patterns, sql, limit, hasBrokenLimit, enabled } = entry;
	if (effect === "deny" || sql || limit || hasBrokenLimit || !enabled) return false;
	if (patterns.argument || patterns.channel) return false;
	const action = patterns.action?.text ?? "*";
	if (!/^(?:call|\*+)$/i.test(action)) return false;
	return patterns.resource === void 0 || /[*?]/.test(patterns.resource.text) || action === "call";
}
var Names = class {
	#taken;
	constructor(list) {
		this.#taken = new Set(list.entries.map(({ name }) => name));
	}
	free(base) {
		let name = base;
		for (let number = 2; this.#taken.has(name); number += 1) name = `${base}-${number}`;
		this.#taken.add(name);
		return name;
	}
};
function shortName(pattern) {
	const { tool } = partsOfName(pattern);
	return tool.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "") || "tool";
}
function linesOf(observed, { entry, patterns }, names) {
	return patterns.map((pattern) => lineOf$1(observed, patterns.length === 1 ? entry.name : names.free(`${entry.name}-${shortName(pattern.pattern)}`), pattern));
}
async function changedList(observed, list, replaced, added) {
	const { document } = list;
	const path = pathOf(list);
	const gone = [];
	const edits = replaced.flatMap(({ entry, lines }) => {
		const index = Number(entry.place.path.at(-1));
		if (lines.length === 0) {
			gone.push(index);
			return [];
		}
		const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(document, entry.place.path);
		const value = node && (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.At)(node);
		const entries = lines.map((line) => entryOf(observed, line, value));
		return substitution(document, path, index, entries) ?? [];
	});
	const removed = removals(document, path, gone) ?? [];
	const narrowed = edited(document, [...edits, ...removed]);
	const more = added.map((line) => entryOf(observed, line, NEW_ENTRY));
	const first = list.otherwise === "allow" && path.length > 0 ? await reread(document, narrowed) : void 0;
	const closed = first ? edited(first, [replacement(first, [...path.slice(0, -1), "default"], "deny")]) : narrowed;
	if (more.length === 0) return closed;
	const second = await reread(document, closed);
	return edited(second, [addition(second, path, more)]);
}
async function reread({ file, syntax }, text) {
	const loaded = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Ht)(file, new TextEncoder().encode(text), _shared_js__WEBPACK_IMPORTED_MODULE_2__.bi, syntax);
	if (loaded.kind === "document") return loaded.document;
	throw new Error(`the recommended text of ${file} cannot be read`);
}
const NEW_ENTRY = {
	effect: "allow",
	action: "call"
};
const EXAMPLES = ["match", "not_match"];
const RESOURCE = ["resource", "resource_pattern"];
function entryOf({ usage }, { group, pattern, evidence, notes }, like) {
	const isSame = RESOURCE.some((key) => like[key] === pattern);
	const kept = Object.entries(like).filter(([key]) => isSame || !EXAMPLES.includes(key));
	const nameKey = "id" in like && !("name" in like) ? "id" : "name";
	const resourceKey = RESOURCE.find((key) => key in like) ?? "resource";
	const value = {
		[nameKey]: group,
		...Object.fromEntries(kept),
		[resourceKey]: pattern
	};
	value[nameKey] = group;
	return {
		value,
		lines: [
			`# ${evidenceText(evidence, usage.sessions)}`,
			...notes.length === 0 ? [] : [`# review: ${notes.join(", ")}`],
			...Object.entries(value).map(([key, part]) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Oa)(key, part)).join("\n").split("\n").map((line, index) => `${index === 0 ? "- " : "  "}${line}`)
		].join("\n")
	};
}
function pathOf({ entries }) {
	return entries[0]?.place.path.slice(0, -1) ?? ["policies"];
}
async function endDenialsInAccessList(observed, list, invocation) {
	const { decide, tools, agent } = observed;
	const all = [...tools.values()];
	const denied = all.filter((tool) => isDenied(decide(tool)));
	const refused = denied.flatMap((tool) => {
		const why = refusalOf$1(decide(tool));
		return why === void 0 ? [] : [{
			name: tool.canonical,
			why
		}];
	});
	const known = new Set(refused.map(({ name }) => name));
	const names = denied.flatMap(({ canonical }) => known.has(canonical) ? [] : [canonical]);
	const candidates = proposePatterns(names, {
		avoid: [...all.flatMap(({ canonical }) => names.includes(canonical) ? [] : [canonical]), ...namesToAvoid(observed).filter((name) => !names.includes(name))],
		isComplete: agent.tools?.complete === true
	});
	const { file, text: before } = list.document;
	const linesFor = (patterns) => {
		const taken = new Names(list);
		return patterns.map((pattern) => lineOf$1(observed, taken.free(`allow-${shortName(pattern.pattern)}`), pattern));
	};
	const textWith = (patterns) => {
		const entries = linesFor(patterns).map((line) => entryOf(observed, line, NEW_ENTRY));
		return entries.length === 0 ? before : edited(list.document, [addition(list.document, pathOf(list), entries)]);
	};
	const { rules, remaining } = await smallestRules(candidates, (some) => deniedWith(invocation, {
		file,
		text: textWith(some)
	}, all));
	const still = remaining.filter((name) => !known.has(name)).map((name) => ({
		name,
		why: "another rule or file still denies it"
	}));
	const lines = linesFor(rules);
	return {
		recommendation: {
			...patchOf(observed, "denials", file, unifiedPatch(file, before, textWith(rules))),
			lines,
			refused: unrecommended(observed, [...refused, ...still]),
			proof: [denialProof(denied.length, remaining.length, rules.length)],
			holdOut: void 0
		},
		json: { denials: lines.map((line) => ({
			name: line.group,
			...lineToJson(line)
		})) }
	};
}
async function removeUnusedInAccessList(observed, list, invocation) {
	const { usage, decide, tools } = observed;
	const used = toolsNamed(observed, usage.usedNames());
	const entryOfTool = (tool) => decide(tool).access?.decidedBy?.entry;
	const needed = new Set(used.map(entryOfTool));
	const unused = list.entries.filter((entry) => isNarrowable(entry) && !needed.has(entry));
	const { document } = list;
	const edits = removals(document, pathOf(list), unused.map(({ place }) => place.path.at(-1) ?? ""));
	const text = edits && unused.length > 0 ? edited(document, edits) : document.text;
	const after = text === document.text ? decide : await decideWith(invocation, {
		file: document.file,
		text
	});
	if (used.some((tool) => after(tool).access?.effect !== decide(tool).access?.effect)) throw new Error(`the patch for ${document.file} would change a decision about a call`);
	return {
		recommendation: {
			...patchOf(observed, "unused", document.file, unifiedPatch(document.file, document.text, text)),
			lines: unused.map(({ name, patterns }) => ({
				...lineOf$1(observed, name, {
					pattern: patterns.resource?.text ?? "*",
					covers: []
				}),
				notes: []
			})),
			refused: [],
			proof: [unusedProof(unused.length, tools.size, edits !== void 0)],
			holdOut: void 0
		},
		json: { unused: unused.map(({ name }) => ({ name })) }
	};
}
// build/src/formats/permissions/recommended-rules.js
const RULE_WRITERS = {
	"claude-code": {
		file: /(?:^|\/)settings(?:\.local)?\.json$/i,
		ruleFor: ruleInClaude,
		only: onlyInClaude,
		withMore: (document, rules) => rules.length === 0 ? document.text : edited(document, [addition(document, CLAUDE_ALLOW, rules.map(({ text }) => ({ value: text })))]),
		granting: (document) => textsAt(document, CLAUDE_ALLOW).map((text) => ({ text })),
		without: (document, rules) => {
			const texts = new Set(rules.map(({ text }) => text));
			const gone = textsAt(document, CLAUDE_ALLOW).flatMap((text, index) => texts.has(text) ? [index] : []);
			return edited(document, removals(document, CLAUDE_ALLOW, gone) ?? []);
		}
	},
	opencode: {
		file: /(?:^|\/)opencode\.jsonc?$/i,
		ruleFor: ruleInOpencode,
		only: (document, rules) => withPermission(document, permissionOf(document, rules, true)),
		withMore: (document, rules) => rules.length === 0 ? document.text : withPermission(document, permissionOf(document, rules, false)),
		granting: grantingInOpencode,
		without: withoutInOpencode
	}
};
const CLAUDE_ALLOW = ["permissions", "allow"];
const OPEN_MODES = [
	"acceptEdits",
	"auto",
	"bypassPermissions"
];
const WILDCARD = /[*?[\]{}\\]/;
function ruleInClaude({ kind, prefix, text }) {
	if (WILDCARD.test(kind === "shell" ? text.replace(/[?[\]{}\\]/g, "") : text)) return void 0;
	switch (kind) {
		case "shell":
		case "shell-read": return { text: `Bash(${prefix}${text})` };
		case "read": return { text: `Read(${rooted(text)})` };
		case "edit":
		case "write":
		case "notebook": return { text: `Edit(${rooted(text)})` };
		case "fetch": return { text: `WebFetch(domain:${(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.yt)(text)})` };
		case "agent": return { text: `Agent(${text})` };
		case "skill": return { text: `Skill(${text})` };
		case "mcp":
		case "tool": return { text };
		default: return;
	}
}
function rooted(path) {
	if (path.startsWith("~")) return path;
	return path.startsWith("/") ? `/${path}` : `/${path.replace(/^\.\//, "")}`;
}
function onlyInClaude(document, rules) {
	const edits = [replacement(document, CLAUDE_ALLOW, rules.map(({ text }) => text))];
	const mode = (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(document, ["permissions", "defaultMode"]);
	if (mode?.kind === "scalar" && OPEN_MODES.includes(mode.value)) edits.push(replacement(document, ["permissions", "defaultMode"], "default"));
	return edited(document, edits);
}
function textsAt(document, path) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(document, path);
	return node?.kind === "list" ? node.items.map((item) => String((0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.At)(item))) : [];
}
const OF_KIND = {
	shell: "bash",
	read: "read",
	edit: "edit",
	fetch: "webfetch",
	agent: "task",
	skill: "skill"
};
const OF_PREFIX = {
	"glob ": "glob",
	"grep ": "grep",
	"list ": "list",
	"search the web for ": "websearch",
	"search code for ": "codesearch"
};
function ruleInOpencode({ kind, prefix, text }) {
	if (/[*?]/.test(text)) return void 0;
	const permission = OF_KIND[kind] ?? OF_PREFIX[prefix];
	if (permission !== void 0) return {
		text: `${permission}: ${text}`,
		permission,
		value: text
	};
	if (kind !== "mcp" && (kind !== "tool" || prefix !== "")) return void 0;
	return {
		text,
		permission: text
	};
}
function permissionsIn(document) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(document, ["permission"]);
	const value = node && (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.At)(node);
	if (typeof value === "string") return { "*": value };
	return typeof value === "object" && value !== null ? value : {};
}
function permissionOf(document, rules, isOnly) {
	const before = permissionsIn(document);
	const isKept = ([, value]) => !isOnly || value !== "allow";
	const added = /* @__PURE__ */ new Map();
	for (const { permission = "", value } of rules) {
		const known = added.get(permission);
		if (value === void 0) added.set(permission, "allow");
		else if (typeof known === "object") known.set(value, "allow");
		else added.set(permission, /* @__PURE__ */ new Map([[value, "allow"]]));
	}
	const general = before["*"] ?? "allow";
	const first = isOnly ? { "*": general === "deny" ? "deny" : "ask" } : pick(before, "*");
	const valued = [...added].map(([permission, values]) => {
		const own = before[permission];
		if (typeof values === "string") return [permission, own ?? values];
		if (own === "deny") return [permission, own];
		const map = typeof own === "object" && own !== null ? own : { "*": own };
		const base = map["*"] ?? (isOnly ? "ask" : void 0);
		const kept = Object.entries(map).filter((entry) => entry[0] !== "*" && isKept(entry) && !values.has(entry[0]));
		return [permission, {
			...base === void 0 ? {} : { "*": isOnly && base === "allow" ? "ask" : base },
			...Object.fromEntries([...values, ...kept])
		}];
	});
	const others = Object.entries(before).flatMap(([name, value]) => {
		if (name === "*" || added.has(name) || !isKept([name, value])) return [];
		if (typeof value !== "object" || value === null) return [[name, value]];
		const kept = Object.entries(value).filter(isKept);
		return kept.length === 0 ? [] : [[name, Object.fromEntries(kept)]];
	});
	return {
		...first,
		...Object.fromEntries(valued),
		...Object.fromEntries(others)
	};
}
function pick(map, key) {
	return Object.hasOwn(map, key) ? { [key]: map[key] } : {};
}
function withPermission(document, value) {
	return edited(document, [replacement(document, ["permission"], value)]);
}
function grantingInOpencode(document) {
	return Object.entries(permissionsIn(document)).flatMap(([permission, own]) => {
		if (own === "allow") return [{
			text: permission,
			permission
		}];
		if (typeof own !== "object" || own === null) return [];
		return Object.entries(own).flatMap(([value, effect]) => effect === "allow" ? [{
			text: `${permission}: ${value}`,
			permission,
			value
		}] : []);
	});
}
function withoutInOpencode(document, rules) {
	const whole = rules.flatMap(({ permission = "", value }) => value === void 0 ? [permission] : []);
	const inner = /* @__PURE__ */ new Map();
	for (const { permission = "", value } of rules) if (value !== void 0) inner.set(permission, [...inner.get(permission) ?? [], value]);
	return edited(document, [removals(document, ["permission"], whole) ?? [], ...[...inner].map(([name, values]) => removals(document, ["permission", name], values) ?? [])].flat());
}
// build/src/cli/recommend-host.js
const MAX_DISTINCT = 2e4;
const MAX_RULES = 200;
async function recommendForHosts(units, wanted, invocation) {
	const file = await hostFileOf(units, invocation);
	const read = await distinctCalls(file.unit, invocation);
	if ("failures" in read) return read;
	if (wanted === "unused") return unusedRules(file, read.calls);
	return neededRules(file, read.calls, wanted);
}
async function hostFileOf(units, invocation) {
	const { given, terminal } = invocation;
	const [named = ""] = given.positionals;
	const able = units.filter(({ dialect }) => Object.hasOwn(RULE_WRITERS, dialect));
	if (able.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`no rules can be recommended for ${units[0]?.dialect ?? "this host"}, only for ${Object.keys(RULE_WRITERS).join(" and ")}; "test" replays the traces against any permission file`);
	const { units: chosen } = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.t)(able, given.text("agent"));
	const [unit, ...others] = chosen;
	const writer = unit && RULE_WRITERS[unit.dialect];
	if (unit === void 0 || writer === void 0 || others.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n("there are several hosts; specify the permission file of one of them");
	if (unit.agent !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n("rules can be recommended only for a host, not for one of its agents");
	const files = unit.files.filter((each) => writer.file.test(each));
	const normal = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(named);
	const file = [...unit.files, named].includes(normal) ? normal : files[0];
	if (file === void 0 || files.length > 0 && !files.includes(file)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`${JSON.stringify(named)} is not a file with rules that allow calls`);
	const bytes = await terminal.tree.read(file, _shared_js__WEBPACK_IMPORTED_MODULE_2__.Pt);
	const document = await documentOf(file, bytes.kind === "bytes" ? new TextDecoder().decode(bytes.bytes) : "", unit.dialect);
	const unitWith = async (changed) => {
		const tree = withFile(terminal.tree, file, changed);
		const again = await (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.i)(named, given, {
			folder: terminal.folder,
			tree
		});
		const found = again.units.find(({ identity }) => identity === unit.identity);
		if (found === void 0 || again.broken.length > 0) throw new Error(`the recommended text of ${file} cannot be read`);
		return found;
	};
	return {
		unit,
		document,
		writer,
		invocation,
		unitWith
	};
}
async function documentOf(file, text, dialect) {
	const loaded = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.pt)(file, text, dialect === "opencode" ? "json-with-comments" : "json", text);
	if (loaded.kind === "document") return loaded.document;
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`${JSON.stringify(file)} cannot be read`);
}
async function distinctCalls(unit, { given, terminal, now }) {
	const dialect = dialectOf(unit);
	const since = given.value("since");
	const start = since === void 0 ? void 0 : now.getTime() - since * 1e3;
	const all = /* @__PURE__ */ new Map();
	const add = (call, source, format) => {
		const { at, status } = call;
		if (start !== void 0 && (at === void 0 || at < start)) return;
		const traced = (0,_traced_call_js__WEBPACK_IMPORTED_MODULE_6__.n)(call, dialect, format);
		const calls = traced === "free" || "why" in traced ? [] : traced;
		const key = JSON.stringify(calls);
		const known = all.get(key) ?? {
			calls,
			uses: []
		};
		if (!all.has(key) && all.size >= MAX_DISTINCT) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`the traces have more than ${MAX_DISTINCT} distinct calls; specify fewer trace files, or use --since`);
		all.set(key, known);
		const session = call.session ?? call.trace ?? source;
		known.uses.push({
			session,
			at,
			denied: status === "denied"
		});
	};
	const sinkOf = (file) => ({ id }) => ({
		call: (call) => add(call, file, id),
		trace: ({ calls }) => {
			for (const call of calls) add(call, file, id);
		},
		declare: () => void 0,
		wholeArguments: true
	});
	const read = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_5__.t)(traceItemsOf(given), sinkOf, terminal);
	const failures = all.size === 0 ? [...read.failures, ...read.idle] : read.failures;
	if (failures.length > 0) return { failures };
	for (const { message } of read.idle) terminal.err(`note: ${message}`);
	if (all.size === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n("the traces contain no calls in this period");
	return { calls: [...all.values()] };
}
function dialectOf({ dialect: id }) {
	const dialect = _shared_js__WEBPACK_IMPORTED_MODULE_2__.gt.find((each) => each.id === id);
	if (dialect === void 0) throw new Error(`there is no dialect ${id}`);
	return dialect;
}
function decider(unit) {
	const dialect = dialectOf(unit);
	const [situation] = unit.permissions.situations;
	const compiled = /* @__PURE__ */ new Map();
	const compile = (policy) => {
		const decide = compiled.get(policy) ?? (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Vi)(policy);
		compiled.set(policy, decide);
		return decide;
	};
	return (calls) => {
		const open = [];
		let level = "allowed";
		for (const call of calls) {
			const answer = (0,_traced_call_js__WEBPACK_IMPORTED_MODULE_6__.t)(dialect, unit.permissions, {
				situation,
				call,
				compile
			});
			if (answer === "free") continue;
			if ("why" in answer) return {
				level: "undecided",
				open: []
			};
			for (const part of answer.parts) if (part.level !== "allowed") open.push(part);
			if (answer.level === "denied" || level === "allowed") level = answer.level;
		}
		return {
			level,
			open
		};
	};
}
async function neededRules(file, all, of) {
	const { document, writer, unitWith } = file;
	const isOnly = of === "permissions";
	const textWith = (rules) => isOnly ? writer.only(document, rules) : writer.withMore(document, rules);
	const found = await candidatesOf(file, all, {
		isOnly,
		textWith
	});
	await refuseForbidden(file, textWith, found);
	const { rules, refused, needed } = found;
	const isOpen = async (some) => {
		const decide = decider(await unitWith(textWith(some)));
		const open = needed.filter(({ calls }) => decide(calls).level !== "allowed");
		return new Set(open.map(({ calls }) => JSON.stringify(calls)));
	};
	const chosen = [...rules.values()].sort((a, b) => a.text < b.text ? -1 : 1);
	if (chosen.length > MAX_RULES) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`the calls need more than ${MAX_RULES} rules; specify fewer trace files, or use --since`);
	const { rules: kept, remaining } = await smallestRules(chosen, isOpen);
	for (const rule of chosen) if (!kept.includes(rule) && remaining.length > 0) refused.set(rule.text, "with the rule, the calls would still need approval or be denied");
	return hostAnswer(file, found, {
		of,
		kept,
		remaining: remaining.length,
		text: textWith(kept)
	});
}
async function candidatesOf({ unit, writer, unitWith }, all, { isOnly, textWith }) {
	const [now, bare] = [decider(unit), decider(await unitWith(textWith([])))];
	const usage = new UsageLog();
	const [rules, refused] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	const needed = [];
	let undecided = 0;
	const add = ({ calls }, open, uses) => {
		const denial = now(calls).open.find(({ rule }) => rule.level === "denied" && rule.place);
		for (const { call } of open) {
			const rule = writer.ruleFor(call);
			const name = rule?.text ?? (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.It)(call.text);
			for (const use of uses) usage.add({
				name,
				...use
			});
			const why = denial ? `the rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.U)(denial.rule.name)} denies it` : refusalOf(rule);
			if (why !== void 0) refused.set(name, why);
			else if (rule) rules.set(name, rule);
		}
	};
	for (const each of all) {
		const { calls, uses } = each;
		for (const { session, at } of uses) usage.addSession(session, at);
		const made = isOnly ? uses.filter(({ denied }) => !denied) : uses;
		if (made.length === 0 || calls.length === 0) continue;
		const { level, open } = bare(calls);
		if (level === "undecided") undecided += 1;
		if (level === "undecided" || level === "allowed") continue;
		needed.push(each);
		add(each, open, made);
	}
	for (const name of refused.keys()) rules.delete(name);
	return {
		usage,
		rules,
		refused,
		needed,
		undecided
	};
}
function hostAnswer({ document }, { usage, refused, needed, undecided }, { of, kept, remaining, text }) {
	const isOnly = of === "permissions";
	const lines = kept.map((rule) => lineOf(usage, rule));
	const wanted = new Set(kept.map((rule) => rule.text));
	const recommendation = {
		of,
		file: document.file,
		text: isOnly ? text : unifiedPatch(document.file, document.text, text),
		language: isOnly ? "json" : "text",
		hasComments: false,
		sessions: usage.sessions,
		calls: usage.calls,
		evidence: usage.evidence(usage.usedNames()),
		chanceOfNew: usage.chanceOfNew(),
		holdOut: usage.holdOut((older) => (name) => older.includes(name), (name) => wanted.has(name)),
		lines,
		refused: [...refused].map(([name, why]) => ({
			name: (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.It)(name),
			why,
			evidence: usage.evidence([name])
		})),
		attempted: usage.deniedNames().map((name) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.It)(name)),
		proof: [isOnly ? `Replay of the same traces with this file: ${needed.length - remaining} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(needed.length, "distinct call")} that need a rule are allowed.` : denialProof(needed.length, remaining, kept.length, NOT_ALLOWED), ...undecided > 0 ? [`Card Gate could not determine the host's decision about ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.L)(undecided, "distinct call")}.`] : []]
	};
	const rules = lines.map(lineToJson);
	return {
		recommendation,
		json: isOnly ? { recommendation: { permissions: { allow: rules } } } : { denials: rules }
	};
}
const NOT_ALLOWED = ["call that is not allowed", "calls that are not allowed"];
function refusalOf(rule) {
	if (rule === void 0) return "no rule can allow only this call";
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.It)(rule.text) !== rule.text) return "it may contain a credential";
	return /[\n\r]/.test(rule.text) ? "it has several lines" : void 0;
}
async function refuseForbidden({ unit, invocation, unitWith }, textWith, { rules, refused }) {
	const { given, terminal } = invocation;
	const { settings } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.w)(given, terminal);
	const { folder, files } = unit;
	const { floors } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.h)(given, {
		folder,
		files
	}, terminal, settings);
	const forbidden = (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.at)(floors);
	if (forbidden.length === 0) return;
	const breaches = async (some) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.ct)([await unitWith(textWith(some))], () => forbidden).length;
	const before = await breaches([]);
	if (await breaches([...rules.values()]) <= before) return;
	for (const [name, rule] of [...rules]) if (await breaches([rule]) > before) {
		rules.delete(name);
		refused.set(name, "a floor forbids it");
	}
}
function lineOf(usage, { text }) {
	const evidence = usage.evidence([text]);
	const line = {
		pattern: text,
		covers: [text],
		evidence
	};
	return {
		group: "allow",
		...line,
		notes: reviewNotes(line, /^[\w-]+$/.test(text) && isChanging(text))
	};
}
async function unusedRules(file, all) {
	const { document, writer, unit, unitWith } = file;
	const usage = new UsageLog();
	for (const { calls, uses } of all) for (const { session, at, denied } of uses) usage.add({
		name: JSON.stringify(calls),
		session,
		at,
		denied
	});
	const made = all.filter(({ calls, uses }) => calls.length > 0 && uses.some(({ denied }) => !denied));
	const levels = (decide) => made.map(({ calls }) => decide(calls).level).join(" ");
	const before = levels(decider(unit));
	const unused = [];
	for (const rule of writer.granting(document).slice(0, MAX_RULES)) if (levels(decider(await unitWith(writer.without(document, [...unused, rule])))) === before) unused.push(rule);
	const text = writer.without(document, unused);
	const lines = unused.map(({ text: pattern }) => ({
		group: "allow",
		pattern: (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.It)(pattern),
		covers: [],
		evidence: usage.evidence([]),
		notes: []
	}));
	return {
		recommendation: {
			of: "unused",
			file: document.file,
			text: unifiedPatch(document.file, document.text, text),
			language: "text",
			hasComments: false,
			sessions: usage.sessions,
			calls: usage.calls,
			evidence: usage.evidence(usage.usedNames()),
			chanceOfNew: void 0,
			holdOut: void 0,
			lines,
			refused: [],
			attempted: [],
			proof: [unusedProof(unused.length, made.length, true)]
		},
		json: { unused: lines.map(({ pattern }) => ({ rule: pattern })) }
	};
}
// build/src/cli/recommend.js
const recommendCommand = {
	name: "recommend",
	positionals: "<card|policy|list|host file>",
	example: "agents/support --traces 'traces/*.jsonl'",
	notes: ["Writes a complete file, or a patch for \"git apply\", to standard output. Never recommends permissions that a rule or a floor forbids, or patterns that match everything.", "For permission files, only Claude Code and opencode are supported."],
	async run(args, outer) {
		const { given, terminal } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.u)((0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.r)(args, "recommend"), outer);
		const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.C)(given);
		const invocation = {
			given,
			terminal,
			now: (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.T)(given)
		};
		const [named, ...rest] = given.positionals;
		if (named === void 0 || rest.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n("specify one card, policy, access list, permission file or folder");
		const wanted = given.value("for") ?? "permissions";
		const hosts = await (0,_hosts_js__WEBPACK_IMPORTED_MODULE_4__.i)(named, given, terminal);
		if (hosts.units.length + hosts.broken.length > 0 && !await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.b)(named, given, terminal)) {
			if (hosts.broken.length > 0) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.c)(hosts.broken, given, terminal);
			const recommended = await recommendForHosts(hosts.units, wanted, invocation);
			return "failures" in recommended ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.c)(recommended.failures, given, terminal) : print(recommended, format, invocation);
		}
		const observed = await observeAgent(invocation);
		if (observed.kind === "refused") return (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.c)(observed.failures, given, terminal);
		return print(await recommendFor(observed.observed, wanted, invocation), format, invocation);
	}
};
function recommendFor(observed, wanted, invocation) {
	const { agent } = observed;
	const [named = ""] = invocation.given.positionals;
	const own = agent.access?.own ?? [];
	const list = own.find(({ document }) => document.file === node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(named)) ?? ((0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.Gi)(agent).policy === void 0 && agent.card === void 0 ? own[0] : void 0);
	if (list) return (0, {
		permissions: recommendAccessList,
		denials: endDenialsInAccessList,
		unused: removeUnusedInAccessList
	}[wanted])(observed, list, invocation);
	return (0, {
		permissions: recommendPolicy,
		denials: endDenialsInPolicy,
		unused: removeUnusedInPolicy
	}[wanted])(observed, invocation);
}
async function print({ recommendation, json }, format, { given, terminal }) {
	const whole = withHeader(recommendation);
	const output = given.value("output");
	if (output !== void 0) await writeNew(output, whole.text, terminal);
	if (format === "json") terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Xt)(recommendationToJson(whole, json)));
	else if (format === "markdown") terminal.out(recommendationMarkdown(whole));
	else {
		for (const line of notices(whole)) terminal.err(line);
		if (output === void 0) {
			if (whole.text !== "") terminal.out(safeLines(whole.text));
		} else terminal.out(`wrote ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(output)}: review each line, and commit the lines that you accept`);
	}
	return 0;
}
const HEADER = "# Recommended by Card Gate";
function withHeader(recommendation) {
	if (!recommendation.hasComments || recommendation.of !== "permissions") return recommendation;
	const mark = recommendation.text.startsWith("\ufeff") ? "\ufeff" : "";
	const text = recommendation.text.slice(mark.length);
	const old = text.startsWith(HEADER) ? /^(?:#.*\r?\n)*\r?\n?/.exec(text)?.[0].length : 0;
	const header = summaryLines(recommendation).map((line) => `# ${line}`);
	return {
		...recommendation,
		text: `${mark}${header.join("\n")}\n\n${text.slice(old)}`
	};
}
function safeLines(text) {
	return text.replace(/\n$/, "").split(/(\r?\n|\r$|\t)/).map((part, index) => index % 2 === 0 ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(part) : part).join("");
}
async function writeNew(output, text, terminal) {
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.k)(terminal.folder, output) !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_3__.n(`${JSON.stringify(output)} already exists and was not changed; choose another name with --output`);
	await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.A)(terminal.folder, output, text, "new");
}



/***/ })

};
;