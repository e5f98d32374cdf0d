"use strict";
exports.id = 864;
exports.ids = [864,483];
exports.modules = {

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



// build/src/cli/show.js
const showCommand = {
	name: "show",
	positionals: "[card]",
	example: "agents/support/card.yaml",
	notes: ["Specify the agent's card, or its id with --agent-id. The API key is read from the environment variable MNEMOM_API_KEY.", "Exit code: 0 if a card is published, 1 if none is, 2 if the published card could not be read."],
	async run(args, outer) {
		const { given, terminal } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.u)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.r)(args, "show"), outer);
		const format = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.w)(given);
		const named = given.value("agent-id");
		if (given.positionals.length > 1 || given.positionals.length === 0 && named === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("specify one card, or the id of an agent with --agent-id");
		const read = given.positionals.length === 0 ? void 0 : await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.v)(given, terminal, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.E)(given));
		if (read && !read.agent) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.c)(read.failures, given, terminal);
		const { settings } = read ?? await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.T)(given, terminal);
		const agentId = named ?? (read?.agent && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Qt)(read.agent, settings).agentId);
		if (agentId === void 0) throw noId();
		return withErrors(terminal, async () => {
			const card = await clientOf(given, settings, terminal).publishedCard(agentId);
			const isShown = card !== "none";
			const about = `agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(agentId)}`;
			if (format === "json") terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(cardToJson(agentId, card)));
			else if (isShown) {
				const text = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(card.value);
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
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.rn)(apiKey, {
		...settings,
		apiUrl
	}, (line) => terminal.err(line));
}
async function withErrors(terminal, run) {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_1__.Na)) throw error;
		terminal.err(`error: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Qt)(error.message)}\n  ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Qt)(error.help)}`);
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.tn)(error);
	}
}
async function diffPublished(given, terminal, show) {
	const [file, ...rest] = given.positionals;
	if (file === void 0 || rest.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("with --published, specify one card or an agent's folder");
	const { agent, settings, failures } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.v)(given, terminal, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.E)(given));
	if (!agent) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.c)(failures, given, terminal);
	const { document, agentId: stated } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Qt)(agent, settings);
	if (document === void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(file)} has no card`);
	const agentId = given.value("agent-id") ?? stated;
	if (agentId === void 0) throw noId();
	return withErrors(terminal, async () => {
		const published = await clientOf(given, settings, terminal).publishedCard(agentId);
		if (published === "none") terminal.err(`no card is published for agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(agentId)}`);
		const card = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$t)(document, agentId);
		const compared = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.en)(card, published, agent);
		if (compared.kind === "failed") return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.c)(compared.failures, given, terminal);
		show(compared.changes);
		return 0;
	});
}



/***/ })

};
;