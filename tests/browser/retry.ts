import { jest } from '@jest/globals';

// A browser on a busy machine may miss a beat that has nothing to do with what is tested: one more try, with what went
// wrong the first time in the log.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
