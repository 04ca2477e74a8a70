/** `npm run sizes`: what each page downloads, compressed, and whether it stays within its limit. */
import { builtSizes, inKb } from './built-sizes.ts';

for (const { name, size, most } of await builtSizes()) {
  const verdict = size <= most ? 'bien' : 'DEMASIADO';
  console.log(`${name.padEnd(26)} ${inKb(size).padStart(10)}  de ${inKb(most).padStart(10)}  ${verdict}`);
  if (size > most) process.exitCode = 1;
}
