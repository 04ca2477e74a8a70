import { catalog } from '../src/catalog.ts';
import { associateAll } from './adapter.ts';
import { userLocale } from './locale.ts';

associateAll(catalog, userLocale);
