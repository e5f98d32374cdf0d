"use strict";
exports.id = 700;
exports.ids = [700];
exports.modules = {

/***/ 700:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionCommand: function() { return /* binding */ completionCommand; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(472);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(367);


// build/src/cli/completion.js
const SHELLS = {
	bash,
	zsh,
	fish
};
const completionCommand = {
	name: "completion",
	positionals: "<bash|zsh|fish>",
	example: "bash",
	notes: ["bash: eval \"$(card-gate completion bash)\" in ~/.bashrc. zsh: eval \"$(card-gate completion zsh)\" in ~/.zshrc, after compinit. fish: card-gate completion fish | source in config.fish."],
	async run(args, terminal) {
		const { positionals } = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(args, "completion");
		const [shell, ...rest] = positionals;
		if (rest.length > 0 || shell !== "bash" && shell !== "zsh" && shell !== "fish") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.n("give one shell: bash, zsh or fish");
		terminal.out(SHELLS[shell]().trimEnd());
		return 0;
	}
};
const FILES = /* @__PURE__ */ new Set([
	"file",
	"files",
	"list",
	"log"
]);
function flagsFor(command) {
	return [...[...(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(command)].map(([name, { type, help, brief = help }]) => {
		const { placeholder } = type;
		return {
			name,
			help: brief,
			values: placeholder.includes("|") ? placeholder.split("|") : [],
			takes: placeholder === "" ? "nothing" : FILES.has(placeholder) ? "file" : "text"
		};
	}), {
		name: "help",
		help: "Show this help.",
		values: [],
		takes: "nothing"
	}];
}
const WORDS = {
	completion: Object.keys(SHELLS),
	decisions: ["verify"]
};
function bash() {
	const flags = _index_js__WEBPACK_IMPORTED_MODULE_1__.p.map((name) => `    ${name}) flags="${flagsFor(name).map((flag) => `--${flag.name}`).join(" ")}" ;;`);
	const words = Object.entries(WORDS).map(([name, list]) => `    ${name}) words="${list.join(" ")}" ;;`);
	return `# Completion of card-gate in bash. Made by "card-gate completion bash".
_card_gate() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="\${COMP_WORDS[1]}" flags="" words="" values=""
  COMPREPLY=()
  # bash splits words at "=".
  if [[ $cur == "=" ]]; then cur=""
  elif [[ $prev == "=" ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${_index_js__WEBPACK_IMPORTED_MODULE_1__.p.join(" ")} --help --version" -- "$cur"))
    return
  fi
  case "$command $prev" in
${valueCases((names, values) => `    ${names.join("|")}) values="${values.join(" ")}" ;;`)}
  esac
  if [[ -n $values ]]; then
    COMPREPLY=($(compgen -W "$values" -- "$cur"))
    return
  fi
  case "$command" in
${flags.join("\n")}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
    return
  fi
  case "$command" in
${words.join("\n")}
  esac
  [[ $COMP_CWORD -eq 2 && -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$cur"))
  compopt -o default 2> /dev/null
}
complete -F _card_gate card-gate
`;
}
function valueCases(line) {
	const cases = /* @__PURE__ */ new Map();
	for (const command of _index_js__WEBPACK_IMPORTED_MODULE_1__.p) for (const { name, values } of flagsFor(command)) {
		if (values.length === 0) continue;
		const known = cases.get(values.join(" ")) ?? {
			values,
			names: []
		};
		known.names.push(`"${command} --${name}"`);
		cases.set(values.join(" "), known);
	}
	return [...cases.values()].map(({ names, values }) => line(names, values)).join("\n");
}
function zsh() {
	const commands = _index_js__WEBPACK_IMPORTED_MODULE_1__.p.map((name) => `    ${quoted(`${name}:${_index_js__WEBPACK_IMPORTED_MODULE_1__.t[name]}`)}`);
	const cases = _index_js__WEBPACK_IMPORTED_MODULE_1__.p.map((name) => {
		const specs = flagsFor(name).map((flag) => `        ${quoted(zshSpec(flag))}`);
		const list = WORDS[name];
		const rest = list ? `'1:word:(${list.join(" ")})' '*:file:_files'` : `'*:file:_files'`;
		return `      ${name})\n        _arguments -s \\\n${specs.map((spec) => `${spec} \\\n`).join("")}        ${rest} ;;`;
	});
	return `#compdef card-gate
# Completion of card-gate in zsh. Made by "card-gate completion zsh".
_card_gate() {
  local -a commands
  commands=(
${commands.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
  else
    shift words
    (( CURRENT-- ))
    case $words[1] in
${cases.join("\n")}
    esac
  fi
}
compdef _card_gate card-gate
`;
}
function zshSpec({ name, help, values, takes }) {
	const text = help.replace(/[[\]\\:]/g, "\\$&");
	const action = values.length > 0 ? `(${values.join(" ")})` : takes === "file" ? "_files" : " ";
	return `*--${name}[${text}]${takes === "nothing" ? "" : `:value:${action}`}`;
}
function fish() {
	return ["# Completion of card-gate in fish. Made by \"card-gate completion fish\".", ..._index_js__WEBPACK_IMPORTED_MODULE_1__.p.flatMap((name) => {
		const list = WORDS[name];
		const isCommand = quoted(`__fish_seen_subcommand_from ${name}`);
		return [
			`complete -c card-gate -n __fish_use_subcommand -f -a ${name} -d ${fishQuoted(_index_js__WEBPACK_IMPORTED_MODULE_1__.t[name])}`,
			...list ? [`complete -c card-gate -n ${isCommand}${name === "completion" ? " -f" : ""} -a ${fishQuoted(list.join(" "))}`] : [],
			...flagsFor(name).map(({ name: flag, help, values, takes }) => {
				const given = values.length > 0 ? ` -f -a ${fishQuoted(values.join(" "))}` : "";
				return `complete -c card-gate -n ${isCommand} -l ${flag}${takes === "nothing" ? "" : takes === "file" ? " -r" : " -x"}${given} -d ${fishQuoted(help)}`;
			})
		];
	})].join("\n");
}
function quoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
function fishQuoted(text) {
	return `'${text.replace(/[\\']/g, "\\$&")}'`;
}



/***/ })

};
;