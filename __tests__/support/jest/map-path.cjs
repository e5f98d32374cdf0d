const { createHash } = require('node:crypto');
const path = require('node:path');

/** Returns the path at which the source map of a module is stored. */
exports.mapPath = (folder, file) =>
  path.join(folder, `${createHash('sha1').update(file).digest('hex')}.map`);
