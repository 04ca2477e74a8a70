import base from './jest.config.js';

/** LibreOffice recalculates what we claim: `npm run referee`. Skips itself, saying so, where it is not installed. */
export default { ...base, testMatch: ['**/*.referee.ts'], testTimeout: 600_000 };
