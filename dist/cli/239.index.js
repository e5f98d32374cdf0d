"use strict";
exports.id = 239;
exports.ids = [239,187,568];
exports.modules = {

/***/ 80:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ comparedNames; },
/* harmony export */   t: function() { return /* binding */ changesToJson; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(403);

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
	return comparison.status === "added" ? [] : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ya)(comparison);
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
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Fr)(change.at),
		base_location: change.wasAt ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Fr)(change.wasAt) : null,
		base_agent: change.comparedWith ?? null,
		undecided: change.undecided ?? false,
		no_effect: change.noEffect ?? false
	};
}



/***/ }),

/***/ 997:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ renderChangesText; },
/* harmony export */   t: function() { return /* binding */ renderChangesMarkdown; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(424);


// build/src/report/surfaces/answers/diff.js
const MARKDOWN_LIMIT = 4e6;
function renderChangesText(comparison, options) {
	const paint = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Xr)(options);
	return [
		paint.direction(comparison.direction, paint.bold((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(titleOf(comparison)))),
		"",
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ri)(comparison, paint)
	].join("\n").trimEnd();
}
function renderChangesMarkdown(comparison, linked = { staleFiles: /* @__PURE__ */ new Set() }) {
	const detail = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ri)(comparison);
	const title = `**${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(titleOf(comparison))}**${detail === "" ? "" : ` \u2014 ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(detail)}`}\n\n`;
	const parts = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yi)(linked, comparison, {
		widens: 1,
		narrows: 2,
		neutral: 3
	}, "always");
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ai)([
		{
			kind: "fixed",
			text: title
		},
		{ kind: "omissions" },
		...parts
	], {
		limit: MARKDOWN_LIMIT,
		measure: _shared_js__WEBPACK_IMPORTED_MODULE_0__.oi,
		omitted: (what) => what === "" ? "" : `> Not shown here because of limited space: ${what}.\n\n`
	}).trimEnd();
}
function titleOf(comparison) {
	const label = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.fa)(comparison);
	const words = comparison.direction === "neutral" ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ua)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.zi)(comparison)) : `This change ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.zi)(comparison)}`;
	return `${_shared_js__WEBPACK_IMPORTED_MODULE_0__.da[comparison.direction]} ${words}${label === "" ? "" : `, ${label}`}`;
}



/***/ }),

/***/ 239:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCommand: function() { return /* binding */ publishCommand; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(424);
/* harmony import */ var _changes_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(997);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(187);






// build/src/cli/publish.js
const publishCommand = {
	name: "publish",
	positionals: "<card>",
	example: "agents/support/card.yaml",
	notes: ["The API key is read from the environment variable MNEMOM_API_KEY. With --traces, the card must also pass these traces.", "Exit code: 0 if the card was published, 1 if a finding, a negative answer, a refusal by the API or somebody else's change prevented this, 2 if it could not be published."],
	async run(args, outer) {
		const { given, terminal } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.u)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(args, "publish"), outer);
		const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.A)(given);
		if (given.positionals.length !== 1) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("specify one card");
		const isAsking = !given.has("yes");
		if (isAsking && terminal.ask === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("there is no terminal for the confirmation question; pass --yes to publish without it");
		const checked = await checkedAgent(given, terminal);
		if (checked.kind === "refused") return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.c)(checked.failures, given, terminal);
		const { report, settings } = checked;
		const { document, agentId: stated } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.L)(report.agent, settings);
		if (document === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(given.positionals[0])} has no card`);
		const agentId = given.value("agent-id") ?? stated;
		if (agentId === void 0) throw (0,_show_js__WEBPACK_IMPORTED_MODULE_5__.noId)();
		const client = (0,_show_js__WEBPACK_IMPORTED_MODULE_5__.clientOf)(given, settings, terminal);
		const card = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.R)(document, agentId);
		const answer = new Answer(card, report, format, terminal);
		const whole = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.l)({ agents: [report] }, settings, terminal);
		if (isBlocked(whole)) {
			const options = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.p)(report.findings, given, terminal);
			return answer.blocked((0,_text_js__WEBPACK_IMPORTED_MODULE_4__.n)(whole, options).trimEnd());
		}
		answer.warn();
		try {
			return await send(client, card, answer, isAsking ? terminal.ask : void 0);
		} catch (error) {
			if (!(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.ot)) throw error;
			return answer.failed(error);
		}
	}
};
async function send(client, card, answer, ask) {
	const { document, agentId, content } = card;
	const former = await client.publishedCard(agentId);
	if (former !== "none" && (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.it)(former.value, content.value)) {
		const { version, etag } = former;
		return answer.ended({
			kind: "unchanged",
			...version !== void 0 && { version },
			...etag !== void 0 && { etag }
		});
	}
	const compared = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.z)(card, former, answer.report.agent);
	if (compared.kind === "compared") answer.show(compared.changes, former === "none", !ask);
	else answer.notCompared(compared.failures);
	const question = `Publish ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.G)(document.file)} as the card of agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.G)(agentId)}?`;
	if (ask && !await ask((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(question))) return answer.declined();
	return answer.ended(await client.publish(agentId, content, former));
}
function isBlocked({ verdict, conclusion }) {
	return verdict === "fail" || verdict === "error" || conclusion === "failure";
}
async function checkedAgent(given, terminal) {
	const now = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.M)(given);
	if (given.list("traces").length > 0) {
		const withoutId = {
			...given,
			value: (name) => name === "agent-id" ? void 0 : given.value(name)
		};
		const replayed = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.i)(withoutId, terminal, now);
		return replayed.kind === "refused" ? replayed : {
			...replayed,
			kind: "checked"
		};
	}
	for (const flag of ["since", "limit"]) if (given.has(flag)) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n(`--${flag} needs --traces`);
	const { agent, settings, fileFindings, failures } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.w)(given, terminal, now);
	if (!agent) return {
		kind: "refused",
		failures
	};
	const context = {
		now,
		context: "cicd",
		elapsed: terminal.elapsed
	};
	return {
		kind: "checked",
		report: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(agent, fileFindings, settings, context),
		settings
	};
}
var Answer = class {
	report;
	#card;
	#format;
	#terminal;
	#changes;
	constructor(card, report, format, terminal) {
		this.report = report;
		this.#card = card;
		this.#format = format;
		this.#terminal = terminal;
	}
	warn() {
		const { agent, findings } = this.report;
		for (const { severity, location, message, rule } of findings) if (severity === "warning") this.#terminal.err(`warning: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ja)(location)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(message)} [${rule}]`);
		const others = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Oi)(agent).filter(({ file }) => file !== this.#card.document.file);
		for (const { file } of others) this.#terminal.err(`note: only the card is published; ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} is not`);
	}
	show(changes, isFirst, isAlone) {
		this.#changes = changes;
		const { out, err, colour } = this.#terminal;
		const id = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.G)(this.#card.agentId);
		if (isFirst) err(`note: no card is published for agent ${id} yet`);
		if (this.#format === "text") out(`${(0,_diff_js__WEBPACK_IMPORTED_MODULE_3__.n)(changes, { colour }).trimEnd()}\n`);
		else if (this.#format === "markdown") out(`${(0,_diff_js__WEBPACK_IMPORTED_MODULE_3__.t)(changes).trimEnd()}\n`);
		else if (!isAlone) err((0,_diff_js__WEBPACK_IMPORTED_MODULE_3__.n)(changes, { colour: false }).trimEnd());
	}
	notCompared(failures) {
		const [first] = failures;
		const why = first === void 0 ? "" : `: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(first.message)}`;
		this.#terminal.err(`warning: the published card could not be compared${why}`);
	}
	blocked(text) {
		if (this.#format !== "json") this.#terminal.out(`${text}\n`);
		return this.#unpublished("blocked", "nothing was published, because the card does not pass the check", "fix the errors that are listed above or in \"findings\"", 1);
	}
	declined() {
		return this.#unpublished("declined", "nothing was published, because the answer was no", "", 1);
	}
	failed(error) {
		const code = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.B)(error);
		return this.#unpublished("failed", error.message, error.help, code);
	}
	ended(publication) {
		const message = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.U)(this.#card, publication);
		if (this.#format === "json") this.#json(publication.kind, message, publication);
		else this.#terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(message));
		return 0;
	}
	#unpublished(result, message, help, code) {
		if (this.#format === "json") this.#json(result, message);
		this.#terminal.err(`error: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(message)}${help === "" ? "" : `\n  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(help)}`}`);
		return code;
	}
	#json(result, message, published = {}) {
		const { version = null, etag = null, amendment = null } = published;
		this.#terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)({
			result,
			agent_id: this.#card.agentId,
			card: this.#card.document.file,
			version,
			etag,
			amendment,
			message,
			changes: this.#changes ? (0,_changes_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(this.#changes) : null,
			findings: this.report.findings.map(_shared_js__WEBPACK_IMPORTED_MODULE_0__.Pr)
		}));
	}
};



/***/ }),

/***/ 187:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clientOf: function() { return /* binding */ clientOf; },
/* harmony export */   diffPublished: function() { return /* binding */ diffPublished; },
/* harmony export */   noId: function() { return /* binding */ noId; },
/* harmony export */   showCommand: function() { return /* binding */ showCommand; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(424);


// build/src/cli/show.js
const showCommand = {
	name: "show",
	positionals: "[card]",
	example: "agents/support/card.yaml",
	notes: ["Specify the agent's card, or its id with --agent-id. The API key is read from the environment variable MNEMOM_API_KEY.", "Exit code: 0 if a card is published, 1 if none is, 2 if the published card could not be read."],
	async run(args, outer) {
		const { given, terminal } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.u)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(args, "show"), outer);
		const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.A)(given);
		const named = given.value("agent-id");
		if (given.positionals.length > 1 || given.positionals.length === 0 && named === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("specify one card, or the id of an agent with --agent-id");
		const read = given.positionals.length === 0 ? void 0 : await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.w)(given, terminal, (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.M)(given));
		if (read && !read.agent) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.c)(read.failures, given, terminal);
		const { settings } = read ?? await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.j)(given, terminal);
		const agentId = named ?? (read?.agent && (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.L)(read.agent, settings).agentId);
		if (agentId === void 0) throw noId();
		return withErrors(terminal, async () => {
			const card = await clientOf(given, settings, terminal).publishedCard(agentId);
			const isShown = card !== "none";
			const about = `agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.G)(agentId)}`;
			if (format === "json") terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(cardToJson(agentId, card)));
			else if (isShown) {
				const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.qt)(card.value);
				terminal.out(format === "markdown" ? `\`\`\`json\n${text}\n\`\`\`` : text);
			}
			const version = isShown && card.version !== void 0 ? `, version ${card.version}` : "";
			terminal.err(isShown ? `the published card of ${about}${version}` : `no card is published for ${about}`);
			return isShown ? 0 : 1;
		});
	}
};
function cardToJson(agentId, card) {
	const { version = null, etag = null, value = null } = card === "none" ? {} : card;
	return {
		agent_id: agentId,
		version,
		etag,
		card: value
	};
}
function noId() {
	return new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("the card has no \"agent_id\"; specify the agent's id with --agent-id");
}
function clientOf(given, settings, terminal) {
	const { apiKey } = terminal;
	if (apiKey === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("the API needs a key; set the environment variable MNEMOM_API_KEY");
	const apiUrl = given.value("api-url") ?? settings.apiUrl;
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.W)(apiKey, {
		...settings,
		apiUrl
	}, (line) => terminal.err(line));
}
async function withErrors(terminal, run) {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.ot)) throw error;
		terminal.err(`error: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(error.message)}\n  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(error.help)}`);
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.B)(error);
	}
}
async function diffPublished(given, terminal, show) {
	const [file, ...rest] = given.positionals;
	if (file === void 0 || rest.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("with --published, specify one card or an agent's folder");
	const { agent, settings, failures } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.w)(given, terminal, (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.M)(given));
	if (!agent) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.c)(failures, given, terminal);
	const { document, agentId: stated } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.L)(agent, settings);
	if (document === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(file)} has no card`);
	const agentId = given.value("agent-id") ?? stated;
	if (agentId === void 0) throw noId();
	return withErrors(terminal, async () => {
		const published = await clientOf(given, settings, terminal).publishedCard(agentId);
		if (published === "none") terminal.err(`no card is published for agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.G)(agentId)}`);
		const card = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.R)(document, agentId);
		const compared = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.z)(card, published, agent);
		if (compared.kind === "failed") return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.c)(compared.failures, given, terminal);
		show(compared.changes);
		return 0;
	});
}



/***/ }),

/***/ 17:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ renderText; },
/* harmony export */   t: function() { return /* binding */ TEXT; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(403);


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
	const paint = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(options);
	const headline = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ii)(report);
	const findings = [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.so)(report)].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.ht);
	const dialects = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gi)(report.comparison);
	return [
		paint.verdict(headline.tone, paint.bold(`${SIGN[headline.tone]} Card Gate: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(headline.title)}`)),
		...headline.tone === "pass" && headline.detail !== "" ? [`  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(headline.detail)}`, ...headline.more.map((sentence) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(sentence)}`)] : [],
		...headline.caveats.map((caveat) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(caveat)}`),
		"",
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Zi)(report.comparison) ? [
			paint.bold("What this change does"),
			"",
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ri)(report.comparison, paint)
		] : [],
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ti)(findings.filter((finding) => !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.to)(finding, report)), paint, "listed", options.frames),
		...preExistingText(findings.filter((finding) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.to)(finding, report)), (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ao)(report), paint),
		...report.agents.length > 0 ? [...agentsText(report.agents, paint), ""] : [],
		...remoteText(report.agents, paint),
		...allowancesText(report),
		...report.notices.length > 0 ? [...report.notices.map((notice) => `notice: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.zt)(notice, MAX_MESSAGE_LENGTH))}`), ""] : [],
		paint.dim([
			`Found: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ei)(report.findings)}. Verdict: ${report.verdict}.`,
			...dialects.length === 0 ? [] : [`Permission files as of ${dialects.join(", ")}.`],
			...report.settings.now === void 0 ? [] : [`The clock was set to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(report.settings.now)}.`]
		].join(" "))
	].join("\n");
}
function preExistingText(findings, words, paint) {
	if (findings.length === 0) return [];
	return [
		paint.bold(`${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ua)(words)}: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ei)(findings)}`),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ya)(findings).map((group) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ni)(group, paint)),
		""
	];
}
function allowancesText(report) {
	const ignored = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ta)(report);
	const lines = [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Qi)(report.agents).map((line) => `exemption: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(line)}`), ...ignored === "" ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(ignored)]];
	return lines.length > 0 ? [...lines, ""] : [];
}
function remoteText(agents, paint) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ua)(agents).flatMap((agent) => {
		const lines = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Zr)(agent);
		if (lines.length === 0) return [];
		const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.zt)(agent.agent.name, MAX_NAME_LENGTH));
		const shown = lines.map((line) => `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.zt)(line, MAX_MESSAGE_LENGTH))}`);
		return [
			paint.bold(`The API about ${name}`),
			...shown,
			""
		];
	});
}
function agentsText(agents, paint) {
	const sorted = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ua)(agents);
	const past = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.oa)(agents);
	const rows = sorted.map((agent) => [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.zt)(agent.agent.name, MAX_NAME_LENGTH)),
		agent.verdict,
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.aa)(agent),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.la)(agent.evaluation),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ca)(agent),
		...past ? [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ka)(agent)] : []
	]);
	const [head = "", ...lines] = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Yr)([[
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