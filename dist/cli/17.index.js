"use strict";
exports.id = 17;
exports.ids = [17];
exports.modules = {

/***/ 182:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ agentSides; },
/* harmony export */   c: function() { return /* binding */ ofKind; },
/* harmony export */   d: function() { return /* binding */ directionOf; },
/* harmony export */   f: function() { return /* binding */ wordOf; },
/* harmony export */   i: function() { return /* binding */ groupBy; },
/* harmony export */   l: function() { return /* binding */ policySide; },
/* harmony export */   n: function() { return /* binding */ levelOfCall; },
/* harmony export */   o: function() { return /* binding */ allRules; },
/* harmony export */   r: function() { return /* binding */ Causes; },
/* harmony export */   s: function() { return /* binding */ asksForOtherFacts; },
/* harmony export */   t: function() { return /* binding */ callPhrases; },
/* harmony export */   u: function() { return /* binding */ LEVEL_WORDS; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(116);


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
// build/src/diff/names/policy-side.js
function agentSides(base, head) {
	const side = (agent) => ({
		...policySide((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.bi)(agent)),
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
		limits: distinct(rulesOf("limits")).sort(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Cr),
		deciding: rulesOf("decides"),
		decide: (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Di)(comparable)
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
	return condition === void 0 || (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ni)(condition).length > 0;
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
		rules: distinct(met.filter(isSet).flatMap(({ rules }) => rules.filter(({ level }) => level !== "allowed"))).sort(_frames_js__WEBPACK_IMPORTED_MODULE_1__.Cr)
	}, ...met.filter((stage) => !isSet(stage))];
}
function isMetByRequests({ condition }) {
	return condition === void 0 || condition !== "unreadable" && (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Fi)(condition);
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
		const byPattern = (rules) => groupBy(rules, ({ pattern }) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Po)(pattern));
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
		return this.#patterns[side].get((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Po)(mapping.pattern)) ?? [];
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
			case "forbidden": return cause("forbidden", [(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Po)(decider.forbidden.pattern)]);
			case "trigger": return cause("trigger", [(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.xi)(decider.trigger)]);
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
				return this.#capabilities[other].has(name) ? cause("pattern", [(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Po)(decider.pattern)]) : cause("capability", [name]);
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
		const known = this.#edited.get(side) ?? groupBy([...side.limits, ...side.deciding].filter(this.isEdited), (rule) => this.causeOf(rule).key);
		this.#edited.set(side, known);
		return known;
	}
	between(base, head) {
		const [less, more] = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(base) < (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(head) ? [base, head] : [head, base];
		const [[lessSettled], [moreSettled]] = [less.settled, more.settled];
		if (moreSettled.kind === "ungoverned") return {
			first: [this.causeOf(moreSettled)],
			lesser: []
		};
		const restraining = less.limits.filter((limit) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(limit) < (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(more));
		const edited = restraining.filter(this.isEdited);
		const granting = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(lessSettled) < (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(more) ? this.#ofSettled(lessSettled, moreSettled, less === base ? "head" : "base") : [];
		const all = [...edited.map((limit) => this.causeOf(limit)), ...granting];
		const worst = [...edited.filter((limit) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(limit) === (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(less)).map((limit) => this.causeOf(limit)), ...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(lessSettled) === (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(less) ? granting.slice(0, 1) : []];
		const known = worst.length > 0 ? worst : all.slice(0, 1);
		const first = known.length > 0 ? known : restraining.slice(0, 1).map((limit) => orderCause(limit, less === base ? "base" : "head"));
		return {
			first,
			lesser: all.filter(({ key }) => !first.some((cause) => cause.key === key))
		};
	}
	#ofSettled(less, more, side) {
		if ((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ii)(less) && !(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ii)(more)) {
			const { otherwise } = this.#sides[side].policy;
			if ((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(otherwise) >= (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(more)) return [this.causeOf(less.kind === "absent" ? otherwise : less)];
			return [this.causeOf(more), ...this.isEdited(less) && (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(less) < (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Li)(otherwise) ? [this.causeOf(less)] : []];
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
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Dr)({
		match: {
			...match,
			tries: "all"
		},
		...condition && { condition }
	});
}
function sameTrigger(trigger, agent) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ei)(agent).find((candidate) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.xi)(candidate) === (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.xi)(trigger));
}
function groupBy(list, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of list) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
// build/src/diff/hosts/call-words.js
function levelOfCall({ level }) {
	return level === "warned" ? "left to a model" : wordOf({ level });
}
function callPhrases(situations) {
	const { words } = situations.head;
	return {
		kind: "call",
		levelOf: levelOfCall,
		whoIs: (cause, _tools, example) => {
			const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)((0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.C)(example));
			const subject = isOfOneCall(cause, example) ? `${text}` : `calls such as ${text}`;
			const verb = isOfOneCall(cause, example) ? "is" : "are";
			return `${subject}${words === void 0 ? "" : `, ${words},`} ${verb}`;
		},
		subjectOf: ({ decider }) => decider.outcome === "mode" || decider.kind === "otherwise" ? "calls that no rule matches" : `calls that ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.name)} matches`,
		reasonOf: (cause, sides) => reasonOf(cause, sides, situations),
		textOf: _frames_js__WEBPACK_IMPORTED_MODULE_1__.C,
		simpler: () => []
	};
}
function isOfOneCall({ decider }, example) {
	if (decider.outcome === "mode" || decider.kind === "otherwise") return false;
	const call = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.it)(example);
	const longer = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.at)({
		...call,
		text: `${call.text} x`
	});
	return !(decider.match.patterns?.some((pattern) => pattern.matches(longer)) === true) && !decider.name.includes("*") && decider.name.includes(call.text);
}
function reasonOf(cause, sides, situations) {
	const { decider, side, kind } = cause;
	if (situations.base.isEmpty) return `${situations.head.basis} applies to the new agent`;
	if (situations.head.isEmpty) return "the agent was removed";
	if (decider.outcome === "mode" || decider.kind === "otherwise") return situations.head.basis === situations.base.basis ? `the default for ${decider.name} ${side === "head" ? "now applies" : "no longer applies"}` : `${situations.head.basis} now applies instead of ${situations.base.basis}`;
	if (decider.outcome === "tools") return toolsReason(sides);
	const rule = `the ${decider.outcome} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.name)}`;
	if (kind === "order") return `${rule} ${side === "head" ? "now decides" : "no longer decides"}`;
	const other = formerRule(decider, sides[side], sides[side === "head" ? "base" : "head"]);
	if (other) {
		const [from, to] = side === "head" ? [other, decider] : [decider, other];
		return `the rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.name)} moved from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(from.outcome)} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(to.outcome)}`;
	}
	return side === "head" ? `${rule} was added` : `${rule} was removed`;
}
function toolsReason(sides) {
	const [before, after] = [listedTools(sides.base), listedTools(sides.head)];
	if (after === void 0) return "the list \"tools\" was removed, so all tools are available";
	if (after.length === 0) return "the list \"tools\" is empty now";
	if (before === void 0) return `the new list "tools" contains only ${fewOf(after)}`;
	const added = after.filter((tool) => !before.includes(tool));
	const removed = before.filter((tool) => !after.includes(tool));
	return `the list "tools" ${[...added.length > 0 ? [`now contains ${fewOf(added)}`] : [], ...removed.length > 0 ? [`no longer contains ${fewOf(removed)}`] : []].join(" and ")}`;
}
const MAX_LISTED = 5;
function fewOf(tools) {
	if (tools.length <= MAX_LISTED) return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(tools);
	const more = tools.length - MAX_LISTED + 1;
	return `${tools.slice(0, 4).map(_index_js__WEBPACK_IMPORTED_MODULE_0__.z).join(", ")} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(more)} more tools`;
}
function listedTools({ limits, deciding }) {
	return [...limits, ...deciding].find(({ outcome }) => outcome === "tools")?.name.split(", ").filter((tool) => tool !== "");
}
function formerRule({ name, outcome }, own, other) {
	const likeIt = (side) => (rulesByName(side).get(name) ?? []).filter((rule) => rule.outcome !== "mode" && rule.outcome !== outcome);
	const kept = new Set(likeIt(own).map((rule) => rule.outcome));
	return likeIt(other).find((rule) => !kept.has(rule.outcome));
}
const byName = /* @__PURE__ */ new WeakMap();
function rulesByName(side) {
	const { limits, deciding } = side;
	const known = byName.get(side) ?? groupBy([...limits, ...deciding], ({ name }) => name);
	byName.set(side, known);
	return known;
}



/***/ }),

/***/ 124:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: function() { return /* binding */ checkCommand; }
/* harmony export */ });
/* harmony import */ var _local_adapters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(668);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(113);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(116);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(102);
/* harmony import */ var _local_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(815);
/* harmony import */ var _effective_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(920);
/* harmony import */ var _evaluate_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(646);
/* harmony import */ var _save_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(601);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_9__);










// build/src/report/surfaces/check-run.js
const OUTPUT_LIMIT = 65535;
const MAX_TITLE_LENGTH$1 = 200;
const MAX_AGENTS$2 = 200;
function renderCheckRun(report) {
	const within = (parts) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.kn)(parts, {
		limit: OUTPUT_LIMIT,
		measure: _frames_js__WEBPACK_IMPORTED_MODULE_2__.jn,
		omitted: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ir)(report, "summary of the run")
	});
	const summary = within([
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.kr)(report),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Jr)(report, 1, MAX_AGENTS$2),
		{ kind: "omissions" },
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Hr)(report, report.comparison, {
			widens: 2,
			narrows: 3,
			neutral: 5
		}),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Gr)(report, 4),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Kr)(report, 4),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Fr)(report, 4),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pr)(report)
	]);
	const text = within([
		{ kind: "omissions" },
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Br)(report, 1, {
			perRule: 10,
			perSeverity: 50
		}),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Rr)(report, 2, "gaps"),
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Nn)(report, 3),
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Rn)(report, 4),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(report, 5)
	]);
	return {
		title: titleOf$1(report),
		summary,
		...text.trim() !== "" && { text }
	};
}
function titleOf$1(report) {
	const { title } = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ar)(report);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.et)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ki)(title), MAX_TITLE_LENGTH$1));
}
const CHECK_RUN = {
	name: "check-run",
	doors: ["action"],
	render: renderCheckRun
};
// build/src/report/surfaces/annotations.js
const MAX_ANNOTATIONS = 500;
const MAX_TITLE_LENGTH = 255;
const MAX_COMMANDS = {
	error: 9,
	warning: 10,
	notice: 10
};
const MAX_NAMED = 10;
function groupsOf(report) {
	const shown = report.findings.map((finding) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.aa)(finding, report) ? {
		...finding,
		severity: "note"
	} : finding);
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.$i)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ea)(shown.sort(_index_js__WEBPACK_IMPORTED_MODULE_1__.Dt)));
}
function fileOf({ first: { location } }) {
	return location.file === "" || location.repository !== void 0 ? void 0 : location.file;
}
function toCheckAnnotations(report) {
	const all = groupsOf(report);
	const placed = all.flatMap((group) => {
		const file = fileOf(group);
		return file === void 0 ? [] : [{
			group,
			file
		}];
	});
	const annotations = placed.slice(0, MAX_ANNOTATIONS).map(({ group, file }) => {
		const { first } = group;
		const lines = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(report, first.location);
		return {
			path: file,
			start_line: lines?.start ?? 1,
			end_line: lines?.end ?? 1,
			...lines?.columns && {
				start_column: lines.columns.start,
				end_column: lines.columns.end
			},
			annotation_level: CHECK_LEVEL[first.severity],
			title: titleOf(group),
			message: messageOf(group, report)
		};
	});
	return {
		annotations,
		notShown: placed.length - annotations.length,
		withoutFile: all.length - placed.length
	};
}
function toWorkflowCommands(report) {
	const total = {
		error: 0,
		warning: 0,
		notice: 0
	};
	const commands = [];
	for (const group of groupsOf(report)) {
		const level = WORKFLOW_LEVEL[group.first.severity];
		total[level] += 1;
		if (total[level] <= MAX_COMMANDS[level]) commands.push(commandOf(level, group, report));
	}
	const over = (level) => Math.max(0, total[level] - MAX_COMMANDS[level]);
	return {
		commands,
		total,
		notShown: {
			error: over("error"),
			warning: over("warning"),
			notice: over("notice")
		}
	};
}
const CHECK_LEVEL = {
	error: "failure",
	warning: "warning",
	note: "notice"
};
const WORKFLOW_LEVEL = {
	error: "error",
	warning: "warning",
	note: "notice"
};
const LEVEL_NOUN = {
	error: _frames_js__WEBPACK_IMPORTED_MODULE_2__.Hi,
	warning: _frames_js__WEBPACK_IMPORTED_MODULE_2__.Gi,
	notice: _frames_js__WEBPACK_IMPORTED_MODULE_2__.Vi
};
function commandOf(level, group, report) {
	const { first } = group;
	const file = writableFileOf(group);
	const lines = file === void 0 ? void 0 : (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(report, first.location);
	return `::${level} ${[
		["file", file],
		["line", lines?.start],
		["endLine", lines?.end],
		["col", lines?.columns?.start],
		["endColumn", lines?.columns?.end],
		["title", titleOf(group)]
	].flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Q)(String(value))}`]).join(",")}::${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Z)(messageOf(group, report, file === void 0))}`;
}
function writableFileOf(group) {
	const file = fileOf(group);
	return file !== void 0 && (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.at)(file) ? file : void 0;
}
function titleOf({ first, count }) {
	const title = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ga)(first.rule).summary.replace(/\.$/, "");
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.et)(`${title}${count > 1 ? ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.pt)(count)} times)` : ""} [${first.rule}]`, MAX_TITLE_LENGTH);
}
function messageOf(group, report, isWithoutFile = false) {
	const { first, count, tools, agents, others } = group;
	const lines = [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ki)(first.message)),
		...others.slice(0, MAX_NAMED).map((other) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ki)(other))),
		...others.length > MAX_NAMED ? [`\u2026 and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.pt)(others.length - MAX_NAMED)} more like this`] : [],
		...count > 1 && tools.length > 1 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.pt)(count)} times; tools: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Yi)(tools, MAX_NAMED))}`] : [],
		...first.location.repository === void 0 && !(isWithoutFile && first.location.file !== "") ? [] : [`At ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Qi)(first.location)}`],
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ia)(first) ? [`${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ki)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.sa)(report))}.`] : [],
		...first.help === void 0 ? [] : [`What to do: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(first.help)}`],
		...group.related.map((related) => `See also ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Qi)(related.location)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(related.message)}`),
		...agents.length > 0 ? [`Agent: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Yi)(agents, MAX_NAMED))}`] : [],
		...first.location.repository === void 0 && report.staleFiles.has(first.location.file) ? ["No line is shown, because this file differs between the head commit and the merge commit that was checked."] : []
	];
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.et)(lines.join("\n"), 15960);
}
function commandsNotShown({ total, notShown }) {
	const levels = [
		"error",
		"warning",
		"notice"
	].filter((level) => notShown[level] > 0);
	if (levels.length === 0) return void 0;
	return `annotations: showing ${levels.map((level) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.pt)(total[level] - notShown[level])} of ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.qi)(total[level], LEVEL_NOUN[level])}`).join(", ")}; this log and the job summary show all annotations`;
}
function checksNotShown({ annotations, notShown, withoutFile }) {
	const parts = [...notShown > 0 ? [`showing the worst ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.pt)(annotations.length)} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.pt)(annotations.length + notShown)}`] : [], ...withoutFile > 0 ? [`${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.qi)(withoutFile, _frames_js__WEBPACK_IMPORTED_MODULE_2__.Bi)} without a file ${withoutFile === 1 ? "appears" : "appear"} only in the report`] : []];
	return parts.length === 0 ? void 0 : `annotations: ${parts.join("; ")}`;
}
function deliveryOf$2(report, { settings, commit }) {
	const { annotations: wanted, checkName, id } = settings;
	if (wanted === "none") return void 0;
	const inLog = toWorkflowCommands(report);
	const hidden = commandsNotShown(inLog);
	const commands = {
		to: "log",
		lines: [...inLog.commands, ...hidden === void 0 ? [] : [hidden]]
	};
	if (wanted === "commands" || commit === void 0) return commands;
	const shown = toCheckAnnotations(report);
	const note = checksNotShown(shown);
	return {
		to: "check run",
		check: {
			name: checkName,
			headSha: commit,
			externalId: id,
			conclusion: report.conclusion,
			...renderCheckRun(report),
			annotations: shown.annotations
		},
		...note !== void 0 && { note },
		output: "check-run-url",
		otherwise: commands
	};
}
const ANNOTATIONS = {
	name: "annotations",
	doors: ["action"],
	render: (report) => ({
		checks: toCheckAnnotations(report),
		commands: toWorkflowCommands(report)
	}),
	published: {
		called: "the annotations",
		permission: "checks: write",
		delivery: deliveryOf$2
	}
};
// build/src/report/surfaces/attestation-file.js
function statementOf({ attestation }) {
	return attestation === void 0 ? void 0 : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(attestation)}\n`;
}
const ATTESTATION_FILE = {
	name: "attestation-file",
	doors: ["action", "command line"],
	render: statementOf,
	published: {
		called: "the attestation file",
		permission: "",
		delivery: (report, { settings: { attestationFile: path } }) => {
			const text = statementOf(report);
			if (path === void 0 || text === void 0) return void 0;
			return {
				to: "file",
				path,
				text,
				output: "attestation-file"
			};
		}
	}
};
// build/src/report/writing/marker.js
const NO_RUN = {
	number: 0,
	attempt: 0
};
const WORD = {
	comment: "card-gate",
	issue: "card-gate-issue"
};
function markerOf(surface, id, run) {
	return `<!-- ${WORD[surface]}:${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.$)(id)} run=${run.number}.${run.attempt} -->`;
}
// build/src/report/surfaces/comment.js
const COMMENT_LIMIT = 65e3;
const MAX_AGENTS$1 = 100;
const MAX_TOOLS = 300;
const MAX_EXEMPTIONS$1 = 50;
function commentMarker(id, run = NO_RUN) {
	return markerOf("comment", id, run);
}
function isSilent({ agents, findings, comparison, governed, verdict }) {
	return verdict === "pass" && agents.length === 0 && governed.length > 0 && findings.every(({ isNew }) => isNew === false) && comparison !== void 0 && comparison.agents.length > 0 && comparison.agents.every(({ host, direction }) => host && direction === "neutral");
}
function renderComment(report, { run = NO_RUN } = {}) {
	const marker = {
		kind: "fixed",
		text: `${commentMarker(report.settings.id, run)}\n`
	};
	const parts = report.nothingToCheck ? [
		marker,
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.kr)(report),
		{ kind: "omissions" },
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Fr)(report, 1),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pr)(report)
	] : [
		marker,
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.kr)(report),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Jr)(report, 1, MAX_AGENTS$1),
		{ kind: "omissions" },
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Hr)(report, report.comparison, {
			widens: 2,
			narrows: 4,
			neutral: 7
		}),
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Br)(report, 3, {
			perRule: 5,
			perSeverity: 25
		}),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Gr)(report, 4, MAX_EXEMPTIONS$1),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Kr)(report, 4),
		...report.findings.some((finding) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.pa)(finding, "unmapped-action")) ? [] : [(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Rr)(report, 6, "gaps")],
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Nn)(report, 8, MAX_TOOLS),
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Rn)(report, 9, MAX_TOOLS),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(report, 10),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Fr)(report, 5),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pr)(report)
	];
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.kn)(parts, {
		limit: COMMENT_LIMIT,
		measure: _frames_js__WEBPACK_IMPORTED_MODULE_2__.An,
		omitted: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ir)(report, "summary of the run")
	});
}
function deliveryOf$1(report, { settings, run, pull }) {
	const { comment: when, id } = settings;
	if (pull === void 0 || when === "never") return void 0;
	const create = when === "always" || (when === "auto" ? !report.nothingToCheck && !isSilent(report) : report.conclusion === "failure");
	return {
		to: "comment",
		comment: {
			number: pull,
			id,
			run,
			body: renderComment(report, { run }),
			create
		},
		output: "comment-url"
	};
}
const COMMENT = {
	name: "comment",
	doors: ["action"],
	render: renderComment,
	published: {
		called: "the comment on the pull request",
		permission: "pull-requests: write",
		delivery: deliveryOf$1
	}
};
// build/src/report/surfaces/decisions-file.js
function logOf({ decisionLog }) {
	return decisionLog?.write;
}
const DECISIONS_FILE = {
	name: "decisions-file",
	doors: ["action", "command line"],
	render: logOf,
	published: {
		called: "the decision log",
		permission: "",
		delivery: (report, { settings: { decisionsFile: path } }) => {
			const text = logOf(report);
			if (path === void 0 || text === void 0) return void 0;
			return {
				to: "file",
				path,
				text,
				begins: _records_js__WEBPACK_IMPORTED_MODULE_3__.i,
				output: "decisions-file"
			};
		}
	}
};
// build/src/report/surfaces/issue.js
const ISSUE_LIMIT = 65e3;
const MAX_ID_LENGTH = 80;
const MAX_OPTION_LENGTH = 300;
const MAX_AGENTS = 100;
const MAX_EXEMPTIONS = 50;
function issueMarker(id, run = NO_RUN) {
	return markerOf("issue", id, run);
}
function renderIssue(report, { complete, at, run = NO_RUN }) {
	const { id } = report.settings;
	const state = stateOf(report, complete);
	const troubled = report.agents.filter(({ verdict }) => verdict !== "pass");
	const parts = [
		{
			kind: "fixed",
			text: `${issueMarker(id, run)}\n`
		},
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.kr)(report),
		{
			kind: "fixed",
			text: `${asOf(report, at)}${whose(report, troubled.length)}`
		},
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Jr)({
			...report,
			agents: troubled.length > 0 ? troubled : report.agents
		}, 1, MAX_AGENTS),
		{ kind: "omissions" },
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Br)(report, 2, {
			perRule: 5,
			perSeverity: 25
		}),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Gr)(report, 3, MAX_EXEMPTIONS),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Kr)(report, 3),
		...report.findings.some((finding) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.pa)(finding, "unmapped-action")) ? [] : [(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Rr)(report, 4, "gaps")],
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Fr)(report, 3),
		{
			kind: "fixed",
			text: `${state === "closed" ? "" : reproduce(report)}${life(state)}`
		},
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Pr)(state === "kept" ? {
			...report,
			compared: "not everything was checked"
		} : report)
	];
	return {
		title: `Card Gate: the audit needs attention (${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.et)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ft)(id), MAX_ID_LENGTH)})`,
		body: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.kn)(parts, {
			limit: ISSUE_LIMIT,
			measure: _frames_js__WEBPACK_IMPORTED_MODULE_2__.An,
			omitted: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ir)(report, "summary of the run")
		}),
		state
	};
}
function stateOf(report, complete) {
	switch (report.verdict) {
		case "error":
		case "fail":
		case "warn": return "open";
		case "pass": return complete && checkedAll(report) ? "closed" : "kept";
		default: return report.verdict;
	}
}
function checkedAll({ settings, nothingToCheck, agents }) {
	return settings.scope === "all" && !nothingToCheck && agents.length > 0 && agents.every(({ agent, evaluation, history }) => evaluation && agent.tools?.complete !== false && (history?.history.cut ?? 0) === 0);
}
function asOf({ links }, at) {
	const more = [...links === void 0 ? [] : [`[commit](${links.repository}/commit/${links.sha})`], ...links?.run === void 0 ? [] : [`[run](${links.run})`]];
	return `_As of the audit of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.H)(at.getTime())}${more.length > 0 ? `: ${more.join(", ")}` : ""}. Later audits with the same result do not update this text._\n\n`;
}
function whose({ agents }, troubled) {
	if (troubled === 0) return "";
	if (agents.length === 1) return "The one agent needs attention:\n\n";
	return `${troubled === agents.length ? "All" : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.pt)(troubled)} of`} ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.qi)(agents.length, _frames_js__WEBPACK_IMPORTED_MODULE_2__.Ri)} ${troubled === 1 ? "needs" : "need"} attention:\n\n`;
}
function reproduce({ settings, links }) {
	const options = [
		...settings.config === ".github/card-gate.yml" ? [] : optionOf("--config", settings.config),
		...optionOf("--environment", settings.environment),
		...optionOf("--min-coverage", settings.minCoverage === void 0 ? void 0 : String(settings.minCoverage)),
		...settings.failOn === "fail" ? [] : optionOf("--fail-on", settings.failOn),
		...settings.onNoCards === "warn" ? [] : optionOf("--on-no-cards", settings.onNoCards),
		...settings.onNoTools === "warn" ? [] : optionOf("--on-no-tools", settings.onNoTools)
	];
	const lines = [...links === void 0 ? [] : [`git fetch origin ${links.sha}`, `git checkout ${links.sha}`], ["card-gate check", ...options].join(" ")];
	return `<details><summary>How to reproduce this on your own machine</summary>\n\nWith the ${links?.documentation === void 0 ? "command line" : `[command line](${links.documentation}README.md#command-line)`} of Card Gate, in a clone of this repository:\n\n${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.nt)(lines.join("\n"), "text")}\n\nOther inputs of the workflow, such as \`tools\`, are also options of the command line.\n</details>\n\n`;
}
function optionOf(name, value) {
	if (value === void 0 || value.length > MAX_OPTION_LENGTH || (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ft)(value) !== value) return [];
	return [name, /^[\w./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`];
}
function life(state) {
	switch (state) {
		case "open": return "A full audit without problems or warnings closes this issue. A later audit that finds problems or warnings opens it again.\n\n";
		case "closed": return "Everything was checked, so this issue is closed. An audit that finds problems or warnings opens it again.\n\n";
		case "kept": return "The audit was not complete, so this issue stays as it is. A full audit without problems or warnings closes it.\n\n";
		default: return state;
	}
}
const AUDITS = ["schedule", "workflow_dispatch"];
const INCOMPLETE = [
	"history-not-evaluated",
	"traces-truncated",
	"trace-lines-skipped",
	"redacted-names",
	"idle"
];
function deliveryOf(report, { settings, run, now }) {
	const { scope, event } = report.settings;
	if (!settings.trackingIssue || scope !== "all" || !AUDITS.includes(event)) return void 0;
	const complete = !report.findings.some((finding) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.pa)(finding, ...INCOMPLETE));
	return {
		to: "issue",
		issue: {
			id: settings.id,
			run,
			...renderIssue(report, {
				complete,
				at: now,
				run
			})
		},
		output: "issue-url"
	};
}
const ISSUE = {
	name: "issue",
	doors: ["action"],
	render: renderIssue,
	published: {
		called: "the tracking issue",
		permission: "issues: write",
		delivery: deliveryOf
	}
};
// build/src/report/surfaces/json.js
const REPORT_SCHEMA = "card-gate-report/3";
function pathsOf(agent) {
	return {
		card: agent.card?.place.document.file ?? null,
		policy: agent.policy?.place.document.file ?? null,
		access: (agent.access?.own ?? []).map(({ document }) => document.file)
	};
}
function toJson(report) {
	const compared = report.comparison && (0,_local_request_js__WEBPACK_IMPORTED_MODULE_4__.c)(report.comparison);
	return {
		schema: REPORT_SCHEMA,
		verdict: report.verdict,
		conclusion: report.conclusion,
		agents: report.agents.map(({ agent, verdict, response, history, comparison }) => ({
			name: agent.name,
			...pathsOf(agent),
			verdict,
			evaluation: response ?? null,
			history: history?.response ?? null,
			coverage_before: comparison?.coverage.before ?? null,
			compared_with: comparison ? (0,_local_request_js__WEBPACK_IMPORTED_MODULE_4__.l)(comparison) : [],
			effective: (0,_effective_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(agent),
			exemptions: (agent.exemptions ?? []).map(_effective_json_js__WEBPACK_IMPORTED_MODULE_5__.n)
		})),
		findings: report.findings.map(_frames_js__WEBPACK_IMPORTED_MODULE_2__.Cn),
		direction: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ra)(report) ? compared?.direction ?? null : null,
		also_narrows: compared?.also_narrows ?? false,
		changes: compared?.changes ?? [],
		coverage: compared?.coverage ?? null,
		hosts: (compared?.agents ?? []).flatMap(({ name, direction, also_narrows, host }) => host ? [{
			name,
			...host,
			direction,
			also_narrows
		}] : []),
		approved_by_label: compared?.approved_by_label ?? null,
		changed_files: report.governed.map(({ file, status, previous }) => ({
			file,
			status,
			previous_file: previous ?? null
		})),
		configuration_change: report.configurationChange ? {
			weakens: report.configurationChange.weakens,
			verdict_after: report.configurationChange.verdictThen ?? null
		} : null,
		ignored: (report.ignored ?? []).map(({ rule, path, reason, count }) => ({
			rule,
			path: path ?? null,
			reason,
			count
		})),
		notices: [
			...report.nothingToCheck ? ["nothing to check: no card, policy, permission file, tool list or configuration changed"] : [],
			...report.relaxed === void 0 ? [] : [report.relaxed],
			...report.notices
		],
		decision_log: report.decisionLog ? {
			rows: report.decisionLog.rows,
			counts: report.decisionLog.counts,
			final_hash: report.decisionLog.finalHash
		} : null,
		settings: settingsToJson(report.settings),
		duration_ms: report.durationMs
	};
}
function settingsToJson(settings) {
	const options = _index_js__WEBPACK_IMPORTED_MODULE_1__.i.map((name) => [name, settings[(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(name)] ?? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.c)(name) ?? null]);
	return {
		id: settings.id,
		event: settings.event,
		...Object.fromEntries(options),
		now: settings.now ?? null
	};
}
const JSON_REPORT = {
	name: "report-file",
	doors: ["action", "command line"],
	render: toJson,
	format: {
		flag: "json",
		print: (report) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(toJson(report))
	},
	published: {
		called: "the report file",
		permission: "",
		delivery: (report, { settings: { reportFile: path } }) => path === void 0 ? void 0 : {
			to: "file",
			path,
			text: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(toJson(report))}\n`,
			output: "report-file"
		}
	}
};
// build/src/report/surfaces/log.js
const WHAT_IT_DOES = "What this change does";
const PLAIN = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.fn)({ colour: false });
const MAX_MESSAGE_LENGTH = 4e3;
function renderLog(report, { commands = false } = {}) {
	const group = (title, lines) => commands ? [
		`::group::${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Z)(title)}`,
		...lines,
		"::endgroup::"
	] : [title, ...lines];
	const owned = new Set(report.agents.flatMap((agent) => agent.findings));
	const ignored = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.qr)(report);
	const unattributed = report.findings.filter((finding) => !owned.has(finding));
	return [
		...head(report),
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ur)(report.comparison) ? group(WHAT_IT_DOES, (0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_6__.i)(report.comparison, PLAIN).filter((line) => line !== "")) : [],
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ei)(report.agents).flatMap((agent) => group(agentTitle(agent), agentLines(agent))),
		...unattributed.length > 0 ? group(`Findings without an agent: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.mn)(unattributed)}`, findingLines(unattributed)) : [],
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Wr)(report.agents).map((line) => `exemption: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(line)}`),
		...ignored === "" ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(ignored)],
		...report.notices.map((notice) => `notice: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.et)(notice, MAX_MESSAGE_LENGTH))}`),
		tail(report)
	];
}
function head(report) {
	const headline = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ar)(report);
	const saysVerdict = report.configurationChange?.verdictThen !== void 0;
	const at = headline.worst && headline.worst.location.file !== "" ? ` (${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Qi)(headline.worst.location)})` : "";
	return [
		`Card Gate: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(headline.title)}${saysVerdict ? "" : ` (verdict ${report.verdict})`}`,
		...[
			headline.detail,
			...headline.more,
			...headline.caveats
		].filter((words) => words !== "").map((words) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Ki)(words))),
		...headline.todo === void 0 ? [] : [`What to do: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(headline.todo)}${at}`]
	];
}
function agentTitle(agent) {
	const words = [
		`coverage ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Yr)(agent)}`,
		`violations: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.$r)(agent.evaluation)}`,
		...agent.findings.length > 0 ? [(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.mn)(agent.findings)] : [],
		`tools checked: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(agent)}`,
		...agent.agent.traces === void 0 ? [] : [`history: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.hi)(agent)}`]
	];
	return `Agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.et)(agent.agent.name, MAX_MESSAGE_LENGTH))}: ${agent.verdict}; ${words.join("; ")}`;
}
function agentLines(agent) {
	const { evaluation } = agent;
	const lines = [...findingLines(agent.findings)];
	if (evaluation === void 0) return [...lines, "not checked: its files could not be read"];
	const unmapped = evaluation.coverage.percent === null ? [] : evaluation.coverage.unmapped;
	const gaps = unmapped.length > 0 ? `; unmapped: ${unmapped.map((action) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(JSON.stringify(action.value))).join(", ")}` : "";
	lines.push(`coverage: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.Yr)(agent)}${gaps}`);
	for (const source of agent.agent.tools?.sources ?? []) lines.push(`tools from: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(source)}`);
	if (agent.history) lines.push(`history: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.gi)(agent.history.history)}; ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.mi)(agent.history.history)}`);
	for (const source of agent.history?.sources ?? []) lines.push(`traces from: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(source)}`);
	if (evaluation.governed) lines.push(`run time: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.zn)(evaluation)}`);
	return lines;
}
function findingLines(findings) {
	let shown;
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ea)(findings).flatMap((finding) => {
		const help = finding.help !== void 0 && finding.help !== shown ? [`  help: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.et)(finding.help, MAX_MESSAGE_LENGTH))}`] : [];
		shown = finding.help;
		return [(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.gn)(finding), ...help];
	});
}
function tail(report) {
	const compared = report.compared === void 0 ? "" : `; ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(report.compared)}`;
	return `Result: verdict ${report.verdict}, conclusion ${report.conclusion}; findings: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.mn)(report.findings)}${compared} (Card Gate ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(report.version)})`;
}
const LOG = {
	name: "log",
	doors: ["action"],
	render: renderLog
};
// build/src/report/surfaces/outputs.js
function outputsOf(report) {
	const { comparison } = report;
	const coverage = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.oa)(report);
	return {
		verdict: report.verdict,
		conclusion: report.conclusion,
		agents: String(report.agents.length),
		violations: String((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ca)(report)),
		"new-violations": comparison === void 0 ? "" : String(newViolations(report)),
		warnings: String((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.na)(report.findings, "warning")),
		coverage: coverage === null ? "" : String(coverage),
		"coverage-delta": coverageDelta(report),
		widened: widenedText(report)
	};
}
function newViolations({ findings }) {
	return findings.filter((finding) => finding.violation !== void 0 && !(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ia)(finding)).length;
}
function coverageDelta({ comparison }) {
	const deltas = (comparison?.agents ?? []).flatMap(({ status, coverage: { before, after } }) => status !== "kept" || before === null ? [] : [(after ?? 0) - before]);
	return deltas.length > 0 ? String(deltas.reduce((least, delta) => Math.min(least, delta))) : "";
}
function widenedText(report) {
	if (report.comparison?.direction === "widens") return "true";
	return !(0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.ra)(report) || report.verdict === "error" ? "" : "false";
}
// build/src/report/surfaces/list.js
const SURFACES = [
	_text_js__WEBPACK_IMPORTED_MODULE_8__.t,
	{
		name: "outputs",
		doors: ["action"],
		render: outputsOf
	},
	LOG,
	JSON_REPORT,
	DECISIONS_FILE,
	ATTESTATION_FILE,
	_save_files_js__WEBPACK_IMPORTED_MODULE_7__.i,
	_frames_js__WEBPACK_IMPORTED_MODULE_2__.tn,
	CHECK_RUN,
	ANNOTATIONS,
	COMMENT,
	ISSUE
];
SURFACES.flatMap((surface) => "format" in surface ? [surface.format.flag] : []);
SURFACES.flatMap((surface) => "published" in surface ? [surface] : []);
function printReport(report, format, options) {
	const surface = SURFACES.find((entry) => "format" in entry && entry.format.flag === format);
	if (surface === void 0 || !("format" in surface)) throw new Error(`no surface prints the format ${format}`);
	return surface.format.print(report, options);
}
// build/src/cli/check-request.js
async function checkRequest(given, terminal) {
	const base = given.text("base");
	const request = (0,_local_request_js__WEBPACK_IMPORTED_MODULE_4__.t)(given, terminal, given.options(), { base });
	const org = given.value("org");
	const floors = org && await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.i)(org, terminal.tree);
	const named = await namedPaths(given, terminal);
	return {
		...request,
		purpose: "check",
		source: {
			...request.source,
			goesOnWithout: base === void 0
		},
		...floors && { floors },
		...named && { named }
	};
}
async function namedPaths(given, terminal) {
	const paths = given.positionals.map((file) => inFolder(file, terminal));
	const patterns = given.value("cards") ?? [];
	if (paths.length === 0 && patterns.length === 0) return void 0;
	const files = paths.length > 0 ? await filesBelow(paths, terminal) : void 0;
	return {
		paths,
		patterns,
		...files && { files }
	};
}
function inFolder(file, { folder }) {
	const full = node_path__WEBPACK_IMPORTED_MODULE_9___default().resolve(folder, file);
	const relative = node_path__WEBPACK_IMPORTED_MODULE_9___default().relative(folder, full).split((node_path__WEBPACK_IMPORTED_MODULE_9___default().sep)).join("/");
	if (relative.startsWith("..")) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t(`${JSON.stringify(file)} is outside the current folder`);
	if ((0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.d)(folder, file) === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t(`${JSON.stringify(file)} does not exist`);
	return relative;
}
async function filesBelow(paths, terminal) {
	const folders = paths.filter((file) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.d)(terminal.folder, file) === "folder");
	const all = folders.length > 0 ? await terminal.tree.list() : [];
	return /* @__PURE__ */ new Set([...paths.filter((file) => !folders.includes(file)), ...all.filter((file) => folders.some((folder) => folder === "" || file.startsWith(`${folder}/`)))]);
}
// build/src/cli/save-baseline.js
async function saveBaseline({ findings }, given, terminal) {
	const file = given.text("write-baseline");
	if (file === void 0) return;
	const expires = given.text("baseline-expires");
	if (expires !== void 0 && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.fo)(expires) === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t(`--baseline-expires is ${JSON.stringify(expires)}; expected an RFC 3339 date such as "2027-01-31"`);
	await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.f)(terminal.folder, file, (0,_local_request_js__WEBPACK_IMPORTED_MODULE_4__.o)(findings, {
		now: (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.u)(given),
		...expires !== void 0 && { expires }
	}));
	terminal.err(`wrote ${file}: commit the file, and name it under "baseline-file" in the configuration`);
}
// build/src/cli/check.js
const checkCommand = {
	name: "check",
	positionals: "[paths\u2026]",
	example: "--base main",
	async run(args, terminal) {
		const given = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(args, "check");
		const format = (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.c)(given);
		const report = await reportOf(given, terminal);
		await saveBaseline(report, given, terminal);
		const file = given.text("decisions-file");
		if (file !== void 0 && report.decisionLog) await (0,_save_files_js__WEBPACK_IMPORTED_MODULE_7__.n)(report.decisionLog, file, terminal);
		const sarif = given.text("sarif-file");
		if (sarif !== void 0) await (0,_save_files_js__WEBPACK_IMPORTED_MODULE_7__.r)(report, sarif, terminal);
		terminal.out(printReport(report, format, await (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__.t)(report.findings, given, terminal)));
		return exitCodeOf(report);
	}
};
async function reportOf(given, terminal) {
	const request = await checkRequest(given, terminal);
	const base = given.text("base");
	const { git, folder } = base === void 0 ? {} : await (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_0__.S)(terminal.folder);
	if (base !== void 0 && !git) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t("--base needs a git repository, but this folder is not in one");
	if (base !== void 0 && folder !== "") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t("--base works only from the root of the repository");
	const { now } = request.clock;
	const access = {
		now,
		asksApi: given.has("api"),
		...git && { git }
	};
	return (0,_local_request_js__WEBPACK_IMPORTED_MODULE_4__.n)(request, (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_0__.t)(terminal, access)).catch((error) => {
		if (error instanceof _local_request_js__WEBPACK_IMPORTED_MODULE_4__.r) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t(error.message);
		if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.G) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.t(`--base is ${JSON.stringify(base)}: ${error.message}`);
		throw error;
	});
}
function exitCodeOf({ verdict, conclusion }) {
	if (conclusion === "success") return 0;
	return verdict === "error" ? 2 : 1;
}



/***/ }),

/***/ 920:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ exemptionToJson; },
/* harmony export */   t: function() { return /* binding */ effectiveToJson; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(116);


// build/src/report/sections/effective-json.js
function effectiveToJson(agent) {
	return (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.yn)(agent).map((part) => ({
		section: part.section,
		subject: part.subject,
		value: part.value,
		scope: part.section === "exemptions" ? "configuration" : part.scope,
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.wn)(part.place && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(part.place)),
		sources: part.sources.map(({ scope, place }) => ({
			scope,
			...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.wn)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(place))
		}))
	}));
}
function exemptionToJson(exemption) {
	return {
		section: exemption.section,
		patterns: exemption.patterns.map((pattern) => pattern.value),
		reason: exemption.reason,
		granted_by: exemption.grantedBy,
		granted_at: exemption.grantedAt,
		expires_at: exemption.expiresAt,
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.wn)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(exemption.place))
	};
}



/***/ }),

/***/ 601:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ SARIF_FILE; },
/* harmony export */   n: function() { return /* binding */ saveLog; },
/* harmony export */   r: function() { return /* binding */ saveSarif; },
/* harmony export */   t: function() { return /* binding */ saveDecisions; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(113);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(102);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(116);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72);







// build/src/report/sections/sarif-results.js
const ROOT = "%SRCROOT%";
const MAX_RELATED = 99;
const MAX_SENTENCE_LENGTH = 4e3;
const MAX_LABEL_LENGTH = 300;
function sarifResults(findings, report) {
	const agents = new Map(report.agents.map((agent) => [agent.agent.name, agent]));
	const traces = new Set(report.agents.flatMap(({ agent }) => (agent.traces?.files ?? []).map(({ file }) => file)));
	const hasBaseline = report.findings.some(({ inBaseline }) => inBaseline === true);
	const seen = /* @__PURE__ */ new Map();
	return findings.map(({ finding, ruleId, ruleIndex }) => {
		const { severity, isNew, agent, tool } = finding;
		const place = placeOf(finding, {
			agents,
			traces
		});
		const related = relatedOf(finding, place);
		return {
			ruleId,
			ruleIndex,
			level: severity,
			message: messageOf(finding, place, related),
			locations: [sarifLocation(place)],
			...related.length > 0 && { relatedLocations: related.map(relatedLocation) },
			partialFingerprints: fingerprintsOf(finding, seen),
			...isNew !== void 0 && { baselineState: isNew ? "new" : "unchanged" },
			...hasBaseline && { suppressions: suppressionsOf(finding) },
			...(agent !== void 0 || tool !== void 0) && { properties: {
				...agent !== void 0 && { agent },
				...tool !== void 0 && { tool }
			} }
		};
	});
}
function placeOf(finding, { agents, traces }) {
	const isShown = ({ file, repository }) => file !== "" && repository === void 0 && !traces.has(file);
	const shown = [finding.location, ...finding.related.map(({ location }) => location)].find(isShown);
	if (shown) return shown;
	const report = finding.agent === void 0 ? void 0 : agents.get(finding.agent);
	const [own] = report ? (0,_frames_js__WEBPACK_IMPORTED_MODULE_5__.nr)(report.agent) : [];
	return {
		file: own?.file ?? report?.agent.files.find((path) => !traces.has(path)) ?? ".github/card-gate.yml",
		pointer: ""
	};
}
function relatedOf({ location, related }, place) {
	return [...location === place || location.file === "" ? [] : [{
		location,
		message: "found here"
	}], ...related].filter((entry) => entry.location !== place && entry.location.repository === void 0).slice(0, MAX_RELATED).map((entry, index) => ({
		id: index + 1,
		location: entry.location,
		label: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.et)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.ft)(entry.message), MAX_LABEL_LENGTH)
	}));
}
function messageOf({ message, help, location, related }, place, shown) {
	const elsewhere = related.filter(({ location: { repository } }) => repository !== void 0);
	return { text: [
		plainText(sentence((0,_frames_js__WEBPACK_IMPORTED_MODULE_5__.Ki)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.et)(message, MAX_SENTENCE_LENGTH)))),
		...help === void 0 ? [] : [plainText(sentence(`What to do: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.et)(help, MAX_SENTENCE_LENGTH)}`))],
		...location !== place && location.repository !== void 0 ? [plainText(`Found at ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_5__.Qi)(location)}.`)] : [],
		...elsewhere.slice(0, MAX_RELATED).map((entry) => plainText(`See also ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_5__.Qi)(entry.location)}: ${sentence((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.et)(entry.message, MAX_LABEL_LENGTH))}`)),
		...shown.length === 0 ? [] : [`See also: ${shown.map(({ id, label }) => `[${linkText(label)}](${id})`).join(", ")}.`]
	].join("\n") };
}
function sentence(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
function plainText(text) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.ft)(text).replaceAll("](", "] (").replace(/[{}]/g, (brace) => brace + brace);
}
function linkText(text) {
	return plainText(text).replace(/[\\[\]]/g, (character) => `\\${character}`);
}
function relatedLocation({ id, location, label }) {
	return {
		id,
		...sarifLocation(location),
		message: { text: plainText((0,_frames_js__WEBPACK_IMPORTED_MODULE_5__.Ki)(label)) }
	};
}
function sarifLocation({ file, range }) {
	const { start, end } = range ?? {
		start: FIRST,
		end: FIRST
	};
	return { physicalLocation: {
		artifactLocation: {
			uri: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.dt)(file),
			uriBaseId: ROOT
		},
		region: {
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column
		}
	} };
}
const FIRST = {
	line: 1,
	column: 1
};
function fingerprintsOf(finding, seen) {
	const digest = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Pt)((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__.t)(finding));
	const number = (seen.get(digest) ?? 0) + 1;
	seen.set(digest, number);
	const value = `${digest}:${number}`;
	return {
		primaryLocationLineHash: value,
		"cardGateFinding/v1": value
	};
}
function suppressionsOf({ inBaseline }) {
	return inBaseline === true ? [{
		kind: "external",
		status: "accepted",
		justification: "The baseline file lists the finding."
	}] : [];
}
// build/src/report/surfaces/sarif-file.js
const MAX_RESULTS = 25e3;
const MAX_BYTES = 1e7;
const SCORES = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.0"
};
const PROBLEM_SEVERITIES = {
	error: "error",
	warning: "warning",
	note: "recommendation"
};
function renderSarif(report) {
	let most = MAX_RESULTS;
	for (;;) {
		const text = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.st)(toSarif(report, most))}\n`;
		const bytes = (0,_frames_js__WEBPACK_IMPORTED_MODULE_5__.Mn)(text);
		if (bytes <= MAX_BYTES || most === 0) return text;
		const count = Math.min(most, report.findings.length);
		most = Math.max(0, Math.min(count - 1, Math.floor(count * MAX_BYTES / bytes)));
	}
}
function toSarif(report, most) {
	const { findings, settings, version, links } = report;
	const rules = [];
	const indices = /* @__PURE__ */ new Map();
	const results = sarifResults(findings.slice(0, most).map((finding) => {
		const ruleId = idOf(finding);
		const ruleIndex = indices.get(ruleId) ?? rules.length;
		if (ruleIndex === rules.length) {
			indices.set(ruleId, ruleIndex);
			rules.push(sarifRule(finding, links?.documentation));
		}
		return {
			finding,
			ruleId,
			ruleIndex
		};
	}), report);
	return {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Card Gate",
				version,
				semanticVersion: version,
				...links?.documentation !== void 0 && { informationUri: links.documentation },
				rules
			} },
			automationDetails: { id: `${settings.id}/` },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: omissions(findings, most)
			}],
			results
		}]
	};
}
function omissions(findings, most) {
	if (findings.length <= most) return [];
	return [{
		level: "warning",
		message: { text: `The file has only the worst ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.pt)(most)} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.pt)(findings.length)} findings.` }
	}];
}
function idOf({ rule, violation }) {
	return violation === void 0 ? rule : `${rule}/${violation}`;
}
function sarifRule(finding, documentation) {
	const rule = (0,_frames_js__WEBPACK_IMPORTED_MODULE_5__.ga)(finding.rule);
	const security = finding.violation ?? rule.security;
	const uri = documentation === void 0 ? void 0 : documentation + (0,_frames_js__WEBPACK_IMPORTED_MODULE_5__.da)(rule.id);
	const consequence = consequenceOf(rule, finding);
	return {
		id: idOf(finding),
		shortDescription: { text: plainText(rule.summary) },
		fullDescription: { text: plainText(`${rule.summary} ${consequence}`) },
		help: {
			text: plainText(`${rule.summary} ${consequence} The manual of rules explains "${rule.id}" with examples${uri === void 0 ? "." : `: ${uri}`}`),
			markdown: [
				`**${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.it)(rule.summary)}**`,
				(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.it)(consequence),
				uri === void 0 ? `The manual of rules explains \`${rule.id}\` with examples.` : `[The manual of rules](${uri}) explains \`${rule.id}\` with examples.`
			].join("\n\n")
		},
		...uri !== void 0 && { helpUri: uri },
		defaultConfiguration: { level: finding.violation === void 0 ? rule.severity : finding.severity },
		properties: security === void 0 ? { "problem.severity": PROBLEM_SEVERITIES[rule.severity] } : {
			"security-severity": SCORES[security],
			tags: ["security"]
		}
	};
}
function consequenceOf(rule, { violation }) {
	if (violation !== void 0) return `This is a policy violation of ${violation} severity. ${_index_js__WEBPACK_IMPORTED_MODULE_3__.Et.indexOf(violation) <= _index_js__WEBPACK_IMPORTED_MODULE_3__.Et.indexOf("high") ? "By default, it fails the check. No configuration can lower or ignore it." : "It is a warning. No configuration can lower or ignore it."}`;
	switch (rule.severity) {
		case "error": return "By default, it fails the check.";
		case "warning": return "By default, it is a warning, which fails the check only with \"fail-on: warn\".";
		case "note": return "By default, it is a note, which never fails the check.";
		default: return rule.severity;
	}
}
function whyNoSarif(report, checked) {
	const why = reasonAgainst(report, checked);
	return why === void 0 ? void 0 : `no SARIF file was written: ${why}`;
}
function reasonAgainst({ verdict, findings, settings: { scope, event } }, checked) {
	if (verdict === "error" || findings.some(({ blocking }) => blocking === true)) return "the run could not check everything, so code scanning would close alerts that are still open";
	switch (checked) {
		case "nowhere": return "this event needs no check";
		case "another commit": return "the run checked another commit than the one that the workflow runs for, so code scanning would record the findings for the wrong commit";
		case "checkout": return scope === "all" || SEPARATE_EVENTS.has(event) ? void 0 : "the run checked only the agents that the change touches, so code scanning would close the alerts of the others; set \"scope\" to \"all\"";
		default: return checked;
	}
}
const SEPARATE_EVENTS = /* @__PURE__ */ new Set([
	"pull_request",
	"merge_group",
	_frames_js__WEBPACK_IMPORTED_MODULE_5__.ta
]);
const SARIF_FILE = {
	name: "sarif-file",
	doors: ["action", "command line"],
	render: renderSarif,
	published: {
		called: "the SARIF file",
		permission: "",
		delivery: (report, { settings: { sarifFile: path }, checked }) => {
			if (path === void 0) return void 0;
			const why = whyNoSarif(report, checked);
			return why === void 0 ? {
				to: "file",
				path,
				text: renderSarif(report),
				output: "sarif-file"
			} : {
				to: "no file",
				path,
				why
			};
		}
	}
};
// build/src/adapters/files/report-file.js
async function writeInside(root, name, text, begins) {
	const file = await pathInside(root, name);
	if (begins !== void 0 && !await isReplaceable(file, begins)) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.W("another file at this path would be overwritten", "use another path, or remove that file");
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), { recursive: true });
	if (typeof text === "string") await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, text);
	else writePieces(file, text);
	return file;
}
async function removeInside(root, name) {
	const file = await pathInside(root, name);
	if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => void 0))?.isFile() === true) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file);
}
async function pathInside(root, name) {
	const file = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root, name);
	const isLink = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => void 0))?.isSymbolicLink() === true;
	const folder = await existing(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file));
	const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
	if (isLink || folder !== top && !folder.startsWith(top + (node_path__WEBPACK_IMPORTED_MODULE_2___default().sep))) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.W("its path leads out of the workspace, or through a symbolic link", "use a path inside the workspace");
	if ([folder, file].some((part) => GIT_FOLDER.test(node_path__WEBPACK_IMPORTED_MODULE_2___default().relative(top, part)))) throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.W("its path leads into \".git\"", "use a path outside \".git\"");
	return file;
}
const GIT_FOLDER = /(?:^|[\\/])\.git(?:[\\/]|$)/i;
async function isReplaceable(file, begins) {
	const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => void 0);
	if (stats === void 0 || !stats.isFile() || stats.size === 0) return true;
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(Buffer.byteLength(begins)));
		return buffer.toString("utf8", 0, bytesRead) === begins;
	} finally {
		await handle.close();
	}
}
const PIECE = 1048576;
function writePieces(file, produce) {
	const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "w");
	try {
		let waiting = "";
		produce((text) => {
			waiting += text;
			if (waiting.length < PIECE) return;
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(handle, waiting);
			waiting = "";
		});
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(handle, waiting);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
	}
}
async function existing(folder) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => existing(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder)));
}
// build/src/cli/save-files.js
async function saveDecisions(report, settings, terminal, now) {
	const { version } = terminal;
	if (settings.decisionsFile !== void 0) await saveLog((0,_records_js__WEBPACK_IMPORTED_MODULE_4__.t)({
		agents: [report],
		version
	}, now), settings.decisionsFile, terminal);
}
async function saveLog(log, file, terminal) {
	await orSettingsError("the decision log", file, () => writeInside(terminal.folder, file, log.write, _records_js__WEBPACK_IMPORTED_MODULE_4__.i));
	terminal.err(`wrote ${file}; its final hash is ${log.finalHash}`);
}
async function saveSarif(report, file, terminal) {
	const why = whyNoSarif(report, "checkout");
	await orSettingsError("the SARIF file", file, () => why === void 0 ? writeInside(terminal.folder, file, renderSarif(report)) : removeInside(terminal.folder, file));
	terminal.err(why ?? `wrote ${file}`);
}
async function orSettingsError(called, file, write) {
	try {
		await write();
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_3__.W)) throw error;
		const { message, help } = error;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_3__.W(`${called} ${JSON.stringify(file)} was not written: ${message}`, help);
	}
}



/***/ }),

/***/ 17:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ renderText; },
/* harmony export */   t: function() { return /* binding */ TEXT; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(116);
/* harmony import */ var _evaluate_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(646);



// build/src/report/surfaces/text.js
const MAX_MESSAGE_LENGTH = 4e3;
const MAX_NAME_LENGTH = 60;
const SIGN = {
	pass: "\u2714",
	warn: "!",
	fail: "\u2716",
	error: "\u2716"
};
function renderText(report, options) {
	const paint = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.fn)(options);
	const headline = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(report);
	const findings = [...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.la)(report)].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Dt);
	const dialects = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Lr)(report.comparison);
	return [
		paint.verdict(headline.tone, paint.bold(`${SIGN[headline.tone]} Card Gate: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(headline.title)}`)),
		...headline.tone === "pass" && headline.detail !== "" ? [`  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(headline.detail)}`, ...headline.more.map((sentence) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(sentence)}`)] : [],
		...headline.caveats.map((caveat) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(caveat)}`),
		"",
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ur)(report.comparison) ? [
			paint.bold("What this change does"),
			"",
			...(0,_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_2__.i)(report.comparison, paint)
		] : [],
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.hn)(findings.filter((finding) => !(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.aa)(finding, report)), paint, "listed", options.frames),
		...preExistingText(findings.filter((finding) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.aa)(finding, report)), (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.sa)(report), paint),
		...report.agents.length > 0 ? [...agentsText(report.agents, paint), ""] : [],
		...allowancesText(report),
		...report.notices.length > 0 ? [...report.notices.map((notice) => `notice: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(notice, MAX_MESSAGE_LENGTH))}`), ""] : [],
		paint.dim([
			`Found: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.mn)(report.findings)}. Verdict: ${report.verdict}.`,
			...dialects.length === 0 ? [] : [`Permission files as of ${dialects.join(", ")}.`],
			...report.settings.now === void 0 ? [] : [`The clock was set to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(report.settings.now)}.`]
		].join(" "))
	].join("\n");
}
function preExistingText(findings, words, paint) {
	if (findings.length === 0) return [];
	return [
		paint.bold(`${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Ki)(words)}: ${(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.mn)(findings)}`),
		...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.$i)(findings).map((group) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__._n)(group, paint)),
		""
	];
}
function allowancesText(report) {
	const ignored = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.qr)(report);
	const lines = [...(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(report.agents).map((line) => `exemption: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(line)}`), ...ignored === "" ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)(ignored)]];
	return lines.length > 0 ? [...lines, ""] : [];
}
function agentsText(agents, paint) {
	const sorted = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.ei)(agents);
	const past = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(agents);
	const rows = sorted.map((agent) => [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(agent.agent.name, MAX_NAME_LENGTH)),
		agent.verdict,
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Yr)(agent),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.$r)(agent.evaluation),
		(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.Qr)(agent),
		...past ? [(0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.hi)(agent)] : []
	]);
	const [head = "", ...lines] = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__.dn)([[
		"Agent",
		"Verdict",
		"Coverage",
		"Violations",
		"Tools checked",
		...past ? ["History"] : []
	], ...rows]);
	return [paint.dim(head), ...lines];
}
const TEXT = {
	name: "text",
	doors: ["command line"],
	render: renderText,
	format: {
		flag: "text",
		print: (report, options) => renderText(report, options).trimEnd()
	}
};



/***/ })

};
;