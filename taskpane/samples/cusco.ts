import type { Sample } from '../pane.ts';

const quoted = (cell: string | number | null): string => `"${String(cell ?? '').replaceAll('"', '""')}"`;

/** The file as it would be downloaded: comma-separated, amounts as texts with thousands commas. */
async function asCsv(): Promise<string> {
  const { default: rows } = await import('./cusco-2024.json');
  return rows.map((row) => row.map(quoted).join(',')).join('\r\n');
}

export const cusco: Sample = {
  id: 'cusco-2024',
  title: {
    es: 'Municipalidades del Cusco 2024',
    en: 'Municipalities of Cusco 2024',
    pt: 'Municípios de Cusco 2024',
  },
  says: {
    es: '116 municipalidades del Perú: presupuesto, certificación, compromiso, devengado y girado.',
    en: '116 municipalities of Peru: budget, certification, commitment, accrual and payment.',
    pt: '116 municípios do Peru: orçamento, certificação, empenho, liquidação e pagamento.',
  },
  source: 'Consulta Amigable, MEF del Perú, por MichaelSuarez0 (licencia MIT)',
  file: 'cusco-2024.csv',
  bytes: async () => new TextEncoder().encode(await asCsv()),
};
