import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 5045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isAbsent),
/* harmony export */   x: () => (/* binding */ GitTree)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52958);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(86268);
/* harmony import */ var _model_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17646);



const MAX_KEPT_BYTES = 256 * 1024;
class GitTree {
    label;
    #git;
    #commit;
    #elsewhere;
    #contents = new Map();
    #listing;
    #links;
    constructor(git, commit, elsewhere) {
        this.#git = git;
        this.#commit = commit;
        this.#elsewhere = elsewhere;
        this.label = `commit ${commit.slice(0, 7)}`;
    }
    async list() {
        return [...(await this.#all()).files.keys()]
            .filter((file) => !(0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isSkipped */ .JR)(file))
            .sort(_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
    }
    links() {
        this.#links ??= this.#targets();
        return this.#links;
    }
    async submodules() {
        return (await this.#all()).submodules;
    }
    async read(file, maxBytes) {
        const plain = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s1)(file);
        if (plain === undefined)
            return { kind: 'refused', reason: 'its path leads out of the workspace' };
        const { files } = await this.#all();
        const direct = files.get(plain);
        const followed = direct && !direct.link
            ? { kind: 'path', path: plain, links: [], isLink: false }
            : (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(plain, await this.links());
        if (followed.kind === 'refused')
            return { kind: 'refused', reason: followed.reason };
        const entry = files.get(followed.path);
        if (entry === undefined)
            return isAbsent(followed.path, followed.isLink, files)
                ? { kind: 'absent' }
                : { kind: 'refused', reason: _model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .LEADS_NOWHERE */ .BQ };
        return this.#content(entry.blob, followed.path, maxBytes);
    }
    async prefetch(names) {
        const { files } = await this.#all();
        const wanted = new Set(names
            .flatMap((file) => files.get(file)?.blob ?? [])
            .filter((blob) => !this.#contents.has(blob)));
        const sizes = await this.#git.sizes([...wanted]);
        const small = [...sizes].flatMap(([blob, size]) => (size <= MAX_KEPT_BYTES ? [blob] : []));
        for (const [blob, bytes] of await this.#git.blobs(small))
            this.#contents.set(blob, bytes);
    }
    async #content(blob, file, maxBytes) {
        const known = this.#contents.get(blob);
        if (known)
            return known.length > maxBytes
                ? { kind: 'too-large', bytes: known.length }
                : { kind: 'bytes', bytes: known };
        const size = await this.#git.size(blob);
        if (size !== undefined && size > maxBytes)
            return { kind: 'too-large', bytes: size };
        const result = size === undefined ? undefined : await this.#git.run(['cat-file', 'blob', blob]);
        if (result?.code === 0) {
            if (result.stdout.length <= MAX_KEPT_BYTES)
                this.#contents.set(blob, result.stdout);
            return { kind: 'bytes', bytes: result.stdout };
        }
        const read = await this.#elsewhere?.read(file, maxBytes);
        return read && read.kind !== 'absent'
            ? read
            : { kind: 'refused', reason: 'git does not have its content' };
    }
    async #targets() {
        const links = [...(await this.#all()).files].filter(([, { link }]) => link);
        const blobs = await this.#git.blobs(links.map(([, { blob }]) => blob));
        return new Map(links.map(([file, { blob }]) => [file, blobs.get(blob)?.toString('utf8') ?? '/']));
    }
    #all() {
        this.#listing ??= this.#git.listing(this.#commit).then((listing) => {
            if (listing === undefined)
                throw new _model_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .j(`git cannot list the files of ${this.label}`, 'set "fetch-depth: 0" on actions/checkout');
            return listing;
        });
        return this.#listing;
    }
}
function isAbsent(file, isLink, files) {
    return !isLink || file === '' || [...files.keys()].some((path) => path.startsWith(`${file}/`));
}


/***/ }),

/***/ 38368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
/* unused harmony export GitHub */
/* harmony import */ var _process_system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8891);

class ApiError extends Error {
    kind;
    status;
    help;
    constructor(kind, message, status, help) {
        super(message);
        this.name = 'ApiError';
        this.kind = kind;
        this.status = status;
        this.help = help;
    }
}
const MAX_TRIES = 3;
const TIMEOUT = 10_000;
const MAX_WAIT = 10_000;
class GitHub {
    owner;
    repo;
    #client;
    #graphqlUrl;
    #sleep;
    #deadline = Number.POSITIVE_INFINITY;
    constructor(options) {
        this.owner = options.owner;
        this.repo = options.repo;
        const apiUrl = usableUrl(options.apiUrl ?? (process.env.GITHUB_API_URL || 'https://api.github.com'));
        const token = usableToken(options.token);
        let client;
        this.#client = () => {
            client ??= clientOf(token, apiUrl);
            return client;
        };
        this.#graphqlUrl = `${apiUrl.replace(/\/$/, '').replace(/\/api\/v3$/, '/api')}/graphql`;
        this.#sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
    }
    limit(ms) {
        this.#deadline = performance.now() + ms;
    }
    left() {
        return this.#deadline - performance.now();
    }
    async request(route, parameters = {}, options = {}) {
        const { repeatable = true, expect } = options;
        const requestText = this.#filled(route.replace(this.#graphqlUrl, '/graphql'), parameters);
        for (let attempt = 1;; attempt += 1) {
            const limit = Math.floor(Math.min(TIMEOUT, this.left()));
            if (limit <= 0)
                throw new ApiError('unreachable', `no time was left for the request ${requestText}`);
            let wait = backoff(attempt);
            try {
                const answer = await this.#send(route, parameters, limit, expect);
                if (fits(answer.data, answer.type, expect))
                    return answer;
                if (attempt >= MAX_TRIES || !repeatable)
                    throw new ApiError('unreachable', `GitHub's answer to ${requestText} is incomplete or not JSON`);
            }
            catch (error) {
                if (error instanceof ApiError)
                    throw error;
                const failure = failureOf(error, requestText, limit);
                wait = failure.retryAfter ?? wait;
                const mayRepeat = failure.temporary && (repeatable || failure.limited);
                if (!mayRepeat || attempt >= MAX_TRIES || wait > Math.min(MAX_WAIT, this.left()))
                    throw failure.error;
            }
            await this.#sleep(wait);
        }
    }
    #filled(route, parameters) {
        const values = { owner: this.owner, repo: this.repo, ...parameters };
        return route.replace(/\{\+?(\w+)\}/g, (whole, name) => Object.hasOwn(values, name)
            ? oneLine(String(values[name])).replace(/\b([0-9a-f]{7})[0-9a-f]{33,57}\b/g, '$1')
            : whole);
    }
    async #send(route, parameters, limit, expect) {
        const isRaw = expect === 'bytes';
        const client = await this.#client();
        const response = await client.request(route, {
            owner: this.owner,
            repo: this.repo,
            ...parameters,
            request: {
                signal: AbortSignal.timeout(limit),
                parseSuccessResponseBody: !isRaw,
            },
        });
        const data = isRaw
            ? await bytesOf(response.data)
            : response.data;
        return {
            status: response.status,
            data,
            type: response.headers['content-type'] ?? '',
            hasNext: /rel="next"/.test(response.headers.link ?? ''),
        };
    }
    async graphql(query, variables = {}) {
        const parameters = { owner: undefined, repo: undefined, query, variables };
        const { data } = await this.request(`POST ${this.#graphqlUrl}`, parameters, {
            expect: 'object',
        });
        const answer = data;
        if (answer.data === undefined ||
            answer.data === null ||
            (answer.errors !== undefined && answer.errors.length > 0)) {
            const reason = answer.errors?.[0]?.message;
            throw new ApiError('refused', `GitHub refused a query: ${oneLine(typeof reason === 'string' ? reason : undefined)}`);
        }
        return answer.data;
    }
    async *pages(route, parameters = {}, listOf = (data) => data) {
        for (let page = 1;; page += 1) {
            const answer = await this.request(route, { ...parameters, per_page: 100, page }, { expect: listOf([]) === undefined ? 'object' : 'list' });
            const list = listOf(answer.data);
            if (!Array.isArray(list))
                throw new ApiError('unreachable', `GitHub's answer to ${this.#filled(route, parameters)} contains no list`);
            yield list;
            if (!answer.hasNext)
                return;
        }
    }
}
function usableUrl(text) {
    if (/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : ''))
        return text;
    const message = `the address of GitHub's API is ${JSON.stringify(text.slice(0, 200))}, which is not a web address`;
    throw new ApiError('unreachable', message, undefined, 'set GITHUB_API_URL to an address such as "https://api.github.com"');
}
function usableToken(token) {
    if (/^[\x21-\x7e]+$/.test(token))
        return token;
    const message = 'the GitHub token contains a space, a line break or another character that no token has';
    throw new ApiError('refused', message, undefined, 'copy the token again, without line breaks, or leave the input out to use the token of the job');
}
let loading;
async function clientOf(token, baseUrl) {
    const quiet = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    try {
        loading ??= loadClient();
        return (await loading).getOctokit(token, { log: quiet, userAgent: 'card-gate', baseUrl });
    }
    catch (error) {
        const why = systemProblem(error) ?? oneLine(error.message);
        const help = 'check HTTPS_PROXY and NO_PROXY; write a proxy as "http://host:port"';
        throw new ApiError('unreachable', `the client for GitHub's API could not be set up: ${why}`, undefined, help);
    }
}
async function loadClient() {
    const event = process.env.GITHUB_EVENT_PATH;
    delete process.env.GITHUB_EVENT_PATH;
    try {
        return await __nccwpck_require__.e(/* import() */ 247).then(__nccwpck_require__.bind(__nccwpck_require__, 54247));
    }
    finally {
        if (event !== undefined)
            process.env.GITHUB_EVENT_PATH = event;
    }
}
async function bytesOf(body) {
    const chunks = [];
    for await (const chunk of body ?? [])
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
function fits(data, type, expect) {
    switch (expect) {
        case undefined:
            return true;
        case 'list':
            return Array.isArray(data);
        case 'object':
            return (typeof data === 'object' &&
                data !== null &&
                !Array.isArray(data) &&
                !(data instanceof ArrayBuffer));
        case 'bytes':
            return !/^text\/html\b/i.test(type);
        default:
            return expect;
    }
}
function failureOf(error, route, limit) {
    const { status, message, response, cause } = error;
    if (typeof status !== 'number' || response === undefined) {
        const why = [error.name, cause?.name].some((name) => name === 'TimeoutError' || name === 'AbortError') || /abort|timed? ?out/i.test(message ?? '')
            ? `did not answer within ${Math.ceil(limit / 1000)} s`
            : `could not be reached (${oneLine(message)})`;
        return {
            error: new ApiError('unreachable', `GitHub ${why}: ${route}`),
            temporary: true,
            limited: false,
        };
    }
    const said = typeof response.data?.message === 'string' ? response.data.message : message;
    const text = `GitHub answered ${status} to ${route}: ${oneLine(said)}`;
    const headers = response.headers ?? {};
    const limited = status === 429 ||
        (status === 403 &&
            (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'));
    if (limited) {
        const retryAfter = waitOf(headers);
        return {
            error: new ApiError('unreachable', text, status),
            temporary: true,
            limited,
            ...(retryAfter !== undefined && { retryAfter }),
        };
    }
    if (status >= 500 || status === 408)
        return { error: new ApiError('unreachable', text, status), temporary: true, limited: false };
    return { error: new ApiError('refused', text, status), temporary: false, limited: false };
}
function waitOf(headers) {
    const after = headers['retry-after'];
    if (after !== undefined) {
        const seconds = Number(after);
        const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(after) - Date.now();
        return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
    }
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) && reset > 0 ? Math.max(0, reset * 1000 - Date.now()) : undefined;
}
function backoff(attempt) {
    return 250 * 2 ** attempt;
}
function oneLine(text) {
    return (text ?? 'no reason is given').replace(/\s+/g, ' ').slice(0, 300);
}


/***/ }),

/***/ 8891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ systemProblem)
/* harmony export */ });
const REASONS = {
    EACCES: 'access is denied',
    EPERM: 'access is denied',
    EROFS: 'the file system is read-only',
    ENOENT: 'it does not exist',
    ENOTDIR: 'a part of its path is not a folder',
    EISDIR: 'it is a folder',
    EEXIST: 'it exists already',
    ELOOP: 'its symbolic links form a loop',
    ENAMETOOLONG: 'its name is too long',
    ENOSPC: 'no space is left on the device',
    EDQUOT: 'no space is left for this user',
    EFBIG: 'it would become too large',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
    EIO: 'the device does not answer',
};
function systemProblem(error) {
    if (!(error instanceof Error))
        return undefined;
    const { code, syscall, path, dest } = error;
    if (typeof code !== 'string' || typeof syscall !== 'string' || !/^E[A-Z0-9]+$/.test(code))
        return undefined;
    if (syscall === 'uv_cwd')
        return 'the working folder does not exist any more';
    const reason = REASONS[code] ?? `the system call ${syscall} failed`;
    const file = dest ?? path;
    return file === undefined
        ? `a file could not be read or written: ${reason} (${code})`
        : `${JSON.stringify(file)} could not be used: ${reason} (${code})`;
}


/***/ }),

/***/ 71875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* unused harmony export parseFlags */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _finding_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(93106);
/* harmony import */ var _settings_options_derived_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(91057);



class UsageError extends Error {
}
function readArguments(args, command) {
    const flags = (0,_settings_options_derived_js__WEBPACK_IMPORTED_MODULE_1__/* .flagsOf */ .Zo)(command);
    const kinds = [...flags].map(([name, { type }]) => [name, type.flag]);
    const written = parseFlags(args, Object.fromEntries(kinds));
    const value = (name, { type }) => {
        if (!written.has(name))
            return undefined;
        const text = type.flag === 'list' ? written.list(name).join('\n') : written.text(name);
        if (type.flag === 'switch')
            return true;
        return (type.readFlag ?? type.read)(`--${name}`, text ?? '');
    };
    return {
        ...written,
        value: (name) => {
            const flag = (0,_settings_options_derived_js__WEBPACK_IMPORTED_MODULE_1__/* .flagOf */ .iP)(name);
            const option = flags.get(flag);
            return option && value(flag, option);
        },
        options: () => {
            const options = [...flags].flatMap(([name, option]) => {
                const set = isSetting(name) ? value(name, option) : undefined;
                return set === undefined ? [] : [[name, set]];
            });
            return Object.fromEntries(options);
        },
    };
}
function isSetting(name) {
    return _settings_options_derived_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTING_NAMES */ .OI.includes(name);
}
function parseFlags(args, kinds) {
    const all = new Map(Object.entries(kinds));
    const options = Object.fromEntries([...all].map(([name, kind]) => [
        name,
        { type: kind === 'switch' ? 'boolean' : 'string' },
    ]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const positionals = [];
    const values = new Map();
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const kind = token.rawName.startsWith('--') ? all.get(token.name) : undefined;
        if (kind === undefined)
            throw unknownOption(args[token.index] ?? token.rawName, [...all.keys()]);
        values.set(token.name, [...(values.get(token.name) ?? []), textOf(token, kind)]);
    }
    return {
        positionals,
        text: (name) => values.get(name)?.at(-1),
        list: (name) => values.get(name) ?? [],
        has: (name) => values.has(name),
    };
}
function unknownOption(argument, names) {
    const [written = argument] = argument.split('=');
    const near = (0,_finding_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(written.replace(/^-+/, ''), names);
    const hint = near === undefined
        ? `; this command takes ${names.map((name) => `--${name}`).join(', ')}`
        : `; did you mean "--${near}"?`;
    return new UsageError(`unknown option ${JSON.stringify(written)}${hint}`);
}
function textOf({ rawName, value, inlineValue, }, kind) {
    if (kind === 'switch') {
        if (value === undefined)
            return '';
        throw new UsageError(`the option "${rawName}" takes no value; remove ${JSON.stringify(`=${value}`)}`);
    }
    if (value === undefined || value === '')
        throw new UsageError(`the option "${rawName}" has no value; write a value after it`);
    if (!inlineValue && value.startsWith('-') && value !== '-') {
        const attached = JSON.stringify(`${rawName}=${value}`);
        throw new UsageError(`the option "${rawName}" has no value before ${JSON.stringify(value)}; write a value, or ${attached} if you meant that`);
    }
    return value;
}


/***/ }),

/***/ 10046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ digits)
/* harmony export */ });
function digits(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 78785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Xj: () => (/* binding */ plainValueOf),
/* harmony export */   Xp: () => (/* binding */ toRange),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   ZY: () => (/* binding */ pointerIn),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
const SCOPES = (/* unused pure expression or super */ null && (['platform', 'org', 'team', 'agent', 'environment']));
function scopeOf(place) {
    return place.document.origin?.scope ?? 'agent';
}
function placeAt(place, ...steps) {
    return { document: place.document, path: [...place.path, ...steps] };
}
function pointerOf(path) {
    return path
        .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
        .join('');
}
function pointerIn({ document, path }) {
    return pointerOf([...(document.base ?? []), ...path]);
}
function partOf(document, key) {
    const node = nodeAt(document, [key]);
    if (node?.kind !== 'map')
        return undefined;
    return {
        ...document,
        root: node,
        value: plainValueOf(node),
        base: [...(document.base ?? []), key],
    };
}
function nodeAt(document, path) {
    let node = document.root;
    for (const step of path) {
        node = childOf(node, step)?.node;
        if (node === undefined)
            return undefined;
    }
    return node;
}
function rangeOf(place, at = 'value') {
    const { document } = place;
    let node = document.root;
    let entry;
    for (const step of place.path) {
        const child = childOf(node, step);
        if (child === undefined)
            return toRange(document, entry ? entry.keyStart : firstOffset(node), entry ? entry.keyEnd : firstLineEnd(document, node));
        node = child.node;
        entry = child.entry;
    }
    if (entry && (at === 'key' || node.kind !== 'scalar'))
        return toRange(document, entry.keyStart, entry.keyEnd);
    if (node.kind === 'scalar' && node.end > node.start)
        return toRange(document, node.start, node.end);
    return entry
        ? toRange(document, entry.keyStart, entry.keyEnd)
        : toRange(document, firstOffset(node), firstLineEnd(document, node));
}
function childOf(node, step) {
    if (node?.kind === 'map') {
        const entry = node.entries.get(String(step));
        return entry && { node: entry.node, entry };
    }
    if (node?.kind === 'list' && typeof step === 'number') {
        const item = node.items[step];
        return item && { node: item };
    }
    return undefined;
}
function firstOffset(node) {
    return node.start;
}
function firstLineEnd(document, node) {
    const end = Math.min(node.end, lineEndAt(document, node.start));
    return Math.max(node.start, document.text[end - 1] === '\r' ? end - 1 : end);
}
function toRange(document, start, end) {
    return { start: positionAt(document, start), end: positionAt(document, Math.max(start, end)) };
}
const lineStarts = new WeakMap();
function positionAt(document, offset) {
    const starts = lineStartsOf(document);
    const at = Math.max(0, Math.min(offset, document.text.length));
    const line = lineIndex(starts, at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1, offset: at };
}
function lineEndAt(document, offset) {
    const starts = lineStartsOf(document);
    const next = starts[lineIndex(starts, offset) + 1];
    return next === undefined ? document.text.length : next - 1;
}
function lineIndex(starts, at) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function lineStartsOf(document) {
    const known = lineStarts.get(document);
    if (known)
        return known;
    const starts = startsOfLines(document.text);
    lineStarts.set(document, starts);
    return starts;
}
function startsOfLines(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function* keysOf(node, path = [], seen = new Set()) {
    if (node.kind === 'scalar' || seen.has(node))
        return;
    seen.add(node);
    if (node.kind === 'list') {
        for (const [index, item] of node.items.entries())
            yield* keysOf(item, [...path, index], seen);
        return;
    }
    for (const [key, entry] of node.entries) {
        yield { key, path: [...path, key] };
        yield* keysOf(entry.node, [...path, key], seen);
    }
}
function plainValueOf(node, seen = new Map()) {
    if (node.kind === 'scalar')
        return node.value;
    const known = seen.get(node);
    if (known !== undefined)
        return known;
    if (node.kind === 'list') {
        const list = node.items.map((item) => plainValueOf(item, seen));
        seen.set(node, list);
        return list;
    }
    const map = Object.create(null);
    for (const [key, entry] of node.entries)
        map[key] = plainValueOf(entry.node, seen);
    seen.set(node, map);
    return map;
}


/***/ }),

/***/ 52958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  oC: () => (/* binding */ SEVERITIES),
  Eg: () => (/* binding */ compareFindings),
  n6: () => (/* binding */ compareText),
  dz: () => (/* binding */ findingAt),
  jl: () => (/* binding */ findingIn),
  x5: () => (/* binding */ locate),
  HX: () => (/* binding */ topOf),
  z4: () => (/* binding */ wording)
});

// UNUSED EXPORTS: VIOLATING

// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __nccwpck_require__(78785);
;// CONCATENATED MODULE: ./build/src/finding/subject.js

const IDENTIFYING_KEYS = [
    'pattern',
    'condition',
    'name',
    'id',
    'content',
    'agent',
    'rule',
];
function subjectOf(place) {
    const steps = [];
    let node = place.document.root;
    for (const step of place.path) {
        const child = node && (0,document_document/* nodeAt */.oB)({ root: node }, [step]);
        steps.push(typeof step === 'number' ? `[${child ? addressOf(child) : ''}]` : JSON.stringify(step));
        node = child;
    }
    const value = node?.kind === 'scalar' ? JSON.stringify(node.value) : '';
    return `${steps.join('/')}=${value}`;
}
function addressOf(node) {
    if (node.kind === 'scalar')
        return JSON.stringify(node.value);
    if (node.kind === 'map') {
        for (const key of IDENTIFYING_KEYS) {
            const identifier = node.entries.get(key)?.node;
            if (identifier?.kind === 'scalar')
                return `${key}:${JSON.stringify(identifier.value)}`;
        }
    }
    return `#${digestOf(canonical((0,document_document/* plainValueOf */.Xj)(node)))}`;
}
function digestOf(text) {
    let [a, b] = [0x811c9dc5, 0x9747b28c];
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        a = Math.imul(a ^ unit, 0x01000193);
        b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 15);
    }
    return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`);
    return `{${entries.sort().join()}}`;
}

;// CONCATENATED MODULE: ./build/src/finding/finding.js


const SEVERITIES = ['error', 'warning', 'note'];
const VIOLATING = ['critical', 'high', 'medium', 'low'];
function wording(words) {
    return words;
}
function locate(place, on = 'value') {
    const { file, origin } = place.document;
    return {
        file,
        range: (0,document_document/* rangeOf */.be)(place, on),
        pointer: (0,document_document/* pointerIn */.ZY)(place),
        ...(origin?.repository !== undefined && { repository: origin.repository }),
    };
}
function findingAt(rule, problem, agent) {
    return {
        rule: rule.id,
        severity: problem.severity ?? rule.severity,
        message: problem.message,
        ...(problem.help !== undefined && { help: problem.help }),
        location: locate(problem.at, problem.on),
        subject: subjectOf(problem.at),
        ...(agent !== undefined && { agent }),
        related: (problem.related ?? []).map((related) => ({
            location: locate(related.at, related.on),
            message: related.message,
        })),
        ...(problem.fix && { fix: problem.fix }),
        ...(problem.tool !== undefined && { tool: problem.tool }),
        ...(problem.violation && { violation: problem.violation }),
        ...(rule.blocking && { blocking: true }),
    };
}
function findingIn(rule, file, { message, help }, more = {}) {
    const { severity = rule.severity, ...rest } = more;
    return {
        rule: rule.id,
        severity,
        message,
        location: { file, pointer: '' },
        related: [],
        ...(help !== undefined && { help }),
        ...rest,
        ...(rule.blocking && { blocking: true }),
    };
}
function compareFindings(a, b) {
    return (Number(b.blocking ?? false) - Number(a.blocking ?? false) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        weightOf(a) - weightOf(b) ||
        compareText(a.location.file, b.location.file) ||
        (a.location.range?.start.offset ?? -1) - (b.location.range?.start.offset ?? -1) ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
function weightOf(finding) {
    return finding.violation === undefined ? VIOLATING.length : VIOLATING.indexOf(finding.violation);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function topOf(document) {
    return { document, path: [] };
}


/***/ }),

/***/ 93106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ distance),
/* harmony export */   dd: () => (/* binding */ MAX_EDITS),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
const MAX_EDITS = 2;
const MAX_CANDIDATES = 200;
function distance(a, b, limit = MAX_EDITS) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let line = 1; line <= a.length; line += 1) {
        const next = [line];
        let least = line;
        let left = line;
        let diagonal = line - 1;
        for (const [column, above] of row.slice(1).entries()) {
            const replaced = diagonal + (a[line - 1] === b[column] ? 0 : 1);
            left = Math.min(replaced, above + 1, left + 1);
            diagonal = above;
            next.push(left);
            least = Math.min(least, left);
        }
        if (least > limit)
            return limit + 1;
        row = next;
    }
    return Math.min(row.at(-1) ?? 0, limit + 1);
}
function nearest(word, candidates) {
    let best;
    let edits = MAX_EDITS + 1;
    let left = MAX_CANDIDATES;
    for (const candidate of candidates) {
        left -= 1;
        if (left < 0)
            break;
        const needed = distance(word.toLowerCase(), candidate.toLowerCase());
        if (needed < edits && needed < Math.min(word.length, candidate.length)) {
            best = candidate;
            edits = needed;
        }
    }
    return best;
}


/***/ }),

/***/ 64869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   eG: () => (/* binding */ enumeration),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   lY: () => (/* binding */ showTime),
/* harmony export */   nt: () => (/* binding */ writtenAt),
/* harmony export */   qi: () => (/* binding */ quotedWhole),
/* harmony export */   sb: () => (/* binding */ clause),
/* harmony export */   xS: () => (/* binding */ quotedPattern)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10046);
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78785);


const MAX_SHOWN = 60;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function quoted(text) {
    const shown = text.length > MAX_SHOWN
        ? `${text.slice(0, MAX_SHOWN - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
        : text;
    return quotedWhole(shown);
}
function quotedWhole(text) {
    return JSON.stringify(text).replace(INVISIBLE, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
function quotedPattern(text) {
    return quoted(text).replaceAll('\\\\', '\\');
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function counted(count, noun, plural = `${noun}s`) {
    return `${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .v)(count)} ${count === 1 ? noun : plural}`;
}
function listed(parts, limit) {
    const more = parts.length - limit;
    return `${parts.slice(0, limit).join(', ')}${more > 0 ? ` and ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .v)(more)} more` : ''}`;
}
function choice(words) {
    const shown = words.map(quoted);
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
function enumeration(words) {
    const shown = words.map(quoted);
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
function label(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'the file';
    const parent = path.slice(0, -1);
    if (typeof last === 'number')
        return `entry ${last + 1} of ${label(parent)}`;
    const outer = parent.at(-1);
    if (outer === undefined)
        return quoted(last);
    return `${quoted(last)} of ${typeof outer === 'number' ? label(parent) : quoted(outer)}`;
}
function writtenAt(document, path) {
    const node = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document, path);
    if (node?.kind !== 'scalar' || node.value === null)
        return undefined;
    if (typeof node.value === 'string')
        return quoted(node.value);
    return quoted(document.text.slice(node.start, node.end));
}
function clause(description) {
    const sentence = description.replace(/\.(\s.*)?$/su, '');
    return /^[A-Z](?![A-Z])/.test(sentence)
        ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
        : sentence;
}
function ownerOf(place) {
    switch ((0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOf */ .Od)(place)) {
        case 'platform':
            return 'the platform';
        case 'org':
            return 'the organisation';
        case 'team':
            return 'the team';
        case 'environment':
            return 'the environment';
        default:
            return 'the card';
    }
}
function showTime(at) {
    return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 85548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ isCard),
/* harmony export */   li: () => (/* binding */ aPart),
/* harmony export */   y$: () => (/* binding */ PART_WORDS)
/* harmony export */ });
const PART_WORDS = {
    card: 'card',
    policy: 'policy',
    access: 'access list',
};
function aPart(part) {
    return `${part === 'access' ? 'an' : 'a'} ${PART_WORDS[part]}`;
}
function isCard({ part }) {
    return part === 'card';
}


/***/ }),

/***/ 86268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ LEADS_NOWHERE),
/* harmony export */   J5: () => (/* binding */ isGitData),
/* harmony export */   JR: () => (/* binding */ isSkipped),
/* harmony export */   M3: () => (/* binding */ UNTRACKED_TARGET),
/* harmony export */   Vc: () => (/* binding */ selfAndAbove),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   h_: () => (/* binding */ IN_A_LOOP),
/* harmony export */   lb: () => (/* binding */ LEADS_OUT),
/* harmony export */   s1: () => (/* binding */ plainPath),
/* harmony export */   tj: () => (/* binding */ isSkippedFolder)
/* harmony export */ });
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules']);
const MAX_LINKS = 40;
function isSkippedFolder(name) {
    return SKIPPED_FOLDERS.has(name);
}
function isSkipped(file) {
    return file.split('/').slice(0, -1).some(isSkippedFolder);
}
function plainPath(file) {
    if (file.startsWith('/'))
        return undefined;
    const parts = [];
    for (const part of file.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? undefined : parts.join('/');
}
const LEADS_OUT = 'a symbolic link leads out of the workspace, and is not followed';
const LEADS_NOWHERE = 'a symbolic link leads nowhere';
const IN_A_LOOP = 'symbolic links form a loop';
const UNTRACKED_TARGET = 'a symbolic link leads to a file that git does not track, and is not followed';
function follow(file, targets) {
    let open = file.split('/');
    const done = [];
    const links = [];
    let isLink = false;
    for (;;) {
        const [part, ...rest] = open;
        if (part === undefined)
            return { kind: 'path', path: done.join('/'), links, isLink };
        open = rest;
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (done.pop() === undefined)
                return { kind: 'refused', reason: LEADS_OUT, links };
            continue;
        }
        done.push(part);
        const at = done.join('/');
        const target = targets.get(at);
        if (target === undefined)
            continue;
        links.push(at);
        isLink ||= rest.every((segment) => segment === '' || segment === '.');
        if (target.startsWith('/'))
            return { kind: 'refused', reason: LEADS_OUT, links };
        if (links.length > MAX_LINKS)
            return { kind: 'refused', reason: IN_A_LOOP, links };
        done.pop();
        open = [...target.split('/'), ...rest];
    }
}
function isGitData(file) {
    return file.split('/').some((part) => part.toLowerCase() === '.git');
}
function selfAndAbove(file) {
    const parts = file.split('/');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}


/***/ }),

/***/ 17646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TreeError)
/* harmony export */ });
class TreeError extends Error {
    help;
    constructor(message, help) {
        super(message);
        this.name = 'TreeError';
        this.help = help;
    }
}


/***/ }),

/***/ 19185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   pV: () => (/* binding */ readGlob),
/* harmony export */   zt: () => (/* binding */ MAX_GLOBS)
/* harmony export */ });
/* unused harmony export MAX_GLOB_LENGTH */
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10046);

const MAX_GLOB_LENGTH = 1000;
const MAX_GLOBS = 256;
const MAX_BRACES = 10;
function readGlob(text) {
    if (text.length > MAX_GLOB_LENGTH) {
        const message = `has ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(text.length)} characters; the limit for a file pattern is ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(MAX_GLOB_LENGTH)}`;
        return wrong(message, 'write several shorter patterns');
    }
    const points = [...text.replace(/^(?:\.\/)+/, '')];
    try {
        return { kind: 'glob', glob: { text, parts: new GlobReader(points).read() } };
    }
    catch (error) {
        if (error instanceof Unreadable)
            return { kind: 'wrong', problem: error.problem };
        throw error;
    }
}
function isGlob(text) {
    if (text.length > MAX_GLOB_LENGTH)
        return /[*?[{]/.test(text);
    const points = [...text];
    for (let at = 0; at < points.length; at += 1) {
        const char = points[at];
        if (char === '\\')
            at += 1;
        else if (char === '*' || char === '?')
            return true;
        else if (char === '[' && classEnd(points, at) !== -1)
            return true;
        else if (char === '{' && braceAt(points, at) !== undefined)
            return true;
        else if (isGroup(points, at))
            return true;
    }
    return false;
}
function wrong(message, help) {
    return { kind: 'wrong', problem: { message, help } };
}
class Unreadable extends Error {
    problem;
    constructor(message, help) {
        super(message);
        this.problem = { message, help };
    }
}
class GlobReader {
    #points;
    #at = 0;
    constructor(points) {
        this.#points = points;
    }
    read() {
        return this.#sequence(this.#points.length, true, 0);
    }
    #sequence(end, begins, depth) {
        const parts = [];
        let atStart = begins;
        while (this.#at < end) {
            const char = this.#points[this.#at] ?? '';
            const wasStart = atStart;
            atStart = char === '/';
            if (char === '*')
                atStart = this.#stars(parts, end, wasStart);
            else if (char === '/' && this.#isBelow()) {
                parts.push({ kind: 'below' });
                this.#at += 3;
            }
            else
                parts.push(this.#one(char, wasStart, depth));
        }
        return parts;
    }
    #isBelow() {
        const [at, points] = [this.#at, this.#points];
        return (at > 0 &&
            at + 3 === points.length &&
            points[at - 1] !== '*' &&
            points[at + 1] === '*' &&
            points[at + 2] === '*');
    }
    #stars(parts, end, begins) {
        let stars = 0;
        while (this.#at < end && this.#points[this.#at] === '*') {
            stars += 1;
            this.#at += 1;
        }
        if (stars === 1 || !begins)
            parts.push({ kind: 'run' });
        else if (this.#points[this.#at] === '/' && this.#at < end) {
            this.#at += 1;
            parts.push({ kind: 'folders' });
            return true;
        }
        else
            parts.push({ kind: 'deep' });
        return false;
    }
    #one(char, begins, depth) {
        const points = this.#points;
        if (isGroup(points, this.#at)) {
            const sign = `${char}(`;
            throw new Unreadable(`contains ${JSON.stringify(`${sign}…)`)}, which file patterns do not support`, sign === '!('
                ? 'list alternatives with {a,b}, and exclude files with a pattern that begins with "!"'
                : 'list alternatives with {a,b}; write "\\(" for the character itself');
        }
        if (char === '\\') {
            const next = points[this.#at + 1];
            this.#at += next === undefined ? 1 : 2;
            return character(next ?? char);
        }
        if (char === '?') {
            this.#at += 1;
            return { kind: 'any' };
        }
        if (char === '[') {
            const end = classEnd(points, this.#at);
            if (end !== -1)
                return this.#class(end);
        }
        if (char === '{') {
            const brace = braceAt(points, this.#at);
            if (brace !== undefined)
                return this.#brace(brace, begins, depth);
        }
        this.#at += 1;
        return character(char);
    }
    #class(end) {
        const start = this.#at + 1;
        const negated = this.#points[start] === '!' || this.#points[start] === '^';
        const inner = this.#points.slice(start + (negated ? 1 : 0), end);
        const text = this.#points.slice(this.#at, end + 1).join('');
        this.#at = end + 1;
        if (/\[:[a-z]+:/.test(text))
            throw new Unreadable(`has a named class of characters in ${JSON.stringify(text)}`, 'write the characters, such as [0-9] or [a-z]');
        const ranges = [];
        let plain = !negated;
        for (let at = 0; at < inner.length; at += 1) {
            if (inner[at] === '\\' && at + 1 < inner.length)
                at += 1;
            const from = pointOf(inner[at]);
            let to = from;
            if (inner[at + 1] === '-' && at + 2 < inner.length) {
                at += 2;
                if (inner[at] === '\\' && at + 1 < inner.length)
                    at += 1;
                to = pointOf(inner[at]);
                if (to < from)
                    throw new Unreadable(`has a range in ${JSON.stringify(text)} that begins after its end`, 'write the lower character first');
            }
            ranges.push([from, to]);
            plain &&= !/[-*+?.^${}(|)[\]\\/]/.test(inner[at] ?? '') && from === to;
        }
        const set = { kind: 'class', negated, ranges };
        return plain ? { kind: 'either', options: [[set], [...text].map(character)] } : set;
    }
    #brace({ end, commas }, begins, depth) {
        if (depth >= MAX_BRACES)
            throw new Unreadable(`has braces that are nested more than ${MAX_BRACES} deep`, 'write several patterns instead');
        const start = this.#at + 1;
        if (commas.length === 0) {
            const text = this.#points.slice(start, end).join('');
            this.#at = end + 1;
            const range = /^([a-z])\.\.([a-z])$|^([A-Z])\.\.([A-Z])$|^(\d)\.\.(\d)$/.exec(text);
            const [from, to] = (range?.slice(1).filter((end) => end !== undefined) ?? [])
                .map(pointOf)
                .sort((a, b) => a - b);
            if (from !== undefined && to !== undefined)
                return { kind: 'class', negated: false, ranges: [[from, to]] };
            throw new Unreadable(`has the range ${JSON.stringify(`{${text}}`)}; expected a range from one letter or digit to another`, 'list the alternatives, such as {08,09,10}');
        }
        const options = [];
        for (const comma of [...commas, end]) {
            this.#at = options.length === 0 ? start : this.#at + 1;
            options.push(this.#sequence(comma, begins, depth + 1));
        }
        this.#at = end + 1;
        return { kind: 'either', options };
    }
}
function character(char) {
    return { kind: 'character', point: pointOf(char) };
}
function pointOf(char = '') {
    return char.codePointAt(0) ?? 0;
}
function isGroup(points, at) {
    const sign = points[at];
    return (sign !== undefined &&
        points[at + 1] === '(' &&
        '!@?*+'.includes(sign) &&
        points.includes(')', at + 2));
}
function classEnd(points, at) {
    let end = at + 1;
    if (points[end] === '!' || points[end] === '^')
        end += 1;
    if (points[end] === ']')
        end += 1;
    for (; end < points.length; end += 1) {
        if (points[end] === '\\')
            end += 1;
        else if (points[end] === ']')
            return end;
    }
    return -1;
}
function braceAt(points, start) {
    const commas = [];
    let depth = 0;
    for (let at = start; at < points.length; at += 1) {
        const char = points[at];
        if (char === '\\')
            at += 1;
        else if (char === '[')
            at = Math.max(at, classEnd(points, at));
        else if (char === '{')
            depth += 1;
        else if (char === ',' && depth === 1)
            commas.push(at);
        else if (char === '}') {
            depth -= 1;
            if (depth > 0)
                continue;
            const isRange = commas.length === 0 && /^[^{}/]+\.\.[^{}/]+$/.test(points.slice(start + 1, at).join(''));
            return commas.length > 0 || isRange ? { end: at, commas } : undefined;
        }
    }
    return undefined;
}


/***/ }),

/***/ 76447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ isWritablePath),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Rn: () => (/* binding */ fromExactText),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aD: () => (/* binding */ commentWord),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   ns: () => (/* binding */ exactText),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   rF: () => (/* binding */ jsonLine),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
/* unused harmony export uncommentWord */
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10046);

const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}|(?<=^|[\x20-\x7e])(?:\u200c|\u200d|\ufe0f)|[\ufff9-\ufffb]/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function visible(text) {
    return text.replace(UNSEEN, (character) => {
        const point = character.codePointAt(0) ?? 0;
        return (SHORT[character] ??
            (point < 0x100 ? `\\x${point.toString(16).padStart(2, '0')}` : `\\u{${point.toString(16)}}`));
    });
}
function plain(text) {
    return visible(text)
        .replaceAll('##[', '##\\x5b')
        .replace(/^(\s*):(?=:)/u, '$1\\x3a');
}
function cut(text, most) {
    if (text.length <= most)
        return text;
    const points = [...text];
    if (points.length <= most)
        return text;
    return `${points.slice(0, most).join('')}… (${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(points.length - most)} more characters)`;
}
const BREAK = '&#8203;';
const MARKUP = /@|#(?=\d)|\bGH(?=-\d)|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|[&<>`|\\*~[\]$]|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/giu;
function inline(text) {
    return visible(text).replace(MARKUP, (match) => {
        if (match === '@' ||
            match === '#' ||
            match.toUpperCase() === 'GH' ||
            match.toLowerCase() === 'www')
            return match + BREAK;
        return match === ':' ? entities(match) + BREAK : entities(match);
    });
}
function code(text) {
    const shown = visible(text);
    if (shown === '')
        return '(empty)';
    if (!/[`|<>&]|^ | $/.test(shown))
        return `\`${shown}\``;
    return `<code>${shown.replace(/[&<>`|\\*~[\]$_:@#.]/g, entities)}</code>`;
}
function entities(text) {
    return Array.from(text, (character) => NAMED[character] ?? `&#${character.codePointAt(0)};`).join('');
}
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const QUOTED = /"((?:[^"\\]|\\.)*)"/gu;
function prose(message) {
    let result = '';
    let end = 0;
    for (const match of message.matchAll(QUOTED)) {
        result += inline(message.slice(end, match.index)) + code(unquote(match[0]));
        end = match.index + match[0].length;
    }
    return result + inline(message.slice(end));
}
function unquote(quoted) {
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        return quoted.slice(1, -1);
    }
}
function fenced(text, language) {
    const lines = text
        .split('\n')
        .map((line) => line.replace(UNSEEN, jsonEscape).replaceAll('<!--', '<\\u0021--'));
    const longest = lines
        .flatMap((line) => line.match(/`+/g) ?? [])
        .reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [fence + language, ...lines, fence].join('\n');
}
function jsonText(value) {
    return JSON.stringify(value, null, 2).replace(UNSEEN, (character) => character === '\n' ? character : jsonEscape(character));
}
function jsonLine(value) {
    const text = JSON.stringify(value);
    return isPrintableAscii(text) ? text : text.replace(UNSEEN, jsonEscape);
}
function exactText(text) {
    if (isPrintableAscii(text) && !text.includes('\\u'))
        return text;
    return text
        .replace(/\\(?=u[0-9a-f]{4})/g, '\\u005c')
        .replace(UNSEEN, (character) => character === '\n' || character === '\t' ? character : jsonEscape(character));
}
function fromExactText(text) {
    return text.replace(/\\u([0-9a-f]{4})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
function isPrintableAscii(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
function visibleLines(text) {
    return text.split('\n').map(visible).join('\n');
}
function jsonEscape(character) {
    return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}
function commentWord(text) {
    const encoded = encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
    return encoded.replaceAll('%2F', '/').replace(/(?<=-)-|^-|-$/g, '%2D');
}
function uncommentWord(word) {
    try {
        return decodeURIComponent(word);
    }
    catch {
        return undefined;
    }
}
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function isWritablePath(path) {
    return visible(path.replace(/[\r\n\t]/g, '')) === path.replace(/[\r\n\t]/g, '');
}
function urlPath(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
function mermaidLabel(text) {
    return visible(text).replace(/[^\p{L}\p{N}\p{M} _/-]|-(?= )|_(?=_)|^ | $/gu, (character) => `#${character.codePointAt(0)};`);
}


/***/ }),

/***/ 51644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ configuration)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(10046);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52958);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64869);
/* harmony import */ var _model_governed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(85548);




const FORMS = 'write a path from the root of the repository, or "owner/repo/path/to/file.yaml@ref"';
const FORMS_AND_LOCAL = `${FORMS}; if a path in this repository contains "@", begin it with "./"`;
const INSIDE = 'write a path from the root of the repository';
function meantText(meant) {
    return meant === undefined ? '' : `; did you mean ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(meant)}?`;
}
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    because: (message, help) => ({ message, help }),
    outside: (path, isTraces) => ({
        message: `the path ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(path)} leads out of the repository`,
        help: isTraces ? 'copy the traces into the checked-out folder first' : INSIDE,
    }),
    badPattern: (pattern, reason, help) => ({
        message: `the pattern ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)} ${reason}`,
        help,
    }),
    tooManyPatterns: (list, count, most) => ({
        message: `${list} has ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'file pattern')}; at most ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_3__/* .digits */ .v)(most)} are allowed`,
        help: 'write fewer, wider patterns: {a,b} matches either name, and ** matches any number of folders',
    }),
    takesOutTwice: (pattern) => ({
        message: `the pattern ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(pattern)} begins with more than one "!"`,
        help: 'keep one "!", which excludes files; write "\\!" for the character itself',
    }),
    secret: (key) => `pass the secret to the step as the input ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}; a file must not contain it`,
    onlyAtTop: (key) => `move the key to the top level of the file, the only place where ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} has an effect`,
    policyBelongs: () => 'move "policy" to an entry of "agents", or to "org" if it applies to all agents',
    onlyInput: (key) => `set ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} in the workflow; it is an input of the action, not a key of the configuration`,
    unknownRule: (id, meant) => ({
        message: `there is no rule ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)}${meantText(meant)}`,
        help: 'choose one of the ids in src/rules/README.md',
    }),
    fixedSeverity: (id) => ({
        message: `the severity of the rule ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)} cannot be changed`,
        help: 'remove the entry, and fix the problem that the rule reports',
    }),
    notIgnorable: (id, isViolation) => ({
        message: `findings of the rule ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)} cannot be ignored`,
        help: isViolation
            ? 'remove the entry, and fix the agent or its policy; if a floor contains the rule, add an entry under "exemptions"'
            : 'remove the entry, and fix the file or the source that could not be checked',
    }),
    ignoredTakesOut: (path) => ({
        message: `the path ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(path)} excludes files; expected a file pattern`,
        help: 'write a pattern that matches the files to ignore, without "!"',
    }),
    ignoredFolder: (path) => ({
        message: `the path ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(path)} is a folder; expected a file pattern`,
        help: `write ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(`${path}**`)} for all files in it`,
    }),
    ignoredUntil: (expires) => ({
        message: `"expires" is ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(expires)}; expected a date such as "2027-01-31", or an RFC 3339 date and time`,
        help: 'write the date on which the entry expires, or remove the key',
    }),
    unknownEnvironment: (name, meant) => ({
        message: `there is no environment ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}${meantText(meant)}`,
        help: 'add the environment under "environments", or remove the key',
    }),
    onlyTakenOut: () => ({
        message: 'every pattern excludes files; expected at least one without "!"',
        help: 'add a pattern without "!"; a pattern with "!" only excludes files that the other patterns match',
    }),
    excludedTwice: (pattern) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(pattern)} begins with "!"; expected a pattern that matches paths to exclude`,
        help: 'remove the "!" to exclude these paths; to keep an agent there, list it under "agents" instead',
    }),
    sameName: (name) => ({
        message: `two agents are named ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}`,
        help: 'give each agent its own name',
    }),
    firstOfThem: () => 'the first one',
    unknownTeam: (team, meant) => ({
        message: `there is no team ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(team)}${meantText(meant)}`,
        help: 'add the team under "teams" at the top level of the file, or remove it here',
    }),
    idleTeam: (team) => ({
        message: `the floor of the team ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(team)} applies to no agent, because no agent is in the team`,
        help: 'add the team to an entry under "agents", or remove the team from the configuration',
    }),
    otherKind: (as, agent, is) => ({
        message: `this file is ${(0,_model_governed_js__WEBPACK_IMPORTED_MODULE_2__/* .aPart */ .li)(is)}, but the configuration lists it under "${as}" of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(agent)}`,
        help: `list the file under "${is}" instead, or list a different file here`,
    }),
    oneAgentId: (id, agents) => ({
        message: `"agent-id" names only one agent (${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)}), but there are ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(agents, 'agent')}`,
        help: 'set "agent-id" for each agent, under "traces" in its entry of the configuration',
    }),
    floorAddress: (text) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(text)} is a URL, but a floor cannot be read from a URL`,
        help: FORMS,
    }),
    floorFolder: (text) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(text)} is a folder; expected a file`,
        help: FORMS,
    }),
    floorOutside: (text) => ({
        message: `the path ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(text)} leads out of the repository`,
        help: FORMS,
    }),
    floorNoRepository: (text) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(text)} has no repository before the "@"`,
        help: FORMS_AND_LOCAL,
    }),
    floorNoFile: (text) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(text)} has a repository but no file`,
        help: FORMS_AND_LOCAL,
    }),
    floorOutsideThere: (text) => ({
        message: `the path in ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(text)} leads out of its repository`,
        help: FORMS,
    }),
    floorNoRef: (text) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(text)} has no ref after the "@"`,
        help: 'write a branch, a tag or a commit after the "@"; branches and tags can move to another commit',
    }),
    floorFileAsRef: (text) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(text)} has a file after the "@"; expected a ref`,
        help: FORMS_AND_LOCAL,
    }),
    floorBadRef: (ref, text) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(ref)} in ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(text)} is not a valid ref`,
        help: 'write a branch, a tag or a commit after the "@"',
    }),
    removed: (file) => ({
        message: `the change removes ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(file)}, which the input "config" refers to`,
        help: 'keep the file, or change the input "config" too',
    }),
    baseline: (file, fault) => ({
        message: `the baseline file ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(file)} ${baselineText(fault)}`,
        help: 'restore the file, write a new one with "check --write-baseline", or remove "baseline-file"',
    }),
});
function baselineText(fault) {
    switch (fault.kind) {
        case 'absent':
            return `does not exist in ${fault.where}`;
        case 'refused':
            return `cannot be read: ${fault.reason}`;
        case 'too-large':
            return 'is too large';
        case 'not-json':
            return 'is not JSON';
        case 'no-findings':
            return 'needs a list "findings" in which each entry has a "fingerprint"';
        case 'bad-expiry':
            return 'has an "expires" that is not an RFC 3339 date';
        case 'other-schema':
            return `does not have "schema": ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(fault.schema)}`;
        default:
            return fault;
    }
}
const configuration = {
    id: 'configuration',
    severity: 'error',
    summary: 'The configuration of the gate is not valid.',
    blocking: true,
    words,
};


/***/ }),

/***/ 73483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ ComparisonError),
/* harmony export */   SZ: () => (/* binding */ missingBase),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   x2: () => (/* binding */ FETCH_DEPTH)
/* harmony export */ });
/* harmony import */ var _adapters_github_github_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38368);

class ComparisonError extends Error {
    help;
    constructor(message, help) {
        super(message);
        this.name = 'ComparisonError';
        this.help = help;
    }
}
function isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
async function resolveCommit(name, sources, revisions = false) {
    if (isCommitId(name))
        return name;
    const found = (await inGit(name, sources.git, revisions)) ?? (await onGitHub(name, sources.github));
    if (found !== undefined)
        return found;
    const hint = revisions ? '' : '; write the name of a branch, or the full id of a commit';
    throw new ComparisonError(`the commit ${JSON.stringify(name)} was not found`, `${FETCH_DEPTH}${hint}`);
}
async function inGit(name, git, revisions) {
    if (!git)
        return undefined;
    const isRevision = /^(?:HEAD|@)(?![\w/-])/.test(name);
    const refs = name.startsWith('refs/')
        ? [name]
        : isRevision
            ? []
            : [`refs/remotes/origin/${name}`, `refs/heads/${name}`];
    for (const ref of refs) {
        const commit = await git.reference(ref);
        if (commit !== undefined)
            return commit;
    }
    return revisions ? git.commit(name) : undefined;
}
async function onGitHub(name, github) {
    if (!github)
        return undefined;
    const ref = name.startsWith('refs/') ? name.slice('refs/'.length) : `heads/${name}`;
    try {
        const { data } = await github.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref }, { expect: 'object' });
        const { sha } = data;
        return typeof sha === 'string' && isCommitId(sha) ? sha : undefined;
    }
    catch (error) {
        if (error instanceof _adapters_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h && error.kind === 'refused')
            return undefined;
        throw error;
    }
}
const FETCH_DEPTH = 'set "fetch-depth: 0" on actions/checkout, or give the job the permission "contents: read"';
function missingBase(base, why) {
    const named = isCommitId(base) ? base.slice(0, 7) : JSON.stringify(base);
    return new ComparisonError(`the base commit ${named} is not in the checkout, and ${why}`, FETCH_DEPTH);
}


/***/ }),

/***/ 83912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ patternFindings),
/* harmony export */   u: () => (/* binding */ checkPatterns)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64869);
/* harmony import */ var _pattern_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19185);
/* harmony import */ var _rules_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51644);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2118);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(18024);
/* harmony import */ var _settings_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(66478);






const { words } = _rules_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .configuration */ .H;
function patternFindings(list, entries, kind) {
    const patterns = entries.filter((at) => isPattern(at.text() ?? '', kind));
    const findings = patterns.flatMap((at) => {
        const problem = problemOf(at.text() ?? '');
        return problem ? [(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Q)({ at: at.place, ...problem })] : [];
    });
    const excess = tooMany('the list', patterns.length);
    return excess ? [(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Q)({ at: list.place, ...excess }), ...findings] : findings;
}
function checkPatterns(name, texts, kind) {
    const patterns = texts.filter((text) => isPattern(text, kind));
    const excess = tooMany((0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name), patterns.length);
    if (excess)
        throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .G(excess.message, excess.help);
    for (const pattern of patterns) {
        const problem = problemOf(pattern);
        if (problem)
            throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .G(`${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}: ${problem.message}`, problem.help);
    }
}
function isPattern(text, kind) {
    if (text.trim() === '')
        return false;
    return kind === 'patterns' || (!text.startsWith('!') && (0,_pattern_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(text));
}
function problemOf(text) {
    const pattern = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .takesAway */ .P)(text) ? text.slice(1) : text;
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .takesAway */ .P)(pattern))
        return words.takesOutTwice(text);
    const read = (0,_pattern_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlob */ .pV)(pattern);
    return read.kind === 'wrong'
        ? words.badPattern(text, read.problem.message, read.problem.help)
        : undefined;
}
function tooMany(list, count) {
    return count <= _pattern_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GLOBS */ .zt ? undefined : words.tooManyPatterns(list, count, _pattern_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GLOBS */ .zt);
}


/***/ }),

/***/ 58502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ toolText),
/* harmony export */   Vy: () => (/* binding */ parseToolItem),
/* harmony export */   or: () => (/* binding */ LIST_FILE),
/* harmony export */   ry: () => (/* binding */ splitList),
/* harmony export */   tE: () => (/* binding */ traceItem)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2118);
/* harmony import */ var _settings_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(66478);


function splitList(text) {
    return text
        .split('\n')
        .flatMap(splitLine)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
function splitLine(line) {
    const entries = [];
    let depth = 0;
    let start = 0;
    for (let at = 0; at < line.length; at += 1) {
        const char = line.charAt(at);
        if ('{[('.includes(char))
            depth += 1;
        else if ('}])'.includes(char))
            depth -= 1;
        else if (char === ',' && depth === 0) {
            entries.push(line.slice(start, at));
            start = at + 1;
        }
        if (depth < 0)
            break;
    }
    return depth === 0 ? [...entries, line.slice(start)] : line.split(',');
}
const LIST_FILE = /\.(?:jsonc?|jsonl|ndjson|ya?ml|txt|md)$/i;
function parseToolItem(entry) {
    const [, server, text = entry] = /^([A-Za-z0-9_.-]+)=(.+)$/s.exec(entry) ?? [];
    return { ...(server !== undefined && { server }), text: toolText(text) };
}
function toolText(text) {
    return LIST_FILE.test(text) ? ((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(text) ?? text) : text;
}
function traceItem(entry, name = 'traces') {
    if (entry === '-')
        return { text: entry };
    const text = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(entry);
    if (text !== undefined)
        return { text };
    throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .G(`${JSON.stringify(name)} is ${JSON.stringify(entry)}, which leads out of the repository`, 'copy the traces into the checked-out folder first');
}


/***/ }),

/***/ 91057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ INPUT_NAMES),
  dw: () => (/* binding */ REPORTED_NAMES),
  AS: () => (/* binding */ SECRET_NAMES),
  GS: () => (/* binding */ SETTING_KEYS),
  OI: () => (/* binding */ SETTING_NAMES),
  HA: () => (/* binding */ defaultOf),
  iP: () => (/* binding */ flagOf),
  Zo: () => (/* binding */ flagsOf),
  XD: () => (/* binding */ optionOf),
  iT: () => (/* binding */ settingKey)
});

// UNUSED EXPORTS: ALL_OPTIONS, dependsOnRun, isOnlyFlag

// EXTERNAL MODULE: ./build/src/settings/options/list-types.js
var list_types = __nccwpck_require__(54699);
;// CONCATENATED MODULE: ./build/src/settings/options/option.js
const COMMAND_NAMES = [
    'check',
    'validate',
    'evaluate',
    'test',
    'diff',
    'tools',
    'explain',
    'effective',
    'decisions',
    'init',
];

// EXTERNAL MODULE: ./build/src/settings/options/value-types.js
var value_types = __nccwpck_require__(37758);
;// CONCATENATED MODULE: ./build/src/settings/options/table.js



const WITH_CONFIGURATION = COMMAND_NAMES.filter((name) => !['init', 'tools'].includes(name));
const OF_AN_AGENT = ['evaluate', 'test', 'diff', 'explain', 'effective'];
const OF_DECISIONS = ['decisions'];
const OPTIONS = {
    id: {
        type: (0,value_types/* text */.Qq)('name'),
        help: 'Name of this gate in comments and check runs, for a repository with several gates.',
        details: 'Set a different name for each leg of a matrix, and for a second step in one job.',
        default: { depends: 'the workflow file and the job' },
        input: true,
        key: 'top',
        reported: true,
        weaker: 'unreported',
    },
    cards: {
        type: list_types/* patterns */.qp,
        help: 'Patterns of the files that contain cards, policies and access lists.',
        details: 'Paths start at the root of the repository, or at the current folder on the command line. The patterns replace the default patterns, and every matching file must be a card, a policy or an access list.',
        input: true,
        key: 'everywhere',
        flags: ['check'],
        weaker: 'own words',
    },
    exclude: {
        type: list_types/* exclusions */.Gu,
        help: 'Patterns of paths to exclude from the search for agents.',
        details: 'Paths start at the root of the repository, or at the current folder on the command line. A file that the configuration lists is still checked; the report mentions it.',
        input: true,
        key: 'everywhere',
        flags: ['check'],
        weaker: 'own words',
    },
    discover: {
        type: value_types/* boolean */.zM,
        help: 'Whether to check agents that the configuration does not list.',
        details: 'With "false", every unlisted card, policy or access list is an error.',
        default: true,
        input: true,
        key: 'everywhere',
        weaker: 'off',
    },
    'permission-files': {
        type: value_types/* boolean */.zM,
        help: 'Whether to check the permission files of agent hosts, such as ".claude/settings.json".',
        details: 'Only the configuration of the base can switch this off.',
        default: true,
        input: true,
        key: 'everywhere',
        weaker: 'off',
    },
    tools: {
        type: list_types/* toolItems */.X$,
        help: 'Tool lists: files, folders, file patterns, or tool names.',
        details: 'With "github=tools.json", the tools in that file belong to the server "github". Without this option, each agent uses its tool list in the configuration, or the one in its folder.',
        input: true,
        key: 'everywhere',
        flags: ['check', 'evaluate', 'test', 'diff', 'explain'],
        weaker: 'own words',
    },
    traces: {
        type: list_types/* traceItems */.Uy,
        help: 'Trace files, as paths or patterns.',
        details: 'Paths start at the root of the repository, or at the current folder on the command line. Every call in the traces is checked. If several agents share a file, each record belongs to the agent that it names. Without this option, each agent uses its traces in the configuration, or those in the folder "traces" next to its card.',
        input: true,
        key: 'everywhere',
        flags: ['check', 'test', 'tools', 'decisions'],
        weaker: 'own words',
    },
    scope: {
        type: (0,value_types/* explainedChoice */.SL)({
            auto: 'decides by the event',
            changed: 'checks the agents that the change touches',
            all: 'checks every agent',
        }),
        help: 'Which agents to check.',
        default: 'auto',
        input: true,
        key: 'everywhere',
        reported: true,
        weaker: 'own words',
    },
    'fail-on': {
        type: (0,value_types/* explainedChoice */.SL)({
            fail: 'fails on problems',
            warn: 'fails on warnings too',
            never: 'reports without blocking',
        }),
        help: 'The mildest verdict that fails the check.',
        default: 'fail',
        input: true,
        key: 'everywhere',
        flags: ['check'],
        reported: true,
        weaker: { fromWeakest: ['never', 'fail', 'warn'] },
    },
    'on-error': {
        type: (0,value_types/* explainedChoice */.SL)({
            fail: 'fails the check',
            warn: 'lets the other findings decide and adds a note to every report',
        }),
        help: 'The effect on the check if something, such as a broken file, could not be checked.',
        default: 'fail',
        input: true,
        key: 'everywhere',
        reported: true,
        weaker: { fromWeakest: ['warn', 'fail'] },
    },
    'on-no-cards': {
        type: (0,value_types/* choice */.Yq)('pass', 'warn', 'fail'),
        help: 'The verdict if no card, policy or access list is found.',
        details: 'This verdict applies if every agent is checked, or if the patterns under cards match no file.',
        default: 'warn',
        input: true,
        key: 'everywhere',
        flags: ['check'],
        reported: true,
        weaker: { fromWeakest: ['pass', 'warn', 'fail'] },
    },
    'on-no-tools': {
        type: (0,value_types/* choice */.Yq)('pass', 'warn', 'fail'),
        help: 'The verdict for an agent that has neither a tool list nor traces.',
        details: 'This verdict applies to agents with a policy or a unified card, because none of their tools can be checked.',
        default: 'warn',
        input: true,
        key: 'everywhere',
        flags: ['check'],
        reported: true,
        weaker: { fromWeakest: ['pass', 'warn', 'fail'] },
    },
    'min-coverage': {
        type: (0,value_types/* percent */.KN)(90),
        help: 'The minimum coverage: the percentage of bounded actions that must be mapped.',
        details: 'Without this option, there is no minimum. Unknown coverage does not meet any minimum.',
        input: true,
        key: 'everywhere',
        flags: ['check', 'evaluate', 'test'],
        reported: true,
        weaker: 'lower',
    },
    'max-coverage-drop': {
        type: (0,value_types/* percent */.KN)(5),
        help: 'The largest allowed drop in the coverage of an agent in one change, in percentage points.',
        details: 'Without this option, any drop is allowed. Coverage that becomes unknown counts as 0.',
        input: true,
        key: 'everywhere',
        flags: ['check'],
        weaker: 'higher',
    },
    'only-new': {
        type: value_types/* boolean */.zM,
        help: 'Whether the verdict depends only on findings that the base does not have.',
        details: 'Older findings are still listed. A file or source that could not be checked always counts.',
        default: false,
        input: true,
        key: 'everywhere',
        flags: ['check'],
        reported: true,
        weaker: 'on',
    },
    widening: {
        type: (0,value_types/* choice */.Yq)('allow', 'warn', 'fail'),
        help: 'The effect on the verdict of a change that grants an agent new permissions.',
        default: 'warn',
        input: true,
        key: 'everywhere',
        flags: ['check'],
        weaker: { fromWeakest: ['allow', 'warn', 'fail'] },
    },
    'widening-label': {
        type: (0,value_types/* text */.Qq)('label'),
        help: 'The pull request label that approves new permissions.',
        details: 'Anyone who can set labels can approve. The report shows that the label was set. Without this option, no label approves new permissions.',
        input: true,
        key: 'everywhere',
        weaker: 'named',
    },
    'baseline-file': {
        type: value_types/* repositoryFile */.DQ,
        help: 'Path of the baseline file, which lists findings that existed before the gate was adopted.',
        details: 'The path starts at the root of the repository. The listed findings are shown but do not affect the verdict. On pull requests and in merge queues, the file of the base commit applies.',
        input: true,
        key: 'everywhere',
        flags: ['check'],
        weaker: 'named',
    },
    grace: {
        type: (0,value_types/* choice */.Yq)('on', 'off'),
        help: 'Whether to tolerate new unmapped tools during the grace period of the policy.',
        default: 'on',
        key: 'everywhere',
        weaker: 'on',
    },
    environment: {
        type: (0,value_types/* text */.Qq)('name'),
        help: 'Name of the environment to use from the configuration, such as "production".',
        details: 'The settings and policy defaults of the environment override all others.',
        input: true,
        key: 'top',
        flags: ['check', ...OF_AN_AGENT],
        reported: true,
        weaker: 'own words',
    },
    comment: {
        type: (0,value_types/* explainedChoice */.SL)({
            auto: 'comments if a governed file changed',
            always: 'on every run',
            'on-failure': 'if the check fails',
            never: 'leaves comments alone',
        }),
        help: 'When to comment on a pull request.',
        details: 'Except with "never", an earlier comment is always updated.',
        default: 'auto',
        input: true,
        key: 'everywhere',
        weaker: 'unreported',
    },
    annotations: {
        type: (0,value_types/* explainedChoice */.SL)({
            auto: 'uses a check run if the token may create one, otherwise workflow commands',
            checks: 'uses a check run',
            commands: 'uses workflow commands',
            none: 'uses neither',
        }),
        help: 'How to show findings next to the lines that they are about.',
        default: 'auto',
        input: true,
        key: 'everywhere',
        weaker: 'unreported',
    },
    'check-name': {
        type: (0,value_types/* text */.Qq)('name'),
        help: 'Name of the check run that shows the report.',
        details: 'The name must differ from the name of the job, because the job is the required check.',
        default: { depends: '"Card Gate report" with the id' },
        input: true,
        key: 'everywhere',
        weaker: 'unreported',
    },
    summary: {
        type: value_types/* boolean */.zM,
        help: 'Whether to write the report to the job summary.',
        default: true,
        input: true,
        key: 'everywhere',
        weaker: 'unreported',
    },
    'report-file': {
        type: (0,value_types/* text */.Qq)('file'),
        help: 'Path of the file for the JSON report.',
        details: 'The path starts at the root of the repository. Without this option, no file is written.',
        input: true,
        key: 'everywhere',
        weaker: 'unreported',
    },
    'decisions-file': {
        type: (0,value_types/* text */.Qq)('file'),
        help: 'Path of the file for the decision log of access lists.',
        details: 'The path starts at the root of the repository. The log contains every decision of access lists about calls in traces.',
        input: true,
        key: 'everywhere',
        flags: ['check', 'test'],
        weaker: 'unreported',
    },
    'attestation-file': {
        type: (0,value_types/* text */.Qq)('file'),
        help: 'Path of the file for an in-toto statement about the result.',
        details: 'A later step can sign the statement with actions/attest. The option works only in a run that checks a commit.',
        input: true,
        key: 'everywhere',
        weaker: 'unreported',
    },
    'tracking-issue': {
        type: value_types/* boolean */.zM,
        help: 'Whether to keep one open issue that lists the problems.',
        details: 'Runs that check every agent update the issue. They close it after a complete pass, and reopen it if there are problems. The option needs the permission "issues: write".',
        default: false,
        input: true,
        key: 'everywhere',
        weaker: 'off',
    },
    'agent-id': {
        type: (0,value_types/* text */.Qq)('id'),
        help: 'The id of the agent in the traces API, for a repository with one agent.',
        details: 'Card Gate then fetches the traces of the agent with api-key. For several agents, set the ids under "agents".',
        input: true,
        key: 'everywhere',
        flags: ['test'],
        weaker: 'unreported',
    },
    'api-url': {
        type: value_types/* address */.hl,
        help: 'Address of the traces API.',
        default: 'https://api.mnemom.ai',
        input: true,
        key: 'everywhere',
        flags: ['test'],
        weaker: 'unreported',
    },
    'api-timeout': {
        type: value_types/* whole */.WQ,
        help: 'The total time limit in seconds for all requests to the traces API.',
        default: 120,
        input: true,
        key: 'everywhere',
        weaker: 'unreported',
    },
    'trace-window': {
        type: value_types/* duration */.p0,
        help: 'How far back to fetch traces from the API, at most 30d.',
        details: 'Trace files are always read as a whole.',
        default: 7 * 24 * 3600,
        input: true,
        key: 'everywhere',
        weaker: 'unreported',
    },
    'trace-limit': {
        type: value_types/* whole */.WQ,
        help: 'The maximum number of traces to check for each agent, newest first.',
        details: 'Without this option, all traces in files and at most 1000 from the API are checked.',
        input: true,
        key: 'everywhere',
        weaker: 'unreported',
    },
    'inspect-arguments': {
        type: value_types/* boolean */.zM,
        help: 'Whether access lists can match the arguments of calls in traces.',
        details: 'Arguments are neither kept nor printed. Without this option, entries about arguments or SQL are not evaluated for calls in traces.',
        default: false,
        input: true,
        key: 'everywhere',
        flags: ['check', 'test', 'decisions'],
        weaker: 'off',
        reported: true,
    },
    'base-ref': {
        type: (0,value_types/* text */.Qq)('ref'),
        help: 'The branch or full commit id to compare with, on any event.',
        details: 'Write a tag as refs/tags/…, so that no tag can replace a branch. On workflow_run, issue_comment and repository_dispatch, base-ref and head-ref are required.',
        input: true,
    },
    'head-ref': {
        type: (0,value_types/* text */.Qq)('ref'),
        help: 'The branch or full commit id to check.',
        details: 'Its files are read as data and never checked out. Without this option, the checked-out files are checked.',
        input: true,
    },
    'working-directory': {
        type: (0,value_types/* text */.Qq)('folder'),
        help: 'Folder of the repository in the workspace, if actions/checkout has a "path".',
        details: 'Without this option, the workspace itself is checked.',
        input: true,
    },
    config: {
        type: (0,value_types/* text */.Qq)('file'),
        help: 'Path of the configuration file, from the root of the repository.',
        details: 'Without this option, .github/card-gate.yml is read if it exists. A file that is named here must exist. On pull requests and in merge queues, the file of the base commit applies.',
        input: true,
        flags: WITH_CONFIGURATION,
        setting: false,
        reported: true,
    },
    'github-token': {
        type: value_types/* secret */.rJ,
        help: "Token for GitHub's API.",
        details: 'The default is the token of the job. The permission "contents: read" is enough; "pull-requests: write" allows comments, and "checks: write" allows a check run with annotations.',
        input: true,
        actionDefault: '${{ github.token }}',
        setting: false,
    },
    'api-key': {
        type: value_types/* secret */.rJ,
        help: 'The key for the traces API; store it as a secret.',
        details: 'The key begins with "mnm_", or is a token. Without it, traces cannot be fetched: pull requests get a warning, and other events fail.',
        input: true,
        setting: false,
    },
    'floor-token': {
        type: value_types/* secret */.rJ,
        help: 'A token that can read floors in private repositories; store it as a secret.',
        details: 'Without this token, such floors cannot be read, which is an error. A pull request from a fork gets no secrets: push its branch to this repository, or keep a copy of the floor in this repository.',
        input: true,
        setting: false,
    },
    $schema: {
        type: value_types/* structure */.QK,
        help: 'The address of this schema, for editors.',
        key: 'top',
        setting: false,
    },
    agents: {
        type: value_types/* structure */.QK,
        help: 'Agents whose files or names do not follow the convention.',
        details: 'Every other folder that contains a card, a policy or an access list is an agent too, unless discover is false.',
        key: 'top',
        setting: false,
    },
    platform: {
        type: value_types/* structure */.QK,
        help: 'The floor of the platform: a policy, a card template, an access list or several of these.',
        details: 'Agents can strengthen a floor but never weaken it. Each file is a path from the root of the repository, or owner/repo/path@ref.',
        key: 'top',
        setting: false,
    },
    org: {
        type: value_types/* structure */.QK,
        help: 'The floor of the organisation: a policy, a card template, an access list or several of these.',
        details: 'Agents can strengthen a floor but never weaken it. Each file is a path from the root of the repository, or owner/repo/path@ref.',
        key: 'top',
        setting: false,
    },
    teams: {
        type: value_types/* structure */.QK,
        help: 'Floors by team; each entry under agents lists the teams of its agent.',
        key: 'top',
        setting: false,
    },
    exemptions: {
        type: value_types/* structure */.QK,
        help: 'Exemptions that free single agents from rules of their floors.',
        details: 'An exemption that is malformed, expired or without effect is reported and not honoured.',
        key: 'top',
        setting: false,
    },
    ignore: {
        type: value_types/* structure */.QK,
        help: 'Findings to ignore, each with a reason.',
        details: 'Violations and files that do not load cannot be ignored.',
        key: 'top',
        setting: false,
    },
    environments: {
        type: value_types/* structure */.QK,
        help: 'Settings and policy defaults by environment, such as development, staging and production.',
        details: 'The option environment selects one of them.',
        key: 'top',
        setting: false,
    },
    severity: {
        type: value_types/* structure */.QK,
        help: 'Severities by rule id: error, warning, note or off.',
        details: 'The severities of violations and of files that do not load cannot be changed.',
        key: 'top',
        setting: false,
    },
    aliases: {
        type: value_types/* structure */.QK,
        help: 'Additional names for tools, by tool name.',
        details: 'Patterns can then match a tool by its alias too. Its own name still counts.',
        key: 'top',
        setting: false,
    },
    'standard-values': {
        type: value_types/* structure */.QK,
        help: 'Values that need no definition on a card, in addition to the eight standard values.',
        key: 'top',
        setting: false,
    },
    '--base': {
        type: (0,value_types/* text */.Qq)('commit'),
        help: 'Compare the working tree with this commit, and check only the agents that differ.',
        flags: ['check'],
    },
    '--card': {
        type: (0,value_types/* text */.Qq)('file'),
        help: 'The card of the agent, if the first argument is its policy.',
        flags: OF_AN_AGENT,
    },
    '--policy': {
        type: (0,value_types/* text */.Qq)('file'),
        help: 'The policy of the agent, if the first argument is its card.',
        flags: OF_AN_AGENT,
    },
    '--access': {
        type: (0,list_types/* texts */.Te)('file'),
        help: 'Access lists of the agent, if the first argument is its card or its policy.',
        flags: OF_AN_AGENT,
    },
    '--actor': {
        type: (0,value_types/* text */.Qq)('actor'),
        help: 'The actor of the request to explain; the default is the agent.',
        flags: ['explain'],
    },
    '--action': {
        type: (0,value_types/* text */.Qq)('action'),
        help: 'The action of the request to explain, such as call or execute.',
        flags: ['explain'],
    },
    '--resource': {
        type: (0,value_types/* text */.Qq)('resource'),
        help: 'The resource of the request to explain, such as a tool.',
        flags: ['explain'],
    },
    '--argument': {
        type: (0,value_types/* text */.Qq)('text'),
        help: 'The argument of the request to explain.',
        flags: ['explain'],
    },
    '--channel': {
        type: (0,value_types/* text */.Qq)('channel'),
        help: 'The channel of the request to explain.',
        flags: ['explain'],
    },
    '--sql': {
        type: (0,value_types/* text */.Qq)('statement'),
        help: 'The SQL statement of the request to explain.',
        flags: ['explain'],
    },
    '--default': {
        type: (0,value_types/* choice */.Yq)('allow', 'deny'),
        help: 'Assume this default instead of the one in the access list.',
        flags: ['explain'],
    },
    '--org': {
        type: (0,list_types/* texts */.Te)('file'),
        help: 'Policies, card templates and access lists to use as the floors of every agent, instead of its usual floors.',
        flags: ['check', ...OF_AN_AGENT],
    },
    '--agent': {
        type: (0,value_types/* text */.Qq)('name'),
        help: 'The name of the agent in the output and in exemptions.',
        flags: OF_AN_AGENT,
    },
    '--context': {
        type: (0,value_types/* choice */.Yq)('gateway', 'runtime', 'audit', 'cicd'),
        help: 'The context to state in the JSON output; the default is "cicd".',
        flags: ['evaluate'],
    },
    '--api': {
        type: value_types/* boolean */.zM,
        help: 'Fetch traces from the API with the key in the environment variable MNEMOM_API_KEY.',
        flags: ['check'],
    },
    '--since': {
        type: value_types/* duration */.p0,
        help: 'Check only traces that are at most this old.',
        flags: ['test'],
    },
    '--limit': {
        type: value_types/* whole */.WQ,
        help: 'Check at most this many traces, newest first.',
        flags: ['test'],
    },
    '--strict': {
        type: value_types/* boolean */.zM,
        help: 'Fail on warnings too.',
        flags: ['evaluate', 'test'],
    },
    '--write-baseline': {
        type: (0,value_types/* text */.Qq)('file'),
        help: 'Write the findings to this file, to be used as the baseline file.',
        flags: ['check'],
    },
    '--baseline-expires': {
        type: (0,value_types/* text */.Qq)('date'),
        help: 'The date on which the new baseline file expires.',
        flags: ['check'],
    },
    '--if-governed': {
        type: value_types/* boolean */.zM,
        help: 'Skip files that are not a card, a policy or an access list.',
        flags: ['validate'],
    },
    '--output': {
        type: (0,value_types/* text */.Qq)('file'),
        help: 'The file to write; the default is policy.yaml next to the card.',
        flags: ['init'],
    },
    'init --access': {
        type: value_types/* boolean */.zM,
        help: 'Write an access list to access.yaml instead of a policy.',
        flags: ['init'],
    },
    '--format': {
        type: (0,value_types/* choice */.Yq)('text', 'json', 'markdown'),
        help: 'The output format; the default is text.',
        flags: COMMAND_NAMES.filter((name) => name !== 'init' && name !== 'decisions'),
    },
    'decisions --log': {
        type: (0,value_types/* text */.Qq)('file'),
        help: 'The decision log: a file, or "-" for standard input.',
        flags: OF_DECISIONS,
    },
    'decisions --effect': {
        type: (0,value_types/* choice */.Yq)('allow', 'deny', 'audit'),
        help: 'List only decisions with this effect.',
        flags: OF_DECISIONS,
    },
    'decisions --violations': {
        type: value_types/* boolean */.zM,
        help: 'List only denials, from the last 7 days unless another time is set.',
        flags: OF_DECISIONS,
    },
    'decisions --actor': {
        type: (0,value_types/* text */.Qq)('pattern'),
        help: 'List only decisions about actors that match this pattern.',
        flags: OF_DECISIONS,
    },
    'decisions --resource': {
        type: (0,value_types/* text */.Qq)('pattern'),
        help: 'List only decisions about resources that match this pattern.',
        flags: OF_DECISIONS,
    },
    'decisions --search': {
        type: (0,value_types/* text */.Qq)('text'),
        help: 'List only decisions with this text in a column, in upper or lower case.',
        flags: OF_DECISIONS,
    },
    'decisions --last': {
        type: value_types/* timeSpan */.wL,
        help: 'List only decisions within this time before the newest decision, such as 24h or 2w.',
        flags: OF_DECISIONS,
    },
    'decisions --since': {
        type: value_types/* pointInTime */.XS,
        help: 'List only decisions at or after this time.',
        flags: OF_DECISIONS,
    },
    'decisions --until': {
        type: value_types/* pointInTime */.XS,
        help: 'List only decisions before this time.',
        flags: OF_DECISIONS,
    },
    'decisions --format': {
        type: (0,value_types/* choice */.Yq)('table', 'json', 'ndjson', 'csv', 'sql'),
        help: 'The output format; the default is table.',
        flags: OF_DECISIONS,
    },
    'decisions --final-hash': {
        type: (0,value_types/* text */.Qq)('hash'),
        help: 'The final hash that the log must have, for "decisions verify".',
        flags: OF_DECISIONS,
    },
    '--now': {
        type: (0,value_types/* text */.Qq)('time'),
        help: 'Set the clock to this time, such as 2026-11-21T12:00:00Z.',
        flags: WITH_CONFIGURATION,
        reported: true,
    },
    '--help': {
        type: value_types/* boolean */.zM,
        help: 'Show the arguments and options of the command.',
        flags: COMMAND_NAMES,
    },
};

;// CONCATENATED MODULE: ./build/src/settings/options/derived.js

const ALL_OPTIONS = Object.entries(OPTIONS);
function optionOf(name) {
    return OPTIONS[name];
}
function namesWhere(matches) {
    return ALL_OPTIONS.filter(([name, option]) => matches(option, name)).map(([name]) => name);
}
const INPUT_NAMES = namesWhere(({ input }) => input === true);
const SECRET_NAMES = namesWhere(({ type }) => 'isSecret' in type);
const SETTING_NAMES = namesWhere(({ setting, input, key }) => setting !== false && (input === true || key !== undefined));
const SETTING_KEYS = SETTING_NAMES.filter((name) => optionOf(name).key !== undefined);
const REPORTED_NAMES = namesWhere(({ reported }, name) => reported === true && !isOnlyFlag(name));
function flagOf(name) {
    return name.replace(/^(?:[a-z]+ )?--/, '');
}
function isOnlyFlag(name) {
    return flagOf(name) !== name;
}
function flagsOf(command) {
    return new Map(ALL_OPTIONS.filter(([, { flags }]) => flags?.includes(command)).map(([name, option]) => [flagOf(name), option]));
}
function settingKey(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
function defaultOf(name) {
    const { default: preset } = optionOf(name);
    return dependsOnRun(preset) ? undefined : preset;
}
function dependsOnRun(preset) {
    return typeof preset === 'object' && preset !== null && 'depends' in preset;
}


/***/ }),

/***/ 54699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ exclusions),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Uy: () => (/* binding */ traceItems),
/* harmony export */   X$: () => (/* binding */ toolItems),
/* harmony export */   qp: () => (/* binding */ patterns)
/* harmony export */ });
/* harmony import */ var _rules_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51644);
/* harmony import */ var _file_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83912);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58502);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2118);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(18024);
/* harmony import */ var _settings_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(66478);
/* harmony import */ var _value_types_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(37758);







function texts(placeholder) {
    return {
        flag: 'list',
        placeholder,
        schema: { type: 'array', minItems: 1, items: _value_types_js__WEBPACK_IMPORTED_MODULE_5__/* .TEXT_SCHEMA */ .YV },
        allowed: () => 'One entry per line.',
        read: (_, written) => someOf((0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .splitList */ .ry)(written)),
        at: (key) => (key.exists ? key.texts().map(({ value }) => value) : undefined),
        show: (value) => value.join('\n'),
    };
}
const patterns = {
    ...texts('pattern'),
    read: (name, written) => {
        const found = checked(name, (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .splitList */ .ry)(written), 'patterns', (entry) => entry);
        if (!found?.every(_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .takesAway */ .P))
            return found;
        const all = found.map((pattern) => JSON.stringify(pattern)).join(', ');
        throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .G(`${JSON.stringify(name)} is ${all}; expected at least one pattern without "!"`, 'add a pattern without "!"; a pattern with "!" only excludes files that the other patterns match');
    },
    readFlag: (_, written) => someOf((0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .splitList */ .ry)(written)),
    findings: (list) => {
        const found = (0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .patternFindings */ .Z)(list, list.items(), 'patterns');
        if (found.length > 0)
            return found;
        const written = list.texts();
        if (written.length === 0 || written.some(({ value }) => !(0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .takesAway */ .P)(value)))
            return [];
        return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Q)({ at: list.place, ..._rules_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .configuration */ .H.words.onlyTakenOut() })];
    },
};
const exclusions = {
    ...texts('pattern'),
    read: (name, written) => {
        const found = someOf((0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .splitList */ .ry)(written));
        const negated = found?.find(_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .takesAway */ .P);
        if (negated === undefined)
            return found;
        throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .G(`${JSON.stringify(name)} is ${JSON.stringify(negated)}; expected a pattern without "!"`, 'remove the "!" to exclude these paths; to keep an agent there, list it under "agents" instead');
    },
    findings: (list) => {
        const found = (0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .patternFindings */ .Z)(list, list.items(), 'patterns');
        if (found.length > 0)
            return found;
        return list.texts().flatMap(({ value, place }) => {
            if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .takesAway */ .P)(value))
                return [];
            return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Q)({ at: place, ..._rules_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .configuration */ .H.words.excludedTwice(value) })];
        });
    },
};
const toolItems = {
    flag: 'list',
    placeholder: 'list',
    schema: itemsSchema({
        file: 'Path or pattern of the tool list.',
        server: 'Server that provides the tools in the list.',
        format: 'Format of the list; by default, Card Gate detects it from the content.',
    }),
    allowed: () => 'One entry per line.',
    read: (name, written) => checked(name, (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .splitList */ .ry)(written).map(_items_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToolItem */ .Vy), 'mixed', textOf),
    readFlag: (_, written) => someOf((0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .splitList */ .ry)(written).map(_items_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToolItem */ .Vy)),
    at: (list) => (list.exists ? list.items().map(toTool) : undefined),
    findings: (list) => (0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .patternFindings */ .Z)(list, list.items().map(fileOf), 'mixed'),
    show: (items) => items.map(({ server, text }) => (server === undefined ? text : `${server}=${text}`)).join('\n'),
};
const traceItems = {
    flag: 'list',
    placeholder: 'files',
    schema: itemsSchema({
        file: 'Path or pattern of the traces.',
        format: 'Format of the traces; by default, Card Gate detects it from the content.',
    }),
    allowed: () => 'One entry per line.',
    read: (name, written) => {
        const items = (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .splitList */ .ry)(written).map((entry) => (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .traceItem */ .tE)(entry, name));
        return checked(name, items, 'mixed', textOf);
    },
    readFlag: (name, written) => someOf((0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .splitList */ .ry)(written).map((entry) => (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .traceItem */ .tE)(entry, name))),
    at: (list) => (list.exists ? list.items().map(toTrace) : undefined),
    findings: (list) => {
        const files = list.items().map(fileOf);
        return [
            ...(0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .patternFindings */ .Z)(list, files, 'mixed'),
            ...files.flatMap((file) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .outside */ .q)(file, true)),
        ];
    },
    show: (items) => items.map(({ text }) => text).join('\n'),
};
function someOf(items) {
    return items.length > 0 ? items : undefined;
}
function checked(name, items, kind, textOf) {
    (0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPatterns */ .u)(name, items.map(textOf), kind);
    return someOf(items);
}
function textOf({ text }) {
    return text;
}
function fileOf(item) {
    return item.isMap ? item.get('file') : item;
}
function toTool(item) {
    const text = item.text();
    if (text !== undefined)
        return (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToolItem */ .Vy)(text);
    const [server, format] = [item.get('server').text(), item.get('format').text()];
    return {
        text: (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .toolText */ .C_)(item.get('file').text() ?? ''),
        ...(server !== undefined && { server }),
        ...(format !== undefined && { format }),
    };
}
function toTrace(item) {
    const format = item.get('format').text();
    return {
        ...(0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .traceItem */ .tE)(fileOf(item).text() ?? ''),
        ...(format !== undefined && { format }),
    };
}
function itemsSchema(keys) {
    const properties = Object.entries(keys).map(([key, description]) => [key, { ..._value_types_js__WEBPACK_IMPORTED_MODULE_5__/* .TEXT_SCHEMA */ .YV, description }]);
    return {
        type: 'array',
        minItems: 1,
        items: {
            type: ['string', 'object'],
            pattern: '\\S',
            additionalProperties: false,
            required: ['file'],
            properties: Object.fromEntries(properties),
        },
    };
}


/***/ }),

/***/ 37758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ repositoryFile),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   QK: () => (/* binding */ structure),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SL: () => (/* binding */ explainedChoice),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   XS: () => (/* binding */ pointInTime),
/* harmony export */   YV: () => (/* binding */ TEXT_SCHEMA),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   wL: () => (/* binding */ timeSpan),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _finding_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(93106);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2118);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18024);
/* harmony import */ var _settings_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(66478);




const TEXT_SCHEMA = { type: 'string', pattern: '\\S' };
function text(placeholder) {
    return {
        flag: 'text',
        placeholder,
        schema: TEXT_SCHEMA,
        allowed: (preset) => (preset === undefined ? '' : `The default is ${preset}.`),
        read: (_, written) => written,
        at: (key) => key.text(),
        show: (value) => value,
    };
}
const secret = {
    ...text('secret'),
    isSecret: true,
};
function choice(...values) {
    return {
        values,
        flag: 'text',
        placeholder: values.join('|'),
        schema: { enum: values },
        allowed: (preset) => `${alternatives(values, preset)}.`,
        read: (name, written) => oneOf(name, written, values),
        at: (key) => values.find((value) => value === key.text()),
        show: (value) => value,
    };
}
function explainedChoice(effects) {
    const values = Object.keys(effects);
    return {
        ...choice(...values),
        allowed: (preset) => {
            const clauses = values.map((value) => `${shown(value, preset)} ${effects[value]}`);
            return `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}.`;
        },
    };
}
function alternatives(values, preset) {
    const all = values.map((value) => shown(value, preset));
    return `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}
function shown(value, preset) {
    return `${JSON.stringify(value)}${value === preset ? ' (the default)' : ''}`;
}
const boolean = {
    flag: 'switch',
    placeholder: '',
    schema: { type: 'boolean' },
    allowed: (preset) => `${alternatives(['true', 'false'], preset?.toString())}.`,
    read: (name, written) => {
        if (written === 'true' || written === 'false')
            return written === 'true';
        throw notAllowed(name, written, '"true" or "false"', `write one of these values, ${OR_DEFAULT}`);
    },
    at: (key) => key.boolean(),
    show: String,
};
function percent(example) {
    return {
        flag: 'text',
        placeholder: 'n',
        schema: { type: 'number', minimum: 0, maximum: 100 },
        allowed: () => 'A number from 0 to 100.',
        read: (name, written) => {
            const digits = /^(\d+(?:\.\d+)?)\s*%?$/.exec(written)?.[1];
            const number = Number(digits);
            if (digits !== undefined && number <= 100)
                return number;
            const help = `write a number such as ${example}, ${OR_DEFAULT}`;
            throw notAllowed(name, written, 'a number from 0 to 100', help);
        },
        at: (key) => key.number(),
        show: String,
    };
}
const whole = {
    flag: 'text',
    placeholder: 'n',
    schema: { type: 'integer', minimum: 1, maximum: 999_999_999 },
    allowed: (preset) => `A whole number of 1 or more${preset === undefined ? '' : `; the default is ${preset}`}.`,
    read: (name, written) => {
        const number = /^\d{1,9}$/.test(written) ? Number(written) : 0;
        if (number > 0)
            return number;
        const help = `write a number such as 100, ${OR_DEFAULT}`;
        throw notAllowed(name, written, 'a whole number of 1 or more', help);
    },
    at: (key) => key.number(),
    show: String,
};
const UNIT_SECONDS = new Map([
    ['d', 86_400],
    ['h', 3600],
    ['m', 60],
    ['s', 1],
    ['', 1],
]);
const duration = {
    flag: 'text',
    placeholder: '7d',
    schema: { type: 'string', pattern: '^0*[1-9][0-9]{0,8}\\s*[smhd]?$' },
    allowed: (preset) => `A number and a unit, such as "24h" or "7d"${preset === undefined ? '' : `; the default is "${duration.show(preset)}"`}.`,
    read: (name, written) => {
        const [, count = '0', unit = ''] = /^(\d{1,9})\s*([smhd]?)$/.exec(written) ?? [];
        const seconds = Number(count) * (UNIT_SECONDS.get(unit) ?? 0);
        if (seconds > 0)
            return seconds;
        const expected = 'a duration such as "7d", "24h" or "90m"';
        throw notAllowed(name, written, expected, `write a number and a unit, ${OR_DEFAULT}`);
    },
    at: (key) => {
        const written = key.text();
        return written === undefined ? undefined : duration.read('', written);
    },
    show: (value) => {
        const [unit, seconds] = [...UNIT_SECONDS].find(([, length]) => value % length === 0) ?? [
            's',
            1,
        ];
        return `${value / seconds}${unit}`;
    },
};
const timeSpan = {
    ...duration,
    read: (name, written) => {
        const weeks = /^0*([1-9]\d{0,5})\s*w$/.exec(written)?.[1];
        return weeks === undefined ? duration.read(name, written) : Number(weeks) * 7 * 86_400;
    },
};
const pointInTime = {
    flag: 'text',
    placeholder: 'time',
    allowed: () => 'An RFC 3339 time or date.',
    schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(T.+)?$' },
    read: (name, written) => {
        const isTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/i.test(written);
        const time = isTime ? Date.parse(written) : Number.NaN;
        if (!Number.isNaN(time))
            return time;
        const expected = 'a time such as "2026-11-21T12:00:00Z" or a date such as "2026-11-21"';
        throw notAllowed(name, written, expected, `write a time in one of these forms, ${OR_DEFAULT}`);
    },
    at: () => undefined,
    show: (value) => new Date(value).toISOString(),
};
const address = {
    ...text('address'),
    schema: {
        type: 'string',
        pattern: '^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)',
    },
    read: (name, written) => {
        const parsed = URL.canParse(written) ? new URL(written) : undefined;
        const isLocal = parsed !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(parsed.hostname);
        if (parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isLocal))
            return written;
        const help = `write the address of the API, ${OR_DEFAULT}`;
        throw notAllowed(name, written, 'an address that begins with https://', help);
    },
};
const repositoryFile = {
    ...text('file'),
    read: (name, written) => {
        const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(written);
        if (file !== undefined)
            return file;
        throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`${JSON.stringify(name)} is ${JSON.stringify(written)}, which leads out of the repository`, 'write a path from the root of the repository');
    },
    readFlag: (_, written) => written,
    at: (key) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(key.text() ?? ''),
    findings: _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .outside */ .q,
};
const structure = {
    isStructure: true,
    flag: 'text',
    placeholder: '',
    allowed: () => '',
    read: () => undefined,
    at: () => undefined,
    show: String,
};
function oneOf(name, value, allowed) {
    const match = allowed.find((word) => word === value);
    if (match !== undefined)
        return match;
    const near = (0,_finding_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(value, allowed);
    const hint = near ? `; did you mean ${JSON.stringify(near)}?` : '';
    const expected = `one of ${allowed.map((word) => JSON.stringify(word)).join(', ')}${hint}`;
    throw notAllowed(name, value, expected, `write one of these values, ${OR_DEFAULT}`);
}
const OR_DEFAULT = 'or leave the setting out to use the default';
function notAllowed(name, value, expected, help) {
    return new _settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`${JSON.stringify(name)} is ${JSON.stringify(value)}; expected ${expected}`, help);
}


/***/ }),

/***/ 2118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ takesAway),
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
function repositoryPath(text) {
    if (text.startsWith('/'))
        return undefined;
    const parts = [];
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length > 0 ? parts.join('/') : undefined;
}
function takesAway(pattern) {
    return /^!(?!\()/.test(pattern);
}


/***/ }),

/***/ 18024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ wrong),
/* harmony export */   q: () => (/* binding */ outside)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52958);
/* harmony import */ var _rules_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51644);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2118);



function wrong(problem) {
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)(_rules_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .configuration */ .H, problem);
}
function outside(at, isTraces = false) {
    const text = at.text();
    if (text === undefined || text.trim() === '' || (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(text) !== undefined)
        return [];
    return [wrong({ at: at.place, ..._rules_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .configuration */ .H.words.outside(text, isTraces) })];
}


/***/ }),

/***/ 66478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ SettingsError)
/* harmony export */ });
class SettingsError extends Error {
    help;
    constructor(message, help) {
        super(message);
        this.name = 'SettingsError';
        this.help = help;
    }
}


/***/ }),

/***/ 60878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '1.0.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/adapters/process/system-error.js
var system_error = __nccwpck_require__(8891);
;// CONCATENATED MODULE: ./build/src/adapters/process/faults.js

const guarded = new WeakSet();
function guardProcess(process, failure) {
    if (guarded.has(process))
        return;
    guarded.add(process);
    let failed = false;
    const fail = (sentence) => {
        if (!failed)
            process.stderr.write(`error: ${sentence}\n`);
        failed = true;
    };
    process.on('exit', () => {
        if (failed)
            process.exitCode = failure;
    });
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            return;
        fail(`standard output cannot be written: ${(0,system_error/* systemProblem */.N)(error) ?? error.message}`);
    });
    process.stderr.on('error', () => { });
    const handleUncaught = (error) => {
        const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        fail((0,system_error/* systemProblem */.N)(error) ??
            `internal error: ${said.replace(/\s+/g, ' ').slice(0, 500)}; report this error with the output of this run`);
        process.exit(failure);
    };
    process.on('uncaughtException', handleUncaught);
    process.on('unhandledRejection', handleUncaught);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/src/version.js
var version = __nccwpck_require__(60878);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __nccwpck_require__(52958);
// EXTERNAL MODULE: ./build/src/model/paths.js
var paths = __nccwpck_require__(86268);
// EXTERNAL MODULE: ./build/src/model/tree.js
var tree = __nccwpck_require__(17646);
// EXTERNAL MODULE: ./build/src/adapters/git/git-tree.js
var git_tree = __nccwpck_require__(5045);
;// CONCATENATED MODULE: ./build/src/adapters/files/disk-tree.js







class DiskTree {
    label = 'the checked-out files';
    #root;
    #git;
    #reach;
    #pending;
    #head;
    #index;
    #tracked;
    constructor(root, { git, reach = 'workspace', elsewhere, pending = false } = {}) {
        this.#root = root;
        this.#git = git;
        this.#reach = reach;
        this.#pending = pending;
        this.#head = git && new git_tree/* GitTree */.x(git, 'HEAD', elsewhere);
    }
    async list() {
        const files = [];
        const walk = async (folder) => {
            const entries = await (0,promises_.readdir)(external_node_path_.join(this.#root, folder), { withFileTypes: true }).catch((error) => this.#unreadable(folder, error));
            for (const entry of entries) {
                const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (entry.isDirectory()) {
                    if (!(0,paths/* isSkippedFolder */.tj)(entry.name))
                        await walk(file);
                }
                else
                    files.push(file);
            }
        };
        await walk('');
        const skipped = await this.#skipped();
        const all = skipped.size > 0 ? [...new Set([...files, ...skipped])] : files;
        return all.sort(finding/* compareText */.n6);
    }
    async read(file, maxBytes) {
        const full = external_node_path_.resolve(this.#root, file);
        const refusal = await this.#refusal(full);
        if (refusal === 'absent')
            return this.#readSkipped(file, maxBytes);
        if (refusal === paths/* LEADS_NOWHERE */.BQ) {
            const left = (await this.#skipped()).size > 0 ? await this.#head?.read(file, maxBytes) : undefined;
            return left && left.kind !== 'absent' ? left : { kind: 'refused', reason: refusal };
        }
        if (refusal !== undefined)
            return { kind: 'refused', reason: refusal };
        try {
            const status = await (0,promises_.stat)(full);
            if (status.isDirectory())
                return { kind: 'absent' };
            if (!status.isFile())
                return { kind: 'refused', reason: 'it is not a regular file' };
            if (status.size > maxBytes)
                return { kind: 'too-large', bytes: status.size };
            return { kind: 'bytes', bytes: await (0,promises_.readFile)(full) };
        }
        catch (error) {
            return { kind: 'refused', reason: cannotBeRead(error) };
        }
    }
    async open(file) {
        const full = external_node_path_.resolve(this.#root, file);
        const refusal = await this.#refusal(full);
        if (refusal === undefined) {
            const status = await (0,promises_.stat)(full).catch(() => undefined);
            if (status?.isFile())
                return { kind: 'stream', chunks: readPieces(full) };
        }
        const read = await this.read(file, MAX_WHOLE_BYTES);
        if (read.kind === 'bytes')
            return { kind: 'stream', chunks: pieces(read.bytes) };
        if (read.kind === 'too-large')
            return { kind: 'refused', reason: `it has ${read.bytes} bytes and is not on disk` };
        return read;
    }
    async links() {
        const index = await this.#listing();
        const known = index
            ? [...index.files].flatMap(([file, { link }]) => (link ? [file] : []))
            : await this.list();
        const more = index && this.#pending ? [...((await this.tracked()) ?? [])] : [];
        const links = new Map();
        for (const file of new Set([...known, ...more])) {
            const full = external_node_path_.join(this.#root, file);
            const target = (await isLink(full)) ? await (0,promises_.readlink)(full) : undefined;
            if (target !== undefined)
                links.set(file, target);
            else if (index?.skipped.has(file))
                links.set(file, (await this.#head?.links())?.get(file) ?? '/');
        }
        return links;
    }
    async submodules() {
        return (await this.#listing())?.submodules ?? new Map();
    }
    tracked() {
        this.#tracked ??= (async () => {
            const index = await this.#listing();
            if (!index)
                return undefined;
            return new Set([
                ...index.files.keys(),
                ...((this.#pending && (await this.#git?.untracked())) || []),
            ]);
        })();
        return this.#tracked;
    }
    async #refusal(full) {
        const root = external_node_path_.resolve(this.#root);
        if (!contains(root, full)) {
            if (this.#reach === 'workspace')
                return 'its path leads out of the workspace';
            return (0,external_node_fs_.existsSync)(full) ? undefined : 'absent';
        }
        if ((0,paths/* isGitData */.J5)(inPosix(external_node_path_.relative(root, full))))
            return 'it is in the folder in which git keeps its data';
        if (this.#reach === 'anywhere' && !this.#git)
            return (0,external_node_fs_.existsSync)(full) ? undefined : 'absent';
        try {
            return await this.#refusalOfTarget(external_node_path_.relative(root, full), await (0,promises_.realpath)(root), await (0,promises_.realpath)(full));
        }
        catch (error) {
            switch (error.code) {
                case 'ENOENT':
                case 'ENOTDIR':
                    if (await isLink(full))
                        return paths/* LEADS_NOWHERE */.BQ;
                    return full.includes('\uFFFD') ? 'its name is not UTF-8' : 'absent';
                case 'ELOOP':
                    return paths/* IN_A_LOOP */.h_;
                default:
                    return cannotBeRead(error);
            }
        }
    }
    async #refusalOfTarget(wanted, root, target) {
        if (!contains(root, target))
            return paths/* LEADS_OUT */.lb;
        const file = inPosix(external_node_path_.relative(root, target));
        if (file === inPosix(wanted))
            return undefined;
        if ((0,paths/* isGitData */.J5)(file))
            return paths/* UNTRACKED_TARGET */.M3;
        const tracked = await this.tracked();
        if (tracked === undefined || tracked.has(file) || (await (0,promises_.stat)(target)).isDirectory())
            return undefined;
        const submodules = await this.submodules();
        return (0,paths/* selfAndAbove */.Vc)(file).some((folder) => submodules.has(folder))
            ? undefined
            : paths/* UNTRACKED_TARGET */.M3;
    }
    async #readSkipped(file, maxBytes) {
        const plain = (0,paths/* plainPath */.s1)(file);
        if (plain === undefined || !this.#head || !(await this.#skipped()).has(plain))
            return { kind: 'absent' };
        return this.#head.read(plain, maxBytes);
    }
    async #skipped() {
        return (await this.#listing())?.skipped ?? new Set();
    }
    #listing() {
        this.#index ??= (async () => this.#git?.index())();
        return this.#index;
    }
    async #unreadable(folder, error) {
        if (error.code === 'ENOENT')
            return [];
        const tracked = (await this.#listing())?.files;
        const isForeign = folder !== '' &&
            tracked !== undefined &&
            ![...tracked.keys()].some((file) => file.startsWith(`${folder}/`));
        if (isForeign)
            return [];
        throw new tree/* TreeError */.j(`the folder ${JSON.stringify(folder || '.')} cannot be read (${error.code ?? error.message})`, 'give the user of the job permission to read it');
    }
}
const PIECE_BYTES = 128 * 1024;
const MAX_WHOLE_BYTES = 100 * 1024 * 1024;
async function* readPieces(full) {
    const file = (0,external_node_fs_.openSync)(full, 'r');
    try {
        const room = Buffer.allocUnsafe(PIECE_BYTES);
        for (let bytes = (0,external_node_fs_.readSync)(file, room); bytes > 0; bytes = (0,external_node_fs_.readSync)(file, room))
            yield room.subarray(0, bytes);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function* pieces(bytes) {
    yield bytes;
}
async function isLink(full) {
    return (0,promises_.lstat)(full).then((status) => status.isSymbolicLink(), () => false);
}
function inPosix(file) {
    return file.split(external_node_path_.sep).join('/');
}
function contains(folder, file) {
    return file === folder || file.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
function cannotBeRead(error) {
    return `it cannot be read (${error.code ?? 'unknown error'})`;
}

;// CONCATENATED MODULE: ./build/src/adapters/files/floor-candidates.js



const MAX_TEMPLATE_DEPTH = 6;
async function floorCandidates(root, folder) {
    if (folder === '..' || folder.startsWith('../') || external_node_path_.isAbsolute(folder))
        return [];
    const files = [];
    const above = folder === '' ? [] : folder.split('/');
    for (let depth = 0; depth <= above.length; depth += 1) {
        const here = above.slice(0, depth).join('/');
        const entries = await entriesOf(root, here);
        for (const file of entries.files)
            files.push(file);
        for (const inner of entries.folders)
            for (const file of (await entriesOf(root, inner)).files)
                files.push(file);
    }
    for (const scope of ['orgs', 'platform'])
        for (const file of await below(root, `.mnemom/${scope}`, MAX_TEMPLATE_DEPTH))
            files.push(file);
    return [...new Set(files)].sort();
}
async function entriesOf(root, folder) {
    const entries = await (0,promises_.readdir)(external_node_path_.join(root, folder), { withFileTypes: true }).catch(() => []);
    const at = (name) => (folder === '' ? name : `${folder}/${name}`);
    return {
        files: entries.filter((entry) => !entry.isDirectory()).map(({ name }) => at(name)),
        folders: entries
            .filter((entry) => entry.isDirectory() && !(0,paths/* isSkippedFolder */.tj)(entry.name))
            .map(({ name }) => at(name)),
    };
}
async function below(root, folder, depth) {
    const { files, folders } = await entriesOf(root, folder);
    if (depth === 0)
        return files;
    return [
        ...files,
        ...(await Promise.all(folders.map((inner) => below(root, inner, depth - 1)))).flat(),
    ];
}

;// CONCATENATED MODULE: ./build/src/adapters/process/terminal.js




function terminalOf(process) {
    const folder = process.cwd();
    const { env, stdout, stderr } = process;
    return {
        tree: withStandardInput(new DiskTree(folder, { reach: 'anywhere' }), process),
        folder,
        repository: (git) => withStandardInput(new DiskTree(git.root, { git, reach: 'anywhere', pending: true }), process),
        floorCandidates: (of) => floorCandidates(folder, of),
        out: (text) => {
            stdout.write(`${text}\n`);
        },
        err: (text) => {
            stderr.write(`${text}\n`);
        },
        colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
        ...(stdout.isTTY && { columns: stdout.columns }),
        elapsed: () => Math.round(performance.now()),
        version: version/* version */.r,
        command: commandOf(process.argv[1], folder),
        debug: Boolean(env.CARD_GATE_DEBUG),
        ...(env.MNEMOM_API_KEY && { apiKey: env.MNEMOM_API_KEY }),
    };
}
function commandOf(file, folder) {
    if (file === undefined)
        return 'card-gate';
    if (!/\.[cm]?js$/.test(file))
        return external_node_path_.basename(file);
    const relative = external_node_path_.relative(folder, file);
    const shorter = relative.length < file.length ? relative : file;
    return `node ${/^[\w./\\:@+-]+$/.test(shorter) ? shorter : JSON.stringify(shorter)}`;
}
function withStandardInput(tree, process) {
    let input;
    return {
        label: tree.label,
        list: () => tree.list(),
        links: async () => (await tree.links?.()) ?? new Map(),
        submodules: async () => (await tree.submodules?.()) ?? new Map(),
        tracked: async () => tree.tracked?.(),
        read: (file, maxBytes) => {
            if (file !== '-')
                return tree.read(file, maxBytes);
            input ??= readAll(process.stdin, maxBytes);
            return input;
        },
        open: async (file) => {
            if (file === '-')
                return { kind: 'stream', chunks: process.stdin };
            return tree.open ? tree.open(file) : { kind: 'absent' };
        },
    };
}
async function readAll(stream, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        if (size > maxBytes)
            return { kind: 'too-large', bytes: size };
        chunks.push(bytes);
    }
    return { kind: 'bytes', bytes: Buffer.concat(chunks) };
}

// EXTERNAL MODULE: ./build/src/finding/nearest.js
var nearest = __nccwpck_require__(93106);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __nccwpck_require__(76447);
// EXTERNAL MODULE: ./build/src/run/base-and-head/commits.js
var commits = __nccwpck_require__(73483);
// EXTERNAL MODULE: ./build/src/settings/settings-error.js
var settings_error = __nccwpck_require__(66478);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __nccwpck_require__(71875);
// EXTERNAL MODULE: ./build/src/settings/options/derived.js + 2 modules
var derived = __nccwpck_require__(91057);
;// CONCATENATED MODULE: ./build/src/cli/help.js

function usageOf({ name, positionals }) {
    return [name, '[options]', positionals].filter((word) => word !== '').join(' ');
}
function written(flag, placeholder) {
    return `--${flag}${placeholder === '' ? '' : ` ${placeholder}`}`;
}
function commandHelp(program, command, summary) {
    const flags = [...(0,derived/* flagsOf */.Zo)(command.name)].map(([flag, { type, help }]) => [`${written(flag, type.placeholder)}${type.flag === 'list' ? '…' : ''}`, help]);
    const width = flags.reduce((most, [flag]) => Math.max(most, flag.length), 0);
    return [
        `${program} ${usageOf(command)}`,
        '',
        summary,
        ...(command.notes ?? []),
        '',
        ...flags.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/cli/command-line.js








const COMMANDS = [
    {
        name: 'check',
        summary: 'Check every agent in the folder, or the agents at the given paths.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(465), __nccwpck_require__.e(937), __nccwpck_require__.e(116), __nccwpck_require__.e(449), __nccwpck_require__.e(292), __nccwpck_require__.e(218), __nccwpck_require__.e(457)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63457))).checkCommand,
    },
    {
        name: 'validate',
        summary: 'Check card and policy files on their own, without tools or traces.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(465), __nccwpck_require__.e(937), __nccwpck_require__.e(377)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56377))).validateCommand,
    },
    {
        name: 'evaluate',
        summary: 'Check one agent with the tools that it declares.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(465), __nccwpck_require__.e(937), __nccwpck_require__.e(116), __nccwpck_require__.e(213)]).then(__nccwpck_require__.bind(__nccwpck_require__, 70213))).evaluateCommand,
    },
    {
        name: 'test',
        summary: 'Check one agent against its traces, and show which traces would pass, warn or fail.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(465), __nccwpck_require__.e(937), __nccwpck_require__.e(116), __nccwpck_require__.e(449), __nccwpck_require__.e(292), __nccwpck_require__.e(766)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65766))).testCommand,
    },
    {
        name: 'diff',
        summary: 'Show the differences in permissions between two commits or two files.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(465), __nccwpck_require__.e(937), __nccwpck_require__.e(116), __nccwpck_require__.e(449), __nccwpck_require__.e(292), __nccwpck_require__.e(218), __nccwpck_require__.e(88)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17088))).diffCommand,
    },
    {
        name: 'tools',
        summary: 'List the tools that appear in traces.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(465), __nccwpck_require__.e(937), __nccwpck_require__.e(116), __nccwpck_require__.e(449), __nccwpck_require__.e(34)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42034))).toolsCommand,
    },
    {
        name: 'explain',
        summary: 'Show which line of which file decides about a tool.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(465), __nccwpck_require__.e(937), __nccwpck_require__.e(116), __nccwpck_require__.e(86)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65086))).explainCommand,
    },
    {
        name: 'effective',
        summary: 'Show the effective policy of an agent, with the source of each part.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(465), __nccwpck_require__.e(937), __nccwpck_require__.e(116), __nccwpck_require__.e(600)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5600))).effectiveCommand,
    },
    {
        name: 'decisions',
        summary: 'List, search and export the decisions in a log, or verify the log.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(465), __nccwpck_require__.e(937), __nccwpck_require__.e(116), __nccwpck_require__.e(449), __nccwpck_require__.e(292), __nccwpck_require__.e(463)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13463))).decisionsCommand,
    },
    {
        name: 'init',
        summary: 'Write a first policy that maps each bounded action of the card.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(465), __nccwpck_require__.e(937), __nccwpck_require__.e(116), __nccwpck_require__.e(181)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48181))).initCommand,
    },
];
async function runCommandLine(args, streams) {
    const terminal = { ...streams, err: (text) => streams.err((0,writing_escape/* visibleLines */.gB)(text)) };
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        terminal.out(help(terminal.command));
        return name === undefined ? 2 : 0;
    }
    if (name === '--version') {
        terminal.out(terminal.version);
        return 0;
    }
    const listed = COMMANDS.find((command) => command.name === name);
    if (listed === undefined) {
        terminal.err(unknownCommand(name, terminal.command));
        return 2;
    }
    const command = await listed.load();
    if (rest.includes('--help') || rest.includes('-h')) {
        terminal.out(commandHelp(terminal.command, command, listed.summary));
        return 0;
    }
    try {
        return await command.run(rest, terminal);
    }
    catch (error) {
        for (const text of errorTexts(error, command, terminal))
            terminal.err(text);
        return 2;
    }
}
function unknownCommand(name, program) {
    const names = COMMANDS.map((command) => command.name);
    const near = (0,nearest/* nearest */.pA)(name, names);
    const hint = near ? `; did you mean ${JSON.stringify(near)}?` : '';
    return `error: unknown command ${JSON.stringify(name)}${hint}\n\n${help(program)}`;
}
function errorTexts(error, command, terminal) {
    if (error instanceof cli_arguments/* UsageError */.eb)
        return [`error: ${error.message}\n  usage: ${terminal.command} ${usageOf(command)}`];
    if (error instanceof settings_error/* SettingsError */.G ||
        error instanceof tree/* TreeError */.j ||
        error instanceof commits/* ComparisonError */.GP)
        return [`error: ${error.message}${error.help ? `\n  ${error.help}` : ''}`];
    const problem = (0,system_error/* systemProblem */.N)(error);
    if (problem !== undefined)
        return [`error: ${problem}`];
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return [
        `internal error: ${message}\n  report this error with the files that caused it`,
        ...(terminal.debug && error instanceof Error ? [error.stack ?? ''] : []),
    ];
}
function help(program) {
    const width = COMMANDS.reduce((most, { name }) => Math.max(most, name.length), 0);
    return [
        'Card Gate checks AI agents by their alignment cards, policies and tools.',
        '',
        ...COMMANDS.map((command) => `  ${program} ${command.name.padEnd(width)}  ${command.summary}`),
        '',
        `${program} <command> --help shows the arguments and options of a command.`,
        'Exit codes: 0 nothing blocks, 1 something blocks, 2 something could not be checked.',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/cli.js



async function main() {
    guardProcess(process, 2);
    return runCommandLine(process.argv.slice(2), terminalOf(process));
}

var __webpack_exports__main = __webpack_exports__.i;
export { __webpack_exports__main as main };
