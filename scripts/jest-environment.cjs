// Node's own environment, and Muni's engine loaded once a worker instead of once a test file: it is large.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.engineOfWorker = async () => {
      const { bundled } = await import('./bundle.mjs');
      return import(await bundled('recalculate'));
    };
  }
};
