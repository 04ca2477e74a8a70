import { convocatoria } from '../../src/books/convocatoria/convocatoria.ts';
import { enrolled, officialName } from '../../src/books/convocatoria/steps/register.ts';
import { rowsIn } from '../../src/books/guided/typed.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { callSteps as texts, points } from '../texts/convocatoria.ts';
import { homeTexts } from '../texts/home.ts';
import { actions, renew } from './call-actions.ts';
import type { Guide } from './guide.ts';
import { municipalityFinder } from './municipality.ts';

/** From the call to its last payment. */
export const convocatoriaGuide: Guide = {
  id: 'convocatoria',
  title: homeTexts.call,
  bookOf: (state) => convocatoria({ state, municipios }),
  sums: { criterios: { column: 'peso', to: 100, unit: points } },
  finders: { '{municipios.municipio:}': municipalityFinder },
  resolvers: {
    '{municipios.municipio:}': () => Promise.resolve(officialName),
  },
  arrivals: {
    postulaciones: {
      fills: ['codigo'],
      take: (state, rows) => {
        const { added, refused } = enrolled(state, rows);
        return { rows: [...rowsIn(state, 'postulaciones'), ...added], refused };
      },
    },
  },
  keyed: {
    servicios: 'servicio',
    costeo: 'servicio',
    aportes: 'categoria',
    factoresCategoria: 'categoria',
    factoresUbicacion: 'ubicacion',
    puntosCategoria: 'categoria',
    requisitos: 'requisito',
    criterios: 'criterio',
    evaluacion: 'codigo',
    convenios: 'convenio',
    ejecutados: 'convenio',
  },
  papers: async () => (await import('../../src/books/convocatoria/papeles/papeles.ts')).papeles,
  renew,
  renews: 'siguiente',
  steps: [
    { id: 'llamado', ...texts.call, panels: ['llamado', 'asociaciones'], when: 'before' },
    {
      id: 'menu',
      ...texts.menu,
      panels: [
        'servicios',
        'tarifas',
        'costeo',
        'factoresCategoria',
        'factoresPoblacion',
        'factoresUbicacion',
        'otrosFactores',
        'paquetes',
      ],
      when: 'before',
    },
    {
      id: 'requisitos',
      ...texts.rules,
      panels: ['criterios', 'requisitos', 'puntosCategoria', 'reglasPuntaje', 'historial'],
      when: 'before',
    },
    { id: 'calendario', ...texts.calendar, panels: ['calendario', 'parametros', 'aportes'], when: 'before' },
    {
      id: 'postulaciones',
      ...texts.apply,
      panels: ['postulaciones', 'conjuntas', 'compartidos', 'cotizaciones'],
      papers: ['bases'],
      when: 'after',
    },
    {
      id: 'evaluacion',
      ...texts.evaluate,
      panels: ['evaluacion'],
      papers: ['acta'],
      when: 'after',
      actions: [actions.evaluacion],
    },
    {
      id: 'adjudicacion',
      ...texts.award,
      panels: ['adjudicacion', 'cupos'],
      papers: ['orden'],
      when: 'after',
      actions: [actions.adjudicacion],
    },
    {
      id: 'convenios',
      ...texts.sign,
      panels: ['convenios', 'clausulas', 'modeloCuotas', 'modeloContraparte', 'adendas'],
      papers: ['convenio'],
      when: 'after',
      actions: [actions.convenios],
    },
    {
      id: 'desembolsos',
      ...texts.pay,
      panels: ['desembolsos', 'compromisos', 'pagos', 'planPago'],
      when: 'after',
      actions: [actions.desembolsos],
    },
    {
      id: 'cuentas',
      ...texts.accounts,
      panels: ['cuenta', 'certificado'],
      papers: ['certificado'],
      when: 'after',
    },
    {
      id: 'seguimiento',
      ...texts.follow,
      panels: [
        'visitas',
        'intercambios',
        'comites',
        'diagnostico',
        'tecnicos',
        'asignaciones',
        'capacidad',
        'ponderacion',
      ],
      when: 'after',
      actions: [actions.seguimiento],
    },
    {
      id: 'cierre',
      ...texts.close,
      panels: ['ejecutados', 'encuestas', 'bonos', 'bonosPresupuesto', 'gastos', 'antecedentes', 'expansion'],
      when: 'after',
      actions: [actions.cierre],
    },
    { id: 'siguiente', ...texts.next, panels: [], when: 'after', actions: [actions.siguiente] },
  ],
};
