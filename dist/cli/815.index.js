"use strict";
exports.id = 815;
exports.ids = [815];
exports.modules = {

/***/ 72:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ fingerprintOf; }
/* harmony export */ });
// build/src/finding/fingerprint.js
const NONE = {
	files: /* @__PURE__ */ new Map(),
	agents: /* @__PURE__ */ new Map()
};
function fingerprintOf(finding, renames = NONE) {
	const { rule, severity, violation, agent, tool, location, subject } = finding;
	const file = renames.files.get(location.file) ?? location.file;
	const owner = agent === void 0 ? file : renames.agents.get(agent) ?? agent;
	return JSON.stringify([
		rule,
		violation ?? severity,
		agent === void 0 ? "file" : "agent",
		owner,
		subject ?? [file, location.pointer],
		tool ?? ""
	]);
}



/***/ }),

/***/ 815:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ compareNamedHosts; },
/* harmony export */   c: function() { return /* binding */ changesToJson; },
/* harmony export */   i: function() { return /* binding */ withHosts; },
/* harmony export */   l: function() { return /* binding */ comparedNames; },
/* harmony export */   n: function() { return /* binding */ run; },
/* harmony export */   o: function() { return /* binding */ writeBaseline; },
/* harmony export */   r: function() { return /* binding */ NothingNamed; },
/* harmony export */   s: function() { return /* binding */ comparePermissions; },
/* harmony export */   t: function() { return /* binding */ localRequest; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _local_adapters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(668);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(116);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(102);
/* harmony import */ var _evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(646);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(492);
/* harmony import */ var _call_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(182);
/* harmony import */ var _host_findings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_9__);










// build/src/report/sections/changes-json.js
function changesToJson({ direction, agents, letThrough }) {
	return {
		direction,
		also_narrows: alsoNarrows(direction, agents),
		changes: agents.flatMap((agent) => agent.changes.map(changeToJson)),
		coverage: {
			before: lowest(agents.map(({ coverage }) => coverage.before)),
			after: lowest(agents.map(({ coverage }) => coverage.after))
		},
		agents: agents.map((agent) => ({
			name: agent.agent,
			status: agent.status,
			compared_with: comparedNames(agent),
			direction: agent.direction,
			also_narrows: alsoNarrows(agent.direction, [agent]),
			coverage: {
				before: agent.coverage.before,
				after: agent.coverage.after
			},
			host: agent.host ?? null
		})),
		approved_by_label: letThrough ?? null
	};
}
function comparedNames(comparison) {
	return comparison.status === "added" ? [] : (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.oi)(comparison);
}
function alsoNarrows(direction, agents) {
	return direction === "widens" && agents.some(({ changes }) => changes.some((change) => change.direction === "narrows"));
}
function lowest(percents) {
	const known = percents.filter((percent) => percent !== null);
	return known.length > 0 ? known.reduce((least, percent) => Math.min(least, percent)) : null;
}
function changeToJson(change) {
	return {
		agent: change.agent,
		direction: change.direction,
		kind: change.kind,
		subject: change.subject,
		before: change.before,
		after: change.after,
		sentence: change.sentence,
		tools: change.tools,
		example: change.example ?? null,
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wn)(change.at),
		base_location: change.wasAt ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wn)(change.wasAt) : null,
		base_agent: change.comparedWith ?? null,
		undecided: change.undecided ?? false,
		no_effect: change.noEffect ?? false
	};
}
// build/src/run/changed-files/present-files.js
async function requireGovernedFiles(head, governed) {
	for (const { file, status, submodule } of governed) {
		if (status === "removed" || submodule || (await head.read(file, 0)).kind !== "absent") continue;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.G(`the change adds or edits ${JSON.stringify(file)}, but the file is not in ${head.label}`, "check out the commit of the event; if actions/checkout has a \"path\", set working-directory to the same folder; if the file is a broken link, fix the link");
	}
}
// build/src/run/changed-files/stale-files.js
const MAX_STALE_BYTES = 67108864;
async function staleFiles({ head, headBlobs }, findings) {
	const stale = /* @__PURE__ */ new Set();
	for (const file of new Set(findings.map((finding) => finding.location.file))) {
		const blob = headBlobs.get(file);
		if (blob === void 0) continue;
		const read = await head.read(file, MAX_STALE_BYTES);
		if (read.kind === "bytes" && (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.x)(read.bytes, blob.length) !== blob) stale.add(file);
	}
	return stale;
}
// build/src/settings/weakened-settings.js
const SEVERITIES = [
	"off",
	"note",
	"warning",
	"error"
];
function weakenedSettings(before, after) {
	if (before === after) return [];
	if (before.config !== void 0 && after.config === void 0) return ["is removed"];
	return [
		...ofOptions(before, after),
		...ofExcuses(before, after),
		...ofScope(before, after),
		...ofFloors(before, after)
	];
}
function ofOptions(before, after) {
	return _index_js__WEBPACK_IMPORTED_MODULE_0__.s.flatMap((name) => {
		const key = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.u)(name);
		const words = weakening((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(name).weaker, before[key], after[key], JSON.stringify(name));
		return words === void 0 ? [] : [words];
	});
}
function weakening(weaker, former, current, name) {
	if (typeof weaker === "object") {
		const order = weaker.fromWeakest;
		return order.indexOf(current) < order.indexOf(former) ? `sets ${name} to ${JSON.stringify(current)} instead of ${JSON.stringify(former)}` : void 0;
	}
	switch (weaker) {
		case "lower":
		case "higher": return limitWeakening(weaker, former, current, name);
		case "on": return isOn(current) && !isOn(former) ? `turns ${name} on` : void 0;
		case "off": return isOn(former) && !isOn(current) ? `turns ${name} off` : void 0;
		case "named": return current !== void 0 && current !== former ? `sets ${name} to ${JSON.stringify(current)}` : void 0;
		default: return;
	}
}
function limitWeakening(weaker, former, current, name) {
	if (typeof former !== "number") return void 0;
	const isLower = weaker === "lower";
	const limit = typeof current === "number" ? current : isLower ? 0 : 100;
	if (isLower ? limit >= former : limit <= former) return void 0;
	if (limit !== current) return `no longer sets ${name}`;
	return `${isLower ? "lowers" : "raises"} ${name} from ${former} to ${current}`;
}
function isOn(value) {
	return value === true || value === "on";
}
function ofExcuses(before, after) {
	const textsOf = (settings, key) => new Set(settings[key].map(({ place: _, ...entry }) => JSON.stringify(entry, withoutPlaces)));
	const added = (key) => {
		const known = textsOf(before, key);
		return [...textsOf(after, key)].filter((entry) => !known.has(entry)).length;
	};
	const [ignored, exempted] = [added("ignore"), added("exemptions")];
	const severityIn = (settings, rule) => settings.severity.get(rule) ?? (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ga)(rule).severity;
	const lowered = [.../* @__PURE__ */ new Set([...before.severity.keys(), ...after.severity.keys()])].map((rule) => [
		rule,
		severityIn(before, rule),
		severityIn(after, rule)
	]).filter(([, former, current]) => SEVERITIES.indexOf(current) < SEVERITIES.indexOf(former));
	const aliases = [...after.aliases].filter(([name, added]) => JSON.stringify(before.aliases.get(name)) !== JSON.stringify(added)).map(([name]) => name);
	return [
		...ignored > 0 ? [`adds ${ignored === 1 ? "an entry" : `${ignored} entries`} under "ignore"`] : [],
		...exempted > 0 ? [`adds ${exempted === 1 ? "an entry" : `${exempted} entries`} under "exemptions"`] : [],
		...lowered.map(([rule, , severity]) => `sets the severity of ${JSON.stringify(rule)} to ${JSON.stringify(severity)}`),
		...aliases.map((name) => `adds names for ${JSON.stringify(name)} under "aliases"`)
	];
}
function withoutPlaces(key, value) {
	return key === "place" ? void 0 : value;
}
function ofScope(before, after) {
	const differs = (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
	return [
		...before.scope === "all" && after.scope !== "all" ? ["no longer sets \"scope\" to \"all\""] : [],
		...differs("cards") ? ["changes the patterns under \"cards\""] : [],
		...differs("tools") && before.tools !== void 0 ? ["reads other tool lists under \"tools\""] : [],
		...differs("traces") && before.traces !== void 0 ? ["reads other traces under \"traces\""] : [],
		...listedElsewhere(before, after).map((name) => `lists other tools or traces for ${JSON.stringify(name)}`),
		...hostsLeftOut(before, after),
		...differs("exclude") && after.exclude !== void 0 ? ["excludes other paths under \"exclude\""] : [],
		...differs("environment") ? ["selects another \"environment\""] : differs("environmentDefaults") ? ["changes the defaults of its environment"] : []
	];
}
function listedElsewhere(before, after) {
	const textOfItems = ({ tools, traces }) => JSON.stringify([tools, traces]);
	return (before.agents ?? []).flatMap((agent) => {
		const current = after.agents?.find(({ name, card }) => name === agent.name && card === agent.card);
		return current && textOfItems(current) !== textOfItems(agent) ? [agent.name] : [];
	});
}
function hostsLeftOut(before, after) {
	return (before.agents ?? []).flatMap((agent) => {
		const own = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(agent);
		const left = new Set((after.agents ?? []).filter((other) => other.name === agent.name || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(other).some(isIn(own))).flatMap(({ host = [] }) => host));
		return (agent.host ?? []).filter((path) => !left.has(path)).map((path) => `no longer compares the agent ${JSON.stringify(agent.name)} with ${JSON.stringify(path || ".")}`);
	});
}
function isIn(files) {
	return (file) => files.includes(file);
}
function namesOtherFloors(before, after) {
	return ofFloors(before, after).length > 0;
}
function ofFloors({ floors: before }, { floors: after }) {
	const changed = (name, former, current) => textOf$3(former) === textOf$3(current) ? [] : [`${current === void 0 ? "removes the" : former === void 0 ? "adds a" : "changes the"} floor under ${JSON.stringify(name)}`];
	const teams = /* @__PURE__ */ new Set([...before?.teams.keys() ?? [], ...after?.teams.keys() ?? []]);
	return [
		...changed("platform", before?.platform, after?.platform),
		...changed("org", before?.org, after?.org),
		...[...teams].flatMap((team) => changed(`teams.${team}`, before?.teams.get(team), after?.teams.get(team)))
	];
}
function textOf$3(floor) {
	return JSON.stringify(floor, withoutPlaces) ?? "";
}
// build/src/diff/change-draft.js
function changeOf(agent, { tools = [], at, wasAt, ...draft }) {
	return {
		agent,
		tools,
		...draft,
		...at && { at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(at) },
		...wasAt && { wasAt: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(wasAt) }
	};
}
function towards(before, after) {
	return before < after ? "widens" : before > after ? "narrows" : "neutral";
}
function inOrder(changes) {
	const rank = ({ direction, kind }) => [
		"widens",
		"narrows",
		"neutral"
	].indexOf(direction) * 2 + (kind === "names" || kind === "request" || kind === "call" ? 0 : 1);
	const place = (location) => [location?.file ?? "", location?.range?.start.offset ?? -1];
	const byPlace = (a, b) => {
		const [[fileA, offsetA], [fileB, offsetB]] = [place(a), place(b)];
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(fileA, fileB) || offsetA - offsetB;
	};
	return changes.toSorted((a, b) => rank(a) - rank(b) || byPlace(a.at ?? a.wasAt, b.at ?? b.wasAt) || byPlace(a.wasAt ?? a.at, b.wasAt ?? b.at) || (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(a.sentence, b.sentence));
}
function directionOfChanges(changes) {
	return (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.d)(changes.map(({ direction }) => direction));
}
// build/src/diff/names/name-words.js
const MAX_NAMED = 3;
function someOf(words, noun) {
	if (words.length <= MAX_NAMED) return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(words);
	const more = words.length - 2;
	return `${words.slice(0, 2).map(_index_js__WEBPACK_IMPORTED_MODULE_0__.z).join(", ")} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(more)} more ${noun}`;
}
function firstTool(tools) {
	const [first = "", ...others] = tools;
	return others.length <= 1 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(tools) : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(first)} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(others.length)} more tools`;
}
function becomes(before, after) {
	switch (`${before} > ${after}`) {
		case "blocked > needs approval": return "no longer blocked, but held for approval";
		case "blocked > warned": return "no longer blocked, only flagged with a warning";
		case "needs approval > warned": return "no longer held for approval, only flagged with a warning";
		case "needs approval > allowed": return "now allowed without approval";
		case "warned > allowed": return "now allowed without a warning";
		case "blocked > left to a model": return "no longer blocked, but left to a model to decide";
		case "needs approval > left to a model": return "no longer held for approval, but left to a model to decide";
		case "left to a model > allowed": return "now allowed without a check by a model";
		case "allowed > left to a model": return "now left to a model to decide";
		case "left to a model > needs approval": return "now held for approval";
		case "blocked > audited": return "no longer blocked, only audited";
		case "audited > allowed": return "now allowed without an audit";
		case "allowed > audited": return "now audited";
		case "warned > needs approval":
		case "allowed > needs approval": return "now held for approval";
		case "allowed > warned": return "now flagged with a warning";
		default: return after === "blocked" ? "now blocked" : "now allowed";
	}
}
function whoIs(cause, tools, example, listed) {
	if (tools.length > 0) return `${firstTool(tools)} ${tools.length === 1 ? "is" : "are"}`;
	const { decider } = cause;
	if (isOfOneName(cause)) return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(example)} is`;
	if (decider.kind === "entry" || decider.kind === "otherwise") return `requests such as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(requestText(example))} are`;
	return `tools such as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(example)}${listed ? " (not in the tool list)" : ""} are`;
}
function isOfOneName({ decider, kind }) {
	if (decider.kind === "forbidden") return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.To)(decider.forbidden.pattern.text);
	if (decider.kind !== "mapping" || kind !== "pattern" && kind !== "capability") return false;
	const [pattern, ...others] = kind === "pattern" ? [decider.pattern] : decider.capability.patterns;
	return pattern !== void 0 && others.length === 0 && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.To)(pattern.text);
}
function subjectOf$1({ kind, decider, actions }) {
	if (actions) return `tools that need ${someOf(actions, "actions")}`;
	switch (decider.kind) {
		case "forbidden": return `tools that ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.forbidden.pattern.text)} matches`;
		case "trigger": return `tools of the trigger on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.trigger.text)}`;
		case "mapping":
			if (kind === "capability") return `tools of the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.capability.name)}`;
			return `tools that ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.pattern.text)} matches`;
		case "entry": return `requests that ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.name)} matches`;
		case "otherwise": return "requests that no rule matches";
		case "default":
		case "absent": return "unmapped tools";
		case "ungoverned": return "every tool";
		default: return decider;
	}
}
function reasonOf$2(cause, sides, causes) {
	const { decider, side, kind } = cause;
	const isNew = side === "head";
	switch (decider.kind) {
		case "forbidden": return ruleReason(decider.forbidden, sides);
		case "trigger": {
			const key = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.xi)(decider.trigger);
			const [before, after] = [sides.base, sides.head].map(({ agent }) => [...agent?.policy?.triggers ?? [], ...agent?.card?.triggers ?? []].find((trigger) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.xi)(trigger) === key));
			const on = `trigger on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.trigger.text)}`;
			if (before && after && before.action !== after.action) return `the ${on} is now ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(after.action)} instead of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(before.action)}`;
			return isNew ? `a ${on} was added` : `the ${on} was removed`;
		}
		case "mapping":
			if (kind === "order") return `the pattern ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.pattern.text)} of the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.capability.name)} ${isNew ? "is now" : "is no longer"} the first match`;
			if (kind === "actions") return actionsReason(decider, cause.side, sides, causes);
			return mappingReason(decider, kind === "capability", sides, isNew);
		case "entry": return entryReason$1(decider, kind, isNew, sides, causes);
		case "otherwise": return `requests that no rule matches are now ${(0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.f)(sides.head.policy.otherwise)} instead of ${(0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.f)(sides.base.policy.otherwise)}`;
		case "default": return defaultReason(sides);
		case "ungoverned":
			if (!isNew) return "a policy now governs the agent";
			return sides.base.agent ? "the agent is no longer governed by a policy" : "no policy governs the agent";
		case "absent": return "the agent is new";
		default: return decider;
	}
}
const NAME_PHRASES = {
	kind: "names",
	levelOf: _call_words_js__WEBPACK_IMPORTED_MODULE_7__.f,
	whoIs,
	subjectOf: subjectOf$1,
	reasonOf: reasonOf$2,
	textOf: requestText,
	simpler: () => []
};
function requestText(request) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Oo)(request).join(" ");
}
function entryReason$1(rule, kind, isNew, { base, head }, causes) {
	const on = `the rule on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(requestText(rule.name))}`;
	if (kind === "order") return `${on} ${isNew ? "now decides" : "no longer decides"}`;
	const { key } = causes.causeOf(rule);
	const [before, after] = [base, head].map(({ limits, deciding }) => [...limits, ...deciding].find((candidate) => candidate.kind === "entry" && causes.causeOf(candidate).key === key));
	if (before && after) return `${on} now says ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(after.level)} instead of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(before.level)}`;
	return after ? `a new rule says ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(after.level)} for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(requestText(after.name))}` : `${on}, which said ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(rule.level)}, was removed`;
}
function ruleReason({ pattern }, { base, head }) {
	const rulesOf = ({ limits }) => (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.c)(limits, "forbidden").flatMap(({ forbidden: rule }) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Po)(rule.pattern) === (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Po)(pattern) ? [rule] : []);
	const [[before], [after]] = [rulesOf(base), rulesOf(head)];
	const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(pattern.text);
	if (after === void 0) return `the rule that ${before === void 0 || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wi)(before.severity) === "denied" ? "forbade" : "warned about"} ${text} was removed`;
	if (before === void 0) return `a new rule ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wi)(after.severity) === "denied" ? "forbids" : "warns about"} ${text}`;
	if (before.severity !== after.severity) return `the rule against ${text} now has severity ${after.severity} instead of ${before.severity}`;
	return `the exemptions from the rule against ${text} changed`;
}
function mappingReason({ capability, pattern, level }, whole, { base, head }, isNew) {
	const named = `the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(capability.name)}`;
	const beyond = isNew && level === "denied" ? ", which goes beyond the card" : "";
	if (!whole) return `${named} ${isNew ? "now" : "no longer"} maps ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(pattern.text)}${beyond}`;
	const patterns = someOf([...new Set(capability.patterns.map(({ text }) => text))], "patterns");
	if (isNew) return `${base.agent ? `the new capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(capability.name)}` : named} maps ${patterns}${beyond}`;
	return head.agent ? `${named}, which mapped ${patterns}, was removed` : "the agent was removed";
}
function actionsReason(mapping, side, { base, head }, causes) {
	const mappingAt = (end) => (side === end ? void 0 : causes.patternsLike(mapping, end)[0]) ?? mapping;
	const [former, present] = [mappingAt("base"), mappingAt("head")];
	const isOpened = present.exceeded.length < former.exceeded.length;
	const { exceeded } = isOpened ? former : present;
	const actions = exceeded.map(({ action }) => action.value);
	const list = someOf([...new Set(actions)], "actions");
	const [before, after] = [base.agent?.card, head.agent?.card];
	if (before && !after) return `the card that declared ${list} was removed`;
	if (!before && after) return `the new card does not declare ${list}`;
	const needs = ({ capability }) => actions.some((action) => capability.actions.some(({ value }) => value === action));
	const named = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(present.capability.name);
	if (isOpened && !needs(present)) return `the capability ${named} no longer needs ${list}`;
	if (!isOpened && !needs(former)) return `the capability ${named} now needs ${list}, which goes beyond the card`;
	if (exceeded.every(({ forbiddenAt }) => forbiddenAt)) return `the card ${isOpened ? "no longer" : "now"} forbids ${list}`;
	return `the card ${isOpened ? "now" : "no longer"} declares ${list}`;
}
function defaultWords({ policy: { otherwise } }) {
	if (otherwise.kind !== "default") return (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.f)(otherwise);
	const { unmappedAction, unmappedSeverity } = otherwise.defaults;
	switch (unmappedAction) {
		case "allow": return "allowed";
		case "warn": return "flagged with a warning";
		case "deny": return `denied with severity ${unmappedSeverity}`;
		default: return unmappedAction;
	}
}
function defaultReason({ base, head }) {
	const words = defaultWords(head);
	if (!base.agent) return `unmapped tools are ${words}`;
	return `unmapped tools are now ${words} instead of ${defaultWords(base)}`;
}
// build/src/diff/names/edited-patterns.js
function editedPatterns({ base, head }, isEdited) {
	const rules = [base, head].flatMap(_call_words_js__WEBPACK_IMPORTED_MODULE_7__.o);
	if (rules.some(({ condition }) => condition !== void 0)) return void 0;
	if (orderOf(base, isEdited) !== orderOf(head, isEdited)) return void 0;
	const patterns = /* @__PURE__ */ new Set();
	for (const rule of rules) {
		if (!isEdited(rule)) continue;
		if ((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ii)(rule) || rule.match.patterns === void 0) return void 0;
		for (const { text } of rule.match.patterns) patterns.add(text);
	}
	return [...patterns];
}
function orderOf({ policy }, isEdited) {
	const seen = /* @__PURE__ */ new Set();
	const text = [];
	const add = (mark, rules) => {
		let run = [];
		let level = "";
		const finish = () => {
			if (run.length > 0) text.push(`${mark} ${level}`);
			for (const pattern of run.sort()) text.push(pattern);
			run = [];
		};
		for (const rule of rules) {
			if (isEdited(rule) || seen.has(mark + rule.key)) continue;
			seen.add(mark + rule.key);
			if (rule.level !== level) finish();
			level = rule.level;
			run.push(rule.key);
		}
		finish();
	};
	const limiting = policy.stages.filter(({ role }) => role === "limits");
	for (const [index, stage] of limiting.entries()) add(`limit ${index}`, (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Tr)(stage));
	add("deciding", policy.stages.filter(({ role }) => role === "decides").flatMap((stage) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Tr)(stage)));
	return text.join("\n");
}
// build/src/diff/names/witnesses.js
const MAX_TOGETHER = 8;
const MAX_CLOSE_STATES = 1e4;
function askOverRequests({ base, head }, edits, limits) {
	const looks = [base, head].some((side) => side.limits.filter(edits.isEdited).length > MAX_TOGETHER) ? ["worst", "levels"] : [
		"sets",
		"worst",
		"levels"
	];
	const names = /* @__PURE__ */ new Set();
	const within = editedPatterns({
		base,
		head
	}, edits.isEdited);
	const closest = {
		...limits,
		...within && { within: [within] }
	};
	for (const look of looks) {
		const { stateLimit = _frames_js__WEBPACK_IMPORTED_MODULE_2__.So } = limits;
		const lookLimits = look === "levels" ? closest : {
			...closest,
			stateLimit: Math.min(stateLimit, MAX_CLOSE_STATES)
		};
		const details = [detailOf$1(base, edits, look), detailOf$1(head, edits, look)];
		const { classes, decided } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.k)(base.policy, head.policy, details, wayOf, lookLimits);
		for (const name of classes.values()) names.add(name);
		if (decided) return {
			names: [...names],
			decided
		};
	}
	return {
		names: [...names],
		decided: false
	};
}
function detailOf$1(side, { isEdited, causeOf }, look) {
	const limitsAndDefault = /* @__PURE__ */ new Set([...side.limits, side.policy.otherwise]);
	return {
		keyOf: (rule) => {
			if (look === "levels" || !isEdited(rule)) return void 0;
			return limitsAndDefault.has(rule) ? rule.key : causeOf(rule);
		},
		limits: look === "sets" ? "every" : "strictest"
	};
}
function wayOf(base, head) {
	if (base.rank === head.rank) return void 0;
	const [less, more] = base.rank < head.rank ? [base, head] : [head, base];
	const restricting = less.limits.filter(({ rank }) => rank < more.rank).map(({ text }) => text);
	return JSON.stringify([
		base.rank,
		head.rank,
		[...new Set(restricting)].sort(),
		less.settled.rank < more.rank && [less.settled.text, more.settled.text]
	]);
}
// build/src/diff/names/name-changes.js
function toolRequests(tools) {
	return tools.map((tool) => ({
		name: tool.canonical,
		request: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ji)(tool)
	}));
}
function nameChanges(sides, causes, known, limits, phrases = NAME_PHRASES) {
	const { base, head } = sides;
	const { names, decided } = askOverRequests(sides, {
		isEdited: causes.isEdited,
		causeOf: (rule) => causes.causeOf(rule).key
	}, limits);
	const groups = new Groups(causes);
	for (const { name, request } of known) groups.add(base.decide(request), head.decide(request), name, true);
	const further = [...base.limits, ...head.limits].filter(causes.isEdited).flatMap(namesLike);
	for (const name of [...names, ...further]) groups.add(base.decide(name), head.decide(name), name, false);
	const shown = {
		isListed: known.length > 0,
		phrases
	};
	const found = new Map(groups.all().map((group) => [draftOf$1(group, sides, causes, shown), group]));
	return {
		changes: decided ? [...found.keys()] : [...found.keys(), undecided$2(phrases)],
		origins: found,
		effective: groups.effective(),
		contributing: groups.contributing(),
		decided
	};
}
function namesLike({ match: { patterns = [] }, condition }) {
	const conditionPatterns = condition === void 0 || condition === "unreadable" ? [] : (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pi)(condition);
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Eo)([...patterns, ...conditionPatterns].map(({ text }) => text));
}
var Groups = class {
	#causes;
	#groups = /* @__PURE__ */ new Map();
	#lesser = [];
	#effective = /* @__PURE__ */ new Set();
	#deciding = /* @__PURE__ */ new Set();
	constructor(causes) {
		this.#causes = causes;
	}
	add(base, head, name, known) {
		if (base.level === head.level) return;
		for (const { settled } of [base, head]) for (const rule of settled.filter(this.#causes.isEdited)) this.#deciding.add(this.#causes.causeOf(rule).key);
		const { first, lesser } = this.#causes.between(base, head);
		for (const cause of first) this.#put({
			cause,
			base,
			head,
			name,
			known
		});
		for (const cause of lesser) this.#lesser.push({
			cause,
			base,
			head,
			name,
			known
		});
	}
	all() {
		const known = new Set(this.#effective);
		for (const lesser of this.#lesser) if (!known.has(lesser.cause.key)) this.#put(lesser);
		return [...this.#groups.values()];
	}
	effective() {
		return this.#effective;
	}
	contributing() {
		return /* @__PURE__ */ new Set([...this.#effective, ...this.#deciding]);
	}
	#put({ cause, base, head, name, known }) {
		this.#effective.add(cause.key);
		const key = JSON.stringify([
			base.level,
			head.level,
			cause.key
		]);
		const group = this.#groups.get(key) ?? {
			cause,
			base,
			head,
			tools: []
		};
		this.#groups.set(key, group);
		if (known) group.tools.push(name);
		else group.example ??= name;
	}
};
function draftOf$1(group, sides, causes, { isListed, phrases }) {
	const { cause, base, head } = group;
	const example = group.example === void 0 ? void 0 : simplest(group.example, sides, phrases);
	const tools = [...new Set(group.tools)].sort();
	const [before, after] = [phrases.levelOf(base), phrases.levelOf(head)];
	const who = phrases.whoIs(cause, tools, example ?? "", isListed);
	const [at, wasAt] = [placeOf$1(head, cause, "head", causes), placeOf$1(base, cause, "base", causes)];
	return {
		direction: towards((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Li)(base), (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Li)(head)),
		kind: phrases.kind,
		subject: phrases.subjectOf(cause),
		before,
		after,
		sentence: `${who} ${becomes(before, after)}: ${phrases.reasonOf(cause, sides, causes)}`,
		tools,
		...tools.length === 0 && example !== void 0 && { example: phrases.textOf(example) },
		...at && { at },
		...wasAt && { wasAt }
	};
}
function simplest(example, { base, head }, { simpler }) {
	let decisions;
	for (const candidate of simpler(example)) {
		decisions ??= [base.decide(example), head.decide(example)];
		const [before, after] = decisions;
		if (base.decide(candidate) === before && head.decide(candidate) === after) return candidate;
	}
	return example;
}
function placeOf$1(decision, cause, side, causes) {
	const [settled] = decision.settled;
	const worst = decision.limits.toSorted((a, b) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Li)(a) - (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Li)(b))[0];
	const deciding = worst && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Li)(worst) <= (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Li)(settled) ? worst : settled;
	return (cause.side === side ? cause.decider : causes.counterpart(cause) ?? deciding).place;
}
function undecided$2({ kind }) {
	const [subject, more] = UNDECIDED[kind] ?? ["tools of some names", "tools are"];
	return {
		direction: "widens",
		kind,
		subject,
		before: _call_words_js__WEBPACK_IMPORTED_MODULE_7__.u[0],
		after: "allowed",
		sentence: `Card Gate could not determine whether more ${more} now allowed, so this counts as a widening`,
		undecided: true
	};
}
const UNDECIDED = {
	request: ["some requests", "requests are"],
	call: ["some calls", "calls are"]
};
// build/src/diff/access/access-side.js
function accessSides(base, head, reached) {
	const lists = [base?.access, head?.access].flatMap((access) => access ? [...access.floors, ...access.own] : []);
	const patterns = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.br)(lists.flatMap(({ entries }) => entries));
	return {
		base: sideOf$1(base, reached, patterns),
		head: sideOf$1(head, reached, patterns)
	};
}
function sideOf$1(agent, reached, patterns) {
	if (agent?.access === void 0) {
		const side = (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.l)({
			stages: [],
			otherwise: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Or)(agent ? "allowed" : "denied"),
			outcomes: [],
			settings: [],
			fields: 5 + patterns.size,
			requests: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.gr)(patterns.size)
		});
		return {
			isPresent: agent !== void 0,
			entryOf: () => void 0,
			side
		};
	}
	const { policy, entryOf } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.pr)(agent.access, (entry) => reached.has(entry), patterns);
	return {
		lists: agent.access,
		isPresent: true,
		entryOf,
		side: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.l)(policy)
	};
}
function entryOfRule({ base, head }, rule) {
	return base.entryOf(rule) ?? head.entryOf(rule);
}
// build/src/diff/access/access-words.js
const VERBS = {
	denied: [
		"denies",
		"denying",
		"denied"
	],
	"needs approval": [
		"holds",
		"holding",
		"held"
	],
	warned: [
		"audits",
		"auditing",
		"audited"
	],
	allowed: [
		"allows",
		"allowing",
		"allowed"
	]
};
const DEFAULTS = {
	denied: "deny",
	"needs approval": "deny",
	warned: "audit",
	allowed: "allow"
};
function accessPhrases(sides, limits, about) {
	const { sqlPatterns } = about;
	return {
		kind: "request",
		levelOf: (decision) => decision.level === "warned" ? "audited" : (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.f)(decision),
		whoIs: (cause, tools, example) => {
			const once = limits === "reached" ? ", once a limit is reached," : "";
			if (tools.length > 0) return `calls to ${firstTool(tools)}${once} are`;
			const text = textOf$2(example, sqlPatterns);
			return isOfDefault(cause, sides) ? `requests that no entry matches, such as ${text}${once === "" ? "," : once} are` : `requests such as ${text}${once} are`;
		},
		subjectOf: ({ decider }) => {
			const listed = entryOfRule(sides, decider);
			return listed ? `requests that the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(listed.entry.name)} matches` : "requests that no entry matches";
		},
		reasonOf: (cause) => reasonOf$1(cause, sides),
		textOf: (example) => textOf$2(example, sqlPatterns),
		simpler: (example) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.O)(example, about)
	};
}
function textOf$2(example, patterns) {
	const request = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__._r)(example);
	const isSql = request.resource.startsWith("sql:") && request.resource !== "sql:";
	const matched = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.yr)(example, patterns).filter(({ matched }) => matched !== "none");
	if (isSql || matched.length === 0) return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.D)(request);
	const texts = matched.map(({ regex }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(regex.source)).join(" and ");
	return `${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.D)(request)} with SQL that matches ${texts}`;
}
function isOfDefault({ decider }, { base, head }) {
	return decider.kind === "otherwise" && base.lists !== void 0 && head.lists !== void 0;
}
function reasonOf$1({ decider, side, kind }, sides) {
	const { base, head } = sides;
	if (!base.isPresent) return "the agent is new";
	if (head.lists === void 0) return "the access list was removed";
	if (decider.kind === "otherwise") {
		const now = `${DEFAULTS[head.side.policy.otherwise.level]} instead of ${DEFAULTS[base.side.policy.otherwise.level]}`;
		return base.lists === void 0 ? "the agent now has an access list" : `the default is now ${now}`;
	}
	const listed = entryOfRule(sides, decider);
	const entry = `the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(listed?.entry.name ?? "")}`;
	if (kind === "order") {
		const isHigher = listed !== void 0 && head.entryOf(decider) !== void 0;
		return `${entry} ${side === "head" && isHigher ? "now comes first" : "no longer comes first"}`;
	}
	return entryReason(decider, side, entry, sides);
}
function entryReason(rule, side, entry, sides) {
	const listed = sides[side].entryOf(rule);
	const other = sides[side === "head" ? "base" : "head"];
	const counterpart = listed && sameEntry(other, listed.entry.name);
	const [verb, , past] = VERBS[rule.level];
	const once = listed?.entry.limit ? " once its limit is reached" : "";
	if (counterpart === void 0) return side === "head" ? `the new ${entry.slice(4)} ${verb} them${once}` : `${entry}, which ${past} them${once}, was ${isDisabled(other, listed?.entry.name) ? "disabled" : "removed"}`;
	if (listed && LEVELS_OF[counterpart.effect] !== rule.level) {
		const [now, former] = side === "head" ? [rule.level, LEVELS_OF[counterpart.effect]] : [LEVELS_OF[counterpart.effect], rule.level];
		return `${entry} now ${VERBS[now][0]} them instead of ${VERBS[former][1]} them`;
	}
	if (listed?.entry.limit === void 0 && counterpart.limit) return side === "head" ? `${entry} no longer waits for its limit to be reached` : `${entry} now ${verb} them only once its limit is reached`;
	return side === "head" ? `${entry} now matches them` : `${entry} no longer matches them`;
}
const LEVELS_OF = {
	deny: "denied",
	audit: "warned",
	allow: "allowed"
};
function sameEntry({ lists }, name) {
	return [...lists?.own ?? [], ...lists?.floors ?? []].flatMap(({ entries }) => entries).find((entry) => entry.enabled && entry.name === name);
}
function isDisabled({ lists }, name) {
	return [...lists?.own ?? [], ...lists?.floors ?? []].some(({ entries }) => entries.some((entry) => !entry.enabled && entry.name === name));
}
// build/src/diff/access/entry-pairs.js
function entryPairs({ base, head }) {
	return ["floors", "own"].flatMap((scope) => {
		const listed = (lists) => (lists?.[scope] ?? []).flatMap((list) => list.entries.filter(({ enabled }) => enabled).map((entry) => ({
			entry,
			list
		})));
		return pairsOf(listed(base), listed(head));
	});
}
const KEYS = [
	({ entry, list }) => JSON.stringify([entry.name, list.document.file]),
	({ entry }) => entry.name,
	({ entry }) => contentOf(entry)
];
function pairsOf(base, head) {
	const partners = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const keyOf of KEYS) {
		const free = /* @__PURE__ */ new Map();
		for (const listed of base) {
			if (taken.has(listed)) continue;
			const key = keyOf(listed);
			const others = free.get(key);
			if (others) others.push(listed);
			else free.set(key, [listed]);
		}
		for (const others of free.values()) others.reverse();
		for (const listed of head) {
			const partner = partners.has(listed) ? void 0 : free.get(keyOf(listed))?.pop();
			if (partner === void 0) continue;
			partners.set(listed, partner);
			taken.add(partner);
		}
	}
	return [...head.map((listed) => {
		const partner = partners.get(listed);
		return partner ? {
			base: partner,
			head: listed
		} : { head: listed };
	}), ...base.filter((listed) => !taken.has(listed)).map((listed) => ({ base: listed }))];
}
function contentOf({ effect, patterns, sql, limit, hasBrokenLimit }) {
	const fields = Object.entries(patterns).map(([field, { text }]) => [field, text]);
	return JSON.stringify([
		effect,
		fields,
		sql?.text,
		limit && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Sn)(limit),
		hasBrokenLimit
	]);
}
// build/src/diff/access/entry-settings.js
function entrySettingChanges(lists, pairs) {
	return [...severityChanges(pairs), ...neverChanges(lists)];
}
function severityChanges(pairs) {
	return pairs.flatMap(({ base, head }) => {
		const [before, entry] = [base?.entry, head?.entry];
		if (before?.effect !== "deny" || entry?.effect !== "deny" || before.severity === entry.severity) return [];
		return [{
			direction: towards(_frames_js__WEBPACK_IMPORTED_MODULE_2__.jo[before.severity], _frames_js__WEBPACK_IMPORTED_MODULE_2__.jo[entry.severity]),
			kind: "severity",
			subject: `the severity of the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(entry.name)}`,
			before: before.severity,
			after: entry.severity,
			sentence: `requests that the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(entry.name)} denies now have severity ${entry.severity} instead of ${before.severity}`,
			at: entry.place,
			wasAt: before.place
		}];
	});
}
function neverChanges({ base, head }) {
	const [before, after] = [neverOf(base), neverOf(head)];
	const draft = (direction, text, item) => ({
		direction,
		kind: "setting",
		subject: `requests with ${text} under "never"`,
		before: direction === "widens" ? "never allowed" : null,
		after: direction === "widens" ? null : "never allowed",
		sentence: direction === "widens" ? `the floor no longer forbids requests with ${text} for all agents` : `the floor now forbids requests with ${text} for all agents`,
		...direction === "widens" ? { wasAt: item.place } : { at: item.place }
	});
	return [...[...before].flatMap(([text, item]) => after.has(text) ? [] : [draft("widens", text, item)]), ...[...after].flatMap(([text, item]) => before.has(text) ? [] : [draft("narrows", text, item)])];
}
function neverOf(lists) {
	const never = [...lists?.floors ?? [], ...lists?.own ?? []].flatMap((list) => list.never);
	return new Map(never.map((item) => {
		return [Object.entries(item.patterns).map(([field, { text }]) => `${field} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(text)}`).join(", "), item];
	}));
}
// build/src/pattern/time/local-time-text.js
const twoDigits = (value) => String(value).padStart(2, "0");
function localTimeText(time, zone) {
	const { weekday, day, month, hour, minute } = time;
	return `${`${_frames_js__WEBPACK_IMPORTED_MODULE_2__.Xa[weekday]} ${day} ${_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ya[month - 1]}`}, ${twoDigits(hour)}:${twoDigits(minute)} ${zone.name}`;
}
// build/src/pattern/time/day-schedule.js
var DaySchedule = class {
	#crons;
	#byDate = /* @__PURE__ */ new Map();
	#byCrons = /* @__PURE__ */ new Map();
	constructor(crons) {
		this.#crons = crons;
	}
	on(date) {
		const key = (date.month * 32 + date.day) * 7 + date.weekday;
		const known = this.#byDate.get(key);
		if (known !== void 0) return known;
		const indices = [...this.#crons.keys()].filter((index) => {
			const cron = this.#crons[index];
			return cron !== void 0 && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ua)(cron, date);
		});
		const name = indices.join();
		const day = this.#byCrons.get(name) ?? {
			id: this.#byCrons.size,
			minutes: minutesOf(indices.flatMap((index) => this.#crons[index] ?? []))
		};
		this.#byCrons.set(name, day);
		this.#byDate.set(key, day);
		return day;
	}
};
function minutesOf(crons) {
	return Array.from({ length: _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ja }, (_, minute) => crons.some((cron) => cron.hour[Math.floor(minute / 60)] && cron.minute[minute % 60]));
}
// build/src/pattern/time/schedule-days.js
function localDays({ kind, windows }) {
	const schedule = new DaySchedule(windows.flatMap((window) => window.crons));
	const isInside = kind === "inside";
	return (dayNumber) => {
		const { id, minutes } = schedule.on((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Za)(dayNumber));
		return {
			key: String(id),
			includes: (minute) => minutes[minute] === isInside
		};
	};
}
function utcDays({ kind, windows }) {
	const parts = windows.map(utcDaysOfWindow);
	const isInside = kind === "inside";
	return (dayNumber) => {
		const days = parts.map((part) => part(dayNumber));
		const keys = days.map((day) => day.key);
		return {
			key: keys.includes(void 0) ? void 0 : keys.join(" "),
			includes: (minute) => days.some((day) => day.includes(minute)) === isInside
		};
	};
}
function utcDaysOfWindow(window) {
	const schedule = new DaySchedule(window.crons);
	return (dayNumber) => {
		const start = dayNumber * _frames_js__WEBPACK_IMPORTED_MODULE_2__.po;
		const offset = window.zone.offsetAt(start);
		if (offset !== window.zone.offsetAt(start + 864e5) || offset % 6e4 !== 0) return {
			key: void 0,
			includes: (minute) => (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.y)(window, start + minute * _frames_js__WEBPACK_IMPORTED_MODULE_2__.ho)
		};
		const localStart = (start + offset) / _frames_js__WEBPACK_IMPORTED_MODULE_2__.ho;
		const localDay = Math.floor(localStart / _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ja);
		const first = localStart - localDay * _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ja;
		const [today, tomorrow] = [localDay, localDay + 1].map((day) => schedule.on((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Za)(day)));
		return {
			key: `${first},${today?.id},${tomorrow?.id}`,
			includes: (minute) => {
				const local = first + minute;
				return (local < 1440 ? today?.minutes[local] : tomorrow?.minutes[local - _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ja]) === true;
			}
		};
	};
}
// build/src/pattern/time/new-time.js
const CALENDAR_CYCLE_DAYS = 146097;
const CLOCK_CYCLE_DAYS = 10227;
const FIRST_OF_2000 = Date.UTC(2e3, 0, 1) / _frames_js__WEBPACK_IMPORTED_MODULE_2__.ho;
function firstNewTime(before, after, from) {
	const windows = [...after.windows, ...before.windows];
	const zone = windows[0]?.zone ?? (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Bt)("UTC");
	if (zone === void 0) return void 0;
	return windows.every((window) => window.zone.id === zone.id) ? firstInOneZone(before, after, from, zone) : firstInZones(before, after, from, zone);
}
function firstInOneZone(before, after, from, zone) {
	const start = minuteNumber(from + zone.offsetAt(from));
	const [old, next] = [localDays(before), localDays(after)];
	if (newMinutes(old, next, FIRST_OF_2000, CLOCK_CYCLE_DAYS).next().done) return void 0;
	let skipped;
	for (const minute of newMinutes(old, next, start, CALENDAR_CYCLE_DAYS)) {
		if (isOnClocks(minute * 6e4, zone)) return {
			time: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Qa)(minute),
			zone
		};
		skipped ??= minute;
	}
	return skipped === void 0 ? void 0 : {
		time: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Qa)(skipped),
		zone
	};
}
function firstInZones(before, after, from, zone) {
	const [old, next] = [utcDays(before), utcDays(after)];
	for (const minute of newMinutes(old, next, minuteNumber(from), CLOCK_CYCLE_DAYS)) return {
		time: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.zt)(minute * _frames_js__WEBPACK_IMPORTED_MODULE_2__.ho, zone),
		zone
	};
}
const minuteNumber = (at) => Math.floor(at / _frames_js__WEBPACK_IMPORTED_MODULE_2__.ho);
function* newMinutes(before, after, start, days) {
	const firstDay = Math.floor(start / _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ja);
	const withoutNew = /* @__PURE__ */ new Set();
	for (let dayNumber = firstDay; dayNumber <= firstDay + days; dayNumber++) {
		const [was, is] = [before(dayNumber), after(dayNumber)];
		const key = was.key === void 0 || is.key === void 0 ? void 0 : `${was.key}/${is.key}`;
		if (key !== void 0 && withoutNew.has(key)) continue;
		let isWithoutNew = true;
		for (let minute = 0; minute < _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ja; minute++) {
			if (!is.includes(minute) || was.includes(minute)) continue;
			isWithoutNew = false;
			const number = dayNumber * _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ja + minute;
			if (number >= start) yield number;
		}
		if (isWithoutNew && key !== void 0) withoutNew.add(key);
	}
}
function isOnClocks(local, zone) {
	return [local - _frames_js__WEBPACK_IMPORTED_MODULE_2__.po, local + _frames_js__WEBPACK_IMPORTED_MODULE_2__.po].some((near) => {
		const offset = zone.offsetAt(near);
		return zone.offsetAt(local - offset) === offset;
	});
}
// build/src/diff/access/limit-changes.js
function limitChanges$1(pairs) {
	return pairs.flatMap(({ base, head }) => {
		const [before, entry] = [base?.entry.limit, head?.entry];
		const after = entry?.limit;
		if (before === void 0 || entry === void 0 || after === void 0) return [];
		const { effect, example } = compareLimits(before, after);
		if (effect === "same") return [];
		const [was, now] = [(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Sn)(before), (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Sn)(after)];
		return [{
			direction: DIRECTIONS$1[effect],
			kind: "limit",
			subject: `the limit of the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(entry.name)}`,
			before: was,
			after: now,
			sentence: `the limit of the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(entry.name)} is now ${now} instead of ${was}${example === void 0 ? "" : `, so it no longer applies on ${example}`}`,
			at: after.place,
			wasAt: before.place,
			...effect === "unclear" && { undecided: true }
		}];
	});
}
const DIRECTIONS$1 = {
	wider: "widens",
	narrower: "narrows",
	unclear: "widens"
};
function compareLimits(before, after) {
	if (before.kind === "rate" && after.kind === "rate") return { effect: compareRates(before, after) };
	if (before.kind === "retry_loop" && after.kind === "retry_loop") return { effect: compareLoops(before, after) };
	if (before.kind === "token_budget" && after.kind === "token_budget") return { effect: compareBudgets(before, after) };
	if (before.kind === "time_window" && after.kind === "time_window") return compareWindows(before, after);
	return { effect: "unclear" };
}
function combined$1(effects) {
	for (const effect of [
		"wider",
		"unclear",
		"narrower"
	]) if (effects.includes(effect)) return effect;
	return "same";
}
function higherIsWider(before, after) {
	return after === before ? "same" : after > before ? "wider" : "narrower";
}
function compareRates(before, after) {
	return combined$1([
		higherIsWider(before.max, after.max),
		comparePeriods(before.per, after.per),
		compareKeys(before.by, after.by)
	]);
}
function comparePeriods(before, after) {
	if (before === after) return "same";
	if (before === "session" || after === "session") return "unclear";
	return higherIsWider(after, before);
}
function compareKeys(before, after) {
	if (before === after) return "same";
	const broad = ["entry", "agent"];
	const rank = (key) => broad.includes(key) ? broad.indexOf(key) : _frames_js__WEBPACK_IMPORTED_MODULE_2__.qa.length;
	if (rank(before) === rank(after)) return "unclear";
	return higherIsWider(rank(before), rank(after));
}
function compareLoops(before, after) {
	const within = (limit) => limit.within ?? Number.POSITIVE_INFINITY;
	return combined$1([
		higherIsWider(before.max, after.max),
		higherIsWider(within(after), within(before)),
		before.on === after.on ? "same" : "unclear"
	]);
}
const COUNTED = {
	total: [
		"input",
		"cache read",
		"cache write",
		"output"
	],
	input: [
		"input",
		"cache read",
		"cache write"
	],
	uncached: [
		"input",
		"cache write",
		"output"
	],
	output: ["output"]
};
function compareBudgets(before, after) {
	return combined$1([higherIsWider(before.max, after.max), compareCounts(COUNTED[before.count], COUNTED[after.count])]);
}
function compareCounts(before, after) {
	const isLess = before.some((kind) => !after.includes(kind));
	const isMore = after.some((kind) => !before.includes(kind));
	if (isLess) return isMore ? "unclear" : "wider";
	return isMore ? "narrower" : "same";
}
const START = Date.UTC(2025, 0, 6);
function compareWindows(before, after) {
	const setOf = ({ reached, window }) => ({
		kind: reached,
		windows: [window]
	});
	const [was, is] = [setOf(before), setOf(after)];
	const lifted = firstNewTime(is, was, START);
	if (lifted) return {
		effect: "wider",
		example: localTimeText(lifted.time, lifted.zone)
	};
	return { effect: firstNewTime(was, is, START) ? "narrower" : "same" };
}
// build/src/diff/access/limit-states.js
const MAX_STATES$1 = 32;
function limitStates(lists) {
	const pairs = entryPairs(lists);
	const limited = pairs.filter(({ base, head }) => base?.entry.limit ?? head?.entry.limit);
	if (limited.length === 0) return {
		states: [/* @__PURE__ */ new Set()],
		isComplete: true
	};
	const sides = {
		base: sideOf(pairs, "base", lists.base),
		head: sideOf(pairs, "head", lists.head)
	};
	const states = /* @__PURE__ */ new Map();
	const add = (reached) => {
		const chosen = limited.filter((pair) => reached.includes(pair));
		const key = chosen.map((pair) => limited.indexOf(pair)).join();
		if (!states.has(key)) states.set(key, entriesOf$1(chosen));
	};
	add([]);
	add(limited);
	const edited = editedPairs(pairs, sides);
	for (const [here, there] of [["base", "head"], ["head", "base"]]) for (const pair of edited) {
		const entry = pair[here]?.entry;
		if (entry === void 0) continue;
		const rest = limited.filter((other) => other !== pair && other[there]?.entry.limit && !sides[here].precedes(other, pair));
		const own = entry.limit ? [pair] : [];
		add([...own, ...rest.filter((other) => other[there]?.entry.effect !== entry.effect)]);
		add(own);
		if (states.size > MAX_STATES$1) return {
			states: [...states.values()],
			isComplete: false
		};
	}
	return {
		states: [...states.values()],
		isComplete: true
	};
}
function entriesOf$1(pairs) {
	return new Set(pairs.flatMap(({ base, head }) => [base, head].flatMap((side) => side?.entry ?? [])));
}
function sideOf(pairs, side, lists) {
	const pairOf = /* @__PURE__ */ new Map();
	for (const pair of pairs) {
		const entry = pair[side]?.entry;
		if (entry) pairOf.set(entry, pair);
	}
	const stages = [...(lists?.floors ?? []).map((floor) => [floor]), lists?.own ?? []];
	const places = /* @__PURE__ */ new Map();
	for (const [stage, group] of stages.entries()) for (const [at, { entry }] of (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.mr)(group).entries()) {
		const pair = pairOf.get(entry);
		if (pair) places.set(pair, {
			stage,
			at
		});
	}
	return {
		order: [...places.keys()],
		precedes: (first, second) => {
			const [a, b] = [places.get(first), places.get(second)];
			return a !== void 0 && b !== void 0 && a.stage === b.stage && a.at < b.at;
		}
	};
}
function editedPairs(pairs, { base, head }) {
	const edited = new Set(pairs.filter(({ base: was, head: is }) => !isSame(was, is)));
	const isKept = (pair) => pair.base !== void 0 && pair.head !== void 0;
	const [before, after] = [base.order.filter(isKept), head.order.filter(isKept)];
	const first = before.findIndex((pair, index) => after[index] !== pair);
	const last = before.findLastIndex((pair, index) => after[index] !== pair);
	for (const pair of first === -1 ? [] : before.slice(first, last + 1)) edited.add(pair);
	return [...edited];
}
function isSame(was, is) {
	return was !== void 0 && is !== void 0 && contentOf(was.entry) === contentOf(is.entry);
}
// build/src/diff/access/access-changes.js
function accessChanges(base, head, tools, limits) {
	if (base?.access === void 0 && head?.access === void 0) return [];
	const lists = {
		base: base?.access,
		head: head?.access
	};
	const sqlCount = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.br)([...entriesOf(lists.base), ...entriesOf(lists.head)]).size;
	const isTooMuch = sqlCount > MAX_SQL_PATTERNS && !haveSameRules(lists);
	const { states, isComplete } = limitStates(lists);
	const requests = /* @__PURE__ */ new Map();
	for (const state of sqlCount > MAX_SQL_PATTERNS ? [] : states) for (const change of requestChanges(base, head, state, tools, limits)) {
		const key = reasonAndDirection(change);
		if (!requests.has(key)) requests.set(key, change);
	}
	const pairs = base && head ? entryPairs(lists) : [];
	return [
		...requests.values(),
		...isTooMuch ? [undecided$1("requests with SQL")] : [],
		...isComplete ? [] : [undecided$1("requests that are made while only some limits are reached")],
		...limitChanges$1(pairs),
		...base && head ? entrySettingChanges(lists, pairs) : []
	];
}
const MAX_SQL_PATTERNS = 64;
function entriesOf(lists) {
	return [...lists?.floors ?? [], ...lists?.own ?? []].flatMap(({ entries }) => entries);
}
function haveSameRules({ base, head }) {
	const rulesOf = (group) => [(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.mr)(group).map(({ entry }) => contentOf(entry)), group.some(({ otherwise }) => otherwise === "deny")];
	const textOf = (lists) => JSON.stringify(lists && [...lists.floors.map((floor) => rulesOf([floor])), rulesOf(lists.own)]);
	return textOf(base) === textOf(head);
}
function undecided$1(subject) {
	return {
		direction: "widens",
		kind: "request",
		subject,
		before: null,
		after: null,
		sentence: `Card Gate could not determine whether the change allows more ${subject}, so this counts as a widening`,
		undecided: true
	};
}
function reasonAndDirection({ direction, subject, before, after }) {
	return JSON.stringify([
		direction,
		subject,
		before,
		after
	]);
}
function requestChanges(base, head, state, tools, limits) {
	const sides = accessSides(base, head, state);
	const policies = {
		base: sides.base.side,
		head: sides.head.side
	};
	const lists = [base, head].flatMap((agent) => agent?.access ? [...agent.access.floors, ...agent.access.own] : []);
	const sqlPatterns = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.br)(lists.flatMap(({ entries }) => entries));
	const present = head ?? base;
	const actors = present ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(present) : [];
	const known = tools.flatMap((tool) => {
		const [actor] = actors;
		if (actor === void 0) return [];
		const request = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.hr)({ actor }, (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ji)(tool), sqlPatterns);
		return [{
			name: tool.canonical,
			request
		}];
	});
	const names = tools.map(({ canonical }) => canonical);
	const phrases = accessPhrases(sides, state.size > 0 ? "reached" : "open", {
		actors,
		tools: names,
		sqlPatterns
	});
	return nameChanges(policies, new _call_words_js__WEBPACK_IMPORTED_MODULE_7__.r(policies), known, limits, phrases).changes;
}
// build/src/diff/fields/lists.js
function reverse(direction) {
	return direction === "widens" ? "narrows" : direction === "narrows" ? "widens" : "neutral";
}
function listChanges(base, head, words, near) {
	const { kind, coming, subject, state, came, gone } = words;
	const [before, after] = [new Set(base.map(({ value }) => value)), new Set(head.map(({ value }) => value))];
	return [...firstOfEach(head).filter(({ value }) => !before.has(value)).map(({ value, place }) => ({
		direction: coming,
		kind,
		subject: `the ${subject(value)}`,
		before: null,
		after: state,
		sentence: came(value),
		at: place
	})), ...firstOfEach(base).filter(({ value }) => !after.has(value)).map(({ value, place }) => ({
		direction: reverse(coming),
		kind,
		subject: `the ${subject(value)}`,
		before: state,
		after: null,
		sentence: gone(value),
		wasAt: place,
		...near && { at: near }
	}))];
}
function firstOfEach(list) {
	return list.filter(({ value }, index) => list.findIndex((entry) => entry.value === value) === index);
}
function settingChange(kind, subject, base, head, near) {
	if (base.rank === head.rank || Number.isNaN(base.rank) && Number.isNaN(head.rank)) return void 0;
	const at = head.place ?? near;
	const now = head.words === null ? `${subject} (${base.words}) was removed` : `${subject} is now ${head.words}`;
	const was = head.words !== null && base.words !== null ? ` instead of ${base.words}` : "";
	return {
		direction: head.rank < base.rank ? "narrows" : "widens",
		kind,
		subject,
		before: base.words,
		after: head.words,
		sentence: `${now}${was}`,
		...at && { at },
		...base.place && { wasAt: base.place }
	};
}
// build/src/diff/fields/conscience.js
function conscienceChanges(base, head) {
	const [before, after] = [byContent(base), byContent(head)];
	const kept = [...after].flatMap(([content, value]) => {
		const former = before.get(content);
		return former === void 0 ? [] : keptValueChange(content, former, value);
	});
	const mode = settingChange("conscience", "the mode of the conscience", modeOf(base), modeOf(head), head.place);
	return [
		...mode ? [mode] : [],
		...listChanges([...before].map(([value, { place }]) => ({
			value,
			place
		})), [...after].map(([value, { place }]) => ({
			value,
			place
		})), {
			kind: "conscience",
			coming: "narrows",
			subject: (value) => `conscience value ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(value)}`,
			state: "held",
			came: (value) => `the conscience now contains ${typeWords(after.get(value))} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(value)}`,
			gone: (value) => `the conscience no longer contains ${typeWords(before.get(value))} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(value)}`
		}, head.place),
		...kept
	];
}
function byContent({ conscienceValues }) {
	const values = /* @__PURE__ */ new Map();
	for (const value of conscienceValues) if (!values.has(value.content) || isBoundary(value)) values.set(value.content, value);
	return values;
}
function isBoundary({ type }) {
	return type === "BOUNDARY";
}
function typeWords(value) {
	return value && isBoundary(value) ? "the boundary" : "the value";
}
function modeOf({ conscienceMode }) {
	const mode = conscienceMode?.value ?? "augment";
	return {
		rank: mode === "replace" ? 0 : 1,
		words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(mode),
		...conscienceMode && { place: conscienceMode.place }
	};
}
function keptValueChange(content, base, head) {
	const setting = (value) => ({
		rank: (isBoundary(value) ? 0 : 2) + (value.severity === "advisory" ? 1 : 0),
		words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(value.severity === void 0 ? value.type : `${value.type}, ${value.severity}`),
		place: value.place
	});
	return [settingChange("conscience", `the conscience value ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(content)}`, setting(base), setting(head), head.place)].flatMap((change) => change ?? []);
}
// build/src/diff/fields/expiry.js
function expiryChange(base, head, near) {
	const [before, after] = [momentOf(base?.value), momentOf(head?.value)];
	if (base?.value === head?.value || before === after && !Number.isNaN(before)) return [];
	const isUnclear = Number.isNaN(before) || Number.isNaN(after);
	const words = (date) => date ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(date.value) : null;
	const [formerWords, presentWords] = [words(base), words(head)];
	return [{
		direction: isUnclear || after > before ? "widens" : "narrows",
		kind: "expiry",
		subject: "the expiry of the card",
		before: formerWords,
		after: presentWords,
		sentence: sentenceOf$2(formerWords, presentWords, isUnclear),
		at: head?.place ?? near,
		...base && { wasAt: base.place },
		...isUnclear && { undecided: true }
	}];
}
function sentenceOf$2(before, after, isUnclear) {
	if (after === null) return `the card no longer expires; its expiry was ${before}`;
	if (before === null) return `the card, which had no expiry, now expires at ${after}`;
	return `the card now expires at ${after} instead of ${before}${isUnclear ? "; these dates cannot be compared, so this counts as a widening" : ""}`;
}
function momentOf(text) {
	return text === void 0 ? Number.POSITIVE_INFINITY : (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.fo)(text) ?? NaN;
}
// build/src/diff/fields/settings.js
function settingChanges(base, head, { kinds = {}, near } = {}) {
	return [...new Set([...base, ...head].map(({ key }) => key))].flatMap((key) => {
		const [before, after] = [base, head].map((list) => list.find((setting) => setting.key === key));
		const present = after ?? before;
		if (present === void 0) return [];
		const comparison = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.bn)(present.order, before?.value, after?.value);
		if (comparison === "same") return [];
		const [formerWords, presentWords] = [wordsOf(before), wordsOf(after)];
		const at = after?.place ?? near;
		return [{
			direction: DIRECTIONS[comparison],
			kind: kinds[key] ?? "setting",
			subject: present.subject,
			before: formerWords,
			after: presentWords,
			sentence: membersSentence(present.subject, before, after) ?? sentenceOf$1(present.subject, formerWords, presentWords),
			...at && { at },
			...before?.place && { wasAt: before.place },
			...comparison === "unclear" && { undecided: true }
		}];
	});
}
const DIRECTIONS = {
	wider: "widens",
	both: "widens",
	unclear: "widens",
	narrower: "narrows"
};
function wordsOf(setting) {
	if (setting?.value === void 0) return setting?.words ?? null;
	return setting.words ?? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(String(setting.value));
}
function sentenceOf$1(subject, before, after) {
	if (after === null) return `${subject} (${before}) was removed`;
	const now = `${subject} is now ${after}`;
	return before === null ? now : `${now} instead of ${before}`;
}
function membersSentence(subject, before, after) {
	if (!Array.isArray(before?.value) || !Array.isArray(after?.value)) return void 0;
	const [former, present] = [before.value.map(String), after.value.map(String)];
	const added = present.filter((member) => !former.includes(member));
	const removed = former.filter((member) => !present.includes(member));
	return `${subject} ${[...added.length > 0 ? [`now contains ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(added)}`] : [], ...removed.length > 0 ? [`no longer contains ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(removed)}`] : []].join(" and ")}`;
}
// build/src/diff/fields/policy-fields.js
function policyFields(base, head, effective) {
	const [former, present] = [(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ci)(base), (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ci)(head)];
	if (former === void 0 || present === void 0) return [];
	const isReportedHere = ({ key }) => !(key === "unmappedSeverity" && effective.has(JSON.stringify(["default"])));
	const settingsOf = (agent) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.bi)(agent).settings.filter(isReportedHere);
	return [...settingChanges(settingsOf(base), settingsOf(head), {
		kinds: SETTING_KINDS,
		near: present.place
	}), ...ruleSeverities(former, present, effective)];
}
const SETTING_KINDS = {
	failOpen: "fail-open",
	mode: "mode",
	graceHours: "grace-period",
	unmappedSeverity: "severity"
};
function modeChange(subject, base, head, near) {
	if ((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.bn)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.ko.mode, base.mode, head.mode) === "same") return void 0;
	const ranked = ({ mode, place, unsaid }) => ({
		rank: _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ao.indexOf(mode),
		words: unsaid ? null : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(mode),
		...place && { place }
	});
	return settingChange("mode", subject, ranked(base), ranked(head), near);
}
function severitySetting(severity, place) {
	return {
		rank: _frames_js__WEBPACK_IMPORTED_MODULE_2__.jo[severity],
		words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(severity),
		...place && { place }
	};
}
function ruleSeverities(base, head, effective) {
	const [former, present] = [worstOfEach(base), worstOfEach(head)];
	return [...present].flatMap(([key, rule]) => {
		const before = former.get(key);
		if (before === void 0 || effective.has(JSON.stringify(["forbidden", key]))) return [];
		const subject = `the severity of the rule against ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(rule.pattern.text)}`;
		const setting = ({ severity, place }) => severitySetting(severity, place);
		return settingChange("severity", subject, setting(before), setting(rule), rule.place) ?? [];
	});
}
function worstOfEach({ forbidden }) {
	const worst = /* @__PURE__ */ new Map();
	for (const rule of forbidden) {
		const key = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Po)(rule.pattern);
		const before = worst.get(key);
		if (before === void 0 || _frames_js__WEBPACK_IMPORTED_MODULE_2__.jo[rule.severity] < _frames_js__WEBPACK_IMPORTED_MODULE_2__.jo[before.severity]) worst.set(key, rule);
	}
	return worst;
}
// build/src/diff/fields/card-fields.js
function cardFields(base, head) {
	const [before, after] = [base.card, head.card];
	if (before && after) return [...actionChanges(base, head), ...fieldsOf(before, after)];
	if (before) return [cardAlone("widens", before, head.policy?.place)];
	if (after) return [cardAlone("narrows", after, after.place)];
	return actionChanges(base, head);
}
function cardAlone(direction, card, at) {
	const gone = direction === "widens";
	return {
		direction,
		kind: gone ? "card-removed" : "card-added",
		subject: "the card",
		before: gone ? "present" : null,
		after: gone ? null : "present",
		sentence: gone ? "the card was removed, with its values, audit record and limits" : "a card with new limits was added",
		...at && { at },
		...gone && { wasAt: card.place }
	};
}
function actionChanges(base, head) {
	const near = head.card?.autonomyPlace ?? head.policy?.place;
	const forbidden = ({ card, policy }) => [...card?.forbiddenActions ?? [], ...policy?.forbiddenActions ?? []];
	return [...listChanges(base.card?.boundedActions ?? [], head.card?.boundedActions ?? [], {
		kind: "bounded-action",
		coming: "widens",
		subject: (value) => `bounded action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(value)}`,
		state: "bounded",
		came: (value) => `the card now lets the agent perform ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(value)}, a new bounded action`,
		gone: (value) => `the card no longer lets the agent perform ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(value)}, which was a bounded action`
	}, near), ...listChanges(forbidden(base), forbidden(head), {
		kind: "forbidden-action",
		coming: "narrows",
		subject: (value) => `forbidden action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(value)}`,
		state: "forbidden",
		came: (value) => `the action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(value)} is now forbidden`,
		gone: (value) => `the action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(value)} is no longer forbidden`
	}, near)];
}
function fieldsOf(base, head) {
	const value = (kind, noun) => ({
		kind,
		coming: "narrows",
		subject: (name) => `${noun} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)}`,
		state: "declared",
		came: (name) => `the ${noun} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)} was added`,
		gone: (name) => `the ${noun} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)} was removed`
	});
	return [
		...listChanges(base.declaredValues, head.declaredValues, value("declared-value", "declared value"), head.declaredValues[0]?.place ?? head.place),
		...listChanges(base.conflictsWith, head.conflictsWith, value("conflicting-value", "conflicting value"), head.conflictsWith[0]?.place ?? head.place),
		...conscienceChanges(base, head),
		...integrityChange(base, head),
		...valueLimit(base, head),
		...auditChanges(base, head),
		...expiryChange(base.expiresAt, head.expiresAt, head.place),
		...neutral("principal", "the principal", base.principal, head.principal, "whom the agent serves", head.place),
		...neutral("declared-value", "the hierarchy of values", base.hierarchy, head.hierarchy, "which value takes precedence", head.place)
	];
}
function integrityChange({ integrityMode: base }, { integrityMode: head, autonomyPlace }) {
	const modeOf = (part) => ({
		mode: part?.value ?? "off",
		...part ? { place: part.place } : { unsaid: true }
	});
	return [modeChange("the integrity mode", modeOf(base), modeOf(head), autonomyPlace)].flatMap((change) => change ?? []);
}
function valueLimit({ maxAutonomousValue: base }, { maxAutonomousValue: head, autonomyPlace }) {
	const subject = "the maximum autonomous value";
	const words = ({ value }) => `${value.amount} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(value.currency)}`;
	const wasAt = base && { wasAt: base.place };
	if (base && head && base.value.currency !== head.value.currency) return [{
		direction: "widens",
		kind: "max-autonomous-value",
		subject,
		before: words(base),
		after: words(head),
		sentence: `${subject} is now ${words(head)} instead of ${words(base)}: currencies cannot be compared, so this counts as a widening`,
		at: head.place,
		...wasAt,
		undecided: true
	}];
	const limit = (value) => ({
		rank: value?.value.amount ?? Number.POSITIVE_INFINITY,
		words: value ? words(value) : null,
		...value && { place: value.place }
	});
	return [settingChange("max-autonomous-value", subject, limit(base), limit(head), autonomyPlace)].flatMap((change) => change ?? []);
}
const ABSENT = 1;
function auditChanges({ audit: base }, { audit: head, place }) {
	const part = (located, rank, words) => ({
		rank: located ? rank(located.value) : ABSENT,
		words: located ? words(located.value) : null,
		...located && { place: located.place }
	});
	const days = (located) => part(located, (value) => -value, (value) => `${value} ${value === 1 ? "day" : "days"}`);
	const queryable = (located) => part(located, (value) => value ? 0 : 1, String);
	const evidence = (located) => part(located, (value) => -_frames_js__WEBPACK_IMPORTED_MODULE_2__.xn.indexOf(value), _index_js__WEBPACK_IMPORTED_MODULE_0__.z);
	return [
		...[
			settingChange("audit", "the retention of the audit record", days(base.retentionDays), days(head.retentionDays), place),
			settingChange("audit", "\"queryable\" of the audit record", queryable(base.queryable), queryable(head.queryable), place),
			settingChange("audit", "the tamper evidence of the audit record", evidence(base.tamperEvidence), evidence(head.tamperEvidence), place)
		].flatMap((change) => change ?? []),
		...neutral("audit", "the query endpoint of the audit record", base.queryEndpoint, head.queryEndpoint, "where the record can be queried", place),
		...neutral("audit", "the storage of the audit record", base.storage, head.storage, "where the record is kept", place)
	];
}
function neutral(kind, subject, base, head, meaning, near) {
	const textOf = (located) => located === void 0 ? null : canonical(located.value);
	const [before, after] = [textOf(base), textOf(head)];
	if (before === after) return [];
	const words = (text) => text === null ? null : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(text);
	const sentence = `${subject} (${meaning}) ${before === null ? "was added" : after === null ? "was removed" : "changed"}`;
	return [{
		direction: "neutral",
		kind,
		subject,
		before: words(before),
		after: words(after),
		sentence,
		at: head?.place ?? near,
		...base && { wasAt: base.place }
	}];
}
function canonical(value) {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	return `{${Object.entries(value).sort(([a], [b]) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(a, b)).map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`;
}
// build/src/floors/exemptions/before-and-after.js
function exemptionsBeforeAndAfter(base, head) {
	const [former, present] = [longest(base?.exemptions), longest(head.exemptions)];
	return [.../* @__PURE__ */ new Set([...present.keys(), ...former.keys()])].flatMap((key) => {
		const [before, after] = [former.get(key), present.get(key)];
		const either = after ?? before;
		return either ? [{
			...before && { before },
			...after && { after },
			either
		}] : [];
	});
}
function longest(exemptions = []) {
	const found = /* @__PURE__ */ new Map();
	for (const exemption of exemptions) {
		const { section, patterns } = exemption;
		const key = JSON.stringify([section, ...patterns.map(({ value }) => value).sort()]);
		const known = found.get(key);
		if (known === void 0 || endOf(known) < endOf(exemption)) found.set(key, exemption);
	}
	return found;
}
function endOf({ expiresAt }) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.fo)(expiresAt) ?? NaN;
}
// build/src/diff/fields/exemptions.js
function exemptionChanges(base, head) {
	return exemptionsBeforeAndAfter(base, head).flatMap(({ before, after, either }) => settingChange("exemption", subjectOf(either), rankOf(before), rankOf(after), void 0) ?? []);
}
function rankOf(exemption) {
	if (exemption === void 0) return {
		rank: Number.NEGATIVE_INFINITY,
		words: null
	};
	const { expiresAt, place } = exemption;
	return {
		rank: momentOf(expiresAt),
		words: `in force until ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(expiresAt)}`,
		place
	};
}
function subjectOf({ section, patterns }) {
	const names = someOf(patterns.map(({ value }) => value), "patterns");
	return `the exemption from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(section)}${names && ` for ${names}`}`;
}
// build/src/diff/fields/ids.js
function idChanges(base, head) {
	const [before, after] = [(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.rr)(base).card, (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.rr)(head).card];
	if (!before || !after) return [];
	return [...idChange("agent-id", "agent_id", before, after), ...idChange("card-id", "card_id", before, after)];
}
function idChange(kind, key, base, head) {
	const [before, after] = [idOf(base, key), idOf(head, key)];
	if (before === after) return [];
	return [{
		direction: "neutral",
		kind,
		subject: `the ${key}`,
		before: before ?? null,
		after: after ?? null,
		sentence: sentenceOf(key, before, after),
		at: placeOf(head, key),
		wasAt: placeOf(base, key)
	}];
}
function sentenceOf(key, before, after) {
	if (after === void 0) return `the card no longer has the ${key} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(before ?? "")}`;
	if (before === void 0) return `the card now has the ${key} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(after)}`;
	return `the ${key} is now ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(after)} instead of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(before)}`;
}
function idOf(card, key) {
	return key === "agent_id" ? card.agentId : card.cardId;
}
function placeOf({ place }, key) {
	return {
		document: place.document,
		path: [key]
	};
}
// build/src/diff/fields/tool-lists.js
function toolListChanges(base, head) {
	if (base.tools === void 0 || head.tools !== void 0) return [];
	const at = head.card?.place ?? head.policy?.place;
	const wasAt = base.tools.tools.find(({ place }) => place !== void 0)?.place;
	const [unread] = head.unreadToolLists ?? [];
	const [first, ...others] = base.tools.sources;
	const more = others.length > 0 ? ` and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(others.length)} more` : "";
	return [{
		direction: "widens",
		subject: "the tool list",
		before: "checked",
		after: null,
		...unread === void 0 ? {
			kind: "tools-removed",
			sentence: `the tool list${first === void 0 ? "" : ` ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(first)}${more}`} was removed, so no tool is checked`
		} : {
			kind: "not-compared",
			undecided: true,
			sentence: `the tools of the agent could not be compared, because ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(unread)} could not be read`
		},
		...at && { at },
		...wasAt && { wasAt }
	}];
}
// build/src/diff/fields/triggers.js
function triggerChanges(base, head) {
	const [former, present] = [strictestOfEach(base), strictestOfEach(head)];
	return [.../* @__PURE__ */ new Set([...former.keys(), ...present.keys()])].flatMap((key) => {
		const [before, after] = [former.get(key), present.get(key)];
		const trigger = after ?? before;
		if (trigger === void 0) return [];
		const setting = (side) => ({
			rank: side ? _frames_js__WEBPACK_IMPORTED_MODULE_2__.yi.indexOf(side.action) : _frames_js__WEBPACK_IMPORTED_MODULE_2__.yi.length,
			words: side ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(side.action) : null,
			...side && { place: side.place }
		});
		const near = before && nearest$1(before, base, head);
		return settingChange("trigger", `the trigger on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(trigger.text)}`, setting(before), setting(after), near) ?? [];
	});
}
function nearest$1(trigger, base, { card, policy }) {
	return base.card?.triggers.includes(trigger) === true ? card?.autonomyPlace ?? policy?.place : policy?.place ?? card?.autonomyPlace;
}
function strictestOfEach(agent) {
	const strictest = /* @__PURE__ */ new Map();
	for (const trigger of (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ei)(agent)) {
		if (!(0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.s)(trigger)) continue;
		const key = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.xi)(trigger);
		const before = strictest.get(key);
		if (before === void 0 || _frames_js__WEBPACK_IMPORTED_MODULE_2__.yi.indexOf(trigger.action) < _frames_js__WEBPACK_IMPORTED_MODULE_2__.yi.indexOf(before.action)) strictest.set(key, trigger);
	}
	return strictest;
}
// build/src/diff/ineffective-edits.js
const MAX_STATES = 500;
function withoutEffect(sides, causes, effective, limits, phrases = NAME_PHRASES) {
	const { base, head } = sides;
	if ([base, head].some(({ policy }) => !isStated(policy.otherwise))) return [];
	const drafts = /* @__PURE__ */ new Map();
	for (const [side, other] of [[base, head], [head, base]]) for (const rule of (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.o)(side)) {
		if (!causes.isEdited(rule)) continue;
		if (limits.budget?.countsAll && limits.budget.left < 0) return [...drafts.values()];
		const cause = causes.causeOf(rule);
		if (effective.has(cause.key) || drafts.has(cause.key) || isSaidElsewhere(rule, cause, other)) continue;
		if (isRewritten(rule, other, causes, limits)) continue;
		drafts.set(cause.key, draftOf(rule, cause, sides, causes, phrases));
	}
	return [...drafts.values()];
}
function isStated({ kind }) {
	return kind === "default" || kind === "otherwise";
}
function isSaidElsewhere(rule, cause, { limits, policy }) {
	switch (rule.kind) {
		case "forbidden": return (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.c)(limits, "forbidden").some((limit) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Po)(limit.forbidden.pattern) === (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Po)(rule.forbidden.pattern));
		case "trigger": return (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.s)(rule.trigger);
		case "mapping": return cause.kind === "actions";
		case "default": {
			const { otherwise } = policy;
			return otherwise.kind === "default" && otherwise.defaults.unmappedAction === rule.defaults.unmappedAction;
		}
		case "entry":
		case "otherwise": return false;
		case "ungoverned":
		case "absent": return true;
		default: return rule;
	}
}
function isRewritten(rule, other, causes, limits) {
	if ((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ii)(rule)) return false;
	const alike = [...other.limits, ...other.deciding].filter((candidate) => isAsStrict(candidate, rule, other));
	const within = {
		stateLimit: MAX_STATES,
		...limits.budget && { budget: limits.budget }
	};
	return isCovered(rule, alike, within) && !isCovered(rule, alike.filter((candidate) => !causes.isEdited(candidate)), within);
}
function isAsStrict(candidate, rule, { limits }) {
	const isLimit = limits.includes(candidate);
	if (rule.kind === "mapping" || rule.kind === "entry") return candidate.kind === rule.kind && candidate.level === rule.level;
	return isLimit && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Li)(candidate) <= (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Li)(rule);
}
function isCovered(rule, others, limits) {
	const forms = [
		wholeFormOf(rule),
		unionOf(others),
		...others.flatMap((candidate) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Er)(candidate) ? [] : [(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wr)(candidate)])
	];
	const [a, b] = [forms.map(({ stage }) => stage), forms.map(({ stage: { mode } }) => ({
		mode,
		entries: []
	}))];
	const patterns = rule.match.patterns?.map(({ text }) => text);
	const isUncovered = (outcome) => forms.every(({ holds }, index) => holds(outcome[index] ?? []) === (index === 0));
	const { classes, decided } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Co)({ stages: a }, { stages: b }, (outcome) => isUncovered(outcome) ? "uncovered" : void 0, {
		...limits,
		...patterns && { within: [patterns] }
	});
	return decided && classes.size === 0;
}
function wholeFormOf(rule) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Er)(rule) ? unionOf([rule]) : (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wr)(rule);
}
function unionOf(rules) {
	const patterns = rules.flatMap((rule) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Er)(rule) ?? []);
	return {
		stage: {
			mode: "all",
			entries: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Do)(patterns).map((pattern) => ({
				pattern,
				label: "hit"
			}))
		},
		holds: (labels) => labels.length > 0
	};
}
function patternsOf({ match: { patterns = [] }, condition }) {
	const conditionPatterns = condition === void 0 || condition === "unreadable" ? [] : (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pi)(condition);
	return [...patterns, ...conditionPatterns].map(({ text }) => text);
}
const KINDS = {
	forbidden: "forbidden-rule",
	trigger: "trigger",
	mapping: "capability",
	default: "default",
	entry: "names",
	otherwise: "default",
	ungoverned: "default",
	absent: "default"
};
function draftOf(rule, cause, sides, causes, { reasonOf, subjectOf }) {
	const { base, head } = sides;
	const isNew = cause.side === "head";
	const deciding = decidesAnyway(rule, cause, head);
	const near = deciding?.place ?? nearest(head);
	return {
		direction: "neutral",
		kind: KINDS[rule.kind],
		subject: subjectOf(cause),
		before: stateOf(rule, base, !isNew),
		after: stateOf(rule, head, isNew),
		sentence: `${reasonOf(cause, sides, causes)}, but this has no effect today${deciding ? anyway(deciding) : ""}`,
		...isNew ? rule.place && { at: rule.place } : {
			...near && { at: near },
			...rule.place && { wasAt: rule.place }
		},
		noEffect: true
	};
}
function stateOf(rule, side, isPresent) {
	if (rule.kind === "default" || rule.kind === "otherwise") return defaultWords(side);
	if (rule.kind !== "trigger") return isPresent ? "present" : null;
	const trigger = side.agent && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ei)(side.agent).find((candidate) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.xi)(candidate) === (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.xi)(rule.trigger));
	return trigger ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(trigger.action) : null;
}
function nearest({ agent, policy }) {
	return agent?.policy?.place ?? agent?.card?.place ?? policy.otherwise.place;
}
function decidesAnyway(rule, cause, head) {
	const patterns = rule.kind === "mapping" && cause.kind === "capability" ? rule.capability.patterns.flatMap(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Fo) : patternsOf(rule);
	const others = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Eo)(patterns).map((name) => otherDecidingRule(rule, name, head));
	return new Set(others.map(anyway)).size === 1 ? others[0] : void 0;
}
function otherDecidingRule(rule, name, { decide, policy }) {
	const hits = new Set(decide(name).matching);
	const isOther = (candidate) => candidate.key !== rule.key && !(candidate.group !== void 0 && candidate.group.place === rule.group?.place);
	const { limits, settled } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ki)(policy, (candidate) => hits.has(candidate) && isOther(candidate));
	const worst = limits.toSorted(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Cr)[0];
	return worst && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Li)(worst) <= (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Li)(settled[0]) ? worst : settled[0];
}
function anyway(rule) {
	switch (rule.kind) {
		case "forbidden": return `: the rule against ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(rule.forbidden.pattern.text)} decides anyway`;
		case "trigger": return `: the trigger on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(rule.trigger.text)} decides anyway`;
		case "mapping": return `: the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(rule.capability.name)} maps these tools anyway${rule.level === "denied" ? ", which goes beyond the card" : ""}`;
		case "default": return `: unmapped tools are ${UNMAPPED[rule.defaults.unmappedAction]} anyway`;
		case "entry": return `: the rule on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(rule.name)} decides anyway`;
		case "otherwise": return `: requests that no rule matches are ${(0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.f)(rule)} anyway`;
		case "ungoverned":
		case "absent": return "";
		default: return rule;
	}
}
const UNMAPPED = {
	allow: "allowed",
	warn: "flagged with a warning",
	deny: "denied"
};
// build/src/diff/names/aliases.js
function aliasChanges({ head }, { before, after }) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((tool) => {
		const [former, present] = [before.get(tool) ?? [], after.get(tool) ?? []];
		if (isSameSet(former, present)) return [];
		const formerDecision = head.decide(requestOf(tool, former));
		const decision = head.decide(requestOf(tool, present));
		const direction = towards((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Li)(formerDecision), (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Li)(decision));
		if (direction === "neutral") return [];
		const [levelBefore, levelAfter] = [(0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.f)(formerDecision), (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.f)(decision)];
		const added = present.filter((alias) => !former.includes(alias));
		const removed = former.filter((alias) => !present.includes(alias));
		const list = (aliases) => aliases.map((alias) => JSON.stringify(alias)).join(", ");
		const reason = added.length > 0 ? `the configuration adds the ${added.length === 1 ? "alias" : "aliases"} ${list(added)}` : `the configuration removes the ${removed.length === 1 ? "alias" : "aliases"} ${list(removed)}`;
		return [{
			direction,
			kind: "alias",
			subject: `the tool ${JSON.stringify(tool)}`,
			before: levelBefore,
			after: levelAfter,
			sentence: `${JSON.stringify(tool)} is ${becomes(levelBefore, levelAfter)}: ${reason}`,
			tools: [tool]
		}];
	});
}
function requestOf(tool, aliases) {
	return {
		all: [tool, ...aliases],
		granting: [tool, ...aliases]
	};
}
function isSameSet(a, b) {
	return a.length === b.length && a.every((name) => b.includes(name));
}
// build/src/diff/names/limits.js
function limitChanges(sides, limits) {
	const isGoverned = ({ policy }) => policy.otherwise.kind === "default";
	if (!isGoverned(sides.base) || !isGoverned(sides.head)) return [];
	return [...changesOf(sides, DOMAINS, limits), ...changesOf(sides, SEVERITY$2, limits)];
}
const DOMAINS = {
	kind: "allowed-domains",
	textOf: ({ allowedDomains }) => allowedDomains && JSON.stringify([...new Set(allowedDomains.value)].sort()),
	includesUnmapped: true,
	changes: domainChanges
};
const SEVERITY$2 = {
	kind: "severity",
	textOf: ({ severityOnUnmapped }) => severityOnUnmapped?.value,
	includesUnmapped: false,
	changes: (base, head) => {
		const setting = (capability) => capability?.severityOnUnmapped ? severitySetting(capability.severityOnUnmapped.value, capability.severityOnUnmapped.place) : {
			rank: Number.POSITIVE_INFINITY,
			words: null
		};
		return [settingChange("severity", `"severity_on_unmapped" of ${namesOf(base, head)}`, setting(base), setting(head), head?.place)];
	}
};
const CLOSED = "closed";
function changesOf({ base, head }, limit, limits) {
	if (![base, head].some(({ deciding }) => (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.c)(deciding, "mapping").some(({ capability }) => limit.textOf(capability) !== void 0))) return [];
	const { classes, decided } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.k)(decidingOf(base), decidingOf(head), [detailOf(base, limit), detailOf(head, limit)], ({ settled: { key: left = CLOSED } }, { settled: { key: right = CLOSED } }) => {
		if (left === CLOSED || right === CLOSED || limitIn(left) === limitIn(right)) return void 0;
		return JSON.stringify([left, right]);
	}, limits);
	const drafts = /* @__PURE__ */ new Map();
	for (const name of classes.values()) {
		const [former, present] = [base, head].map(({ decide }) => capabilityOf(decide(name).settled[0]));
		for (const draft of limit.changes(former, present)) if (draft && !drafts.has(draft.sentence)) drafts.set(draft.sentence, draft);
	}
	return decided ? [...drafts.values()] : [...drafts.values(), undecided(limit.kind)];
}
function decidingOf({ policy }) {
	const isOpen = (rule) => ({
		...rule,
		level: "allowed"
	});
	return {
		...policy,
		stages: policy.stages.filter(({ role }) => role === "decides").map((stage) => ({
			...stage,
			rules: stage.rules.map(isOpen)
		})),
		otherwise: isOpen(policy.otherwise)
	};
}
function detailOf({ policy }, { textOf, includesUnmapped }) {
	const nothing = JSON.stringify(["", null]);
	const isClosed = !includesUnmapped || policy.otherwise.level === "denied";
	return {
		keyOf: (rule) => {
			if (rule.kind !== "mapping") return isClosed ? CLOSED : nothing;
			const text = textOf(rule.capability);
			return text === void 0 ? nothing : JSON.stringify([rule.capability.name, text]);
		},
		limits: "strictest"
	};
}
function limitIn(key) {
	return JSON.parse(key)[1];
}
function capabilityOf(rule) {
	return rule.kind === "mapping" ? rule.capability : void 0;
}
function namesOf(base, head) {
	const names = [...new Set([base, head].flatMap((side) => side ? [side.name] : []))].sort();
	return `the ${names.length > 1 ? "capabilities" : "capability"} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(names)}`;
}
function domainChanges(base, head) {
	const [before, after] = [base?.allowedDomains, head?.allowedDomains];
	const of = `of ${namesOf(base, head)}`;
	const [at, wasAt] = [after?.place ?? head?.place, before?.place ?? base?.place];
	const places = {
		...at && { at },
		...wasAt && { wasAt }
	};
	const list = (domains) => domains === void 0 ? "any" : someOf([...new Set(domains)].sort(), "domains") || "none";
	const draft = {
		kind: "allowed-domains",
		subject: `the domains ${of}`,
		...places,
		before: list(before?.value),
		after: list(after?.value)
	};
	if (after === void 0) return [{
		...draft,
		direction: "widens",
		sentence: `tools ${of} may now reach any domain instead of only ${draft.before}`
	}];
	if (before === void 0) return [{
		...draft,
		direction: "narrows",
		sentence: `tools ${of} may now reach only ${draft.after} instead of any domain`
	}];
	const only = (domains, others) => someOf([...new Set(domains)].filter((domain) => !others.includes(domain)).sort(), "domains");
	const [gained, lost] = [only(after.value, before.value), only(before.value, after.value)];
	return [...gained ? [{
		...draft,
		direction: "widens",
		sentence: `tools ${of} may now also reach ${gained}`
	}] : [], ...lost ? [{
		...draft,
		direction: "narrows",
		sentence: `tools ${of} may no longer reach ${lost}`
	}] : []];
}
function undecided(kind) {
	const subject = kind === "severity" ? "\"severity_on_unmapped\" of capabilities" : "the domains of capabilities";
	return {
		direction: "widens",
		kind,
		subject,
		before: null,
		after: null,
		sentence: `Card Gate could not determine whether ${subject} became less strict, so this counts as a widening`,
		undecided: true
	};
}
// build/src/diff/compare.js
const MAX_WORK = 2e7;
function compareAgents(base, head, options = {}) {
	const present = head ?? base;
	if (present === void 0) throw new Error("an agent that is absent on both sides is compared");
	const { name } = present.agent;
	const changes = inOrder(draftsOf$1(base?.agent, head?.agent, options).map((draft) => changeOf(name, draft)));
	return {
		agent: name,
		status: base === void 0 ? "added" : head === void 0 ? "removed" : "kept",
		...base && base.agent.name !== name && { formerly: base.agent.name },
		direction: directionOfChanges(changes),
		changes,
		coverage: {
			before: base?.coverage ?? null,
			after: head?.coverage ?? null
		}
	};
}
function draftsOf$1(base, head, options) {
	if (base && head) return changesOfKept(base, head, options);
	if (head) return changesOfAdded(head, options);
	return base ? [removal(base)] : [];
}
const COMPARISONS = {
	card: {
		kept: ({ base, head }) => cardFields(base, head),
		added: newBoundedActions
	},
	policy: {
		kept: ({ base, head, sides, effective, limits }) => [...policyFields(base, head, effective), ...limitChanges(sides, limits)],
		added: (head, tools, limits) => decidesAlone(head) ? [] : grantedByPolicy(head, tools, limits)
	},
	access: {
		kept: ({ base, head, tools, limits }) => accessChanges(base, head, tools, limits),
		added: (head, tools, limits) => decidesAlone(head) ? accessChanges(void 0, head, tools, limits) : []
	}
};
function decidesAlone(agent) {
	return agent.access !== void 0 && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ci)(agent) === void 0;
}
function changesOfKept(base, head, options) {
	const sides = (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.a)(base, head);
	const causes = new _call_words_js__WEBPACK_IMPORTED_MODULE_7__.r(sides);
	const limits = searchLimits(options);
	const tools = toolsOf(base, head, options);
	const names = nameChanges(sides, causes, toolRequests(tools), limits);
	const pair = {
		base,
		head,
		sides,
		effective: names.effective,
		tools,
		limits
	};
	return [
		...names.changes,
		...options.aliases ? aliasChanges(sides, options.aliases) : [],
		...Object.values(COMPARISONS).flatMap(({ kept }) => kept(pair)),
		...triggerChanges(base, head),
		...exemptionChanges(base, head),
		...toolListChanges(base, head),
		...idChanges(base, head),
		...names.decided ? withoutEffect(sides, causes, names.effective, limits) : []
	];
}
function changesOfAdded(head, options) {
	const tools = toolsOf(void 0, head, options);
	const limits = searchLimits(options);
	return [...Object.values(COMPARISONS).flatMap(({ added }) => added(head, tools, limits)), ...exemptionChanges(void 0, head)];
}
function newBoundedActions({ card }) {
	const actions = card?.boundedActions ?? [];
	if (card === void 0 || actions.length === 0) return [];
	const list = someOf(actions.map(({ value }) => value), "actions");
	return [{
		direction: "widens",
		kind: "bounded-action",
		subject: actions.length === 1 ? `the bounded action ${list}` : "the bounded actions",
		before: null,
		after: "bounded",
		sentence: `the new card lets the agent perform ${list}`,
		at: card.autonomyPlace
	}];
}
function grantedByPolicy(head, tools, limits) {
	const sides = (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.a)(void 0, head);
	return nameChanges(sides, new _call_words_js__WEBPACK_IMPORTED_MODULE_7__.r(sides), toolRequests(tools), limits).changes;
}
function removal(base) {
	const list = base.access?.own[0]?.document;
	const wasAt = base.card?.place ?? base.policy?.place ?? (list && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(list));
	return {
		direction: "widens",
		kind: "agent-removed",
		subject: "the agent",
		before: "checked",
		after: null,
		sentence: "the agent was removed, so its files are no longer checked",
		...wasAt && { wasAt }
	};
}
function searchLimits({ stateLimit, budget }) {
	return {
		...stateLimit !== void 0 && { stateLimit },
		budget: budget ?? { left: 2e7 }
	};
}
function toolsOf(base, head, { names = [] }) {
	const named = names.map((name) => ({
		canonical: name,
		raw: [name],
		aliases: []
	}));
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ya)([
		...head.tools?.tools ?? [],
		...base?.tools?.tools ?? [],
		...named
	]);
}
// build/src/diff/widest.js
const WIDEST = [
	"widens",
	"neutral",
	"narrows"
];
function widestOf(own, others) {
	if (others.length === 0) return own;
	const all = [own, ...others];
	const [chosen = own] = WIDEST.flatMap((direction) => all.filter((comparison) => comparison.direction === direction));
	const changes = /* @__PURE__ */ new Map();
	for (const comparison of all) for (const change of comparison.changes) {
		if (comparison !== chosen && change.direction !== "widens" && change.kind !== "agent-id") continue;
		const key = JSON.stringify([
			change.kind,
			change.direction,
			change.sentence
		]);
		if (changes.has(key)) continue;
		changes.set(key, comparison === own ? change : {
			...change,
			comparedWith: formerName(comparison)
		});
	}
	const before = all.flatMap(({ coverage }) => coverage.before ?? []);
	return {
		...own,
		direction: chosen.direction,
		alsoFormerly: others.map(formerName),
		changes: inOrder([...changes.values()]),
		coverage: {
			before: before.reduce((most, percent) => Math.max(most ?? 0, percent), null),
			after: own.coverage.after
		}
	};
}
function formerName({ agent, formerly }) {
	return formerly ?? agent;
}
// build/src/discovery/environment.js
const ENVIRONMENTS = /* @__PURE__ */ new Set([
	"dev",
	"development",
	"test",
	"tests",
	"testing",
	"fixtures",
	"examples",
	"qa",
	"uat",
	"stage",
	"staging",
	"preprod",
	"preproduction",
	"sandbox",
	"canary",
	"prod",
	"production"
]);
function environmentOf(file) {
	const words = file.toLowerCase().split("/").flatMap((part) => [part, ...part.split(/[.\-_ ]+/)]);
	return [...new Set(words.filter((word) => ENVIRONMENTS.has(word)))].sort().join("+");
}
// build/src/run/comparison/agent-matching.js
function matchAgents(base, head, affected) {
	const relations = relateAgents(base, head, affected);
	const partner = partnersOf(head, relations);
	const taken = new Set(partner.values());
	return [...head.map((agent) => {
		const own = partner.get(agent);
		if (own === void 0) return { head: agent };
		const others = relatedTo(agent, relations).filter((former) => former !== own);
		return {
			head: agent,
			base: own,
			...others.length > 0 && { others }
		};
	}), ...base.filter((agent) => !taken.has(agent)).map((agent) => ({ base: agent }))];
}
function relatedTo(agent, { byPlace, byId }) {
	const atPlace = byPlace.get(agent);
	const namesakes = byId.get(agent) ?? [];
	return [...atPlace ? [atPlace] : [], ...namesakes.filter((namesake) => namesake !== atPlace)];
}
function relateAgents(base, head, affected) {
	const byPlace = relateByPlace(base, head, affected);
	return {
		byPlace,
		byId: relateById(base, head, byPlace)
	};
}
function relateByPlace(base, head, affected) {
	const partner = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const formerly = new Map(affected.flatMap(({ file, previous }) => previous === void 0 ? [] : [[file, previous]]));
	const keys = [
		({ identity }) => [identity],
		(agent, side) => ownFiles(agent).flatMap((file) => side === "base" ? file : formerly.get(file) ?? file),
		({ name }) => [name]
	];
	for (const keysOf of keys) {
		const heads = byKeys(head.filter((agent) => !partner.has(agent)), (agent) => keysOf(agent, "head"));
		const bases = byKeys(base.filter((agent) => !taken.has(agent)), (agent) => keysOf(agent, "base"));
		for (const agent of head) {
			if (partner.has(agent)) continue;
			const wanted = keysOf(agent, "head");
			const candidates = new Set(wanted.flatMap((key) => bases.get(key) ?? []).filter((former) => !taken.has(former)));
			const rivals = new Set(wanted.flatMap((key) => heads.get(key) ?? []));
			const [former] = candidates;
			if (former === void 0 || candidates.size > 1 || rivals.size > 1) continue;
			partner.set(agent, former);
			taken.add(former);
		}
	}
	return partner;
}
function relateById(base, head, byPlace) {
	const keysOf = (spelling) => (agent) => {
		const id = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Zn)(agent);
		return id ? [(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(id, spelling)] : [];
	};
	const [exact, loose] = [byKeys(base, keysOf("exact")), byKeys(base, keysOf("loose"))];
	return new Map(head.flatMap((agent) => {
		const id = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Zn)(agent);
		if (id === void 0) return [];
		const all = exact.get((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(id, "exact")) ?? loose.get((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(id, "loose")) ?? [];
		const atPlace = byPlace.get(agent);
		if (atPlace && all.includes(atPlace)) return [[agent, [atPlace]]];
		const environment = environmentOfAgent(agent);
		const near = all.filter((former) => environmentOfAgent(former) === environment);
		return [[agent, near.length > 0 ? near : all]];
	}));
}
function partnersOf(head, { byPlace, byId }) {
	const heads = byKeys(head, (agent) => {
		const namesakes = byId.get(agent) ?? [];
		return namesakes.length === 1 ? namesakes : [];
	});
	const onlyById = (agent) => {
		const [namesake, ...more] = byId.get(agent) ?? [];
		return namesake !== void 0 && more.length === 0 && heads.get(namesake)?.length === 1 ? namesake : void 0;
	};
	const headByPlace = new Map([...byPlace].map(([agent, former]) => [former, agent]));
	const headById = new Map(head.flatMap((agent) => {
		const namesake = onlyById(agent);
		return namesake ? [[namesake, agent]] : [];
	}));
	const neighbours = (agent) => [byPlace.get(agent), onlyById(agent)].flatMap((former) => former === void 0 ? [] : [headByPlace.get(former), headById.get(former)].filter((next) => next !== void 0));
	const partner = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	for (const start of head) {
		if (seen.has(start)) continue;
		const chain = chainFrom(start, neighbours, seen);
		const ids = matchesBy(chain, onlyById);
		const places = matchesBy(chain, (agent) => byPlace.get(agent));
		for (const [agent, former] of ids.length >= places.length ? ids : places) partner.set(agent, former);
	}
	return partner;
}
function chainFrom(start, neighbours, seen) {
	const chain = [start];
	seen.add(start);
	for (const agent of chain) for (const next of neighbours(agent)) {
		if (seen.has(next)) continue;
		seen.add(next);
		chain.push(next);
	}
	return chain;
}
function matchesBy(agents, partnerOf) {
	return agents.flatMap((agent) => {
		const partner = partnerOf(agent);
		return partner ? [[agent, partner]] : [];
	});
}
function byKeys(agents, keysOf) {
	const found = /* @__PURE__ */ new Map();
	for (const agent of agents) for (const key of new Set(keysOf(agent))) {
		const known = found.get(key);
		if (known) known.push(agent);
		else found.set(key, [agent]);
	}
	return found;
}
function environmentOfAgent(agent) {
	const [file = agent.identity] = ownFiles(agent);
	return environmentOf(file);
}
function ownFiles(agent) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.nr)(agent).map(({ file }) => file);
}
// build/src/run/comparison/not-compared.js
const DOES_NOT_LOAD = [
	"parse-error",
	"duplicate-key",
	"unknown-kind",
	"file-too-large",
	"ambiguous-agent"
];
function unreadFiles(side, findings, configuration = []) {
	const unread = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { blocking, location } = finding;
		const { file } = location;
		if (!blocking || unread.has(file)) continue;
		const isFloor = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.pa)(finding, "floor-unreadable");
		const concerns = isFloor || configuration.includes(file) ? "all" : "folder";
		if (concerns === "folder" && (!(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.pa)(finding, ...DOES_NOT_LOAD) || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Mt)(file) || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Nt)(file))) continue;
		unread.set(file, {
			side,
			location,
			isFloor,
			concerns
		});
	}
	return [...unread.values()];
}
function concernsOf(unread, affected) {
	const formerly = new Map(affected.map(({ file, previous }) => [file, previous]));
	const byFile = groupBy(unread, ({ location: { file } }) => [file, formerly.get(file) ?? file]);
	const byFolder = groupBy(unread, ({ location: { file }, concerns }) => concerns === "all" ? [] : [(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(file)]);
	const ofAll = unread.filter(({ concerns }) => concerns === "all");
	return (agent) => {
		const files = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.nr)(agent).map(({ file }) => file);
		const own = new Set(files.flatMap((file) => byFile.get(file) ?? []));
		const near = [...(agent.floors ?? []).flatMap(({ file }) => byFile.get(file) ?? []), ...files.flatMap((file) => byFolder.get((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(file)) ?? [])];
		return {
			own: [...own],
			more: [.../* @__PURE__ */ new Set([...near, ...ofAll])].filter((file) => !own.has(file))
		};
	};
}
function groupBy(items, keysOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) for (const key of new Set(keysOf(item))) {
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
function uncompared(agent, unread, formerly) {
	return {
		agent,
		status: "kept",
		...formerly !== void 0 && formerly !== agent && { formerly },
		direction: "widens",
		changes: [notCompared(agent, unread)],
		coverage: {
			before: null,
			after: null
		}
	};
}
function incomplete(comparison, unread) {
	if (unread.length === 0) return comparison;
	const changes = [...comparison.changes, notCompared(comparison.agent, unread)];
	const [widening, rest] = [changes.filter(isWidening), changes.filter((change) => !isWidening(change))];
	return {
		...comparison,
		direction: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.d)(changes.map(({ direction }) => direction)),
		changes: [...widening, ...rest]
	};
}
function isWidening({ direction }) {
	return direction === "widens";
}
function notCompared(agent, unread) {
	const first = unread.find(({ side }) => side === "head") ?? unread[0];
	if (first === void 0) throw new Error("nothing is unreadable, so everything was compared");
	const { location, side, isFloor } = first;
	const others = new Set(unread.map((file) => file.location.file)).size - 1;
	const more = others > 0 ? ` and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(others, "more file", "more files")}` : "";
	return {
		agent,
		direction: "widens",
		kind: "not-compared",
		subject: "the permissions of the agent",
		before: null,
		after: null,
		sentence: `the permissions of the agent could not be compared, because ${isFloor ? "a floor" : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(location.file)}${side === "base" ? " of the base" : ""}`}${more} could not be read`,
		tools: [],
		undecided: true,
		...location.file !== "" && (side === "head" ? { at: location } : { wasAt: location })
	};
}
// build/src/run/comparison/compare-permissions.js
function comparePermissions({ base, head }, affected, unread, aliases) {
	const matches = matchAgents(base.agents, head.agents, affected).filter(({ base: former, head: present }) => present !== void 0 || former !== void 0 && !head.identities.has(former.identity));
	const budget = { left: MAX_WORK };
	const concerns = concernsOf(unread, affected);
	const compareWith = (former, present) => compareAgents(former && comparedAgent(former), present && comparedAgent(present), {
		budget,
		...aliases && { aliases }
	});
	const comparisons = matches.map((match) => ({
		identity: match.head?.identity,
		comparison: comparisonOf$2(match, concerns, compareWith)
	})).sort((a, b) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(a.comparison.agent, b.comparison.agent));
	const all = comparisons.map(({ comparison }) => comparison);
	return {
		permissions: {
			direction: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.d)(all.map(({ direction }) => direction)),
			agents: all
		},
		byIdentity: new Map(comparisons.flatMap(({ identity, comparison }) => identity === void 0 ? [] : [[identity, comparison]])),
		renamed: renamesOf$1(matches)
	};
}
function comparisonOf$2({ base, head, others = [] }, concerns, compareWith) {
	const agents = [
		head,
		base,
		...others
	].filter((agent) => agent !== void 0);
	const all = agents.map(concerns);
	const own = [...new Set(all.flatMap((concern) => concern.own))];
	if (own.length > 0) return uncompared(agents[0]?.name ?? "", own, base?.name);
	const whole = widestOf(compareWith(base, head), others.map((former) => compareWith(former, head)));
	return head === void 0 ? whole : incomplete(whole, [...new Set(all.flatMap((concern) => concern.more))]);
}
function comparedAgent(agent) {
	return {
		agent,
		coverage: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__._i)(agent.card, (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ci)(agent)).percent
	};
}
function renamesOf$1(matches) {
	const names = (baseOf) => new Map(matches.flatMap((match) => {
		const base = baseOf(match);
		return base && match.head && base.name !== match.head.name ? [[base.name, match.head.name]] : [];
	}));
	const ways = Math.min(MAX_RENAMES, matches.reduce((longest, { others = [] }) => Math.max(longest, others.length), 0));
	return Array.from({ length: ways + 1 }, (_, index) => names(({ base, others = [] }) => index === 0 ? base : others[index - 1] ?? base));
}
const MAX_RENAMES = 4;
// build/src/run/comparison/namesakes.js
function claimants({ agents, former: base = [], affected }) {
	const { byPlace } = relateAgents(base, agents, affected);
	return agents.filter((agent) => {
		const id = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Zn)(agent);
		const former = byPlace.get(agent);
		const formerId = former && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Zn)(former);
		if (id === void 0) return false;
		return formerId === void 0 || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(formerId, "loose") !== (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(id, "loose");
	});
}
async function namesakesOf(claims, tree, settings) {
	const isCostly = tree instanceof _local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.b || tree instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.gt;
	const ids = (isCostly ? claimants(claims) : claims.agents).flatMap((agent) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Zn)(agent) ?? []);
	if (ids.length === 0) return [];
	const known = new Set(claims.agents.flatMap((agent) => agent.files));
	const isCandidate = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__._t)(settings, {});
	const listed = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.yt)(settings);
	const files = (await tree.list()).filter((file) => !known.has(file) && (isCandidate(file) || listed.has(file)));
	if (isCostly) await tree.prefetch?.(files);
	const wanted = new Set(ids.map((id) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(id, "loose")));
	const mayState = textTest(ids);
	const found = [];
	for (const file of files) {
		const read = await tree.read(file, _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ba);
		if (read.kind !== "bytes" || !mayState(new TextDecoder().decode(read.bytes))) continue;
		const result = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.St)(tree, file, { named: false });
		if (result.kind !== "governed" || !(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.A)(result.governed) || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.L)(result.governed)) continue;
		const { card } = result.governed;
		const id = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.$n)(card);
		if (card && id && wanted.has((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(id, "loose"))) found.push({
			file,
			card,
			id
		});
	}
	return found;
}
const MAX_SEARCHED = 50;
function textTest(ids) {
	const spelt = [...new Set(ids.map(({ value }) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Qn)(value)))];
	if (spelt.length > MAX_SEARCHED || spelt.some((id) => !/^[\x21-\x7e]+$/.test(id))) return () => true;
	return (text) => {
		if (text.includes("\\") || /[^\0-\x7f]/.test(text)) return true;
		const small = text.toLowerCase();
		return spelt.some((id) => small.includes(id));
	};
}
function duplicateIds(claims, elsewhere) {
	const own = claims.agents.flatMap(statedCardOf);
	const former = claims.former?.flatMap(statedCardOf);
	const groupOf = ({ id, file }) => `${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(id, "loose")}\n${environmentOf(file)}`;
	const counts = /* @__PURE__ */ new Map();
	for (const key of [...former ?? [], ...elsewhere].map(groupOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
	const groups = /* @__PURE__ */ new Map();
	for (const card of [...own, ...elsewhere]) groups.set(groupOf(card), [...groups.get(groupOf(card)) ?? [], card]);
	const claiming = new Set(claimants(claims));
	return [...groups].flatMap(([key, cards]) => {
		const checked = cards.flatMap((card) => card.agent ? [{
			card,
			agent: card.agent
		}] : []);
		const reported = checked.findLast(({ agent }) => claiming.has(agent)) ?? checked.at(-1);
		const [other, ...rest] = cards.filter((card) => card !== reported?.card);
		if (reported === void 0 || other === void 0) return [];
		const isNew = former === void 0 ? void 0 : cards.length > (counts.get(key) ?? 0);
		const severity = isNew === false ? "warning" : "error";
		const problem = problemOf(reported.card, [other, ...rest], severity);
		return [{
			...(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.oo, problem, reported.agent.name),
			...isNew !== void 0 && { isNew }
		}];
	});
}
const MAX_RELATED = 10;
function problemOf({ id, card }, others, severity) {
	const [first] = others;
	const isSame = others.every((other) => other.id.value === id.value);
	return {
		at: {
			document: card.place.document,
			path: [id.key]
		},
		severity,
		..._frames_js__WEBPACK_IMPORTED_MODULE_2__.oo.words.same(id, {
			file: first.file,
			spelling: isSame ? void 0 : first.id.value,
			more: others.length - 1
		}),
		related: others.slice(0, MAX_RELATED).map((other) => ({
			at: {
				document: other.card.place.document,
				path: [other.id.key]
			},
			message: _frames_js__WEBPACK_IMPORTED_MODULE_2__.oo.words.statedHere()
		}))
	};
}
function statedCardOf(agent) {
	const { card } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.rr)(agent);
	const id = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.$n)(card);
	return card && id ? [{
		file: card.place.document.file,
		card,
		id,
		agent
	}] : [];
}
// build/src/run/comparison/under-former-configuration.js
function withOwnFiles(found) {
	return {
		...found,
		agents: found.agents.filter((agent) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.nr)(agent).length > 0)
	};
}
function withFormerConfiguration(own, former) {
	const known = new Set(own.permissions.agents.filter(({ direction }) => direction === "widens").map(({ agent }) => agent));
	const wider = former.permissions.agents.filter(({ agent, status, direction }) => status !== "removed" && direction === "widens" && !known.has(agent));
	if (wider.length === 0) return own;
	const replaced = new Set(wider.map(({ agent }) => agent));
	const agents = [...own.permissions.agents.filter(({ agent }) => !replaced.has(agent)), ...wider].sort((a, b) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(a.agent, b.agent));
	const identities = [...former.byIdentity].filter(([, comparison]) => wider.includes(comparison));
	return {
		...own,
		permissions: {
			direction: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.d)(agents.map(({ direction }) => direction)),
			agents
		},
		byIdentity: new Map([...own.byIdentity, ...identities])
	};
}
// build/src/run/comparison/compare-change.js
async function compareChange(change, head) {
	const { trees, settings } = change;
	const { histories } = change.context;
	const context = baseContext(change, foundIn(head));
	const evaluated = {
		base: foundIn(await (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__.n)(trees.base, settings.inForce.base, {
			...context,
			...histories && settings.inForce.head.onlyNew && { histories }
		})),
		head: foundIn(head)
	};
	return {
		...await permissionsUnder(change, context, evaluated),
		baseFindings: evaluated.base.findings
	};
}
async function compareFoundAgents(change) {
	const { trees, settings } = change;
	const head = await (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__.t)(trees.head, settings.inForce.head, change.context);
	const context = baseContext(change, head);
	return permissionsUnder(change, context, {
		base: await (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__.t)(trees.base, settings.inForce.base, context),
		head
	});
}
function baseContext({ context }, head) {
	const { histories: _, wasGoverned: __, progress: ___, ...rest } = context;
	return {
		...rest,
		identities: new Set(head.agents.map(({ identity }) => identity))
	};
}
function foundIn({ agents, identities, runFindings }) {
	return {
		agents: agents.map(({ agent }) => agent),
		identities,
		findings: [...agents.flatMap(({ findings }) => findings), ...runFindings]
	};
}
async function permissionsUnder({ trees, affected, settings, configFiles = [] }, context, evaluated) {
	const { written, inForce, own } = settings;
	const claims = {
		agents: evaluated.head.agents,
		former: evaluated.base.agents,
		affected
	};
	const namesakes = context.within === void 0 ? [] : await namesakesOf(claims, trees.head, inForce.head);
	const wider = withNamesakes(context, namesakes, claims);
	const { floorsInForce, ...withoutFloors } = wider;
	const isSame = wider === context && floorsInForce === void 0;
	const isKnown = (side) => own[side] === inForce[side] && isSame;
	const base = isKnown("base") ? evaluated.base : await (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__.t)(trees.base, own.base, withoutFloors);
	const head = isKnown("head") ? evaluated.head : await (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__.t)(trees.head, own.head, withoutFloors);
	const unread = [...unreadFiles("head", [...evaluated.head.findings, ...head.findings], configFiles), ...unreadFiles("base", [...evaluated.base.findings, ...base.findings])];
	const found = {
		base,
		head
	};
	const changes = comparePermissions(found, affected, unread, {
		before: own.base.aliases,
		after: own.head.aliases
	});
	const underBoth = own.head === written.inForce ? changes : withFormerConfiguration(changes, await underOne(written.inForce, {
		trees,
		affected,
		context: withoutFloors,
		unread
	}));
	return {
		...floorsInForce !== void 0 && namesOtherFloors(written.inForce, own.head) ? withFormerConfiguration(underBoth, comparePermissions({
			base: await (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__.t)(trees.head, written.inForce, {
				...withoutFloors,
				floorsInForce
			}),
			head
		}, [], unread)) : underBoth,
		found,
		duplicates: duplicateIds(claims, namesakes)
	};
}
async function underOne(settings, { trees, affected, context, unread }) {
	return comparePermissions({
		base: await (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__.t)(trees.base, settings, context),
		head: withOwnFiles(await (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__.t)(trees.head, settings, context))
	}, affected, unread, {
		before: settings.aliases,
		after: settings.aliases
	});
}
function withNamesakes(context, namesakes, claims) {
	if (context.within === void 0 || namesakes.length === 0) return context;
	const taken = new Set(claimants(claims).flatMap((agent) => {
		const id = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Zn)(agent);
		return id ? [(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(id, "loose")] : [];
	}));
	const files = namesakes.flatMap(({ id, file }) => taken.has((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(id, "loose")) ? [file] : []);
	return files.length === 0 ? context : {
		...context,
		within: /* @__PURE__ */ new Set([...context.within, ...files])
	};
}
// build/src/run/gate-policy/baseline.js
const SCHEMA = "card-gate-baseline/1";
const NEVER = [
	"widening",
	"coverage-drop",
	"ignore-expired",
	"ignore-unused",
	"baseline-expired",
	"baseline-unused"
];
function mayBeNamed(finding) {
	return !finding.blocking && !(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.pa)(finding, ...NEVER);
}
function writeBaseline(findings, { now, expires }) {
	const entries = findings.filter((finding) => mayBeNamed(finding) && finding.severity !== "note").map((finding) => ({
		fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__.t)(finding),
		rule: finding.rule,
		agent: finding.agent ?? null,
		file: finding.location.file === "" ? null : finding.location.file,
		message: finding.message
	})).sort((a, b) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(a.fingerprint, b.fingerprint));
	const created = now.toISOString();
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)({
		schema: SCHEMA,
		created,
		...expires !== void 0 && { expires },
		findings: entries
	})}\n`;
}
async function readBaseline(tree, file) {
	const broken = (fault) => ({ findings: [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_index_js__WEBPACK_IMPORTED_MODULE_0__.T, file, _index_js__WEBPACK_IMPORTED_MODULE_0__.T.words.baseline(file, fault))] });
	const read = await tree.read(file, _frames_js__WEBPACK_IMPORTED_MODULE_2__.Va);
	if (read.kind === "absent") return broken({
		kind: "absent",
		where: tree.label
	});
	if (read.kind !== "bytes") return broken(read.kind === "refused" ? read : { kind: "too-large" });
	let data;
	try {
		data = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(read.bytes));
	} catch {
		return broken({ kind: "not-json" });
	}
	const { schema, expires, findings } = typeof data === "object" && data !== null ? data : {};
	if (schema !== SCHEMA) return broken({
		kind: "other-schema",
		schema: SCHEMA
	});
	if (!Array.isArray(findings) || !findings.every((entry) => typeof entry?.fingerprint === "string")) return broken({ kind: "no-findings" });
	if (expires !== void 0 && (typeof expires !== "string" || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.fo)(expires) === void 0)) return broken({ kind: "bad-expiry" });
	const counts = /* @__PURE__ */ new Map();
	for (const { fingerprint } of findings) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
	return {
		baseline: {
			file,
			counts,
			...typeof expires === "string" && { expires }
		},
		findings: []
	};
}
function accept(findings, baseline, now, isWhole) {
	const { file, counts, expires } = baseline;
	if (expires !== void 0 && ((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.fo)(expires) ?? 0) <= now.getTime()) {
		const words = _frames_js__WEBPACK_IMPORTED_MODULE_2__.vo.words.expired(file, expires);
		return {
			findings,
			about: [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.vo, file, words)]
		};
	}
	const left = new Map(counts);
	const marked = findings.map((finding) => {
		const key = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__.t)(finding);
		const count = left.get(key) ?? 0;
		if (count === 0 || !mayBeNamed(finding)) return finding;
		left.set(key, count - 1);
		return {
			...finding,
			inBaseline: true,
			isNew: false
		};
	});
	const unused = [...left.values()].reduce((sum, count) => sum + count, 0);
	if (unused === 0 || !isWhole) return {
		findings: marked,
		about: []
	};
	const words = _frames_js__WEBPACK_IMPORTED_MODULE_2__._o.words.unused(file, unused);
	return {
		findings: marked,
		about: [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__._o, file, words)]
	};
}
// build/src/run/configuration/configuration.js
var BrokenConfiguration = class extends Error {
	findings;
	constructor(findings) {
		super("the configuration is not valid");
		this.findings = findings;
	}
};
function settingsOfInputs({ inputs, defaultId }) {
	const { environment: _, ...others } = inputs;
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.On)(others, void 0, defaultId);
}
async function readSettings(source, tree) {
	const read = await configurationIn(tree, source.configFile);
	if (read === void 0 && source.configNamed) throw missing$1(source, "");
	const isBroken = read?.kind === "broken";
	if (isBroken && !source.goesOnWithout) throw new BrokenConfiguration(read.findings);
	const settings = isBroken ? settingsOfInputs(source) : (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.On)(source.inputs, read?.configuration, source.defaultId);
	return {
		inForce: settings,
		base: settings,
		head: settings,
		isFirst: false,
		findings: isBroken ? read.findings : []
	};
}
async function readSettingsOfChange(source, change) {
	const { configFile, inputs, defaultId } = source;
	const read = await configurationIn(change.inForce, configFile);
	const ofHead = await configurationIn(change.head, configFile).catch(ifUnreadable);
	if (read === void 0 && source.configNamed && ofHead === void 0) throw missing$1(source, ` in ${change.inForce.label}`);
	if (read?.kind === "broken") throw new BrokenConfiguration(read.findings);
	const inForce = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.On)(inputs, read?.configuration, defaultId);
	if (!await isChanged(change, configFile)) return {
		inForce,
		base: inForce,
		head: inForce,
		isFirst: false,
		findings: []
	};
	const settled = (read) => {
		if (read === "unreadable" || read?.kind === "broken") return inForce;
		try {
			return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.On)(inputs, read?.configuration, defaultId);
		} catch (error) {
			if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.W) return inForce;
			throw error;
		}
	};
	const ofBase = change.inForce === change.base ? read : await configurationIn(change.base, configFile).catch(ifUnreadable);
	const isFirst = read === void 0 && ofHead !== "unreadable" && ofHead?.kind === "configuration";
	return {
		inForce,
		base: settled(ofBase),
		head: settled(ofHead),
		isFirst,
		findings: []
	};
}
async function isChanged({ base, head, listed }, file) {
	if (listed === void 0 || (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.g)(listed, file)) return true;
	const before = await base.read(file, _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ba);
	const after = await head.read(file, _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ba);
	if (before.kind !== "bytes" || after.kind !== "bytes") return before.kind !== after.kind;
	return !Buffer.from(before.bytes).equals(after.bytes);
}
function missing$1({ configFile }, where) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.W(`the configuration ${JSON.stringify(configFile)} does not exist${where}`, "correct the path in the input \"config\"");
}
function ifUnreadable(error) {
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.W) return "unreadable";
	throw error;
}
async function configurationIn(tree, file) {
	const read = await tree.read(file, _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ba);
	if (read.kind === "absent") return void 0;
	if (read.kind !== "bytes") throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.W(`the configuration ${JSON.stringify(file)} cannot be read: ${read.kind === "refused" ? read.reason : "it is too large"}`, "add the configuration file, or name another one with the input \"config\"");
	const { readConfiguration } = await __webpack_require__.e(/* import() */ 538).then(__webpack_require__.bind(__webpack_require__, 538));
	return readConfiguration(file, read.bytes);
}
async function headConfiguration(source, { head, listed }, affected, { base: before, head: after }) {
	const isTouched = (file) => affected === void 0 || (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.g)(affected, file);
	const findings = [];
	const later = [];
	if (isTouched(source.configFile)) {
		const read = await configurationIn(head, source.configFile);
		for (const finding of read?.kind === "broken" ? read.findings : unsettled(source, read?.configuration)) findings.push(finding);
		later.push([source.configFile, "configuration"]);
	}
	const { baselineFile } = after;
	if (baselineFile !== void 0 && (baselineFile !== before.baselineFile || isTouched(baselineFile))) for (const finding of (await readBaseline(head, baselineFile)).findings) findings.push(finding);
	if (before.baselineFile !== void 0 && isTouched(before.baselineFile)) later.push([before.baselineFile, "baseline"]);
	return {
		findings,
		notices: (listed ? later : []).map(([file, what]) => `the change to ${file} takes effect ${source.later}; this run used the ${what} from the base`)
	};
}
function unsettled({ inputs, defaultId, configFile }, configuration$1) {
	try {
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.On)(inputs, configuration$1, defaultId);
		return [];
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.W)) throw error;
		const words = _index_js__WEBPACK_IMPORTED_MODULE_0__.T.words.because(error.message, error.help);
		return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_index_js__WEBPACK_IMPORTED_MODULE_0__.T, configFile, words)];
	}
}
// build/src/run/gate-policy/gate-step.js
function withMore(findings, more) {
	return more.length === 0 ? findings : {
		...findings,
		reported: [...findings.reported, ...more]
	};
}
// build/src/run/gate-policy/accept-baseline.js
const acceptBaseline = (findings, { baseline: read, settings, now, isWhole }) => {
	if (read === void 0) return findings;
	if (read.baseline === void 0) return withMore(findings, read.findings);
	const { findings: marked, about } = accept(findings.reported, read.baseline, now, isWhole);
	return withMore({
		...findings,
		reported: marked
	}, (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.b)(about, settings));
};
// build/src/run/gate-policy/widening.js
const { words: words$1 } = _frames_js__WEBPACK_IMPORTED_MODULE_2__._a;
const SEVERITY$1 = {
	allow: "note",
	warn: "warning",
	fail: "error"
};
function severityOf({ widening, severity }) {
	const ofRule = severity.get("widening");
	return ofRule === void 0 ? SEVERITY$1[widening] : ofRule === "off" ? "note" : ofRule;
}
function wouldBlock(settings) {
	return blocks(severityOf(settings), settings);
}
function blocks(severity, { failOn }) {
	return severity === "error" && failOn !== "never" || severity === "warning" && failOn === "warn";
}
function removalBlocks(permissions, settings) {
	return toolRemovals(permissions).length > 0 && blocks(settings.severity.get("tools-removed") ?? _frames_js__WEBPACK_IMPORTED_MODULE_2__.Aa.severity, settings) || dangers(permissions).length > 0 && blocks(settings.severity.get("runs-by-itself") ?? _frames_js__WEBPACK_IMPORTED_MODULE_2__.Na.severity, settings);
}
async function answerTo(permissions, settings, labels) {
	const severity = severityOf(settings);
	if (permissions.direction !== "widens" || !(wouldBlock(settings) || removalBlocks(permissions, settings))) return {
		severity,
		help: words$1.maybeMeant()
	};
	const label = settings.wideningLabel;
	if (label === void 0) return {
		severity,
		help: words$1.noLabel()
	};
	const named = JSON.stringify(label);
	if (labels === void 0) return {
		severity,
		help: words$1.noPullRequest(),
		notice: `the label ${named} was not checked: this event has no pull request`
	};
	const read = await labels();
	if (read.kind === "unreadable") return {
		severity,
		help: words$1.unreadableLabels(),
		notice: `the labels of the pull request could not be read, so no label can approve the new permissions: ${read.why}`
	};
	if (read.names.has(label)) return {
		severity: "note",
		letThrough: label,
		help: words$1.letThrough(label)
	};
	return {
		severity,
		help: words$1.setLabel(label)
	};
}
function wideningFindings({ agents }, { severity, help }) {
	return agents.flatMap(({ changes }) => changes.filter(({ direction, danger }) => direction === "widens" && danger === void 0).map((change) => findingOf(change, _frames_js__WEBPACK_IMPORTED_MODULE_2__._a, words$1.change(change.sentence, help), severity)));
}
function dangerousCodeFindings(permissions, { letThrough }) {
	return dangers(permissions).flatMap((change) => change.danger === void 0 ? [] : findingOf(change, _frames_js__WEBPACK_IMPORTED_MODULE_2__.Na, _frames_js__WEBPACK_IMPORTED_MODULE_2__.Na.words[change.danger](change.sentence), letThrough === void 0 ? _frames_js__WEBPACK_IMPORTED_MODULE_2__.Na.severity : "note"));
}
function findingOf(change, rule, sentence, severity) {
	const { at, wasAt, agent } = change;
	return {
		...(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(rule, wasAt?.file ?? "", sentence, {
			severity,
			agent
		}),
		...at && { location: at },
		isNew: true
	};
}
function dangers({ agents }) {
	return agents.flatMap(({ changes }) => changes.filter(({ danger }) => danger !== void 0));
}
function toolRemovals({ agents }) {
	return agents.flatMap(({ changes }) => changes.filter(({ kind }) => kind === "tools-removed"));
}
function toolRemovalFindings(permissions, { letThrough }) {
	return toolRemovals(permissions).map((change) => letThrough === void 0 ? findingOf(change, _frames_js__WEBPACK_IMPORTED_MODULE_2__.Aa, _frames_js__WEBPACK_IMPORTED_MODULE_2__.Aa.words.removed(change.sentence), _frames_js__WEBPACK_IMPORTED_MODULE_2__.Aa.severity) : findingOf(change, _frames_js__WEBPACK_IMPORTED_MODULE_2__.Aa, _frames_js__WEBPACK_IMPORTED_MODULE_2__.Aa.words.letThrough(change.sentence, letThrough), "note"));
}
// build/src/run/gate-policy/add-widening.js
const addWidening = (findings, { change, settings }) => {
	if (change === void 0) return findings;
	const { comparison, answer } = change;
	const removals = [...toolRemovalFindings(comparison.permissions, answer), ...dangerousCodeFindings(comparison.permissions, answer)];
	return withMore(findings, [...wideningFindings(comparison.permissions, answer), ...answer.letThrough === void 0 ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.b)(removals, settings) : removals]);
};
// build/src/run/gate-policy/coverage.js
function coverageGates({ status, coverage: { before, after } }) {
	return status === "added" || (before ?? 0) > (after ?? 0);
}
function coverageDrop(agent, { coverage: { before, after } }, maximum) {
	const at = agent.card?.autonomyPlace ?? agent.policy?.place;
	if (before === null || at === void 0) return [];
	if (before - (after ?? 0) <= maximum + 1e-9) return [];
	const words = _frames_js__WEBPACK_IMPORTED_MODULE_2__.lo.words.fell((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.vi)(before), after === null ? void 0 : (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.vi)(after), maximum);
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.lo, {
		at,
		on: "key",
		...words
	}, agent.name)];
}
const addCoverageDrops = (findings, { agents, change, settings }) => {
	const { maxCoverageDrop } = settings;
	if (change === void 0 || maxCoverageDrop === void 0) return findings;
	const drops = agents.flatMap(({ agent }) => {
		const comparison = change.comparison.byIdentity.get(agent.identity);
		return comparison ? coverageDrop(agent, comparison, maxCoverageDrop) : [];
	});
	return withMore(findings, (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.b)(drops, settings));
};
const markLowCoverage = (findings, { change, settings }) => {
	if (change === void 0 || !settings.onlyNew) return findings;
	const { agents } = change.comparison.permissions;
	const counts = new Map(agents.map((comparison) => [comparison.agent, coverageGates(comparison)]));
	return {
		...findings,
		reported: findings.reported.map((finding) => finding.rule === "low-coverage" && finding.agent !== void 0 ? {
			...finding,
			isNew: counts.get(finding.agent) ?? true
		} : finding)
	};
};
// build/src/run/gate-policy/duplicate-ids.js
const addDuplicateIds = (findings, { agents, change, settings }) => {
	const duplicates = change?.comparison.duplicates ?? duplicateIds({
		agents: agents.map(({ agent }) => agent),
		affected: []
	}, []);
	return withMore(findings, (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.b)(duplicates, settings));
};
// build/src/floors/exemptions/findings.js
const { words } = _frames_js__WEBPACK_IMPORTED_MODULE_2__.io;
function exemptionFindings(written, agents, now, knowsAll) {
	const { exemptions, findings } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.A)(written, now);
	return [...findings, ...exemptions.flatMap((exempt) => aboutExemption(exempt, agents, knowsAll))];
}
function aboutExemption(exempt, agents, knowsAll) {
	const named = agents.filter((agent) => agent.name === exempt.agent);
	const { agent: name, section, place } = exempt;
	if (named.length === 0) return knowsAll ? [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.io, {
		at: place,
		...words.noAgent(name, section)
	})] : [];
	return named.flatMap((agent) => {
		const missed = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.mt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.pt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.rr)(agent), agent.floors ?? []), exempt);
		const findings = missed.map((at) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.io, {
			at,
			...words.meetsNothing(name, section)
		}, name));
		if (section !== "all" || missed.length > 0) return findings;
		const all = _frames_js__WEBPACK_IMPORTED_MODULE_2__.ao.words.all(name, exempt.expiresAt, exempt.reason);
		return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.ao, {
			at: place,
			...all
		}, name)];
	});
}
// build/src/run/gate-policy/exemptions.js
const addExemptionFindings = (findings, context) => {
	const { agents, change, settings, settingsAfterMerge, now, isWhole } = context;
	const present = change?.comparison.found.head.agents ?? agents.map(({ agent }) => agent);
	const found = exemptionFindings(settingsAfterMerge.exemptions, present, now, isWhole);
	return withMore(findings, (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.b)(found, settings));
};
// build/src/run/gate-policy/ignores.js
function applyIgnores(findings, entries, now) {
	const matchesOf = entryMatcher(entries, now);
	const counts = /* @__PURE__ */ new Map();
	return {
		kept: findings.filter((finding) => {
			const [entry] = matchesOf(finding);
			if (entry !== void 0) counts.set(entry, (counts.get(entry) ?? 0) + 1);
			return entry === void 0;
		}),
		ignored: entries.flatMap(({ rule, path, reason }, index) => {
			const count = counts.get(index) ?? 0;
			return count === 0 ? [] : [{
				rule,
				...path !== void 0 && { path },
				reason,
				count
			}];
		})
	};
}
function ignoreFindings(findings, entries, now, isWhole) {
	const used = new Set(isWhole ? findings.flatMap(entryMatcher(entries, now)) : []);
	return entries.flatMap((entry, index) => {
		const { rule, path, expires, place } = entry;
		if (expires !== void 0 && isExpired(entry, now)) {
			const words = _frames_js__WEBPACK_IMPORTED_MODULE_2__.to.words.expired(rule, path, expires.value);
			return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.to, {
				at: expires.place,
				...words
			})];
		}
		if (!isWhole || used.has(index)) return [];
		return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.eo, {
			at: place,
			..._frames_js__WEBPACK_IMPORTED_MODULE_2__.eo.words.unused(rule, path)
		})];
	});
}
function entryMatcher(entries, now) {
	const byRule = /* @__PURE__ */ new Map();
	entries.forEach((entry, index) => {
		if (isExpired(entry, now)) return;
		const indexed = {
			index,
			agent: entry.agent
		};
		const ofRule = byRule.get(entry.rule);
		if (ofRule) ofRule.push(indexed);
		else byRule.set(entry.rule, [indexed]);
	});
	const matches = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Et)(entries.map(({ path = "**" }) => path));
	const byFile = /* @__PURE__ */ new Map();
	const entriesOf = (file) => {
		const known = byFile.get(file) ?? new Set(matches(file));
		byFile.set(file, known);
		return known;
	};
	return (finding) => {
		const ofRule = byRule.get(finding.rule);
		if (ofRule === void 0 || finding.blocking === true || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.fa)(finding.rule)) return [];
		const ofFile = entriesOf(finding.location.file);
		return ofRule.flatMap(({ index, agent }) => (agent === void 0 || agent === finding.agent) && ofFile.has(index) ? [index] : []);
	};
}
function isExpired({ expires }, now) {
	return expires !== void 0 && ((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.fo)(expires.value) ?? 0) <= now.getTime();
}
const ignoreFindingsOfEntries = ({ reported, ignored }, context) => {
	const { settings, settingsAfterMerge, now, isWhole } = context;
	const { kept, ignored: more } = applyIgnores(reported, settings.ignore, now);
	const ofEntries = ignoreFindings(reported, settingsAfterMerge.ignore, now, isWhole);
	return {
		reported: [...kept, ...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.b)(ofEntries, settings)],
		ignored: [...ignored, ...more]
	};
};
// build/src/run/gate-policy/new-findings.js
function markNew(head, base, renames) {
	const marks = [].concat(renames).map((names) => newAmong(head, base, names));
	return head.map((finding, index) => finding.isNew !== void 0 ? finding : {
		...finding,
		isNew: marks.some((isNew) => isNew[index] === true)
	});
}
function newAmong(head, base, renames) {
	const left = /* @__PURE__ */ new Map();
	for (const finding of base) {
		const key = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__.t)(finding, renames);
		left.set(key, (left.get(key) ?? 0) + 1);
	}
	return head.map((finding) => {
		if (finding.isNew !== void 0) return finding.isNew;
		const key = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__.t)(finding);
		const count = left.get(key) ?? 0;
		if (count > 0) left.set(key, count - 1);
		return count === 0;
	});
}
const markNewFindings = (findings, context) => {
	const { change } = context;
	if (change === void 0) return findings;
	const { baseFindings } = change.comparison;
	const former = [...baseFindings, ...formerFindingsOfEntries(change, context)];
	return {
		...findings,
		reported: markNew(findings.reported, former, renamesOf(change))
	};
};
function renamesOf({ affected, comparison }) {
	const files = new Map(affected.flatMap(({ file, previous }) => previous === void 0 ? [] : [[previous, file]]));
	return comparison.renamed.map((agents) => ({
		files,
		agents
	}));
}
function formerFindingsOfEntries({ own, comparison: { found, baseFindings } }, { settings, now, isWhole }) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.b)([...exemptionFindings(own.base.exemptions, found.base.agents, now, isWhole), ...ignoreFindings(baseFindings, own.base.ignore, now, isWhole)], settings);
}
// build/src/run/gate-policy/removed-tools.js
const withoutRepeatedNoTools = (findings, { change }) => {
	if (change === void 0) return findings;
	const isApproved = change.answer.letThrough !== void 0;
	const removals = findings.reported.filter((finding) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.pa)(finding, "tools-removed") && finding.inBaseline !== true);
	const isRepeated = (finding) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.pa)(finding, "no-tools") && removals.some(({ agent, severity }) => agent === finding.agent && (isApproved || isAtLeast(severity, finding.severity)));
	const reported = findings.reported.filter((finding) => !isRepeated(finding));
	return reported.length === findings.reported.length ? findings : {
		...findings,
		reported
	};
};
function isAtLeast(severity, other) {
	return _index_js__WEBPACK_IMPORTED_MODULE_0__.Tt.indexOf(severity) <= _index_js__WEBPACK_IMPORTED_MODULE_0__.Tt.indexOf(other);
}
// build/src/run/gate-policy/gate-policy.js
const STEPS = [
	addCoverageDrops,
	addDuplicateIds,
	addExemptionFindings,
	addWidening,
	ignoreFindingsOfEntries,
	markNewFindings,
	acceptBaseline,
	withoutRepeatedNoTools,
	markLowCoverage
];
async function applyGatePolicy(input) {
	const { evaluated, settings, tree, change } = input;
	const answer = change && await answerTo(change.comparison.permissions, settings, input.labels);
	const agents = evaluated.agents.map((report) => {
		const comparison = change?.comparison.byIdentity.get(report.agent.identity);
		return comparison ? {
			...report,
			comparison
		} : report;
	});
	const context = {
		settings,
		settingsAfterMerge: change?.own.head ?? settings,
		now: input.now,
		isWhole: input.isWhole,
		agents,
		...change && answer && { change: {
			...change,
			answer
		} },
		...settings.baselineFile !== void 0 && { baseline: await readBaseline(tree, settings.baselineFile) }
	};
	const found = [...agents.flatMap(({ findings }) => findings), ...evaluated.runFindings];
	const { reported, ignored } = STEPS.reduce((findings, step) => step(findings, context), {
		reported: found,
		ignored: []
	});
	return {
		...byAgent(agents, reported, settings.onlyNew),
		...change && { comparison: {
			...change.comparison.permissions,
			...answer?.letThrough !== void 0 && { letThrough: answer.letThrough }
		} },
		...ignored.length > 0 && { ignored },
		notices: answer?.notice === void 0 ? [] : [answer.notice]
	};
}
function byAgent(agents, findings, onlyNew) {
	const names = new Set(agents.map(({ agent }) => agent.name));
	return {
		agents: agents.map((report) => {
			const { name } = report.agent;
			const own = findings.filter(({ agent }) => agent === name).sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Dt);
			return {
				...report,
				findings: own,
				verdict: verdictOf(report, own, onlyNew)
			};
		}),
		runFindings: findings.filter(({ agent }) => agent === void 0 || !names.has(agent)).sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Dt)
	};
}
function verdictOf({ evaluation, history }, findings, onlyNew) {
	const counting = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Qt)(findings, onlyNew);
	const ofFindings = counting.map(_frames_js__WEBPACK_IMPORTED_MODULE_2__.$t);
	if (counting.length < findings.length) return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.en)(ofFindings);
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.en)([
		evaluation?.verdict ?? "pass",
		...history ? [history.history.verdict] : [],
		...ofFindings
	]);
}
// build/src/run/history/histories-of-run.js
function historiesOfRun({ traceApi, traceRead }, now, settings, isEvidence, former) {
	const inflation = new _traces_js__WEBPACK_IMPORTED_MODULE_6__.i();
	return (agents, tree) => (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.d)(agents, {
		tree,
		settings,
		now,
		isEvidence,
		...former && { former },
		...traceRead && { progress: traceRead },
		inflation,
		api: traceApi(settings)
	});
}
// build/src/run/scope/floors-in-force.js
const MAX_PREFETCHED$1 = 200;
function onlyNamedIn({ floors }, readElsewhere) {
	const keyOf = ({ owner, repo, file, ref }) => JSON.stringify([
		owner,
		repo,
		file,
		ref
	]);
	const sources = [
		floors?.platform,
		floors?.org,
		...floors?.teams.values() ?? []
	].flatMap(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Yt);
	const named = new Set(sources.flatMap((source) => source.kind === "repository" ? [keyOf(source)] : []));
	return async (source) => named.has(keyOf(source)) ? readElsewhere(source) : {
		kind: "refused",
		reason: "the configuration in force does not name it, so it is not read before the merge"
	};
}
function floorTest(settings) {
	const named = new Set((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.vt)(settings));
	const isCandidate = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wt)(settings.cards, settings.exclude);
	return (file) => named.has(file) || isCandidate(file);
}
async function floorsInForce(change, about) {
	const { inForce, settings, affected, context } = about;
	if (context.floors) return [];
	const isSame = change.inForce === change.base;
	const affectedPaths = new Set((affected ?? []).flatMap(_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.v));
	const isNamedOtherwise = settings.some(({ floors }) => floors !== inForce.floors);
	const mayBeFloor = floorTest(inForce);
	if (isSame && affected !== void 0 && !isNamedOtherwise && ![...affectedPaths].some(mayBeFloor)) return [];
	const tree = isSame ? change.base : change.inForce;
	const scope = {
		...context,
		below: context.below ?? []
	};
	const files = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.lt)(tree);
	if (!isSame) await tree.prefetch?.(files.filter((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__._t)(inForce, scope)).slice(0, MAX_PREFETCHED$1));
	const former = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.M)(tree, inForce, scope, files);
	const isChangedFloor = isNamedOtherwise || former.floors.some(({ file }) => affectedPaths.has(file));
	if (isSame && affected !== void 0 && !isChangedFloor) return [];
	const present = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.M)(change.head, inForce, scope, await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.lt)(change.head));
	const keyOf = (floor) => JSON.stringify([
		floor.file,
		floor.scope,
		floor.team,
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.er)(floor)?.text
	]);
	const known = new Set(present.floors.map(keyOf));
	const repository = `${about.repository}@${change.inForceCommit}`;
	return former.floors.filter((floor) => !known.has(keyOf(floor))).map((floor) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.B)(floor, repository));
}
// build/src/run/configuration/configuration-change.js
async function configurationChangeOf({ clock, source: { later } }, adapters, { head }, { inForce, base: before, head: after, isFirst }) {
	if (!isFirst) {
		const weakens = weakenedSettings(before, after);
		return weakens.length === 0 ? void 0 : {
			weakens,
			later
		};
	}
	const { readElsewhere } = adapters;
	const { agents, runFindings } = await applyGatePolicy({
		evaluated: await (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__.n)(head, after, {
			now: clock.now,
			context: "cicd",
			elapsed: clock.elapsed,
			histories: historiesOfRun(adapters, clock.now, after, _local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.p),
			...readElsewhere && { readElsewhere: onlyNamedIn(inForce, readElsewhere) }
		}),
		settings: after,
		now: clock.now,
		tree: head,
		isWhole: true
	});
	const counting = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Qt)([...agents.flatMap(({ findings }) => findings), ...runFindings], after.onlyNew);
	const verdictThen = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.en)([...agents.map(({ verdict }) => verdict), ...counting.map(_frames_js__WEBPACK_IMPORTED_MODULE_2__.$t)]);
	const reason = counting.filter((finding) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.$t)(finding) === verdictThen).sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Dt)[0];
	return {
		weakens: [],
		later,
		verdictThen,
		...(verdictThen === "fail" || verdictThen === "error") && reason && { reasonThen: reason }
	};
}
// build/src/run/labels.js
function labelsOfPlan(plan, adapters) {
	const pull = plan.kind === "changes" ? plan.labelled : void 0;
	return pull === void 0 ? void 0 : () => adapters.labels(pull);
}
// build/src/run/failure.js
async function failedResult(error, request, adapters, settings) {
	return {
		..._frames_js__WEBPACK_IMPORTED_MODULE_2__.Xt,
		nothingToCheck: false,
		runFindings: [
			...request.floors?.findings ?? [],
			...findingsOfError(error),
			...await nothingCompared(request, adapters, settings)
		],
		scope: request.plan.kind === "all" ? "all" : "changed"
	};
}
async function nothingCompared({ plan }, adapters, settings) {
	if (settings.onError !== "warn" || plan.kind !== "changes" || !wouldBlock(settings)) return [];
	const { severity, help } = await answerTo({
		direction: "widens",
		agents: []
	}, settings, labelsOfPlan(plan, adapters));
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__._a, "", _frames_js__WEBPACK_IMPORTED_MODULE_2__._a.words.nothingCompared(help), { severity })];
}
function findingsOfError(error) {
	const { words } = _frames_js__WEBPACK_IMPORTED_MODULE_2__.uo;
	if (error instanceof BrokenConfiguration) return error.findings;
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.W) return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_index_js__WEBPACK_IMPORTED_MODULE_0__.T, "", _index_js__WEBPACK_IMPORTED_MODULE_0__.T.words.because(error.message, error.help))];
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.G || error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.vt) return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.uo, "", words.because(error.message, error.help))];
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.Y) {
		const sentence = error.help === void 0 ? words.ofApi(error.message, error.kind === "refused") : words.because(error.message, error.help);
		return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.uo, "", sentence)];
	}
	const problem = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)(error);
	if (problem !== void 0) return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.uo, "", words.ofSystem(problem))];
	const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.$a, "", _frames_js__WEBPACK_IMPORTED_MODULE_2__.$a.words.error(message))];
}
function isInternal(error) {
	return error instanceof Error && findingsOfError(error).some((finding) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.pa)(finding, "internal-error"));
}
// build/src/run/configuration/misplaced.js
const ALIKE = /^(?:\.github\/)?card-gate\.([^./]+)$/i;
const OTHER_EXTENSIONS = /^(?:md|markdown|rst|adoc|html?|pdf|png|jpe?g|gif|svg|webp|ico|drawio|sh|bash|ps1|[cm]?[jt]sx?|py|rb|go|rs|log|lock|sarif)$/i;
function isMisplaced(file, configFile) {
	const extension = ALIKE.exec(file)?.[1];
	if (extension === void 0 || OTHER_EXTENSIONS.test(extension)) return false;
	return file !== ".github/card-gate.yml" && file !== node_path__WEBPACK_IMPORTED_MODULE_9___default().posix.normalize(configFile);
}
async function misplacedConfigurations(tree, configFile, compared) {
	const files = (await tree.list()).filter((file) => isMisplaced(file, configFile));
	if (files.length === 0) return [];
	const inUse = await textOf$1(tree, configFile);
	const findings = [];
	for (const file of files) {
		const text = await textOf$1(tree, file);
		if (inUse !== void 0 && text === inUse) continue;
		const isTouched = compared?.affected ? compared.affected.some((change) => change.file === file && change.status !== "removed") : compared !== void 0 && await textOf$1(compared.baseTree, file) !== text;
		findings.push({
			...misplaced(file, configFile, isTouched),
			...compared && { isNew: isTouched }
		});
	}
	return findings;
}
function misplaced(file, configFile, isTouched) {
	const words = _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ga.words.notRead(file, configFile);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ga, file, words, { severity: isTouched ? "error" : "warning" });
}
async function textOf$1(tree, file) {
	const read = await tree.read(file, _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ba);
	return read.kind === "bytes" ? Buffer.from(read.bytes).toString("latin1") : void 0;
}
// build/src/run/changed-files/governed-changes.js
function governedChanges(affected, settings, configFile, unread = /* @__PURE__ */ new Set()) {
	const isCandidate = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wt)(settings.cards, settings.exclude);
	const isExcluded = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Tt)(settings.exclude);
	const isConfig = (file) => file === listingPath(configFile) || file === settings.baselineFile;
	const ofAgents = settings.agents?.flatMap((agent) => [
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(agent).map((text) => ({ text })),
		...agent.tools ?? [],
		...agent.traces?.files ?? []
	]) ?? [];
	const ofAll = [
		...settings.tools ?? [],
		...settings.traces ?? [],
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.vt)(settings).map((text) => ({ text }))
	];
	const matters = (file) => isConfig(file) || isCandidate(file) || ((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Mt)(file) || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Nt)(file)) && !isExcluded(file) || isNamedBy(ofAgents, file) || isNamedBy(ofAll, file) || isMisplaced(file, configFile) || (settings.agents?.some((agent) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.U)(agent, file)) ?? false) || settings.permissionFiles && !unread.has(file) && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.X)(file) !== void 0;
	const governed = affected.filter((change) => (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.v)(change).some(matters));
	return {
		governed,
		concernsAll: governed.some((change) => (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.v)(change).some((file) => isConfig(file) || isNamedBy(ofAll, file)))
	};
}
function governedUnderAny(affected, all, configFile, unread = /* @__PURE__ */ new Set()) {
	const results = [...new Set(all)].map((settings) => governedChanges(affected, settings, configFile, unread));
	const governed = new Set(results.flatMap((result) => result.governed));
	return {
		governed: affected.filter((change) => governed.has(change)),
		concernsAll: results.some((result) => result.concernsAll)
	};
}
function isNamedBy(items, file) {
	return items.some((item) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.st)(item, file));
}
function listingPath(file) {
	return node_path__WEBPACK_IMPORTED_MODULE_9___default().posix.normalize(file);
}
// build/src/run/changed-files/removed-files.js
async function removedCards(affected, { base: baseTree, head: headTree }, agents, settings) {
	const isCandidate = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wt)(settings.cards, settings.exclude);
	const listed = new Set(settings.agents?.flatMap((agent) => agent.card === void 0 ? [] : [listingPath(agent.card)]));
	const findings = [];
	for (const change of affected) {
		const gone = (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__._)(change);
		if (gone === void 0 || listed.has(gone) || !isCandidate(gone)) continue;
		if (!await wasCard(gone, change, {
			base: baseTree,
			head: headTree
		})) continue;
		const agent = agents.find(({ agent: { identity } }) => identity === (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(gone) || identity === `${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(gone)}#${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(gone)}`);
		const successor = agent?.agent.card?.place.document.file;
		if (successor !== void 0 && await kindIn(baseTree, successor) !== "card") continue;
		const remains = await remainsOf(gone, agent, headTree, isCandidate);
		const isFound = isCandidate(change.file) || listed.has(change.file);
		if (remains === void 0 && isFound && await isMovedCard(change, headTree)) continue;
		findings.push(removed(gone, remains, successor === void 0 ? agent?.agent.name : void 0));
	}
	return findings;
}
async function wasCard(gone, { status }, { base, head }) {
	if (status === "modified" && await kindIn(head, gone) !== "policy") return false;
	return await kindIn(base, gone) === "card";
}
async function isMovedCard({ status, file }, head) {
	return status === "renamed" && await kindIn(head, file) === "card";
}
function withoutWhole(findings) {
	return findings.filter(({ rule, severity }) => rule !== "card-removed" || severity === "error");
}
function removedTraces(affected, settings) {
	const listed = settings.flatMap(({ traces = [], agents = [] }) => [...traces, ...agents.flatMap((agent) => agent.traces?.files ?? [])]);
	const isTrace = (file) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Nt)(file) || isNamedBy(listed, file);
	return affected.flatMap((change) => {
		const gone = change.status === "removed" ? change.file : change.previous;
		if (gone === void 0 || !isTrace(gone) || change.status === "renamed" && isTrace(change.file)) return [];
		return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ea, gone, _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ea.words.removed(gone))];
	});
}
function removed(gone, remains, agent) {
	const { words } = _frames_js__WEBPACK_IMPORTED_MODULE_2__["do"];
	const sentence = remains === void 0 ? words.withAgent(gone) : remains === gone ? words.isPolicyNow(gone) : words.whileRemaining(gone, remains);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__["do"], gone, sentence, {
		severity: remains === void 0 ? "warning" : "error",
		...agent !== void 0 && { agent }
	});
}
async function remainsOf(gone, agent, headTree, isCandidate) {
	const owned = agent?.agent.files ?? [];
	if (agent && agent.agent.card === void 0 && owned.length > 0) return owned[0];
	for (const file of await headTree.list()) {
		if ((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(file) !== (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(gone)) continue;
		if (owned.includes(file) && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(file) !== (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(gone)) continue;
		if ((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Mt)(file) && ((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(file) === "" || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(file) === (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(gone))) return file;
		if ((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Nt)(file) && ((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(gone) === "" || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.It)(file) === (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(gone))) return file;
		if (isCandidate(file) && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(file) === (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(gone) && await kindIn(headTree, file) === "policy") return file;
	}
}
async function kindIn(tree, file) {
	const read = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.St)(tree, file, { named: false });
	if (read.kind !== "governed") return "other";
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.A)(read.governed) ? "card" : "policy";
}
// build/src/run/changed-files/workflow-change.js
const WORKFLOW_OF_DEFAULT_BRANCH = [
	"pull_request_target",
	"workflow_run",
	"issue_comment",
	"repository_dispatch"
];
function workflowNotices({ workflowFile, event }, affected) {
	if (workflowFile === void 0) return [];
	if (!(0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.g)(affected, workflowFile)) return [];
	return [`the change edits ${workflowFile}, the workflow of this gate; this run used ${WORKFLOW_OF_DEFAULT_BRANCH.includes(event) ? "the version of the default branch" : "the changed version"}. Review this change with care: the gate cannot block a change to its own workflow, but a code owner of the file or a ruleset can`];
}
// build/src/run/configuration/named-files.js
async function missingFiles(run, tree, { inForce, after, affected }) {
	if (after === inForce) return [];
	return [...await missingConfiguration(run, tree, affected), ...await filesNamedByAll(inForce, after, tree)];
}
const OF_PATHS = [
	"tool-list",
	"trace-source",
	"floor-unreadable"
];
async function filesNamedByAll(before, after, tree) {
	const isNew = (former, present) => JSON.stringify(former) !== JSON.stringify(present);
	const findings = [];
	if (after.tools && isNew(before.tools, after.tools)) {
		for (const finding of (await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ct)(after.tools, tree, after.aliases)).findings) if (finding.blocking) findings.push(finding);
	}
	if (after.traces && isNew(before.traces, after.traces)) for (const finding of await missingTraces(after.traces, tree)) findings.push(finding);
	const floors = after.floors && await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.F)(ownFloors(after.floors, before.floors), tree, void 0);
	for (const finding of floors?.findings ?? []) findings.push(finding);
	return findings.map((finding) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.pa)(finding, ...OF_PATHS) ? {
		...finding,
		message: `after the merge ${finding.message}`
	} : finding);
}
async function missingTraces(items, tree) {
	const files = await tree.list();
	const findings = [];
	for (const item of items) {
		const found = (0,_traces_js__WEBPACK_IMPORTED_MODULE_6__.n)(item, files);
		const [first] = found;
		if (first !== void 0 && (found.length > 1 || (await tree.read(first, 0)).kind !== "absent")) continue;
		findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Oa, "", _frames_js__WEBPACK_IMPORTED_MODULE_2__.Oa.words.notFound(item.text)));
	}
	return findings;
}
function ownFloors({ platform, org, teams }, before) {
	const ofScopes = before ? [
		before.platform,
		before.org,
		...before.teams.values()
	] : [];
	const known = new Set(ofScopes.flatMap(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Yt).map(({ file }) => file));
	const own = (floor) => Object.fromEntries(_frames_js__WEBPACK_IMPORTED_MODULE_2__.qt.map((part) => [part, floor?.[part]]).filter(([, source]) => source?.kind === "file" && !known.has(source.file)));
	return {
		platform: own(platform),
		org: own(org),
		teams: new Map([...teams].map(([name, team]) => [name, own(team)]))
	};
}
async function missingConfiguration({ event, configFile, configNamed }, tree, affected) {
	if (!configNamed || WORKFLOW_OF_DEFAULT_BRANCH.includes(event)) return [];
	if (!(affected === void 0 || (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.g)(affected, configFile)) || (await tree.read(configFile, 0)).kind !== "absent") return [];
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_index_js__WEBPACK_IMPORTED_MODULE_0__.T, configFile, _index_js__WEBPACK_IMPORTED_MODULE_0__.T.words.removed(configFile))];
}
// build/src/run/findings-about-files.js
async function findingsAboutFiles(request, { head, change, changed, settings }, agents) {
	const { configFile } = request.source;
	const { inForce, written } = settings;
	const misplaced = request.named?.files ? [] : await misplacedConfigurations(head, configFile, change && {
		baseTree: change.base,
		affected: changed?.affected
	});
	if (change === void 0) return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.b)(misplaced, inForce.head);
	const affected = changed?.affected ?? [];
	const missing = await missingFiles({
		...request.source,
		event: request.event
	}, head, {
		inForce: written.inForce,
		after: written.head,
		affected: changed?.affected
	});
	return [
		...withoutWhole(await removedCards(affected, change, agents, inForce.head)),
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.b)(removedTraces(affected, [inForce.head, inForce.base]), inForce.head),
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.b)([
			...settings.findings,
			...misplaced,
			...missing
		], inForce.head)
	];
}
// build/src/diff/hosts/code-changes.js
function codeChanges({ base, head }) {
	const removed = missing(base, head);
	const added = missing(head, base);
	const replaced = /* @__PURE__ */ new Set();
	return [...added.map((code) => {
		const former = removed.find(({ key }, index) => key === code.key && !replaced.has(removed[index] ?? code));
		if (former) replaced.add(former);
		return addedDraft(code, former);
	}), ...removed.filter((code) => !replaced.has(code)).flatMap(removedDrafts)];
}
function missing(list, other) {
	const left = /* @__PURE__ */ new Map();
	const keyOf = ({ key, identity }) => JSON.stringify([key, identity]);
	for (const code of other) left.set(keyOf(code), (left.get(keyOf(code)) ?? 0) + 1);
	return list.filter((code) => {
		const count = left.get(keyOf(code)) ?? 0;
		if (count > 0) left.set(keyOf(code), count - 1);
		return count === 0;
	});
}
const DANGERS = {
	fetches: ", which downloads and executes code",
	unpinned: ", a package without a fixed version"
};
function addedDraft(code, former) {
	const danger = code.danger ? DANGERS[code.danger] : "";
	const instead = former && former.text !== code.text ? ` instead of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(former.text)}` : "";
	const runs = `now automatically ${isAddress(code.text) ? "connects to" : "runs"}`;
	const verb = former && former.text === code.text ? `changed${partsOf(code, former)} and ${runs}` : runs;
	const also = former || code.also === void 0 ? "" : `, and ${code.also}`;
	return {
		direction: former && isPinning(former, code) ? "narrows" : "widens",
		kind: "code",
		subject: code.subject,
		before: former?.text ?? null,
		after: code.text,
		sentence: `${code.subject} ${verb} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(code.text)}${instead}${danger}${also}`,
		...code.danger && { danger: code.danger },
		at: code.place,
		...former && { wasAt: former.place }
	};
}
function isAddress(text) {
	return /^[a-z]+:\/\/\S+$/.test(text);
}
function partsOf({ parts = {} }, { parts: former = {} }) {
	const changed = [.../* @__PURE__ */ new Set([...Object.keys(former), ...Object.keys(parts)])].filter((name) => parts[name] !== former[name]);
	return changed.length === 0 ? "" : ` in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(changed)}`;
}
function isPinning(former, { danger, text }) {
	const bare = (command) => command.replace(/(?<=[^\s/])(?:@|==)(?:latest|v?\d[\w.+-]*)(?=\s|$)/g, "");
	return former.danger === "unpinned" && danger === void 0 && former.text !== text && bare(former.text) === bare(text);
}
function removedDrafts(code) {
	const draft = {
		direction: "narrows",
		kind: "code",
		subject: code.subject,
		before: code.text,
		after: null,
		sentence: `${code.subject}, which automatically ${isAddress(code.text) ? "connected to" : "ran"} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(code.text)}, was removed`,
		wasAt: code.place
	};
	if (!code.isGuard) return [draft];
	return [draft, {
		...draft,
		direction: "widens",
		sentence: `${code.subject}, which could block calls with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(code.text)}, was removed`
	}];
}
function opaqueChanges({ base, head }) {
	return [...new Set([...base, ...head].map(({ key }) => key))].flatMap((key) => {
		const [before, after] = [base, head].map((list) => list.find((value) => value.key === key));
		if (before?.text === after?.text || isByOthers(before, after)) return [];
		return opaqueDraft(before, after);
	});
}
function isByOthers(before, after) {
	return (after ?? before)?.writtenBy !== void 0 && before?.writtenBy !== after?.writtenBy;
}
function opaqueDraft(before, after) {
	const present = after ?? before;
	if (present === void 0) return [];
	const { subject, why, effect } = present;
	const isNarrower = before === void 0 && effect === "restricts" || after === void 0 && effect === "grants";
	return [{
		direction: isNarrower ? "narrows" : "widens",
		kind: "opaque",
		subject,
		before: before ? "set" : null,
		after: after ? "set" : null,
		sentence: `${subject} ${before === void 0 ? "is new" : after === void 0 ? "was removed" : "changed"}, and its effect is unknown: ${why}`,
		...after && { at: after.place },
		...before && { wasAt: before.place },
		...!isNarrower && { undecided: true }
	}];
}
// build/src/diff/hosts/usual-calls.js
const USUAL_CALLS = [
	["shell", "npm install left-pad"],
	["shell", "curl https://example.com"],
	["shell", "rm -rf build"],
	["read", "/etc/passwd"],
	["edit", "src/app.ts"],
	["edit", "/etc/hosts"],
	["write", "src/app.ts"],
	["fetch", "example.com"],
	["net", "example.com"],
	["mcp", "mcp__github__create_issue"],
	["skill", "deploy"],
	["tool", "WebSearch"]
].map(([kind, text]) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.at)({
	kind,
	prefix: "",
	text
}));
// build/src/diff/hosts/group-changes.js
const MIN_GROUP = 4;
function groupChanges(changes) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const key = groupKey(change);
		groups.set(key, [...groups.get(key) ?? [], change]);
	}
	return [...groups.values()].flatMap((group) => {
		if (group[0]?.cause && isOfMode(group[0].cause)) return [modeDraft(group)];
		if (group.length < MIN_GROUP) return group.map(({ draft }) => draft);
		return [combined(group.toSorted((a, b) => positionOf(a) - positionOf(b)))];
	});
}
function isOfMode({ decider }) {
	return decider.outcome === "mode" || decider.kind === "otherwise";
}
function groupKey({ draft, cause, words }) {
	const { direction, before, after } = draft;
	if (cause && isOfMode(cause)) return JSON.stringify([direction, "mode"]);
	return JSON.stringify([
		direction,
		words,
		before,
		after,
		cause?.kind,
		cause?.side,
		cause?.decider.outcome,
		cause === void 0 ? draft.sentence : ""
	]);
}
function modeDraft(group) {
	const widest = group.toSorted((a, b) => reachOf(b) - reachOf(a));
	const [first] = widest;
	if (first === void 0) throw new Error("a group has no changes");
	const { draft, words: situation } = first;
	const examples = widest.filter((other) => other.draft.before === draft.before && other.draft.after === draft.after && other.words === situation).slice(0, 3).flatMap(({ draft: { example } }) => example ?? []);
	const such = `calls such as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(examples)}`;
	const who = situation === void 0 ? such : `${such}, ${situation},`;
	const reason = draft.sentence.slice(draft.sentence.lastIndexOf(": ") + 2);
	const words = becomes(draft.before, draft.after);
	return {
		...draft,
		sentence: `${who} are ${words}: ${reason}`
	};
}
const POWERFUL = [
	"shell",
	"mcp",
	"fetch",
	"edit",
	"write",
	"read"
];
function reachOf({ request }) {
	const kind = request === void 0 ? "" : (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.it)(request).kind;
	return -((POWERFUL.includes(kind) ? POWERFUL.indexOf(kind) : POWERFUL.length) + (USUAL_CALLS.includes(request ?? "") ? 0 : POWERFUL.length));
}
function positionOf({ cause, sides }) {
	return cause === void 0 ? -1 : (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.o)(sides[cause.side]).indexOf(cause.decider);
}
function combined(group) {
	const [first] = group;
	if (first === void 0) throw new Error("a group has no changes");
	const { draft, cause, words: situation } = first;
	const origin = cause?.decider.outcome ?? "allow";
	const count = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(group.length);
	const examples = group.slice(0, 2).flatMap(({ draft: { example } }) => example ?? []);
	const words = becomes(draft.before, draft.after);
	const such = examples.length === 0 ? "calls" : `calls such as ${examples.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.z).join(" and ")}`;
	return {
		...draft,
		subject: `calls that ${count} ${origin} rules match`,
		sentence: `${such}${situation === void 0 ? "" : `, ${situation},`} are ${words}: ${count} ${origin} rules ${reasonOf(group)}`
	};
}
function reasonOf(group) {
	const rewrites = new Set(group.map(rewriteIn));
	const [only] = rewrites;
	if (rewrites.size === 1 && only !== void 0) return `changed from ${only}`;
	return group[0]?.cause?.side === "head" ? "were added" : "were removed";
}
function stemOf(name) {
	return name.replace(/[:* ]*\)?$/, "");
}
const byStem = /* @__PURE__ */ new WeakMap();
function rulesByStem(side) {
	const known = byStem.get(side) ?? (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.i)((0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.o)(side), ({ name }) => stemOf(name));
	byStem.set(side, known);
	return known;
}
function rewriteIn({ cause, sides }) {
	if (cause === void 0) return void 0;
	const { decider, side } = cause;
	const own = rulesByStem(sides[side]);
	const stem = stemOf(decider.name);
	const twin = rulesByStem(sides[side === "head" ? "base" : "head"]).get(stem)?.find(({ name, outcome }) => outcome === decider.outcome && !own.get(stem)?.some((rule) => rule.name === name));
	if (twin === void 0) return void 0;
	const [from, to] = side === "head" ? [twin, decider] : [decider, twin];
	const end = ({ name }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(`\u2026${name.slice(stem.length)}`);
	return `${end(from)} to ${end(to)}`;
}
// build/src/diff/hosts/compare-hosts.js
function compareHosts(both, limits) {
	const { base, head } = both;
	return [
		...callChanges(both, limits),
		...settingChanges(base.situations[0].policy.settings, head.situations[0].policy.settings),
		...codeChanges({
			base: base.code,
			head: head.code
		}),
		...opaqueChanges({
			base: base.opaque,
			head: head.opaque
		})
	];
}
const WORK_OF_UNIT = 5e5;
const SHARED_WORK = 15e5;
function compareUnit(both, shared) {
	const given = WORK_OF_UNIT + Math.max(0, shared.left);
	const budget = {
		left: given,
		countsAll: true
	};
	const drafts = compareHosts(both, { budget });
	shared.left -= Math.max(0, given - budget.left - WORK_OF_UNIT);
	return drafts;
}
function callChanges(both, limits) {
	const { base, head } = both;
	const found = /* @__PURE__ */ new Map();
	const add = (changes) => {
		for (const change of changes) {
			const key = JSON.stringify([change.draft.direction, change.cause?.key]);
			const known = found.get(key);
			if (known === void 0 || isOfReadOnly(known) && !isOfReadOnly(change)) found.set(key, change);
		}
	};
	const all = head.situations.flatMap((_, index) => {
		return index > 0 && isLikeEarlier(index, both) || base.situations[index] === void 0 ? [] : [comparisonOf$1(index, both, limits)];
	});
	const isModeChanged = all[0]?.usual.effective.some(({ cause }) => cause && isOfMode(cause));
	for (const [index, { usual, ofRules }] of all.entries()) {
		add(ofRules?.effective ?? []);
		const isRepeatedMode = index > 0 && isModeChanged === true;
		add(usual.effective.filter(({ cause }) => !(isRepeatedMode && cause && isOfMode(cause))));
	}
	const explained = new Set([...found.values(), ...all.flatMap(({ ofRules }) => ofRules?.effective ?? [])].map(({ draft }) => draft.subject));
	const code = {
		base: missingCode(base.code, head.code),
		head: missingCode(head.code, base.code)
	};
	return [...groupChanges([...found.values()].filter((change) => !isOfCode(change, code))), ...inAll(all.map(({ neutral }) => neutral)).filter(({ subject }) => !explained.has(subject))];
}
function inAll([first = [], ...others]) {
	return first.filter(({ subject }) => others.every((list) => list.some((other) => other.subject === subject)));
}
function comparisonOf$1(index, { base, head }, limits) {
	const [before, after] = [base.situations[index], head.situations[index]];
	if (before === void 0 || after === void 0) throw new Error("a situation is missing");
	const usual = changesIn({
		base: before,
		head: after
	}, limits);
	const formerly = base.mode === head.mode ? void 0 : sameAs(before, head.withModeOf?.(base));
	if (formerly === void 0) return {
		usual,
		neutral: usual.neutral
	};
	const inFormer = changesIn({
		base: before,
		head: formerly
	}, limits);
	const now = usual.neutral.length === 0 ? void 0 : sameAs(after, base.withModeOf?.(head));
	const inNew = now && changesIn({
		base: now,
		head: after
	}, limits);
	const decided = {
		base: before,
		head: after
	};
	return {
		usual,
		ofRules: {
			...inFormer,
			effective: inFormer.effective.filter((change) => isAlsoIn(change, usual, decided))
		},
		neutral: inAll([
			usual.neutral,
			inFormer.neutral,
			...inNew ? [inNew.neutral] : []
		])
	};
}
function sameAs({ id }, situations) {
	return situations?.find((situation) => situation.id === id);
}
function missingCode(list, other) {
	const keys = new Set(other.map(({ key }) => key));
	return list.filter(({ key }) => !keys.has(key));
}
function isOfCode({ draft, cause }, code) {
	const place = cause?.decider.place;
	const levels = [draft.before, draft.after].map(String).sort().join();
	if (place === void 0 || levels !== "blocked,needs approval") return false;
	return code[cause?.side ?? "head"].some(({ place: { document, path } }) => document === place.document && path.every((step, index) => place.path[index] === step));
}
function isAlsoIn({ request, draft }, usual, { base, head }) {
	if (request === void 0 || usual.effective.length === 0) return false;
	const [before, after] = [base, head].map(({ policy }) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Li)((0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.l)(policy).decide(request)));
	return towards(before ?? 0, after ?? 0) === draft.direction;
}
function isOfReadOnly({ request }) {
	return request !== void 0 && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.it)(request).kind === "shell-read";
}
function isLikeEarlier(index, { base, head }) {
	const stagesAt = ({ situations }, at) => situations[at]?.policy.stages;
	return head.situations.some((_, at) => at < index && stagesAt(base, at) === stagesAt(base, index) && stagesAt(head, at) === stagesAt(head, index));
}
function changesIn(situations, limits) {
	const { words } = situations.head;
	const sides = {
		base: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.l)(situations.base.policy),
		head: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.l)(situations.head.policy)
	};
	const causes = new _call_words_js__WEBPACK_IMPORTED_MODULE_7__.r(sides);
	const within = {
		...limits,
		candidates: candidatesOf(sides, causes)
	};
	const phrases = (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.t)(situations);
	const names = nameChanges(sides, causes, [], within, phrases);
	return {
		effective: names.changes.map((draft) => {
			const { cause, example } = names.origins.get(draft) ?? {};
			return {
				draft,
				...cause && { cause },
				...example !== void 0 && { request: example },
				...words !== void 0 && { words },
				sides
			};
		}),
		neutral: names.decided ? withoutEffect(sides, causes, names.contributing, limits, phrases).filter(({ kind }) => kind === "names") : []
	};
}
const MIN_SHARED = 8;
function candidatesOf(sides, causes) {
	const rules = [sides.base, sides.head].flatMap(_call_words_js__WEBPACK_IMPORTED_MODULE_7__.o);
	const edited = rules.filter(causes.isEdited);
	const beginnings = new Set(edited.map(({ name }) => name.slice(0, MIN_SHARED)));
	const alike = rules.filter(({ name }) => beginnings.has(name.slice(0, MIN_SHARED)));
	const examples = [...edited, ...alike].flatMap((rule) => rule.examples ?? []);
	return [.../* @__PURE__ */ new Set([...examples, ...USUAL_CALLS])];
}
// build/src/run/hosts/alike-units.js
const MIN_ALIKE = 3;
const MAX_NAMES = 3;
const BREAK = " \u00b7 ";
function alikeGroups(units) {
	const groups = /* @__PURE__ */ new Map();
	for (const unit of units) {
		const key = signatureOf(unit);
		groups.set(key, [...groups.get(key) ?? [], unit]);
	}
	return [...groups.values()].flatMap((group) => group.length < MIN_ALIKE ? group.map((unit) => [unit]) : [group]);
}
function mergeEqual(comparisons) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of comparisons) {
		const key = changesKey(each);
		groups.set(key, [...groups.get(key) ?? [], each]);
	}
	return [...groups.values()].flatMap((group) => {
		const names = group.flatMap((each) => each.names);
		return names.length < MIN_ALIKE ? group.map(({ comparison }) => comparison) : [mergedComparison(names, group)];
	});
}
function changesKey({ names, comparison: { host, direction, changes } }) {
	const effective = changes.filter((change) => change.direction !== "neutral");
	return JSON.stringify([
		host,
		direction,
		effective.map((change) => [change.direction, change.sentence]),
		names[0]?.includes(BREAK) ? "" : names
	]);
}
function mergedComparison(names, group) {
	const [first] = group;
	if (first === void 0) throw new Error("a group has no comparisons");
	const { comparison } = first;
	const agent = mergedName(names);
	const changes = comparison.changes.filter(({ direction }) => group.length === 1 || direction !== "neutral");
	return {
		...comparison,
		agent,
		changes: changes.map((change) => ({
			...change,
			agent
		}))
	};
}
function mergedName(names) {
	const [host = ""] = (names[0] ?? "").split(BREAK);
	const parts = names.map((name) => name.slice(host.length + 3));
	const others = parts.length - MAX_NAMES;
	const shown = parts.slice(0, others > 0 ? MAX_NAMES : void 0);
	const last = others > 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(others, "other") : shown.pop();
	return `${host}${BREAK}${shown.join(", ")} and ${last}`;
}
function signatureOf({ present, permissions, exists }) {
	const { dialect, folder, agent, identity } = present;
	return JSON.stringify([
		dialect,
		folder,
		agent === void 0 ? identity : "",
		exists.base,
		exists.head,
		permissionsKey(permissions.base),
		permissionsKey(permissions.head)
	]);
}
function permissionsKey({ situations, code, opaque }) {
	return [
		situations.map(({ id, words, basis, policy: { stages, otherwise, settings } }) => [
			id,
			words,
			basis,
			stages.map(({ combinator, role, rules }) => [
				combinator,
				role,
				rules.map(({ key, name, outcome }) => [
					key,
					name,
					outcome
				])
			]),
			otherwise.key,
			settings.map(({ key, value }) => [key, value])
		]),
		code.map(({ key, subject, text, identity }) => [
			key,
			subject,
			text,
			identity
		]),
		opaque.map(({ key, subject, text }) => [
			key,
			subject,
			text
		])
	];
}
// build/src/diff/hosts/named-changes.js
function namedChanges({ base, head }) {
	const former = new Map(base.map((file) => [file.key, file]));
	const drafts = head.flatMap((after) => {
		const before = former.get(after.key);
		return before === void 0 || before.content === after.content ? [] : draftsOf({
			base: before,
			head: after
		});
	});
	const keyOf = ({ direction, subject }) => `${direction} ${subject}`;
	return [...new Map(drafts.toReversed().map((draft) => [keyOf(draft), draft])).values()];
}
function draftsOf({ base, head }) {
	const isGone = head.content === void 0;
	const { subject, named } = isGone ? base : head;
	const draft = {
		direction: isGone ? "narrows" : "widens",
		kind: "code",
		subject,
		before: base.text ?? (base.content === void 0 ? null : "present"),
		after: head.text ?? (isGone ? null : base.content === void 0 ? "present" : "changed"),
		sentence: `${subject}, ${named}, ${happened({
			base,
			head
		})}`,
		at: head.place,
		wasAt: base.place
	};
	return isGone && head.isGuard ? [draft, {
		...draft,
		direction: "widens"
	}] : [draft];
}
function happened({ base, head }) {
	if (head.content === void 0) return "was removed";
	if (base.content === void 0) return "is new";
	if (head.text === void 0) return "changed";
	return `is now ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(head.text)} instead of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(base.text ?? "")}`;
}
// build/src/formats/permissions/named-scripts.js
const PROGRAM = /\.(?:sh|bash|zsh|fish|py|rb|pl|php|lua|js|mjs|cjs|ts|mts|cts|tsx|jsx|ps1|psm1|bat|cmd|exe|go|rs|swift|kts?|groovy|jl|r)$/i;
const GIVEN = /(?:\$\{[^}]*\}|\$\([^)]*\)|`[^`]*`|\$[A-Za-z_]\w*|\$env:\w+|%\w+%|\{\{?[\w.-]+\}?\})(?=[/\\])/g;
const SEPARATOR = /[\s;|&<>(),=]+/;
const RUNNERS = /* @__PURE__ */ new Set([
	"npm",
	"pnpm",
	"yarn",
	"bun"
]);
const SHORT = /* @__PURE__ */ new Set([
	"test",
	"start",
	"stop",
	"restart"
]);
const COMMANDS = /* @__PURE__ */ new Set([
	"install",
	"i",
	"ci",
	"add",
	"remove",
	"exec",
	"dlx",
	"x",
	"create"
]);
function mayBeProgram(path) {
	return PROGRAM.test(path) || !/\.[^/]*$/.test(path.slice(path.lastIndexOf("/") + 1));
}
function scriptsIn(command) {
	const words = command.replace(/["']/g, "").replace(GIVEN, ".").replaceAll("\\", "/").split(SEPARATOR).filter((word) => word !== "");
	const files = words.filter((word) => (PROGRAM.test(word) || word.includes("/")) && mayBeProgram(word) && isInside(word));
	return {
		files: [...new Set(files)],
		scripts: [...new Set(packageScripts(words))]
	};
}
function isInside(path) {
	return !/^(?:\/|~|-|@|[A-Za-z]:|[a-z]+:\/\/)/.test(path) && !/[*?$]/.test(path);
}
function packageScripts(words) {
	return words.flatMap((word, index) => {
		if (!RUNNERS.has(word)) return [];
		const [first, second] = words.slice(index + 1).filter((next) => !next.startsWith("-"));
		if (first === void 0) return [];
		if (first === "run" || first === "run-script") return second === void 0 ? [] : [second];
		if (word === "npm") return SHORT.has(first) ? [first] : [];
		return COMMANDS.has(first) ? [] : [first];
	});
}
// build/src/discovery/named-files.js
const MAX_DEPTH = 4;
async function namedFilesOf(tree, unit) {
	const tracked = await tree.tracked?.();
	const search = {
		tree,
		folder: unit.folder,
		files: unit.files,
		found: /* @__PURE__ */ new Map(),
		isTracked: (file) => tracked === void 0 || tracked.has(file)
	};
	for (const naming of namingsOf(unit)) await follow(naming, search, 0);
	return [...search.found.values()];
}
function namingsOf({ files, permissions }) {
	const ofCode = permissions.code.map(({ text, subject, place, isGuard = false }) => ({
		command: text,
		place,
		named: `which ${subject} runs automatically`,
		isGuard
	}));
	const rules = permissions.ownRules ?? permissions.situations[0].policy.stages.flatMap((stage) => stage.rules);
	return [...ofCode, ...rules.flatMap((rule) => namingsOfRule(rule, files))];
}
function namingsOfRule({ outcome, name, examples = [], place }, files) {
	if (outcome !== "allow" || place === void 0 || !files.includes(place.document.file)) return [];
	return examples.map(_frames_js__WEBPACK_IMPORTED_MODULE_2__.it).filter(({ kind, text }) => kind === "shell" && name.includes(text)).map(({ text }) => ({
		command: text,
		place,
		named: `which the rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)} allows`,
		isGuard: false
	}));
}
async function follow(naming, search, depth) {
	const { files, scripts } = scriptsIn(naming.command);
	for (const path of files) await addFile(path, naming, search);
	for (const script of scripts) await addScript(script, naming, search, depth);
}
async function addFile(path, { named, place, isGuard }, { tree, folder, files, found, isTracked }) {
	const key = JSON.stringify([place.document.file, path]);
	if (found.has(key)) return;
	const common = {
		key,
		named,
		...isGuard && { isGuard: true }
	};
	const paths = [folder, (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(place.document.file)].flatMap((from) => pathBelow(from, path) ?? []);
	for (const file of new Set(paths)) {
		if (files.includes(file) || !isTracked(file)) continue;
		const read = await tree.read(file, _frames_js__WEBPACK_IMPORTED_MODULE_2__.ot);
		if (read.kind === "absent") continue;
		const isRead = read.kind === "bytes";
		const content = isRead ? new TextDecoder("latin1").decode(read.bytes) : JSON.stringify(read);
		const text = isRead ? new TextDecoder("utf-8").decode(read.bytes) : "";
		found.set(key, {
			...common,
			file,
			subject: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(file),
			content,
			place: topOf(file, text)
		});
		return;
	}
	const [file] = paths.filter((path) => !files.includes(path));
	if (file !== void 0) found.set(key, {
		...common,
		file,
		subject: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(file),
		place
	});
}
function pathBelow(folder, path) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(folder === "" ? path : `${folder}/${path}`);
}
function topOf(file, text) {
	return {
		document: {
			file,
			syntax: "yaml",
			text,
			root: {
				kind: "scalar",
				start: 0,
				end: 0,
				value: ""
			},
			value: ""
		},
		path: []
	};
}
async function addScript(name, naming, search, depth) {
	const { named, isGuard } = naming;
	const file = pathBelow(search.folder, "package.json");
	if (file === void 0 || !search.isTracked(file)) return;
	const document = await packageIn(search.tree, file);
	const scripts = document?.value?.scripts;
	if (document === void 0 || typeof scripts !== "object" || scripts === null) return;
	for (const each of [
		`pre${name}`,
		name,
		`post${name}`
	]) {
		const command = scripts[each];
		const key = JSON.stringify([
			file,
			"scripts",
			each
		]);
		if (typeof command !== "string" || search.found.has(key)) continue;
		const place = {
			document,
			path: ["scripts", each]
		};
		search.found.set(key, {
			key,
			file,
			subject: `the script ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(each)} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(file)}`,
			named,
			content: command,
			text: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.rt)(command),
			place,
			...isGuard && { isGuard: true }
		});
		if (depth < MAX_DEPTH) await follow({
			...naming,
			command,
			place
		}, search, depth + 1);
	}
}
async function packageIn(tree, file) {
	const read = await tree.read(file, _frames_js__WEBPACK_IMPORTED_MODULE_2__.ot);
	if (read.kind !== "bytes") return void 0;
	const text = new TextDecoder("utf-8").decode(read.bytes);
	const parsed = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ut)(text, { comments: false });
	if ("problems" in parsed) return void 0;
	return {
		file,
		syntax: "json",
		text,
		root: parsed.root,
		value: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.zt)(parsed.root)
	};
}
// build/src/run/hosts/compare-units.js
function compareNamedHosts({ base, head }) {
	const units = {
		base: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.J)(base),
		head: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.J)(head)
	};
	const pairs = units.base.length <= 1 && units.head.length <= 1 ? [{
		before: units.base[0],
		after: units.head[0]
	}] : [...new Set([...units.head, ...units.base].map(({ identity }) => identity))].map((id) => ({
		before: units.base.find(({ identity }) => identity === id),
		after: units.head.find(({ identity }) => identity === id)
	}));
	const budget = { left: SHARED_WORK };
	const said = /* @__PURE__ */ new Map();
	return pairs.flatMap(({ before, after }) => {
		const present = after ?? before;
		if (present === void 0) return [];
		const pair = {
			present,
			before,
			after,
			permissions: {
				base: permissionsOf(before, present, head.files),
				head: permissionsOf(after, present, head.files)
			},
			exists: {
				base: true,
				head: true
			}
		};
		return [comparisonOf(pair, ownChanges(pair, budget, said), [])];
	});
}
async function compareAlike(group, trees, budget, said) {
	const [first] = group;
	if (first === void 0) return [];
	const own = ownChanges(first, budget, said);
	const found = [];
	const alike = [];
	for (const pair of group) {
		const named = await changesOfNamed(pair, trees);
		if (named.length === 0) alike.push(pair);
		else found.push({
			names: [pair.present.name],
			comparison: comparisonOf(pair, own, named)
		});
	}
	const [present] = alike;
	const names = alike.map((pair) => pair.present.name);
	return present === void 0 ? found : [{
		names,
		comparison: comparisonOf(present, own, [])
	}, ...found];
}
async function changesOfNamed({ before, after }, trees) {
	if (before === void 0 || after === void 0) return [];
	return namedChanges({
		base: await namedFilesOf(trees.base, before),
		head: await namedFilesOf(trees.head, after)
	});
}
function pairsIn({ base, head }, within) {
	const units = {
		base: base ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.J)(base) : [],
		head: head ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.J)(head) : []
	};
	const identities = [...units.head, ...units.base].map(({ identity }) => identity);
	return [...new Set(identities)].flatMap((identity) => {
		const find = (list) => list.find((unit) => unit.identity === identity);
		const [before, after] = [find(units.base), find(units.head)];
		const present = after ?? before;
		const files = [...before?.files ?? [], ...after?.files ?? []];
		if (present === void 0 || within && !files.some((file) => within.has(file))) return [];
		const hasOneHost = present.permissionsOn !== void 0;
		const permissions = {
			base: permissionsOf(before, present, head?.files),
			head: permissionsOf(after, present, (hasOneHost ? head : base)?.files)
		};
		const isPlain = (folder) => present.files.some((file) => folder?.plain.has(file));
		return [{
			present,
			before,
			after,
			permissions,
			exists: {
				base: before !== void 0 || isPlain(base),
				head: after !== void 0 || isPlain(head)
			}
		}];
	});
}
function ownChanges({ present, permissions, exists }, budget, said) {
	const key = JSON.stringify([present.dialect, present.folder]);
	const ofHost = said.get(key) ?? /* @__PURE__ */ new Set();
	said.set(key, ofHost);
	const { base, head } = permissions;
	const fallback = base.fallback ?? head.fallback;
	const own = ((!exists.base && head.isPart || !exists.head && base.isPart) && fallback === void 0 ? [] : compareUnit(permissions, budget)).filter(({ direction, kind, sentence, subject }) => (isOwn(direction, present, exists) || fallback === "host" || fallback === "unknown" && kind === "opaque") && !ofHost.has(sentence) && !(direction === "neutral" && ofHost.has(subject)));
	if (present.agent === void 0) for (const { sentence, subject } of own) ofHost.add(sentence).add(subject);
	return own;
}
function comparisonOf({ present }, own, named) {
	const drafts = [...own, ...named];
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.nt)({
		agent: present.name,
		status: "kept",
		direction: directionOfChanges(drafts),
		changes: inOrder(drafts.map((draft) => changeOf(present.name, draft))),
		coverage: {
			before: null,
			after: null
		},
		host: {
			dialect: present.dialect,
			version: present.version,
			folder: present.folder
		}
	});
}
function isOwn(direction, { agent }, { base, head }) {
	if (agent === void 0 || base && head) return true;
	return direction === (head ? "widens" : "narrows");
}
function permissionsOf(unit, present, host = []) {
	if (unit) return unit.permissionsOn?.(host) ?? unit.permissions;
	const dialect = _frames_js__WEBPACK_IMPORTED_MODULE_2__.Y.find(({ id }) => id === present.dialect);
	if (dialect === void 0) throw new Error(`there is no dialect ${present.dialect}`);
	return dialect.without(present.agent, host);
}
// build/src/run/hosts/hosts.js
function withFindingsOfHosts(tree, { findings }, settings) {
	const keyOf = ({ rule, message, location: { file, pointer } }) => JSON.stringify([
		rule,
		message,
		file,
		pointer
	]);
	const known = new Set(tree.agents.flatMap((agent) => agent.findings.map(keyOf)));
	const others = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.b)(findings, settings).filter((each) => !known.has(keyOf(each)));
	return {
		...tree,
		runFindings: [...tree.runFindings, ...others]
	};
}
function comparisonWithHosts(comparison, hosts) {
	return {
		...comparison,
		permissions: withHosts(comparison.permissions, hosts),
		baseFindings: [...comparison.baseFindings, ...hosts.baseFindings ?? []]
	};
}
function withHosts({ agents, ...permissions }, { comparisons = [] }) {
	if (comparisons.length === 0) return {
		...permissions,
		agents
	};
	const all = [...agents, ...comparisons];
	return {
		...permissions,
		direction: (0,_call_words_js__WEBPACK_IMPORTED_MODULE_7__.d)(all.map(({ direction }) => direction)),
		agents: all
	};
}
async function hostsOfRun({ head, change, changed, settings }, scope, named) {
	const inForce = settings.inForce.head;
	const ofFloors = await managedResult({
		head,
		...change && { change }
	}, settings.own, scope);
	if (!inForce.permissionFiles) return ofFloors;
	const { within } = scope;
	const result = change === void 0 ? await checkHosts(head, within) : await compareHostFiles(change, within && concernedPaths(changed, named));
	const findings = await findingsOfFloors(head, result.units, inForce, scope);
	const { comparisons = [] } = ofFloors;
	return {
		...result,
		...result.comparisons && { comparisons: [...result.comparisons, ...comparisons] },
		findings: [...result.findings, ...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.nt)([...ofFloors.findings, ...findings])]
	};
}
async function managedResult({ head, change }, settings, { readElsewhere }) {
	const after = await managedUnits(head, settings.head, readElsewhere);
	const before = change ? await managedUnits(change.base, settings.base, readElsewhere) : void 0;
	const pairs = [.../* @__PURE__ */ new Set([...after.keys(), ...before?.keys() ?? []])].flatMap((key) => {
		const pair = {
			base: before?.get(key),
			head: after.get(key)
		};
		const present = pair.head ?? pair.base;
		if (present === void 0 || pair.base?.text === pair.head?.text) return [];
		const without = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.V)(present.unit.files[0] ?? "");
		return [{
			present: present.unit,
			before: pair.base?.unit,
			after: pair.head?.unit,
			permissions: {
				base: pair.base?.unit.permissions ?? without,
				head: pair.head?.unit.permissions ?? without
			},
			exists: {
				base: pair.base !== void 0,
				head: pair.head !== void 0
			}
		}];
	});
	const findings = pairs.flatMap((pair) => pair.after ? (0,_host_findings_js__WEBPACK_IMPORTED_MODULE_8__.n)(pair.after) : []);
	if (before === void 0) return {
		findings,
		units: []
	};
	const budget = { left: SHARED_WORK };
	return {
		findings,
		units: [],
		comparisons: pairs.map((pair) => comparisonOf(pair, ownChanges(pair, budget, /* @__PURE__ */ new Map()), []))
	};
}
async function managedUnits(tree, { floors }, readElsewhere) {
	if (floors === void 0) return /* @__PURE__ */ new Map();
	const read = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.F)(onlyHosts(floors), tree, readElsewhere);
	return new Map(read.floors.flatMap(({ managed, scope, team, file }) => {
		if (managed === void 0) return [];
		const unit = {
			name: `managed settings (${file})`,
			identity: JSON.stringify([
				"managed",
				scope,
				team
			]),
			dialect: _frames_js__WEBPACK_IMPORTED_MODULE_2__.$.id,
			version: _frames_js__WEBPACK_IMPORTED_MODULE_2__.$.version,
			folder: "",
			files: [file],
			permissions: managed.permissions,
			findings: []
		};
		return [[unit.identity, {
			unit,
			text: managed.document.text
		}]];
	}));
}
function onlyHosts({ platform, org, teams }) {
	const own = ({ host } = {}) => host ? { host } : {};
	return {
		platform: own(platform),
		org: own(org),
		teams: new Map([...teams].map(([name, team]) => [name, own(team)]))
	};
}
function concernedPaths(changed, named) {
	const all = [...(changed?.affected ?? []).flatMap(_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.v), ...changed?.naming ?? []];
	const isNamed = (path) => named?.some((each) => each === "" || path === each || path.startsWith(`${each}/`)) ?? true;
	return new Set(all.filter(isNamed));
}
async function findingsOfFloors(head, units, settings, scope) {
	if (units.length === 0) return [];
	const { floors } = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.M)(head, settings, scope, await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.lt)(head));
	const all = [...floors, ...scope.floorsInForce ?? []];
	if (all.length === 0) return [];
	const denied = /* @__PURE__ */ new Map();
	const floorsOf = ({ folder }) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.I)(folder, [], all);
	return [...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.x)(units, (unit) => {
		const known = denied.get(unit.folder) ?? (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.y)(floorsOf(unit));
		denied.set(unit.folder, known);
		return known;
	}), ...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.S)(units, (unit) => floorsOf(unit).flatMap(({ managed }) => managed ?? []))];
}
async function checkHosts(tree, within) {
	return resultOf$1([...(await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.K)(tree, within)).values()]);
}
async function compareHostFiles(trees, within) {
	const folders = {
		base: await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.K)(trees.base, within),
		head: await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.K)(trees.head, within)
	};
	const keys = [.../* @__PURE__ */ new Set([...folders.base.keys(), ...folders.head.keys()])].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Ot);
	const budget = { left: SHARED_WORK };
	const said = /* @__PURE__ */ new Map();
	const pairs = keys.flatMap((key) => {
		const [base, head] = [folders.base.get(key), folders.head.get(key)];
		return pairsIn({
			...base && { base },
			...head && { head }
		}, within);
	});
	const compared = [];
	for (const group of alikeGroups(pairs)) for (const each of await compareAlike(group, trees, budget, said)) compared.push(each);
	const ofChange = keys.flatMap((key) => remarksOfChange(folders.base.get(key), folders.head.get(key)));
	const base = pairs.flatMap(({ before }) => before ?? []);
	const ofHead = resultOf$1([...folders.head.values()], pairs.flatMap(({ after }) => after ?? []));
	return {
		...ofHead,
		findings: [...ofHead.findings, ...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.nt)(ofChange.map(_host_findings_js__WEBPACK_IMPORTED_MODULE_8__.t))],
		comparisons: mergeEqual(compared),
		baseFindings: resultOf$1([...folders.base.values()], base).findings
	};
}
function remarksOfChange(base, head) {
	if (base === void 0 || head === void 0) return [];
	return head.dialect.remarksOfChange?.({
		base: base.files,
		head: head.files
	}) ?? [];
}
function resultOf$1(folders, units = folders.flatMap(_frames_js__WEBPACK_IMPORTED_MODULE_2__.J)) {
	return {
		findings: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.nt)([...folders.flatMap(({ findings }) => findings), ...units.flatMap(_host_findings_js__WEBPACK_IMPORTED_MODULE_8__.n)]),
		units
	};
}
// build/src/run/no-cards.js
const SEVERITY = {
	pass: "note",
	warn: "warning",
	fail: "error"
};
function noCards({ agents, runFindings }, settings, where) {
	if (agents.length > 0 || runFindings.some((finding) => !(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.pa)(finding, "misplaced-configuration"))) return [];
	const { words } = _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ra;
	const sentence = where === "workflow" ? words.none() : words.noneBelow();
	const severity = SEVERITY[settings.onNoCards];
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.b)([(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ra, "", sentence, { severity })], settings);
}
// build/src/run/comparison/former-agents.js
function formerAgentsIn({ baseTree, settings, affected, context }) {
	return async (agents) => {
		const identities = new Set(agents.map(({ identity }) => identity));
		const relations = relateAgents((await (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__.t)(baseTree, settings, {
			...context,
			identities
		})).agents, agents, affected);
		return new Map(agents.map((agent) => [agent, relatedTo(agent, relations)]));
	};
}
// build/src/run/scope/scope.js
async function scopeOf(request, adapters, known) {
	const { change } = known;
	return change ? scopeOfChange(request, adapters, {
		...known,
		change
	}) : scopeWithoutBase(request, adapters, known);
}
function scopeWithoutBase(request, adapters, { settings }) {
	const inForce = settings.inForce.head;
	const { now } = request.clock;
	return {
		...commonContext(request, adapters, inForce),
		...adapters.progress && { progress: adapters.progress },
		...namedContext(request, inForce),
		histories: historiesOfRun(adapters, now, inForce, (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.h)(request.event))
	};
}
async function scopeOfChange(request, adapters, { head, change, changed, settings }) {
	const governedPaths = changed && new Set(changed.governed.flatMap(_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.v));
	const common = {
		...commonContext(request, adapters, settings.inForce.head),
		...await limitsOf(request, change, settings.inForce.head, changed, governedPaths)
	};
	const former = formerAgentsIn({
		baseTree: change.base,
		settings: settings.inForce.base,
		affected: changed?.affected ?? [],
		context: common
	});
	const isEvidence = (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.m)(head, changed?.affected);
	const context = {
		...common,
		...adapters.progress && { progress: adapters.progress },
		histories: historiesOfRun(adapters, request.clock.now, settings.inForce.head, isEvidence, former),
		...governedPaths && { governedPaths },
		...request.named?.files && { named: namedFiles(request, settings.inForce.head) },
		wasGoverned: async (file) => (await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.St)(change.base, file, { named: false })).kind === "governed"
	};
	const floors = await floorsInForce(change, {
		inForce: settings.inForce.head,
		settings: [settings.own.base, settings.own.head],
		affected: changed?.affected,
		context,
		repository: request.repository
	});
	return floors.length > 0 ? {
		...context,
		floorsInForce: floors
	} : context;
}
function commonContext({ clock, floors, tools }, { readElsewhere }, inForce) {
	return {
		now: clock.now,
		context: "cicd",
		elapsed: clock.elapsed,
		...readElsewhere && { readElsewhere: onlyNamedIn(inForce, readElsewhere) },
		...floors && { floors: floors.floors },
		...tools && { tools }
	};
}
async function limitsOf({ named }, trees, inForce, changed, governedPaths) {
	const files = named?.files;
	const isPart = governedPaths !== void 0 && inForce.scope !== "all" && !changed?.concernsAll;
	const reaches = isPart ? await reachesOfChangedFloors(trees, governedPaths, inForce) : [];
	if (!isPart || reaches.includes("")) return files ? {
		within: files,
		below: []
	} : {};
	return files ? {
		within: new Set([...governedPaths].filter((file) => files.has(file))),
		below: []
	} : {
		within: governedPaths,
		below: reaches
	};
}
function namedContext(request, settings) {
	const files = request.named?.files;
	return files ? {
		within: files,
		named: namedFiles(request, settings)
	} : {};
}
function namedFiles({ named }, { permissionFiles }) {
	const isOfHost = (file) => permissionFiles && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.X)(file) !== void 0;
	return new Set(named?.paths.filter((file) => named.files?.has(file) && !isOfHost(file)));
}
async function reachesOfChangedFloors({ base, head }, governedPaths, settings) {
	if ((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(settings.floors?.org)) return [];
	const isCandidate = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wt)(settings.cards, settings.exclude);
	const reaches = /* @__PURE__ */ new Set();
	for (const file of governedPaths) {
		if (!isCandidate(file)) continue;
		for (const tree of [head, base]) {
			const read = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.St)(tree, file, { named: false });
			if (read.kind === "governed" && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.L)(read.governed)) reaches.add((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.R)(file));
		}
	}
	return [...reaches];
}
// build/src/run/permissions.js
async function permissionsResult(request, adapters, prepared) {
	const { change, changed, settings, notices } = prepared;
	const context = await scopeOf(request, adapters, prepared);
	const hosts = await hostsOfRun(prepared, context, request.named?.files && request.named.paths);
	const { permissions, found } = await compareFoundAgents({
		trees: change,
		affected: changed?.affected ?? [],
		settings,
		context,
		configFiles: [request.source.configFile]
	});
	const { baselineFile } = settings.own.head;
	const failures = [
		...prepared.findings.filter(({ location }) => location.file !== baselineFile),
		...request.floors?.findings ?? [],
		...found.base.findings,
		...found.head.findings,
		...hosts.findings
	].filter(({ blocking }) => blocking);
	return {
		..._frames_js__WEBPACK_IMPORTED_MODULE_2__.Xt,
		runFindings: failures,
		notices,
		governed: changed?.governed ?? [],
		nothingToCheck: false,
		...failures.length === 0 && { comparison: withHosts(permissions, hosts) },
		baseCommit: change.baseCommit
	};
}
// build/src/run/base-and-head/prefetch.js
const MAX_PREFETCHED = 200;
function editsConfiguration({ listed }, configFile) {
	return listed === void 0 || (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.g)(listed, configFile);
}
async function prefetchSettings(change, configFile) {
	if (editsConfiguration(change, configFile)) await prefetchFiles(change, configFile, change.listed ?? []);
	if (change.inForce !== change.base) await change.inForce.prefetch?.([configFile]);
}
async function prefetchGoverned(change, configFile, governed) {
	if (!editsConfiguration(change, configFile)) await prefetchFiles(change, configFile, governed);
}
async function prefetchFiles({ base }, configFile, changes) {
	const worthwhile = changes.flatMap((change) => (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__._)(change) ?? []).filter((file) => /\.(?:ya?ml|json|txt)$/i.test(file)).slice(0, MAX_PREFETCHED);
	await base.prefetch?.(base instanceof _local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.b ? [configFile, ...worthwhile] : worthwhile);
}
// build/src/run/changed-files/affected-files.js
async function affectedFiles({ base, head }, listed, settings, configFile) {
	const direct = new Set(listed.flatMap(_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.v));
	const trees = {
		base: await linkedTree(base),
		head: await linkedTree(head)
	};
	const moved = base instanceof _local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.u ? await base.movedSubmodules() : /* @__PURE__ */ new Map();
	const named = new Set(settings.flatMap((entry) => pathsIn(entry, configFile)));
	const finders = settings.map(finderOf);
	const isGoverned = (file) => finders.some((isFound) => isFound(file));
	const found = /* @__PURE__ */ new Set();
	if (trees.base.links.size > 0 || trees.head.links.size > 0 || moved.size > 0) for (const { tree } of [trees.base, trees.head]) for (const file of await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ut)(tree, isGoverned)) found.add(file);
	const leadsOver = (name, { links }) => {
		const followed = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.xt)(name, links);
		return (followed.kind === "path" ? [...followed.links, followed.path] : followed.links).some((path) => direct.has(path)) || followed.kind === "path" && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.wt)(followed.path).some((folder) => moved.has(folder));
	};
	const statuses = new Map(listed.map(({ file, status }) => [file, status]));
	const more = [];
	for (const name of /* @__PURE__ */ new Set([
		...named,
		...trees.base.links.keys(),
		...trees.head.links.keys(),
		...found
	])) {
		if (direct.has(name) && !await isOnBothSides(name, statuses.get(name), trees)) continue;
		if (!leadsOver(name, trees.base) && !leadsOver(name, trees.head)) continue;
		const status = await statusOf(name, trees);
		if (status !== void 0) more.push({
			file: name,
			status
		});
	}
	const corrected = new Set(more.map(({ file }) => file));
	return {
		affected: [...listed.filter(({ file, previous }) => previous !== void 0 || !corrected.has(file)), ...more],
		...submodules(moved, {
			named,
			found,
			trees
		})
	};
}
async function isOnBothSides(name, status, trees) {
	if (status !== "added" && status !== "removed") return false;
	const { links, tree } = status === "added" ? trees.base : trees.head;
	return links.size > 0 && (await tree.read(name, 0)).kind !== "absent";
}
async function linkedTree(tree) {
	return {
		tree,
		links: await tree.links?.() ?? /* @__PURE__ */ new Map()
	};
}
async function statusOf(name, { base, head }) {
	const before = (await base.tree.read(name, 0)).kind !== "absent";
	const after = (await head.tree.read(name, 0)).kind !== "absent";
	if (before && after) return "modified";
	return before ? "removed" : after ? "added" : void 0;
}
function pathsIn(settings, configFile) {
	return [
		configFile,
		settings.baselineFile,
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.vt)(settings),
		...(settings.agents ?? []).flatMap((agent) => [...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(agent), ...agent.host ?? []]),
		...itemsIn(settings).map(({ text }) => text).filter((text) => !(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.At)(text))
	].flatMap((file) => file === void 0 ? [] : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(file) ?? []);
}
function isSharedFile(settings) {
	const items = settings.flatMap(itemsIn);
	return (file) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Mt)(file) || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Nt)(file) || items.some((item) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.st)(item, file));
}
function finderOf(settings) {
	const isCandidate = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wt)(settings.cards, settings.exclude);
	const globs = itemsIn(settings).filter(({ text }) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.At)(text));
	return (file) => isCandidate(file) || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Mt)(file) || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Nt)(file) || settings.permissionFiles && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.X)(file) !== void 0 || (settings.agents?.some((agent) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.U)(agent, file)) ?? false) || globs.some((item) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.st)(item, file));
}
function itemsIn({ tools = [], traces = [], agents = [] }) {
	return [
		...tools,
		...traces,
		...agents.flatMap((agent) => [...agent.tools ?? [], ...agent.traces?.files ?? []])
	];
}
function submodules(moved, { named, found, trees }) {
	const findings = [];
	const notices = [];
	for (const [folder, isAtHand] of moved) {
		const inside = (path) => path === folder || path.startsWith(`${folder}/`);
		const leadsInside = (path, { links }) => {
			const followed = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.xt)(path, links);
			return followed.kind === "path" && inside(followed.path);
		};
		const links = [...trees.base.links.keys(), ...trees.head.links.keys()];
		const wanted = [
			...named,
			...found,
			...links
		].find((path) => leadsInside(path, trees.base) || leadsInside(path, trees.head));
		if (wanted === void 0) notices.push(`the change touches the submodule ${JSON.stringify(folder)}, in which Card Gate found nothing to check`);
		else if (!isAtHand) findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.uo, folder, _frames_js__WEBPACK_IMPORTED_MODULE_2__.uo.words.submodule(wanted, folder)));
	}
	return {
		findings,
		notices
	};
}
// build/src/discovery/changed-names.js
const RUNS_SCRIPTS = /\b(?:npm|pnpm|yarn|bun)\b/;
const PACKAGE = "package.json";
async function changedNames({ base, head }, changed) {
	const [named, naming] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	const programs = changed.filter((path) => mayBeProgram(path) || nameOf(path) === PACKAGE);
	const likely = programs.length === 0 ? [] : await likelyFiles(head, changed, programs);
	if (likely.length === 0) return {
		named,
		naming
	};
	for (const folder of (await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.K)(head, new Set(likely))).values()) for (const unit of (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.J)(folder)) {
		const met = [...await namedFilesOf(base, unit), ...await namedFilesOf(head, unit)].map(({ file }) => file).filter((file) => programs.includes(file));
		for (const file of met) named.add(file);
		if (met.length > 0) for (const file of unit.files) naming.add(file);
	}
	return {
		named,
		naming
	};
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
async function likelyFiles(tree, changed, programs) {
	const files = (await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.G)(tree)).filter((file) => !changed.includes(file));
	await tree.prefetch?.(files);
	const names = new Set(programs.map(nameOf));
	const packages = /* @__PURE__ */ new Map();
	const isOfPackage = (file) => {
		const path = pathBelow((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.X)(file)?.folder ?? "", PACKAGE) ?? PACKAGE;
		const known = packages.get(path) ?? isPackageConcerned(tree, path, names);
		packages.set(path, known);
		return known;
	};
	const likely = await Promise.all(files.map(async (file) => {
		const text = await textOf(tree, file);
		return mayName(text, names) || RUNS_SCRIPTS.test(text) && await isOfPackage(file);
	}));
	return files.filter((_, index) => likely[index]);
}
async function isPackageConcerned(tree, path, names) {
	return names.has(PACKAGE) || mayName(await textOf(tree, path), names);
}
async function textOf(tree, file) {
	const read = await tree.read(file, _frames_js__WEBPACK_IMPORTED_MODULE_2__.ot);
	return read.kind === "bytes" ? new TextDecoder("utf-8").decode(read.bytes) : "";
}
function mayName(text, names) {
	if (/\\[ux]/.test(text)) return true;
	for (const name of names) if (text.includes(name)) return true;
	return false;
}
// build/src/run/changed-files/changed-files.js
async function changedFilesOf(change, settings, configFile) {
	if (change.listed === void 0) return void 0;
	const affected = await affectedFiles(change, change.listed, settings, configFile);
	const paths = affected.affected.flatMap(_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.v);
	const names = settings.some(({ permissionFiles }) => permissionFiles) ? await changedNames(change, paths) : void 0;
	const { governed, concernsAll } = governedUnderAny(affected.affected, settings, configFile, await unreadPaths(change, paths));
	const known = new Set(governed);
	return {
		...affected,
		governed: affected.affected.filter((each) => known.has(each) || (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.v)(each).some((path) => names?.named.has(path))),
		concernsAll,
		naming: names?.naming ?? /* @__PURE__ */ new Set()
	};
}
async function unreadPaths({ base, head }, paths) {
	const unsure = paths.filter((path) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.X)(path)?.file.beside !== void 0);
	if (unsure.length === 0) return /* @__PURE__ */ new Set();
	const read = /* @__PURE__ */ new Set([...await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.G)(base), ...await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.G)(head)]);
	return new Set(unsure.filter((path) => !read.has(path)));
}
// build/src/run/configuration/listings.js
function withOneListing(written) {
	const both = {
		base: written.inForce,
		head: written.inForce
	};
	return {
		written,
		inForce: both,
		own: both,
		findings: []
	};
}
async function withBothListings(written, trees) {
	const { inForce: settings, base: former, head: present } = written;
	const lists = {
		base: former.agents ?? [],
		head: present.agents ?? []
	};
	if (lists.base === lists.head || JSON.stringify(lists.base) === JSON.stringify(lists.head)) return {
		written,
		inForce: {
			base: settings,
			head: settings
		},
		own: {
			base: former,
			head: present
		},
		findings: []
	};
	const partners = await matched(lists, trees);
	const headFiles = await trees.head.list();
	const named = namedBy(lists.head);
	const kept = await keptAtHead(lists, partners, {
		trees,
		headFiles,
		named,
		settings
	});
	const twins = kept.filter(({ isTwin }) => isTwin);
	const dropped = kept.filter(({ isTwin }) => !isTwin);
	const atBase = [
		...lists.base.map((entry) => ({
			...entry,
			name: dropped.find((agent) => agent.entry === entry)?.atHead.name ?? entry.name
		})),
		...twins.map(({ entry, atHead }) => ({
			...entry,
			name: atHead.name
		})),
		...await newAtBase(lists.head, partners, trees.base, settings)
	];
	const merged = await Promise.all(lists.head.map(async (entry) => {
		const partner = partners.find(({ head }) => head === entry)?.base;
		if (partner === void 0) return entry;
		const pair = {
			base: partner,
			head: entry
		};
		return {
			...moved(pair, headFiles, named),
			...await hostsOfBoth(pair, trees.head)
		};
	}));
	const settingsAtBase = withAgents(settings, atBase);
	return {
		written,
		inForce: {
			base: settingsAtBase,
			head: withAgents(settings, [...merged, ...kept.map(({ atHead }) => atHead)])
		},
		own: {
			base: former === settings ? settingsAtBase : withAgents(former, atBase),
			head: withAgents(present, [...lists.head, ...twins.map(({ atHead }) => atHead)])
		},
		findings: dropped.flatMap(({ entry, atHead }) => droppedAgent(entry, atHead, written))
	};
}
async function keptAtHead(lists, partners, { trees, headFiles, named, settings }) {
	const kept = [];
	for (const entry of lists.base) {
		const partner = partners.find(({ base }) => base === entry)?.head;
		const remains = partner ? await partOf(entry, named, trees) : await wholeOf(entry, named, trees.head, headFiles, settings);
		if (!remains) continue;
		const name = lists.head.some(({ name }) => name === entry.name) ? `${entry.name} (as listed in the base)` : entry.name;
		kept.push({
			entry,
			atHead: {
				...remains,
				name
			},
			isTwin: partner !== void 0
		});
	}
	return kept;
}
async function matched(lists, trees) {
	const ids = /* @__PURE__ */ new Map();
	for (const entry of lists.base) ids.set(entry, await agentIdOf(entry, trees.base));
	for (const entry of lists.head) ids.set(entry, await agentIdOf(entry, trees.head));
	const sameId = (a, b) => ids.get(a) !== void 0 && ids.get(a) === ids.get(b);
	const lacksId = (a, b) => ids.get(a) === void 0 || ids.get(b) === void 0;
	const sameFile = (a, b) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(a)[0] === (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(b)[0];
	const tests = [
		(a, b) => a.name === b.name && (sameId(a, b) || sameFile(a, b)),
		sameId,
		sameFile,
		(a, b) => a.name === b.name && lacksId(a, b)
	];
	const partners = [];
	for (const isSame of tests) for (const head of lists.head) {
		if (partners.some((pair) => pair.head === head)) continue;
		const base = lists.base.find((entry) => !partners.some((pair) => pair.base === entry) && isSame(entry, head));
		if (base) partners.push({
			base,
			head
		});
	}
	return partners;
}
async function agentIdOf({ card }, tree) {
	if (card === void 0) return void 0;
	const read = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.St)(tree, card, { named: true });
	return read.kind === "governed" ? read.governed.card?.agentId : void 0;
}
function namedBy(agents) {
	const files = new Set(agents.flatMap(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dn));
	const items = agents.flatMap(({ tools = [], traces }) => [...tools, ...traces?.files ?? []]);
	return {
		asOwn: (file) => files.has(file),
		asItem: (file) => items.some((item) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.st)(item, file))
	};
}
async function partOf(entry, { asOwn }, trees) {
	const { card: formerCard, policy: formerPolicy, access: formerLists = [], ...rest } = entry;
	const present = async (file) => file !== void 0 && await exists(trees.head, file) ? file : void 0;
	const card = await present(formerCard);
	const policy = await present(formerPolicy);
	const access = [];
	for (const file of formerLists) if (await present(file)) access.push(file);
	let isLeft = false;
	for (const { part, file } of (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.En)(entry)) isLeft ||= !asOwn(file) && await exists(trees.head, file) && (part === "card" || await differs(file, trees));
	if (!isLeft) return void 0;
	return {
		...rest,
		...card !== void 0 && { card },
		...policy !== void 0 && { policy },
		...access.length > 0 && { access }
	};
}
async function wholeOf(entry, { asOwn, asItem }, head, headFiles, settings) {
	for (const file of (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(entry)) if (!asOwn(file) && await exists(head, file)) return entry;
	const folder = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(entry)[0] ?? "");
	const stems = ["", ...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(entry).map(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pt)];
	const isCandidate = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wt)(settings.cards);
	const isShared = headFiles.some((file) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(file) === folder && (isCandidate(file) || asOwn(file)));
	const isOwnToolList = (file) => !isShared && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Mt)(file) && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(file) === folder && stems.includes((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(file));
	const items = [...entry.tools ?? [], ...entry.traces?.files ?? []];
	return headFiles.some((file) => !asItem(file) && (items.some((item) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.st)(item, file)) || !entry.tools && isOwnToolList(file))) ? entry : void 0;
}
async function exists(tree, file) {
	return (await tree.read(file, 0)).kind !== "absent";
}
const MAX_COMPARED_BYTES = 1048576;
async function differs(file, { base, head }) {
	const former = await base.read(file, MAX_COMPARED_BYTES);
	const present = await head.read(file, MAX_COMPARED_BYTES);
	if (former.kind !== "bytes" || present.kind !== "bytes") return true;
	return Buffer.compare(former.bytes, present.bytes) !== 0;
}
async function newAtBase(headList, partners, base, settings) {
	const isCandidate = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wt)(settings.cards, settings.exclude);
	const added = [];
	for (const entry of headList) {
		if (partners.some(({ head }) => head === entry)) continue;
		const own = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(entry);
		if (settings.discover && own.some(isCandidate)) continue;
		if (!(await Promise.all(own.map((file) => exists(base, file)))).includes(false)) added.push(entry);
	}
	return added;
}
function moved({ base, head }, headFiles, { asItem }) {
	const teams = [.../* @__PURE__ */ new Set([...base.teams ?? [], ...head.teams ?? []])];
	const folder = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(head)[0] ?? "");
	const remaining = (items = []) => items.filter((item) => headFiles.some((file) => !asItem(file) && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.st)(item, file)));
	const formerLists = remaining(base.tools);
	const nearLists = headFiles.filter((file) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Mt)(file) && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(file) === folder).map((text) => ({ text }));
	const tools = formerLists.length > 0 ? [...head.tools ?? nearLists, ...formerLists] : head.tools;
	const traces = tracesOfBoth({
		base: base.traces,
		head: head.traces
	}, remaining(base.traces?.files), () => headFiles.filter((file) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Nt)(file) && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(file) === folder).map((text) => ({ text })));
	const { tools: _, traces: __, ...rest } = head;
	return {
		...rest,
		...tools && { tools },
		...traces && { traces },
		...teams.length > 0 && { teams }
	};
}
async function hostsOfBoth({ base, head }, tree) {
	const files = base.host === void 0 ? [] : await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.lt)(tree);
	const host = [...head.host ?? []];
	for (const path of base.host ?? []) if (files.some((file) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.kt)(file, path)) || await exists(tree, path)) host.push(path);
	return host.length > 0 ? { host: [...new Set(host)] } : {};
}
function tracesOfBoth({ base, head }, remaining, nearFiles) {
	const agentId = base?.agentId ?? head?.agentId;
	const window = base?.agentId === void 0 ? head?.window : base.window;
	const files = remaining.length > 0 ? [...head ? head.files ?? [] : nearFiles(), ...remaining] : head?.files;
	if (agentId === void 0 && files === void 0) return void 0;
	return {
		...files && { files },
		...agentId !== void 0 && { agentId },
		...window !== void 0 && { window }
	};
}
function withAgents(settings, agents) {
	const { agents: _, ...rest } = settings;
	return agents.length > 0 ? {
		...rest,
		agents
	} : rest;
}
function droppedAgent(entry, { name }, { inForce: settings, head: present }) {
	const file = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(entry)[0] ?? "";
	if (present.discover && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wt)(present.cards, present.exclude)(file)) return [];
	const severity = settings.discover && present.discover ? "warning" : "error";
	const words = _frames_js__WEBPACK_IMPORTED_MODULE_2__.Sa.words.dropped(entry.name);
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Sa, file, words, {
		severity,
		agent: name
	})];
}
// build/src/run/empty-patterns.js
async function emptyPatterns(settings, tree, affected = []) {
	const { cards } = settings;
	if (cards === void 0 || !settings.discover) return [];
	const isCandidate = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wt)(cards);
	if (affected.flatMap(_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.v).some(isCandidate) || (await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ut)(tree, isCandidate)).length > 0) return [];
	const severity = {
		pass: "note",
		warn: "warning",
		fail: "error"
	}[settings.onNoCards];
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ra, "", _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ra.words.patterns(cards), { severity })];
}
// build/src/run/scope/named-paths.js
var NothingNamed = class extends Error {};
async function requireNamedPaths({ paths, patterns }, searched) {
	if (paths.length === 0 && patterns.length === 0) return;
	const files = [.../* @__PURE__ */ new Set([...await searched.tree.list(), ...searched.gone])];
	for (const pattern of patterns) {
		const isFound = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.wt)([pattern]);
		if ((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(pattern) || files.some(isFound) || (await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ut)(searched.tree, isFound)).length > 0) continue;
		throw new NothingNamed(`--cards is ${JSON.stringify(pattern)}, which matches no file`);
	}
	for (const named of paths) {
		if (await holdsAgent(named, files, searched)) continue;
		throw new NothingNamed(`${JSON.stringify(named || ".")} has no card, policy or access list, and no permission file that says what agents may do; name the folder of an agent, or name the files with --cards`);
	}
}
async function holdsAgent(named, files, { tree, settings, gone }) {
	const isFile = files.includes(named);
	if (isFile && !(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Mt)(named) && !(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Nt)(named)) return true;
	const folder = isFile ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(named) : named;
	const isCandidate = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__._t)(settings, {});
	const listed = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.yt)(settings);
	for (const file of files) {
		if (folder !== "" && !file.startsWith(`${folder}/`)) continue;
		if (!isCandidate(file) && !listed.has(file)) continue;
		const { kind } = await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.St)(tree, file, { named: false });
		if (kind === "governed" || kind === "broken" || kind === "absent" && gone.has(file)) return true;
	}
	return settings.permissionFiles && await holdsHost(folder, files, {
		tree,
		gone
	});
}
async function holdsHost(folder, files, { tree, gone }) {
	const isInside = (file) => folder === "" || file.startsWith(`${folder}/`);
	const found = files.filter((file) => isInside(file) && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.X)(file) !== void 0);
	if (found.some((file) => gone.has(file))) return true;
	if (found.length === 0) return false;
	return [...(await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.K)(tree, new Set(found))).values()].some((host) => host.findings.length > 0 || (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.J)(host).length > 0);
}
// build/src/run/prepare.js
async function prepareRun(request, plan, adapters) {
	if (plan.kind === "all") return withoutBase(request, adapters, plan.note === void 0 ? [] : [plan.note]);
	const change = await adapters.openChange(plan);
	return change ? ofChange(request, adapters, change) : withoutBase(request, adapters, ["the commit before the push no longer exists, so everything is checked"]);
}
async function withoutBase(request, adapters, notices) {
	const head = adapters.checkedOut();
	const written = await readSettings(request.source, head);
	const { inForce, findings } = written;
	adapters.settled?.(inForce);
	if (request.named) await requireNamedPaths(request.named, {
		tree: head,
		settings: inForce,
		gone: /* @__PURE__ */ new Set()
	});
	const ofPatterns = request.named?.files ? [] : await emptyPatterns(inForce, head);
	return {
		head,
		settings: withOneListing(written),
		findings: [...findings, ...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.b)(ofPatterns, inForce)],
		notices
	};
}
async function ofChange(request, adapters, opened) {
	const { named, source } = request;
	const { configFile } = source;
	if (named) await requireNamedPaths(named, {
		tree: opened.head,
		settings: settingsOfInputs(source),
		gone: new Set((opened.listed ?? []).flatMap(_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.v))
	});
	await prefetchSettings(opened, configFile);
	const written = await readSettingsOfChange(source, opened);
	adapters.settled?.(written.inForce);
	const change = withSharedFiles(opened, written);
	const settings = await withBothListings(written, change);
	const { inForce, own } = settings;
	const changed = await changedFilesOf(change, [
		inForce.head,
		inForce.base,
		own.base,
		own.head
	], configFile);
	const configuration = await headConfiguration(source, change, changed?.affected, written);
	await prefetchGoverned(change, configFile, changed?.governed ?? []);
	const ofPatterns = named?.files ? [] : await emptyPatterns(inForce.head, change.head, changed?.affected);
	return {
		head: change.head,
		change,
		...changed && { changed },
		settings,
		findings: [
			...changed?.findings ?? [],
			...configuration.findings,
			...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.b)(ofPatterns, inForce.head)
		],
		notices: [
			...change.notices,
			...configuration.notices,
			...changed?.notices ?? [],
			...changed ? workflowNotices(request, changed.affected) : []
		]
	};
}
function withSharedFiles(change, written) {
	if (!(change.base instanceof _local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.u)) return change;
	const base = change.base.sharing(isSharedFile([
		written.inForce,
		written.base,
		written.head
	]));
	return {
		...change,
		base,
		inForce: change.inForce === change.base ? base : change.inForce
	};
}
// build/src/run/run.js
async function run(request, adapters) {
	let settings = settingsOfInputs(request.source);
	const observed = {
		...adapters,
		settled: (inForce) => {
			settings = inForce;
			adapters.settled?.(inForce);
		}
	};
	observed.settled?.(settings);
	const result = await resultOf(request, observed).catch((error) => {
		if (request.onFailure === "throw" && !(error instanceof BrokenConfiguration)) throw error;
		if (isInternal(error)) adapters.internalError?.(error);
		return failedResult(error, request, adapters, settings);
	});
	const { clock, event, links } = request;
	const report = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(result, {
		settings,
		event,
		...clock.setTo !== void 0 && { setTo: clock.setTo },
		...links && { links },
		durationMs: clock.elapsed(),
		version: clock.version
	});
	return (0,_records_js__WEBPACK_IMPORTED_MODULE_3__.n)(report, request, settings);
}
async function resultOf(request, adapters) {
	const { plan, purpose } = request;
	if (request.failure !== void 0) throw request.failure;
	switch (plan.kind) {
		case "nothing": return {
			..._frames_js__WEBPACK_IMPORTED_MODULE_2__.Xt,
			notices: [plan.because]
		};
		case "refused": throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.W(plan.because, plan.help);
		case "all":
		case "changes": {
			const prepared = await prepareRun(request, plan, adapters);
			const { change } = prepared;
			return purpose === "permissions" && change ? permissionsResult(request, adapters, {
				...prepared,
				change
			}) : checkResult(request, adapters, prepared);
		}
		default: return plan;
	}
}
async function checkResult(request, adapters, prepared) {
	const { head, change, changed, settings } = prepared;
	const { affected = [], governed = [] } = changed ?? {};
	const inForce = settings.inForce.head;
	if (isNothingToCheck(request, prepared)) return {
		..._frames_js__WEBPACK_IMPORTED_MODULE_2__.Xt,
		runFindings: request.floors?.findings ?? [],
		notices: prepared.notices,
		...comparedWords(prepared)
	};
	await requireGovernedFiles(head, governed);
	const context = await scopeOf(request, adapters, prepared);
	const isWhole = context.within === void 0;
	const hosts = await hostsOfRun(prepared, context, request.named?.files && request.named.paths);
	const evaluated = withFindingsOfHosts(await withFindingsAboutFiles(request, prepared, await (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__.n)(head, inForce, context), hosts.units.length === 0 && (isWhole || change === void 0)), hosts, inForce);
	const ofAgents = change && await compareChange({
		trees: change,
		affected,
		settings,
		context,
		configFiles: [request.source.configFile]
	}, evaluated);
	const comparison = ofAgents && comparisonWithHosts(ofAgents, hosts);
	const labels = labelsOfPlan(request.plan, adapters);
	const gated = await applyGatePolicy({
		evaluated,
		settings: inForce,
		now: request.clock.now,
		tree: change?.inForce ?? head,
		isWhole,
		...comparison && { change: {
			comparison,
			own: settings.own,
			affected
		} },
		...labels && { labels }
	});
	const configurationChange = change && await configurationChangeOf(request, adapters, change, settings.written);
	const findings = [...gated.agents.flatMap((agent) => agent.findings), ...gated.runFindings];
	return {
		...gated,
		runFindings: [...request.floors?.findings ?? [], ...gated.runFindings],
		notices: [
			...prepared.notices,
			...evaluated.notices,
			...gated.notices
		],
		governed,
		nothingToCheck: !isWhole && gated.agents.length === 0 && gated.runFindings.length === 0 && hosts.units.length === 0 && (hosts.comparisons ?? []).length === 0 && evaluated.governedCount === 0,
		staleFiles: change ? await staleFiles(change, findings) : /* @__PURE__ */ new Set(),
		scope: scopeWord(request, prepared),
		...configurationChange && { configurationChange },
		...change && { baseCommit: change.baseCommit },
		...comparedWords(prepared)
	};
}
function isNothingToCheck({ named }, { change, changed, settings, findings }) {
	return change !== void 0 && settings.inForce.head.scope !== "all" && changed?.governed.length === 0 && findings.length === 0 && named?.files === void 0;
}
async function withFindingsAboutFiles(request, prepared, tree, needsCards) {
	const { agents, runFindings } = (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__.r)(tree.agents, [
		...tree.runFindings,
		...await findingsAboutFiles(request, prepared, tree.agents),
		...prepared.findings
	]);
	const where = request.event === "local" ? "command line" : "workflow";
	const missing = needsCards ? noCards({
		agents,
		runFindings
	}, prepared.settings.inForce.head, where) : [];
	return {
		...tree,
		agents,
		runFindings: [...runFindings, ...missing]
	};
}
function scopeWord({ named }, { change, changed, settings }) {
	if (change === void 0) return named?.files ? "changed" : "all";
	return settings.inForce.head.scope === "all" || changed === void 0 ? "all" : "changed";
}
function comparedWords({ head, change }) {
	return change ? { compared: `${head.label} compared with ${change.baseCommit.slice(0, 7)}` } : {};
}
// build/src/run/plan.js
function planOf(event) {
	const { payload } = event;
	if ((0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.a)(event) && (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.c)(payload, "action") === "closed") return {
		kind: "nothing",
		because: "the pull request is closed"
	};
	if (event.name === "push" && (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.l)(payload, "deleted") === true) return {
		kind: "nothing",
		because: "the push deletes a branch or tag"
	};
	const choice = (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.r)(event);
	switch (choice.kind) {
		case "refused": return choice;
		case "none": return {
			kind: "all",
			reportSha: pushedCommit(event),
			...choice.note !== void 0 && { note: choice.note }
		};
		case "base": return planOfChange(event, choice.base, choice.mayBeMissing === true);
		default: return choice;
	}
}
function planOfChange(event, base, baseMayBeMissing) {
	const head = headOf(event);
	if (head === void 0) return {
		kind: "refused",
		because: "base-ref is set, but head-ref is not",
		help: "set both inputs; on this event, the checked-out files are not the change"
	};
	const pull = (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.o)(event);
	const labelled = pull?.number ?? queuedPull(event);
	return {
		kind: "changes",
		base,
		head,
		reportSha: pull?.headSha ?? reportShaOf(event, head),
		...pull && { pull },
		...labelled !== void 0 && { labelled },
		baseMayBeMissing
	};
}
const SELF_CONTAINED = [
	"pull_request",
	"merge_group",
	"push",
	"schedule",
	"workflow_dispatch"
];
const OF_ONE_COMMIT = ["merge_group", "push"];
function headOf(event) {
	const { name, headRef, baseRef } = event;
	if (headRef !== void 0) return {
		from: "commit",
		commit: headRef
	};
	const pull = (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.o)(event);
	if (pull) return name === "pull_request" ? {
		from: "checkout",
		of: ids(event.sha, pull.headSha)
	} : {
		from: "commit",
		commit: pull.headSha
	};
	if (!event.isLocal && !SELF_CONTAINED.includes(name)) return void 0;
	if (!OF_ONE_COMMIT.includes(name)) return {
		from: "checkout",
		of: []
	};
	return {
		from: "checkout",
		of: baseRef === void 0 ? [pushedCommit(event)] : ids(event.sha)
	};
}
function reportShaOf(event, head) {
	if (event.isLocal) return "";
	if (head.from === "commit") return _local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.i.test(head.commit) ? head.commit : "";
	return event.baseRef === void 0 ? pushedCommit(event) : event.sha;
}
function pushedCommit({ name, payload, sha }) {
	switch (name) {
		case "merge_group": return (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.s)(payload, "merge_group", "head_sha") ?? sha;
		case "push": return (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.s)(payload, "after") ?? sha;
		default: return sha;
	}
}
function queuedPull({ name, payload, baseRef }) {
	if (name !== "merge_group" || baseRef !== void 0) return void 0;
	const branch = (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.c)(payload, "merge_group", "head_ref") ?? "";
	const queued = /\/pr-(\d{1,15})-[0-9a-f]+$/.exec(branch)?.[1];
	return queued === void 0 ? void 0 : Number(queued);
}
function ids(...texts) {
	return texts.filter((text) => _local_adapters_js__WEBPACK_IMPORTED_MODULE_1__.i.test(text));
}
// build/src/cli/local-request.js
function localRequest(given, terminal, options, commits) {
	const environment = given.text("environment");
	return {
		plan: localPlan(commits),
		event: _frames_js__WEBPACK_IMPORTED_MODULE_2__.ta,
		repository: "base",
		source: {
			inputs: {
				...options,
				...environment !== void 0 && { environment }
			},
			configFile: given.text("config") ?? ".github/card-gate.yml",
			configNamed: given.has("config"),
			defaultId: "local",
			later: "after the merge"
		},
		clock: localClock(given, terminal),
		onFailure: "throw"
	};
}
function localClock(given, { elapsed, version }) {
	const now = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.u)(given);
	return {
		now,
		elapsed,
		version,
		...given.has("now") && { setTo: now.toISOString() }
	};
}
function localPlan({ base, head }) {
	return planOf({
		name: _frames_js__WEBPACK_IMPORTED_MODULE_2__.ta,
		isLocal: true,
		payload: void 0,
		sha: "",
		...base !== void 0 && { baseRef: base },
		...head !== void 0 && { headRef: head }
	});
}



/***/ }),

/***/ 102:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ unsealed; },
/* harmony export */   c: function() { return /* binding */ DECISION_LOG_SCHEMA; },
/* harmony export */   i: function() { return /* binding */ LOG_START; },
/* harmony export */   l: function() { return /* binding */ DECISION_MODES; },
/* harmony export */   n: function() { return /* binding */ withRecords; },
/* harmony export */   o: function() { return /* binding */ DECISION_COLUMNS; },
/* harmony export */   r: function() { return /* binding */ sha256; },
/* harmony export */   s: function() { return /* binding */ DECISION_EFFECTS; },
/* harmony export */   t: function() { return /* binding */ logOf; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(116);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(113);



// build/src/model/decision-row.js
const DECISION_EFFECTS = [
	"allow",
	"deny",
	"audit"
];
const DECISION_MODES = ["matched", "default"];
const DECISION_FIELDS = [
	"timestamp",
	"actor",
	"action",
	"resource",
	"effect",
	"policy_id",
	"policy_file",
	"policy_version",
	"reason",
	"mode",
	"limit",
	"session",
	"agent",
	"source",
	"call_index"
];
const DECISION_COLUMNS = [
	"decision_id",
	...DECISION_FIELDS,
	"previous_hash",
	"hash"
];
const DECISION_LOG_SCHEMA = "card-gate-decisions/1";
// build/src/report/decision-log/chain.js
const SEAL = /,"hash":"([0-9a-f]{64})"\}$/;
function sealed(fields, sha256) {
	const body = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ot)(fields);
	const hash = sha256(body);
	return {
		text: `${body.slice(0, -1)},"hash":"${hash}"}`,
		hash
	};
}
function unsealed(line) {
	const hash = SEAL.exec(line.slice(-75))?.[1];
	return hash === void 0 ? void 0 : {
		body: `${line.slice(0, -75)}}`,
		hash
	};
}
// build/src/report/decision-log/write-log.js
const LOG_START = `{"schema":"${DECISION_LOG_SCHEMA}"`;
const ID_DIGITS = 32;
var DecisionLogWriter = class {
	#write;
	#sha256;
	#counts = {
		allow: 0,
		deny: 0,
		audit: 0
	};
	#rows = 0;
	#previous;
	#isOver = false;
	constructor(subject, write, sha256) {
		this.#write = write;
		this.#sha256 = sha256;
		this.#previous = this.#append({
			schema: DECISION_LOG_SCHEMA,
			commit: subject.commit,
			base: subject.base,
			files: subject.files.map(({ path, sha256: digest }) => ({
				path,
				sha256: digest
			})),
			tool_version: subject.tool_version,
			time: subject.time,
			previous_hash: null
		});
	}
	add(decision) {
		this.#rows += 1;
		this.#counts[decision.effect] += 1;
		const values = Object.fromEntries(DECISION_FIELDS.map((field) => [field, decision[field]]));
		const decision_id = idOf(values, this.#rows, this.#sha256);
		const previous_hash = this.#previous;
		const hash = this.#append({
			decision_id,
			...values,
			previous_hash
		});
		return {
			decision_id,
			...values,
			previous_hash,
			hash
		};
	}
	end(notEvaluated) {
		const counts = { ...this.#counts };
		const finalHash = this.#append({
			rows: this.#rows,
			counts,
			not_evaluated: notEvaluated.map(({ what, reason, count }) => ({
				what,
				reason,
				count
			})),
			previous_hash: this.#previous
		});
		this.#isOver = true;
		return {
			rows: this.#rows,
			counts,
			finalHash
		};
	}
	#append(fields) {
		if (this.#isOver) throw new Error("the decision log has already ended");
		const { text, hash } = sealed(fields, this.#sha256);
		this.#write(`${text}\n`);
		this.#previous = hash;
		return hash;
	}
};
function idOf(decision, row, sha256) {
	const fields = DECISION_FIELDS.map((field) => decision[field]);
	return sha256((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ot)([row, ...fields])).slice(0, ID_DIGITS);
}
// build/src/adapters/process/sha256.js
function sha256(text) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("hex");
}
// build/src/report/attestation.js
const RESULTS = {
	pass: "PASSED",
	warn: "WARNED",
	fail: "FAILED"
};
function attestationOf(run) {
	const commit = run.commit.toLowerCase();
	if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) throw new RangeError(`${JSON.stringify(run.commit)} is not the full id of a commit`);
	const digests = new Map(run.policyFiles.map(({ path, sha256 }) => [path, sha256]));
	return {
		_type: "https://in-toto.io/Statement/v1",
		subject: [{
			name: run.repository,
			digest: { gitCommit: commit }
		}],
		predicateType: "https://in-toto.io/attestation/test-result/v0.1",
		predicate: {
			result: RESULTS[run.result],
			configuration: sorted(digests.keys()).map((path) => ({
				name: path,
				digest: { sha256: digests.get(path) ?? "" }
			})),
			...run.url !== void 0 && { url: run.url },
			passedTests: sorted(run.passed),
			warnedTests: sorted(run.warned),
			failedTests: sorted(run.failed)
		}
	};
}
function sorted(names) {
	return [...new Set(names)].sort();
}
// build/src/report/decision-log/decisions-of-run.js
function writeDecisions(agents, subject, write, sha256) {
	const digests = new Map(policyFiles(agents, sha256).map((file) => [file.path, file.sha256]));
	const files = [...digests].map(([path, digest]) => ({
		path,
		sha256: digest
	}));
	const writer = new DecisionLogWriter({
		...subject,
		files
	}, write, sha256);
	const notEvaluated = [];
	for (const { agent, history } of agents) {
		const access = history?.history.access;
		if (access === void 0) continue;
		access.each((decision) => {
			writer.add(decisionOf(agent, decision, digests));
		});
		for (const { listed, reason, calls } of access.notEvaluated) {
			const { name, limit } = listed.entry;
			const what = `${limit ? "the limit of " : ""}${JSON.stringify(name)} for ${agent.name}`;
			notEvaluated.push({
				what,
				reason,
				count: calls
			});
		}
	}
	return writer.end(notEvaluated);
}
function policyFiles(agents, sha256) {
	const lists = agents.flatMap(({ agent: { access } }) => access ? [...access.floors, ...access.own] : []);
	return [...new Map(lists.map(({ document }) => [document.file, document.text]))].map(([path, text]) => ({
		path,
		sha256: sha256(text)
	})).sort((a, b) => a.path < b.path ? -1 : 1);
}
function decisionOf(agent, { decision, at, session, number, count, ...shown }, digests) {
	const { entry } = decision.decidedBy ?? {};
	const file = (entry?.place ?? decision.rule.place)?.document.file ?? null;
	const limit = entry?.limit ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Sn)(entry.limit) : null;
	return {
		timestamp: at === void 0 ? null : new Date(at).toISOString(),
		actor: shown.actor,
		action: shown.action,
		resource: shown.resource,
		effect: decision.effect,
		policy_id: entry?.name ?? null,
		policy_file: file,
		policy_version: file === null ? null : digests.get(file) ?? null,
		reason: (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.dr)(decision),
		mode: decision.mode,
		limit: limit === null || count === void 0 ? limit : `${limit}: ${count}`,
		session: session ?? null,
		agent: agent.name,
		source: shown.source,
		call_index: number - 1
	};
}
// build/src/run/records.js
const HOST = /^https?:\/\/[^/]+\//;
function withRecords(report, request, settings) {
	const decisionLog = settings.decisionsFile === void 0 ? void 0 : logOf(report, request.clock.now);
	const attestation = settings.attestationFile === void 0 ? void 0 : attestationFor(report);
	return {
		...report,
		...decisionLog && {
			decisionLog,
			notices: [...report.notices, logNotice(decisionLog)]
		},
		...attestation !== void 0 && { attestation }
	};
}
function logOf({ agents, links, version }, now) {
	const subject = {
		commit: links?.sha ?? null,
		base: links?.base ?? null,
		tool_version: version,
		time: now.toISOString()
	};
	const write = (append) => {
		writeDecisions(agents, subject, append, sha256);
	};
	return {
		...writeDecisions(agents, subject, () => {}, sha256),
		write
	};
}
function logNotice({ rows, counts, finalHash }) {
	const { allow, deny, audit } = counts;
	return `the decision log has ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qi)(rows, ["decision", "decisions"])} (${allow} allow, ${deny} deny, ${audit} audit); its final hash is ${finalHash}`;
}
function attestationFor(report) {
	const { agents, links, verdict } = report;
	const commit = links?.sha;
	if (links === void 0 || commit === void 0 || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.W("attestation-file needs a checked commit, but this run has none", "use attestation-file only on events that have a commit");
	const named = (wanted) => agents.flatMap((agent) => wanted.includes(agent.verdict) ? [agent.agent.name] : []);
	return attestationOf({
		repository: links.repository.replace(HOST, ""),
		commit,
		result: verdict === "error" ? "fail" : verdict,
		policyFiles: policyFiles(agents, sha256),
		...links.run !== void 0 && { url: links.run },
		passed: named(["pass"]),
		warned: named(["warn"]),
		failed: named(["fail", "error"])
	});
}



/***/ })

};
;