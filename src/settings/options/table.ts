import { exclusions, patterns, texts, toolItems, traceItems } from './list-types.ts';
import { COMMAND_NAMES, type DependentDefault, type Option } from './option.ts';
import {
  address,
  boolean,
  choice,
  duration,
  explainedChoice,
  percent,
  pointInTime,
  repositoryFile,
  secret,
  shard,
  structure,
  text,
  timeSpan,
  whole,
} from './value-types.ts';

/** The commands that read the configuration and whose results depend on the time. */
const WITH_CONFIGURATION = COMMAND_NAMES.filter(
  (name) => !['init', 'tools', 'completion', 'fleet'].includes(name),
);

/** The commands that check agents in the same way as the action. */
const OF_CHECKS = ['check', 'merge'] as const;

/** The commands that print a report, in any of the report formats. */
const OF_REPORTS = [...OF_CHECKS, 'validate', 'evaluate', 'test'] as const;

/** The commands that check one agent. */
const OF_AN_AGENT = ['evaluate', 'test', 'diff', 'recommend', 'explain', 'effective'] as const;

/** The commands that read or write published cards. */
const OF_PUBLISHING = ['show', 'diff', 'publish'] as const;

/**
 * The `decisions` command. Its flags have separate entries below, because other commands use the
 * same flag names with other meanings.
 */
const OF_DECISIONS = ['decisions'] as const;

/**
 * All options of Card Gate: the action's inputs, the configuration keys and the command-line flags.
 * A name that begins with dashes is only a flag. A name that begins with a command is a flag of
 * that command. Inputs, keys, flags, help, schemas and documentation are generated from this table,
 * in the same order. To add an option, add an entry here and implement it.
 */
export const OPTIONS = {
  id: {
    type: text('name'),
    help: 'Name of this gate in comments and check runs, for a repository with several gates.',
    details: 'Set a different name for each leg of a matrix, and for a second step in one job.',
    default: { depends: 'the workflow file and the job' } as DependentDefault,
    input: true,
    key: 'top',
    reported: true,
    weaker: 'unreported',
  },
  cards: {
    type: patterns,
    help: 'Patterns for the files that contain cards, policies and access lists.',
    brief: 'Patterns for cards, policies and access lists.',
    details:
      'Paths are relative to the repository root, or to the current folder on the command line. The patterns replace the default patterns, and every matching file must be a card, a policy or an access list.',
    input: true,
    key: 'everywhere',
    flags: OF_CHECKS,
    weaker: 'own words',
  },
  exclude: {
    type: exclusions,
    help: 'Patterns for paths to exclude from the search for agents.',
    details:
      'Paths are relative to the repository root, or to the current folder on the command line. A file that the configuration lists is still checked; the report mentions it.',
    input: true,
    key: 'everywhere',
    flags: OF_CHECKS,
    weaker: 'own words',
  },
  discover: {
    type: boolean,
    help: 'Whether to check agents that the configuration does not list.',
    details: 'With "false", every unlisted card, policy or access list is an error.',
    default: true,
    input: true,
    key: 'everywhere',
    weaker: 'off',
  },
  'permission-files': {
    type: boolean,
    help: 'Whether to check the permission files of agent hosts, such as ".claude/settings.json".',
    details: 'The workflow or the base configuration can turn this off; a pull request cannot.',
    default: true,
    input: true,
    key: 'everywhere',
    reported: true,
    weaker: 'off',
  },
  tools: {
    type: toolItems,
    help: 'Tool lists: files, folders, file patterns, or tool names.',
    details:
      'With "github=tools.json", the tools in that file belong to the server "github". With a file pattern, each agent uses the lists in its own folder. Without this option, each agent uses its tool list in the configuration, or the one in its folder.',
    input: true,
    key: 'everywhere',
    flags: [...OF_CHECKS, 'evaluate', 'test', 'diff', 'recommend', 'explain', 'publish'],
    weaker: 'own words',
  },
  traces: {
    type: traceItems,
    help: 'Trace files, as paths or patterns.',
    details:
      'Paths are relative to the repository root, or to the current folder on the command line. Every call in the traces is checked. If several agents share a file, each record belongs to the agent that it names. Without this option, each agent uses its traces in the configuration, or those in the folder "traces" next to its card.',
    input: true,
    key: 'everywhere',
    flags: [...OF_CHECKS, 'test', 'tools', 'recommend', 'decisions', 'publish'],
    weaker: 'own words',
  },
  scope: {
    type: explainedChoice({
      auto: 'depends on the event',
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
    type: explainedChoice({
      fail: 'fails on problems',
      warn: 'fails on warnings too',
      never: 'reports without blocking',
    }),
    help: 'The mildest verdict that fails the check.',
    default: 'fail',
    input: true,
    key: 'everywhere',
    flags: OF_CHECKS,
    reported: true,
    weaker: { fromWeakest: ['never', 'fail', 'warn'] },
  },
  'on-error': {
    type: explainedChoice({
      fail: 'fails the check',
      warn: 'bases the verdict on the other findings and adds a note to every report',
    }),
    help: 'The effect on the check if something, such as a broken file, could not be checked.',
    default: 'fail',
    input: true,
    key: 'everywhere',
    reported: true,
    weaker: { fromWeakest: ['warn', 'fail'] },
  },
  'on-no-cards': {
    type: choice('pass', 'warn', 'fail'),
    help: 'The verdict if no card, policy or access list is found.',
    details:
      'This verdict applies if every agent is checked, or if the patterns under cards match no file.',
    default: 'warn',
    input: true,
    key: 'everywhere',
    flags: OF_CHECKS,
    reported: true,
    weaker: { fromWeakest: ['pass', 'warn', 'fail'] },
  },
  'on-no-tools': {
    type: choice('pass', 'warn', 'fail'),
    help: 'The verdict for an agent that has neither a tool list nor traces.',
    brief: 'The verdict for an agent that has no tool list and no traces.',
    details:
      'This verdict applies to agents with a policy or a unified card, because none of their tools can be checked.',
    default: 'warn',
    input: true,
    key: 'everywhere',
    flags: OF_CHECKS,
    reported: true,
    weaker: { fromWeakest: ['pass', 'warn', 'fail'] },
  },
  'min-coverage': {
    type: percent(90),
    help: 'The minimum coverage: the percentage of bounded actions that must be mapped.',
    brief: 'The minimum percentage of mapped bounded actions.',
    details:
      'Without this option, there is no minimum. Unknown coverage does not meet any minimum.',
    input: true,
    key: 'everywhere',
    flags: [...OF_CHECKS, 'evaluate', 'test'],
    reported: true,
    weaker: 'lower',
  },
  'max-coverage-drop': {
    type: percent(5),
    help: "The largest allowed drop in an agent's coverage in one change, in percentage points.",
    brief: 'The largest drop in coverage, in percentage points.',
    details: 'Without this option, any drop is allowed. Coverage that becomes unknown counts as 0.',
    input: true,
    key: 'everywhere',
    flags: OF_CHECKS,
    weaker: 'higher',
  },
  'only-new': {
    type: boolean,
    help: 'Whether only findings that are not in the base affect the verdict.',
    brief: 'Count only findings that are not in the base.',
    details:
      'Older findings are still listed. A file or source that could not be checked always affects the verdict.',
    default: false,
    input: true,
    key: 'everywhere',
    flags: OF_CHECKS,
    reported: true,
    weaker: 'on',
  },
  widening: {
    type: choice('allow', 'warn', 'fail'),
    help: 'How a change that grants an agent new permissions affects the verdict.',
    brief: 'The verdict for a change that grants new permissions.',
    default: 'warn',
    input: true,
    key: 'everywhere',
    flags: OF_CHECKS,
    weaker: { fromWeakest: ['allow', 'warn', 'fail'] },
  },
  'widening-label': {
    type: text('label'),
    help: 'The pull request label that approves new permissions.',
    details:
      'Anyone who can set labels can approve new permissions. The report shows that the label was set. Without this option, no label approves new permissions.',
    input: true,
    key: 'everywhere',
    weaker: 'named',
  },
  'baseline-file': {
    type: repositoryFile,
    help: 'Path of the baseline file, which lists findings that existed before the gate was adopted.',
    brief: 'File that lists pre-existing findings.',
    details:
      "The path is relative to the repository root. The listed findings are shown but do not affect the verdict. On pull requests and in merge queues, the base commit's file is used.",
    input: true,
    key: 'everywhere',
    flags: OF_CHECKS,
    weaker: 'named',
  },
  grace: {
    type: choice('on', 'off'),
    help: "Whether to tolerate new unmapped tools during the policy's grace period.",
    default: 'on',
    key: 'everywhere',
    weaker: 'on',
  },
  environment: {
    type: text('name'),
    help: 'Name of the environment to use from the configuration, such as "production".',
    brief: 'The environment to use from the configuration.',
    details: "The environment's settings and policy defaults override all others.",
    input: true,
    key: 'top',
    flags: [...OF_CHECKS, ...OF_AN_AGENT, 'publish'],
    reported: true,
    weaker: 'own words',
  },
  comment: {
    type: explainedChoice({
      auto: 'comments on changes to governed files, unless the check passes and no permissions change',
      always: 'comments on every run',
      'on-failure': 'comments if the check fails',
      never: 'neither writes nor updates comments',
    }),
    help: 'When to comment on a pull request.',
    details: 'Except with "never", an earlier comment is always updated.',
    default: 'auto',
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  suggestions: {
    type: boolean,
    help: 'Whether to post fixes as suggestions in the pull request diff.',
    details:
      'Only fixes that replace one line in the diff are posted; the report shows the other fixes as lines to paste. The option needs the permission "pull-requests: write".',
    default: false,
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  annotations: {
    type: explainedChoice({
      auto: 'uses a check run if the token may create one, otherwise workflow commands',
      checks: 'uses a check run',
      commands: 'uses workflow commands',
      none: 'uses neither',
    }),
    help: 'How to show findings next to the lines that they refer to.',
    default: 'auto',
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  'check-name': {
    type: text('name'),
    help: 'Name of the check run that shows the report.',
    details: "The name must differ from the job's name, because the job is the required check.",
    default: { depends: '"Card Gate report" with the id' } as DependentDefault,
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  summary: {
    type: boolean,
    help: 'Whether to write the report to the job summary.',
    default: true,
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  'report-file': {
    type: text('file'),
    help: 'Path for the JSON report.',
    details:
      'The path is relative to the repository root. Without this option, no file is written.',
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  'decisions-file': {
    type: text('file'),
    help: 'Path for the decision log of access lists.',
    details:
      'The path is relative to the repository root. The log contains every access list decision on calls in traces.',
    input: true,
    key: 'everywhere',
    flags: [...OF_CHECKS, 'test'],
    weaker: 'unreported',
  },
  'attestation-file': {
    type: text('file'),
    help: 'Path for an in-toto statement about the result.',
    details:
      'A later step can sign the statement with actions/attest. The option works only in a run that checks a commit.',
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  'sarif-file': {
    type: text('file'),
    help: 'Path for a SARIF file for code scanning.',
    details:
      'The path is relative to the repository root. A later step can upload the file with github/codeql-action/upload-sarif. If the run could not check everything, no file is written and an older one is removed; otherwise, code scanning would close alerts that are still open.',
    input: true,
    key: 'everywhere',
    flags: OF_CHECKS,
    weaker: 'unreported',
  },
  'tracking-issue': {
    type: boolean,
    help: 'Whether to keep one open issue that lists the problems.',
    details:
      'Runs that check every agent update the issue. They close it after a complete pass, and reopen it if there are problems. The option needs the permission "issues: write".',
    default: false,
    input: true,
    key: 'everywhere',
    weaker: 'off',
  },
  'agent-id': {
    type: text('id'),
    help: "The agent's id in the traces API, for a repository with one agent.",
    brief: "The agent's id in the API.",
    details:
      'Card Gate then uses api-key to fetch the agent\'s traces. For several agents, set the ids under "agents".',
    input: true,
    key: 'everywhere',
    flags: ['test', ...OF_PUBLISHING],
    weaker: 'unreported',
  },
  'api-url': {
    type: address,
    help: 'Address of the traces API.',
    brief: 'Address of the API.',
    default: 'https://api.mnemom.ai',
    input: true,
    key: 'everywhere',
    flags: ['check', 'test', ...OF_PUBLISHING],
    weaker: 'unreported',
  },
  'api-timeout': {
    type: whole,
    help: 'The total time limit in seconds for all requests to the traces API.',
    default: 120,
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  'trace-window': {
    type: duration,
    help: 'How far back to fetch traces from the API, at most 30d.',
    details: 'Trace files are always read in full.',
    default: 7 * 24 * 3600,
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  'trace-limit': {
    type: whole,
    help: 'The maximum number of traces to check for each agent, newest first.',
    details:
      'By default, Card Gate checks all traces in files, and at most 1,000 traces from the API.',
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  'remote-check': {
    type: boolean,
    help: "Whether to compare Card Gate's evaluation of the published card with the API's.",
    brief: "Compare Card Gate's evaluation of the published card with the API's.",
    details:
      'Requires api-key. Sends the id of each agent and the names of its tools. If the API cannot be asked, the verdict is error; a pull request without a key only gets a warning.',
    default: false,
    input: true,
    key: 'everywhere',
    flags: ['check'],
    weaker: 'off',
  },
  'inspect-arguments': {
    type: boolean,
    help: 'Whether access lists can match call arguments in traces.',
    brief: 'Let access lists match call arguments.',
    details:
      'Arguments are neither stored nor printed. Without this option, entries with "argument" or "sql" are not evaluated for calls in traces.',
    default: false,
    input: true,
    key: 'everywhere',
    flags: [...OF_CHECKS, 'test', 'decisions'],
    weaker: 'off',
    reported: true,
  },
  shard: {
    type: shard,
    help: 'The part of the traces that this job reads, such as 3/16, if several jobs share an audit.',
    details:
      'The job evaluates nothing. It writes a partial report, and a later run with merge combines all partial reports into one report. The option works only in runs that check every agent.',
    // Not a configuration key, because every audit would then be a shard, which has no verdict.
    input: true,
    flags: ['check'],
  },
  'shard-file': {
    type: text('file'),
    help: "Path for a shard's partial report.",
    details:
      'The path is relative to the repository root. Without this option, it is card-gate-shard-3-of-16.ndjson for the shard 3/16.',
    input: true,
    key: 'everywhere',
    flags: ['check'],
    weaker: 'unreported',
  },
  'base-ref': {
    type: text('ref'),
    help: 'The branch or full commit id to compare with, on any event.',
    details:
      'Write a tag as refs/tags/…, because a plain name always refers to a branch. On workflow_run, issue_comment and repository_dispatch, base-ref and head-ref are required.',
    input: true,
  },
  'head-ref': {
    type: text('ref'),
    help: 'The branch or full commit id to check.',
    details:
      'Its files are read as data and never checked out. Without this option, the checked-out files are checked.',
    input: true,
  },
  'working-directory': {
    type: text('folder'),
    help: 'The repository\'s folder in the workspace, if actions/checkout uses a "path".',
    details: 'Without this option, the workspace itself is checked.',
    input: true,
  },
  publish: {
    type: boolean,
    help: 'Whether to publish the cards that a push changes, after the check has passed.',
    details:
      'Works only on pushes to publish-branch, and requires publish-key. On other events and branches, nothing is published, and the log states the reason.',
    default: false,
    input: true,
  },
  'publish-branch': {
    type: text('branch'),
    help: 'Publish cards on pushes to this branch, such as "main".',
    details: 'Required with publish.',
    input: true,
  },
  merge: {
    type: texts('path'),
    help: 'The partial reports of all shards, to be combined into one report: files, or folders that contain them.',
    details:
      'Check out the same commit as the shards did; the trace files are not needed. A partial report that is missing, repeated, damaged or from another audit always fails the check, regardless of on-error and fail-on.',
    input: true,
    setting: false,
  },
  'report-from': {
    type: text('file'),
    help: "Path of a JSON report from a pull request's run, to post as a comment.",
    details:
      'Use it for pull requests from forks, on the event workflow_run. With this option, nothing is checked, and all other inputs except id, comment and github-token are ignored. The report is untrusted: the comment states that it is not a check, and the outputs verdict and conclusion are always "error" and "failure".',
    input: true,
    setting: false,
  },
  config: {
    type: text('file'),
    help: 'Path of the configuration file, relative to the repository root.',
    brief: 'Path of the configuration file.',
    details:
      "Without this option, .github/card-gate.yml is read if it exists. A file that this option names must exist. On pull requests and in merge queues, the base commit's file is used.",
    input: true,
    flags: WITH_CONFIGURATION,
    setting: false,
    reported: true,
  },
  'github-token': {
    type: secret,
    help: "Token for GitHub's API.",
    details:
      'The default is the job\'s token. The permission "contents: read" is enough; "pull-requests: write" allows comments, and "checks: write" allows a check run with annotations.',
    input: true,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner interprets the text.
    actionDefault: '${{ github.token }}',
    setting: false,
  },
  'api-key': {
    type: secret,
    help: 'The key for the traces API; store it as a secret.',
    details:
      'The key begins with "mnm_", or is a token. Without it, traces cannot be fetched, and remote-check cannot ask the API: pull requests get a warning, and other events fail.',
    input: true,
    setting: false,
  },
  'publish-key': {
    type: secret,
    help: 'The key for publishing cards; store it as an environment secret.',
    details:
      'The key needs the scope api:write. Do not reuse api-key, because pull requests may use it too.',
    input: true,
    setting: false,
  },
  'floor-token': {
    type: secret,
    help: 'A token that can read floors in private repositories; store it as a secret.',
    details:
      'Without this token, such floors cannot be read, which is an error. A pull request from a fork gets no secrets: push its branch to this repository, or keep a copy of the floor in this repository.',
    input: true,
    setting: false,
  },
  $schema: {
    type: structure,
    help: 'The address of this schema, for editors.',
    key: 'top',
    setting: false,
  },
  agents: {
    type: structure,
    help: 'Agents with files or names that do not follow the convention.',
    details:
      'Every other folder that contains a card, a policy or an access list is an agent too, unless discover is false.',
    key: 'top',
    setting: false,
  },
  platform: {
    type: structure,
    help: "The platform's floor: a policy, a card template, an access list, Claude Code's managed settings or several of these.",
    details:
      'Agents can strengthen a floor but never weaken it. Each file is a path relative to the repository root, or owner/repo/path@ref.',
    key: 'top',
    setting: false,
  },
  org: {
    type: structure,
    help: "The organisation's floor: a policy, a card template, an access list, Claude Code's managed settings or several of these.",
    details:
      'Agents can strengthen a floor but never weaken it. Each file is a path relative to the repository root, or owner/repo/path@ref.',
    key: 'top',
    setting: false,
  },
  teams: {
    type: structure,
    help: "Floors by team; each entry under agents lists its agent's teams.",
    key: 'top',
    setting: false,
  },
  exemptions: {
    type: structure,
    help: 'Exemptions for individual agents from rules in their floors.',
    details:
      'An exemption that is malformed, expired or without effect is reported and not honoured.',
    key: 'top',
    setting: false,
  },
  ignore: {
    type: structure,
    help: 'Findings to ignore, each with a reason.',
    details: 'Violations and files that do not load cannot be ignored.',
    key: 'top',
    setting: false,
  },
  environments: {
    type: structure,
    help: 'Settings and policy defaults by environment, such as development, staging and production.',
    details: 'The option environment selects one of them.',
    key: 'top',
    setting: false,
  },
  severity: {
    type: structure,
    help: 'Severities of rules; each key is a rule id, and each value is error, warning, note or off.',
    details: 'The severities of violations and of files that do not load cannot be changed.',
    key: 'top',
    setting: false,
  },
  aliases: {
    type: structure,
    help: 'Additional names for tools; each key is the name of a tool.',
    details: 'Patterns can match a tool by an alias as well as by its own name.',
    key: 'top',
    setting: false,
  },
  'standard-values': {
    type: structure,
    help: 'Values that need no definition on a card, in addition to the eight standard values.',
    key: 'top',
    setting: false,
  },
  '--base': {
    type: text('commit'),
    help: 'Compare the working tree with this commit, and check only the agents that differ.',
    brief: 'Compare with this commit, and check only what differs.',
    flags: ['check'],
  },
  '--card': {
    type: text('file'),
    help: "The agent's card, if the first argument is its policy.",
    flags: OF_AN_AGENT,
  },
  '--policy': {
    type: text('file'),
    help: "The agent's policy, if the first argument is its card.",
    flags: [...OF_AN_AGENT, 'publish'],
  },
  '--access': {
    type: texts('file'),
    help: "The agent's access lists, if the first argument is its card or its policy.",
    brief: "The agent's access lists, if they are elsewhere.",
    flags: OF_AN_AGENT,
  },
  '--actor': {
    type: text('actor'),
    help: 'The actor of the request to explain; the default is the agent.',
    flags: ['explain'],
  },
  '--action': {
    type: text('action'),
    help: 'The action of the request to explain, such as call or execute.',
    flags: ['explain'],
  },
  '--resource': {
    type: text('resource'),
    help: 'The resource of the request to explain, such as a tool.',
    flags: ['explain'],
  },
  '--argument': {
    type: text('text'),
    help: 'The argument of the request to explain.',
    flags: ['explain'],
  },
  '--channel': {
    type: text('channel'),
    help: 'The channel of the request to explain.',
    flags: ['explain'],
  },
  '--sql': {
    type: text('statement'),
    help: 'The SQL statement of the request to explain.',
    flags: ['explain'],
  },
  '--default': {
    type: choice('allow', 'deny'),
    help: 'Assume this default instead of the one in the access list.',
    flags: ['explain'],
  },
  '--org': {
    type: texts('file'),
    help: "Policies, card templates, access lists and managed settings to use as every agent's floors, instead of the usual ones.",
    brief: 'The floors to use instead of the usual ones.',
    flags: [...OF_CHECKS, ...OF_AN_AGENT, 'publish'],
  },
  '--agent': {
    type: text('name'),
    help: "The agent's name in the output and in exemptions.",
    flags: OF_AN_AGENT,
  },
  '--context': {
    type: choice('gateway', 'runtime', 'audit', 'cicd'),
    help: 'The context to state in the JSON output; the default is "cicd".',
    brief: 'The context in the JSON output; the default is cicd.',
    flags: ['evaluate'],
  },
  '--api': {
    type: boolean,
    help: 'Fetch traces from the API with the key in the environment variable MNEMOM_API_KEY.',
    brief: 'Fetch traces with the key in MNEMOM_API_KEY.',
    flags: ['check'],
  },
  '--since': {
    type: duration,
    help: 'Check only traces that are at most this old.',
    flags: ['test', 'recommend', 'publish'],
  },
  '--limit': {
    type: whole,
    help: 'Check at most this many traces, newest first.',
    flags: ['test', 'publish'],
  },
  '--published': {
    type: boolean,
    help: "Compare a card with its agent's published card, using the key in MNEMOM_API_KEY.",
    brief: "Compare a card with its agent's published card.",
    flags: ['diff'],
  },
  '--yes': {
    type: boolean,
    help: 'Publish without asking for confirmation.',
    flags: ['publish'],
  },
  '--strict': {
    type: boolean,
    help: 'Fail on warnings too.',
    flags: ['evaluate', 'test'],
  },
  '--write-baseline': {
    type: text('file'),
    help: 'Write the findings to this file, to be used as the baseline file.',
    brief: 'Write the findings to this file as a baseline.',
    flags: OF_CHECKS,
  },
  '--baseline-expires': {
    type: text('date'),
    help: 'The date on which the new baseline file expires.',
    flags: OF_CHECKS,
  },
  '--dialect': {
    type: text('id'),
    help: 'The dialect of a permission file, such as claude-code, if neither its name nor its content identifies it.',
    brief: 'The dialect of a permission file with an unrecognised name.',
    flags: ['validate', 'diff', 'explain', 'test', 'recommend', 'effective'],
  },
  '--if-governed': {
    type: boolean,
    help: 'Skip files that are not a card, a policy or an access list.',
    flags: ['validate'],
  },
  '--for': {
    type: explainedChoice({
      permissions: 'writes only the permissions that the calls in the traces need',
      denials: 'writes a patch with the fewest rules that end the denials in the traces',
      unused: 'writes a patch that removes the rules that no call in the traces needs',
    }),
    help: 'What to recommend; the default is "permissions".',
    flags: ['recommend'],
  },
  '--output': {
    type: text('file'),
    help: 'The file to write; the default is [<name>.]policy.yaml next to the card.',
    flags: ['init'],
  },
  'recommend --output': {
    type: text('file'),
    help: 'The new file to write; the default is standard output.',
    flags: ['recommend'],
  },
  'init --access': {
    type: boolean,
    help: 'Write an access list to access.yaml instead of a policy.',
    flags: ['init'],
  },
  '--page': {
    type: text('file'),
    help: 'Write a Markdown page about all repositories to this file.',
    flags: ['fleet'],
  },
  '--issue': {
    type: text('owner/repo'),
    help: 'The repository in which to keep one issue about all repositories.',
    flags: ['fleet'],
  },
  '--exit-code': {
    type: boolean,
    help: 'Exit with code 1 if the change grants new permissions.',
    flags: ['diff'],
  },
  '--format': {
    type: choice('text', 'json', 'markdown'),
    help: 'The output format; the default is text.',
    flags: ['diff', 'tools', 'recommend', 'explain', 'effective', 'show', 'publish'],
  },
  'check --format': {
    type: choice('text', 'json', 'markdown', 'github'),
    help: 'The output format; "github" annotates lines in GitHub Actions, and the default is text.',
    brief: 'The output format; github annotates lines; the default is text.',
    flags: OF_REPORTS,
  },
  'decisions --log': {
    type: text('file'),
    help: 'The decision log: a file, or "-" for standard input.',
    flags: OF_DECISIONS,
  },
  'decisions --effect': {
    type: choice('allow', 'deny', 'audit'),
    help: 'List only decisions with this effect.',
    flags: OF_DECISIONS,
  },
  'decisions --violations': {
    type: boolean,
    help: 'List only denials, from the last 7 days unless another time is set.',
    brief: 'List only denials, by default from the last 7 days.',
    flags: OF_DECISIONS,
  },
  'decisions --actor': {
    type: text('pattern'),
    help: 'List only decisions for actors that match this pattern.',
    flags: OF_DECISIONS,
  },
  'decisions --resource': {
    type: text('pattern'),
    help: 'List only decisions for resources that match this pattern.',
    flags: OF_DECISIONS,
  },
  'decisions --search': {
    type: text('text'),
    help: 'List only decisions with this text in a column, ignoring case.',
    flags: OF_DECISIONS,
  },
  'decisions --last': {
    type: timeSpan,
    help: 'List only decisions within this time before the newest decision, such as 24h or 2w.',
    brief: "List only decisions from the log's last hours or days.",
    flags: OF_DECISIONS,
  },
  'decisions --since': {
    type: pointInTime,
    help: 'List only decisions at or after this time.',
    flags: OF_DECISIONS,
  },
  'decisions --until': {
    type: pointInTime,
    help: 'List only decisions before this time.',
    flags: OF_DECISIONS,
  },
  'decisions --format': {
    type: choice('table', 'json', 'ndjson', 'csv', 'sql'),
    help: 'The output format; the default is table.',
    flags: OF_DECISIONS,
  },
  'decisions --final-hash': {
    type: text('hash'),
    help: 'The final hash that the log must have, for "decisions verify".',
    flags: OF_DECISIONS,
  },
  '--now': {
    type: text('time'),
    help: 'Set the clock to this time, such as 2026-11-21T12:00:00Z.',
    flags: [...WITH_CONFIGURATION, 'fleet'],
    reported: true,
  },
  '--help': {
    type: boolean,
    help: 'Show the arguments and options of the command.',
    flags: COMMAND_NAMES,
  },
} as const satisfies Readonly<Record<string, Option>>;
