import { programa } from '../../src/books/programa/programa.ts';
import { schedule } from '../../src/books/programa/steps/schedule.ts';
import { upToDate } from '../../src/books/programa/steps/up-to-date.ts';
import { valueOf } from '../../src/books/guided/read-guided.ts';
import type { Row } from '../../src/books/guided/spec.ts';
import { homeTexts } from '../texts/home.ts';
import { programmeSteps as texts, programmeTexts } from '../texts/programa.ts';
import type { Guide, GuideAction } from './guide.ts';

const numberIn = (told: Row, key: string): number => Number(valueOf(told[key]) ?? 0);

const oneEach: GuideAction = { id: 'filas', ...programmeTexts.upToDate, run: (state) => upToDate(state) };

const calendar: GuideAction = {
  id: 'calendario',
  ...programmeTexts.schedule,
  asks: [
    { key: 'inicio', label: programmeTexts.start, input: { kind: 'date', required: true } },
    {
      key: 'cada',
      label: programmeTexts.every,
      input: { kind: 'whole', required: true, from: 1, upTo: 365 },
    },
  ],
  run: (state, _, told) =>
    schedule(state, { start: numberIn(told, 'inicio'), every: numberIn(told, 'cada') }),
};

/** From the territories to the workshops, the support and what they leave. */
export const programaGuide: Guide = {
  id: 'programa',
  title: homeTexts.programme,
  bookOf: programa,
  papers: async () => (await import('../../src/books/programa/papeles/papeles.ts')).papeles,
  sample: async () => (await import('../../src/books/programa/ejemplo.json')).default,
  steps: [
    { id: 'programa', ...texts.programme, panels: ['datos', 'cadena'], when: 'before' },
    { id: 'territorios', ...texts.places, panels: ['territorios', 'comunas', 'tecnicos'], when: 'before' },
    {
      id: 'matriz',
      ...texts.matrix,
      panels: ['horas', 'pesosNivel', 'cortes', 'matriz'],
      when: 'before',
    },
    {
      id: 'diagnostico',
      ...texts.diagnose,
      panels: ['diagnostico', 'ajustes'],
      papers: ['intervencion'],
      when: 'after',
      actions: [oneEach],
    },
    {
      id: 'mesas',
      ...texts.groups,
      panels: ['mesas', 'integrantes', 'difusion'],
      papers: ['acuerdo-operativo'],
      when: 'after',
    },
    {
      id: 'talleres',
      ...texts.workshops,
      panels: ['talleres', 'acompanamiento'],
      papers: ['acta-taller', 'programa'],
      when: 'after',
      actions: [calendar],
    },
    { id: 'formacion', ...texts.training, panels: ['cursos', 'modulosCurso', 'alumnos'], when: 'after' },
    { id: 'mapa', ...texts.map, panels: ['mapa', 'procesos', 'pares'], when: 'after' },
    {
      id: 'entorno',
      ...texts.relations,
      panels: ['actores', 'riesgos', 'iniciativas', 'pesosIncentivo'],
      when: 'after',
    },
  ],
};
