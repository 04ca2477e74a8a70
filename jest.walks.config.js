import base from './jest.config.js';

/** Long walks in a real browser, as a new user would do them: `npm run walks`. They take minutes, not seconds. */
export default { ...base, testMatch: ['**/*.walk.ts'] };
