#!/usr/bin/env node
import { runCommandLine } from './commands/command-line.ts';
import { guardProcess } from './world/process-faults.ts';
import { terminalOf } from './world/terminal.ts';

guardProcess(process, 2);
process.exitCode = await runCommandLine(process.argv.slice(2), terminalOf(process));
