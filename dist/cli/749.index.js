"use strict";
exports.id = 749;
exports.ids = [749];
exports.modules = {

/***/ 295:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ publishedWords; },
/* harmony export */   i: function() { return /* binding */ exitCodeOfFailure; },
/* harmony export */   n: function() { return /* binding */ cardToPublish; },
/* harmony export */   o: function() { return /* binding */ publishingClient; },
/* harmony export */   r: function() { return /* binding */ compareWithPublished; },
/* harmony export */   t: function() { return /* binding */ cardOf; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(424);


// build/src/run/publishing.js
const PUBLISHED_FILE = "published card";
function cardToPublish(document, agentId) {
	return {
		document,
		agentId,
		content: contentOf(document)
	};
}
function publishingClient(key, { apiUrl, apiTimeout }, progress) {
	return new _shared_js__WEBPACK_IMPORTED_MODULE_0__.X({
		key,
		url: apiUrl,
		timeoutMs: apiTimeout * 1e3,
		progress
	});
}
function cardOf(agent, settings) {
	const { card } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Di)(agent);
	const document = card?.place.document;
	const agentId = (settings.agents?.find((each) => document !== void 0 && (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ir)(each).includes(document.file)))?.traces?.agentId ?? settings.agentId ?? card?.agentId;
	return {
		...document && { document },
		...agentId !== void 0 && { agentId }
	};
}
function contentOf({ text, syntax, value, base }) {
	return base === void 0 ? {
		text,
		syntax,
		value
	} : {
		text: `${JSON.stringify(value, void 0, 2)}\n`,
		syntax: "json",
		value
	};
}
async function compareWithPublished({ document: { file, text }, content }, published, { name, tools }) {
	const failures = [];
	const agentIn = async (path, source) => {
		const read = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Hn)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)("one card", path, source), path, { named: true });
		if (read.kind === "broken") for (const finding of read.findings) failures.push(finding);
		if (read.kind !== "governed") return void 0;
		const { governed } = read;
		const { policy } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(governed, void 0, {});
		return {
			name,
			identity: "",
			...governed.card && { card: governed.card },
			...policy && { policy },
			...tools && { tools },
			files: [path],
			findings: []
		};
	};
	const found = (agent) => ({
		agents: agent ? [agent] : [],
		identities: new Set(agent ? [""] : []),
		findings: []
	});
	const base = published === "none" ? void 0 : await agentIn(PUBLISHED_FILE, JSON.stringify((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$)(published.value, content.value), void 0, 2));
	const head = await agentIn(file, text);
	if (failures.length > 0) return {
		kind: "failed",
		failures
	};
	const agents = {
		base: found(base),
		head: found(head)
	};
	return {
		kind: "compared",
		changes: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ct)(agents, [], []).permissions
	};
}
function publishedWords({ document: { file }, agentId }, { kind, version, amendment }) {
	const details = [...version === void 0 ? [] : [`version ${version}`], ...amendment === void 0 ? [] : [`amendment ${amendment}`]];
	const detail = details.length === 0 ? "" : ` (${details.join(", ")})`;
	return kind === "published" ? `Published ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(file)} as the card of agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(agentId)}${detail}` : `Nothing to publish: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(file)} is already the published card of agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(agentId)}${detail}`;
}
function exitCodeOfFailure(error) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Z)(error) ? 1 : 2;
}



/***/ }),

/***/ 749:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRemotely: function() { return /* binding */ checkRemotely; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(424);
/* harmony import */ var _publishing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(295);



// build/src/evaluation/api-differences.js
const SAME_TYPE = {
	forbidden: "forbidden",
	escalation: "forbidden",
	escalation_denied: "forbidden",
	unmapped: "unmapped",
	unmapped_denied: "unmapped",
	unmapped_tool: "unmapped",
	capability_exceeded: "exceeded",
	capability_mismatch: "exceeded"
};
const ROUNDING = .1;
const NOTHING = {
	level: "nothing",
	types: []
};
function toolDifferences(own, api) {
	const ofTools = differencesByTool(problemsOf(own), api.problems);
	return [
		...ofTools,
		...ofTools.length === 0 ? verdictDifference(own.verdict, api.verdict) : [],
		...coverageDifference(own, api)
	];
}
function traceDifferences(own, known, api) {
	const { evaluated, listed, summary } = api;
	if (evaluated === 0 !== (own.traces_evaluated === 0)) return {
		differences: [countDifference(evaluated, own.traces_evaluated)],
		compared: 0
	};
	const isSame = evaluated === own.traces_evaluated && [...listed ?? []].every((id) => known.has(id));
	const isShared = (id) => id === void 0 || known.has(id) && (listed?.has(id) ?? true);
	const hasTraces = api.problems.every(({ traceId }) => traceId !== void 0);
	const shared = [...listed ?? new Set(api.problems.map(({ traceId }) => traceId))];
	const compared = isSame ? evaluated : shared.filter(isShared).length;
	if (!isSame && !hasTraces) return {
		differences: [],
		compared: 0
	};
	const ofTools = differencesByTool(uniqueProblems(own.violations.flatMap((row) => isShared(row.trace_id) ? [problemOf(row, hasTraces)] : [])), api.problems.filter(({ level, traceId }) => level === "violation" && isShared(traceId))).filter(({ api: there }) => there !== resultWords(NOTHING) || listed !== void 0 || isListed(own, api));
	const isCounted = isSame && ofTools.length === 0;
	return {
		differences: [
			...ofTools,
			...isCounted && summary ? summaryDifferences(own, summary) : [],
			...isCounted && api.verdict ? verdictDifference(own.verdict, api.verdict) : []
		],
		compared
	};
}
function isListed(own, { evaluated, isWhole }) {
	return isWhole && evaluated === own.traces_evaluated && own.violation_count === own.violations.length;
}
function problemsOf({ violations, warnings }) {
	return [...violations.map((row) => problemOf(row, false)), ...warnings.map(({ tool, type }) => ({
		level: "warning",
		tool,
		type
	}))];
}
function problemOf({ type, tool, severity, trace_id: id }, hasTraces) {
	const known = _shared_js__WEBPACK_IMPORTED_MODULE_0__.Jo.find((each) => each === severity);
	return {
		level: "violation",
		tool,
		type,
		...known && { severity: known },
		...hasTraces && id !== void 0 && { traceId: id }
	};
}
function uniqueProblems(problems) {
	return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}
function differencesByTool(own, api) {
	const keyOf = ({ tool, traceId }) => JSON.stringify([tool, traceId]);
	const [ownByKey, apiByKey] = [(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ma)(own, keyOf), (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ma)(api, keyOf)];
	return [...new Map([...own, ...api].map((problem) => [keyOf(problem), problem]))].flatMap(([key, { tool, traceId }]) => {
		const here = worstOf(ownByKey.get(key) ?? []);
		const there = worstOf(apiByKey.get(key) ?? []);
		if (isSameResult(here, there)) return [];
		return [{
			about: "tool",
			tool,
			...traceId !== void 0 && { traceId },
			api: resultWords(there),
			own: resultWords(here)
		}];
	});
}
function worstOf(problems) {
	const violations = problems.filter(({ level }) => level === "violation");
	if (violations.length === 0) return problems.length === 0 ? NOTHING : {
		level: "warning",
		types: []
	};
	const severity = _shared_js__WEBPACK_IMPORTED_MODULE_0__.Jo.find((known) => violations.some((violation) => violation.severity === known));
	const worst = violations.filter((violation) => violation.severity === severity);
	return {
		level: "violation",
		...severity && { severity },
		types: worst.flatMap(({ type }) => type ?? [])
	};
}
function isSameResult(a, b) {
	if (a.level !== b.level) return false;
	if (a.severity && b.severity && a.severity !== b.severity) return false;
	const [types, others] = [a, b].map((result) => result.types.map((type) => SAME_TYPE[type]));
	return types === void 0 || others === void 0 || types.length === 0 || others.length === 0 || [...types, ...others].includes(void 0) || types.some((type) => others.includes(type));
}
function resultWords({ level, severity, types: [type] }) {
	switch (level) {
		case "nothing": return "not a violation";
		case "warning": return "a warning";
		case "violation": return `a ${[severity, "violation"].filter((word) => word !== void 0).join(" ")}${type === void 0 ? "" : ` (${type})`}`;
		default: return level;
	}
}
function verdictDifference(own, api) {
	return own === api ? [] : [{
		about: "verdict",
		own,
		api
	}];
}
function coverageDifference({ coverage, tools }, { coverage: api }) {
	const percent = coverage.coverage_pct;
	if (api === void 0 || percent === null) return [];
	if (api.mapped !== void 0) {
		const [own, theirs] = [new Set(coverage.mapped_card_actions), new Set(api.mapped)];
		const action = [...own, ...theirs].find((each) => own.has(each) !== theirs.has(each));
		const words = (isMapped) => isMapped ? "mapped" : "not mapped";
		if (action !== void 0) return [{
			about: "action",
			action,
			api: words(theirs.has(action)),
			own: words(own.has(action))
		}];
	}
	const mapped = tools.filter(({ outcome }) => outcome !== "unmapped").length;
	const shares = tools.length === 0 ? [percent] : [percent, 100 * mapped / tools.length];
	const stated = api.percent ?? (api.share === void 0 ? void 0 : 100 * api.share);
	const possible = api.percent === void 0 ? shares : [percent];
	if (stated === void 0 || possible.some((each) => Math.abs(each - stated) <= ROUNDING)) return [];
	return [{
		about: "coverage",
		api: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ka)(stated),
		own: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ka)(percent)
	}];
}
function countDifference(api, own) {
	const words = (count) => count === 0 ? "no trace was evaluated" : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.I)(count, "trace")} ${count === 1 ? "was" : "were"} evaluated`;
	return {
		about: "traces",
		api: words(api),
		own: words(own)
	};
}
function summaryDifferences({ summary: own }, api) {
	const verdict = _shared_js__WEBPACK_IMPORTED_MODULE_0__.et.toReversed().find((each) => own[each] !== api[each]);
	if (verdict === void 0) return [];
	const words = (count) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Qt)(count)} ${count === 1 ? "trace has" : "traces have"} the verdict "${verdict}"`;
	return [{
		about: "traces",
		api: words(api[verdict]),
		own: words(own[verdict])
	}];
}
// build/src/run/remote/published-agent.js
async function publishedAgent({ value, floors = [], composed }, { name, tools }) {
	const card = await governedOf("published card", value);
	if (typeof card === "string") return {
		kind: "broken",
		why: card
	};
	const held = [];
	for (const [index, floor] of floors.entries()) {
		const file = `published card of the ${floor.scope} (${index + 1})`;
		const whole = await governedOf(file, floor.value);
		const read = typeof whole === "string" ? await governedOf(file, {
			...kindKeyOf(card),
			...floor.value
		}) : whole;
		if (typeof read === "string") return {
			kind: "broken",
			why: `${floor.scope}: ${read}`
		};
		const { document, kind } = read;
		const governed = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.rr)({
			...document,
			origin: { scope: floor.scope }
		}, kind);
		held.push((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.nn)({
			kind: "governed",
			file,
			governed,
			mixed: false,
			bytes: 0
		}, floor.scope, ""));
	}
	const whole = composed && await governedOf("composed card", composed);
	const isRead = whole !== void 0 && typeof whole !== "string";
	const listed = tools && { tools: namedOnly(tools) };
	return {
		kind: "agent",
		agent: agentOf(name, card, held, listed),
		...isRead && { composed: agentOf(name, whole, [], listed) }
	};
}
function agentOf(name, card, floors, listed) {
	const { policy } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(card, void 0, {});
	const own = {
		...card.card && { card: card.card },
		...policy && { policy }
	};
	const { findings: _, ...parts } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Nn)(own, floors);
	return {
		name,
		identity: "",
		...parts,
		...listed,
		files: [],
		findings: []
	};
}
function namedOnly(list) {
	const tools = list.tools.map(({ canonical }) => ({
		canonical,
		raw: [canonical],
		aliases: []
	}));
	return {
		...list,
		tools
	};
}
function kindKeyOf({ document }) {
	const value = document.value;
	return "aap_version" in value ? { aap_version: value.aap_version } : { card_version: value.card_version ?? "unified" };
}
async function governedOf(file, value) {
	const tree = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)("the API", file, JSON.stringify(value));
	const read = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(tree, file, { named: true });
	if (read.kind === "governed" && read.governed.card !== void 0) return read.governed;
	return (read.kind === "broken" ? read.findings : [])[0]?.message ?? "it is not a card";
}
const UNMAPPED_ACTIONS = {
	allow: "allow",
	warn: "warn",
	deny: "block"
};
const TRIGGER_ACTIONS = {
	escalate: "require_approval",
	warn: "notify",
	log: "notify",
	deny: "block"
};
const MODES = {
	enforce: "enforce",
	nudge: "nudge",
	warn: "observe",
	observe: "observe",
	off: "observe"
};
function policyDocument({ policy }) {
	const meta = {
		schema_version: "1.0",
		name: "published-card",
		scope: "agent"
	};
	if (policy === void 0) return {
		meta,
		capability_mappings: {},
		forbidden: []
	};
	const { unmappedAction, unmappedSeverity, mode, graceHours } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Xo)(policy);
	return {
		meta,
		capability_mappings: mappingsOf(policy),
		forbidden: policy.forbidden.map(({ pattern, reason, severity }) => ({
			pattern: pattern.text,
			reason,
			severity
		})),
		escalation_triggers: policy.triggers.map(({ text, action, reason }) => ({
			condition: text,
			action: TRIGGER_ACTIONS[action],
			reason
		})),
		defaults: {
			unmapped_tool_action: UNMAPPED_ACTIONS[unmappedAction],
			unmapped_severity: unmappedSeverity,
			fail_open: policy.defaults.failOpen?.value ?? false,
			enforcement_mode: MODES[mode],
			grace_period_hours: graceHours
		}
	};
}
function mappingsOf({ capabilities }) {
	const mappings = /* @__PURE__ */ new Map();
	for (const { name, patterns, actions } of capabilities) {
		let key = name;
		for (let count = 2; mappings.has(key); count += 1) key = `${name} (${count})`;
		mappings.set(key, {
			tools: patterns.map(({ text }) => text),
			card_actions: actions.map(({ value }) => value)
		});
	}
	return Object.fromEntries(mappings);
}
// build/src/run/remote/remote-check.js
const MAX_DIFFERENCES = 20;
const MAX_TRACES = 3;
async function checkRemotely(reports, setup) {
	const { api } = setup;
	const concerned = reports.filter(({ agent }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ti)(agent) && (agent.card ?? agent.policy) !== void 0);
	const found = new Findings(setup.former !== void 0);
	if ("missing" in api) {
		const rule = api.missing === "error" ? _shared_js__WEBPACK_IMPORTED_MODULE_0__.To : _shared_js__WEBPACK_IMPORTED_MODULE_0__.So;
		for (const { agent } of concerned) found.add(agent, rule, api.words);
		return found.result();
	}
	const [first, ...others] = await agentsToAsk(concerned, setup, found);
	if (first === void 0) return found.result();
	const failure = await ask(first, api, setup, found);
	if (failure && isLasting(failure)) {
		const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_0__.To;
		for (const { report, agentId } of others) {
			const sentence = words.notAsked(agentId, failure.message, failure.help);
			found.add(report.agent, _shared_js__WEBPACK_IMPORTED_MODULE_0__.To, sentence);
		}
		return found.result();
	}
	const ofOthers = others.map(() => new Findings(found.isCompared));
	await Promise.all(others.map((agent, index) => ask(agent, api, setup, ofOthers[index] ?? found)));
	return joined([found, ...ofOthers].map((each) => each.result()));
}
function isLasting({ kind, status }) {
	return kind === "unreachable" || status === 401 || kind === "refused" && status === void 0;
}
async function agentsToAsk(reports, { settings, baseSettings, former }, found) {
	const before = await former?.(reports.map(({ agent }) => agent));
	return reports.flatMap((report) => {
		const { agent } = report;
		const [expected] = former === void 0 ? [agent] : before?.get(agent) ?? [];
		if (expected === void 0) {
			found.notices.push(`the API was not asked about the agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(agent.name)}, because it is new: remote-check begins when its card is on the base branch`);
			return [];
		}
		const { agentId } = (0,_publishing_js__WEBPACK_IMPORTED_MODULE_2__.t)(expected, former === void 0 ? settings : baseSettings);
		if (agentId !== void 0) return [{
			report,
			agentId,
			expected
		}];
		found.add(agent, _shared_js__WEBPACK_IMPORTED_MODULE_0__.So, _shared_js__WEBPACK_IMPORTED_MODULE_0__.So.words.noId());
		return [];
	});
}
var Findings = class {
	isCompared;
	notices = [];
	#findings = [];
	#views = /* @__PURE__ */ new Map();
	constructor(isCompared) {
		this.isCompared = isCompared;
	}
	add(agent, rule, words) {
		this.#findings.push(this.#findingOf(agent, rule, words));
	}
	addOld(agent, rule, words) {
		const finding = this.#findingOf(agent, rule, words);
		this.#findings.push(this.isCompared ? {
			...finding,
			isNew: false
		} : finding);
	}
	#findingOf(agent, rule, words) {
		const card = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Di)(agent).card?.place.document;
		const at = card ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.yt)(card) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(agent);
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.gt)(rule, {
			at,
			...words
		}, agent.name);
	}
	view(report, view) {
		this.#views.set(report, view);
	}
	result() {
		return {
			views: this.#views,
			findings: this.#findings,
			notices: this.notices
		};
	}
};
function joined(results) {
	return {
		views: new Map(results.flatMap(({ views }) => [...views])),
		findings: results.flatMap(({ findings }) => findings),
		notices: results.flatMap(({ notices }) => notices)
	};
}
async function ask(asked, api, setup, found) {
	const { report } = asked;
	try {
		const view = await viewOf(asked, api, setup, found);
		if (view) found.view(report, view);
		return;
	} catch (error) {
		if (!(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.tt)) throw error;
		const words = _shared_js__WEBPACK_IMPORTED_MODULE_0__.To.words.failed(error.message, error.help);
		found.add(report.agent, _shared_js__WEBPACK_IMPORTED_MODULE_0__.To, words);
		return error;
	}
}
async function viewOf(asked, api, setup, found) {
	const { report, agentId } = asked;
	const { agent } = report;
	const published = await api.publishedSources(agentId);
	const reclassifications = reclassificationsOf(report);
	if (published === "none") {
		found.addOld(agent, _shared_js__WEBPACK_IMPORTED_MODULE_0__.Do, _shared_js__WEBPACK_IMPORTED_MODULE_0__.Do.words.none(agentId));
		const [version, floors, amendments] = [
			null,
			null,
			[]
		];
		return {
			agentId,
			published,
			version,
			floors,
			amendments,
			reclassifications
		};
	}
	const isSame = isExpected(asked, published);
	const amendments = isSame ? [] : await amendmentsOf(agentId, api, found);
	if (!isSame) await reportDifference(asked, published, amendments, found);
	const read = await publishedAgent(published, agent);
	if (read.kind === "broken") {
		const words = _shared_js__WEBPACK_IMPORTED_MODULE_0__.To.words.unreadable(agentId, read.why);
		found.add(agent, _shared_js__WEBPACK_IMPORTED_MODULE_0__.To, words);
		return;
	}
	const ofPolicy = policyFileOf(asked.expected);
	if (read.agent.policy === void 0 && ofPolicy !== void 0) found.addOld(agent, _shared_js__WEBPACK_IMPORTED_MODULE_0__.Do, _shared_js__WEBPACK_IMPORTED_MODULE_0__.Do.words.policy(agentId, ofPolicy));
	const sides = {
		agentId,
		published: read.agent,
		composed: read.composed
	};
	const tools = await compareTools(sides, api, setup);
	const traces = await compareTraces(sides, agent, api, setup);
	const { isStale, floors, version = null } = published;
	const differences = [...tools?.differences ?? [], ...traces?.differences ?? []];
	const [first] = differences;
	const isComposed = [tools, traces].some((answer) => answer?.isExplained);
	const reason = isStale ? "stale" : isComposed ? "composition" : void 0;
	if (first) {
		const words = _shared_js__WEBPACK_IMPORTED_MODULE_0__.wo.words.differs(agentId, first, differences.length - 1, reason);
		found.addOld(agent, _shared_js__WEBPACK_IMPORTED_MODULE_0__.wo, words);
	}
	return {
		agentId,
		published: isSame ? "same" : "differs",
		version,
		floors: floors?.map(({ scope }) => scope) ?? null,
		...tools && { tools: comparisonOf(tools) },
		...traces && { traces: comparisonOf(traces) },
		amendments,
		reclassifications
	};
}
function isExpected({ expected }, { value }) {
	const document = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Di)(expected).card?.place.document;
	return document !== void 0 && (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Q)(value, document.value);
}
function policyFileOf(agent) {
	const { card, policy } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Di)(agent);
	const file = policy?.place.document.file;
	return file === card?.place.document.file || !(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ei)(agent).some((each) => each.file === file) ? void 0 : file;
}
async function reportDifference({ report: { agent }, agentId, expected }, published, [latest], found) {
	const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_0__.Do;
	const document = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Di)(expected).card?.place.document;
	if (document === void 0) {
		found.addOld(agent, _shared_js__WEBPACK_IMPORTED_MODULE_0__.Do, words.noCard(agentId));
		return;
	}
	const card = (0,_publishing_js__WEBPACK_IMPORTED_MODULE_2__.n)(document, agentId);
	const compared = await (0,_publishing_js__WEBPACK_IMPORTED_MODULE_2__.r)(card, published, expected);
	const effect = compared.kind === "compared" ? compared.changes.direction : "unknown";
	found.addOld(agent, _shared_js__WEBPACK_IMPORTED_MODULE_0__.Do, words.differs(agentId, document.file, effect, latest));
}
async function amendmentsOf(agentId, api, found) {
	try {
		return await api.amendments(agentId);
	} catch (error) {
		if (!(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.tt)) throw error;
		found.notices.push(`the amendments could not be listed: ${error.message}`);
		return [];
	}
}
function comparisonOf({ differences, isExplained: _, ...answers }) {
	return {
		...answers,
		count: differences.length,
		differences: differences.slice(0, MAX_DIFFERENCES).map(_shared_js__WEBPACK_IMPORTED_MODULE_0__.Co)
	};
}
async function compareTools({ agentId, published, composed }, api, { now }) {
	const tools = (published.tools?.tools ?? []).map(({ canonical }) => canonical);
	if (tools.length === 0 || !(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__._i)(published)) return void 0;
	const wanted = {
		tools: [...new Set(tools)],
		policy: policyDocument(published)
	};
	const { contract, result } = await api.evaluateTools(agentId, wanted);
	const ownAnswer = (agent) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.mi)(agent, (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.gi)(agent), {
		now,
		context: "audit",
		durationMs: 0
	});
	const own = ownAnswer(published);
	const differences = toolDifferences(own, result);
	return {
		contract,
		compared: wanted.tools.length,
		apiVerdict: result.verdict,
		ownVerdict: own.verdict,
		differences,
		isExplained: differences.length > 0 && composed !== void 0 && toolDifferences(ownAnswer(composed), result).length === 0
	};
}
async function compareTraces({ agentId, published, composed }, { traces: origins }, api, setup) {
	const { traces, settings, now } = setup;
	const origin = origins?.api;
	if (origin?.agentId !== agentId || typeof traces !== "function") return void 0;
	if (!(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__._i)(published)) return void 0;
	const wanted = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.G)(origin, settings, now);
	const ownAnswer = (agent) => ownHistory({
		...agent,
		traces: {
			files: [],
			api: origin
		}
	}, agentId, traces, setup);
	const own = await ownAnswer(published);
	if (own === void 0) return void 0;
	const { contract, result } = await api.evaluateTraces(agentId, {
		start: wanted.since,
		end: now.getTime(),
		count: Math.max(1, own.ids.size),
		policy: policyDocument(published)
	});
	const { differences, compared } = traceDifferences(own.response, own.ids, result);
	const ofComposed = differences.length > 0 && composed && await ownAnswer(composed);
	return {
		contract,
		compared,
		apiVerdict: result.verdict ?? null,
		ownVerdict: own.response.verdict,
		differences,
		isExplained: Boolean(ofComposed && traceDifferences(ofComposed.response, own.ids, result).differences.length === 0)
	};
}
async function ownHistory(agent, agentId, traces, { settings, now }) {
	const origin = agent.traces?.api;
	if (origin === void 0) return void 0;
	const wanted = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.G)(origin, settings, now);
	const { history, sources = [] } = (await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.W)([agent], {
		tree: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)("no files", "", ""),
		settings: {
			...settings,
			grace: "off",
			aliases: /* @__PURE__ */ new Map()
		},
		now,
		isEvidence: _shared_js__WEBPACK_IMPORTED_MODULE_0__.nt,
		since: wanted.since,
		api: traces
	})).get(agent) ?? {};
	if (history === void 0) return void 0;
	const { rows } = await traces(agentId, wanted);
	return {
		response: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(agent, history, {
			now,
			context: "audit",
			durationMs: 0,
			agentId,
			sources
		}),
		ids: new Set(rows.flatMap((row) => traceIdOf(row) ?? []))
	};
}
function traceIdOf(row) {
	const id = (typeof row.trace_json === "string" ? parsed(row.trace_json) : row.trace_json)?.trace_id ?? row.trace_id;
	return typeof id === "string" ? id : void 0;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function reclassificationsOf({ history }) {
	const groups = /* @__PURE__ */ new Map();
	for (const { gap, tool, type, reason, trace_id: id } of history?.response.violations ?? []) {
		if (gap !== "card") continue;
		const key = JSON.stringify([
			tool,
			type,
			reason
		]);
		const group = groups.get(key) ?? {
			tool,
			why: reason,
			ids: [],
			count: 0
		};
		group.count += 1;
		if (group.ids.length < MAX_TRACES && !group.ids.includes(id)) group.ids.push(id);
		groups.set(key, group);
	}
	return [...groups.values()].map(({ tool, why, ids: traceIds, count: violations }) => ({
		tool,
		violations,
		traceIds,
		reason: `The agent called ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.W)(tool)} as intended, and its card is incomplete: ${why}.`
	}));
}



/***/ })

};
;