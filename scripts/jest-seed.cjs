// Laws try the same cases in every run, so that a failure is the change's own. `npm run fuzz` tries new ones.
const fc = require('fast-check');

const { MUNI_SEMILLA: seed = '20261121' } = process.env;
fc.configureGlobal({ seed: Number(seed) });
