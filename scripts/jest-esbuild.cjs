// Jest runs CommonJS; esbuild turns TypeScript and ES modules into it, one file at a time, without type checks.
const { transformSync } = require('esbuild');
const { createHash } = require('node:crypto');

const options = {
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  supported: { 'dynamic-import': false }, // Jest cannot load a module later without a Node flag
  define: { 'import.meta.url': '__fileUrl' },
};
const banner = 'const __fileUrl = require("node:url").pathToFileURL(__filename).href;';

module.exports = {
  getCacheKey: (source, path, { config }) =>
    createHash('sha1')
      .update(source)
      .update(path)
      .update(config.rootDir)
      .update(JSON.stringify(options))
      .digest('hex'),
  process(source, sourcefile) {
    const loader = sourcefile.endsWith('.ts') ? 'ts' : 'js';
    return { code: transformSync(source, { ...options, banner, loader, sourcefile }).code };
  },
};
