import type { CommandName } from '../settings/options/option.ts';

/** The sentence that describes each command, for the help and for shell completion. */
export const SUMMARIES: Readonly<Record<CommandName, string>> = {
  check: 'Check every agent in the folder, or the agents at the given paths.',
  merge: "Combine the partial reports of an audit's shards into one report.",
  validate: 'Check card and policy files on their own, without tools or traces.',
  evaluate: 'Check one agent with the tools that it declares.',
  test: "Check one agent against its traces, or replay traces against a host's permission files.",
  diff: 'Show permission differences between commits or between two files.',
  tools: 'List the tools that appear in traces.',
  recommend: 'Recommend only the permissions that the calls in traces need.',
  explain: 'Show which line of which file allows or denies a tool.',
  effective:
    "Show an agent's effective policy, or the rules and settings in permission files, with sources.",
  decisions: 'List, search and export the decisions in a log, or verify the log.',
  show: "Show an agent's published card.",
  publish: "Check a card, show its changes, and publish it as its agent's card.",
  fleet: 'Check many repositories on GitHub, without clones.',
  init: 'Write a first policy that maps each bounded action in the card.',
  completion: 'Print a completion script for bash, zsh or fish.',
};
