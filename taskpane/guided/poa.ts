import { reportColumns, seguir, traerEjecucion } from '../../src/books/poa/pasos/ejecucion.ts';
import { proximoEvento } from '../../src/books/poa/pasos/proximo.ts';
import { repartirMeses } from '../../src/books/poa/pasos/repartir.ts';
import { siguienteGestion } from '../../src/books/poa/pasos/siguiente.ts';
import { poa } from '../../src/books/poa/poa.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { points } from '../texts/convocatoria.ts';
import { homeTexts } from '../texts/home.ts';
import { poaSteps as texts, poaTexts } from '../texts/poa.ts';
import type { Guide } from './guide.ts';
import { municipalityFinder } from './municipality.ts';

/** From what people ask for to what was done, along the participatory cycle. */
export const poaGuide: Guide = {
  id: 'poa',
  title: homeTexts.poa,
  bookOf: (state) => poa({ state, municipios }),
  sums: { criterios: { column: 'peso', to: 100, unit: points } },
  finders: { '{municipios.municipio:}': municipalityFinder },
  sample: async () => (await import('../../src/books/poa/ejemplo.json')).default,
  papers: async () => (await import('../../src/books/poa/papeles/papeles.ts')).papeles,
  renew: siguienteGestion,
  renewSays: poaTexts.renewSays,
  arrivals: { financiero: { fills: [], columns: reportColumns, take: traerEjecucion } },
  comesNext: (pane, figures) => {
    const event = proximoEvento(figures);
    if (!event) return undefined;
    const { evento, desde, hasta, pendientes } = event;
    const count = pane.figures(pendientes, 'whole');
    if (desde === undefined || hasta === undefined) return pane.t(poaTexts.eventSoon, { evento, count });
    const [from, to] = [pane.figures(desde, 'date'), pane.figures(hasta, 'date')];
    return pane.t(from === to ? poaTexts.eventOn : poaTexts.eventBetween, { evento, from, to, count });
  },
  steps: [
    { id: 'municipio', ...texts.who, panels: ['parametros', 'normas', 'eventos'], when: 'before' },
    { id: 'estructura', ...texts.structure, panels: ['unidades', 'categorias'], when: 'before' },
    {
      id: 'recursos',
      ...texts.money,
      panels: ['recursos', 'obligatorios', 'fuentes', 'distribucion', 'techos', 'reparto', 'otbs'],
      when: 'after',
    },
    {
      id: 'demanda',
      ...texts.demand,
      panels: ['demandas', 'inversiones', 'lista', 'asistencia', 'acuerdos'],
      papers: ['participacion'],
      when: 'after',
    },
    {
      id: 'prioridad',
      ...texts.priority,
      panels: ['criterios', 'reglas', 'priorizacion', 'evaluacion'],
      papers: ['priorizacion'],
      when: 'after',
    },
    {
      id: 'plan',
      ...texts.plan,
      panels: ['poa', 'presupuesto', 'programas', 'articulacion', 'quinquenal', 'escenario', 'objetos'],
      papers: ['poa', 'presupuesto'],
      when: 'after',
      actions: [{ id: 'repartir', ...poaTexts.spread, run: (state) => repartirMeses(state) }],
    },
    { id: 'limites', ...texts.limits, panels: ['bases', 'tasas'], when: 'after' },
    { id: 'reformulaciones', ...texts.changes, panels: ['reformulaciones'], when: 'after' },
    {
      id: 'seguimiento',
      ...texts.follow,
      panels: [
        'corte',
        'fisico',
        'financiero',
        'proyectos',
        'concurrencia',
        'cuadro1',
        'cuadro3',
        'causas',
        'escalas',
        'bandas',
        'firmas',
      ],
      when: 'after',
      actions: [{ id: 'preparar', ...poaTexts.prepare, run: (state) => seguir(state) }],
    },
    {
      id: 'control-social',
      ...texts.people,
      panels: ['informes', 'reclamos', 'actas', 'planControl'],
      papers: ['conformidad', 'eda'],
      when: 'after',
    },
  ],
};
