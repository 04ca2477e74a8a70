import { press, settled, type, until, type Open } from './desk.ts';

/** A fund call in the pane, on a workbook in memory: what its tests do again and again. */
export async function step(pane: Open, id: string): Promise<void> {
  pane.go({ page: 'libro', book: 'convocatoria', step: id });
  await settled();
  await until('Paso ');
}

const facts: Readonly<Record<string, string>> = {
  fondo: 'FOCAM',
  asociacion: 'AMDECO',
  gestion: '2027',
  presupuesto: '1.500.000,50',
  apertura: '01/03/2027',
  cierre: '31/03/2027',
};

export async function build(pane: Open): Promise<void> {
  await step(pane, 'llamado');
  for (const [key, words] of Object.entries(facts)) await type(`#muni-llamado-${key}`, words);
  await step(pane, 'asi-quedara');
  await press('Crear el libro: Convocatoria del fondo');
  await until('Libro listo');
}

/** The rows of a sheet under its headings, which stand on its fifth line. */
export const rowsOn = ({ workbook }: Open, sheet: string) =>
  (workbook.book().sheets.find(({ name }) => name === sheet)?.cells ?? [])
    .slice(5)
    .filter((line) => (line[0] ?? '') !== '');
