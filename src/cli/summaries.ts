import type { CommandName } from '../settings/options/option.ts';

/** One sentence that describes each command, for the help and for completion in shells. */
export const SUMMARIES: Readonly<Record<CommandName, string>> = {
  check: 'Check every agent in the folder, or the agents at the given paths.',
  merge: 'Make one report of the partial reports that the shards of an audit wrote.',
  validate: 'Check card and policy files on their own, without tools or traces.',
  evaluate: 'Check one agent with the tools that it declares.',
  test: 'Check one agent against its traces, or replay traces against the permission files of a host.',
  diff: 'Show the differences in permissions between commits, or between two files.',
  tools: 'List the tools that appear in traces.',
  recommend: 'Recommend the permissions that the calls in traces need, and no others.',
  explain: 'Show which line of which file allows or denies a tool.',
  effective:
    'Show the effective policy of an agent, or what permission files put in force, with sources.',
  decisions: 'List, search and export the decisions in a log, or verify the log.',
  show: 'Show the published card of an agent.',
  publish: 'Check a card, show what changes, and publish it as the card of its agent.',
  fleet: 'Check many repositories on GitHub, without clones.',
  init: 'Write a first policy that maps each bounded action of the card.',
  completion: 'Print a script that completes commands and options in bash, zsh or fish.',
};
