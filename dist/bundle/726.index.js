"use strict";
exports.id = 726;
exports.ids = [726,864,917,483];
exports.modules = {

/***/ 6014:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ renderChangesText; },
/* harmony export */   t: function() { return /* binding */ renderChangesMarkdown; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7152);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8774);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);



// build/src/report/surfaces/answers/diff.js
const MARKDOWN_LIMIT = 4e6;
function renderChangesText(comparison, options) {
	const paint = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.An)(options);
	return [
		paint.direction(comparison.direction, paint.bold((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(titleOf(comparison)))),
		"",
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.mn)(comparison, paint)
	].join("\n").trimEnd();
}
function renderChangesMarkdown(comparison, linked = { staleFiles: /* @__PURE__ */ new Set() }) {
	const detail = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(comparison);
	const title = `**${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.rn)(titleOf(comparison))}**${detail === "" ? "" : ` \u2014 ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.rn)(detail)}`}\n\n`;
	const parts = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.vn)(linked, comparison, {
		widens: 1,
		narrows: 2,
		neutral: 3
	}, "always");
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.gn)([
		{
			kind: "fixed",
			text: title
		},
		{ kind: "omissions" },
		...parts
	], {
		limit: MARKDOWN_LIMIT,
		measure: _shared_js__WEBPACK_IMPORTED_MODULE_0__._n,
		omitted: (what) => what === "" ? "" : `> Not shown here because of limited space: ${what}.\n\n`
	}).trimEnd();
}
function titleOf(comparison) {
	const label = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.dr)(comparison);
	const words = comparison.direction === "neutral" ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Yr)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.En)(comparison)) : `This change ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.En)(comparison)}`;
	return `${_cards_js__WEBPACK_IMPORTED_MODULE_1__.ur[comparison.direction]} ${words}${label === "" ? "" : `, ${label}`}`;
}



/***/ }),

/***/ 2917:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localReport: function() { return /* binding */ localReport; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152);


// build/src/cli/local-report.js
function localReport({ agents = [], runFindings = [], now }, settings, { elapsed, version }) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ut)({
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.lt,
		agents,
		runFindings,
		nothingToCheck: false
	}, {
		settings,
		event: "local",
		...now && { setTo: now.toISOString() },
		durationMs: elapsed(),
		version
	});
}



/***/ }),

/***/ 9726:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCommand: function() { return /* binding */ publishCommand; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8774);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6014);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2917);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6864);







// build/src/cli/publish.js
const publishCommand = {
	name: "publish",
	positionals: "<card>",
	example: "agents/support/card.yaml",
	notes: ["The API key is read from the environment variable MNEMOM_API_KEY. With --traces, the card must also pass these traces.", "Exit code: 0 if the card was published; 1 if this was prevented by a finding, a negative answer, a refusal by the API or another user's change; 2 after any other failure."],
	async run(args, outer) {
		const { given, terminal } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.r)(args, "publish"), outer);
		const format = (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__._)(given);
		if (given.positionals.length !== 1) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("specify one card");
		const isAsking = !given.has("yes");
		if (isAsking && terminal.ask === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("there is no terminal on which to ask for confirmation; pass --yes to publish without confirmation");
		const checked = await checkedAgent(given, terminal);
		if (checked.kind === "refused") return (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.a)(checked.failures, given, terminal);
		const { report, settings } = checked;
		const { document, agentId: stated } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mt)(report.agent, settings);
		if (document === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(given.positionals[0])} has no card`);
		const agentId = given.value("agent-id") ?? stated;
		if (agentId === void 0) throw (0,_show_js__WEBPACK_IMPORTED_MODULE_6__.noId)();
		const client = (0,_show_js__WEBPACK_IMPORTED_MODULE_6__.clientOf)(given, settings, terminal);
		const card = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht)(document, agentId);
		const answer = new Answer(card, report, format, terminal);
		const whole = (0,_local_report_js__WEBPACK_IMPORTED_MODULE_5__.localReport)({ agents: [report] }, settings, terminal);
		if (isBlocked(whole)) {
			const options = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.s)(report.findings, given, terminal);
			return answer.blocked((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(whole, options).trimEnd());
		}
		answer.warn();
		try {
			return await send(client, card, answer, isAsking ? terminal.ask : void 0);
		} catch (error) {
			if (!(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_1__.zn)) throw error;
			return answer.failed(error);
		}
	}
};
async function send(client, card, answer, ask) {
	const { document, agentId, content } = card;
	const former = await client.publishedCard(agentId);
	if (former !== "none" && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(former.value, content.value)) {
		const { version, etag } = former;
		return answer.ended({
			kind: "unchanged",
			...version !== void 0 && { version },
			...etag !== void 0 && { etag }
		});
	}
	const compared = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(card, former, answer.report.agent);
	if (compared.kind === "compared") answer.show(compared.changes, former === "none", !ask);
	else answer.notCompared(compared.failures);
	const question = `Publish ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(document.file)} as the card of agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(agentId)}?`;
	if (ask && !await ask((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(question))) return answer.declined();
	return answer.ended(await client.publish(agentId, content, former));
}
function isBlocked({ verdict, conclusion }) {
	return verdict === "fail" || verdict === "error" || conclusion === "failure";
}
async function checkedAgent(given, terminal) {
	const now = (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.y)(given);
	if (given.list("traces").length > 0) {
		const withoutId = {
			...given,
			value: (name) => name === "agent-id" ? void 0 : given.value(name)
		};
		const replayed = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.i)(withoutId, terminal, now);
		return replayed.kind === "refused" ? replayed : {
			...replayed,
			kind: "checked"
		};
	}
	for (const flag of ["since", "limit"]) if (given.has(flag)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`--${flag} needs --traces`);
	const { agent, settings, fileFindings, failures } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.d)(given, terminal, now);
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
		report: (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.C)(agent, fileFindings, settings, context),
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
		for (const { severity, location, message, rule } of findings) if (severity === "warning") this.#terminal.err(`warning: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.Pr)(location)}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(message)} [${rule}]`);
		const others = (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.Oo)(agent).filter(({ file }) => file !== this.#card.document.file);
		for (const { file } of others) this.#terminal.err(`note: only the card is published; ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(file)} is not`);
	}
	show(changes, isFirst, isAlone) {
		this.#changes = changes;
		const { out, err, colour } = this.#terminal;
		const id = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(this.#card.agentId);
		if (isFirst) err(`note: no card is published for agent ${id} yet`);
		if (this.#format === "text") out(`${(0,_diff_js__WEBPACK_IMPORTED_MODULE_4__.n)(changes, { colour }).trimEnd()}\n`);
		else if (this.#format === "markdown") out(`${(0,_diff_js__WEBPACK_IMPORTED_MODULE_4__.t)(changes).trimEnd()}\n`);
		else if (!isAlone) err((0,_diff_js__WEBPACK_IMPORTED_MODULE_4__.n)(changes, { colour: false }).trimEnd());
	}
	notCompared(failures) {
		const [first] = failures;
		const why = first === void 0 ? "" : `: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(first.message)}`;
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
		const code = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._t)(error);
		return this.#unpublished("failed", error.message, error.help, code);
	}
	ended(publication) {
		const message = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vt)(this.#card, publication);
		if (this.#format === "json") this.#json(publication.kind, message, publication);
		else this.#terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(message));
		return 0;
	}
	#unpublished(result, message, help, code) {
		if (this.#format === "json") this.#json(result, message);
		this.#terminal.err(`error: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(message)}${help === "" ? "" : `\n  ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(help)}`}`);
		return code;
	}
	#json(result, message, published = {}) {
		const { version = null, etag = null, amendment = null } = published;
		this.#terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.en)({
			result,
			agent_id: this.#card.agentId,
			card: this.#card.document.file,
			version,
			etag,
			amendment,
			message,
			changes: this.#changes ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(this.#changes) : null,
			findings: this.report.findings.map(_cards_js__WEBPACK_IMPORTED_MODULE_3__.Dn)
		}));
	}
};



/***/ }),

/***/ 6864:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clientOf: function() { return /* binding */ clientOf; },
/* harmony export */   diffPublished: function() { return /* binding */ diffPublished; },
/* harmony export */   noId: function() { return /* binding */ noId; },
/* harmony export */   showCommand: function() { return /* binding */ showCommand; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8774);




// build/src/cli/show.js
const showCommand = {
	name: "show",
	positionals: "[card]",
	example: "agents/support/card.yaml",
	notes: ["Specify the agent's card, or its id with --agent-id. The API key is read from the environment variable MNEMOM_API_KEY.", "Exit code: 0 if a card is published, 1 if none is, 2 if the published card could not be read."],
	async run(args, outer) {
		const { given, terminal } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.r)(args, "show"), outer);
		const format = (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__._)(given);
		const named = given.value("agent-id");
		if (given.positionals.length > 1 || given.positionals.length === 0 && named === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("specify one card, or the id of an agent with --agent-id");
		const read = given.positionals.length === 0 ? void 0 : await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.d)(given, terminal, (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.y)(given));
		if (read && !read.agent) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.a)(read.failures, given, terminal);
		const { settings } = read ?? await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.v)(given, terminal);
		const agentId = named ?? (read?.agent && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mt)(read.agent, settings).agentId);
		if (agentId === void 0) throw noId();
		return withErrors(terminal, async () => {
			const card = await clientOf(given, settings, terminal).publishedCard(agentId);
			const isShown = card !== "none";
			const about = `agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(agentId)}`;
			if (format === "json") terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.en)(cardToJson(agentId, card)));
			else if (isShown) {
				const text = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.en)(card.value);
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
	return new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("the card has no \"agent_id\"; specify the agent's id with --agent-id");
}
function clientOf(given, settings, terminal) {
	const { apiKey } = terminal;
	if (apiKey === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("the API needs a key; set the environment variable MNEMOM_API_KEY");
	const apiUrl = given.value("api-url") ?? settings.apiUrl;
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.yt)(apiKey, {
		...settings,
		apiUrl
	}, (line) => terminal.err(line));
}
async function withErrors(terminal, run) {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_1__.zn)) throw error;
		terminal.err(`error: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(error.message)}\n  ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(error.help)}`);
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._t)(error);
	}
}
async function diffPublished(given, terminal, show) {
	const [file, ...rest] = given.positionals;
	if (file === void 0 || rest.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("with --published, specify one card or an agent's folder");
	const { agent, settings, failures } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.d)(given, terminal, (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.y)(given));
	if (!agent) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.a)(failures, given, terminal);
	const { document, agentId: stated } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mt)(agent, settings);
	if (document === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(file)} has no card`);
	const agentId = given.value("agent-id") ?? stated;
	if (agentId === void 0) throw noId();
	return withErrors(terminal, async () => {
		const published = await clientOf(given, settings, terminal).publishedCard(agentId);
		if (published === "none") terminal.err(`no card is published for agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(agentId)}`);
		const card = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht)(document, agentId);
		const compared = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(card, published, agent);
		if (compared.kind === "failed") return (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.a)(compared.failures, given, terminal);
		show(compared.changes);
		return 0;
	});
}



/***/ })

};
;