"use strict";
exports.id = 654;
exports.ids = [654];
exports.modules = {

/***/ 7918:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ directionOf; },
/* harmony export */   r: function() { return /* binding */ wordOf; },
/* harmony export */   t: function() { return /* binding */ LEVEL_WORDS; }
/* harmony export */ });
// build/src/diff/change.js
const LEVEL_WORDS = [
	"blocked",
	"needs approval",
	"warned",
	"allowed"
];
function wordOf({ level }) {
	return level === "denied" ? "blocked" : level;
}
const RANK = {
	widens: 0,
	narrows: 1,
	neutral: 2
};
function directionOf(directions) {
	let result = "neutral";
	for (const direction of directions) if (RANK[direction] < RANK[result]) result = direction;
	return result;
}



/***/ }),

/***/ 2654:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ environmentOf; },
/* harmony export */   c: function() { return /* binding */ nameChanges; },
/* harmony export */   d: function() { return /* binding */ directionOfChanges; },
/* harmony export */   f: function() { return /* binding */ inOrder; },
/* harmony export */   g: function() { return /* binding */ policySide; },
/* harmony export */   h: function() { return /* binding */ allRules; },
/* harmony export */   i: function() { return /* binding */ relatedTo; },
/* harmony export */   l: function() { return /* binding */ becomes; },
/* harmony export */   m: function() { return /* binding */ Causes; },
/* harmony export */   n: function() { return /* binding */ unreadFiles; },
/* harmony export */   o: function() { return /* binding */ withoutEffect; },
/* harmony export */   p: function() { return /* binding */ towards; },
/* harmony export */   r: function() { return /* binding */ relateAgents; },
/* harmony export */   s: function() { return /* binding */ settingChanges; },
/* harmony export */   t: function() { return /* binding */ comparePermissions; },
/* harmony export */   u: function() { return /* binding */ changeOf; }
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7918);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6424);
/* harmony import */ var _mnemom_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5711);




// build/src/diff/names/policy-side.js
function agentSides(base, head) {
	const side = (agent) => ({
		...policySide((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ji)(agent)),
		...agent && { agent }
	});
	return {
		base: side(base),
		head: side(head)
	};
}
function policySide(policy) {
	const comparable = {
		...policy,
		stages: comparableStages(policy.stages)
	};
	const rulesOf = (role) => comparable.stages.filter((stage) => stage.role === role).flatMap(({ rules }) => rules);
	return {
		policy: comparable,
		limits: distinct(rulesOf("limits")).sort(_shared_js__WEBPACK_IMPORTED_MODULE_1__.zr),
		deciding: rulesOf("decides"),
		decide: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ta)(comparable)
	};
}
function allRules({ limits, deciding, policy }) {
	return [
		...limits,
		...deciding,
		policy.otherwise
	];
}
function asksForOtherFacts({ condition }) {
	return condition === void 0 || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ca)(condition).length > 0;
}
function ofKind(rules, kind) {
	return rules.filter((rule) => rule.kind === kind);
}
function comparableStages(stages) {
	const met = stages.map((stage) => ({
		...stage,
		rules: stage.rules.filter(isMetByRequests)
	}));
	const isSet = ({ role, combinator }) => role === "limits" && combinator === "all";
	return [{
		role: "limits",
		combinator: "all",
		rules: distinct(met.filter(isSet).flatMap(({ rules }) => rules.filter(({ level }) => level !== "allowed"))).sort(_shared_js__WEBPACK_IMPORTED_MODULE_1__.zr)
	}, ...met.filter((stage) => !isSet(stage))];
}
function isMetByRequests({ condition }) {
	return condition === void 0 || condition !== "unreadable" && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ua)(condition);
}
function distinct(rules) {
	const first = /* @__PURE__ */ new Map();
	for (const rule of rules) if (!first.has(rule.key)) first.set(rule.key, rule);
	return [...first.values()];
}
// build/src/diff/names/edits.js
var Causes = class {
	#sides;
	#causes = /* @__PURE__ */ new WeakMap();
	#edited = /* @__PURE__ */ new Map();
	#keys;
	#patterns;
	#capabilities;
	constructor(sides) {
		this.#sides = sides;
		const both = (partOf) => ({
			base: partOf(sides.base),
			head: partOf(sides.head)
		});
		this.#keys = both((side) => new Set(allRules(side).map(({ key }) => key)));
		const mappings = both(({ deciding }) => ofKind(deciding, "mapping"));
		const byPattern = (rules) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sa)(rules, ({ pattern }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ws)(pattern));
		this.#patterns = {
			base: byPattern(mappings.base),
			head: byPattern(mappings.head)
		};
		const names = (rules) => new Set(rules.map(({ capability }) => capability.name));
		this.#capabilities = {
			base: names(mappings.base),
			head: names(mappings.head)
		};
	}
	isEdited = ({ key, kind }) => kind !== "absent" && !(this.#keys.base.has(key) && this.#keys.head.has(key));
	patternsLike(mapping, side) {
		return this.#patterns[side].get((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ws)(mapping.pattern)) ?? [];
	}
	causeOf(decider) {
		const known = this.#causes.get(decider);
		if (known) return known;
		const cause = this.#findCause(decider);
		this.#causes.set(decider, cause);
		return cause;
	}
	#findCause(decider) {
		const side = this.#keys.head.has(decider.key) ? "head" : "base";
		const cause = (kind, parts) => ({
			key: JSON.stringify([kind, ...parts]),
			kind,
			decider,
			side
		});
		switch (decider.kind) {
			case "forbidden": return cause("forbidden", [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ws)(decider.forbidden.pattern)]);
			case "trigger": return cause("trigger", [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Yi)(decider.trigger)]);
			case "mapping": {
				const other = side === "head" ? "base" : "head";
				const [like] = this.patternsLike(decider, other);
				if (like) {
					const actions = [...new Set([decider, like].flatMap(({ exceeded }) => exceeded.map(({ action }) => action.value)))].sort();
					return {
						...cause("actions", actions),
						actions
					};
				}
				const { name } = decider.capability;
				return this.#capabilities[other].has(name) ? cause("pattern", [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ws)(decider.pattern)]) : cause("capability", [name]);
			}
			case "entry": return cause("entry", [decider.identity ?? requestsKey(decider)]);
			case "default":
			case "absent":
			case "otherwise": return cause("default", []);
			case "ungoverned": return cause("ungoverned", []);
			default: return decider;
		}
	}
	counterpart({ decider, side, kind }) {
		const other = this.#sides[side === "base" ? "head" : "base"];
		const { agent } = other;
		switch (kind) {
			case "forbidden":
			case "trigger":
			case "entry": {
				const { key } = this.causeOf(decider);
				return this.#editedRules(other).get(key)?.find((rule) => rule.key !== decider.key) ?? (decider.kind === "trigger" && agent ? sameTrigger(decider.trigger, agent) : void 0);
			}
			case "default": return other.policy.otherwise;
			default: return;
		}
	}
	#editedRules(side) {
		const known = this.#edited.get(side) ?? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sa)([...side.limits, ...side.deciding].filter(this.isEdited), (rule) => this.causeOf(rule).key);
		this.#edited.set(side, known);
		return known;
	}
	between(base, head) {
		const [less, more] = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(base) < (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(head) ? [base, head] : [head, base];
		const [[lessSettled], [moreSettled]] = [less.settled, more.settled];
		if (moreSettled.kind === "ungoverned") return {
			first: [this.causeOf(moreSettled)],
			lesser: []
		};
		const restraining = less.limits.filter((limit) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(limit) < (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(more));
		const edited = restraining.filter(this.isEdited);
		const granting = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(lessSettled) < (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(more) ? this.#ofSettled(lessSettled, moreSettled, less === base ? "head" : "base") : [];
		const all = [...edited.map((limit) => this.causeOf(limit)), ...granting];
		const worst = [...edited.filter((limit) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(limit) === (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(less)).map((limit) => this.causeOf(limit)), ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(lessSettled) === (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(less) ? granting.slice(0, 1) : []];
		const known = worst.length > 0 ? worst : all.slice(0, 1);
		const first = known.length > 0 ? known : restraining.slice(0, 1).map((limit) => orderCause(limit, less === base ? "base" : "head"));
		return {
			first,
			lesser: all.filter(({ key }) => !first.some((cause) => cause.key === key))
		};
	}
	#ofSettled(less, more, side) {
		if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.da)(less) && !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.da)(more)) {
			const { otherwise } = this.#sides[side].policy;
			if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(otherwise) >= (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(more)) return [this.causeOf(less.kind === "absent" ? otherwise : less)];
			return [this.causeOf(more), ...this.isEdited(less) && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(less) < (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(otherwise) ? [this.causeOf(less)] : []];
		}
		if (this.isEdited(less)) return [this.causeOf(less)];
		if (this.isEdited(more)) return [this.causeOf(more)];
		return [orderCause(more, side)];
	}
};
function orderCause(decider, side) {
	return {
		key: JSON.stringify(["order", decider.key]),
		kind: "order",
		decider,
		side
	};
}
function requestsKey({ match, condition }) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Wr)({
		match: {
			...match,
			tries: "all"
		},
		...condition && { condition }
	});
}
function sameTrigger(trigger, agent) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ea)(agent).find((candidate) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Yi)(candidate) === (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Yi)(trigger));
}
// build/src/diff/change-draft.js
function changeOf(agent, { tools = [], at, wasAt, ...draft }) {
	return {
		agent,
		tools,
		...draft,
		...at && { at: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__._t)(at) },
		...wasAt && { wasAt: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__._t)(wasAt) }
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
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.mt)(fileA, fileB) || offsetA - offsetB;
	};
	return changes.toSorted((a, b) => rank(a) - rank(b) || byPlace(a.at ?? a.wasAt, b.at ?? b.wasAt) || byPlace(a.wasAt ?? a.at, b.wasAt ?? b.at) || (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.mt)(a.sentence, b.sentence));
}
function directionOfChanges(changes) {
	return (0,_change_js__WEBPACK_IMPORTED_MODULE_0__.n)(changes.map(({ direction }) => direction));
}
// build/src/diff/names/name-words.js
const MAX_NAMED = 3;
function someOf(words, noun) {
	if (words.length <= MAX_NAMED) return (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.L)(words);
	const more = words.length - 2;
	return `${words.slice(0, 2).map(_index_js__WEBPACK_IMPORTED_MODULE_2__.H).join(", ")} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(more)} more ${noun}`;
}
function firstTool(tools) {
	const [first = "", ...others] = tools;
	return others.length <= 1 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.L)(tools) : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(first)} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(others.length)} more tools`;
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
	if (isOfOneName(cause)) return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(example)} is`;
	if (decider.kind === "entry" || decider.kind === "otherwise") return `requests such as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(requestText(example))} are`;
	return `tools such as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(example)}${listed ? " (not in the tool list)" : ""} are`;
}
function isOfOneName({ decider, kind }) {
	if (decider.kind === "forbidden") return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(decider.forbidden.pattern.text);
	if (decider.kind !== "mapping" || kind !== "pattern" && kind !== "capability") return false;
	const [pattern, ...others] = kind === "pattern" ? [decider.pattern] : decider.capability.patterns;
	return pattern !== void 0 && others.length === 0 && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(pattern.text);
}
function subjectOf$1({ kind, decider, actions }) {
	if (actions) return `tools that need ${someOf(actions, "actions")}`;
	switch (decider.kind) {
		case "forbidden": return `tools that ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(decider.forbidden.pattern.text)} matches`;
		case "trigger": return `tools of the trigger on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(decider.trigger.text)}`;
		case "mapping":
			if (kind === "capability") return `tools of the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(decider.capability.name)}`;
			return `tools that ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(decider.pattern.text)} matches`;
		case "entry": return `requests that ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(decider.name)} matches`;
		case "otherwise": return "requests that no rule matches";
		case "default":
		case "absent": return "unmapped tools";
		case "ungoverned": return "every tool";
		default: return decider;
	}
}
function reasonOf$1(cause, sides, causes) {
	const { decider, side, kind } = cause;
	const isNew = side === "head";
	switch (decider.kind) {
		case "forbidden": return ruleReason(decider.forbidden, sides);
		case "trigger": {
			const key = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Yi)(decider.trigger);
			const [before, after] = [sides.base, sides.head].map(({ agent }) => [...agent?.policy?.triggers ?? [], ...agent?.card?.triggers ?? []].find((trigger) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Yi)(trigger) === key));
			const on = `trigger on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(decider.trigger.text)}`;
			if (before && after && before.action !== after.action) return `the ${on} is now ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(after.action)} instead of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(before.action)}`;
			return isNew ? `a ${on} was added` : `the ${on} was removed`;
		}
		case "mapping":
			if (kind === "order") return `the pattern ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(decider.pattern.text)} of the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(decider.capability.name)} ${isNew ? "is now" : "is no longer"} the first match`;
			if (kind === "actions") return actionsReason(decider, cause.side, sides, causes);
			return mappingReason(decider, kind === "capability", sides, isNew);
		case "entry": return entryReason$1(decider, kind, isNew, sides, causes);
		case "otherwise": return `requests that no rule matches are now ${(0,_change_js__WEBPACK_IMPORTED_MODULE_0__.r)(sides.head.policy.otherwise)} instead of ${(0,_change_js__WEBPACK_IMPORTED_MODULE_0__.r)(sides.base.policy.otherwise)}`;
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
	levelOf: _change_js__WEBPACK_IMPORTED_MODULE_0__.r,
	whoIs,
	subjectOf: subjectOf$1,
	reasonOf: reasonOf$1,
	textOf: requestText,
	simpler: () => []
};
function requestText(request) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Fs)(request).join(" ");
}
function entryReason$1(rule, kind, isNew, { base, head }, causes) {
	const on = `the rule on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(requestText(rule.name))}`;
	if (kind === "order") return `${on} ${isNew ? "now decides" : "no longer decides"}`;
	const { key } = causes.causeOf(rule);
	const [before, after] = [base, head].map(({ limits, deciding }) => [...limits, ...deciding].find((candidate) => candidate.kind === "entry" && causes.causeOf(candidate).key === key));
	if (before && after) return `${on} now says ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(after.level)} instead of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(before.level)}`;
	return after ? `a new rule says ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(after.level)} for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(requestText(after.name))}` : `${on}, which said ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(rule.level)}, was removed`;
}
function ruleReason({ pattern }, { base, head }) {
	const rulesOf = ({ limits }) => ofKind(limits, "forbidden").flatMap(({ forbidden: rule }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ws)(rule.pattern) === (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ws)(pattern) ? [rule] : []);
	const [[before], [after]] = [rulesOf(base), rulesOf(head)];
	const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(pattern.text);
	if (after === void 0) return `the rule that ${before === void 0 || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Qi)(before.severity) === "denied" ? "forbade" : "warned about"} ${text} was removed`;
	if (before === void 0) return `a new rule ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Qi)(after.severity) === "denied" ? "forbids" : "warns about"} ${text}`;
	if (before.severity !== after.severity) return `the rule against ${text} now has severity ${after.severity} instead of ${before.severity}`;
	return `the exemptions from the rule against ${text} changed`;
}
function mappingReason({ capability, pattern, level }, whole, { base, head }, isNew) {
	const named = `the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(capability.name)}`;
	const beyond = isNew && level === "denied" ? ", which goes beyond the card" : "";
	if (!whole) return `${named} ${isNew ? "now" : "no longer"} maps ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(pattern.text)}${beyond}`;
	const patterns = someOf([...new Set(capability.patterns.map(({ text }) => text))], "patterns");
	if (isNew) return `${base.agent ? `the new capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(capability.name)}` : named} maps ${patterns}${beyond}`;
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
	const named = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(present.capability.name);
	if (isOpened && !needs(present)) return `the capability ${named} no longer needs ${list}`;
	if (!isOpened && !needs(former)) return `the capability ${named} now needs ${list}, which goes beyond the card`;
	if (exceeded.every(({ forbiddenAt }) => forbiddenAt)) return `the card ${isOpened ? "no longer" : "now"} forbids ${list}`;
	return `the card ${isOpened ? "now" : "no longer"} declares ${list}`;
}
function defaultWords({ policy: { otherwise } }) {
	if (otherwise.kind !== "default") return (0,_change_js__WEBPACK_IMPORTED_MODULE_0__.r)(otherwise);
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
	const rules = [base, head].flatMap(allRules);
	if (rules.some(({ condition }) => condition !== void 0)) return void 0;
	if (orderOf(base, isEdited) !== orderOf(head, isEdited)) return void 0;
	const patterns = /* @__PURE__ */ new Set();
	for (const rule of rules) {
		if (!isEdited(rule)) continue;
		if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.da)(rule) || rule.match.patterns === void 0) return void 0;
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
	for (const [index, stage] of limiting.entries()) add(`limit ${index}`, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vr)(stage));
	add("deciding", policy.stages.filter(({ role }) => role === "decides").flatMap((stage) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vr)(stage)));
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
		const { stateLimit = _shared_js__WEBPACK_IMPORTED_MODULE_1__.ks } = limits;
		const lookLimits = look === "levels" ? closest : {
			...closest,
			stateLimit: Math.min(stateLimit, MAX_CLOSE_STATES)
		};
		const details = [detailOf$1(base, edits, look), detailOf$1(head, edits, look)];
		const { classes, decided } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.P)(base.policy, head.policy, details, wayOf, lookLimits);
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
		request: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.aa)(tool)
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
	const conditionPatterns = condition === void 0 || condition === "unreadable" ? [] : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.la)(condition);
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ns)([...patterns, ...conditionPatterns].map(({ text }) => text));
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
		direction: towards((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(base), (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(head)),
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
	const worst = decision.limits.toSorted((a, b) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(a) - (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(b))[0];
	const deciding = worst && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(worst) <= (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(settled) ? worst : settled;
	return (cause.side === side ? cause.decider : causes.counterpart(cause) ?? deciding).place;
}
function undecided$2({ kind }) {
	const [subject, more] = UNDECIDED[kind] ?? ["tools of some names", "tools are"];
	return {
		direction: "widens",
		kind,
		subject,
		before: _change_js__WEBPACK_IMPORTED_MODULE_0__.t[0],
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
	const patterns = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ir)(lists.flatMap(({ entries }) => entries));
	return {
		base: sideOf$1(base, reached, patterns),
		head: sideOf$1(head, reached, patterns)
	};
}
function sideOf$1(agent, reached, patterns) {
	if (agent?.access === void 0) {
		const side = policySide({
			stages: [],
			otherwise: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gr)(agent ? "allowed" : "denied"),
			outcomes: [],
			settings: [],
			fields: 5 + patterns.size,
			requests: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(patterns.size)
		});
		return {
			isPresent: agent !== void 0,
			entryOf: () => void 0,
			side
		};
	}
	const { policy, entryOf } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Or)(agent.access, (entry) => reached.has(entry), patterns);
	return {
		lists: agent.access,
		isPresent: true,
		entryOf,
		side: policySide(policy)
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
		levelOf: (decision) => decision.level === "warned" ? "audited" : (0,_change_js__WEBPACK_IMPORTED_MODULE_0__.r)(decision),
		whoIs: (cause, tools, example) => {
			const once = limits === "reached" ? ", once a limit is reached," : "";
			if (tools.length > 0) return `calls to ${firstTool(tools)}${once} are`;
			const text = textOf(example, sqlPatterns);
			return isOfDefault(cause, sides) ? `requests that no entry matches, such as ${text}${once === "" ? "," : once} are` : `requests such as ${text}${once} are`;
		},
		subjectOf: ({ decider }) => {
			const listed = entryOfRule(sides, decider);
			return listed ? `requests that the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(listed.entry.name)} matches` : "requests that no entry matches";
		},
		reasonOf: (cause) => reasonOf(cause, sides),
		textOf: (example) => textOf(example, sqlPatterns),
		simpler: (example) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.N)(example, about)
	};
}
function textOf(example, patterns) {
	const request = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nr)(example);
	const isSql = request.resource.startsWith("sql:") && request.resource !== "sql:";
	const matched = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Fr)(example, patterns).filter(({ matched }) => matched !== "none");
	if (isSql || matched.length === 0) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.M)(request);
	const texts = matched.map(({ regex }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(regex.source)).join(" and ");
	return `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.M)(request)} with SQL that matches ${texts}`;
}
function isOfDefault({ decider }, { base, head }) {
	return decider.kind === "otherwise" && base.lists !== void 0 && head.lists !== void 0;
}
function reasonOf({ decider, side, kind }, sides) {
	const { base, head } = sides;
	if (!base.isPresent) return "the agent is new";
	if (head.lists === void 0) return "the access list was removed";
	if (decider.kind === "otherwise") {
		const now = `${DEFAULTS[head.side.policy.otherwise.level]} instead of ${DEFAULTS[base.side.policy.otherwise.level]}`;
		return base.lists === void 0 ? "the agent now has an access list" : `the default is now ${now}`;
	}
	const listed = entryOfRule(sides, decider);
	const entry = `the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(listed?.entry.name ?? "")}`;
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
		limit && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wn)(limit),
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
			direction: towards(_shared_js__WEBPACK_IMPORTED_MODULE_1__.zs[before.severity], _shared_js__WEBPACK_IMPORTED_MODULE_1__.zs[entry.severity]),
			kind: "severity",
			subject: `the severity of the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(entry.name)}`,
			before: before.severity,
			after: entry.severity,
			sentence: `requests that the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(entry.name)} denies now have severity ${entry.severity} instead of ${before.severity}`,
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
		return [Object.entries(item.patterns).map(([field, { text }]) => `${field} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(text)}`).join(", "), item];
	}));
}
// build/src/pattern/time/local-time-text.js
const twoDigits = (value) => String(value).padStart(2, "0");
function localTimeText(time, zone) {
	const { weekday, day, month, hour, minute } = time;
	return `${`${_shared_js__WEBPACK_IMPORTED_MODULE_1__.Yo[weekday]} ${day} ${_shared_js__WEBPACK_IMPORTED_MODULE_1__.Jo[month - 1]}`}, ${twoDigits(hour)}:${twoDigits(minute)} ${zone.name}`;
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
			return cron !== void 0 && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Lo)(cron, date);
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
	return Array.from({ length: _shared_js__WEBPACK_IMPORTED_MODULE_1__.qo }, (_, minute) => crons.some((cron) => cron.hour[Math.floor(minute / 60)] && cron.minute[minute % 60]));
}
// build/src/pattern/time/schedule-days.js
function localDays({ kind, windows }) {
	const schedule = new DaySchedule(windows.flatMap((window) => window.crons));
	const isInside = kind === "inside";
	return (dayNumber) => {
		const { id, minutes } = schedule.on((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(dayNumber));
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
		const start = dayNumber * _shared_js__WEBPACK_IMPORTED_MODULE_1__.vs;
		const offset = window.zone.offsetAt(start);
		if (offset !== window.zone.offsetAt(start + 864e5) || offset % 6e4 !== 0) return {
			key: void 0,
			includes: (minute) => (0,_mnemom_js__WEBPACK_IMPORTED_MODULE_3__.o)(window, start + minute * _shared_js__WEBPACK_IMPORTED_MODULE_1__.bs)
		};
		const localStart = (start + offset) / _shared_js__WEBPACK_IMPORTED_MODULE_1__.bs;
		const localDay = Math.floor(localStart / _shared_js__WEBPACK_IMPORTED_MODULE_1__.qo);
		const first = localStart - localDay * _shared_js__WEBPACK_IMPORTED_MODULE_1__.qo;
		const [today, tomorrow] = [localDay, localDay + 1].map((day) => schedule.on((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(day)));
		return {
			key: `${first},${today?.id},${tomorrow?.id}`,
			includes: (minute) => {
				const local = first + minute;
				return (local < 1440 ? today?.minutes[local] : tomorrow?.minutes[local - _shared_js__WEBPACK_IMPORTED_MODULE_1__.qo]) === true;
			}
		};
	};
}
// build/src/pattern/time/new-time.js
const CALENDAR_CYCLE_DAYS = 146097;
const CLOCK_CYCLE_DAYS = 10227;
const FIRST_OF_2000 = Date.UTC(2e3, 0, 1) / _shared_js__WEBPACK_IMPORTED_MODULE_1__.bs;
function firstNewTime(before, after, from) {
	const windows = [...after.windows, ...before.windows];
	const zone = windows[0]?.zone ?? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.on)("UTC");
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
			time: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Zo)(minute),
			zone
		};
		skipped ??= minute;
	}
	return skipped === void 0 ? void 0 : {
		time: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Zo)(skipped),
		zone
	};
}
function firstInZones(before, after, from, zone) {
	const [old, next] = [utcDays(before), utcDays(after)];
	for (const minute of newMinutes(old, next, minuteNumber(from), CLOCK_CYCLE_DAYS)) return {
		time: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.an)(minute * _shared_js__WEBPACK_IMPORTED_MODULE_1__.bs, zone),
		zone
	};
}
const minuteNumber = (at) => Math.floor(at / _shared_js__WEBPACK_IMPORTED_MODULE_1__.bs);
function* newMinutes(before, after, start, days) {
	const firstDay = Math.floor(start / _shared_js__WEBPACK_IMPORTED_MODULE_1__.qo);
	const withoutNew = /* @__PURE__ */ new Set();
	for (let dayNumber = firstDay; dayNumber <= firstDay + days; dayNumber++) {
		const [was, is] = [before(dayNumber), after(dayNumber)];
		const key = was.key === void 0 || is.key === void 0 ? void 0 : `${was.key}/${is.key}`;
		if (key !== void 0 && withoutNew.has(key)) continue;
		let isWithoutNew = true;
		for (let minute = 0; minute < _shared_js__WEBPACK_IMPORTED_MODULE_1__.qo; minute++) {
			if (!is.includes(minute) || was.includes(minute)) continue;
			isWithoutNew = false;
			const number = dayNumber * _shared_js__WEBPACK_IMPORTED_MODULE_1__.qo + minute;
			if (number >= start) yield number;
		}
		if (isWithoutNew && key !== void 0) withoutNew.add(key);
	}
}
function isOnClocks(local, zone) {
	return [local - _shared_js__WEBPACK_IMPORTED_MODULE_1__.vs, local + _shared_js__WEBPACK_IMPORTED_MODULE_1__.vs].some((near) => {
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
		const [was, now] = [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wn)(before), (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wn)(after)];
		return [{
			direction: DIRECTIONS$1[effect],
			kind: "limit",
			subject: `the limit of the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(entry.name)}`,
			before: was,
			after: now,
			sentence: `the limit of the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(entry.name)} is now ${now} instead of ${was}${example === void 0 ? "" : `, so it no longer applies on ${example}`}`,
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
function combined(effects) {
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
	return combined([
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
	const rank = (key) => broad.includes(key) ? broad.indexOf(key) : _shared_js__WEBPACK_IMPORTED_MODULE_1__.Ko.length;
	if (rank(before) === rank(after)) return "unclear";
	return higherIsWider(rank(before), rank(after));
}
function compareLoops(before, after) {
	const within = (limit) => limit.within ?? Number.POSITIVE_INFINITY;
	return combined([
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
	return combined([higherIsWider(before.max, after.max), compareCounts(COUNTED[before.count], COUNTED[after.count])]);
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
	for (const [stage, group] of stages.entries()) for (const [at, { entry }] of (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kr)(group).entries()) {
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
	const sqlCount = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ir)([...entriesOf(lists.base), ...entriesOf(lists.head)]).size;
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
	const rulesOf = (group) => [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kr)(group).map(({ entry }) => contentOf(entry)), group.some(({ otherwise }) => otherwise === "deny")];
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
	const sqlPatterns = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ir)(lists.flatMap(({ entries }) => entries));
	const present = head ?? base;
	const actors = present ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ur)(present) : [];
	const known = tools.flatMap((tool) => {
		const [actor] = actors;
		if (actor === void 0) return [];
		const request = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ar)({ actor }, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.aa)(tool), sqlPatterns);
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
	return nameChanges(policies, new Causes(policies), known, limits, phrases).changes;
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
			subject: (value) => `conscience value ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(value)}`,
			state: "held",
			came: (value) => `the conscience now contains ${typeWords(after.get(value))} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(value)}`,
			gone: (value) => `the conscience no longer contains ${typeWords(before.get(value))} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(value)}`
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
		words: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(mode),
		...conscienceMode && { place: conscienceMode.place }
	};
}
function keptValueChange(content, base, head) {
	const setting = (value) => ({
		rank: (isBoundary(value) ? 0 : 2) + (value.severity === "advisory" ? 1 : 0),
		words: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(value.severity === void 0 ? value.type : `${value.type}, ${value.severity}`),
		place: value.place
	});
	return [settingChange("conscience", `the conscience value ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(content)}`, setting(base), setting(head), head.place)].flatMap((change) => change ?? []);
}
// build/src/diff/fields/expiry.js
function expiryChange(base, head, near) {
	const [before, after] = [momentOf(base?.value), momentOf(head?.value)];
	if (base?.value === head?.value || before === after && !Number.isNaN(before)) return [];
	const isUnclear = Number.isNaN(before) || Number.isNaN(after);
	const words = (date) => date ? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(date.value) : null;
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
	return text === void 0 ? Number.POSITIVE_INFINITY : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._s)(text) ?? NaN;
}
// build/src/diff/fields/settings.js
function settingChanges(base, head, { kinds = {}, near } = {}) {
	return [...new Set([...base, ...head].map(({ key }) => key))].flatMap((key) => {
		const [before, after] = [base, head].map((list) => list.find((setting) => setting.key === key));
		const present = after ?? before;
		if (present === void 0) return [];
		const comparison = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Sn)(present.order, before?.value, after?.value);
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
	return setting.words ?? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(String(setting.value));
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
	return `${subject} ${[...added.length > 0 ? [`now contains ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.L)(added)}`] : [], ...removed.length > 0 ? [`no longer contains ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.L)(removed)}`] : []].join(" and ")}`;
}
// build/src/diff/fields/policy-fields.js
function policyFields(base, head, effective) {
	const [former, present] = [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Zi)(base), (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Zi)(head)];
	if (former === void 0 || present === void 0) return [];
	const isReportedHere = ({ key }) => !(key === "unmappedSeverity" && effective.has(JSON.stringify(["default"])));
	const settingsOf = (agent) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ji)(agent).settings.filter(isReportedHere);
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
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Sn)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ls.mode, base.mode, head.mode) === "same") return void 0;
	const ranked = ({ mode, place, unsaid }) => ({
		rank: _shared_js__WEBPACK_IMPORTED_MODULE_1__.Rs.indexOf(mode),
		words: unsaid ? null : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(mode),
		...place && { place }
	});
	return settingChange("mode", subject, ranked(base), ranked(head), near);
}
function severitySetting(severity, place) {
	return {
		rank: _shared_js__WEBPACK_IMPORTED_MODULE_1__.zs[severity],
		words: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(severity),
		...place && { place }
	};
}
function ruleSeverities(base, head, effective) {
	const [former, present] = [worstOfEach(base), worstOfEach(head)];
	return [...present].flatMap(([key, rule]) => {
		const before = former.get(key);
		if (before === void 0 || effective.has(JSON.stringify(["forbidden", key]))) return [];
		const subject = `the severity of the rule against ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(rule.pattern.text)}`;
		const setting = ({ severity, place }) => severitySetting(severity, place);
		return settingChange("severity", subject, setting(before), setting(rule), rule.place) ?? [];
	});
}
function worstOfEach({ forbidden }) {
	const worst = /* @__PURE__ */ new Map();
	for (const rule of forbidden) {
		const key = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ws)(rule.pattern);
		const before = worst.get(key);
		if (before === void 0 || _shared_js__WEBPACK_IMPORTED_MODULE_1__.zs[rule.severity] < _shared_js__WEBPACK_IMPORTED_MODULE_1__.zs[before.severity]) worst.set(key, rule);
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
		subject: (value) => `bounded action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(value)}`,
		state: "bounded",
		came: (value) => `the card now lets the agent perform ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(value)}, a new bounded action`,
		gone: (value) => `the card no longer lets the agent perform ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(value)}, which was a bounded action`
	}, near), ...listChanges(forbidden(base), forbidden(head), {
		kind: "forbidden-action",
		coming: "narrows",
		subject: (value) => `forbidden action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(value)}`,
		state: "forbidden",
		came: (value) => `the action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(value)} is now forbidden`,
		gone: (value) => `the action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(value)} is no longer forbidden`
	}, near)];
}
function fieldsOf(base, head) {
	const value = (kind, noun) => ({
		kind,
		coming: "narrows",
		subject: (name) => `${noun} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(name)}`,
		state: "declared",
		came: (name) => `the ${noun} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(name)} was added`,
		gone: (name) => `the ${noun} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(name)} was removed`
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
	const words = ({ value }) => `${value.amount} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(value.currency)}`;
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
	const evidence = (located) => part(located, (value) => -_shared_js__WEBPACK_IMPORTED_MODULE_1__.Cn.indexOf(value), _index_js__WEBPACK_IMPORTED_MODULE_2__.H);
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
	const words = (text) => text === null ? null : (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(text);
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
	return `{${Object.entries(value).sort(([a], [b]) => (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.mt)(a, b)).map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`;
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
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._s)(expiresAt) ?? NaN;
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
		words: `in force until ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(expiresAt)}`,
		place
	};
}
function subjectOf({ section, patterns }) {
	const names = someOf(patterns.map(({ value }) => value), "patterns");
	return `the exemption from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(section)}${names && ` for ${names}`}`;
}
// build/src/diff/fields/ids.js
function idChanges(base, head) {
	const [before, after] = [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vr)(base).card, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vr)(head).card];
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
	if (after === void 0) return `the card no longer has the ${key} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(before ?? "")}`;
	if (before === void 0) return `the card now has the ${key} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(after)}`;
	return `the ${key} is now ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(after)} instead of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(before)}`;
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
	const more = others.length > 0 ? ` and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(others.length)} more` : "";
	return [{
		direction: "widens",
		subject: "the tool list",
		before: "checked",
		after: null,
		...unread === void 0 ? {
			kind: "tools-removed",
			sentence: `the tool list${first === void 0 ? "" : ` ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(first)}${more}`} was removed, so no tool is checked`
		} : {
			kind: "not-compared",
			undecided: true,
			sentence: `the tools of the agent could not be compared, because ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(unread)} could not be read`
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
			rank: side ? _shared_js__WEBPACK_IMPORTED_MODULE_1__.qi.indexOf(side.action) : _shared_js__WEBPACK_IMPORTED_MODULE_1__.qi.length,
			words: side ? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(side.action) : null,
			...side && { place: side.place }
		});
		const near = before && nearest$1(before, base, head);
		return settingChange("trigger", `the trigger on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(trigger.text)}`, setting(before), setting(after), near) ?? [];
	});
}
function nearest$1(trigger, base, { card, policy }) {
	return base.card?.triggers.includes(trigger) === true ? card?.autonomyPlace ?? policy?.place : policy?.place ?? card?.autonomyPlace;
}
function strictestOfEach(agent) {
	const strictest = /* @__PURE__ */ new Map();
	for (const trigger of (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ea)(agent)) {
		if (!asksForOtherFacts(trigger)) continue;
		const key = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Yi)(trigger);
		const before = strictest.get(key);
		if (before === void 0 || _shared_js__WEBPACK_IMPORTED_MODULE_1__.qi.indexOf(trigger.action) < _shared_js__WEBPACK_IMPORTED_MODULE_1__.qi.indexOf(before.action)) strictest.set(key, trigger);
	}
	return strictest;
}
// build/src/diff/ineffective-edits.js
const MAX_STATES = 500;
function withoutEffect(sides, causes, effective, limits, phrases = NAME_PHRASES) {
	const { base, head } = sides;
	if ([base, head].some(({ policy }) => !isStated(policy.otherwise))) return [];
	const drafts = /* @__PURE__ */ new Map();
	for (const [side, other] of [[base, head], [head, base]]) for (const rule of allRules(side)) {
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
		case "forbidden": return ofKind(limits, "forbidden").some((limit) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ws)(limit.forbidden.pattern) === (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ws)(rule.forbidden.pattern));
		case "trigger": return asksForOtherFacts(rule.trigger);
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
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.da)(rule)) return false;
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
	return isLimit && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(candidate) <= (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(rule);
}
function isCovered(rule, others, limits) {
	const forms = [
		wholeFormOf(rule),
		unionOf(others),
		...others.flatMap((candidate) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(candidate) ? [] : [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Br)(candidate)])
	];
	const [a, b] = [forms.map(({ stage }) => stage), forms.map(({ stage: { mode } }) => ({
		mode,
		entries: []
	}))];
	const patterns = rule.match.patterns?.map(({ text }) => text);
	const isUncovered = (outcome) => forms.every(({ holds }, index) => holds(outcome[index] ?? []) === (index === 0));
	const { classes, decided } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.As)({ stages: a }, { stages: b }, (outcome) => isUncovered(outcome) ? "uncovered" : void 0, {
		...limits,
		...patterns && { within: [patterns] }
	});
	return decided && classes.size === 0;
}
function wholeFormOf(rule) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(rule) ? unionOf([rule]) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Br)(rule);
}
function unionOf(rules) {
	const patterns = rules.flatMap((rule) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(rule) ?? []);
	return {
		stage: {
			mode: "all",
			entries: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ps)(patterns).map((pattern) => ({
				pattern,
				label: "hit"
			}))
		},
		holds: (labels) => labels.length > 0
	};
}
function patternsOf({ match: { patterns = [] }, condition }) {
	const conditionPatterns = condition === void 0 || condition === "unreadable" ? [] : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.la)(condition);
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
	const trigger = side.agent && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ea)(side.agent).find((candidate) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Yi)(candidate) === (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Yi)(rule.trigger));
	return trigger ? (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(trigger.action) : null;
}
function nearest({ agent, policy }) {
	return agent?.policy?.place ?? agent?.card?.place ?? policy.otherwise.place;
}
function decidesAnyway(rule, cause, head) {
	const patterns = rule.kind === "mapping" && cause.kind === "capability" ? rule.capability.patterns.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gs) : patternsOf(rule);
	const others = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ns)(patterns).map((name) => otherDecidingRule(rule, name, head));
	return new Set(others.map(anyway)).size === 1 ? others[0] : void 0;
}
function otherDecidingRule(rule, name, { decide, policy }) {
	const hits = new Set(decide(name).matching);
	const isOther = (candidate) => candidate.key !== rule.key && !(candidate.group !== void 0 && candidate.group.place === rule.group?.place);
	const { limits, settled } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ra)(policy, (candidate) => hits.has(candidate) && isOther(candidate));
	const worst = limits.toSorted(_shared_js__WEBPACK_IMPORTED_MODULE_1__.zr)[0];
	return worst && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(worst) <= (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(settled[0]) ? worst : settled[0];
}
function anyway(rule) {
	switch (rule.kind) {
		case "forbidden": return `: the rule against ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(rule.forbidden.pattern.text)} decides anyway`;
		case "trigger": return `: the trigger on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(rule.trigger.text)} decides anyway`;
		case "mapping": return `: the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(rule.capability.name)} maps these tools anyway${rule.level === "denied" ? ", which goes beyond the card" : ""}`;
		case "default": return `: unmapped tools are ${UNMAPPED[rule.defaults.unmappedAction]} anyway`;
		case "entry": return `: the rule on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(rule.name)} decides anyway`;
		case "otherwise": return `: requests that no rule matches are ${(0,_change_js__WEBPACK_IMPORTED_MODULE_0__.r)(rule)} anyway`;
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
		const direction = towards((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(formerDecision), (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fa)(decision));
		if (direction === "neutral") return [];
		const [levelBefore, levelAfter] = [(0,_change_js__WEBPACK_IMPORTED_MODULE_0__.r)(formerDecision), (0,_change_js__WEBPACK_IMPORTED_MODULE_0__.r)(decision)];
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
	return [...changesOf(sides, DOMAINS, limits), ...changesOf(sides, SEVERITY, limits)];
}
const DOMAINS = {
	kind: "allowed-domains",
	textOf: ({ allowedDomains }) => allowedDomains && JSON.stringify([...new Set(allowedDomains.value)].sort()),
	includesUnmapped: true,
	changes: domainChanges
};
const SEVERITY = {
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
	if (![base, head].some(({ deciding }) => ofKind(deciding, "mapping").some(({ capability }) => limit.textOf(capability) !== void 0))) return [];
	const { classes, decided } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.P)(decidingOf(base), decidingOf(head), [detailOf(base, limit), detailOf(head, limit)], ({ settled: { key: left = CLOSED } }, { settled: { key: right = CLOSED } }) => {
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
	return `the ${names.length > 1 ? "capabilities" : "capability"} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.L)(names)}`;
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
	const changes = inOrder(draftsOf(base?.agent, head?.agent, options).map((draft) => changeOf(name, draft)));
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
function draftsOf(base, head, options) {
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
	return agent.access !== void 0 && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Zi)(agent) === void 0;
}
function changesOfKept(base, head, options) {
	const sides = agentSides(base, head);
	const causes = new Causes(sides);
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
	const sides = agentSides(void 0, head);
	return nameChanges(sides, new Causes(sides), toolRequests(tools), limits).changes;
}
function removal(base) {
	const list = base.access?.own[0]?.document;
	const wasAt = base.card?.place ?? base.policy?.place ?? (list && (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.vt)(list));
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
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.eo)([
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
		const id = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fr)(agent);
		return id ? [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.dr)(id, spelling)] : [];
	};
	const [exact, loose] = [byKeys(base, keysOf("exact")), byKeys(base, keysOf("loose"))];
	return new Map(head.flatMap((agent) => {
		const id = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fr)(agent);
		if (id === void 0) return [];
		const all = exact.get((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.dr)(id, "exact")) ?? loose.get((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.dr)(id, "loose")) ?? [];
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
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._r)(agent).map(({ file }) => file);
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
		const isFloor = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ua)(finding, "floor-unreadable");
		const concerns = isFloor || configuration.includes(file) ? "all" : "folder";
		if (concerns === "folder" && (!(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ua)(finding, ...DOES_NOT_LOAD) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Qt)(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$t)(file))) continue;
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
	const byFile = groupByEach(unread, ({ location: { file } }) => [file, formerly.get(file) ?? file]);
	const byFolder = groupByEach(unread, ({ location: { file }, concerns }) => concerns === "all" ? [] : [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(file)]);
	const ofAll = unread.filter(({ concerns }) => concerns === "all");
	return (agent) => {
		const files = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._r)(agent).map(({ file }) => file);
		const own = new Set(files.flatMap((file) => byFile.get(file) ?? []));
		const near = [...(agent.floors ?? []).flatMap(({ file }) => byFile.get(file) ?? []), ...files.flatMap((file) => byFolder.get((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(file)) ?? [])];
		return {
			own: [...own],
			more: [.../* @__PURE__ */ new Set([...near, ...ofAll])].filter((file) => !own.has(file))
		};
	};
}
function groupByEach(items, keysOf) {
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
		direction: (0,_change_js__WEBPACK_IMPORTED_MODULE_0__.n)(changes.map(({ direction }) => direction)),
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
	const more = others > 0 ? ` and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.I)(others, "more file", "more files")}` : "";
	return {
		agent,
		direction: "widens",
		kind: "not-compared",
		subject: "the permissions of the agent",
		before: null,
		after: null,
		sentence: `the permissions of the agent could not be compared, because ${isFloor ? "a floor" : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.H)(location.file)}${side === "base" ? " of the base" : ""}`}${more} could not be read`,
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
		comparison: comparisonOf(match, concerns, compareWith)
	})).sort((a, b) => (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.mt)(a.comparison.agent, b.comparison.agent));
	const all = comparisons.map(({ comparison }) => comparison);
	return {
		permissions: {
			direction: (0,_change_js__WEBPACK_IMPORTED_MODULE_0__.n)(all.map(({ direction }) => direction)),
			agents: all
		},
		byIdentity: new Map(comparisons.flatMap(({ identity, comparison }) => identity === void 0 ? [] : [[identity, comparison]])),
		renamed: renamesOf(matches)
	};
}
function comparisonOf({ base, head, others = [] }, concerns, compareWith) {
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
		coverage: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gi)(agent.card, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Zi)(agent)).percent
	};
}
function renamesOf(matches) {
	const names = (baseOf) => new Map(matches.flatMap((match) => {
		const base = baseOf(match);
		return base && match.head && base.name !== match.head.name ? [[base.name, match.head.name]] : [];
	}));
	const ways = Math.min(MAX_RENAMES, matches.reduce((longest, { others = [] }) => Math.max(longest, others.length), 0));
	return Array.from({ length: ways + 1 }, (_, index) => names(({ base, others = [] }) => index === 0 ? base : others[index - 1] ?? base));
}
const MAX_RENAMES = 4;



/***/ })

};
;