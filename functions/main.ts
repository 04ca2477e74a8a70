import { onDemand } from '../src/catalog.ts';
import { userLocale } from './locale.ts';
import { associateAll } from './on-demand.ts';

type Later = (work: () => void) => void;
declare const requestIdleCallback: Later | undefined;
declare const setTimeout: Later;

/** Safari has no idle time to offer: there, after what is already waiting. */
const whenIdle = typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout;

// Excel needs the names at once and the formulas soon: books calculate without waiting once they have arrived.
const loadAll = associateAll(onDemand, userLocale);
whenIdle(() => void loadAll());
