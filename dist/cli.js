#!/usr/bin/env node
'use strict';

const { cli } = require('./bundle/index.js');

// The exit code if the process ends before the run does. Node uses the same code for a module that
// waits for something that never comes.
process.exitCode = 13;
cli().then((exitCode) => {
  process.exitCode = exitCode;
});
