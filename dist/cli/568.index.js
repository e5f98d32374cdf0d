"use strict";
exports.id = 568;
exports.ids = [568,187];
exports.modules = {

/***/ 187:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ publishedWords; },
/* harmony export */   clientOf: function() { return /* binding */ clientOf; },
/* harmony export */   diffPublished: function() { return /* binding */ diffPublished; },
/* harmony export */   i: function() { return /* binding */ exitCodeOfFailure; },
/* harmony export */   n: function() { return /* binding */ cardToPublish; },
/* harmony export */   noId: function() { return /* binding */ noId; },
/* harmony export */   r: function() { return /* binding */ compareWithPublished; },
/* harmony export */   showCommand: function() { return /* binding */ showCommand; },
/* harmony export */   t: function() { return /* binding */ cardOf; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(472);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(367);



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
	return new _shared_js__WEBPACK_IMPORTED_MODULE_1__.ft({
		key,
		url: apiUrl,
		timeoutMs: apiTimeout * 1e3,
		progress
	});
}
function cardOf(agent, settings) {
	const { card } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mr)(agent);
	const document = card?.place.document;
	const agentId = (settings.agents?.find((each) => document !== void 0 && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(each).includes(document.file)))?.traces?.agentId ?? settings.agentId ?? card?.agentId;
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
		const read = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.tn)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ot)("one card", path, source), path, { named: true });
		if (read.kind === "broken") for (const finding of read.findings) failures.push(finding);
		if (read.kind !== "governed") return void 0;
		const { governed } = read;
		const { policy } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$t)(governed, void 0, {});
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
	const base = published === "none" ? void 0 : await agentIn(PUBLISHED_FILE, JSON.stringify((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht)(published.value, content.value), void 0, 2));
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
		changes: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vt)(agents, [], []).permissions
	};
}
function publishedWords({ document: { file }, agentId }, { kind, version, amendment }) {
	const details = [...version === void 0 ? [] : [`version ${version}`], ...amendment === void 0 ? [] : [`amendment ${amendment}`]];
	const detail = details.length === 0 ? "" : ` (${details.join(", ")})`;
	return kind === "published" ? `Published ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.W)(file)} as the card of agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.W)(agentId)}${detail}` : `Nothing to publish: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.W)(file)} is already the published card of agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.W)(agentId)}${detail}`;
}
function exitCodeOfFailure(error) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pt)(error) ? 1 : 2;
}
// build/src/cli/show.js
const showCommand = {
	name: "show",
	positionals: "[card]",
	example: "agents/support/card.yaml",
	notes: ["Give the card of the agent, or its id with --agent-id. The key for the API is the environment variable MNEMOM_API_KEY.", "Exit code: 0 if a card is published, 1 if none is, 2 if this could not be found out."],
	async run(args, outer) {
		const { given, terminal } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.r)(args, "show"), outer);
		const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.M)(given);
		const named = given.value("agent-id");
		if (given.positionals.length > 1 || given.positionals.length === 0 && named === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n("give one card, or the id of an agent with --agent-id");
		const read = given.positionals.length === 0 ? void 0 : await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.E)(given, terminal, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.P)(given));
		if (read && !read.agent) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.c)(read.failures, given, terminal);
		const { settings } = read ?? await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.N)(given, terminal);
		const agentId = named ?? (read?.agent && cardOf(read.agent, settings).agentId);
		if (agentId === void 0) throw noId();
		return withErrors(terminal, async () => {
			const card = await clientOf(given, settings, terminal).publishedCard(agentId);
			const isShown = card !== "none";
			const about = `agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.W)(agentId)}`;
			if (format === "json") terminal.out((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(cardToJson(agentId, card)));
			else if (isShown) {
				const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(card.value);
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
	return new _index_js__WEBPACK_IMPORTED_MODULE_2__.n("the card has no \"agent_id\"; give the id of the agent with --agent-id");
}
function clientOf(given, settings, terminal) {
	const { apiKey } = terminal;
	if (apiKey === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n("the API needs a key; set the environment variable MNEMOM_API_KEY");
	const apiUrl = given.value("api-url") ?? settings.apiUrl;
	return publishingClient(apiKey, {
		...settings,
		apiUrl
	}, (line) => terminal.err(line));
}
async function withErrors(terminal, run) {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)) throw error;
		terminal.err(`error: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(error.message)}\n  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(error.help)}`);
		return exitCodeOfFailure(error);
	}
}
async function diffPublished(given, terminal, show) {
	const [file, ...rest] = given.positionals;
	if (file === void 0 || rest.length > 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n("with --published, give one card or the folder of an agent");
	const { agent, settings, failures } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.E)(given, terminal, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.P)(given));
	if (!agent) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.c)(failures, given, terminal);
	const { document, agentId: stated } = cardOf(agent, settings);
	if (document === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(file)} has no card`);
	const agentId = given.value("agent-id") ?? stated;
	if (agentId === void 0) throw noId();
	return withErrors(terminal, async () => {
		const published = await clientOf(given, settings, terminal).publishedCard(agentId);
		if (published === "none") terminal.err(`no card is published for agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.W)(agentId)}`);
		const compared = await compareWithPublished(cardToPublish(document, agentId), published, agent);
		if (compared.kind === "failed") return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.c)(compared.failures, given, terminal);
		show(compared.changes);
		return 0;
	});
}



/***/ })

};
;