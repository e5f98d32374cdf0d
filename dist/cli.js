#!/usr/bin/env node
'use strict';

const { main } = require('./cli/index.js');

// The exit code if the process ends before the run does. Node uses the same code for a module that
// waits for something that never comes.
process.exitCode = 13;
main().then((exitCode) => {
  process.exitCode = exitCode;
});
