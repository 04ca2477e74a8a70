/** Imported before the browser's package, which reads all of this when it loads. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// With this it brings the system libraries that a bare machine lacks.
process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';

/** It unpacks itself into the temporary folder and reuses whatever is there: let that be a folder of ours. */
export const unpacked = resolve('.cache', 'navegador');
process.env['TMPDIR'] = unpacked;

// Its own font settings look in /tmp only, and a browser that finds no font at all stops.
const settings = join(unpacked, 'letras');
mkdirSync(settings, { recursive: true });
writeFileSync(
  join(settings, 'fonts.conf'),
  `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(unpacked, 'fonts', 'fonts')}</dir>
  <cachedir>${join(settings, 'cache')}</cachedir>
</fontconfig>
`,
);
process.env['FONTCONFIG_PATH'] = settings;
