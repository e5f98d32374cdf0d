#!/usr/bin/env node
import { runCommandLine } from './commands/command-line.ts';
import { terminalOf } from './world/terminal.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), terminalOf(process));
