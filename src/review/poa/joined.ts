import type { LocatedBook } from '../../books/guided/located.ts';
import type { Finding, Rule } from '../finding.ts';
import { at, byKey, codeIn, linesOf, numberIn, saidIn, type Line } from './lines.ts';

const categoryOf = (line: Line): string => codeIn(line, 'categoria');

/** `340 0 099`, of the three codes that make it; blank while any is. */
function joinedCategory(line: Line): string {
  const codes = ['programa', 'proyecto', 'actividad'].map((key) => codeIn(line, key));
  return codes.includes('') ? '' : codes.join(' ');
}

/** Budget lines by their programmatic category. */
const budgeted = (reviewed: LocatedBook) => byKey(linesOf(reviewed, 'presupuesto'), joinedCategory);

/** Rows of the plan whose category has no money, or another unit's. */
export const planAgainstBudget: Rule = (reviewed) => {
  const lines = budgeted(reviewed);
  return linesOf(reviewed, 'poa').flatMap((row): readonly Finding[] => {
    const category = categoryOf(row);
    if (category === '') return [];
    const own = lines.get(category);
    if (!own)
      return [
        at(
          row,
          'categoria',
          'La categoría no tiene ninguna línea en el presupuesto.',
          'Presupuéstela, o corrija la categoría.',
        ),
      ];
    const units = new Set(own.map((line) => codeIn(line, 'unidad')).filter((unit) => unit !== ''));
    const unit = codeIn(row, 'codUnidad');
    if (unit === '' || units.size === 0 || units.has(unit)) return [];
    return [
      at(
        row,
        'codUnidad',
        `El presupuesto de esa categoría es de otra unidad: ${[...units].join(', ')}.`,
        'Corrija la unidad aquí o en el presupuesto.',
      ),
    ];
  });
};

/** Investment nobody planned. */
export const budgetAgainstPlan: Rule = (reviewed) => {
  const planned = new Set(linesOf(reviewed, 'poa').map(categoryOf));
  if (planned.size === 0) return [];
  return [...budgeted(reviewed)].flatMap(([category, lines]): readonly Finding[] => {
    const first = lines.find((line) => codeIn(line, 'tipo') === 'inversion');
    if (!first || planned.has(category)) return [];
    const remedy = 'Agregue la acción al POA, o corrija la categoría de la línea.';
    return [at(first, 'programa', 'Hay inversión en una categoría que no está en el POA.', remedy)];
  });
};

/** Administrative codes of a line that are not those of its unit. */
export const unitCodes: Rule = (reviewed) => {
  const units = byKey(linesOf(reviewed, 'unidades'), (line) => codeIn(line, 'codigo'));
  return linesOf(reviewed, 'presupuesto').flatMap((line) => {
    const [unit] = units.get(codeIn(line, 'unidad')) ?? [];
    if (!unit) return [];
    return (['da', 'ue'] as const)
      .filter((key) => numberIn(unit, key) !== '' && numberIn(line, key) !== '')
      .filter((key) => numberIn(unit, key) !== numberIn(line, key))
      .map((key) =>
        at(
          line,
          key,
          `La ${key.toUpperCase()} no es la de su unidad, ${saidIn(unit, key)}.`,
          'Corrija el código, o la unidad de la línea.',
        ),
      );
  });
};

/** Actions of the articulation that the plan does not have. */
export const articulated: Rule = (reviewed) => {
  const planned = new Set(linesOf(reviewed, 'poa').map((line) => codeIn(line, 'codAcp')));
  return linesOf(reviewed, 'articulacion')
    .filter((line) => codeIn(line, 'codAcp') !== '' && !planned.has(codeIn(line, 'codAcp')))
    .map((line) =>
      at(
        line,
        'codAcp',
        'Esa acción de corto plazo no está en el POA.',
        'Corrija el código, o agregue la acción al POA.',
      ),
    );
};

const SISIN = /^\d{14}$/;

/** Codes of the investment system: their form, and that both sheets say the same. */
export const projectCodes: Rule = (reviewed) => {
  const categories = byKey(linesOf(reviewed, 'categorias'), joinedCategory);
  return linesOf(reviewed, 'proyectos').flatMap((line): readonly Finding[] => {
    const sisin = saidIn(line, 'sisin').replace(/\s/g, '');
    if (!SISIN.test(sisin))
      return [
        at(line, 'sisin', 'El código SISIN no tiene 14 cifras.', 'Cópielo del sistema, con sus ceros.'),
      ];
    const [category] = categories.get(categoryOf(line)) ?? [];
    const other = category ? saidIn(category, 'sisin').replace(/\s/g, '') : '';
    if (other === '' || other === sisin) return [];
    const remedy = 'Deje en las dos hojas el que dice el sistema.';
    return [at(line, 'sisin', `Su categoría tiene otro código SISIN en Estructura: ${other}.`, remedy)];
  });
};
