import { workedColumn, workedFact } from '../guided/columns.ts';
import type { FactSpec, FactsPanel, GuidedSheet, TablePanel } from '../guided/spec.ts';

const count = (key: string, label: string, formula: string): FactSpec =>
  workedFact(key, label, formula, { format: 'whole' });
const rate = (key: string, label: string, formula: string): FactSpec =>
  workedFact(key, label, formula, { format: 'percent' });

export const resumen: FactsPanel = {
  kind: 'facts',
  id: 'resumen',
  title: 'El programa en cifras',
  widths: [46, 22],
  facts: [
    workedFact('programa', 'Programa', 'IF({datos.programa}="","",{datos.programa})', { long: true }),
    count('territorios', 'Territorios', 'COUNTIF({territorios.territorio:},"?*")'),
    count('municipios', 'Municipios', 'COUNTIF({comunas.municipio:},"?*")'),
    count('diagnosticados', 'Municipios diagnosticados', 'SUM({comunas.diagnosticado:})'),
    count('mesas', 'Mesas de trabajo', 'COUNTIF({mesas.municipio:},"?*")'),
    count('funcionarios', 'Funcionarios en mesas', 'SUM({mesas.funcionarios:})'),
    count('alumnos', 'Alumnos de los cursos', 'SUM({cursos.alumnos:})'),
    count('talleres', 'Talleres hechos', 'SUM({talleres.hecho:})'),
    count('talleresPrevistos', 'Talleres en el calendario', 'COUNTIF({talleres.codigo:},"?*")'),
    workedFact('horas', 'Horas de acompañamiento', '{horas.total}', { format: 'number' }),
    workedFact('dadas', 'Horas dadas', '{horas.dadas}', { format: 'number' }),
    rate('ejecucion', 'Horas dadas de las previstas', 'IF({horas}=0,"",{dadas}/{horas})'),
    rate('tiempo', 'Tiempo transcurrido', '{datos.transcurrido}'),
    count('conDifusion', 'Municipios con plan de difusión', 'SUM({difusion.nuevo:})'),
    rate('difusion', 'Cobertura de la difusión', 'IF({municipios}=0,"",{conDifusion}/{municipios})'),
    count('vacios', 'Vacíos entre estrategia y servicios', 'COUNTIF({pares.brecha:},"Vacío*")'),
    count('riesgos', 'Riesgos altos', 'COUNTIF({riesgos.nivel:},"Alto")'),
  ],
};

const same = (key: string): string => `IF({territorios.territorio}="","",{territorios.${key}})`;

/** The territories again, beside the figures of the whole. */
const porTerritorio: TablePanel = {
  kind: 'table',
  id: 'porTerritorio',
  title: 'Por territorio',
  asLongAs: 'territorios',
  columns: [
    workedColumn('territorio', 'Territorio', same('territorio'), { width: 30 }),
    workedColumn('municipios', 'Municipios', same('municipios'), { format: 'whole' }),
    workedColumn('funcionarios', 'Funcionarios en mesas', same('funcionarios'), {
      format: 'whole',
      width: 13,
    }),
    workedColumn('horas', 'Horas acordadas', same('horas'), { format: 'number' }),
    workedColumn('dadas', 'Horas dadas', same('dadas'), { format: 'number' }),
  ],
};

export const hojaResumen = (finding: string): GuidedSheet => ({
  name: 'Resumen',
  purpose: 'Los territorios, sus municipios y lo que se hizo con ellos, en una página.',
  onePage: true,
  panels: [resumen, porTerritorio],
  charts: [
    {
      type: 'bar',
      title: finding,
      panel: 'porTerritorio',
      categories: 'territorio',
      series: ['municipios'],
      valueAxis: 'Municipios',
      format: 'whole',
    },
  ],
});
