import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isAbsent),
/* harmony export */   x: () => (/* binding */ GitTree)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5722);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3195);
/* harmony import */ var _model_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1815);



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
                throw new _model_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .j(`git cannot list the files of ${this.label}`, 'check out with "fetch-depth: 0" (actions/checkout)');
            return listing;
        });
        return this.#listing;
    }
}
function isAbsent(file, isLink, files) {
    return !isLink || file === '' || [...files.keys()].some((one) => one.startsWith(`${file}/`));
}


/***/ }),

/***/ 6237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
/* unused harmony export GitHub */
/* harmony import */ var _process_system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3600);

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
const TRIES = 3;
const TIMEOUT = 10_000;
const LONGEST_WAIT = 10_000;
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
        const { repeatable = true } = options;
        const asked = route.replace(this.#graphqlUrl, '/graphql');
        for (let attempt = 1;; attempt += 1) {
            const left = Math.floor(this.left());
            if (left <= 0)
                throw new ApiError('unreachable', `no time was left for ${asked}`);
            let wait;
            try {
                const raw = options.expect === 'bytes';
                const client = await this.#client();
                const response = await client.request(route, {
                    owner: this.owner,
                    repo: this.repo,
                    ...parameters,
                    request: {
                        signal: AbortSignal.timeout(Math.min(TIMEOUT, left)),
                        parseSuccessResponseBody: !raw,
                    },
                });
                const data = raw
                    ? await bytesOf(response.data)
                    : response.data;
                const type = response.headers['content-type'] ?? '';
                if (fits(data, type, options.expect)) {
                    return {
                        status: response.status,
                        data,
                        type,
                        hasNext: /rel="next"/.test(response.headers.link ?? ''),
                    };
                }
                wait = backoff(attempt);
                if (attempt >= TRIES || !repeatable)
                    throw new ApiError('unreachable', `GitHub's answer to ${asked} was not what was asked for (broken off, or not JSON)`);
            }
            catch (error) {
                if (error instanceof ApiError)
                    throw error;
                const failure = failureOf(error, asked);
                const again = failure.retryAfter ?? backoff(attempt);
                const harmless = repeatable || failure.limited;
                if (!failure.temporary ||
                    !harmless ||
                    attempt >= TRIES ||
                    again > Math.min(LONGEST_WAIT, this.left()))
                    throw failure.error;
                wait = again;
            }
            await this.#sleep(wait);
        }
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
                throw new ApiError('unreachable', `GitHub's answer to ${route} holds no list`);
            yield list;
            if (!answer.hasNext)
                return;
        }
    }
}
function usableUrl(text) {
    if (/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : ''))
        return text;
    const message = `the address of GitHub's API is ${JSON.stringify(text.slice(0, 200))}, which is not an address of the web`;
    throw new ApiError('unreachable', message, undefined, 'set GITHUB_API_URL to an address such as "https://api.github.com"');
}
function usableToken(token) {
    if (/^[\x21-\x7e]+$/.test(token))
        return token;
    const message = 'the token for GitHub holds a space, a line break or a character that no token has';
    throw new ApiError('refused', message, undefined, 'copy the token again, without line breaks, or leave the input out for the token of the job');
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
        const help = 'check HTTPS_PROXY and NO_PROXY; a proxy is written as "http://host:port"';
        throw new ApiError('unreachable', `the client for GitHub's API could not be set up: ${why}`, undefined, help);
    }
}
async function loadClient() {
    const event = process.env.GITHUB_EVENT_PATH;
    delete process.env.GITHUB_EVENT_PATH;
    try {
        return await __nccwpck_require__.e(/* import() */ 413).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
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
function failureOf(error, route) {
    const { status, message, response, cause } = error;
    if (typeof status !== 'number' || response === undefined) {
        const why = [error.name, cause?.name].some((name) => name === 'TimeoutError' || name === 'AbortError') || /abort|timed? ?out/i.test(message ?? '')
            ? `did not answer within ${TIMEOUT / 1000} s`
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

/***/ 3600:
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
    ELOOP: 'its links lead in a circle',
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

/***/ 752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* unused harmony export COMMON_OPTIONS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _finding_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3873);


class UsageError extends Error {
}
const COMMON_OPTIONS = {
    format: 'text',
    now: 'text',
    config: 'text',
    help: 'switch',
};
function readArguments(args, kinds) {
    const all = new Map(Object.entries({ ...COMMON_OPTIONS, ...kinds }));
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
            throw unknownOption(args[token.index], [...all.keys()]);
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
    const written = argument.split('=')[0];
    const near = (0,_finding_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(written.replace(/^-+/, ''), names);
    const way = near === undefined
        ? `; this command takes ${names.map((name) => `--${name}`).join(', ')}`
        : `; did you mean "--${near}"?`;
    return new UsageError(`unknown option ${JSON.stringify(written)}${way}`);
}
function textOf({ rawName, value, inlineValue, }, kind) {
    if (kind === 'switch') {
        if (value === undefined)
            return '';
        throw new UsageError(`the option "${rawName}" is a switch and takes no value; take ${JSON.stringify(`=${value}`)} away`);
    }
    if (value === undefined || value === '')
        throw new UsageError(`the option "${rawName}" has no value; write one behind it`);
    if (!inlineValue && value.startsWith('-') && value !== '-') {
        const attached = JSON.stringify(`${rawName}=${value}`);
        throw new UsageError(`the option "${rawName}" has no value before ${JSON.stringify(value)}; write one, or ${attached} if that is meant`);
    }
    return value;
}
const FORMATS = ['text', 'json', 'markdown'];


/***/ }),

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ digits)
/* harmony export */ });
function digits(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 9242:
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
/* unused harmony export SCOPES */
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
    return { line: line + 1, column: at - starts[line] + 1, offset: at };
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

/***/ 3494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ RULE_IDS),
/* harmony export */   KX: () => (/* binding */ isRuleId),
/* harmony export */   yM: () => (/* binding */ documentationOf),
/* harmony export */   yh: () => (/* binding */ CATALOGUE),
/* harmony export */   zZ: () => (/* binding */ isFixed)
/* harmony export */ });
/* unused harmony export isViolation */
const entry = (severity, title) => ({ severity, title });
const blocking = (title) => ({ severity: 'error', title, blocking: true });
const violation = (title) => ({
    severity: 'error',
    title,
    violation: true,
});
const CATALOGUE = {
    'parse-error': blocking('The file is not valid YAML or JSON.'),
    'duplicate-key': blocking('A key stands twice in one map.'),
    'file-too-large': blocking('The file is larger than what is read.'),
    'near-size-limit': entry('warning', 'The file is close to the size at which it is no longer read.'),
    'unknown-kind': blocking('The file is neither a card nor a policy.'),
    'missing-key': entry('error', 'A required key is missing.'),
    'wrong-type': entry('error', 'A value has the wrong type.'),
    'unknown-value': entry('error', 'A value is not one of those allowed.'),
    'too-few': entry('error', 'A list or text is empty that needs an entry.'),
    'out-of-range': entry('error', 'A number is outside what is allowed.'),
    'unknown-key': entry('warning', 'A key is not part of the format.'),
    placeholder: entry('warning', 'A placeholder of a template was left in.'),
    'mixed-generations': entry('error', 'The card carries the marks of two generations.'),
    'missing-recommended-key': entry('warning', 'A recommended key is missing.'),
    'undefined-value': entry('warning', 'A declared value that is not standard has no definition.'),
    'undeclared-definition': entry('error', 'A definition is given for a value that is not declared.'),
    'incomplete-definition': entry('warning', 'The definition of a value has no description or no name.'),
    'conflicting-value': entry('warning', 'A value is both declared and in conflict with the card.'),
    'prose-action': entry('warning', 'A forbidden action is a sentence instead of an identifier.'),
    'action-bounded-and-forbidden': entry('error', 'An action is both bounded and forbidden.'),
    'unevaluable-condition': entry('warning', 'The condition of a trigger cannot be evaluated.'),
    'card-expired': entry('error', 'The card has expired.'),
    'card-expires-soon': entry('warning', 'The card expires within 30 days.'),
    'card-expires-late': entry('note', 'The card expires more than a year from now.'),
    'card-without-expiry': entry('warning', 'The card never expires.'),
    'invalid-date': entry('error', 'A date is not an RFC 3339 date or date-time.'),
    'expires-before-issued': entry('error', 'The card expires before it was issued.'),
    'query-endpoint': entry('error', 'The card is queryable but does not say where.'),
    'invalid-currency': entry('error', 'A currency is not a code of three capital letters.'),
    'card-version': entry('warning', 'The version of the card is not one that is known.'),
    'advisory-boundary': entry('error', 'A BOUNDARY of the conscience is only advisory.'),
    'legacy-key': entry('error', 'A key stands in a place that the unified card has left.'),
    'card-actions-alias': entry('warning', 'A capability uses card_actions instead of required_actions.'),
    'inferred-binding': entry('note', 'A capability is bound to an action by its name alone.'),
    'schema-version': entry('error', 'The schema version of the policy is not one that is known.'),
    'missing-section': entry('warning', 'A section that a policy normally has is missing.'),
    'policy-condition': entry('error', 'The condition of a policy trigger is outside the grammar.'),
    'unmapped-action': entry('warning', 'No capability maps a bounded action of the card.'),
    'unknown-action': entry('warning', 'A capability names an action that the card does not declare.'),
    'shadowed-capability': entry('warning', 'Earlier capabilities take every name of a pattern.'),
    'always-forbidden': entry('warning', 'Every name of a mapped pattern is forbidden.'),
    'overbroad-pattern': entry('note', 'A pattern maps everything, or a whole server, under a policy that denies what is unmapped.'),
    'unused-pattern': entry('note', 'A pattern matches no tool of a complete tool list.'),
    'redundant-forbidden': entry('note', 'Other forbidden rules already cover a forbidden pattern at the same or a higher severity.'),
    'weakens-org': entry('warning', 'The agent asks for less than its floor gives; the floor holds.'),
    'forbidden-by-org': entry('error', 'A bounded action of the agent is forbidden by its floor.'),
    'currency-differs': entry('error', 'The limits of an agent and of its floor are in different currencies.'),
    'floor-unreadable': blocking('A floor could not be read.'),
    exemption: entry('error', 'An exemption is not honoured: it is malformed, expired, or meets no rule of a floor.'),
    'exempt-all': entry('warning', 'An agent is exempt from its whole floor.'),
    'two-policies': entry('error', 'A section of the policy stands in two places.'),
    'ambiguous-agent': blocking('A file cannot be paired with one agent.'),
    'unlisted-agent': entry('warning', 'A governed file belongs to no agent of the configuration.'),
    'card-removed': entry('error', 'A card was removed while the rest of its agent remains.'),
    'duplicate-id': entry('error', 'Two cards of one environment state the same id.'),
    'no-policy': entry('note', 'The card has no policy, so no tool is judged.'),
    'no-card': entry('note', 'The policy has no card, so bounded actions are not checked.'),
    'tool-list': blocking('A tool list could not be read.'),
    'tools-removed': entry('error', 'The tool list of an agent that remains was removed.'),
    'no-tools': entry('warning', 'An agent has no tool list and no traces, so no tool is checked.'),
    'incomplete-tool-list': entry('warning', 'A tool list says that it is not complete.'),
    'spelling-style': entry('warning', 'Patterns and tool names are spelt in different styles, and nothing matched.'),
    'not-evaluated': entry('note', 'A condition could not be decided from what is known.'),
    'trace-source': blocking('Traces could not be read, or hold no call.'),
    'trace-without-calls': entry('note', 'One of several trace files holds no call.'),
    'trace-lines-skipped': entry('warning', 'Some of a trace file could not be read.'),
    'redacted-names': entry('warning', 'The source of the traces keeps names of tools back.'),
    'other-agents': entry('note', 'Records of other agents were left out.'),
    'traces-truncated': entry('warning', 'Traces were left out because of a limit.'),
    idle: entry('warning', 'The traces hold calls, and none in the window that was asked for.'),
    'history-not-evaluated': entry('warning', 'Traces are configured, and could not be fetched without a key.'),
    'denied-attempt': entry('note', 'An attempt to call a tool was denied at run time.'),
    'in-grace': entry('note', 'A new tool that nothing maps is still in its grace period.'),
    'no-grace': entry('note', 'There is no grace period, because the traces cannot tell which tools are new.'),
    'called-not-declared': entry('warning', 'A tool was called that no tool list declares.'),
    'declared-never-called': entry('note', 'A declared tool was never called.'),
    'unused-action': entry('note', 'No call used a bounded action.'),
    'unused-capability': entry('note', 'No call used a capability.'),
    'loose-pattern': entry('note', 'A pattern allows far more than the traces show to be used.'),
    'unapplied-value': entry('note', 'No trace applied a declared value.'),
    'traces-removed': entry('warning', 'The change takes traces away.'),
    'forbidden-tool': violation('A tool is forbidden.'),
    'escalation-denied': violation('An escalation trigger denies a tool.'),
    'capability-exceeded': violation('A capability gives a tool an action that the card does not.'),
    'unmapped-tool': violation('No capability maps a tool.'),
    'needs-approval': entry('warning', 'A tool needs the approval of a human.'),
    'trigger-warning': entry('warning', 'An escalation trigger warns about a tool.'),
    'trigger-logged': entry('note', 'An escalation trigger logs a tool.'),
    'also-mapped': entry('note', 'More than one capability matches a tool; the first decides.'),
    'forbidden-action-tool': entry('warning', 'The name of a tool is a forbidden action of the card.'),
    widening: entry('warning', 'The change gives an agent more power.'),
    'coverage-drop': entry('error', 'The coverage of an agent fell by more than is allowed.'),
    'ignore-expired': entry('warning', 'An entry that ignores findings has expired.'),
    'ignore-unused': entry('warning', 'An entry that ignores findings meets none.'),
    'baseline-expired': entry('warning', 'The baseline file has expired.'),
    'baseline-unused': entry('warning', 'Entries of the baseline file meet no finding any more.'),
    'low-coverage': entry('error', 'Coverage is under the minimum that was asked for.'),
    'no-cards-found': entry('warning', 'No card and no policy was found.'),
    'misplaced-configuration': entry('warning', 'A file looks like the configuration and is not read.'),
    configuration: blocking('The configuration of the gate is not valid.'),
    'could-not-evaluate': blocking('The gate could not do its work.'),
    'internal-error': blocking('A bug of the gate itself.'),
};
const RULE_IDS = Object.keys(CATALOGUE);
function isRuleId(text) {
    return Object.hasOwn(CATALOGUE, text);
}
function isFixed(rule) {
    const entry = CATALOGUE[rule];
    return entry.blocking === true || entry.violation === true;
}
function isViolation(rule) {
    const entry = CATALOGUE[rule];
    return entry.violation === true;
}
function documentationOf(rule) {
    return `src/rules/README.md#${rule}`;
}


/***/ }),

/***/ 5722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ findingsOfBroken),
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   dz: () => (/* binding */ findingAt),
/* harmony export */   jl: () => (/* binding */ findingIn),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* unused harmony export VIOLATING */
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9242);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3494);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6231);



const SEVERITIES = ['error', 'warning', 'note'];
const VIOLATING = ['critical', 'high', 'medium', 'low'];
function locate(place, on = 'value') {
    const { file, origin } = place.document;
    return {
        file,
        range: (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(place, on),
        pointer: (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerIn */ .ZY)(place),
        ...(origin?.repository !== undefined && { repository: origin.repository }),
    };
}
function findingAt(rule, problem, agent) {
    const entry = _catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[rule];
    return {
        rule,
        severity: problem.severity ?? entry.severity,
        message: problem.message,
        ...(problem.help !== undefined && { help: problem.help }),
        location: locate(problem.at, problem.on),
        subject: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .e)(problem.at),
        ...(agent !== undefined && { agent }),
        related: (problem.related ?? []).map((other) => ({
            location: locate(other.at, other.on),
            message: other.message,
        })),
        ...(problem.fix && { fix: problem.fix }),
        ...(problem.tool !== undefined && { tool: problem.tool }),
        ...(problem.violation && { violation: problem.violation }),
        ...(entry.blocking && { blocking: true }),
    };
}
function findingIn(rule, file, message, more = {}) {
    const entry = _catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[rule];
    const { severity = entry.severity, ...rest } = more;
    return {
        rule,
        severity,
        message,
        location: { file, pointer: '' },
        related: [],
        ...rest,
        ...(entry.blocking && { blocking: true }),
    };
}
function findingsOfBroken(file, text, problems) {
    const source = { text };
    return problems.map((problem) => ({
        rule: problem.rule,
        severity: _catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[problem.rule].severity,
        message: problem.message,
        ...(problem.help !== undefined && { help: problem.help }),
        location: {
            file,
            pointer: '',
            ...(text !== '' && { range: (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .toRange */ .Xp)(source, problem.start, problem.end) }),
        },
        related: problem.related
            ? [
                {
                    location: {
                        file,
                        pointer: '',
                        range: (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .toRange */ .Xp)(source, problem.related.start, problem.related.end),
                    },
                    message: problem.related.message,
                },
            ]
            : [],
        blocking: true,
    }));
}
const RANK = { error: 0, warning: 1, note: 2 };
function compareFindings(a, b) {
    return (Number(b.blocking ?? false) - Number(a.blocking ?? false) ||
        RANK[a.severity] - RANK[b.severity] ||
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

/***/ 6231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf),
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9242);

const TELLING = ['pattern', 'condition', 'name', 'id', 'content', 'agent', 'rule'];
function subjectOf(place) {
    const steps = [];
    let node = place.document.root;
    for (const step of place.path) {
        const child = node && (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)({ root: node }, [step]);
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
        for (const key of TELLING) {
            const told = node.entries.get(key)?.node;
            if (told?.kind === 'scalar')
                return `${key}:${JSON.stringify(told.value)}`;
        }
    }
    return `#${digestOf(canonical((0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .plainValueOf */ .Xj)(node)))}`;
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
    const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`);
    return `{${entries.sort().join()}}`;
}
const NONE = { files: new Map(), agents: new Map() };
function fingerprintOf(finding, renames = NONE) {
    const { rule, severity, violation, agent, tool, location, subject } = finding;
    const file = renames.files.get(location.file) ?? location.file;
    const whose = agent === undefined ? file : (renames.agents.get(agent) ?? agent);
    return JSON.stringify([
        rule,
        violation ?? severity,
        agent === undefined ? 'file' : 'agent',
        whose,
        subject ?? [file, location.pointer],
        tool ?? '',
    ]);
}


/***/ }),

/***/ 3873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ distance),
/* harmony export */   dd: () => (/* binding */ MAX_EDITS),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
const MAX_EDITS = 2;
const MAX_CANDIDATES = 200;
function distance(one, other, limit = MAX_EDITS) {
    if (Math.abs(one.length - other.length) > limit)
        return limit + 1;
    const [a, b] = [one, other];
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let line = 1; line <= a.length; line += 1) {
        const next = [line];
        let least = line;
        for (let column = 1; column <= b.length; column += 1) {
            const replaced = row[column - 1] + (a[line - 1] === b[column - 1] ? 0 : 1);
            const edits = Math.min(replaced, row[column] + 1, next[column - 1] + 1);
            next.push(edits);
            least = Math.min(least, edits);
        }
        if (least > limit)
            return limit + 1;
        row = next;
    }
    return Math.min(row[b.length], limit + 1);
}
function nearest(word, candidates) {
    let best;
    let edits = MAX_EDITS + 1;
    let left = MAX_CANDIDATES;
    for (const candidate of candidates) {
        left -= 1;
        if (left < 0)
            break;
        const found = distance(word.toLowerCase(), candidate.toLowerCase());
        if (found < edits && found < Math.min(word.length, candidate.length)) {
            best = candidate;
            edits = found;
        }
    }
    return best;
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ LEADS_NOWHERE),
/* harmony export */   J5: () => (/* binding */ isGitData),
/* harmony export */   JR: () => (/* binding */ isSkipped),
/* harmony export */   M3: () => (/* binding */ UNTRACKED_TARGET),
/* harmony export */   Vc: () => (/* binding */ selfAndAbove),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   lb: () => (/* binding */ LEADS_OUT),
/* harmony export */   s1: () => (/* binding */ plainPath),
/* harmony export */   tj: () => (/* binding */ isSkippedFolder),
/* harmony export */   zG: () => (/* binding */ IN_A_CIRCLE)
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
const IN_A_CIRCLE = 'symbolic links lead in a circle';
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
        isLink ||= rest.every((more) => more === '' || more === '.');
        if (target.startsWith('/'))
            return { kind: 'refused', reason: LEADS_OUT, links };
        if (links.length > MAX_LINKS)
            return { kind: 'refused', reason: IN_A_CIRCLE, links };
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

/***/ 1815:
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

/***/ 1920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* unused harmony exports commentWord, uncommentWord, commandData, commandProperty, isWritablePath */
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9133);

const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}|(?<=^|[\x20-\x7e])(?:\u200c|\u200d|\ufe0f)|[\ufff9-\ufffb]/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function visible(text) {
    return text.replace(UNSEEN, (character) => {
        const point = character.codePointAt(0);
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

/***/ 6052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ ComparisonError),
/* harmony export */   SZ: () => (/* binding */ missingBase),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   x2: () => (/* binding */ FETCH_DEPTH)
/* harmony export */ });
/* unused harmony export isCommitId */
/* harmony import */ var _adapters_github_github_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6237);

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
const FETCH_DEPTH = 'check out with "fetch-depth: 0" (actions/checkout), or give the job "contents: read"';
function missingBase(base, why) {
    const named = isCommitId(base) ? base.slice(0, 7) : JSON.stringify(base);
    return new ComparisonError(`the base commit ${named} is not in the checkout, and ${why}`, FETCH_DEPTH);
}


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ WIDENING),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   Yy: () => (/* binding */ ON_NO_CARDS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   qt: () => (/* binding */ ON_NO_TOOLS)
/* harmony export */ });
/* unused harmony exports ON_ERROR, SCOPES, COMMENT_MODES, GRACE_MODES, ANNOTATION_MODES, STANDARD_VALUES, DEFAULT_API_URL */
const FAIL_ON = ['fail', 'warn', 'never'];
const ON_ERROR = (/* unused pure expression or super */ null && (['fail', 'warn']));
const ON_NO_CARDS = ['pass', 'warn', 'fail'];
const ON_NO_TOOLS = ['pass', 'warn', 'fail'];
const SCOPES = (/* unused pure expression or super */ null && (['auto', 'changed', 'all']));
const COMMENT_MODES = (/* unused pure expression or super */ null && (['auto', 'always', 'on-failure', 'never']));
const WIDENING = ['allow', 'warn', 'fail'];
const GRACE_MODES = (/* unused pure expression or super */ null && (['on', 'off']));
const ANNOTATION_MODES = (/* unused pure expression or super */ null && (['auto', 'checks', 'commands', 'none']));
const STANDARD_VALUES = [
    'principal_benefit',
    'transparency',
    'minimal_data',
    'harm_prevention',
    'honesty',
    'user_control',
    'privacy',
    'fairness',
];
const DEFAULT_API_URL = 'https://api.mnemom.ai';
const DEFAULT_API_TIMEOUT = 120;
const DEFAULT_TRACE_WINDOW = 7 * 24 * 3600;
const DEFAULT_CONFIG = '.github/card-gate.yml';
class SettingsError extends Error {
    help;
    constructor(message, help) {
        super(message);
        this.name = 'SettingsError';
        this.help = help;
    }
}
function settle(inputs, configuration, defaultId) {
    const environment = inputs.environment ?? configuration?.environment;
    const overlay = environment === undefined ? undefined : configuration?.environments.get(environment);
    if (environment !== undefined && overlay === undefined) {
        const known = [...(configuration?.environments.keys() ?? [])]
            .map((name) => JSON.stringify(name))
            .join(', ');
        throw new SettingsError(`the environment ${JSON.stringify(environment)} is not in the configuration; ${known ? `it has ${known}` : 'it has no environments'}`, `add it under "environments" in ${configuration?.file ?? DEFAULT_CONFIG}, or take the input away`);
    }
    const toolsOfAll = inputs.tools ?? overlay?.options.tools;
    const tracesOfAll = inputs.traces ?? overlay?.options.traces;
    const agents = configuration?.agents?.map(({ tools, traces, ...agent }) => ({
        ...agent,
        ...(tools && !toolsOfAll && { tools }),
        ...(traces && !tracesOfAll && { traces }),
    }));
    const options = {
        ...definedOnly(configuration),
        ...definedOnly(overlay?.options),
        ...definedOnly(inputs),
    };
    const id = options.id ?? defaultId;
    return {
        id,
        ...(options.cards && { cards: options.cards }),
        ...(options.exclude && { exclude: options.exclude }),
        discover: options.discover ?? true,
        ...(options.tools && { tools: options.tools }),
        ...(options.traces && { traces: options.traces }),
        ...(options['agent-id'] !== undefined && { agentId: options['agent-id'] }),
        apiUrl: options['api-url'] ?? DEFAULT_API_URL,
        apiTimeout: options['api-timeout'] ?? DEFAULT_API_TIMEOUT,
        traceWindow: options['trace-window'] ?? DEFAULT_TRACE_WINDOW,
        ...(options['trace-limit'] !== undefined && { traceLimit: options['trace-limit'] }),
        trackingIssue: options['tracking-issue'] ?? false,
        grace: options.grace ?? 'on',
        scope: options.scope ?? 'auto',
        ...(environment !== undefined && { environment }),
        environmentDefaults: overlay?.defaults ?? {},
        failOn: options['fail-on'] ?? 'fail',
        ...(options['min-coverage'] !== undefined && { minCoverage: options['min-coverage'] }),
        ...(options['max-coverage-drop'] !== undefined && {
            maxCoverageDrop: options['max-coverage-drop'],
        }),
        onlyNew: options['only-new'] ?? false,
        widening: options.widening ?? 'warn',
        ...(options['widening-label'] !== undefined && { wideningLabel: options['widening-label'] }),
        ...(options['baseline-file'] !== undefined && { baselineFile: options['baseline-file'] }),
        ...floorsOf(configuration),
        exemptions: configuration?.exemptions ?? [],
        ignore: configuration?.ignore ?? [],
        onError: options['on-error'] ?? 'fail',
        onNoCards: options['on-no-cards'] ?? 'warn',
        onNoTools: options['on-no-tools'] ?? 'warn',
        comment: options.comment ?? 'auto',
        annotations: options.annotations ?? 'auto',
        checkName: options['check-name'] ?? `Card Gate report (${id})`,
        summary: options.summary ?? true,
        ...(options['report-file'] !== undefined && { reportFile: options['report-file'] }),
        ...(options['base-ref'] !== undefined && { baseRef: options['base-ref'] }),
        ...(options['head-ref'] !== undefined && { headRef: options['head-ref'] }),
        ...(agents && { agents }),
        severity: configuration?.severity ?? new Map(),
        aliases: configuration?.aliases ?? new Map(),
        standardValues: [...STANDARD_VALUES, ...(configuration?.standardValues ?? [])],
        ...(configuration && { config: configuration.file }),
    };
}
function floorsOf(configuration) {
    const { platform, org, teams } = configuration ?? {};
    if (!platform && !org && !teams)
        return {};
    return {
        floors: { ...(platform && { platform }), ...(org && { org }), teams: teams ?? new Map() },
    };
}
function definedOnly(options) {
    return Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 8009:
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
var system_error = __nccwpck_require__(3600);
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
    const broken = (error) => {
        const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        fail((0,system_error/* systemProblem */.N)(error) ??
            `a bug in Card Gate: ${said.replace(/\s+/g, ' ').slice(0, 500)}; please report it`);
        process.exit(failure);
    };
    process.on('uncaughtException', broken);
    process.on('unhandledRejection', broken);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/version.js
var version = __nccwpck_require__(8009);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __nccwpck_require__(5722);
// EXTERNAL MODULE: ./build/src/model/paths.js
var paths = __nccwpck_require__(3195);
// EXTERNAL MODULE: ./build/src/model/tree.js
var tree = __nccwpck_require__(1815);
// EXTERNAL MODULE: ./build/src/adapters/git/git-tree.js
var git_tree = __nccwpck_require__(1078);
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
                links.set(file, (await this.#head.links()).get(file) ?? '/');
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
                ...(this.#pending ? await this.#git.untracked() : []),
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
            return 'it is in the folder where git keeps its own data';
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
                    return paths/* IN_A_CIRCLE */.zG;
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
        throw new tree/* TreeError */.j(`the folder ${JSON.stringify(folder || '.')} cannot be read (${error.code ?? error.message})`, 'let the user of the job read it');
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



const TEMPLATE_DEPTH = 6;
async function filesNear(root, folder) {
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
        for (const file of await below(root, `.mnemom/${scope}`, TEMPLATE_DEPTH))
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
        near: (of) => filesNear(folder, of),
        out: (text) => {
            stdout.write(`${text}\n`);
        },
        err: (text) => {
            stderr.write(`${text}\n`);
        },
        colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
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
var nearest = __nccwpck_require__(3873);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __nccwpck_require__(1920);
// EXTERNAL MODULE: ./build/src/run/base-and-head/commits.js
var commits = __nccwpck_require__(6052);
// EXTERNAL MODULE: ./build/src/settings/settings.js
var settings = __nccwpck_require__(5182);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __nccwpck_require__(752);
;// CONCATENATED MODULE: ./build/src/cli/command-line.js







const COMMANDS = [
    {
        name: 'check',
        summary: 'judge every agent of the folder, or those of the paths that are named',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(739), __nccwpck_require__.e(777), __nccwpck_require__.e(709), __nccwpck_require__.e(263), __nccwpck_require__.e(801)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9487))).checkCommand,
    },
    {
        name: 'validate',
        summary: 'check card and policy files by themselves',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(739), __nccwpck_require__.e(308)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4308))).validateCommand,
    },
    {
        name: 'evaluate',
        summary: 'judge one agent against the tools that it declares',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(739), __nccwpck_require__.e(201)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7201))).evaluateCommand,
    },
    {
        name: 'test',
        summary: 'judge one agent against its history: how many traces would pass, warn and fail, and which',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(739), __nccwpck_require__.e(201), __nccwpck_require__.e(777), __nccwpck_require__.e(709), __nccwpck_require__.e(783)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4783))).testCommand,
    },
    {
        name: 'diff',
        summary: 'tell what a change gives to agents and what it takes, between two commits or two files',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(739), __nccwpck_require__.e(201), __nccwpck_require__.e(777), __nccwpck_require__.e(709), __nccwpck_require__.e(263), __nccwpck_require__.e(31)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5031))).diffCommand,
    },
    {
        name: 'tools',
        summary: 'list the tools that traces show',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(739), __nccwpck_require__.e(201), __nccwpck_require__.e(777), __nccwpck_require__.e(752)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5752))).toolsCommand,
    },
    {
        name: 'explain',
        summary: 'tell which line decides about a tool',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(739), __nccwpck_require__.e(201), __nccwpck_require__.e(511)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5511))).explainCommand,
    },
    {
        name: 'effective',
        summary: 'tell what holds for an agent with its floor, and which scope and line says so',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(739), __nccwpck_require__.e(201), __nccwpck_require__.e(689)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4689))).effectiveCommand,
    },
    {
        name: 'init',
        summary: 'write a policy to begin with, one mapping for each bounded action of the card',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(739), __nccwpck_require__.e(201), __nccwpck_require__.e(724)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1724))).initCommand,
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
    const listed = COMMANDS.find((one) => one.name === name);
    if (listed === undefined) {
        const near = (0,nearest/* nearest */.pA)(name, COMMANDS.map((one) => one.name));
        terminal.err(`error: unknown command ${JSON.stringify(name)}${near ? `; did you mean ${JSON.stringify(near)}?` : ''}\n\n${help(terminal.command)}`);
        return 2;
    }
    const command = await listed.load();
    if (rest.includes('--help') || rest.includes('-h')) {
        terminal.out([`${terminal.command} ${command.usage}`, '', listed.summary, ...(command.notes ?? [])].join('\n'));
        return 0;
    }
    try {
        return await command.run(rest, terminal);
    }
    catch (error) {
        if (error instanceof cli_arguments/* UsageError */.eb)
            terminal.err(`error: ${error.message}\n  usage: ${terminal.command} ${command.usage}`);
        else if (error instanceof settings/* SettingsError */.GN ||
            error instanceof tree/* TreeError */.j ||
            error instanceof commits/* ComparisonError */.GP)
            terminal.err(`error: ${error.message}${error.help ? `\n  ${error.help}` : ''}`);
        else if ((0,system_error/* systemProblem */.N)(error) !== undefined)
            terminal.err(`error: ${(0,system_error/* systemProblem */.N)(error)}`);
        else {
            terminal.err(`error: a bug in Card Gate: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n  please report it with the files that it happened on`);
            if (terminal.debug && error instanceof Error)
                terminal.err(error.stack ?? '');
        }
        return 2;
    }
}
function help(program) {
    const width = COMMANDS.reduce((most, { name }) => Math.max(most, name.length), 0);
    return [
        'Card Gate: judges AI agents by their alignment cards, policies and tools',
        '',
        ...COMMANDS.map((command) => `  ${program} ${command.name.padEnd(width)}  ${command.summary}`),
        '',
        `${program} <command> --help shows what a command takes.`,
        'Exit codes: 0 passed or warned, 1 failed, 2 could not be judged.',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/cli.js



async function main() {
    guardProcess(process, 2);
    return runCommandLine(process.argv.slice(2), terminalOf(process));
}

var __webpack_exports__main = __webpack_exports__.i;
export { __webpack_exports__main as main };
