import type { Plan } from '../src/books/plan.ts';
import type { Sample } from '../taskpane/pane.ts';

/** A sample to start from: a file of another's, or a book of ours made on the spot. */
export interface LocalSample extends Omit<Sample, 'bytes' | 'file'> {
  readonly opens: { readonly file: string } | { plan(): Promise<Plan> };
}

const peru: LocalSample = {
  id: 'peru-2024-2025',
  title: {
    es: 'Perú: municipalidades 2024–2025',
    en: 'Peru: municipalities 2024–2025',
    pt: 'Peru: municípios 2024–2025',
  },
  says: {
    es: 'Todas las municipalidades del Perú, del presupuesto inicial al girado.',
    en: 'All municipalities of Peru, from first budget to payment.',
    pt: 'Todos os municípios do Peru, do orçamento inicial ao pagamento.',
  },
  source: 'Consulta Amigable, MEF del Perú, por MichaelSuarez0 (licencia MIT)',
  opens: { file: 'peru-municipalidades-2024-2025.xlsx' },
};

const monitos: LocalSample = {
  id: 'monitos-cuipo',
  title: { es: 'Colombia: Moñitos, CUIPO', en: 'Colombia: Moñitos, CUIPO', pt: 'Colômbia: Moñitos, CUIPO' },
  says: {
    es: 'Presupuesto y ejecución de un municipio, cuentas y subcuentas.',
    en: 'Budget and execution of one municipality, accounts and sub-accounts.',
    pt: 'Orçamento e execução de um município, contas e subcontas.',
  },
  source: 'CUIPO, Contaduría General de la Nación, por Daniel-Duque (CC0)',
  opens: { file: 'monitos-cuipo.csv' },
};

const bolivia: LocalSample = {
  id: 'bolivia-municipios',
  title: { es: 'Bolivia: municipios', en: 'Bolivia: municipalities', pt: 'Bolívia: municípios' },
  says: {
    es: 'Los 343 municipios: población de tres censos, categoría y necesidades básicas.',
    en: 'All 343 municipalities: population of three censuses, category and basic needs.',
    pt: 'Os 343 municípios: população de três censos, categoria e necessidades básicas.',
  },
  source: 'INE de Bolivia, por alex-roc (CC BY 4.0) y otros; véase la hoja',
  opens: { plan: async () => (await import('./municipalities.ts')).municipalitiesBook() },
};

export const localSamples: readonly LocalSample[] = [peru, monitos, bolivia];

export const sampleBytes = async (file: string): Promise<Uint8Array> => {
  const answer = await fetch(`muestras/${file}`);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

/** Those the pane can import: it reads files. */
export const paneSamples: readonly Sample[] = localSamples.flatMap(({ opens, ...sample }) =>
  'file' in opens ? [{ ...sample, file: opens.file, bytes: () => sampleBytes(opens.file) }] : [],
);
