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
  structure,
  text,
  timeSpan,
  whole,
} from './value-types.ts';

/** The commands that read a configuration and depend on the time: all but those about one file. */
const WITH_CONFIGURATION = COMMAND_NAMES.filter(
  (name) => !['init', 'tools', 'decisions'].includes(name),
);

/** The commands that check one agent. */
const OF_AN_AGENT = ['evaluate', 'test', 'diff', 'explain', 'effective'] as const;

/** The command that lists decisions. Its flags have its name, because others mean something else. */
const OF_DECISIONS = ['decisions'] as const;

/**
 * Every option of Card Gate by name: the inputs of the action, the keys of the configuration and
 * the flags of the command line. A name that begins with dashes is only a flag, and one that begins
 * with a command is a flag of that command only. Inputs, keys,
 * flags, help, schemas and tables in documents are derived from this table. A new option needs only
 * an entry here and its implementation. Help and documents use the same order.
 */
export const OPTIONS = {
  id: {
    type: text('name'),
    help: 'A name that separates several gates of one repository, in their comments and check runs.',
    details: 'Set it for each leg of a matrix, and for a second step in one job.',
    default: { depends: 'the workflow file and the job' } as DependentDefault,
    input: true,
    key: 'top',
    reported: true,
    weaker: 'unreported',
  },
  cards: {
    type: patterns,
    help: 'Patterns of the files that hold cards and policies, from the root of the repository (on the command line from the current folder).',
    details:
      'They replace the default patterns, and every file that they match must be a card or a policy.',
    input: true,
    key: 'everywhere',
    flags: ['check'],
    weaker: 'own words',
  },
  exclude: {
    type: exclusions,
    help: 'Patterns of paths where no agent is discovered, from the root of the repository (on the command line from the current folder).',
    details: 'A file that the configuration names is still checked, and the report says so.',
    input: true,
    key: 'everywhere',
    flags: ['check'],
    weaker: 'own words',
  },
  discover: {
    type: boolean,
    help: 'Whether cards and policies that the configuration does not list are agents too.',
    details: 'With "false", every unlisted card or policy is an error.',
    default: true,
    input: true,
    key: 'everywhere',
    weaker: 'off',
  },
  tools: {
    type: toolItems,
    help: 'Tool lists: files, folders, patterns of files, or names of tools.',
    details:
      '"github=tools.json" states the server of a list of bare names. Without this option each agent uses the list that the configuration names for it, or the one in its folder.',
    input: true,
    key: 'everywhere',
    flags: ['check', 'evaluate', 'test', 'diff', 'explain'],
    weaker: 'own words',
  },
  traces: {
    type: traceItems,
    help: 'Trace files: paths or patterns, from the root of the repository (on the command line from the current folder).',
    details:
      'Every call in them is checked. Where several agents share a file, each record belongs to the agent that it names. Without this option each agent uses the traces that the configuration names for it, or those in the folder "traces" next to its card.',
    input: true,
    key: 'everywhere',
    flags: ['check', 'test', 'tools'],
    weaker: 'own words',
  },
  scope: {
    type: explainedChoice({
      auto: 'chooses by the event',
      changed: 'checks those that the change touches',
      all: 'checks every agent',
    }),
    help: 'Which agents are checked.',
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
    help: 'The verdict from which the check fails.',
    default: 'fail',
    input: true,
    key: 'everywhere',
    flags: ['check'],
    reported: true,
    weaker: { fromWeakest: ['never', 'fail', 'warn'] },
  },
  'on-error': {
    type: explainedChoice({
      fail: 'fails the check',
      warn: 'lets the other findings decide, and every report says so',
    }),
    help: 'The effect on the check when something could not be checked, such as a file that does not load or an API that does not answer.',
    default: 'fail',
    input: true,
    key: 'everywhere',
    reported: true,
    weaker: { fromWeakest: ['warn', 'fail'] },
  },
  'on-no-cards': {
    type: choice('pass', 'warn', 'fail'),
    help: 'The verdict when a check of every agent finds no card and no policy, or when the patterns under cards match no file.',
    default: 'warn',
    input: true,
    key: 'everywhere',
    flags: ['check'],
    reported: true,
    weaker: { fromWeakest: ['pass', 'warn', 'fail'] },
  },
  'on-no-tools': {
    type: choice('pass', 'warn', 'fail'),
    help: 'The effect on the verdict when an agent with a policy or a unified card has no tool list and no traces, so that no tool is checked.',
    default: 'warn',
    input: true,
    key: 'everywhere',
    flags: ['check'],
    reported: true,
    weaker: { fromWeakest: ['pass', 'warn', 'fail'] },
  },
  'min-coverage': {
    type: percent(90),
    help: 'The minimum coverage: the percentage of bounded actions that capabilities must map.',
    details: 'Without it there is no minimum. Unknown coverage does not meet a minimum.',
    input: true,
    key: 'everywhere',
    flags: ['check', 'evaluate', 'test'],
    reported: true,
    weaker: 'lower',
  },
  'max-coverage-drop': {
    type: percent(5),
    help: 'The percentage points that the coverage of an agent may lose in one change.',
    details: 'Without it any drop is allowed. Coverage that becomes unknown counts as 0.',
    input: true,
    key: 'everywhere',
    flags: ['check'],
    weaker: 'higher',
  },
  'only-new': {
    type: boolean,
    help: 'Whether only findings that are new since the base decide the verdict.',
    details:
      'All others are still listed. A file or source that could not be checked always counts.',
    default: false,
    input: true,
    key: 'everywhere',
    flags: ['check'],
    reported: true,
    weaker: 'on',
  },
  widening: {
    type: choice('allow', 'warn', 'fail'),
    help: 'The effect on the verdict when the change grants an agent new permissions.',
    default: 'warn',
    input: true,
    key: 'everywhere',
    flags: ['check'],
    weaker: { fromWeakest: ['allow', 'warn', 'fail'] },
  },
  'widening-label': {
    type: text('label'),
    help: 'Label of the pull request that approves a widening.',
    details:
      'The report names the label. Anyone who can set labels can then approve. Without this option no label approves a widening.',
    input: true,
    key: 'everywhere',
    weaker: 'named',
  },
  'baseline-file': {
    type: repositoryFile,
    help: 'Path of the baseline file, which lists the findings from before the gate was adopted, from the root of the repository.',
    details:
      'They are shown and do not affect the verdict. On pull requests and in merge queues the file of the base commit applies.',
    input: true,
    key: 'everywhere',
    flags: ['check'],
    weaker: 'named',
  },
  grace: {
    type: choice('on', 'off'),
    help: 'Whether a new tool that no capability maps is tolerated for the grace period of the policy.',
    default: 'on',
    key: 'everywhere',
    weaker: 'on',
  },
  environment: {
    type: text('name'),
    help: 'Name of an environment of the configuration, such as "production".',
    details: 'Its settings and policy defaults override the rest.',
    input: true,
    key: 'top',
    flags: ['check', ...OF_AN_AGENT],
    reported: true,
    weaker: 'own words',
  },
  comment: {
    type: explainedChoice({
      auto: 'writes it when something governed changed',
      always: 'on every run',
      'on-failure': 'when the check fails',
      never: 'leaves comments alone',
    }),
    help: 'When a pull request gets the comment.',
    details: 'An earlier comment is updated except with "never".',
    default: 'auto',
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
    help: 'How findings are shown at their lines.',
    default: 'auto',
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  'check-name': {
    type: text('name'),
    help: 'Name of the check run that carries the report.',
    details: 'It must differ from the name of the job, because the job is the required check.',
    default: { depends: '"Card Gate report" with the id' } as DependentDefault,
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  summary: {
    type: boolean,
    help: 'Whether the report is written to the job summary.',
    default: true,
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  'report-file': {
    type: text('file'),
    help: 'Path of a file to write the report to as JSON, from the root of the repository.',
    details: 'Without it no file is written.',
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  'tracking-issue': {
    type: boolean,
    help: 'Whether runs that check every agent keep one issue that lists the problems.',
    details:
      'Every such run updates it, closes it after a complete pass and opens it again when there are problems. It needs the permission "issues: write".',
    default: false,
    input: true,
    key: 'everywhere',
    weaker: 'off',
  },
  'agent-id': {
    type: text('id'),
    help: 'The id of the agent in the API, in a repository with one agent.',
    details:
      'Its traces are then fetched, with api-key. Several agents have their ids under "agents".',
    input: true,
    key: 'everywhere',
    flags: ['test'],
    weaker: 'unreported',
  },
  'api-url': {
    type: address,
    help: 'Address of the API that holds traces.',
    default: 'https://api.mnemom.ai',
    input: true,
    key: 'everywhere',
    flags: ['test'],
    weaker: 'unreported',
  },
  'api-timeout': {
    type: whole,
    help: 'Time limit for all requests to the API together, in seconds.',
    default: 120,
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  'trace-window': {
    type: duration,
    help: 'How far back traces are fetched from the API, at most 30d.',
    details: 'Trace files are read whole.',
    default: 7 * 24 * 3600,
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  'trace-limit': {
    type: whole,
    help: 'The maximum number of traces to check for each agent, newest first.',
    details: 'Without it all traces of a file are checked, and 1000 from the API.',
    input: true,
    key: 'everywhere',
    weaker: 'unreported',
  },
  'base-ref': {
    type: text('ref'),
    help: 'The base to compare with, on any event: a branch or a full commit id.',
    details:
      'Write a tag as refs/tags/…, so that no tag can replace a branch. On workflow_run, issue_comment and repository_dispatch, base-ref and head-ref are required.',
    input: true,
  },
  'head-ref': {
    type: text('ref'),
    help: 'The head to check: a branch or a full commit id.',
    details:
      'It is read as data and never checked out. Without it the checked-out files are checked.',
    input: true,
  },
  'working-directory': {
    type: text('folder'),
    help: 'Folder of the checked-out repository inside the workspace, for a checkout with "path".',
    details: 'Without it the workspace itself is checked.',
    input: true,
  },
  config: {
    type: text('file'),
    help: 'Path of the configuration file, from the root of the repository.',
    details:
      'Without it .github/card-gate.yml is read, if there is one; a file that is named here must exist. On pull requests and in merge queues the file of the base commit applies.',
    input: true,
    flags: WITH_CONFIGURATION,
    setting: false,
    reported: true,
  },
  'github-token': {
    type: secret,
    help: "Token for GitHub's API.",
    details:
      'The default is the token of the job, for which "contents: read" is enough; "pull-requests: write" adds the comment and "checks: write" the check run with annotations.',
    input: true,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner reads it, not this program.
    actionDefault: '${{ github.token }}',
    setting: false,
  },
  'api-key': {
    type: secret,
    help: 'Key for the API of the traces, as a secret.',
    details:
      'It is a key that begins with "mnm_", or a token. Without it traces cannot be fetched; pull requests then warn, and other events fail.',
    input: true,
    setting: false,
  },
  'floor-token': {
    type: secret,
    help: 'Token that may read the private repositories that hold floors of the configuration, as a secret.',
    details:
      'Without it such a floor cannot be read, which is an error. A pull request from a fork gets no secrets: push its branch to this repository, or keep a copy of the floor in it.',
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
    help: 'Agents whose files or names differ from the convention.',
    details:
      'Every other folder that holds a card or a policy is an agent too, unless discover is false.',
    key: 'top',
    setting: false,
  },
  platform: {
    type: structure,
    help: 'The floor of the platform: a policy, a card template or both.',
    details:
      'Agents can strengthen a floor but never weaken it. Each file is a path from the root of the repository, or owner/repo/path@ref.',
    key: 'top',
    setting: false,
  },
  org: {
    type: structure,
    help: 'The floor of the organisation: a policy, a card template or both.',
    details:
      'Agents can strengthen a floor but never weaken it. Each file is a path from the root of the repository, or owner/repo/path@ref.',
    key: 'top',
    setting: false,
  },
  teams: {
    type: structure,
    help: 'Floors by team; each agent names its teams in its entry under agents.',
    key: 'top',
    setting: false,
  },
  exemptions: {
    type: structure,
    help: 'Exemptions of single agents from rules of their floors.',
    details:
      'An exemption that is malformed, expired or without effect is reported and not honoured.',
    key: 'top',
    setting: false,
  },
  ignore: {
    type: structure,
    help: 'Accepted findings.',
    details: 'Violations and files that do not load cannot be ignored.',
    key: 'top',
    setting: false,
  },
  environments: {
    type: structure,
    help: 'Settings and policy defaults by environment, such as development, staging and production.',
    details: 'The option environment chooses one.',
    key: 'top',
    setting: false,
  },
  severity: {
    type: structure,
    help: 'Severities by rule id: error, warning, note or off.',
    details: 'The severities of violations and of files that do not load cannot be changed.',
    key: 'top',
    setting: false,
  },
  aliases: {
    type: structure,
    help: 'Additional names of tools, by the name of the tool.',
    details: 'Patterns can then match the tool by its alias too. Its own name still counts.',
    key: 'top',
    setting: false,
  },
  'standard-values': {
    type: structure,
    help: 'Values that need no definition on a card, in addition to the eight standard ones.',
    key: 'top',
    setting: false,
  },
  '--base': {
    type: text('commit'),
    help: 'Compares the working tree with this commit, and checks the agents that differ.',
    flags: ['check'],
  },
  '--card': {
    type: text('file'),
    help: 'The card of the agent, if the first argument is its policy.',
    flags: OF_AN_AGENT,
  },
  '--policy': {
    type: text('file'),
    help: 'The policy of the agent, if the first argument is its card.',
    flags: OF_AN_AGENT,
  },
  '--org': {
    type: texts('file'),
    help: 'Policies and card templates that apply to every agent, in place of the floors that are found.',
    flags: ['check', ...OF_AN_AGENT],
  },
  '--agent': {
    type: text('name'),
    help: 'The name of the agent in the answer and in exemptions.',
    flags: OF_AN_AGENT,
  },
  '--context': {
    type: choice('gateway', 'runtime', 'audit', 'cicd'),
    help: 'The context stated in the answer of the policy API; the default is "cicd".',
    flags: ['evaluate'],
  },
  '--api': {
    type: boolean,
    help: 'Fetches traces from the API with the key in the environment variable MNEMOM_API_KEY.',
    flags: ['check'],
  },
  '--since': {
    type: duration,
    help: 'Checks only traces that are at most this old.',
    flags: ['test'],
  },
  '--limit': {
    type: whole,
    help: 'Checks at most this many traces, the newest first.',
    flags: ['test'],
  },
  '--strict': {
    type: boolean,
    help: 'Fails on warnings too.',
    flags: ['evaluate', 'test'],
  },
  '--write-baseline': {
    type: text('file'),
    help: 'Writes the findings to this file, to be named as the baseline file.',
    flags: ['check'],
  },
  '--baseline-expires': {
    type: text('date'),
    help: 'The date after which the entries of the written baseline no longer count.',
    flags: ['check'],
  },
  '--if-governed': {
    type: boolean,
    help: 'Skips named files that are neither a card nor a policy.',
    flags: ['validate'],
  },
  '--output': {
    type: text('file'),
    help: 'The file to write; without it policy.yaml next to the card.',
    flags: ['init'],
  },
  '--format': {
    type: choice('text', 'json', 'markdown'),
    help: 'The format of the answer; the default is text.',
    flags: COMMAND_NAMES.filter((name) => name !== 'init' && name !== 'decisions'),
  },
  'decisions --log': {
    type: text('file'),
    help: 'The decision log: a file, or "-" for standard input.',
    flags: OF_DECISIONS,
  },
  'decisions --effect': {
    type: choice('allow', 'deny', 'audit'),
    help: 'Lists only decisions with this effect.',
    flags: OF_DECISIONS,
  },
  'decisions --violations': {
    type: boolean,
    help: 'Lists only denials, of the last 7 days unless another time is given.',
    flags: OF_DECISIONS,
  },
  'decisions --actor': {
    type: text('pattern'),
    help: 'Lists only decisions about actors that match this pattern.',
    flags: OF_DECISIONS,
  },
  'decisions --resource': {
    type: text('pattern'),
    help: 'Lists only decisions about resources that match this pattern.',
    flags: OF_DECISIONS,
  },
  'decisions --search': {
    type: text('text'),
    help: 'Lists only decisions that contain this text in a column, in capitals or not.',
    flags: OF_DECISIONS,
  },
  'decisions --last': {
    type: timeSpan,
    help: 'Lists only decisions of this time before the newest decision of the log, such as 24h or 2w.',
    flags: OF_DECISIONS,
  },
  'decisions --since': {
    type: pointInTime,
    help: 'Lists only decisions at or after this time.',
    flags: OF_DECISIONS,
  },
  'decisions --until': {
    type: pointInTime,
    help: 'Lists only decisions before this time.',
    flags: OF_DECISIONS,
  },
  'decisions --format': {
    type: choice('table', 'json', 'ndjson', 'csv', 'sql'),
    help: 'The format of the decisions; the default is table.',
    flags: OF_DECISIONS,
  },
  'decisions --final-hash': {
    type: text('hash'),
    help: 'With "verify", the final hash that the log must have.',
    flags: OF_DECISIONS,
  },
  '--now': {
    type: text('time'),
    help: 'Fixes the clock to this time, such as 2026-11-21T12:00:00Z.',
    flags: WITH_CONFIGURATION,
    reported: true,
  },
  '--help': {
    type: boolean,
    help: 'Shows the arguments and options of the command.',
    flags: COMMAND_NAMES,
  },
} as const satisfies Readonly<Record<string, Option>>;
