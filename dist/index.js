import { main } from './action/index.js';

process.exitCode = await main();
