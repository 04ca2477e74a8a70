import { cooperacion } from '../../src/books/cooperacion/cooperacion.ts';
import { advance } from '../../src/books/cooperacion/steps/advance.ts';
import { nextYear } from '../../src/books/cooperacion/steps/next-year.ts';
import { valueOf } from '../../src/books/guided/read-guided.ts';
import { textIn } from '../../src/books/guided/typed.ts';
import { cooperationSteps as texts, cooperationTexts } from '../texts/cooperacion.ts';
import { homeTexts } from '../texts/home.ts';
import type { Guide, GuideAction } from './guide.ts';

const closeStage: GuideAction = {
  id: 'cerrar-etapa',
  ...cooperationTexts.advance,
  asks: [
    {
      key: 'codigo',
      label: cooperationTexts.request,
      input: { kind: 'choice', required: true, options: '{solicitudes.codigo:}' },
    },
    { key: 'fecha', label: cooperationTexts.day, input: { kind: 'date', required: true } },
  ],
  run: (state, _, told) => advance(state, textIn(told, 'codigo'), Number(valueOf(told['fecha']) ?? 0)),
};

/** From what a city knows how to do to what came of sharing it. */
export const cooperacionGuide: Guide = {
  id: 'cooperacion',
  title: homeTexts.cooperation,
  bookOf: cooperacion,
  papers: async () => (await import('../../src/books/cooperacion/papeles/papeles.ts')).papeles,
  sample: async () => (await import('../../src/books/cooperacion/ejemplo.json')).default,
  renew: nextYear,
  renewSays: cooperationTexts.renewSays,
  steps: [
    { id: 'registro', ...texts.register, panels: ['datos', 'parametros'], when: 'before' },
    {
      id: 'practicas',
      ...texts.practices,
      panels: ['seleccion', 'practicas', 'pesosPractica', 'servicios'],
      when: 'before',
    },
    { id: 'personas', ...texts.people, panels: ['tecnicos', 'escala'], when: 'before' },
    {
      id: 'solicitudes',
      ...texts.requests,
      panels: ['solicitudes', 'documentos', 'areas'],
      papers: ['acta-reunion'],
      when: 'after',
      actions: [closeStage],
    },
    {
      id: 'convenios',
      ...texts.agreements,
      panels: ['convenios', 'seguimiento'],
      papers: ['convenio-cooperacion'],
      when: 'after',
    },
    {
      id: 'intercambios',
      ...texts.exchanges,
      panels: ['actividades'],
      papers: ['resultados', 'catalogo-practicas'],
      when: 'after',
    },
    {
      id: 'viajes',
      ...texts.trips,
      panels: ['viajes'],
      papers: ['autorizacion-viaje', 'liquidacion-viaticos'],
      when: 'after',
    },
    {
      id: 'financiamiento',
      ...texts.money,
      panels: ['fuentes', 'inscripcion', 'finanzas'],
      when: 'after',
    },
    { id: 'formacion', ...texts.training, panels: ['cursos', 'formados'], when: 'after' },
    { id: 'control', ...texts.control, panels: ['bienes', 'normas', 'proyecto', 'items'], when: 'after' },
  ],
};
