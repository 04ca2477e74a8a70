import type { FactsPanel } from '../guided/spec.ts';

const text = { kind: 'text' } as const;

/** Who signs the official forms. */
export const firmas: FactsPanel = {
  kind: 'facts',
  id: 'firmas',
  title: 'Quién firma los cuadros oficiales',
  under: 'corte',
  widths: [46, 28],
  facts: [
    { key: 'elabora', label: 'Elaborado por: nombre', input: text },
    { key: 'cargo', label: 'Elaborado por: cargo', input: text },
    { key: 'mae', label: 'Aprobado MAE: nombre', input: text },
  ],
};

/** At the side of each form, where a table that grows leaves room for it. */
export const firmasDe = (form: string): FactsPanel => ({
  kind: 'facts',
  id: `${form}Firmas`,
  widths: [18, 30],
  facts: [
    { key: 'elabora', label: 'Elaborado por:', formula: '{firmas.elabora}&""' },
    { key: 'cargo', label: 'Cargo:', formula: '{firmas.cargo}&""' },
    { key: 'firma', label: 'Firma:', formula: '"……………………"' },
    { key: 'mae', label: 'Aprobado MAE:', formula: '{firmas.mae}&""' },
    { key: 'firmaMae', label: 'Firma MAE:', formula: '"……………………"' },
  ],
});
