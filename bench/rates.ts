import { tasaEjecucion } from '../src/ejecucion/tasa-ejecucion.ts';
import { calculate } from '../src/engine/formula.ts';
import { budgetColumns, ROWS } from './budget-rows.ts';
import { compare, type Comparison } from './harness.ts';
import { libreOfficeTimes } from './libreoffice.ts';

type Rates = readonly (readonly number[])[];

const told = (rates: Rates): string => rates.reduce((all, [rate = 0]) => all + rate, 0).toFixed(6);

const libreOffice = (): string => {
  const times = libreOfficeTimes();
  return times === undefined
    ? 'LibreOffice no está en esta máquina.'
    : `LibreOffice recalcula su equivalente nativo en ${Math.round(times[0] ?? 0)} ms: lo que tarda en abrir el mismo archivo recalculando, menos lo que tarda sin recalcular.`;
};

/** One rate for each row of a whole column, as a sheet gives and takes it. */
export async function rates(): Promise<Comparison> {
  const { presupuesto, ejecutado } = budgetColumns();
  const bare = (): unknown[][] => {
    const found: unknown[][] = [];
    for (let row = 0; row < presupuesto.length; row++) {
      const budget = presupuesto[row]?.[0] as number;
      found.push([budget === 0 ? '' : (ejecutado[row]?.[0] as number) / budget]);
    }
    return found;
  };
  return compare(
    `TASA_EJECUCION sobre ${ROWS.toLocaleString('es')} filas`,
    [
      { name: 'bucle desnudo, sin revisar nada', run: bare, told },
      {
        name: 'Muni',
        run: () => calculate(tasaEjecucion, [ejecutado, presupuesto]),
        told,
      },
    ],
    {
      rounds: 11,
      note: `De \`any[][]\` a \`any[][]\`. La meta es 2 veces el bucle desnudo. ${libreOffice()}`,
    },
  );
}
