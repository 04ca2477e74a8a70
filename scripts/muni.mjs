// npm run -s muni -- …
import { bundled } from './bundle.mjs';

await import(await bundled('muni'));
