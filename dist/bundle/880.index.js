"use strict";
exports.id = 880;
exports.ids = [880];
exports.modules = {

/***/ 6880:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: function() { return /* binding */ main; }
});

// EXTERNAL MODULE: ./build/joined/rolldown-runtime.js
var rolldown_runtime = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/joined/cards.js
var cards = __webpack_require__(8774);
// EXTERNAL MODULE: ./build/joined/cli.js
var cli = __webpack_require__(4127);
// EXTERNAL MODULE: ./build/joined/shared.js
var shared = __webpack_require__(7152);
// EXTERNAL MODULE: ./build/joined/issue.js
var issue = __webpack_require__(1894);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/joined/list.js
var list = __webpack_require__(3797);
// EXTERNAL MODULE: ./build/joined/diff.js
var diff = __webpack_require__(6014);
// EXTERNAL MODULE: ./build/joined/open-merge.js
var open_merge = __webpack_require__(5424);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./build/joined/node_modules/@actions/core/index.js




// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(external_os_.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Gets whether Actions Step Debug is on or not
*/
function isDebug() {
	return process.env["RUNNER_DEBUG"] === "1";
}


;// CONCATENATED MODULE: ./build/joined/action.js











// build/src/action/action-adapters.js
const PROGRESS_FILES = 500;
function actionAdapters(runner, { clock, event }, { workspace, github, apiKey, floorToken }, settled) {
	const traceRead = (line) => runner.line((0,cli.nn)(`read ${line}`));
	const access = apiKey === void 0 ? void 0 : (0,shared.Nn)(apiKey, clock.now, traceRead);
	return {
		...(0,shared.Bn)({
			...workspace?.git && { git: workspace.git },
			...github && { github },
			checkedOut: () => checkedOut(runner, {
				workspace,
				github
			})
		}),
		runIdentity: async () => ({
			commit: await workspace?.git?.commit("HEAD") ?? runner.env.GITHUB_SHA ?? null,
			run: runner.env.GITHUB_RUN_ID ?? null
		}),
		traceApi: (settings) => access?.(settings).traces ?? noTraces(event),
		remoteApi: (settings) => access?.(settings).client ?? noRemote(event),
		...floorToken && { readElsewhere: (0,issue.r)(floorToken) },
		settled,
		progress: (done, total) => {
			if (done % PROGRESS_FILES === 0) runner.line(`read ${(0,cli.sn)(done)} of ${(0,cli.sn)(total)} files`);
		},
		traceRead,
		internalError: (error) => {
			if (!runner.debug) return;
			for (const line of (error.stack ?? "").split("\n")) runner.line(`debug: ${(0,cli.nn)(line.trim())}`);
		}
	};
}
function checkedOut({ env }, { workspace, github }) {
	if (workspace === void 0 || workspace.empty) throw new cli.J("the repository is not checked out", "add a step \"uses: actions/checkout\" before this one");
	const { GITHUB_SHA } = env;
	return new cli.lt(workspace.root, {
		...workspace.git && { git: workspace.git },
		...github && GITHUB_SHA && { elsewhere: new shared.Gn(github, GITHUB_SHA) }
	});
}
function noTraces(event) {
	return event === "pull_request" ? {
		missing: "warning",
		words: cards.Es.words.noKeyOfFork()
	} : {
		missing: "error",
		words: cards.Ss.words.noKeyOfInput()
	};
}
function noRemote(event) {
	return event === "pull_request" ? {
		missing: "warning",
		words: cards.ws.words.noKeyOfFork()
	} : {
		missing: "error",
		words: cards.Ts.words.noKeyOfInput()
	};
}
// build/src/adapters/files/checkout-folder.js
async function checkWorkspace(root) {
	const found = await (0,promises_.stat)(root).catch((error) => error);
	if (found instanceof Error) {
		const message = `the workspace cannot be read: ${(0,cli.ln)(found) ?? found.message}`;
		throw new cli.J(message, "run actions/checkout before this action");
	}
	if (!found.isDirectory()) throw new cli.J(`the workspace ${JSON.stringify(root)} is not a folder`, "do not set GITHUB_WORKSPACE; the runner sets it");
}
async function workingFolder(workspace, folder) {
	const full = external_node_path_default().resolve(workspace, folder);
	const inside = full === external_node_path_default().resolve(workspace) || full.startsWith(external_node_path_default().resolve(workspace) + (external_node_path_default()).sep);
	if (inside && (await (0,promises_.stat)(full).catch(() => void 0))?.isDirectory()) return full;
	const is = inside ? "does not exist" : "is outside the workspace";
	throw new cli.J(`the working-directory ${JSON.stringify(folder)} ${is}`, "set it to the \"path\" that actions/checkout uses");
}
// build/src/adapters/github/pull-request-of-run.js
const MAX_PAGES = 10;
async function pullRequestOfRun(github, head) {
	const [owner = ""] = head.headRepository.split("/");
	const fitting = [];
	let pages = 0;
	for await (const page of github.pages("GET /repos/{owner}/{repo}/pulls", {
		state: "open",
		head: `${owner}:${head.headBranch}`
	})) {
		for (const item of page) {
			const pull = fittingPull(item, head, `${github.owner}/${github.repo}`);
			if (pull) fitting.push(pull);
		}
		pages += 1;
		if (pages === MAX_PAGES) break;
	}
	const [first] = fitting;
	const isCut = pages === MAX_PAGES;
	return first && fitting.length === 1 && !isCut ? {
		kind: "found",
		...first
	} : {
		kind: "unclear",
		count: fitting.length,
		isCut
	};
}
function fittingPull(item, wanted, repository) {
	const { number, state, head, base } = item ?? {};
	if (typeof number !== "number" || !Number.isSafeInteger(number) || state !== "open") return void 0;
	if (!(head?.sha === wanted.headSha && head.ref === wanted.headBranch && head.repo?.full_name === wanted.headRepository) || !isSame$1(base?.repo?.full_name, repository)) return void 0;
	if (typeof base?.ref !== "string" || typeof base.sha !== "string") return void 0;
	return {
		number,
		baseRef: base.ref,
		baseSha: base.sha
	};
}
function isSame$1(name, other) {
	return typeof name === "string" && name.toLowerCase() === other.toLowerCase();
}
function unclearWords({ count, isCut }) {
	if (isCut) return "GitHub lists too many pull requests, so the one for this run was not found";
	return count === 0 ? "no open pull request has the run's commit as its head: the pull request may be closed, or a newer commit may have been pushed" : `${count} open pull requests have the run's commit as their head, so none was chosen`;
}
// build/src/adapters/process/event-payload.js
const MAX_PAYLOAD_BYTES = 0x6400000;
async function readPayload(file) {
	if (!file) return {};
	const unreadable = (why) => new cli.J(`the event payload cannot be read: ${why}`, "run the action in GitHub Actions, which provides the payload");
	let text;
	try {
		const found = await (0,promises_.stat)(file);
		if (!found.isFile()) throw unreadable(`GITHUB_EVENT_PATH ${JSON.stringify(file)} is not a file`);
		if (found.size > MAX_PAYLOAD_BYTES) throw unreadable(`it has ${(0,cli.sn)(found.size)} bytes; the limit is ${(0,cli.sn)(MAX_PAYLOAD_BYTES)}`);
		text = await (0,promises_.readFile)(file, "utf8");
	} catch (error) {
		throw error instanceof cli.J ? error : unreadable((0,cli.ln)(error) ?? "it cannot be decoded as text");
	}
	try {
		return JSON.parse(text);
	} catch {
		throw unreadable("it is not JSON");
	}
}
// build/src/settings/inputs.js
const SETTING_INPUTS = cli.c.filter((name) => (0,cli.d)(name).input === true);
function readInputs(read, given) {
	for (const name of given) checkName(name);
	const options = {};
	for (const name of SETTING_INPUTS) {
		const text = read(name).trim();
		const value = text === "" ? void 0 : (0,cli.d)(name).type.read(name, text);
		if (value !== void 0) options[name] = value;
	}
	return options;
}
function checkName(name) {
	const names = cli.i;
	if (names.includes(name)) return;
	const near = (0,cli.rt)(name, names);
	throw new cli.J(`unknown input ${JSON.stringify(name)}${near ? `; did you mean ${JSON.stringify(near)}?` : ""}`, `use one of the inputs ${names.join(", ")}`);
}
// build/src/action/environment.js
function repositoryOf(text) {
	if (!text) return void 0;
	const [owner, repo, ...more] = text.split("/");
	const isName = (name) => name !== void 0 && /^(?!\.{1,2}$)[\w.-]+$/.test(name);
	if (isName(owner) && isName(repo) && more.length === 0) return {
		owner,
		repo
	};
	throw new cli.J(`GITHUB_REPOSITORY is ${JSON.stringify(text.slice(0, 200))}; expected "owner/name"`, "do not set this variable; the runner sets it");
}
function defaultIdOf(env) {
	return `${/\/\.github\/workflows\/([^/@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? "")?.[1] ?? env.GITHUB_WORKFLOW ?? "workflow"}/${env.GITHUB_JOB ?? "job"}`;
}
// build/src/action/action-request.js
async function actionRequest(runner, clock) {
	const { env } = runner;
	const event = env.GITHUB_EVENT_NAME ?? "";
	const access = { root: env.GITHUB_WORKSPACE || "." };
	const named = runner.input("config").trim();
	const workflowFile = workflowFileOf(env);
	const draft = {
		plan: {
			kind: "refused",
			because: "the event was not read",
			help: ""
		},
		purpose: "check",
		event,
		repository: env.GITHUB_REPOSITORY ?? "",
		...workflowFile !== void 0 && { workflowFile },
		source: {
			inputs: {},
			configFile: external_node_path_default().posix.normalize(named || ".github/card-gate.yml"),
			configNamed: named !== "",
			defaultId: defaultIdOf(env),
			later: event === "push" ? "in the next run" : "after the merge"
		},
		clock,
		onFailure: "report"
	};
	try {
		await fill(draft, access, runner);
	} catch (error) {
		draft.failure = error;
	}
	const links = linksOf(env, draft.plan);
	return {
		request: {
			...draft,
			...links && { links }
		},
		access
	};
}
async function fill(draft, access, runner) {
	const { env } = runner;
	const token = secret(runner, "github-token");
	const apiKey = secret(runner, "api-key");
	if (apiKey) access.apiKey = apiKey;
	const publishKey = secret(runner, "publish-key");
	if (publishKey) access.publishKey = publishKey;
	const repository = repositoryOf(env.GITHUB_REPOSITORY);
	if (token && repository) access.github = new cli.tt({
		token,
		...repository
	});
	const usable = usableInputs(runner);
	draft.source = {
		...draft.source,
		inputs: usable
	};
	const payload = await readPayload(env.GITHUB_EVENT_PATH);
	const plan = (0,shared.Mn)({
		name: draft.event,
		payload,
		sha: env.GITHUB_SHA ?? "",
		...usable["base-ref"] !== void 0 && { baseRef: usable["base-ref"] },
		...usable["head-ref"] !== void 0 && { headRef: usable["head-ref"] }
	});
	draft.plan = plan;
	if (draft.event === "workflow_run" && access.github && usable.comment !== "never") {
		const found = await withPullOfRun(plan, payload, access.github);
		draft.plan = found.plan;
		if (found.why !== void 0) runner.line((0,cli.nn)(`no comment was written: ${found.why}`));
	}
	const inputs = readInputs(runner.input, runner.givenInputs);
	draft.source = {
		...draft.source,
		inputs
	};
	await checkWorkspace(access.root);
	access.workspace = await (0,shared.Un)(await workingFolder(access.root, inputs["working-directory"] ?? "."), access.root);
	access.root = access.workspace.root;
	const floorToken = secret(runner, "floor-token") || token;
	if (floorToken) access.floorToken = floorToken;
}
async function withPullOfRun(plan, payload, github) {
	const run = (0,shared.Vn)(payload);
	if (run?.event !== "pull_request" || plan.kind !== "changes" || plan.head.from !== "commit") return { plan };
	if (plan.head.commit !== run.headSha || plan.base.from !== "branch-point") return { plan };
	try {
		const pull = await pullRequestOfRun(github, run);
		if (pull.kind === "unclear") return {
			plan,
			why: unclearWords(pull)
		};
		const { number, baseRef, baseSha } = pull;
		if (plan.base.ref.replace(/^refs\/heads\//, "") !== baseRef) return {
			plan,
			why: "the run's pull request targets a branch other than base-ref"
		};
		const found = {
			number,
			baseRef,
			baseSha,
			headSha: run.headSha
		};
		return { plan: {
			...plan,
			pull: found,
			labelled: number
		} };
	} catch (error) {
		if (error instanceof cli.et) return {
			plan,
			why: error.message
		};
		throw error;
	}
}
function secret(runner, name) {
	const value = runner.input(name).trim();
	if (value) runner.mask(value);
	return value;
}
function usableInputs({ input }) {
	const usable = SETTING_INPUTS.flatMap((name) => {
		try {
			return Object.entries(readInputs((key) => key === name ? input(name) : "", []));
		} catch {
			return [];
		}
	});
	return Object.fromEntries(usable);
}
function workflowFileOf({ GITHUB_WORKFLOW_REF = "" }) {
	return /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(GITHUB_WORKFLOW_REF)?.[1];
}
function linksOf(env, plan) {
	const server = env.GITHUB_SERVER_URL ?? "";
	const sha = ("reportSha" in plan ? plan.reportSha : void 0) ?? env.GITHUB_SHA;
	if (!/^https?:\/\//.test(server) || !env.GITHUB_REPOSITORY || !sha) return void 0;
	const repository = `${server}/${env.GITHUB_REPOSITORY}`;
	const { GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = env;
	return {
		repository,
		sha,
		...env.GITHUB_RUN_ID && { run: `${repository}/actions/runs/${env.GITHUB_RUN_ID}` },
		...action && ref && { documentation: `${server}/${action}/blob/${ref}/` }
	};
}
// build/src/adapters/github/check-run.js
const BATCH_SIZE = 50;
const RESERVE = 2e4;
async function publishCheckRun(github, wanted) {
	const [first = [], ...rest] = batchesOf(wanted.annotations);
	const done = {
		status: "completed",
		conclusion: wanted.conclusion
	};
	const output = (annotations) => ({
		title: wanted.title,
		summary: wanted.summary,
		...wanted.text !== void 0 && { text: wanted.text },
		...annotations.length > 0 && { annotations }
	});
	let run;
	try {
		run = (await github.request("POST /repos/{owner}/{repo}/check-runs", {
			name: wanted.name,
			head_sha: wanted.headSha,
			external_id: wanted.externalId,
			...rest.length === 0 ? done : { status: "in_progress" },
			output: output(first)
		}, {
			repeatable: false,
			expect: "object"
		})).data;
		if (typeof run.id !== "number") throw new cli.et("unreachable", "GitHub's answer has no id for the new check run");
	} catch (error) {
		if (!(error instanceof cli.et)) throw error;
		if (error.kind === "unreachable" && rest.length > 0) await completeOrphan(github, wanted, {
			...done,
			output: output([])
		});
		return {
			kind: "failed",
			error
		};
	}
	const url = run.html_url ?? "";
	try {
		for (const [index, batch] of rest.entries()) {
			const last = index === rest.length - 1;
			if (!last && github.left() < RESERVE) throw new cli.et("unreachable", "there was not enough time for all annotations");
			await patch(github, run.id, {
				...last && done,
				output: output(batch)
			}, { repeatable: false });
		}
		return {
			kind: "complete",
			url
		};
	} catch (error) {
		if (!(error instanceof cli.et)) throw error;
		await complete(github, run.id, {
			...done,
			output: output([])
		});
		return {
			kind: "partial",
			url,
			error
		};
	}
}
async function complete(github, id, body) {
	await patch(github, id, body, {}).catch(ignoreRefusal);
}
async function completeOrphan(github, wanted, body) {
	const runs = (await github.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
		ref: wanted.headSha,
		check_name: wanted.name,
		status: "in_progress"
	}, { expect: "object" }).catch(ignoreRefusal))?.data?.check_runs;
	for (const run of Array.isArray(runs) ? runs : []) {
		const { id, external_id, status } = run;
		if (typeof id === "number" && external_id === wanted.externalId && status === "in_progress") await complete(github, id, body);
	}
}
function patch(github, id, body, options) {
	return github.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		check_run_id: id,
		...body
	}, options);
}
function ignoreRefusal(error) {
	if (error instanceof cli.et) return void 0;
	throw error;
}
function batchesOf(annotations) {
	const batches = [];
	for (let at = 0; at < annotations.length; at += BATCH_SIZE) batches.push(annotations.slice(at, at + BATCH_SIZE));
	return batches;
}
// build/src/adapters/github/comment.js
async function publishComment(github, wanted) {
	const marked = await markedComments$1(github, wanted);
	if (marked.length > 0) {
		const ours = await authoredByUs(github, marked);
		if (ours.length > 0) return update(github, wanted, ours);
	}
	if (!wanted.create) return { kind: "none" };
	const { id, html_url, user } = (await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		issue_number: wanted.number,
		body: wanted.body
	}, {
		repeatable: false,
		expect: "object"
	})).data;
	return {
		kind: "created",
		url: await keepOldest(github, wanted, id, user?.login) ?? html_url ?? ""
	};
}
async function markedComments$1(github, wanted) {
	const found = [];
	for await (const page of github.pages("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: wanted.number })) for (const item of page) {
		const { id, body, html_url, user } = item ?? {};
		if (typeof id !== "number" || typeof body !== "string" || (0,list.a)(body)?.id !== wanted.id) continue;
		found.push({
			id,
			body,
			url: html_url ?? "",
			login: user?.login ?? ""
		});
	}
	return found.sort((a, b) => a.id - b.id);
}
async function authoredByUs(github, comments) {
	const login = await (0,issue.n)(github);
	return comments.filter((comment) => comment.login === login);
}
async function update(github, wanted, ours) {
	const later = ours.find((comment) => isLater(comment, wanted.run));
	if (later) return {
		kind: "superseded",
		url: later.url
	};
	const [oldest, ...more] = ours;
	const same = (0,list.o)(oldest.body, wanted.body);
	if (!same) await write(github, oldest, wanted);
	await remove(github, more);
	return {
		kind: same ? "unchanged" : "updated",
		url: oldest.url
	};
}
async function keepOldest(github, wanted, created, login) {
	try {
		const ours = (await markedComments$1(github, wanted)).filter((comment) => comment.id === created || login !== void 0 && comment.login === login);
		const [oldest, ...more] = ours;
		if (!oldest) return void 0;
		if (oldest.id !== created && !ours.some((comment) => isLater(comment, wanted.run))) await write(github, oldest, wanted);
		await remove(github, more.filter((comment) => !isLater(comment, wanted.run)));
		return oldest.url;
	} catch (error) {
		if (error instanceof cli.et) return void 0;
		throw error;
	}
}
async function write(github, comment, wanted) {
	await github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		comment_id: comment.id,
		body: wanted.body
	});
}
async function remove(github, comments) {
	for (const comment of comments) try {
		await github.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: comment.id });
	} catch (error) {
		if (!(error instanceof cli.et)) throw error;
	}
}
function isLater(comment, run) {
	return (0,shared["in"])("comment", comment.body, run);
}
// build/src/adapters/github/review.js
async function publishReview(github, wanted) {
	const marked = await markedComments(github, wanted);
	const login = marked.length > 0 ? await (0,issue.n)(github) : "";
	const ours = marked.filter((comment) => comment.login === login);
	if (ours.some(({ body }) => (0,shared["in"])("suggestion", body, wanted.run))) return;
	const isKept = (posted) => wanted.suggestions.some((suggestion) => isSame(posted, suggestion));
	for (const { id } of ours.filter((posted) => !isKept(posted))) await github.request("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", { comment_id: id });
	const missing = wanted.suggestions.filter((suggestion) => !ours.some((posted) => isSame(posted, suggestion)));
	const posted = missing.length > 0 ? await inDiff(github, wanted.number, missing) : [];
	if (posted.length === 0) return;
	await github.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
		pull_number: wanted.number,
		commit_id: wanted.commit,
		event: "COMMENT",
		comments: posted.map((suggestion) => ({
			...suggestion,
			side: "RIGHT"
		}))
	}, { repeatable: false });
}
function isSame(posted, { path, line, body }) {
	const said = (0,shared.sn)("suggestion", posted.body);
	return posted.path === path && posted.line === line && said === (0,shared.sn)("suggestion", body);
}
async function markedComments(github, { number, id }) {
	const found = [];
	for await (const page of github.pages("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", { pull_number: number })) for (const item of page) {
		const comment = item ?? {};
		const { body, path, line } = comment;
		if (typeof comment.id !== "number" || typeof body !== "string") continue;
		if ((0,shared.on)("suggestion", body)?.id !== id) continue;
		found.push({
			id: comment.id,
			body,
			path: String(path),
			line: typeof line === "number" ? line : null,
			login: String(comment.user?.login ?? "")
		});
	}
	return found;
}
async function inDiff(github, number, suggestions) {
	const waiting = new Set(suggestions.map(({ path }) => path));
	const lines = /* @__PURE__ */ new Map();
	for await (const page of github.pages("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { pull_number: number })) {
		for (const item of page) {
			const { filename, patch } = item ?? {};
			if (typeof filename !== "string" || !waiting.delete(filename)) continue;
			lines.set(filename, linesOf(typeof patch === "string" ? patch : ""));
		}
		if (waiting.size === 0) break;
	}
	return suggestions.filter(({ path, line }) => lines.get(path)?.has(line) ?? false);
}
function linesOf(patch) {
	const shown = /* @__PURE__ */ new Set();
	let line = 0;
	for (const text of patch.split("\n")) {
		const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)?.[1];
		if (start !== void 0) line = Number(start);
		else if (text.startsWith("+") || text.startsWith(" ")) {
			shown.add(line);
			line += 1;
		}
	}
	return shown;
}
// build/src/action/deliver.js
async function deliver(delivery, channels) {
	const { runner, github, root } = channels;
	switch (delivery.to) {
		case "log":
			for (const line of delivery.lines) runner.line(line);
			return;
		case "summary":
			await runner.appendSummary(delivery.render(await runner.summarySize()));
			return;
		case "file": {
			const file = await (0,shared.Ct)(root, delivery.path, delivery.text, delivery.begins);
			lateOutput(channels, delivery.output, file);
			return;
		}
		case "no file":
			runner.line(`::notice title=Card Gate::${(0,cli.Ut)((0,cli.nn)(delivery.why))}`);
			return (0,shared.St)(root, delivery.path);
		case "check run": return checkRun(delivery, channels);
		case "comment": {
			if (!github) return;
			const result = await publishComment(github, delivery.comment);
			if (result.kind !== "none") lateOutput(channels, delivery.output, result.url);
			return;
		}
		case "review": return github && publishReview(github, delivery.review);
		case "issue": {
			if (!github) return;
			const result = await (0,issue.t)(github, delivery.issue);
			if (result.kind !== "none") lateOutput(channels, delivery.output, result.url);
			return;
		}
	}
}
async function checkRun({ check, note, output, otherwise }, channels) {
	const { github, runner, missing } = channels;
	if (!github) return deliver(otherwise, channels);
	const result = await publishCheckRun(github, check);
	switch (result.kind) {
		case "complete":
			if (note !== void 0) runner.line(note);
			lateOutput(channels, output, result.url);
			return;
		case "partial":
			lateOutput(channels, output, result.url);
			missing.push({
				what: "some of the annotations",
				why: result.error.message
			});
			return;
		case "failed":
			missing.push(unwritten("the check run", "checks: write", result.error));
			return deliver(otherwise, channels);
	}
}
function lateOutput({ runner, missing }, name, value) {
	try {
		runner.output(name, value);
	} catch (error) {
		missing.push(unwritten(`the output "${name}"`, "", error));
	}
}
function unwritten(what, permission, error) {
	if (error instanceof cli.et) return error.status === 403 || error.status === 404 || error.status === 401 ? {
		what,
		permission
	} : {
		what,
		why: error.message
	};
	return {
		what,
		why: (0,cli.ln)(error) ?? error.message
	};
}
// build/src/action/publish.js
const PUBLISHING_TIME = 6e4;
async function publish(request) {
	const { runner, github } = request;
	const refused = writeOutputs(request);
	const complete = refused === void 0 ? request : {
		...request,
		report: undelivered(request.report, refused)
	};
	for (const line of (0,shared.fn)(complete.report, { commands: true })) runner.line(line);
	const missing = [];
	const channels = {
		runner,
		root: request.root,
		missing,
		...github && { github }
	};
	github?.limit(PUBLISHING_TIME);
	for (const { published } of list.t) try {
		const delivery = published.delivery(complete.report, contextOf(request));
		if (delivery) await deliver(delivery, channels);
	} catch (error) {
		missing.push(unwritten(published.called, published.permission, error));
	}
	for (const text of noticesOf(missing)) runner.line(`::notice title=Card Gate::${(0,cli.Ut)((0,cli.nn)(text))}`);
	runner.line(closingLine(complete));
	return { conclusion: complete.report.conclusion };
}
function contextOf({ runner: { env }, settings, plan, now }) {
	const commit = "reportSha" in plan ? plan.reportSha : "";
	const pull = "pull" in plan ? plan.pull : void 0;
	return {
		settings,
		run: {
			number: Number(env.GITHUB_RUN_NUMBER ?? 0),
			attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1)
		},
		now,
		checked: checkedFrom(plan),
		...commit !== "" && { commit },
		...pull && { pull: pull.number }
	};
}
function checkedFrom(plan) {
	if (plan.kind === "nothing") return "nowhere";
	return plan.kind === "changes" && plan.head.from === "commit" ? "another commit" : "checkout";
}
function presetOutputs(runner) {
	try {
		runner.output("verdict", "error");
		runner.output("conclusion", "failure");
	} catch {}
}
function writeOutputs({ runner, report }) {
	const { verdict = "", conclusion = "", ...others } = (0,list.r)(report);
	try {
		for (const [name, value] of Object.entries({
			...others,
			conclusion,
			verdict
		})) runner.output(name, value);
		return;
	} catch (error) {
		return cards.ea.words.noOutputs((0,cli.ln)(error) ?? error.message);
	}
}
function undelivered({ relaxed: _, ...report }, sentence) {
	const finding = (0,cli.Tt)(cards.ea, "", sentence);
	return {
		...report,
		verdict: "error",
		conclusion: "failure",
		nothingToCheck: false,
		findings: [finding, ...report.findings]
	};
}
function closingLine({ report }) {
	if (report.conclusion === "success") return `Card Gate: ${report.verdict}${report.relaxed ? ` (${report.relaxed})` : ""}`;
	const { title, detail, worst } = (0,shared.Cn)(report);
	const place = worst === void 0 ? "" : (0,cards.Pr)(worst.location);
	const words = `${title}${detail === "" ? "" : `: ${detail}`}${place === "" ? "" : ` (${place})`}`;
	return (0,cli.qt)(words);
}
function noticesOf(missing) {
	const lacking = missing.flatMap((item) => "permission" in item ? [item] : []);
	const others = missing.flatMap((item) => "why" in item ? [`${item.what} could not be written; the verdict is not affected. ${item.why}`] : []);
	if (lacking.length === 0) return others;
	return [`${lacking.map(({ what }) => what).join(" and ")} could not be written, because the token lacks a permission; the verdict is not affected. Add ${[...new Set(lacking.map(({ permission }) => JSON.stringify(permission)))].join(" and ")} under "permissions" (this does not help on pull requests from forks)`, ...others];
}
// build/src/action/publish-cards.js
const { words } = cards.ji;
async function publishCards(report, publishing) {
	const { settings, key, runner } = publishing;
	if (!settings.publish) return report;
	const branch = settings.publishBranch?.replace(/^refs\/heads\//, "");
	if (branch === void 0) return failed(report, [(0,cli.Tt)(cards.ji, "", words.noBranch())]);
	const why = reasonNotToPublish(report, branch, publishing);
	if (why !== void 0) {
		runner.line(`No card is published: ${(0,cli.nn)(why)}`);
		return report;
	}
	const agents = report.agents.filter(({ agent }) => isChanged(agent, report, settings));
	if (agents.length === 0) {
		runner.line("No card is published: the push changes no card");
		return {
			...report,
			published: []
		};
	}
	if (key === void 0) return failed(report, [(0,cli.Tt)(cards.ji, "", words.noKey())]);
	const client = (0,shared.yt)(key, settings, (line) => runner.line(`publish: ${(0,cli.nn)(line)}`));
	const published = [];
	const notices = [];
	const findings = [];
	for (const { agent } of agents) {
		const result = await publishOne(agent, client, {
			...publishing,
			branch
		});
		if ("finding" in result) findings.push(result.finding);
		else notices.push(result.notice);
		if ("published" in result) published.push(result.published);
	}
	const complete = {
		...report,
		notices: [...report.notices, ...notices],
		published
	};
	return findings.length === 0 ? complete : failed(complete, findings);
}
function reasonNotToPublish({ verdict, conclusion }, branch, { runner: { env }, request: { event, plan } }) {
	if (event !== "push") return `the event is ${event}, but only pushes publish cards`;
	if (env.GITHUB_REF !== `refs/heads/${branch}`) return `the push is to ${env.GITHUB_REF ?? "an unknown branch"}, not to ${branch}`;
	if (verdict === "fail" || verdict === "error" || conclusion === "failure") return "the check did not pass";
	if (plan.kind === "nothing") return plan.because;
	if (plan.kind !== "changes" || plan.head.from !== "checkout") return "Card Gate could not determine which cards the push changes; publish them with \"card-gate publish\"";
}
async function newestCommit(branch, github) {
	const { data } = await github?.request("GET /repos/{owner}/{repo}/commits/{+ref}", { ref: `heads/${branch}`.split("/").map(encodeURIComponent).join("/") }, { expect: "object" }) ?? {};
	const sha = data?.sha;
	return typeof sha === "string" ? sha : void 0;
}
function isChanged(agent, { governed }, settings) {
	const { document } = (0,shared.mt)(agent, settings);
	return document !== void 0 && (0,shared.Wn)(governed, document.file);
}
async function publishOne(agent, client, publishing) {
	const { settings, runner, branch, github } = publishing;
	const { document, agentId } = (0,shared.mt)(agent, settings);
	const file = document?.file ?? "";
	const refuse = (sentence) => ({ finding: {
		...(0,cli.Tt)(cards.ji, file, sentence),
		agent: agent.name
	} });
	if (document === void 0 || agentId === void 0) return refuse(words.noId());
	const card = (0,shared.ht)(document, agentId);
	try {
		const { GITHUB_SHA: sha = "" } = runner.env;
		if (!await isIn(sha, document, publishing)) return refuse(words.notCommitted(file));
		const newest = await newestCommit(branch, github) ?? sha;
		if (newest !== sha && !await isIn(newest, document, { github })) return { notice: `${(0,cli.G)(file)} is not published, because ${(0,cli.U)(branch)} has a newer version, which is published by a later run` };
		const publication = await send(card, agent, client, (line) => runner.line(`publish: ${(0,cli.nn)(line)}`));
		const { kind: result, version = null, etag = null, amendment = null } = publication;
		return {
			published: {
				agent: agent.name,
				agentId,
				card: file,
				result,
				version,
				etag,
				amendment
			},
			notice: (0,shared.vt)(card, publication)
		};
	} catch (error) {
		if (error instanceof shared.zn || error instanceof cli.X) return refuse(words.failed(error.message, error.help ?? ""));
		if (error instanceof cli.et) return refuse(words.notRead(file, branch, error.message));
		throw error;
	}
}
async function isIn(commit, { file, text }, { git, github }) {
	const sources = {
		...git && { git },
		...github && { github }
	};
	const read = await (await (0,shared.Hn)(commit, sources)).read(file, cards.Fi);
	const plainText = (whole) => whole.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
	return read.kind === "bytes" && plainText(new TextDecoder().decode(read.bytes)) === plainText(text);
}
async function send(card, agent, client, log) {
	const former = await client.publishedCard(card.agentId);
	if (former !== "none" && (0,shared.Rn)(former.value, card.content.value)) {
		const { version, etag } = former;
		return {
			kind: "unchanged",
			...version !== void 0 && { version },
			...etag !== void 0 && { etag }
		};
	}
	const compared = await (0,shared.gt)(card, former, agent);
	if (compared.kind === "failed") log("the published card could not be compared");
	else for (const line of (0,diff.n)(compared.changes, { colour: false }).split("\n")) if (line !== "") log(line);
	return client.publish(card.agentId, card.content, former);
}
function failed({ relaxed: _, ...report }, findings) {
	return {
		...report,
		verdict: "error",
		conclusion: "failure",
		nothingToCheck: false,
		findings: [...findings, ...report.findings]
	};
}
// build/src/report/sections/received-report.js
const MAX_RECEIVED_BYTES = 8388608;
const SCHEMA = "card-gate-report/3";
const VERDICTS = [
	"pass",
	"warn",
	"fail",
	"error"
];
const CONCLUSIONS = ["success", "failure"];
const DIRECTIONS = [
	"widens",
	"narrows",
	"neutral"
];
var Mismatch = class extends Error {};
function readReceivedReport(bytes) {
	let text;
	try {
		text = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return "it is not valid UTF-8";
	}
	const parsed = (0,cards.vn)(text);
	if (!("root" in parsed)) return parsed.problems.some(({ rule }) => rule === "duplicate-key") ? "it has a repeated key" : "it is not JSON, or it is nested too deeply";
	try {
		return reportIn((0,cli.Pt)(parsed.root));
	} catch (error) {
		if (error instanceof Mismatch) return `it is not a Card Gate report: ${error.message}`;
		throw error;
	}
}
function reportIn(value) {
	const { get, list } = fieldsOf(value, "");
	if (get("schema") !== SCHEMA) throw new Mismatch(`"/schema" is not ${JSON.stringify(SCHEMA)}`);
	return {
		verdict: oneOf(VERDICTS, get("verdict"), "/verdict"),
		conclusion: oneOf(CONCLUSIONS, get("conclusion"), "/conclusion"),
		direction: orNull(get("direction"), (it) => oneOf(DIRECTIONS, it, "/direction")),
		agents: list("agents", agentIn),
		findings: list("findings", findingIn),
		changes: list("changes", changeIn)
	};
}
function agentIn(value, at) {
	const { get, text } = fieldsOf(value, at);
	return {
		name: text("name"),
		verdict: oneOf(VERDICTS, get("verdict"), `${at}/verdict`)
	};
}
function findingIn(value, at) {
	const { get, text, textOrNull } = fieldsOf(value, at);
	return {
		rule: text("rule"),
		severity: oneOf(cli.bt, get("severity"), `${at}/severity`),
		message: text("message"),
		help: textOrNull("help"),
		isNew: get("new") !== false,
		...placeIn(value, at)
	};
}
function changeIn(value, at) {
	const { get, text } = fieldsOf(value, at);
	return {
		agent: text("agent"),
		direction: oneOf(DIRECTIONS, get("direction"), `${at}/direction`),
		sentence: text("sentence"),
		...placeIn(value, at)
	};
}
function placeIn(value, at) {
	const { get, textOrNull } = fieldsOf(value, at);
	const file = textOrNull("file");
	const line = get("line");
	const isLine = Number.isSafeInteger(line) && line > 0;
	if (line !== null && !isLine) throw new Mismatch(`"${at}/line" is not a line number`);
	return get("repository") === void 0 ? {
		file,
		line: isLine ? line : null
	} : {
		file: null,
		line: null
	};
}
function fieldsOf(value, at) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Mismatch(`"${at}" is not a map`);
	const get = (key) => Object.hasOwn(value, key) ? value[key] : void 0;
	const text = (key) => {
		const found = get(key);
		if (typeof found !== "string") throw new Mismatch(`"${at}/${key}" is not a string`);
		return found;
	};
	return {
		get,
		text,
		textOrNull: (key) => orNull(get(key), () => text(key)),
		list: (key, read) => {
			const found = get(key);
			if (!Array.isArray(found)) throw new Mismatch(`"${at}/${key}" is not a list`);
			return found.map((item, index) => read(item, `${at}/${key}/${index}`));
		}
	};
}
function oneOf(allowed, value, at) {
	const found = allowed.find((word) => word === value);
	if (found === void 0) throw new Mismatch(`"${at}" is not one of ${allowed.join(", ")}`);
	return found;
}
function orNull(value, read) {
	return value === null ? null : read(value);
}
// build/src/report/surfaces/received-comment.js
const MAX_LENGTH = 2e4;
const MAX_SENTENCE_LENGTH = 400;
const MAX_PATH_LENGTH = 300;
const MAX_RULE_LENGTH = 60;
const MAX_OPEN_CHANGES = 6;
const MAX_OPEN_FINDINGS = 3;
const MAX_ITEMS = 50;
const MAX_AGENTS = 20;
const AGENT_RESULTS = ["agent", "agents"];
const PERMISSION_CHANGES = ["permission change", "permission changes"];
const FINDINGS = ["finding", "findings"];
const ICON = {
	pass: "\u2139\ufe0f",
	warn: "\u26a0\ufe0f",
	fail: "\u274c",
	error: "\u26d4"
};
function renderReceivedComment(report, run) {
	return assembled([
		opening(run, `${ICON[report.verdict]} **Card Gate: ${titleOf(report)}**`),
		{
			kind: "fixed",
			text: `*${originWords(run)}${doubt(report, run)}*\n\n`
		},
		{ kind: "omissions" },
		...changeParts(report, run),
		...findingParts(report, run),
		agentsPart(report),
		closing(run)
	]);
}
function renderNothingReceived(why, run) {
	return assembled([
		opening(run, `\u26d4 **Card Gate: this pull request's run did not produce a readable report** \u2014 ${(0,cli.Zt)((0,cli.Kt)(why, MAX_SENTENCE_LENGTH))}.`),
		{
			kind: "fixed",
			text: `*${originWords(run)}*\n\n`
		},
		closing(run)
	]);
}
function reportsNothing({ verdict, agents, findings, changes }) {
	return verdict === "pass" && agents.length + findings.length + changes.length === 0;
}
function assembled(parts) {
	return (0,shared.gn)(parts, {
		limit: MAX_LENGTH,
		measure: shared._n,
		omitted: (what) => `> ${(0,cards.Yr)(what)} omitted here; the run shows all of them.\n\n`
	});
}
function opening({ id, run }, line) {
	return {
		kind: "fixed",
		text: `${(0,list.i)(id, run)}\n${line}\n\n`
	};
}
function closing({ id, version }) {
	return {
		kind: "fixed",
		text: `<sub>${[`Card Gate ${(0,cli.Zt)(version)}`, (0,cli.Ht)((0,cli.Kt)(id, MAX_PATH_LENGTH))].join(" \u00b7 ")}</sub>\n`
	};
}
function titleOf(report) {
	const { verdict, findings, direction } = report;
	const count = (severity) => findings.filter((finding) => finding.severity === severity && finding.isNew).length;
	const [errors, warnings] = [count("error"), count("warning")];
	const found = errors > 0 ? (0,cards.Xr)(errors, cards.Gr) : (0,cards.Xr)(warnings, cards.Jr);
	const permissions = direction === "widens" ? "new permissions" : "";
	const who = "this pull request's run reports";
	if (reportsNothing(report)) return `${who} nothing to check`;
	if (verdict === "error") return `${who} that not everything could be checked${permissions && `, and ${permissions}`}`;
	if (errors + warnings === 0) return `${who} ${permissions || `the verdict ${verdict}`}`;
	return `${who} ${found}${permissions && ` and ${permissions}`}`;
}
function originWords({ sha, links }) {
	return `This is what the pull request's ${links === void 0 ? "own run" : `[own run](${links.run})`} reported at ${(0,cli.Ht)(sha.slice(0, 7))}. A pull request can change its own run, so this comment is not a check: only the required check decides.`;
}
function doubt({ conclusion: reported }, { conclusion }) {
	if (conclusion === reported || !/^[a-z_]{1,30}$/.test(conclusion)) return "";
	return ` The report says ${reported}, but the run ended with ${conclusion}.`;
}
function changeParts({ changes }, run) {
	const shown = ["widens", "narrows"].flatMap((word) => changes.filter(({ direction }) => direction === word));
	const items = shown.slice(0, MAX_ITEMS).map((change) => item(changeLine(change, run)));
	const rest = shown.length - MAX_ITEMS;
	return [itemsPart(1, "**Permissions:**\n\n", items.slice(0, MAX_OPEN_CHANGES), "\n", PERMISSION_CHANGES), folded(3, (0,cards.Xr)(shown.length - MAX_OPEN_CHANGES, PERMISSION_CHANGES), PERMISSION_CHANGES, [...items.slice(MAX_OPEN_CHANGES), ...rest > 0 ? [item(`- \u2026 and ${rest} more\n`)] : []])];
}
function changeLine({ agent, direction, sentence, ...place }, run) {
	return `- ${direction === "widens" ? "Added for" : "Removed from"} ${(0,cli.Zt)((0,cli.Kt)(agent, 120))}: ${shownText(sentence)}${placeWords(place, run)}\n`;
}
function findingParts({ findings, changes }, run) {
	const isListed = changes.some(({ direction }) => direction === "widens");
	const shown = findings.filter(({ rule, severity, isNew }) => severity !== "note" && isNew && !(isListed && (0,cards.mi)({ rule }, "widening")));
	const items = shown.slice(0, MAX_ITEMS).map((finding) => item(findingLine(finding, run)));
	const rest = shown.length - MAX_ITEMS;
	return [itemsPart(2, "**Findings:**\n\n", items.slice(0, MAX_OPEN_FINDINGS), "\n", FINDINGS), folded(4, (0,cards.Xr)(shown.length - MAX_OPEN_FINDINGS, FINDINGS), FINDINGS, [...items.slice(MAX_OPEN_FINDINGS), ...rest > 0 ? [item(`- \u2026 and ${rest} more\n`)] : []])];
}
function findingLine(finding, run) {
	const { rule, severity, message, help } = finding;
	return `- ${`${severity === "error" ? "\u274c" : "\u26a0\ufe0f"} ${shownText((0,cards.Yr)(message))}`}${help === null ? "" : `\\\n  **What to do:** ${shownText(help)}`}\\\n  ${(0,cli.Ht)((0,cli.Kt)(rule, MAX_RULE_LENGTH))}${placeWords(finding, run)}\n`;
}
function agentsPart({ agents }) {
	const lines = (agents.length > 1 ? agents.filter(({ verdict }) => verdict !== "pass") : []).slice(0, MAX_AGENTS).map(({ name, verdict }) => item(`| ${(0,cli.Zt)((0,cli.Kt)(name, 120))} | ${ICON[verdict]} ${verdict} |\n`));
	const unchanged = agents.length - lines.length;
	return itemsPart(5, "| Agent | Result |\n|---|---|\n", lines, `${unchanged > 0 ? `\nAnd ${(0,cards.Xr)(unchanged, ["other", "others"])}.\n` : ""}\n`, AGENT_RESULTS);
}
function item(text) {
	return {
		weight: 1,
		forms: [() => text]
	};
}
function itemsPart(rank, open, items, close, noun) {
	return {
		kind: "items",
		rank,
		open,
		items,
		close,
		noun
	};
}
function folded(rank, summary, noun, items) {
	return itemsPart(rank, `<details><summary>${summary.replace(/[\d,]+/, "$& more")}</summary>\n\n`, items, "\n</details>\n\n", noun);
}
function shownText(text) {
	return (0,cli.rn)((0,cli.Kt)(text, MAX_SENTENCE_LENGTH));
}
function placeWords({ file, line }, { links, sha }) {
	if (file === null || file === "") return "";
	const place = (0,cli.Ht)((0,cli.Kt)(file, MAX_PATH_LENGTH) + (line === null ? "" : `:${line}`));
	if (links === void 0 || !isInside(file)) return ` \u2014 ${place}`;
	const anchor = line === null ? "" : `#L${line}`;
	return ` \u2014 [${place}](${links.repository}/blob/${sha}/${(0,cli.an)(file)}${anchor})`;
}
function isInside(file) {
	if (file.length > MAX_PATH_LENGTH || file.includes("\\")) return false;
	return file.split("/").every((part) => ![
		"",
		".",
		".."
	].includes(part.trim()));
}
// build/src/action/report-from.js
const INPUTS = [
	"report-from",
	"id",
	"comment",
	"github-token"
];
const REPORTING_TIME = 6e4;
async function reportFrom(runner, version) {
	try {
		const payload = await readPayload(runner.env.GITHUB_EVENT_PATH);
		const result = await report(reportingOf(runner, version), payload);
		runner.line(`::${result.level} title=Card Gate::${(0,cli.Ut)((0,cli.nn)(result.sentence))}`);
		return 0;
	} catch (error) {
		runner.line(`::error title=Card Gate::${(0,cli.Ut)((0,cli.nn)(failureWords(error)))}`);
		return 1;
	}
}
function failureWords(error) {
	if (error instanceof cli.J) return `${error.message}${error.help === void 0 ? "" : `; ${error.help}`}`;
	if (error instanceof cli.et) return error.status === 403 || error.status === 404 ? `the report could not be posted as a comment, because the token lacks a permission; add "pull-requests: write" under "permissions" (${error.message})` : `the report could not be posted as a comment: ${error.message}`;
	return `the report could not be posted as a comment: ${(0,cli.ln)(error) ?? (error instanceof Error ? error.message : String(error))}`;
}
function reportingOf(runner, version) {
	const { env, input } = runner;
	const token = input("github-token").trim();
	if (token) runner.mask(token);
	const inputs = readInputs(input, runner.givenInputs);
	const idle = cli.i.find((name) => !INPUTS.includes(name) && input(name).trim() !== "");
	if (idle !== void 0) throw new cli.J(`the input ${JSON.stringify(idle)} has no effect together with report-from`, "remove it from this step");
	if (env.GITHUB_EVENT_NAME !== "workflow_run") throw new cli.J("report-from works only with the workflow_run event", "use it in a workflow with \"on: workflow_run\"");
	const repository = repositoryOf(env.GITHUB_REPOSITORY);
	if (!token || !repository) throw new cli.J("no GitHub token is set", "remove the input github-token to use the job's token");
	const github = new cli.tt({
		token,
		...repository
	});
	github.limit(REPORTING_TIME);
	return {
		runner,
		github,
		settings: (0,cards.js)(inputs, void 0, defaultIdOf(env)),
		root: env.GITHUB_WORKSPACE || ".",
		path: input("report-from").trim(),
		version
	};
}
function noComment(why) {
	return {
		level: "warning",
		sentence: `no comment was posted: ${why}`
	};
}
async function report(reporting, payload) {
	const { github, settings } = reporting;
	const triggering = (0,shared.Vn)(payload);
	if (triggering === void 0) return noComment("the payload does not describe the run; the fork may have been deleted");
	if (triggering.event !== "pull_request") return noComment(`the run was started by ${triggering.event}, not by a pull request`);
	const here = `${github.owner}/${github.repo}`;
	if (triggering.repository.toLowerCase() !== here.toLowerCase()) return noComment("the run belongs to another repository");
	const pull = await pullRequestOfRun(github, triggering);
	if (pull.kind === "unclear") return noComment(unclearWords(pull));
	const received = await receive(reporting);
	const comment = commentOn(received, settings, receivedRunOf(reporting, triggering));
	if (comment === void 0) return {
		level: "notice",
		sentence: "comments are switched off"
	};
	const published = await publishComment(github, {
		...comment,
		number: pull.number
	});
	if (published.kind !== "none") reporting.runner.output("comment-url", published.url);
	const result = `pull request ${pull.number}: ${RESULTS[published.kind]}`;
	return typeof received === "string" ? {
		level: "warning",
		sentence: `no report could be read: ${received}; ${result}`
	} : {
		level: "notice",
		sentence: result
	};
}
const RESULTS = {
	created: "the report was posted as a comment",
	updated: "the comment was updated with the new report",
	unchanged: "the comment is already up to date",
	superseded: "a later run has already written the comment",
	none: "the report needs no comment"
};
async function receive({ root, path }) {
	try {
		return readReceivedReport(await (0,shared.xt)(root, path, MAX_RECEIVED_BYTES));
	} catch (error) {
		if (error instanceof cli.J) return error.message;
		return (0,cli.ln)(error) ?? "the file could not be read";
	}
}
function commentOn(received, { comment: when, id }, run) {
	if (when === "never") return void 0;
	const common = {
		id,
		run: run.run
	};
	if (typeof received === "string") return {
		...common,
		body: renderNothingReceived(received, run),
		create: false
	};
	const isWorthy = when === "on-failure" ? received.conclusion === "failure" : !reportsNothing(received);
	return {
		...common,
		body: renderReceivedComment(received, run),
		create: when === "always" || isWorthy
	};
}
function receivedRunOf({ runner: { env }, github, settings, version }, { id, number, attempt, conclusion, headSha }) {
	const server = env.GITHUB_SERVER_URL ?? "";
	const repository = `${server}/${github.owner}/${github.repo}`;
	const run = `${repository}/actions/runs/${id}/attempts/${attempt}`;
	return {
		id: settings.id,
		run: {
			number,
			attempt
		},
		conclusion,
		sha: headSha,
		.../^https?:\/\//.test(server) && { links: {
			repository,
			run
		} },
		version
	};
}
// build/src/action/shards.js
async function runMerging(runner, request, adapters, { root }) {
	const paths = runner.input("merge").split("\n").map((path) => path.trim()).filter((path) => path !== "");
	if (paths.length === 0) return (0,shared.c)(request, adapters);
	try {
		if (runner.input("shard").trim() !== "") throw new cli.Y("the inputs shard and merge are both set", "set shard in the jobs of the matrix, and merge in the job after them");
		const identity = await (0,shared.d)(adapters, request.clock);
		const recorded = await (0,open_merge.n)(paths, root, identity);
		return await (0,shared.c)(request, (0,open_merge.t)(adapters, recorded));
	} catch (failure) {
		return (0,shared.c)({
			...request,
			failure: request.failure ?? failure
		}, adapters);
	}
}
async function publishShard(runner, shard, { settings, root }) {
	const name = settings.shardFile ?? (0,shared.ft)(shard);
	try {
		const file = await (0,shared.Ct)(root, name, shard.write, shared.dt);
		runner.output("shard-file", file);
	} catch (error) {
		const why = (0,cli.ln)(error) ?? error.message;
		const { number, of } = shard.shard;
		runner.line((0,cli.qt)(`the partial report of shard ${number} of ${of} was not written: ${why}`));
		return 1;
	}
	runner.line(`::notice title=Card Gate::${(0,cli.Ut)((0,cli.nn)((0,shared.pt)(shard)))}`);
	return 0;
}
// build/src/action/action.js
async function runAction(runner, clock) {
	presetOutputs(runner);
	if (runner.input("report-from").trim() !== "") return reportFrom(runner, clock.version);
	const { request, access } = await actionRequest(runner, clock);
	let settings = (0,cards.js)({}, void 0, request.source.defaultId);
	const checked = await runMerging(runner, request, actionAdapters(runner, request, access, (inForce) => {
		settings = inForce;
	}), access);
	if (checked.shard) return publishShard(runner, checked.shard, {
		settings,
		root: access.root
	});
	const { publishKey: key, github, workspace } = access;
	const { conclusion } = await publish({
		runner,
		report: await publishCards(checked, {
			runner,
			request,
			settings,
			key,
			github,
			git: workspace?.git
		}),
		settings,
		plan: request.plan,
		root: access.root,
		now: clock.now,
		...access.github && { github: access.github }
	});
	return conclusion === "success" ? 0 : 1;
}
// build/src/adapters/process/runner.js
function actionsRunner() {
	(0,cli.cn)(process, 1);
	const { env } = process;
	return {
		env,
		input: (name) => getInput(name),
		givenInputs: Object.keys(env).filter((key) => key.startsWith("INPUT_")).map((key) => key.slice(6).toLowerCase()),
		line: (text) => {
			process.stdout.write(`${text}\n`);
		},
		mask: (secret) => setSecret(secret),
		output: (name, value) => setOutput(name, value),
		summarySize: async () => env.GITHUB_STEP_SUMMARY ? (await (0,promises_.stat)(env.GITHUB_STEP_SUMMARY).catch(() => ({ size: 0 }))).size : 0,
		appendSummary: async (markdown) => {
			if (env.GITHUB_STEP_SUMMARY) await (0,promises_.appendFile)(env.GITHUB_STEP_SUMMARY, markdown);
		},
		debug: isDebug()
	};
}
// build/src/index.js
async function main({ now, began = 0 } = {}) {
	return runAction(actionsRunner(), {
		now: now === void 0 ? /* @__PURE__ */ new Date() : new Date(now),
		...now !== void 0 && { setTo: now },
		elapsed: () => Math.round(performance.now() - began),
		version: cli.Vt
	});
}



/***/ }),

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

/***/ 1894:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ loginOfToken; },
/* harmony export */   r: function() { return /* binding */ remoteFileReader; },
/* harmony export */   t: function() { return /* binding */ publishIssue; }
/* harmony export */ });
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4127);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152);


// build/src/adapters/github/remote-file.js
function remoteFileReader(token) {
	const known = /* @__PURE__ */ new Map();
	return (remote) => {
		const key = JSON.stringify([
			remote.owner,
			remote.repo,
			remote.file,
			remote.ref
		]);
		const before = known.get(key);
		if (before) return before;
		const read = readOnce(token, remote);
		known.set(key, read);
		return read;
	};
}
async function readOnce(token, { owner, repo, file, ref }) {
	const github = new _cli_js__WEBPACK_IMPORTED_MODULE_0__.tt({
		token,
		owner,
		repo
	});
	try {
		const { data, type } = await github.request("GET /repos/{owner}/{repo}/contents/{+path}", {
			path: file.split("/").map(encodeURIComponent).join("/"),
			ref,
			headers: { accept: "application/vnd.github.raw+json" }
		}, { expect: "bytes" });
		const bytes = data;
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(bytes, type) ? {
			kind: "refused",
			reason: "it is a folder"
		} : {
			kind: "bytes",
			bytes
		};
	} catch (error) {
		if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_0__.et)) throw error;
		if (error.kind === "refused") return {
			kind: "refused",
			reason: error.message
		};
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.et(error.kind, `the floor ${JSON.stringify(`${owner}/${repo}/${file}@${ref}`)} could not be read: ${error.message}`, error.status);
	}
}
// build/src/adapters/github/token-identity.js
const WORKFLOW_BOT = "github-actions[bot]";
async function loginOfToken(github) {
	try {
		const login = (await github.graphql("query { viewer { login } }")).viewer?.login;
		return typeof login === "string" && login !== "" ? login : WORKFLOW_BOT;
	} catch (error) {
		if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_0__.et && error.kind === "refused") return WORKFLOW_BOT;
		throw error;
	}
}
// build/src/adapters/github/issue.js
const MAX_PAGES = 50;
const LIST = "GET /repos/{owner}/{repo}/issues";
async function publishIssue(github, wanted) {
	const login = await loginOfToken(github);
	const ours = await issuesOfOurs(github, wanted.id, login);
	if (ours.length > 0) return update(github, wanted, ours);
	if (wanted.state !== "open") return { kind: "none" };
	const { number, html_url } = (await github.request("POST /repos/{owner}/{repo}/issues", {
		title: wanted.title,
		body: wanted.body
	}, {
		repeatable: false,
		expect: "object"
	})).data;
	return {
		kind: "created",
		url: (typeof number === "number" ? await keepOldest(github, wanted, number, login) : void 0) ?? html_url ?? ""
	};
}
async function issuesOfOurs(github, id, login) {
	const found = [];
	let pages = 0;
	const all = github.pages(LIST, {
		state: "all",
		creator: login,
		sort: "created",
		direction: "asc"
	});
	for await (const page of all) {
		for (const issue of oursIn(page, id, login)) found.push(issue);
		pages += 1;
		if (pages < MAX_PAGES || page.length < 100) continue;
		if (found.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_0__.et("refused", `this gate's tracking issue is not among the first ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.sn)(pages * 100)} issues and pull requests by ${login}`);
		break;
	}
	return found.sort((a, b) => a.number - b.number);
}
function oursIn(page, id, login) {
	return page.flatMap((item) => {
		const { number, body, html_url, user, state, pull_request } = item ?? {};
		if (typeof number !== "number" || typeof body !== "string" || (pull_request ?? null) !== null) return [];
		if (user?.login !== login || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(body)?.id !== id) return [];
		return [{
			number,
			body,
			url: html_url ?? "",
			open: state !== "closed"
		}];
	});
}
async function update(github, wanted, ours) {
	const later = ours.find((issue) => isLater(issue, wanted.run));
	if (later) return {
		kind: "superseded",
		url: later.url
	};
	const [oldest, ...more] = ours;
	const kind = changeOf(oldest, wanted);
	if (kind !== "unchanged") await write(github, oldest.number, wanted);
	await closeDuplicates(github, wanted, oldest.number, more);
	return {
		kind,
		url: oldest.url
	};
}
function changeOf(issue, { state, body }) {
	const words = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(issue.body, body) ? "unchanged" : "updated";
	switch (state) {
		case "open": return issue.open ? words : "reopened";
		case "closed": return issue.open ? "closed" : words;
		case "kept": return issue.open ? words : "unchanged";
		default: return state;
	}
}
async function keepOldest(github, wanted, created, login) {
	try {
		const ours = [...oursIn((await github.request(LIST, {
			state: "all",
			creator: login,
			sort: "created",
			direction: "desc",
			per_page: 100,
			page: 1
		}, { expect: "list" })).data, wanted.id, login)].sort((a, b) => a.number - b.number);
		const [oldest, ...more] = ours;
		if (!oldest) return void 0;
		if (oldest.number !== created && !ours.some((issue) => isLater(issue, wanted.run))) await write(github, oldest.number, wanted);
		await closeDuplicates(github, wanted, oldest.number, more.filter((issue) => !isLater(issue, wanted.run)));
		return oldest.url;
	} catch (error) {
		if (error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_0__.et) return void 0;
		throw error;
	}
}
async function write(github, number, { body, state }) {
	const change = {
		open: { state: "open" },
		closed: {
			state: "closed",
			state_reason: "completed"
		},
		kept: {}
	}[state];
	await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		issue_number: number,
		body,
		...change
	});
}
async function closeDuplicates(github, { id, run }, original, issues) {
	for (const issue of issues) {
		if (!issue.open) continue;
		try {
			await github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
				issue_number: issue.number,
				body: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(id, run, original),
				state: "closed",
				state_reason: "not_planned"
			});
		} catch (error) {
			if (!(error instanceof _cli_js__WEBPACK_IMPORTED_MODULE_0__.et)) throw error;
		}
	}
}
function isLater(issue, run) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__["in"])("issue", issue.body, run);
}



/***/ }),

/***/ 5424:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ openMerge; },
/* harmony export */   t: function() { return /* binding */ mergingAdapters; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2935);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8774);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7152);






// build/src/adapters/files/partial-files.js
const ENDING = /\.ndjson$/i;
const PIECE_BYTES = 262144;
async function partialFilesIn(folder, name) {
	switch ((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.ot)(folder, name)) {
		case "file": return [name];
		case "folder": return (await (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.it)(folder, name)).filter((file) => ENDING.test(file));
		default: return [];
	}
}
function openBytes(folder, name) {
	const { O_RDONLY, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
	try {
		const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder, name), O_RDONLY | O_NONBLOCK);
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile()) return { chunks: piecesOf(file) };
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
		return { problem: "it is not a file" };
	} catch (error) {
		const problem = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.ln)(error);
		if (problem === void 0) throw error;
		return { problem };
	}
}
async function* piecesOf(file) {
	const room = Buffer.allocUnsafe(PIECE_BYTES);
	try {
		for (let bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, room); bytes > 0; bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, room)) yield room.subarray(0, bytes);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
	}
}
// build/src/run/shards/merged-traces.js
var MergedTraces = class {
	#files;
	#header;
	#source = -1;
	constructor(files, header) {
		this.#files = files;
		this.#header = header;
	}
	get paths() {
		return this.#header.sources.flatMap(({ kind, name }) => kind === "file" ? [name] : []);
	}
	async open(agents, readings, { tree, settings }) {
		const { inputs, sources } = this.#header;
		if (await (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.l)(agents, tree, settings) !== inputs) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.Y("the shards used different options, a different configuration or different agent files from those of this merge", "merge with the same options for traces and agents, in the same checkout");
		const own = (await (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.u)(readings, tree)).map(({ about }) => keyOf(about));
		const recorded = sources.map(keyOf);
		const [here, there] = [new Set(own), new Set(recorded)];
		const different = [...own, ...recorded].find((key) => !here.has(key) || !there.has(key));
		if (different !== void 0 || own.length !== recorded.length) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.Y(`the shards recorded traces that differ from those in this checkout${different === void 0 ? "" : `: ${nameOf(different)}`}`, "merge in a checkout that has the same trace files as the shards, or none");
	}
	async file(target) {
		return (await this.#replay(target)).source;
	}
	async api(target) {
		const { source, end, from } = await this.#replay(target);
		const { api } = end;
		if (api === void 0) throw from.fault("lacks the API's response");
		if (!("level" in api)) return {
			source,
			...api
		};
		const { level, message, help } = api;
		return level === "error" ? {
			missing: level,
			words: _cards_js__WEBPACK_IMPORTED_MODULE_4__.Ss.words.recorded(message, help)
		} : {
			missing: level,
			words: _cards_js__WEBPACK_IMPORTED_MODULE_4__.Es.words.recorded(message, help)
		};
	}
	async end() {
		const more = this.#files.find(({ next }) => next !== void 0);
		if (more) throw more.fault("has a trace source that belongs to another shard or to no agent");
	}
	async #replay({ sinksOf, seen }) {
		this.#source += 1;
		const about = this.#header.sources[this.#source];
		if (about === void 0) throw new Error("there is no such source");
		const files = this.#holders(about);
		const [from] = files;
		for (const file of files) await file.take();
		const events = new SourceEvents(files);
		const replay = new EventReplay(sinksOf, seen);
		for (let event = await events.next(); event !== void 0; event = await events.next()) replay.add(event, from);
		const end = await events.end();
		return {
			source: sourceOf$1(about, end, replay.counts, from),
			end,
			from
		};
	}
	#holders({ name, by }) {
		const files = this.#files.filter(({ next }) => next?.kind === "source" && next.source === this.#source);
		const [first, ...others] = files;
		if (first === void 0 || by === "session" && files.length < this.#files.length) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.Y(`no shard has recorded ${by === "session" ? "all of " : ""}the traces ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(name)}`, "run all shards again");
		if (by === "source" && others.length > 0) throw first.fault(`contains the traces ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(name)}, which another shard also recorded`);
		return [first, ...others];
	}
};
function keyOf({ name, kind, agents }) {
	return JSON.stringify([
		name,
		kind,
		agents
	]);
}
function nameOf(key) {
	const [name] = JSON.parse(key);
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(name);
}
var SourceEvents = class {
	#parts;
	#number = 0;
	#latest = 0;
	constructor(files) {
		this.#parts = files.map((file) => ({
			file,
			events: [],
			at: 0
		}));
	}
	async next() {
		this.#number += 1;
		for (let step = 0; step < this.#parts.length; step += 1) {
			const index = (this.#latest + step) % this.#parts.length;
			const event = await this.#peek(index);
			if (event?.number !== this.#number) continue;
			this.#latest = index;
			this.#take(index);
			return event;
		}
	}
	async #peek(index) {
		const part = this.#parts[index];
		if (part === void 0) return void 0;
		while (part.at === part.events.length && part.file.next?.kind === "events") {
			const line = await part.file.take();
			part.events = line?.kind === "events" ? line.events : [];
			part.at = 0;
		}
		return part.events[part.at];
	}
	#take(index) {
		const part = this.#parts[index];
		if (part) part.at += 1;
	}
	async end() {
		let common;
		for (const [index, { file }] of this.#parts.entries()) {
			const line = await this.#peek(index) === void 0 ? await file.take() : void 0;
			if (line?.kind !== "end") throw file.fault("has missing or repeated events");
			const { end } = line;
			if (end.events !== this.#number - 1) throw file.fault("contains more or fewer events than it states");
			common ??= end;
			if (JSON.stringify(common) !== JSON.stringify(end)) throw file.fault("was not made from the same traces as the other shards");
		}
		if (common === void 0) throw new Error("a source has no part");
		return common;
	}
};
var EventReplay = class {
	counts = new _traces_js__WEBPACK_IMPORTED_MODULE_3__.u();
	#sinksOf;
	#seen;
	#sinks = /* @__PURE__ */ new Map();
	constructor(sinksOf, seen) {
		this.#sinksOf = sinksOf;
		this.#seen = seen;
	}
	add(event, from) {
		const sinks = this.#sinksFor(event.format, from);
		const isRepeated = this.#isRepeated(event.keys);
		const resultFor = (owner) => event.results.find((result) => result.owner === owner);
		switch (event.kind) {
			case "call":
				if (isRepeated) this.counts.repeated += 1;
				else {
					this.counts.add(event.call);
					for (const [owner, sink] of sinks.entries()) sink.call(event.call, resultFor(owner));
				}
				return;
			case "trace": {
				const { trace } = event;
				if (isRepeated) {
					this.counts.repeated += trace.calls.length;
					return;
				}
				for (const call of trace.calls) this.counts.add(call);
				if (trace.calls.length === 0) this.counts.empty += 1;
				for (const [owner, sink] of sinks.entries()) sink.trace(trace, resultFor(owner));
				return;
			}
			case "declare":
				for (const sink of sinks) sink.declare(event.tool);
				return;
			case "usage":
				if (!isRepeated) for (const sink of sinks) sink.usage?.(event.usage);
				return;
			case "turn":
				if (!isRepeated) for (const sink of sinks) sink.turn?.(event.turn);
				return;
			case "operation":
				for (const sink of sinks) sink.operation?.(event.operation);
				return;
		}
	}
	#isRepeated(keys) {
		let isKnown = false;
		for (const key of keys) if (!this.#seen.add(key)) isKnown = true;
		return isKnown;
	}
	#sinksFor(id, from) {
		const known = this.#sinks.get(id);
		if (known !== void 0) return known;
		const sinks = this.#sinksOf(formatOf(id, from));
		this.#sinks.set(id, sinks);
		return sinks;
	}
};
function formatOf(id, from) {
	const format = (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__.i)(id);
	if (format === void 0) throw from.fault("has traces of an unknown format");
	return format;
}
function sourceOf$1({ name }, { records, format, beside, leftovers, problem }, counts, from) {
	return {
		name,
		...counts.totals,
		records,
		beside: beside.map(([id, others]) => ({
			format: formatOf(id, from),
			records: others
		})),
		leftovers,
		...format !== void 0 && { format: formatOf(format, from) },
		...problem && { problem }
	};
}
function headerOf(line) {
	const { schema, shard, version, commit, inputs, run, sources } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.y)(line);
	if (schema !== "card-gate-partial/1") throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h(typeof schema === "string" && schema.startsWith("card-gate-partial/") ? `has the format ${JSON.stringify(schema.slice(0, 40))}; expected ${JSON.stringify(_shared_js__WEBPACK_IMPORTED_MODULE_5__.p)}` : "is not a partial report");
	const [number, of, ...others] = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.v)(shard).map((value) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(value, 256));
	if (number === void 0 || of === void 0 || others.length > 0 || number < 1 || number > of) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("does not state which shard it is");
	return {
		shard: {
			number,
			of
		},
		version: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(version),
		commit: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.b)(commit, _shared_js__WEBPACK_IMPORTED_MODULE_5__.x) ?? null,
		inputs: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(inputs),
		run: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.b)(run, _shared_js__WEBPACK_IMPORTED_MODULE_5__.x) ?? null,
		sources: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.v)(sources).map(sourceOf)
	};
}
function sourceOf(value) {
	const { name, kind, agents, by } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.y)(value);
	if (kind !== "file" && kind !== "api" || by !== "source" && by !== "session") throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("has a source with an invalid \"kind\" or \"by\"");
	return {
		name: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(name),
		kind,
		agents: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.v)(agents).map(_shared_js__WEBPACK_IMPORTED_MODULE_5__.x),
		by
	};
}
var PartialLines = class {
	#digest;
	#count = 0;
	#events;
	#isDone = false;
	constructor(digest) {
		this.#digest = digest;
	}
	header(line) {
		this.#pass(line);
		return headerOf(parsed(line));
	}
	next(line) {
		if (this.#isDone) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("continues after its last line");
		const { source, texts, events, end, lines, sha256 } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.y)(parsed(line));
		if (lines !== void 0) {
			this.#last((0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(lines), (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(sha256));
			return;
		}
		this.#pass(line);
		if (source !== void 0) return this.#begin((0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(source));
		if (this.#events === void 0) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("has a line that belongs to no source");
		if (events !== void 0) {
			this.#events.addTexts(texts);
			const reader = this.#events;
			return {
				kind: "events",
				events: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.v)(events).map((row) => reader.event(row))
			};
		}
		this.#events = void 0;
		return {
			kind: "end",
			end: endOf(end)
		};
	}
	finish() {
		if (!this.#isDone) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("is cut off");
	}
	#begin(source) {
		if (this.#events !== void 0) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("has a source without an end");
		this.#events = new _shared_js__WEBPACK_IMPORTED_MODULE_5__.m();
		return {
			kind: "source",
			source
		};
	}
	#last(lines, sha256) {
		if (this.#events !== void 0 || lines !== this.#count || sha256 !== this.#digest.hex()) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("is damaged: its content does not match its digest");
		this.#isDone = true;
	}
	#pass(line) {
		this.#count += 1;
		this.#digest.update(`${line}\n`);
	}
};
function parsed(line) {
	try {
		return JSON.parse(line);
	} catch {
		throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("is cut off or is not a partial report: a line is not JSON");
	}
}
function endOf(value) {
	const { events, records, format, beside, leftovers, problem, api } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.y)(value);
	return {
		events: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(events),
		records: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(records),
		...present("format", (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.b)(format, _shared_js__WEBPACK_IMPORTED_MODULE_5__.x)),
		beside: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.v)(beside).map((pair) => {
			const [id, count] = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.v)(pair);
			return [(0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(id), (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(count)];
		}),
		leftovers: leftoversOf(leftovers),
		...present("problem", (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.b)(problem, faultOf)),
		...present("api", (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.b)(api, apiOf))
	};
}
function leftoversOf(value) {
	const { unparsable, tooLong, cutOff, unclosed } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.y)(value);
	return {
		unparsable: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(unparsable),
		tooLong: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__._)(tooLong),
		cutOff: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.g)(cutOff),
		...present("unclosed", (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.b)(unclosed, _shared_js__WEBPACK_IMPORTED_MODULE_5__._))
	};
}
const FOREIGN = [
	"zstd",
	"parquet",
	"sqlite",
	"gzip",
	"utf-16",
	"zip",
	"large-document",
	"damaged-gzip"
];
function faultOf(value) {
	const { kind, reason, help } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.y)(value);
	if (kind === "refused" || kind === "interrupted") return {
		kind,
		reason: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(reason)
	};
	if (kind === "inflation") return {
		kind,
		reason: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(reason),
		help: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(help)
	};
	const foreign = FOREIGN.find((known) => known === kind);
	if (foreign === void 0) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("has a problem of an unknown kind");
	return { kind: foreign };
}
function apiOf(value) {
	const { level, message, help, windowStart, truncated } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.y)(value);
	if (level === "error" || level === "warning") return {
		level,
		message: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(message),
		help: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.x)(help)
	};
	return {
		windowStart: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.S)(windowStart),
		truncated: (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.g)(truncated)
	};
}
function present(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
// build/src/run/shards/partial-file.js
const NEWLINE = 10;
var PartialFile = class PartialFile {
	path;
	#lines;
	#reader = new PartialLines(new _shared_js__WEBPACK_IMPORTED_MODULE_5__.w());
	#next;
	#isOpen = true;
	constructor(path, chunks) {
		this.path = path;
		this.#lines = linesOf(chunks);
	}
	static async open(path, chunks) {
		const file = new PartialFile(path, chunks);
		const header = await file.#guarded(async () => file.#reader.header(await file.#line()));
		await file.#advance();
		return {
			file,
			header
		};
	}
	get next() {
		return this.#next;
	}
	async take() {
		const line = this.#next;
		await this.#advance();
		return line;
	}
	fault(clause) {
		return new _cli_js__WEBPACK_IMPORTED_MODULE_2__.Y(`the partial report ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(this.path)} ${clause}`, "run the shard again, and pass the resulting file without changing it");
	}
	async #advance() {
		this.#next = this.#isOpen ? await this.#guarded(async () => this.#reader.next(await this.#line())) : void 0;
		if (this.#next !== void 0 || !this.#isOpen) return;
		this.#isOpen = false;
		const { done } = await this.#guarded(() => this.#lines.next());
		if (done !== true) throw this.fault("continues after its last line");
	}
	async #line() {
		const { done, value } = await this.#lines.next();
		if (done === true) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("is empty or truncated");
		return value;
	}
	async #guarded(read) {
		try {
			return await read();
		} catch (error) {
			if (error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_5__.h) throw this.fault(error.message);
			throw error;
		}
	}
};
async function* linesOf(chunks) {
	const decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	const text = (bytes) => {
		try {
			return decoder.decode(bytes);
		} catch {
			throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("is not UTF-8 text");
		}
	};
	let rest = [];
	let length = 0;
	for await (const chunk of chunks) {
		let from = 0;
		for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
			yield text(Buffer.concat([...rest, chunk.subarray(from, end)]));
			rest = [];
			length = 0;
			from = end + 1;
		}
		if (from === chunk.length) continue;
		rest.push(Uint8Array.from(chunk.subarray(from)));
		length += chunk.length - from;
		if (length > 268435456) throw new _shared_js__WEBPACK_IMPORTED_MODULE_5__.h("has a line that is too long");
	}
	if (rest.length > 0) yield text(Buffer.concat(rest));
}
// build/src/run/shards/open-merge.js
async function openMerge(paths, folder, identity) {
	const files = [];
	for (const path of paths) {
		const found = await partialFilesIn(folder, path);
		if (found.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.Y(`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(path)} contains no partial report`, "pass the \".ndjson\" files that the shards wrote, or a folder that contains them");
		for (const file of found) if (!files.includes(file)) files.push(file);
	}
	const partials = [];
	for (const file of files) {
		const opened = openBytes(folder, file);
		if ("problem" in opened) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.Y(`the partial report ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.G)(file)} cannot be read: ${opened.problem}`, "pass the files that the shards wrote, or a folder that contains them");
		partials.push(await PartialFile.open(file, opened.chunks));
	}
	(0,_shared_js__WEBPACK_IMPORTED_MODULE_5__.f)(partials, identity);
	const [first] = partials;
	if (first === void 0) throw new Error("no partial report was opened");
	return new MergedTraces(partials.map(({ file }) => file), first.header);
}
function mergingAdapters(adapters, recorded) {
	return {
		...adapters,
		recorded,
		checkedOut: () => withListed(adapters.checkedOut(), recorded.paths.filter(isInside))
	};
}
function isInside(name) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.vt)(name) === name;
}
function withListed(tree, more) {
	return new Proxy(tree, { get: (of, key) => {
		if (key === "list") return async () => [.../* @__PURE__ */ new Set([...await of.list(), ...more])].sort();
		const value = Reflect.get(of, key, of);
		return typeof value === "function" ? value.bind(of) : value;
	} });
}



/***/ })

};
;