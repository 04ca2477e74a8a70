import { namesOf } from '../../src/books/directorio/municipios.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import type { Finder } from './guide.ts';

/** Names as people say them, found among those of the book's own list. */
export async function municipalityFinder(): Promise<Finder> {
  const { candidatos } = await import('../../src/municipio/candidatos.ts');
  const listed = namesOf(municipios);
  const names = new Map(municipios.map((each, at) => [each, listed[at] ?? each.nombre]));
  return (words, options) => {
    const offered = new Set(options);
    return candidatos(words)
      .map(({ municipio }) => names.get(municipio) ?? '')
      .filter((name) => offered.has(name));
  };
}
